"""The frames of T235 for "the": "from top of the tower", "for first time", "ordered wrong size"; and "in United States", "Majority of"."""

import re
from collections.abc import Iterator
from itertools import product

from curate.article import Text
from curate.model import Span
from curate.rules.base import Remark, replacement
from curate.rules.frames import Frame
from curate.rules.grammar.nouns import NO_NOUN
from curate.rules.grammar.third_person import only_third
from curate.rules.typos.things import forms, is_counted

PARTS = "top bottom end middle centre center beginning edge rest size heart start surface outskirts side corner foot back front".split()
PLACES = "from at to in on near by towards toward around behind into over under before after until since about".split()
# What stands without an article: "on top of", "in front of", "in back of", "about size of", "by foot of", "to rest of".
IDIOMS = frozenset(
    tuple(pair.split())
    for pair in ("on top", "in front", "in back", "to back", "to front", "before front", "to side", "to top", "to foot")
)
MONTHS = "january|february|march|april|june|july|august|september|october|november|december"
WHOLE = rf"the|a|an|this|that|these|those|my|your|his|her|its|our|their|each|every|{MONTHS}"
WRONG = "time place direction way side size order person address room house car number colour color item part answer".split()
GETS = "order ordered buy bought choose chose pick picked take took give gave use used send sent get got receive received went go chosen taken given made make".split()
TURN = r"$|in|since|that|i|he|she|we|they|at|on|when|after|and|by|as|last|this|during|because|yesterday|today|but|together|without"
SUPERLATIVES = "best worst biggest largest oldest youngest smallest highest tallest longest greatest richest poorest fastest strongest cheapest safest easiest hardest nicest hottest coldest only".split()
NO_THING = frozenset("practice friend man value interest seller case order time part child level price".split())
ONLY = frozenset(
    "way thing reason person place city country restaurant hotel company option solution film book store shop team".split()
)
LANDS = (
    "united states|united kingdom|netherlands|philippines|middle east|czech republic|dominican republic|bahamas|maldives|caribbean|soviet union|european union|"
    "united arab emirates|far east|west indies|pacific ocean|atlantic ocean|indian ocean|arctic ocean|mediterranean sea|black sea|red sea|baltic sea|dead sea|"
    "caspian sea|north sea|eiffel tower|white house|grand canyon|alps|himalayas|rocky mountains|andes|sahara desert|gobi desert|amazon rainforest|nile|louvre|"
    "colosseum|golden gate bridge|brooklyn bridge|empire state building|great barrier reef|north pole|south pole|british museum|balkans|bronx|"
    "middle ages|second world war|first world war|cold war|industrial revolution|uk|us|eu|usa|uae|ussr"
).split("|")  # fmt: skip
LAND_PLACES = "in to from across throughout around within into near over visit visited during".split()
INITIALS = frozenset("uk us eu usa uae ussr".split())
LAND_BEHIND = re.compile(
    r"[.;!?)\"]|, (?:and|but|where|which|who|it|he|she|we|they|there)(?![\w'-])"
    r"| (?:and(?! \w+ies)|is|was|are|were|has|have|had|will|can|for|to|from|in|on|at|with|by|love|like|want|need|use|do|often|usually|since|during|after|before|until|when|where|because|while|but|that|who|which|as|or|than|about|last|this|every|we|he|she|they|i|it|you)(?![\w'-])"
)
NAMED_BEHIND = re.compile(
    r" [A-Z]| and (?:[A-Z]\w+ )+(?!(?:and|in|on|at|to|for|from|with|is|are|was|were|have|has|by|as|where|when|who|which|since|during|after|before|or)\b)[a-z]"
)
AND = re.compile(r" and ([a-z]+)")
STARTERS = {"majority of": "The majority of", "rest of": "The rest of"}
OPENS = re.compile(r"(?:^|[.!?][\"”’)]? |\n)$")
OF_ALL = re.compile(
    r" (?:the|my|our|your|his|her|their|these|those|them|us|people|students|users|patients|men|women|children|[a-z]{4,}s)(?![\w'-])"
)
BEST_BEHIND = re.compile(
    r" (?:([a-z]+) )?([a-z]+)(?: (?:i|we|you|he|she|they|in|of|that|ever|to|for|on|around|available)(?![\w'-])|[.!?])"
)


