"""Whether a verb's base stands where "to", the -ing form or the base alone belongs (T254)."""

from curate.models import counts, verbs
from curate.rules.typos.inflection import DETERMINERS, HAVE, Place, is_adverb
from curate.rules.typos.verb_governors import (
    AFTER_BE,
    ASKS,
    BARE_BEFORE,
    BE,
    FREE,
    FREE_ONLY,
    GOVERNORS,
    LET,
    MAKE,
    NEEDS_GOVERNOR,
    NEGATED,
    NO_PURPOSE,
    NOUNS_TOO,
    OBJECTS,
    SUGGEST,
    SURE_OPENERS,
    THINGS,
    TIME,
    TOLD,
    TOLD_TO,
    UP,
    WOULD,
)
from curate.rules.typos.verb_readings import is_strict, is_verb, lacks_to_after_have, minds, passive, subject_at

# How often a base stands behind a preposition, as a share of its -ing form.
SELDOM, RARELY, ONCE = 0.3, 0.05, 0.02
PERSONS = (
    "doctor", "dentist", "vet", "friend", "friends", "teacher", "nurse", "wife", "husband", "mother", "father", "sister", "brother", "mom", "mum", "dad", "boss",
    "coach", "trainer", "lawyer", "therapist", "doctors", "ologist", "surgeon", "manager", "agent", "guide", "son", "daughter", "neighbour", "neighbor", "colleague",
)  # fmt: skip
STAYS = frozenset("sleep pay stay stand walk work wait play".split())
ALONE = frozenset("by without after before".split())


def lacks_to(place: Place, base: str) -> bool:  # noqa: PLR0911  one for each kind of governor
    """Whether a base lacks its "to" after a verb that asks for it."""
    left = place.word(-1)
    if not left or base == "thank" or (base == "live" and left != "used"):
        return False
    if left in TOLD:
        return told(place, base)
    if left == "have":
        return place.word(-2) in NEGATED and lacks_to_after_have(place, base)
    likely = left in {"likely", "unlikely"} and place.word(-2) in BE
    if (counts.pair(left, base) > 1 and not likely) or not (is_verb(place, base) or minds(place)):
        return False
    if left in AFTER_BE:
        be = place.word(place.left_of_adverbs(-2))
        return be in BE - {"being"} and (left not in TOLD_TO or passive(place, base))
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


def lacks_ing(place: Place, base: str, ing: str) -> bool:
    """Whether a base stands after a preposition."""
    left, before, right = place.word(-1), place.word(-2), place.word(1)
    governed = before in GOVERNORS.get(left, ()) and (before != "you" or place.word(-3) == "thank")
    if before == "instead" and any(place.word(at) in BARE_BEFORE for at in range(-9, -3)):
        return False
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


def ends_up(place: Place, base: str) -> bool:
    """Whether a base follows "ended up"."""
    right = place.word(1)
    goes_on = right in THINGS or right in {"all", "more", "too", "up", "with", "at"} or (right != "" and base in STAYS)
    return place.word(-2) in UP and (is_verb(place, base) or goes_on)


def gerund_asked(place: Place, base: str) -> bool:
    """Whether "to" and a base stand after a word that takes the -ing form."""
    left, before, right = place.word(-2), place.word(-3), place.word(1)
    if base in {"date", "excess", "death"} or left == "without":
        return left == "without"
    if left == "before":
        verb = base in verbs.strict() or right in THINGS or right.endswith("ing")
        return verb and before not in NO_PURPOSE and not is_adverb(before) and not before.endswith("ed")
    if left == "suggested" and before.endswith(PERSONS):
        return subject_at(place, -3)
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
