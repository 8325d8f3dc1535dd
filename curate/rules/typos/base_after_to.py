"""Whether "to" before an inflected verb begins an infinitive (T308)."""

from curate.rules.typos.base_after_to_words import (
    AUXILIARIES,
    CLOSED,
    LEADS_ON,
    LEADS_TO,
    LET,
    LIKED,
    MEANS,
    MODAL,
    NOUNS_IN_ING,
    ONES,
    SAID_OF,
    SAID_OF_NOUNS,
    SURE,
    TASKS,
    WAYS,
)  # fmt: skip
from curate.rules.typos.base_forms import HARDLY, RARELY, Form, told_kind
from curate.rules.typos.base_purpose import is_purpose
from curate.rules.typos.base_words import OBJECTS, OPENS, PRONOUNS, SUBJECTS
from curate.rules.typos.inflection import BE, DETERMINERS, Place, is_adverb

DEGREES = frozenset("am it's i'm we're you're they're not too so quite very isn't wasn't aren't".split())
HAVE = frozenset("have has had having".split())
LEFT_OPEN = frozenset("those what all everything anything whatever whoever anyone everyone".split())
HELD = frozenset(
    "a an the my your his her its our their it him them me us you more oneself themselves itself himself herself yourself".split()
)
# Pasts and participles that describe no noun: "due to improved roads", but never "due to brought".
PASTS = frozenset(
    "brought kept got gotten met sent told had been gone dealt thought felt did stayed arrived happened helped looked talked waited remained listened seemed appeared occurred".split()
)
DESIGNED = frozenset("used designed developed expanded utilized intended created".split())
PAST_WILL = frozenset("wants wanted tries tried refused".split())
# A plural noun may not even stand behind these: "able to plans", but "our chance to changes".
ABLE = frozenset(
    "able unable willing unwilling ability inability tend tends tended manage manages managed hoping trying seeking refuses refused seeks sought reluctant".split()
)
WILLED = frozenset(
    "want wants wanted try tries tried decide decided hope hoped need needs needed like refuse refused wish have has had".split()
)


def is_infinitive(place: Place, to: int, form: Form, *, begins: bool) -> bool:
    """Whether what stands before "to", at an offset, leaves room for a base alone.

    ``begins``: "to" begins the sentence.
    """
    at, word, held = to - 1, place.word(0), place.word(1) in HELD
    kind = told_kind(word, form.kind, RARELY)
    if place.word(at) == "not":
        at -= 1
    if governs(place, at, kind) or is_used(place, at):
        return True
    if kind == "ing":
        return is_purpose(place, at)
    plain = word in PASTS or (word != form.participle and not word.endswith("ed"))
    acts = (kind == "s" and (held or told_kind(word, form.kind, HARDLY) == "s")) or (
        kind == "past" and word != "left" and (plain or held)
    )
    return acts and (begins if not place.word(at) else not closes(place, at))


def says_it(place: Place, at: int, kind: str) -> bool:
    """Whether a form behind "it is important to" has an object or a clause of its own: "it is important to known how"."""
    clause = place.word(1) == "that" or (kind == "past" and place.word(1) in {"how", "why", "what", "whether", "if"})
    be = place.left_of_adverbs(at - 1)
    return "it" in place.lefts(4, be) and (clause or (kind == "past" and place.word(1) in HELD))


def is_used(place: Place, at: int) -> bool:
    """Whether "used" at an offset is said of a thing: "it can be used to treating", no "they are used to waiting"."""
    return place.word(at) == "used" and place.word(at - 1) == "be" and place.word(at - 2) in {"can", "could", "also"}


def governs(place: Place, at: int, kind: str) -> bool:
    """Whether the word at an offset has an infinitive behind "to"."""
    word, before = place.word(at), place.word(at - 1)
    if before == "too" and kind in {"s", "past"}:
        return kind == "s" or place.word(1) in HELD | {"", "and", "but", "in", "for"}
    if kind == "plural" and place.word(1) not in OBJECTS - {"that", "this", "these", "those", "it"}:
        in_order = word == "order" and before == "in"  # "we ship your order to addresses abroad"
        return in_order or word in ABLE or (word in WILLED and (before in SUBJECTS | AUXILIARIES or word in PAST_WILL))
    if word in SURE or (
        word in {"what", "where"} and kind != "past"
    ):  # "all who want to leads", "those who wanted to attended"
        happened = word.startswith("happen") and before == "what"  # "from what happened to shaping it"
        return (kind == "ing" and not happened) or LEFT_OPEN.isdisjoint(place.lefts(4, at - 1))
    if word in MEANS:
        held = kind == "past" and place.word(1) in HELD
        return (kind == "ing" or held) and LEADS_ON.isdisjoint(place.lefts(6, at - 1))
    if word in SAID_OF or (word in SAID_OF_NOUNS and (kind == "s" or says_it(place, at, kind))):
        left = place.word(place.left_of_adverbs(at - 1))
        return left in BE or left in DEGREES or before == "it"
    liked = word in LIKED and before in SUBJECTS | AUXILIARIES and not (kind == "ing" and word in NOUNS_IN_ING)
    return liked or (has_to(place, at, kind) if word in HAVE else governs_by_phrase(place, at, kind))


def governs_by_phrase(place: Place, at: int, kind: str) -> bool:
    """Whether a phrase that ends at an offset has an infinitive behind "to": "in order", "the goal is", "tell them"."""
    word, before, second = place.word(at), place.word(at - 1), place.word(at - 2)
    ranked = word in {"first", "second", "third", "last"}
    pairs = {
        "order": before in {"in", "an"},
        "as": before == "so",
        "used": before in SUBJECTS | {"who"},  # "I used to going", but "I am used to going"
        "way": before in WAYS and (kind != "ing" or (before in {"best", "any"} and place.word(0) != "being")),
        "time": second in {"take", "takes", "took", "taking"} or before in {"is", "it's", "was"},
    }
    if word in BE:
        return before not in SUBJECTS and not TASKS.isdisjoint(place.lefts(4, at - 1))
    if word in ONES and (before in LET or (second in LET and before not in OBJECTS)):
        return True
    told = before in DETERMINERS and second in LET and second != "for" and word not in LEADS_TO
    return pairs.get(word, told or (ranked and before == "the" and second in BE))


def closes(place: Place, at: int) -> bool:
    """Whether "to" may close a clause, or lead to a noun: "the list it belongs to includes", "due to increased"."""
    word = place.word(at)
    be = place.left_of_adverbs(at - 1)
    contact = place.word(be - 2) in DETERMINERS and place.word(be - 3)  # "the folder the file is saved to holds"
    passive = (word in DESIGNED or (place.word(be) in BE and not contact)) and word not in CLOSED
    return (word.endswith("ed") and not passive) or word in CLOSED or not PRONOUNS.isdisjoint(place.lefts(5, at))


def has_to(place: Place, at: int, kind: str) -> bool:
    """Whether a form of "have" before "to" is an auxiliary: "I will have to", and no "what objections do you have to"."""
    before, second, third = (place.word(at - back) for back in (1, 2, 3))
    if before in MODAL:
        return (second in SUBJECTS and third in OPENS) or before.endswith("'ll")
    if before in SUBJECTS:
        return second in OPENS - {"that"} or (kind == "past" and place.word(1) in HELD)
    if is_adverb(before):
        return second in SUBJECTS and third in OPENS - {"that"}
    return bool(before) and (not second or (second in DETERMINERS and not third))
