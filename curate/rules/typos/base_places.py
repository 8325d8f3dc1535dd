"""Where only a verb's base can stand: behind modal verbs, "do", "please" and "let's" (T308)."""

from curate.rules.typos.base_words import (
    ANYONE,
    ASKING,
    BETWEEN,
    DO,
    HAD,
    HIM,
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
    SUPERLATIVES,
    SURE_MODALS,
    WHY,
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
    "given sent offered awarded shown told asked taught paid called named considered granted handed made raised left".split()
)
BARE = frozenset("those one ones anyone anything all everything any everyone people".split())


def may_stand_between(word: str) -> bool:
    """Whether a word may stand between an auxiliary and its verb."""
    return word in BETWEEN or (is_adverb(word) and word not in NO_ADVERBS)


def asks_for_base(place: Place, back: int, kind: str, *, asked: bool, parted: bool) -> bool:
    """Whether the opener at an offset before a form asks for a base.

    ``asked``: the sentence is a question; ``parted``: a comma or a bracket stands before the opener.
    """
    opener, before = place.word(back), place.word(back - 1)
    between = [place.word(offset) for offset in range(back + 1, 0)]
    if not all(map(may_stand_between, between)):
        return opener in MODALS | SURE_MODALS | DO | NEGATED and is_asked(place, back, between, kind, asked=asked)
    if opener in NEGATED or (opener in DO and between[:1] == ["not"]):
        return is_denied(place, back, kind, asked=asked)
    if opener in DO:
        return kind in {"s", "past"} and before in SUBJECTS and place.word(back - 2) in OPENS - {"that"}
    if opener in HAD:
        return kind != "past"
    return opener in WILLED | {"let's"} or (
        before in POLITE if opener == "please" else after_modal(place, back, kind, asked=asked, parted=parted)
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
        acts = kind == "past" and place.word(1) in OBJECTS and place.word(0) not in GIVEN
        return (
            asked
            and subject not in DETERMINERS - {"that", "this"}
            and (sure or (acts and (before in WHY or subject in ANYONE - {"that", "this"})))
        )
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
    if before in {"or", "than", "as", "to", "why", "how"} or is_stranded(place, 5, back - 1):
        return False
    return (kind == "past" and place.word(1) in OBJECTS) or RELATED.isdisjoint(lefts)


def is_stranded(place: Place, count: int, start: int) -> bool:
    """Whether a word to the left may let the clause end in its auxiliary: "all he could", "the most you can"."""
    lefts = place.lefts(count + 1, start)
    for word, before in zip(lefts[:count], [*lefts[1:], ""], strict=False):
        weak = (word in SUPERLATIVES and before != "the") or (word == "all" and before in {"of", "nearly", "almost"})
        if word in STRANDS and not weak:
            return True
    return False


def is_no_subject(place: Place, at: int) -> bool:
    """Whether a modal verb behind a word is a noun, or a question's."""
    subject = place.word(at)
    some = subject == "some" and place.word(at - 1) in OPENS
    return (subject in NO_SUBJECT and not some) or subject.endswith(("'s", "s'"))


def turns(place: Place, back: int, subject: str) -> bool:
    """Whether adverbs before a modal verb turn it around: "and so can fried foods", "he gladly would given time"."""
    adverbs = place.lefts(2, back - 1)
    return subject in {"and", "but"} or not NO_SUBJECT.isdisjoint(adverbs) or place.word(0) in GIVEN


def after_modal(place: Place, back: int, kind: str, *, asked: bool, parted: bool) -> bool:
    """Whether a modal verb governs a form behind it."""
    opener, at = place.word(back), place.left_of_adverbs(back - 1)
    subject, second = place.word(at), place.word(at - 1)
    if not subject or (subject == "and" and parted):
        far = parted and not asked and opener != "should" and kind != "plural" and place.word(0) != "given"
        return far and (at == back - 1 or not subject)
    if is_no_subject(place, at) or (at < back - 1 and turns(place, back, subject)) or is_stranded(place, 4, at):
        return False
    negated = opener.endswith("n't")
    if subject in {"who", "that", "which"}:
        return kind == "ing" or not (negated or second in BARE)
    if subject in PRONOUNS:
        return kind in {"ing", "past"} or second != "that" or place.word(at - 2) in SAYING | HIM
    if subject in {"and", "but"} or (negated and not RELATED.isdisjoint(place.lefts(5, at))):
        return subject in {"and", "but"} and not asked and bool(second)
    # "Refunds should overcharges be proven."
    return not (asked and not second) and (opener != "should" or kind != "plural")
