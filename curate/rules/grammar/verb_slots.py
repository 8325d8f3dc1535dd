"""Whether an auxiliary governs what is behind it, or is a clause's only verb (G135, G136)."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache

from curate.article import Text
from curate.rules.grammar.irregulars import MANY_PERSONS
from curate.rules.grammar.verb_forms import table
from curate.rules.typos.inflection import OPENERS, Place, is_adverb

PERSONS = frozenset("i you he she we they".split())
SUBJECTS = PERSONS | {"it"}
NUMBERS = frozenset("two three four five six seven eight nine ten many several most both some all other".split())
RELATIVE = frozenset(
    "that which who whom whose what whatever where wherever how however why all everything anything as than whether".split()
)
CLEFT = frozenset(
    "do does did done doing don't doesn't didn't what whatever all thing things least best most step goal way task advice job plan trick idea point there option than "
    "want wants wanted need needs needed here".split()
)
NOT_ADVERBS = frozenset(
    "more most much very too just only family lonely friendly likely early elderly ugly lovely deadly costly weekly daily monthly yearly supply assembly rather".split()
)
SURE_ADVERBS = frozenset("already just never ever since recently finally always now not previously".split())
NAMING = frozenset("the a an this these those my your his her its our their no every each some any".split())
BEFORE_NAMING = OPENERS | frozenset(
    "of in on at by for with from to into about over through during after before under between against without than said says say think believe know shows show".split()
)
ASKING = frozenset("what where when why how who so and but".split())
CLAUSES = OPENERS | frozenset(
    "that then now yet think thought know knew said says say once until unless before after where".split()
)
JOINING = frozenset("-’'/")
WHOLE = frozenset("what whatever all everything anything".split())
OBJECTS = frozenset(
    "the a an this these those my your his her its our their it him them me us himself themselves myself".split()
)
TIME = frozenset(
    "next other first last whole day same following previous entire time times hour night morning year week month rest way minute moment second evening afternoon morning monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter weekend few".split()
)


@lru_cache(maxsize=1 << 14)
def may_begin(word: str) -> bool:
    """Whether a word right behind an auxiliary may be a verb's form, or stand before one."""
    return (
        word in verb_words()
        or word in PERSONS
        or word in SURE_ADVERBS
        or word in {"it", "also", "still", "often", "even"}
        or is_adverb(word)
    )


def slots(text: Text, auxiliaries: AbstractSet[str], skipped: frozenset[str]) -> Iterator[tuple[Place, int]]:
    """The places of auxiliaries before what may be a verb, each with the offset of the word that it may govern."""
    folded = text.words.folded
    for at in text.places(auxiliaries):
        if at + 1 < len(folded) and may_begin(folded[at + 1]):
            place = Place(text, at)
            yield place, target(place, 2 if is_asked(place) else 1, skipped)


def stands_free(text: Text, start: int, end: int) -> bool:
    """Whether a word is in small letters and joined to no other by a mark behind it."""
    return text.raw[start:end].islower() and text.raw[end : end + 1] not in JOINING


@cache
def verb_words() -> frozenset[str]:
    """Base, past, participle and -ing form of every verb."""
    return frozenset(form for row in table() for form in row)


def target(place: Place, at: int, skipped: frozenset[str] = frozenset()) -> int:
    """The offset of the first word behind an auxiliary that is no adverb (two are skipped)."""
    for _ in range(2):
        word = place.word(at)
        if (
            not (word in SURE_ADVERBS or word in {"also", "still", "often", "even"} or is_adverb(word))
            or word in NOT_ADVERBS - skipped
        ):
            break
        at += 1
    return at


def is_asked(place: Place) -> bool:
    """Whether an auxiliary opens a question, before its subject ("are you", "what have they")."""
    return (
        place.word(0) != "be"
        and (place.word(1) in PERSONS or (place.word(1) == "it" and place.word(0) in {"has", "had"}))
        and (not place.word(-1) or (place.word(-1) in ASKING and not place.word(-2)))
    )


def has_object(place: Place, at: int) -> bool:
    """Whether an object stands at an offset, and no time or way."""
    return place.word(at) in OBJECTS and place.word(at + 1) not in TIME and place.word(at + 2) not in TIME


def may_own(place: Place) -> bool:
    """Whether "have", where the place is, may be a clause's only verb ("what little they had", "the rights women have")."""
    before, lefts = place.word(-1), place.lefts(7)
    if before in {"that", "which", "who"}:
        return place.word(-2) in {"those", "people", "ones", "all"}
    if before in SUBJECTS or not before or before in OPENERS:
        return (before in SUBJECTS and place.word(-2) not in CLAUSES) or bool(RELATIVE.intersection(lefts))
    return bool(RELATIVE.intersection(lefts)) or is_parted(place, lefts)


def may_own_before_past(place: Place) -> bool:
    """The same before a past, which seldom opens what follows a relative clause."""
    before, lefts = place.word(-1), place.lefts(7)
    if before in SUBJECTS:
        return place.word(-2) not in CLAUSES
    if before in {"who", "that", "which", "what"}:
        return place.word(-2) in {"those", "people", "ones", "all"}
    return before in {"those", "people"} or bool(WHOLE.intersection(lefts)) or is_parted(place, lefts, bare=False)


def is_parted(place: Place, lefts: list[str], *, bare: bool = True) -> bool:
    """Whether the noun before "have" may be a clause's own subject ("the influence the city had")."""
    before, owner = (*lefts, "", "")[:2]
    if before in MANY_PERSONS and owner.endswith("s"):
        return True
    for offset, word in enumerate(lefts[1:4], 2):
        if word in NAMING:
            return place.word(-offset - 1) not in BEFORE_NAMING
    return (
        bare
        and before.endswith("s")
        and owner != ""
        and owner not in BEFORE_NAMING
        and owner not in NUMBERS
        and not owner.endswith(("al", "ic", "ous", "ive", "nt", "ed", "er", "ing"))
    )
