"""Which forms cannot stand behind "be" (G136)."""

from curate.models import verbs
from curate.models.counts import pair, pairs
from curate.rules.grammar.counted import as_base, as_noun
from curate.rules.grammar.verb_forms import (
    BE,
    SOFT_PASTS,
    forms_of_base,
    ing_of_participle,
    pure,
    seldom,
)
from curate.rules.grammar.verb_slots import CLEFT, PERSONS, RELATIVE, SUBJECTS, has_object, is_asked
from curate.rules.typos.inflection import MODALS, OPENERS, Place

BEHIND_PAST = frozenset("by in into to from the at with".split())
SHORT = frozenset("i'm you're we're they're".split())
OF_PERSONS = ("am", "are", "were")
# Behind these a base that hardly stands behind "be" is a verb.
BEHIND_BASE = frozenset(
    "to in on at by with near into from as about around over across along through for up out off".split()
)
# What goes on behind a verb that a person does, and behind two verbs that are names, too.
ONWARD = frozenset("to for at into with about around out forward now on along home because late away down".split())
GOES = {
    "have": frozenset("a an dinner lunch breakfast fun trouble problems some".split()),
    "go": frozenset("on to back out down well home through".split()),
    "do": frozenset("well it this that the my great better fine so everything anything what".split()),
}
# "The verb is give."
NAMES = frozenset(
    "word verb term command keyword imperative answer option message sign motto rule password form".split()
)
# Nouns too, but seldom without an article behind "can be".
AFTER_MODAL = frozenset("experience place treat call name schedule practice trigger".split())
AFTER_NOUN = frozenset("when in on at during if as after with before".split())
DOING = frozenset("do does did done doing what whatever all".split())
# What a person does, though the participle alone may be done to them, before some words.
DOES = {
    "tried": ("to",),
    "waited": ("to", "for"),
    "looked": ("forward",),
    "suffered": ("from",),
    "struggled": ("to", "with", "for"),
    "wondered": ("if", "why", "how", "what", "about"),
}
# A clause without "that" may follow these.
FELT = frozenset(
    "afraid alarmed amazed amused angered annoyed appalled ashamed assured astonished astounded bothered confused convinced delighted depressed determined disappointed disgusted dismayed disturbed "
    "embarrassed encouraged excited frightened frustrated gratified heartened horrified impressed informed insulted intrigued moved offended outraged overjoyed overwhelmed persuaded pleased puzzled "
    "reassured relieved reminded satisfied scared shocked stunned surprised terrified thrilled touched troubled upset warned bummed tired".split()
)


def is_cleft(place: Place) -> bool:
    """Whether a clause with "do" or "what" stands in front of "be" ("all one has to do is believe")."""
    lefts = place.lefts(8)
    asked = lefts and lefts[-1] in {"what", "how", "where"} and lefts[-2:-1] and lefts[-2] in BE
    words = CLEFT if place.word(0) in {"is", "was", "be", "isn't", "wasn't"} else DOING
    return bool(words.intersection(lefts[:-1] if asked else lefts))


def is_named(place: Place) -> bool:
    """Whether a clause of its own may end at "be" ("what it is", "where they were")."""
    return place.word(-1) in SUBJECTS and bool(RELATIVE.intersection(place.lefts(7)))


def past_is_wrong(place: Place, there: int, past: str) -> bool:
    """Whether a past cannot stand behind "be"."""
    if past in SOFT_PASTS:
        by_somebody = place.word(there + 1) == "by" and has_object(place, there + 2)
        if past == "bit" or not (by_somebody if past == "broke" else place.word(there + 1) in BEHIND_PAST):
            return False
    return not is_named(place)


def base_is_wrong(place: Place, there: int, base: str) -> bool:
    """Whether a base cannot stand behind "be"."""
    behind = place.word(there + 1)
    if is_cleft(place) and not is_asked(place):
        return False
    if base in AFTER_MODAL and place.word(0) == "be" and place.word(-1) in MODALS:
        return behind in AFTER_NOUN and "there" not in place.lefts(6)
    if pure(base):
        sure = behind or (base in verbs.strict() and not NAMES.intersection(place.lefts(4)))
        named = there == 1 and place.word(0) in {"is", "was", "be"} and not (sure and place.word(-1))
        return not named  # "the verb is give", "is include a keyword"
    if base in GOES or base not in verbs.load():
        return behind in GOES.get(base, ()) and not is_named(place)
    return person_goes_on(place, there, base) or (
        seldom(base, BE)
        and (
            has_object(place, there + 1)
            or behind == "you"
            or (behind in BEHIND_BASE and as_noun(base) * 2 < as_base(base))
        )
    )


def person_goes_on(place: Place, there: int, base: str) -> bool:
    """Whether a person stands in front of "be", and a preposition behind a base ("I am look for")."""
    person = place.word(-1) in PERSONS or place.word(0) in SHORT or is_asked(place)
    if (
        not person
        or place.word(there + 1) not in ONWARD
        or (not is_asked(place) and RELATIVE.intersection(place.lefts(7)))
    ):
        return False
    if place.word(there + 1) == "to" and as_noun(base) * 2 > as_base(base):
        return False  # "they are host to many"
    ing = forms_of_base()[base][1]
    return pairs(OF_PERSONS, ing) > 20 * (1 + pairs(OF_PERSONS, base))


def ranked(place: Place, there: int, base: str) -> tuple[str, ...]:
    """Participle and -ing form of a base, the likelier first."""
    participle, ing = forms_of_base()[base]
    be, behind = place.word(0).split("'")[-1], place.word(there + 1)
    be = {"m": "am", "re": "are"}.get(be, be)
    done = (pair(be, participle) + 1) * (pair(participle, behind) + 1)
    doing = (pair(be, ing) + 1) * (pair(ing, behind) + 1)
    if be == "being" or (behind == "by" and doing < 100 * done):
        return participle, ing
    return (ing, participle) if doing > done or has_object(place, there + 1) else (participle, ing)


def is_felt_or_became(place: Place, there: int) -> bool:
    """Whether a clause may follow a participle ("amazed the dog lived"), or what somebody became ("raised a Catholic")."""
    participle = place.word(there)
    if participle in FELT or place.word(there + 1) not in {"a", "an"}:
        return participle in FELT
    return pairs(OF_PERSONS, ing_of_participle()[participle]) <= pairs(OF_PERSONS, participle)


def takes_object(place: Place, there: int) -> bool:
    """Whether a person stands in front of "be", and an object behind a participle."""
    does = place.word(there + 1) in DOES.get(place.word(there), ())
    if place.word(0) == "being" or not (does or has_object(place, there + 1)):
        return False
    if not does and is_felt_or_became(place, there):
        return False
    short = place.word(0) in {"i'm", "we're", "you're", "they're"}
    person, opener = ("i", place.word(-1)) if short else (place.word(-1), place.word(-2))
    return person in PERSONS and opener in OPENERS and not RELATIVE.intersection(place.lefts(6))
