"""G124: "we were wait for a table", "I am look for a room"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.models.counts import pair
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.counted import as_base, as_noun

SUBJECT = re.compile(
    r"(?:^[\"“(]?|[,;:] |\b(?:and|but|while|when|if|because|as|so|that|since|where|who) )(?:i|you|he|she|we|they|the (?:kids|children|boys|girls|men|women|people|guests|others)|my (?:kids|parents|friends|son|daughter|husband|wife|mother|father)) $"
)
BE = "am are is was were".split()
ING = {
    "go": "going", "have": "having", "do": "doing", "live": "living", "run": "running", "come": "coming", "read": "reading", "put": "putting", "sit": "sitting", "cut": "cutting",
    "rent": "renting", "get": "getting", "make": "making", "take": "taking", "think": "thinking", "say": "saying", "set": "setting", "clean": "cleaning", "plan": "planning",
}  # fmt: skip
BASE = re.compile(r" (?:(?:just|still|also|only|already|now|always) )?(?P<base>[a-z]+)(?![\w'-])")
WAITING = {
    "wait": "for|in|at|outside|here|there|until|to|on", "look": "for|at|into|forward|around", "try": "to|the|a|out|it", "work": "on|with|as|at|for|in|hard", "talk": "about|to|with", "walk": "to|home|along|down|in|through|back|on|past|around|up",
    "drive": "to|home|along|down|back|through|a|the|my|our|past", "stay": "at|in|with|here|there|on|near", "plan": "to|a|on|our|my", "use": "the|a|an|it|this|my|our", "call": "to|from|the|my|for|about", "play": "in|with|football|cards|the|on|outside|a",
    "search": "for", "hope": "to|for|that", "sit": "in|on|at|by|down|outside|next", "sleep": "in|on|when|at", "travel": "to|with|in|by|through", "watch": "the|a|tv|it|this|my", "study": "for|in|at|english|the", "help": "the|a|me|us|them|him|her|with|people|my",
    "make": "the|a|it|some|our|dinner", "take": "the|a|it|my|our|part|care|place", "get": "ready|the|a|better|worse|off|on|old|tired|dressed", "have": "a|dinner|lunch|breakfast|fun|trouble|problems", "go": "to|home|on|out|back|through", "do": "the|a|it|my|our|well|their|his|her",
    "run": "around|late|the|a|along|towards", "feel": "better|sick|tired|good|ill|unwell|down|happy", "fight": "for|with|over|against", "leave": "for|the|at|in|on|when|soon|now", "move": "to|into|out|the|in|house",
    "train": "for|hard|with|at", "fish": "for|in|from|off", "visit": "the|my|our|a|her|his", "shop": "for|in|at|online", "smile": "at|and", "cry": "and|for|because", "stand": "in|on|at|by|next|outside", "buy": "a|the|some|our|my", "sell": "the|a|our|my", "pay": "for|the|a|too",
}  # fmt: skip


class GoingOn(Rule):
    """A form of "be" with a bare verb where the -ing form belongs: "we were wait for a table".

    Why: "be" asks for the -ing form; with the bare verb the sentence has two half verbs.
    Fix: the -ing form.
    """

    code = "G124"
    name = "be-and-bare-verb"
    since = "0.2"
    residual = True
    message = "“{written}” is the wrong form after “{be}”; “{meant}” is probably meant"
    cues = tuple(
        f"{one} {be}"
        for be in BE
        for one in (
            "i",
            "you",
            "he",
            "she",
            "we",
            "they",
            "kids",
            "children",
            "boys",
            "girls",
            "men",
            "women",
            "people",
            "guests",
            "others",
            "parents",
            "friends",
            "son",
            "daughter",
            "husband",
            "wife",
            "mother",
            "father",
        )
    )
    bad = (
        Bad("While we were wait for a table, it rained.", "While we were waiting for a table, it rained.", "wait"),
        Bad("I am look for a room near the park.", "I am looking for a room near the park."),
        Bad("She is work on her second book.", "She is working on her second book."),
        Bad("They were drive home when it snowed.", "They were driving home when it snowed."),
        Bad("My parents are plan to move.", "My parents are planning to move."),
    )
    good = (
        "What they are is work for us. All we were was talk about the town.",
        "We are family, and they are play things. He was heir to it.",
        "We are live in ten minutes. He was run out for twelve.",
        "All I am doing is wait. The best thing they are is help in need.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the bare verbs."""
        folded = text.prose_folded
        for span in hits:
            match = BASE.match(folded, span.end, span.end + 40)
            if match is None or not goes_on(match["base"], folded, match.end()):
                continue
            sentence = text.sentence_at(span.start)
            subject, be = folded[sentence.start : span.end].rsplit(" ", 1)
            if not SUBJECT.search(f"{subject} ") or re.search(r"\b(?:what|all|thing|who|whoever|how)\b", subject):
                continue
            start, end = match.span("base")
            if text.raw[start:end].islower():
                meant = ING.get(match["base"]) or verbs.load()[match["base"]].ing
                yield Remark(
                    start, end, self.message.format(written=match["base"], be=be, meant=meant), replacement(meant)
                )


def goes_on(base: str, folded: str, end: int) -> bool:
    """Whether a base behind "be" goes on as a verb does."""
    if base in WAITING:
        return re.compile(rf" (?:{WAITING[base]})(?![\w'-])").match(folded, end) is not None
    if base not in verbs.load() or as_noun(base) * 4 > as_base(base) or verbs.load()[base].after_be:
        return False
    if any(pair(be, base) > 1 for be in BE):
        return False
    return (
        re.compile(
            r" (?:the|a|an|my|our|his|her|their|your|this|it|him|them|me|us|about|for|at|with|to|and)(?![\w'-])"
        ).match(folded, end)
        is not None
    )
