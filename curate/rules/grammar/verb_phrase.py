"""G117: "must to rinse", "let the paint to dry", "if I would have known"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Severity, Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.bases import MORE, bases, participles
from curate.rules.words import PERSONS

SURE = "must should could shouldn't couldn't mustn't can't cannot won't wouldn't".split()
OTHERS = "can will may might".split()
PRONOUN = f"(?:{PERSONS}|who|people|everyone|everybody|that|which)"
WHOSE = "(?:the|a|an|this|that|these|those|my|your|his|her|its|our|their|each|every)"
# What may stand between a determiner and its noun, and be the noun: no word of another kind.
NAME = r"(?!(?:to|of|in|on|at|by|for|with|from|and|or|but|who|that|which|as|is|are|was|were|be|go|out|up|off|down|free|political|good|it|us|them)\b)[a-z]{2,}"
# A noun before "must": "it is a must to see".
NOUN_BEFORE = re.compile(
    r"(?:^|[^\w'-])(?:a|an|the|no|another|some|this|that|his|her|their|absolute|big|definite|[a-z]+['’]s) $"
)
SUBJECT = re.compile(rf"(?:(?:^|[^\w'-]){PRONOUN}|^[\"“(]?{WHOSE} (?:{NAME} )?{NAME}) $")
TO_BASE = re.compile(r" (?P<to>to )(?P<base>[a-z]+)(?![\w'-])")
LET = re.compile(
    rf" (?P<what>it|him|her|me|us|them|you|people|(?:{WHOSE}|some) (?:{NAME} ){{0,2}}?{NAME}) (?P<to>to )(?P<base>[a-z]+)(?![\w'-])"
)
ALL_ONE_CAN = re.compile(
    r"\b(?:all|everything|anything|whatever|what|best|most|chance|way|more|much|than|as|any|every|that|which|least|only)\b"
)
# "give if you can to help them", "we help where we can to keep costs down"
WHERE_ONE_CAN = re.compile(r"\b(?:if|when|where|whenever|wherever)(?: [a-z]+){1,3} $")
# "let the sauce simmer to reduce", "let the horse loose to graze"
LOOSE = frozenset("loose free open shut slack work state use".split())
LET_FOR_RENT = re.compile(
    r"\b(?:house|room|flat|apartment|property|cottage|land|farm|building|space|home|estate|field|office|villa|place|barn|shop|studio|attic|basement|bungalow|lodge|cabin|chalet|hall)s?$"
)
PASSIVE = re.compile(r"\b(?:is|are|was|were|been|be|being|to|the|a|of|off|without) $")
IF = re.compile(
    rf"(?:^[\"“(]?(?:and |but |so |even |yet )?|, |[—–-] ?|\b(?:would|could|might)(?:n't| not| never)? (?:have|be|[a-z]+)\b[^,.;]*? )(?:if|if only) (?:{PRONOUN}|{WHOSE} (?:{NAME} )?{NAME}) $"
)
ASKED = re.compile(
    r"\b(?:wonder\w*|ask\w*|know|knew|see|sure|unsure|doubt\w*|question\w*|tell|decide\w*|matter\w*|unclear|as|what) (?:me |him |her |us |them )?(?:if|if only) (?:\w+ ){1,4}$"
)
SECOND = re.compile(r"(?:\b(?:would|could|might|may)|'d)(?:n't| not| never| still| also)* (?:have|be|not)\b")

NO_BASES = frozenset("disc disk water land market earth people".split())


def done(right: str) -> bool:
    """Whether a participle stands behind "would have", and no object: "if you would have me"."""
    match = re.match(r" (?:(?:not|never|only|just|also|ever|[a-z]+ly) )?([a-z]+)(?![\w'-])", right)
    return match is not None and (match[1].endswith("ed") or match[1] in participles() | MORE)


def has_verb(what: list[str]) -> bool:
    """Whether the object of "let" has its verb already."""
    return (len(what) > 2 and what[-1] in bases()) or what[-1] in LOOSE


class ToTooMany(Rule):
    """A "to" after a modal verb or after "let", or a "would have" after "if".

    Why: modal verbs and "let" take the bare verb, and a condition that was never met takes "had".
    Fix: no "to"; "had" for "would have".
    """

    code = "G117"
    name = "verb-phrase"
    since = "0.2"
    message = "“{written}” is not needed here"
    cues = (*(f"{modal} to" for modal in (*SURE, *OTHERS)), "let", "lets", "letting", "would have", "wouldn't have")
    bad = (
        Bad("You must to wash it twice.", "You must wash it twice."),
        Bad("Visitors should to book early.", "Visitors should book early."),
        Bad("We can to deliver it on Sunday.", "We can deliver it on Sunday."),
        Bad("The clerk will to call you.", "The clerk will call you."),
        Bad("Let the dough to rest for an hour.", "Let the dough rest for an hour."),
        Bad("Do not let them to run here.", "Do not let them run here."),
        Bad("If I would have known, I would have called.", "If I had known, I would have called.", "would have"),
        Bad("We could have waited if you would have asked.", "We could have waited if you had asked."),
    )
    good = (
        "It is a must to see it, and the will to live is strong. He lost his will to fight.",
        "She let the room to students, and the house was let to pay his debts.",
        "I wonder if she would have come if I had asked. If he would, I would have gone.",
        "Would to God we could. They let the house to help pay the bills.",
        "The free will to choose and the political will to act.",
        "Come early if you can to get a seat. They went wherever they could to find work.",
        "Let the sauce simmer to reduce. He let the horse loose to graze. She let the villa to help pay the bills.",
        "If you would have me, I would be honoured.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield what is not needed."""
        folded = text.prose_folded
        for span in hits:
            cue = folded[span.start : span.end]
            sentence = text.sentence_at(span.start)
            left, right = folded[sentence.start : span.start], folded[span.end : sentence.end]
            severity: Severity | None = "note" if sum(map(left.count, '"“”')) % 2 else None
            if cue.endswith(" have"):
                if IF.search(left) and not ASKED.search(left) and done(right) and SECOND.search(left + "|" + right):
                    meant = "hadn't" if "n't" in cue else "had"
                    message = f"after “if”, “{meant}” is meant"
                    yield Remark(span.start, span.end, message, replacement(meant), severity=severity)
                continue
            found = after_let(left, right) if cue.startswith("let") else after_modal(cue, left, right)
            if found and text.raw[span.start + 1 : span.end].islower():
                start = span.end + found[0] if cue.startswith("let") else span.end - 3
                end = start + 3
                yield Remark(start, end, self.message.format(written="to"), replacement(""), severity=severity)


def after_modal(cue: str, left: str, right: str) -> tuple[int] | None:
    """Whether a base follows a modal verb and "to"."""
    match = re.match(r" ([a-z]+)(?![\w'-])", right)
    if match is None or match[1] not in bases() or NOUN_BEFORE.search(left) or not left:
        return None
    sure = cue.split(" ", maxsplit=1)[0] in SURE
    if WHERE_ONE_CAN.search(left) or (not cue.startswith(("must", "should")) and ALL_ONE_CAN.search(left)):
        return None
    return (0,) if left.endswith(" ") and (sure or SUBJECT.search(left)) else None


def after_let(left: str, right: str) -> tuple[int] | None:
    """Where the "to" behind "let" and an object is."""
    match = LET.match(right)
    if (
        match is None
        or match["base"] not in bases()
        or match["base"] in NO_BASES
        or LET_FOR_RENT.search(match["what"])
        or has_verb(match["what"].split())
    ):
        return None
    if PASSIVE.search(left) and not re.search(r"(?:n't|not|to) $", left):
        return None
    return (match.start("to") - 1,)
