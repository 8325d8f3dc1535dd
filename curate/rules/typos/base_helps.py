"""Where only a verb's base can stand: behind "help" and "let", and behind "or" (T308)."""

from curate.models import verbs
from curate.rules.typos.base_places import is_stranded
from curate.rules.typos.base_words import HELPS, MODALS, OBJECTS, RELATED, SURE_MODALS
from curate.rules.typos.inflection import DETERMINERS, Place

CANNOT = frozenset("not cannot can't couldn't but".split())  # "he can't help smiling"


def lets_help(place: Place, kind: str) -> bool:
    """Whether "help" right before a form is a verb: "this helps explains the", "they may help paying for it"."""
    opener, before = place.word(-1), place.word(-2)
    if is_stranded(place, 4, -2):
        return False
    held = place.word(1) in OBJECTS
    if kind in {"ing", "past"}:
        verbal = before in (MODALS | SURE_MODALS | {"also", "to"}) - CANNOT if opener == "help" else opener == "helps"
        return held and verbal and before not in DETERMINERS
    if opener == "help":
        return (held or kind == "s") and before in MODALS | SURE_MODALS | {"to", "also", "not"}
    return held and before in {"this", "that", "which", "it", "also", "and"}


def is_let(place: Place, kind: str) -> bool:
    """Whether a form behind "let", "make" or "help" and a pronoun should be a base: "let it dries", "help you finds"."""
    opener, before = place.word(-2), place.word(-3)
    if is_stranded(place, 5, -3) or not RELATED.isdisjoint(place.lefts(5, -3)):
        return False
    if kind in {"ing", "past"}:
        held = kind == "ing" or place.word(1) in OBJECTS
        return held and (opener == "let" or (opener in HELPS and before not in CANNOT))
    return kind == "s" or place.word(1) in OBJECTS


def joins_base(place: Place, kind: str) -> bool:
    """Whether a form behind "or" is the second of two verbs behind "to" or a modal verb: "to avoid or delays the"."""
    first, opener = place.word(-2), place.word(-3)
    if opener == "not":
        opener = place.word(-4)
    if opener not in MODALS | SURE_MODALS | {"to"} or first not in verbs.load():
        return False
    if opener == "to" and (first not in verbs.strict() or place.word(-4) in {"", "due", "prior"}):
        return False
    if kind == "past":
        return opener in MODALS | {"cannot", "can't", "won't"} and place.word(1) in OBJECTS
    if kind == "ing":  # "busy finding what they want to say or writing it down"
        return first in verbs.strict() and not any(word.endswith("ing") for word in place.lefts(8, -4))
    return kind == "s" or place.word(1) in OBJECTS
