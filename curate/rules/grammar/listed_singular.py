"""G122: "shops, parks, and bus stop"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.bases import bases
from curate.rules.grammar.counted import describes_well, plural
from curate.rules.grammar.counted_words import EVERYDAY
from curate.rules.grammar.heads import many

LEFT = re.compile(
    r"(?P<before>[a-z']+),? (?P<one>(?:[a-z]+ )?)(?P<first>[a-z]{3,}s), (?P<adj>(?:[a-z]+ )?)(?P<second>[a-z]{3,}s),?$"
)
RIGHT = re.compile(r" (?P<adj>(?:[a-z]+ )?)(?P<noun>[a-z]{3,})(?=[.;!?)]|$)")
THINGS = frozenset(
    "stop scarf glove belt bag hat boot sandal pen pencil blanket mug candle ring magazine curtain pan pot mat tent".split()
)
NO_THINGS = frozenset(
    "video effort room email study website phone choice flight project report feature engine place shower plan answer meal drink result camera reason".split()
)


class ListedSingular(Rule):
    """A noun in the singular that closes a list of plurals: "shops, parks, and bus stop".

    Why: all in a list are said in the same way, and one thing that is counted wants an article.
    Fix: the plural.
    """

    code = "G122"
    name = "singular-in-list"
    since = "0.2"
    message = "the list before it is in the plural; “{meant}” is probably meant"
    cues = (" and", " or")
    bad = (
        Bad("It is near shops, parks, and bus stop.", "It is near shops, parks, and bus stops.", "stop"),
        Bad("She sells hats, scarves and glove.", "She sells hats, scarves and gloves."),
    )
    good = (
        "They grow apples, pears and honey. He sings, dances and cooks.",
        "They swap stories, share meals and dream. Guests swim laps, play games, and shop.",
        "We met parents, teachers and staff. I like cats, dogs and art.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the nouns in the singular."""
        folded = text.prose_folded
        for span in hits:
            if folded[span.start - 1 : span.start] not in {"s", ","} or folded[span.end : span.end + 1] != " ":
                continue
            right = RIGHT.match(folded, span.end, span.end + 40)
            left = LEFT.search(folded, max(0, span.start - 60), span.start) if right else None
            if left is None or right is None or not counted(right, left):
                continue
            start, end = right.span("noun")
            if text.raw[left.start("one") : end].islower() and not text.is_protected(start, end):
                meant = plural(right["noun"])
                yield Remark(start, end, self.message.format(meant=meant), replacement(meant), 0.8)


def counted(right: re.Match[str], left: re.Match[str]) -> bool:
    """Whether the last of a list is one thing that is counted, and the others are things in the plural."""
    noun = right["noun"]
    if noun not in (EVERYDAY - NO_THINGS) | THINGS or not (
        many(left["first"]) and (many(left["second"]) or left["second"].endswith("ves"))
    ):
        return False
    if left["adj"].strip() in bases():
        return False  # "they swap stories, share meals and dream"
    adjective = right["adj"].strip()
    if adjective and not (describes_well(adjective) or noun in THINGS):
        return False
    return bool(left["one"]) or left["before"] not in {"he", "she", "it", "who", "that", "which"}
