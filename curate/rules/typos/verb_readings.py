"""What a verb's base is where it stands, and what stands around it (T254)."""

from curate.models import counts, verbs
from curate.rules.typos.inflection import DETERMINERS, Place, is_adverb
from curate.rules.typos.verb_governors import (
    AUXILIARIES,
    FREE,
    GOES_ON,
    MASS,
    MINDS,
    OBJECTS,
    SURE_OPENERS,
    THINGS,
    TIME,
)


def subject_at(place: Place, at: int, *, noun: bool = True) -> bool:
    """Whether a clause begins with its subject, of one to three words, and auxiliaries before an offset."""
    while place.word(at) in AUXILIARIES or is_adverb(place.word(at)):
        at -= 1
    word = place.word(at)
    if word in FREE or word in {"people", "everyone"}:
        return place.word(at - 1) in SURE_OPENERS
    if not noun or not word:
        return False
    return any(place.word(at - back) in DETERMINERS and place.word(at - back - 1) in SURE_OPENERS for back in (1, 2))


def is_strict(base: str) -> bool:
    """Whether a base is never a noun."""
    return base in verbs.strict() or base not in verbs.load()


def is_verb(place: Place, base: str) -> bool:
    """Whether a base is a verb where it stands: it is no noun, or goes on as a verb does."""
    noun, right = counts.pair("the", base) + counts.pair("a", base), place.word(1)
    if is_strict(base) or 50 * noun < counts.pair("to", base):
        return True
    if right in GOES_ON and base not in MASS:
        return 8 * noun < counts.pair("to", base)
    return right in THINGS and place.word(2) not in TIME


def lacks_to_after_have(place: Place, base: str) -> bool:
    """Whether a base after "don't have" is a verb."""
    right = place.word(1)
    if not right or counts.pair("have", base) > 1:
        return False
    return is_strict(base) or (base not in MASS and takes_object(place)) or (base, right) == ("wait", "for")


def minds(place: Place) -> bool:
    """Whether a base that is a noun, too, reads as a verb after an adjective of the mind ("willing help you")."""
    left, right = place.word(-1), place.word(1)
    goes_on = (
        right in OBJECTS or right in THINGS or right in GOES_ON or right in {"all", "new", "more", "this", "early"}
    )
    return left in MINDS and goes_on and place.word(2) not in TIME


def passive(place: Place, base: str) -> bool:
    """Whether a base after "is required" is no noun: an object, a preposition or a mark follows."""
    sure = is_strict(base) or (base not in MASS and takes_object(place))
    return sure and place.word(1) != "" and not is_adverb(place.word(-2))


def takes_object(place: Place) -> bool:
    """Whether an object begins behind a base."""
    right = place.word(1)
    return (right in THINGS or right in OBJECTS or right in {"any", "two", "three"}) and place.word(2) not in TIME