def frames() -> Iterator[Frame]:
    """All frames of a missing "the"."""
    for word, part in product(PLACES, PARTS):
        if (word, part) not in IDIOMS:
            right = WHOLE if (word, part) not in {("at", "foot"), ("about", "size")} else "the|a|an|my|his|her"
            yield Frame(f"{word} {part} of", f"{word} the {part} of", "", right)
    for word, thing in product(("at", "in", "on", "to", "from", "with", "into"), WRONG):
        yield Frame(f"{word} wrong {thing}", f"{word} the wrong {thing}")
    for word, thing in product(("at", "in"), ("time", "place", "moment", "direction", "order", "way")):
        yield Frame(f"{word} right {thing}", f"{word} the right {thing}", "", "$|and|to|for|of|when|with|but")
    for verb, thing in product(GETS, WRONG):
        yield Frame(f"{verb} wrong {thing}", f"{verb} the wrong {thing}")
    for nth in ("first", "second", "third", "last"):
        yield Frame(f"for {nth} time", f"for the {nth} time", "", TURN)
        yield Frame(f"in {nth} half of", f"in the {nth} half of")
        for count, span in product("few two three four five".split(), "days weeks months years hours minutes".split()):
            yield Frame(f"{nth} {count} {span}", f"the {nth} {count} {span}", "in|for|during|after|over|within|of")
    for part in ("corner", "middle", "end", "edge", "top", "bottom", "other side"):
        for word in ("on", "in", "at"):
            if (word, part) != ("on", "top"):
                yield Frame(
                    f"{word} {part} of",
                    f"{word} the {part} of",
                    "",
                    r"[\w'-]+",
                    unless_right="range|life|day|play|season|year|line|sale",
                )
    yield Frame("at last minute", "at the last minute", "", "$|and|to|because|by")
    yield Frame("on other side", "on the other side", "", "$|of|and")


def starters(text: Text, span: Span) -> Iterator[Remark]:
    """Yield a sentence that begins with "Majority of" or "Rest of"."""
    start, raw = span.start, text.raw
    if not (raw[start].isupper() and raw[start + 1].islower() and OPENS.search(raw, max(0, start - 3), start)) or raw[
        :start
    ].endswith("vs. "):
        return
    if OF_ALL.match(text.folded, span.end) and raw[span.end + 1 : span.end + 2].islower():
        written = raw[start : span.end]
        yield from said(text, span, STARTERS[written.lower()])


def lands(text: Text, span: Span) -> Iterator[Remark]:
    """Yield a country whose name wants "the", behind a preposition."""
    raw = text.raw[span.start : span.end]
    word, _, land = raw.partition(" ")
    initials = land.lower() in INITIALS
    named = land.isupper() if initials else all(part[:1].isupper() and part[1:].islower() for part in land.split())
    if NAMED_BEHIND.match(text.raw, span.end):
        return  # "in USA You Need to Know", "to United States and Canada policy"
    both = AND.match(text.folded, span.end)
    if initials and both and not only_third(both[1]):
        return  # "US and civilian losses"
    if not named or not word[1:].islower() or not LAND_BEHIND.match(text.folded, span.end):
        return
    yield from said(text, span, f"{word} the {land}")


def superlatives(text: Text, span: Span) -> Iterator[Remark]:
    """Yield "is best bread I ever had"."""
    match = BEST_BEHIND.match(text.folded, span.end)
    if match is None:
        return
    be, _, best = text.raw[span.start : span.end].rpartition(" ")
    # "worst at night" says when, and names nothing.
    describing = match[1] is None or not (is_counted(match[1]) or match[1] in forms() or match[1] in NO_NOUN)
    if best == "only":
        sure = match[1] is None and match[2] in ONLY
    else:
        sure = match[2] == "way" or (describing and is_counted(match[2]) and match[2] not in NO_THING | forms())
    if sure and best.islower():
        yield from said(text, span, f"{be} the {best}")


def said(text: Text, span: Span, fix: str) -> Iterator[Remark]:
    """The remark with its one fix."""
    if not text.is_protected(span.start, span.end):
        written = text.raw[span.start : span.end]
        yield Remark(span.start, span.end, f'"{written}" is probably meant to be "{fix}"', replacement(fix))


FINDERS = {
    **dict.fromkeys(STARTERS, starters),
    **{f"{word} {land}": lands for word, land in product(LAND_PLACES, LANDS)},
    **{f"{be} {best}": superlatives for be, best in product(("is", "was", "it's", "that's"), SUPERLATIVES)},
}
