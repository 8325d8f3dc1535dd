"""Where only a verb's base can stand: behind modal verbs, "do", "please" and "let's" (T308)."""

from curate.models import verbs
from curate.rules.typos.base_words import (
    ANYONE,
    ASKING,
    BETWEEN,
    DO,
    HAD,
    MODALS,
    NEGATED,
    NO_SUBJECT,
    OBJECTS,
    OPENS,
    POLITE,
    PRONOUNS,
    RELATED,
    STRANDS,
    SUBJECTS,
    SURE_MODALS,
    WILLED,
)  # fmt: skip
from curate.rules.typos.inflection import DETERMINERS, Place, is_adverb

NO_ADVERBS = frozenset(
    "apply supply reply rely imply comply multiply tally rally bully ally family assembly anomaly monopoly costly friendly unfriendly daily early weekly monthly yearly hourly nightly quarterly elderly lively lonely lovely deadly orderly timely "
    "scholarly bodily ugly silly holy curly ghostly homely manly worldly leisurely cowardly miserly unruly melancholy potbelly belly jelly butterfly bubbly woolly smelly".split()
)
# "That" behind these opens a clause that says something, and points to no noun before it.
SAYING = frozenset(
    "say says said think thinks thought so is was hope hopes hoped know knows knew believe believes believed find found sure means mean show shows showed".split()
)
# Participles with an object of their own: "did the boy given the book read it".
GIVEN = frozenset(
    "given sent offered awarded shown told asked taught paid called named considered granted handed made left".split()
)
BARE = frozenset("those one ones anyone anything all everything any everyone people".split())


def may_stand_between(word: str) -> bool:
    """Whether a word may stand between an auxiliary and its verb."""
    return word in BETWEEN or (is_adverb(word) and word not in NO_ADVERBS)


def asks_for_base(place: Place, back: int, kind: str, *, asked: bool) -> bool:
    """Whether the opener at an offset before a form asks for a base; ``asked``: the sentence is a question."""
    opener, before = place.word(back), place.word(back - 1)
    between = [place.word(offset) for offset in range(back + 1, 0)]
    if not all(map(may_stand_between, between)):
        return opener in MODALS | SURE_MODALS | DO | NEGATED and is_asked(place, back, between, kind, asked=asked)
    if opener in NEGATED or (opener in DO and between[:1] == ["not"]):
        return is_denied(place, back, kind, asked=asked)
    if opener in DO:
        return kind in {"s", "past"} and before in SUBJECTS and place.word(back - 2) in OPENS
    if opener in HAD:
        return kind != "past"
    return opener in WILLED | {"let's"} or (
        before in POLITE if opener == "please" else after_modal(place, back, kind, asked=asked)
    )


def is_asked(place: Place, back: int, between: list[str], kind: str, *, asked: bool) -> bool:
    """Whether a clause turns its auxiliary and its subject around: "how can I", "did he", "why would a company"."""
    opener, before, subject = place.word(back), place.word(back - 1), between[0]
    far = asked and before not in PRONOUNS and not ASKING.isdisjoint(place.lefts(5, back - 1))
    if before and before not in ASKING and not far:
        return False
    if subject in SUBJECTS:
        weak = opener in DO and subject in {"it", "you"}  # which may be objects
        free = asked or before not in {"", "and", "but", "so", "or"}
        return all(map(may_stand_between, between[1:])) and not (weak and (kind == "plural" or not free))
    sure = kind == "s" or (kind == "plural" and opener == "does")
    if len(between) == 1:
        return asked and sure and subject in ANYONE
    if not asked or subject not in DETERMINERS or len(between) > 2 or place.word(0) in GIVEN:
        return False
    acts = kind == "past" or (kind == "plural" and subject in {"a", "an"})
    return sure or (acts and place.word(1) in OBJECTS)


def is_denied(place: Place, back: int, kind: str, *, asked: bool) -> bool:
    """Whether a form behind a negated "do" has no clause of its own: "those who don't causes trouble" has."""
    before, second = place.word(back - 1), place.word(back - 2)
    lefts = place.lefts(5, back - 1)
    if before in {"", "please", "but", "and", "so"}:
        return not asked
    if kind == "ing":
        return STRANDS.isdisjoint(lefts) and not (asked and before in {"why", "how"})
    if before in {"who", "that", "which"}:
        return bool(second) and second not in BARE and not BARE.intersection(lefts)
    bars = STRANDS if kind == "past" and place.word(1) in OBJECTS else STRANDS | RELATED
    return before not in {"or", "than", "as", "to", "why", "how"} and not bars.intersection(lefts)


def after_modal(place: Place, back: int, kind: str, *, asked: bool) -> bool:
    """Whether a modal verb governs a form behind it."""
    opener, subject, second = place.word(back), place.word(back - 1), place.word(back - 2)
    some = subject == "some" and second in OPENS
    if not subject or (subject in NO_SUBJECT and not some) or subject.endswith(("'s", "s'")) or is_adverb(subject):
        return False
    if not STRANDS.isdisjoint(place.lefts(4, back - 1)):
        return False
    negated = opener.endswith("n't")
    if subject in {"who", "that", "which"}:
        return kind == "ing" or not (negated or second in BARE)
    if subject in PRONOUNS:
        return kind in {"ing", "past"} or second != "that" or place.word(back - 3) in SAYING
    if subject in {"and", "but"} or (negated and not RELATED.isdisjoint(place.lefts(5, back - 1))):
        return subject in {"and", "but"} and not asked and bool(second)
    # "Refunds should overcharges be proven."
    return not (asked and not second) and (opener != "should" or kind != "plural")


def lets_help(place: Place, kind: str) -> bool:
    """Whether "help" right before a third person is a verb: "this helps explains the"."""
    opener, before = place.word(-1), place.word(-2)
    if kind not in {"s", "plural"} or place.word(1) not in OBJECTS or not STRANDS.isdisjoint(place.lefts(4, -2)):
        return False
    if opener == "help":
        return before in MODALS | SURE_MODALS | {"to", "also", "not"}
    return before in {"this", "that", "which", "it", "also", "and"}


def joins_base(place: Place, kind: str) -> bool:
    """Whether a form behind "or" is the second of two verbs behind "to" or a modal verb: "to avoid or delays the"."""
    first, opener = place.word(-2), place.word(-3)
    if opener not in MODALS | SURE_MODALS | {"to"} or first not in verbs.load():
        return False
    if opener == "to" and (first not in verbs.strict() or place.word(-4) in {"", "due", "prior", "used"}):
        return False
    if kind == "past":
        return opener in MODALS | {"cannot", "can't", "won't"} and place.word(1) in OBJECTS
    if kind == "ing":  # "busy finding what they want to say or writing it down"
        return first in verbs.strict() and not any(word.endswith("ing") for word in place.lefts(8, -4))
    return kind == "s" or place.word(1) in OBJECTS
