"""T250: a plural with an apostrophe: "two dog's", "fresh tomato's from the garden"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.nouns import regular_plural
from curate.rules.typos.plural_owners import FREE, KINDS, NUMBER, owns
from curate.rules.typos.things import is_counted, is_one_thing, is_things
from curate.rules.words import DEFINITE, OWNERS

MANY = rf"(?:{NUMBER}|many|several|few|some|these|those|both|all|most|various|numerous|different|all the|all my|all our|all their|lots of|a lot of|plenty of|thousands of|hundreds of|dozens of|millions of|kinds of|types of|sorts of|group of|number of|variety of)"
MANY_BEFORE = re.compile(rf"(?:^|[^\w'.,$-])(?P<many>{MANY}) {KINDS}$")
VERB = re.compile(r" (?:are|were|aren't|weren't|have|haven't|do not|don't)(?![\w'])")
KIN_VERB = re.compile(
    r" (?:are|were|aren't|weren't|have|live|want|think|say|said|went|came|told|gave|bought|got|moved|decided)(?![\w'])"
)
SOLD = re.compile(
    rf"(?:^|[^\w'-])(?:sells?|selling|sold|rent(?:s|ed|ing)?|serv(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|find|found|need|needs|want|wants|order(?:ed)?|offers?|offered|hir(?:e|ed|ing)|visit(?:ed)?|plant(?:ed)?|buys?|buying|bought|eats?|eating|ate|loves?|loved|likes|collects?|grows?|grew|growing|makes?|takes?|took|brings?|of|with|for|about) {KINDS}$"
)
FAMILY = re.compile(r"(?:^|[^\w'-])(?:with|visit|visited|invited|invite|meet|met) the $")
OWN_VERB = re.compile(rf"(?:^|[^\w'-])(?:{DEFINITE}|{KINDS.removeprefix('(?:').removesuffix(')?')}) $")
PLACES = frozenset(
    "mother father friend parent brother sister doctor dentist barber baker butcher neighbor neighbour grandmother grandfather aunt uncle boyfriend girlfriend someone one it that he she there what who here let where how else bachelor master".split()
)
FRUIT = "tomato potato pizza photo video taco banana avocado apple orange burger panini piano radio logo menu kangaroo mango sandwich cookie shoe volunteer flower vegetable egg carrot onion strawberry dvd cd tv pc atm".split()
FRUIT_BEFORE = re.compile(
    r"(?:^|[^\w'-])(?:fresh|ripe|delicious|buy|bought|sell|sells|sold|selling|eat|ate|love|loves|like|likes|the|of|with|and|for|our|some|any|many|take|took|grow|grows|grew|used|new|cheap|hot) $"
)
OURS = re.compile(
    rf"(?:^|[.!?,;] |\n|\b(?:and|because|when|if|that|but|while|since|where|think|thought|know|says?|said) )(?:{OWNERS}) $"
)
OPENS = re.compile(r"(?:^|[.!?] |\n)$")
FAMILY_VERB = re.compile(r" (?:are|were|have|aren't|weren't|live|lived)(?![\w'])")
IRREGULAR = frozenset(
    "bachelor master state children men women people world today yesterday tomorrow year week month everyone someone life".split()
)
FREE_FRUIT = re.compile(
    r"(?:[.!?;:,)]|\n|$)| (?:and|or|are|were|from|for|in|at|on|with|of|to|every|each|per|than)(?![\w'])"
)


class PluralApostrophe(Rule):
    """A plural written with an apostrophe: "two dog's", "these shoe's are wet".

    Why: the greengrocer's apostrophe is a slip that readers photograph.
    Fix: the plural without it.
    """

    code = "T250"
    name = "apostrophe-in-plural"
    since = "0.2"
    message = "“{text}” is a plural here: “{meant}”"
    cues = ("'s",)
    bad = (
        Bad("She has two dog's and a fish.", "She has two dogs and a fish.", "dog's"),
        Bad("These shoe's are wet.", "These shoes are wet."),
        Bad("The boy's were late.", "The boys were late."),
        Bad("They sell fresh tomato's from the farm.", "They sell fresh tomatoes from the farm."),
    )
    good = (
        "Both dog's bowls and one of the boy's shoes. At my sister's are two beds.",
        "The dog's in the garden, and the other's at home.",
        "Of all the city's parks, these two men's is best; the 1990's were fun.",
        "Made of goat's or sheep's milk. The menu's in French, and all the luggage's in the hall. By ten breakfast's on the table.",
        "Both lender's and buyer's names are given. Our prices are fair; the shop's are higher.",
        "The tomato's skin is thin, and these tomatoes' skins too.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield plurals."""
        folded = text.folded
        for hit in hits:
            if FREE.match(folded, hit.end) is None:
                continue
            start = hit.start
            while start > 0 and folded[start - 1].isalpha():
                start -= 1
            noun = text.raw[start : hit.start]
            if len(noun) < 3 or not noun[1:].islower() or text.is_protected(start, hit.end):
                continue
            before = folded[max(0, start - 60) : start]
            if speaks(noun, before, folded, hit.end):
                meant = plural(noun)
                yield Remark(
                    start, hit.end, self.message.format(text=text.raw[start : hit.end], meant=meant), replacement(meant)
                )


def plural(noun: str) -> str:
    """The plural that a noun has."""
    if noun[0].isupper() and noun.lower() not in FRUIT and not noun.endswith(("s", "x", "ch", "sh")):
        return noun + "s"
    hissed = noun in {"tomato", "potato", "hero", "mango"} or noun.endswith(("ch", "sh", "x"))
    return noun + "es" if hissed else regular_plural(noun)


def speaks(noun: str, before: str, folded: str, end: int) -> bool:
    """Whether a word with "'s" is a plural."""
    if noun in IRREGULAR or owns(noun, before, folded, end):
        return False
    if noun[0].isupper() and not OPENS.search(before):
        return before.endswith("the ") and _is_family(before, folded, end)
    noun = noun.lower()
    verb = VERB.match(folded, end) is not None
    if MANY_BEFORE.search(before):
        return is_one_thing(noun)
    if noun in PLACES:
        return KIN_VERB.match(folded, end) is not None and OURS.search(before) is not None
    return _is_sold(noun, before, folded, end) or (verb and _has_verb(noun, before))


def _is_sold(noun: str, before: str, folded: str, end: int) -> bool:
    """Whether a bare noun is bought, eaten or the like, and owns nothing."""
    if not FREE_FRUIT.match(folded, end):
        return False
    return (noun in FRUIT and FRUIT_BEFORE.search(before) is not None) or (
        SOLD.search(before) is not None and is_counted(noun)
    )


def _has_verb(noun: str, before: str) -> bool:
    """Whether the subject of a plural verb is a noun."""
    if OPENS.search(before):
        return is_counted(noun)
    return OWN_VERB.search(before) is not None and (is_counted(noun) or is_things(noun + "s"))


def _is_family(before: str, folded: str, end: int) -> bool:
    """Whether "the Smith's" are several."""
    if FAMILY_VERB.match(folded, end):
        return True
    return FAMILY.search(before) is not None and FREE_FRUIT.match(folded, end) is not None
