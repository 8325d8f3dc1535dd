"""G147: "he is old than me", "a high risk of falls than men", "it is much easy", "as better as", "18 or old"."""

import re
from collections.abc import Callable, Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.adverb_words import describes, only_noun
from curate.rules.grammar.degree_words import (
    AGED,
    BE,
    BEHIND,
    BEHIND_AGED,
    LICENSES,
    NOT_COMPARED,
    NOUNS_TOO,
    comparatives,
    graded,
    graded_too,
)
from curate.rules.typos.inflection import Place

BACK = 7  # words between an adjective and its "than"
UNITS = re.compile(
    r"(?<![\w'-])(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|years?|months?|weeks?|days?|hours?|minutes?|cm|mm|centimeters?|inch(?:es)?|miles?|feet)$"
)
Found = tuple[int, str] | None  # the offset of a word and what it should be


class Degree(Rule):
    """An adjective that the words of a comparison beside it want in another degree: "old than me", "much easy", "as better as".

    Why: "than", "much" and "as" tell the degree, and the adjective has another.
    Fix: the comparative, or the plain adjective between "as" and "as".
    """

    code = "G147"
    name = "degree-of-comparison"
    since = "0.2"
    message = "“{cue}” asks for “{meant}”"
    cues = ("than", "much", "as", "or")
    bad = (
        Bad("He is old than me.", "He is older than me.", "old"),
        Bad("It came out good than I had hoped.", "It came out better than I had hoped."),
        Bad("They have a high risk of falls than men.", "They have a higher risk of falls than men."),
        Bad("This road is much easy.", "This road is much easier."),
        Bad("We chose a much small room.", "We chose a much smaller room."),
        Bad("The soup is as better as the bread.", "The soup is as good as the bread."),
        Bad("It is for people of 18 or old.", "It is for people of 18 or older."),
        Bad("The train is expensive than the bus.", "The train is more expensive than the bus."),
    )
    good = (
        "He is more kind than clever, and rather old than young. Better a small house than none.",
        "She has no other small room than this. A low price is a greater help than a high one.",
        "It is not much good. There was much cold water and much hard work. It was much loved.",
        "It was described as smaller as well. He works as hard as she does.",
        "Is he young or old? A house is new or old; two or few came.",
        "I prefer a quiet street than a loud one. It is less easy, and safe, than it looks.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the adjectives of another degree."""
        words = text.words
        for at in text.places(FRAMES.keys()):
            cue = words.folded[at]
            found = FRAMES[cue](text, Place(text, at))
            if found:
                start, end = words.starts[at + found[0]], words.ends[at + found[0]]
                if text.raw[start:end].islower():
                    yield Remark(start, end, self.message.format(cue=cue, meant=found[1]), replacement(found[1]))


def behind_than(text: Text, place: Place) -> Found:
    """The adjective that "than" compares, where nothing before it is a comparative."""
    words, at = text.words, place.at
    start, off, found = text.sentence_at(words.starts[at]).start, -1, 0
    if place.word(-1) in {"as", "no", ""}:
        return None
    while at + off >= 0 and words.starts[at + off] >= start:
        word = words.folded[at + off]
        if licenses(word):
            return None
        if not found and -off <= BACK and place.word(off) and word in comparatives():
            found = off
        off -= 1
    if found:
        held = place.word(found - 1) in NOT_COMPARED
        return None if held else (found, comparatives()[place.word(found)])
    word = place.word(-1)
    plain = (
        describes(word)
        and not word.endswith("ed")
        and not only_noun(word)
        and word not in NOT_COMPARED
        and place.word(-2) in BE
    )
    return (-1, f"more {word}") if plain else None


def licenses(word: str) -> bool:
    """Whether "than" may belong to a word."""
    last = word.rsplit("-", 1)[-1]
    return last in LICENSES or last in graded_too() or (last.endswith(("er", "ier")) and describes(last))


def behind_much(text: Text, place: Place) -> Found:  # noqa: ARG001
    """The plain adjective behind "much"."""
    word, before, ends = place.word(1), place.word(-1), place.word(2) in BEHIND
    if word not in comparatives():
        return None
    speaks = (before in {"a", "an"} and not ends) or (before in BE and word not in NOUNS_TOO and ends)
    return (1, comparatives()[word]) if speaks else None


def between_as(text: Text, place: Place) -> Found:  # noqa: ARG001
    """The comparative between "as" and "as"."""
    word = place.word(1)
    return (1, graded()[word]) if word in graded() and place.word(2) == "as" and place.word(3) != "well" else None


def behind_or(text: Text, place: Place) -> Found:
    """The plain adjective behind a measure and "or"."""
    word = place.word(1)
    if word not in AGED or place.word(2) not in BEHIND_AGED:
        return None
    start = text.words.starts[place.at]
    return (1, comparatives()[word]) if UNITS.search(text.folded, max(0, start - 14), start - 1) else None


FRAMES: dict[str, Callable[[Text, Place], Found]] = {
    "than": behind_than,
    "much": behind_much,
    "as": between_as,
    "or": behind_or,
}
