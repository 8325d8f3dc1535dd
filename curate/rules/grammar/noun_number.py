"""G109: "several reason why", "both team played", "every students"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.counted import (
    EVERYDAY,
    GROUPS,
    as_base,
    as_noun,
    counts,
    describes_well,
    only_many,
    only_third,
    only_verb,
    plural,
)
from curate.rules.kinds import matched_case
from curate.rules.typos.inflection import Place

NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty".split()
)
MANY = ("several", "many", "various", "numerous", "few", "these", "those", "both", *sorted(NUMBERS))
OF_MANY = tuple(f"{many} of" for many in ("a number", "a couple", "dozens", "hundreds", "thousands"))
THE = ("the", "these", "those", "my", "our", "your", "his", "her", "their")
OF_THE = tuple(
    f"{one} of {the}"
    for one in ("one", "each", "many", "several", "two", "three", "few", "both", "either", "neither")
    for the in THE
)
ONE = frozenset(("every", "each", "another", "this"))
BEHIND = frozenset(
    "that which who why where when how in on at to for of with from by about between during before because if but so is are was were has have had "
    "do does did can could will would should may might must you we they i he she than as ago within across among around without under over "
    "into through until since while after there here available".split()
)
BEHIND_ONE = BEHIND | {"needs"}
BEHIND_THIS = frozenset("because but of in for with on at from which is was has".split())
DETERMINERS = frozenset(
    "a an the this that my your his her its our their every each top per page chapter number no section part one".split()
)
# What a number may make part of a longer name: "two bedroom", "four star".
MODIFIERS = frozenset(
    "bedroom bath bathroom star way door seat piece part step storey story level layer lane wheel color colour man woman dimension foot pound mile percent "
    "million dozen fold figure digit point quarter inch acre gallon liter litre ounce speed cylinder axis stage phase tier hour minute second "
    "year day week month night".split()
)
UNITS = frozenset("year day week month hour minute mile night".split())
BEHIND_UNIT = frozenset("in ago of before since that".split())
NO_PARTS = GROUPS | frozenset(
    "time day night week year month fun use thing world sea people lord land town city village market pack".split()
)
MAY_BE_VERB = frozenset(("these", "those", "both", "many", "few", "several", *NUMBERS))
AFTER_PAST = (
    BEHIND | DETERMINERS | frozenset(("", "well", "hard", "outside", "up", "out", "down", "me", "him", "them", "us"))
)
SURELY_BEHIND = frozenset("have are were is was has why of who which".split())
MUCH = {"these": "this", "those": "that", "many": "much"}
CHANGED = frozenset(("these", *MUCH.values()))
MASS = frozenset(
    "information advice research equipment furniture software hardware knowledge evidence homework luggage baggage traffic feedback progress".split()
)
JOINED = frozenset("one two three four five a an some many my the several".split())
END = frozenset(".,;!?)\n")
AND = re.compile(r"[^.;!?]{0,150}\b(?:and|or|as well as)\b")


class NumberOfNoun(Rule):
    """A noun of the wrong number behind a word that counts: "several reason", "every students".

    Why: the word before the noun says how many there are, and the noun says another thing.
    Fix: the noun's other form.
    """

    code = "G109"
    name = "number-of-noun"
    since = "0.2"
    message = "“{before}” asks for “{meant}”"
    cues = (*MANY, *OF_MANY, *OF_THE, *sorted(ONE), "both my", "both his", "both her", "both their", "both our")
    bad = (
        Bad("There are several reason why it failed.", "There are several reasons why it failed.", "reason"),
        Bad("Both team played well.", "Both teams played well."),
        Bad("There are many different way to cook it.", "There are many different ways to cook it."),
        Bad("These product are new.", "These products are new."),
        Bad("Every students will get one.", "Every student will get one."),
        Bad("I bought this shoes in May.", "I bought these shoes in May.", "this"),
        Bad("We have a number of option for you.", "We have a number of options for you."),
        Bad("Each of the student has a desk.", "Each of the students has a desk."),
        Bad(
            "He lived there for more than twenty year in peace.", "He lived there for more than twenty years in peace."
        ),
    )
    good = (
        "Several reason codes and these product managers; a two year plan, both team captains.",
        "These help and those work. Several sheep and two aircraft were there.",
        "Every sports car and this sales pitch. One of the Bush family came.",
        "Both parent and child came. Many a man is sorry. This makes sense.",
    )  # fmt: skip

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the nouns, each once."""
        last = -1
        for hit in hits:
            at = bisect_left(text.words.ends, hit.end)
            if at >= len(text.words) or text.words.ends[at] != hit.end:
                continue
            cue = text.folded[hit.start : hit.end]
            for remark in self.wrong(text, at, cue):
                if remark.start > last:
                    last = remark.start
                    yield remark

    def wrong(self, text: Text, at: int, cue: str) -> Iterator[Remark]:
        """A remark on the noun behind a word that counts, at its index."""
        place = Place(text, at)
        for off in (1, 2, 3, 4):
            word = place.word(off)
            if not word:
                return
            if word == "most" and cue in OF_THE:
                continue
            meant = (single if cue in ONE else several)(text, place, cue, off)
            if meant:
                spot = at if meant in CHANGED else at + off
                start, end = text.words.starts[spot], text.words.ends[spot]
                if (
                    text.raw[start + 1 : text.words.ends[at + off]].islower()
                    and text.raw[text.words.starts[at + off]].islower()
                ):
                    meant = matched_case(text.raw[start:end], meant)
                    yield Remark(start, end, self.message.format(before=cue, meant=meant), replacement(meant))
                return
            if not describes_well(word):
                return


