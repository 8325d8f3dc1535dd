"""Whether a verb's base stands where "to", the -ing form or the base alone belongs (T254)."""

from curate.models import counts, verbs
from curate.rules.typos.inflection import DETERMINERS, HAVE, Place, is_adverb
from curate.rules.typos.verb_governors import (
    AFTER_BE,
    ASKS,
    AUXILIARIES,
    BE,
    FREE,
    FREE_ONLY,
    GOES_ON,
    GOVERNORS,
    LET,
    MAKE,
    MASS,
    NEEDS_GOVERNOR,
    NO_PURPOSE,
    NOUNS_TOO,
    OBJECTS,
    SUGGEST,
    SURE_OPENERS,
    THINGS,
    TIME,
    TOLD,
    WOULD,
)

# How often a base stands behind a preposition, as a share of its -ing form.
SELDOM, RARELY, ONCE = 0.3, 0.05, 0.02
ALONE = frozenset("by without after before".split())


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


def lacks_to(place: Place, base: str) -> bool:
    """Whether a base lacks its "to" after a verb that asks for it."""
    left = place.word(-1)
    if not left or base == "thank" or (base == "live" and left != "used"):
        return False
    if left in TOLD:
        return told(place, base)
    if counts.pair(left, base) > 1 or not is_verb(place, base):
        return False
    if left in AFTER_BE:
        return place.word(place.left_of_adverbs(-2)) in BE
    if left in FREE_ONLY:
        return place.word(-2) in FREE - {"it"} and place.word(-3) in SURE_OPENERS
    return place.word(-2) in WOULD if left in {"love", "like"} else subject_at(place, -2, noun=left not in NOUNS_TOO)


def told(place: Place, base: str) -> bool:
    """Whether a base follows "asked him"."""
    left, right = place.word(-1), place.word(1)
    if (
        place.word(-2) not in ASKS
        or not right
        or not (is_strict(base) or right in OBJECTS)
        or not subject_at(place, -3)
    ):
        return False
    return right in {"him", "me", "us", "them"} or counts.pair("to", base) > 50 * counts.pair(left, base)


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


def lacks_ing(place: Place, base: str, ing: str) -> bool:
    """Whether a base stands after a preposition."""
    left, before, right = place.word(-1), place.word(-2), place.word(1)
    governed = before in GOVERNORS.get(left, ()) and (before != "you" or place.word(-3) == "thank")
    if (
        (left in NEEDS_GOVERNOR and not governed)
        or not counts.pair(left, ing)
        or (left == "at" and not is_strict(base))
    ):
        return False
    if governed and (right in OBJECTS or right == "this"):
        return True
    share = counts.pair(left, base) / counts.pair(left, ing)
    if right in THINGS:
        return place.word(2) not in TIME and (
            share <= (SELDOM if governed else RARELY) or (left, base) == ("by", "use") or left == "on"
        )
    if left in ALONE and right and is_strict(base):
        return share < ONCE
    return governed and share <= SELDOM and (is_strict(base) or right in {"to", "for", "with", ""})


def gerund_asked(place: Place, base: str) -> bool:
    """Whether "to" and a base stand after a word that takes the -ing form."""
    left, before, right = place.word(-2), place.word(-3), place.word(1)
    if base in {"date", "excess", "death"} or left == "without":
        return left == "without"
    if left == "before":
        verb = base in verbs.strict() or right in THINGS or right.endswith("ing")
        return verb and before not in NO_PURPOSE and not is_adverb(before) and not before.endswith("ed")
    if left == "mind":
        return before in {"don't", "doesn't", "didn't", "wouldn't", "not"}
    asked = before in FREE and place.word(-4) in HAVE
    return asked or subject_at(place, -3, noun=not left.endswith("ed"))


def drops_to(place: Place, base: str) -> bool:
    """Whether "to" and a base stand where the base alone belongs."""
    thing, verb, right = place.word(-2), place.word(-3), place.word(1)
    if thing in OBJECTS:
        if verb in SUGGEST:
            return right != "" and subject_at(place, -4)
        known = base in verbs.strict() or base not in verbs.load() or right != ""
        return known and (verb in LET or (verb in MAKE and thing in {"me", "us", "him"} and right != ""))
    return verb in DETERMINERS and place.word(-4) in LET and base in verbs.strict()
