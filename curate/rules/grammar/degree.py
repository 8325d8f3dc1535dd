"""G147: "he is old than me", "a high risk of falls than men", "it is much easy", "as better as", "18 or old"."""

from collections.abc import Callable, Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.adverb_words import describes, only_noun
from curate.rules.grammar.counted import only_many
from curate.rules.grammar.degree_words import (
    AGED,
    BACK,
    BE,
    BEHIND,
    BEHIND_AGED,
    NOT_COMPARED,
    NOUNS_TOO,
    UNITS,
    comparatives,
    graded,
    licenses,
)
from curate.rules.typos.inflection import Place

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
    cues = tuple("than much lot as or".split())
    bad = (
        Bad("He is old than me.", "He is older than me.", "old"),
        Bad("It came out good than I had hoped.", "It came out better than I had hoped."),
        Bad("They have a high risk of falls than men.", "They have a higher risk of falls than men."),
        Bad("This road is much easy.", "This road is much easier."),
        Bad("We chose a much small room.", "We chose a much smaller room."),
        Bad("The soup is as better as the bread.", "The soup is as good as the bread."),
        Bad("It is for people of 18 or old.", "It is for people of 18 or older."),
        Bad("Our towns have much high rates of theft.", "Our towns have much higher rates of theft."),
        Bad("You will be a lot happy there.", "You will be a lot happier there."),
        Bad("It has changed, for better or bad.", "It has changed, for better or worse."),
        Bad("The train is expensive than the bus.", "The train is more expensive than the bus."),
    )
    good = (
        "He is more kind than clever, and rather old than young. Better a small house than none.",
        "She has no other small room than this. A low price is a greater help than a high one.",
        "There is a lot new here, and it is a lot like rain. How much good things cost! They say so much good things end.",
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


def behind_much(text: Text, place: Place) -> Found:  # noqa: ARG001
    """The plain adjective behind "much"."""
    word, before, ends = place.word(1), place.word(-1), place.word(2) in BEHIND
    if word not in comparatives():
        return None
    if only_many(place.word(2)) and before not in {"so", "how", "too", "as", "very"}:
        return (1, comparatives()[word])  # "much high rates": "much" alone goes with no plural
    speaks = (before in {"a", "an"} and not ends) or (before in BE and word not in NOUNS_TOO and ends)
    return (1, comparatives()[word]) if speaks else None


def behind_lot(text: Text, place: Place) -> Found:  # noqa: ARG001
    """The plain adjective behind "is a lot"."""
    word = place.word(1)
    if word not in comparatives() or word in NOUNS_TOO - {"good"} or place.word(2) not in BEHIND:
        return None
    said = place.word(-1) == "a" and place.word(-2) in BE and place.word(-3) not in {"there", "not", ""}
    return (1, comparatives()[word]) if said else None


def between_as(text: Text, place: Place) -> Found:  # noqa: ARG001
    """The comparative between "as" and "as"."""
    word = place.word(1)
    return (1, graded()[word]) if word in graded() and place.word(2) == "as" and place.word(3) != "well" else None


def behind_or(text: Text, place: Place) -> Found:
    """The plain adjective behind a measure and "or"."""
    word = place.word(1)
    if word == "bad" and place.word(-1) == "better" and place.word(-2) in {"for", "the"}:
        return (1, "worse") if place.word(2) in BEHIND else None
    if word not in AGED or place.word(2) not in BEHIND_AGED:
        return None
    start = text.words.starts[place.at]
    return (1, comparatives()[word]) if UNITS.search(text.folded, max(0, start - 14), start - 1) else None


FRAMES: dict[str, Callable[[Text, Place], Found]] = {
    "than": behind_than,
    "much": behind_much,
    "lot": behind_lot,
    "as": between_as,
    "or": behind_or,
}