def several(text: Text, place: Place, cue: str, off: int) -> str:
    """The plural of the noun at an offset, where a word of many things stands before it; "" where it may stand."""
    noun, unit = place.word(off), cue in NUMBERS
    if cue in MUCH and noun in MASS:
        return MUCH[cue] if closes(text, place, off, BEHIND) else ""
    if (
        not counts(noun, strict=cue in {"these", "those"} and noun not in EVERYDAY)
        or (cue in OF_THE and off == 1 and noun in NO_PARTS)
        or (cue in OF_MANY and noun in GROUPS)
    ):
        return ""
    if place.word(-1) == "of" and cue in {"these", "those"} and noun in UNITS:
        return ""
    if cue in MAY_BE_VERB and off == 1 and place.word(2) not in SURELY_BEHIND and may_be_verb(cue, noun):
        return ""
    if named(text, place, cue) or (cue == "both" and noun == "part"):
        return ""
    if unit and (
        place.word(-1) in DETERMINERS
        or place.word(-2) in {"one", "top"}
        or place.word(-1) == "top"
        or (noun in MODIFIERS and not (noun in UNITS and off == 1))
    ):
        return ""
    if not closes(text, place, off, BEHIND_UNIT if unit and noun in UNITS else BEHIND, comma=not unit):
        return ""
    end = text.words.ends[place.at + off]
    if (cue.startswith("both") or text.prose[end : end + 1] == ",") and AND.match(text.prose_folded, end, end + 170):
        return ""
    return plural(noun)


def may_be_verb(cue: str, noun: str) -> bool:
    """Whether a word right behind "many" may be what they do."""
    return as_base(noun) * 5 > as_noun(noun) or (noun in verbs.load() and cue not in {"several", *NUMBERS})


def named(text: Text, place: Place, cue: str) -> bool:
    """Whether the word that counts is part of a name or another phrase ("Big Ten player", "year three of the project")."""
    start = text.words.starts[place.at]
    if cue in NUMBERS and text.raw[start].isupper() and place.word(-1):
        return True
    if " of " in cue and (
        place.word(-3) in DETERMINERS | UNITS or text.folded[start - len(cue) + 2 : start + 3].startswith("-")
    ):
        return True
    return (cue == "numerous" and place.word(-1) == "most") or place.word(1) == "same"


def single(text: Text, place: Place, cue: str, off: int) -> str:
    """What a plural at an offset behind a word of one thing should be; "" where it may stand."""
    one = only_many(place.word(off))
    if cue in {"each", "another"} and (place.word(1) == "other" or (not place.word(off + 1) and one in verbs.load())):
        return ""
    if not one or (cue != "every" and as_base(one) * 5 > as_noun(one)):
        return ""
    if not closes(text, place, off, BEHIND_THIS if cue == "this" else BEHIND_ONE):
        return ""
    if cue != "this":
        return one
    return one if place.word(off + 1) in {"is", "was", "has"} else "these"


@cache
def pasts() -> frozenset[str]:
    """The pasts of all verbs."""
    return frozenset(verb.past for verb in verbs.load().values())


def closes(text: Text, place: Place, off: int, behind: frozenset[str], *, comma: bool = True) -> bool:
    """Whether the word at an offset ends its phrase."""
    word = place.word(off + 1)
    if word:
        if word == "of" and place.word(off + 2) == "the" and place.word(off + 3) in UNITS:
            return False
        if word == "and":
            return place.word(off + 2) in JOINED
        if behind is BEHIND_THIS and word in {"are", "have", "were", "make"}:
            return not place.word(-1)
        object_ = place.word(off + 2) in DETERMINERS - {"one"}
        if (behind is BEHIND_ONE and only_third(word)) or (
            behind is BEHIND and (object_ and word in verbs.load() and place.word(off) in EVERYDAY)
        ):
            return True
        return word in behind or (
            behind is BEHIND and (only_verb(word) or (word in pasts() and place.word(off + 2) in AFTER_PAST))
        )
    end = text.words.ends[place.at + off]
    mark = text.prose[end : end + 1] or "\n"
    return mark in END and (comma or mark != ",")
