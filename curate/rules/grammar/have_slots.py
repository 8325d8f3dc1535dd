"""Which forms cannot stand behind "have" (G135)."""

from curate.models import verbs
from curate.models.counts import pairs
from curate.rules.grammar.counted import as_base, as_noun
from curate.rules.grammar.verb_forms import (
    HAVE,
    SOFT_PASTS,
    forms_of_base,
    participle_of_any_ing,
    participle_of_ing,
    participle_of_past,
    pure,
    seldom,
)
from curate.rules.grammar.verb_slots import (
    CLAUSES,
    OBJECTS,
    SUBJECTS,
    SURE_ADVERBS,
    has_object,
    is_asked,
    may_own,
    may_own_before_past,
)
from curate.rules.typos.inflection import MODALS, Place

SHORT = frozenset(
    "i've you've we've they've who've could've would've should've might've must've haven't hasn't hadn't".split()
)
# Here "have" may be "is" or "would": a past alone is told.
CONTRACTED = frozenset("he's she's it's who's i'd you'd he'd she'd it'd we'd they'd who'd".split())
# What an -ing form behind "have" may belong to: "the trouble I have finding it".
TROUBLE = frozenset(
    "trouble difficulty difficulties problem problems fun luck time times success issue issues experience experiences interest chance practice hard job doubts reservations".split()
)
BEHIND_ING = OBJECTS | frozenset(
    "to that by into onto up off from over only increasingly steadily in for with at on as about through".split()
)
BEHIND_PAST = (
    OBJECTS | frozenset("to with of about out up off down over by from in into at for on some many and".split()) | {""}
)
PARTICLES = frozenset("up out off down over by since".split())
PREPOSITIONS = frozenset("in into to with at on".split())
THINGS = frozenset(
    "meeting training housing feeling meaning backing savings funding wedding evening morning something anything nothing everything during regarding concerning including".split()
)
SAW = frozenset("teeth tooth mark marks blade blades mill mills".split())
# "what do you expect to have happen"
HAPPENS = frozenset("happen build".split())


def participle(place: Place, there: int) -> str:
    """The participle that is meant at an offset behind "have", "" where the form may stand."""
    word = place.word(there)
    past = participle_of_past().get(word)
    if place.word(0) in CONTRACTED:
        return past if past and word not in SOFT_PASTS else ""
    if past:
        return past if past_is_wrong(place, there, word) else ""
    if word in forms_of_base():
        return forms_of_base()[word][0] if base_is_wrong(place, there, word) else ""
    meant = participle_of_any_ing().get(word, "")
    return meant if meant and ing_is_wrong(place, there, word, meant) else ""


def past_is_wrong(place: Place, there: int, past: str) -> bool:
    """Whether a past cannot stand behind "have"."""
    behind = place.word(there + 1)
    if behind in SAW if past == "saw" else past in SOFT_PASTS and behind not in BEHIND_PAST:
        return False
    return is_sure(place) or not may_own_before_past(place)


def is_auxiliary(place: Place) -> bool:
    """Whether "have" can be no clause's only verb."""
    return is_sure(place) or not may_own(place)


def is_sure(place: Place) -> bool:
    """Whether the words beside "have" tell that it is an auxiliary."""
    have, before = place.word(0), place.word(-1)
    if is_asked(place):
        return True
    return (
        have in SHORT
        or have == "having"
        or before in MODALS
        or before == "to"
        or place.word(1) in SURE_ADVERBS - {"not"}
    )


def base_is_wrong(place: Place, there: int, base: str) -> bool:
    """Whether a base cannot stand behind "have"."""
    if (base in HAPPENS and place.word(-1) == "to") or (place.word(0) == "having" and base not in verbs.strict()):
        return False
    if base in {"have", "do"}:
        denied = place.word(1) == "not" and place.word(-1) in SUBJECTS and place.word(-2) in CLAUSES
        return (denied or is_sure(place)) and place.word(1) != "to"
    if pure(base) or base == "go":
        return is_auxiliary(place)
    if base not in verbs.load() or not is_auxiliary(place):
        return False
    behind = place.word(there + 1)
    moved = behind in {"up", "out", "off", "down"} and has_object(place, there + 2)
    before = place.word(there - 1)
    goes_on = behind in PARTICLES or before.endswith("ly") or before in {"ever", "never", "already"}
    if behind in PREPOSITIONS and as_noun(base) * 2 < as_base(base):
        goes_on = True  # "has follow in", and not "has plan to"
    return has_object(place, there + 1) or moved or (goes_on and seldom(base, HAVE))


def ing_is_wrong(place: Place, there: int, ing: str, meant: str) -> bool:
    """Whether an -ing form cannot stand behind "have"."""
    if TROUBLE.intersection(place.lefts(6)):
        return False
    behind = place.word(there + 1)
    if has_object(place, there + 1) and is_auxiliary(place):
        return ing not in THINGS
    if ing not in participle_of_ing() or pairs(HAVE, meant) < 20 * (1 + pairs(HAVE, ing)):
        return False
    return (ing == "having" or behind in BEHIND_ING or there > 1 or place.word(0) in SHORT) and is_auxiliary(place)
