"""G148: "a great doctors", "a music events", "one nights", "a bits"."""

from collections.abc import Iterator, Sequence
from functools import cache

from curate.article import Text
from curate.model import Span
from curate.models.counts import alone
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.adjective_words import CLOSED
from curate.rules.grammar.adverb_words import describes, may_be_verb, only_noun
from curate.rules.grammar.article_words import (
    ARTICLES,
    BEFORE_ONE,
    EDGES,
    LETTERED,
    NOUN_BEHIND,
    UNFIT,
    may_be_many,
    of_plural,
)
from curate.rules.grammar.counted import as_base, as_noun, counts, describes_well, one_of, only_many, rare
from curate.rules.grammar.counted_words import SINGULAR
from curate.rules.grammar.noun_places import closes
from curate.rules.grammar.noun_words import BEHIND
from curate.rules.grammar.nouns import regular_plural
from curate.rules.typos.inflection import Place


class ArticlePlural(Rule):
    """A plural behind "a", "an" or "one", with adjectives or a noun between: "a great doctors", "a music events".

    Why: the article says that there is one, and the noun that there are several.
    Fix: the singular.
    """

    code = "G148"
    name = "article-and-plural"
    since = "0.2"
    message = "“{before}” asks for “{meant}”"
    everywhere = True
    bad = (
        Bad("He is a great doctors.", "He is a great doctor.", "doctors"),
        Bad("It is a music events for children.", "It is a music event for children."),
        Bad("She is a spiritual leaders of the north.", "She is a spiritual leader of the north."),
        Bad("Turn the music up a bits.", "Turn the music up a bit."),
        Bad("One nights was too much.", "One night was too much."),
        Bad("He came as a former lieutenants of the guard.", "He came as a former lieutenant of the guard."),
        Bad("It can be a causes of fire.", "It can be a cause of fire."),
        Bad("They walk from one workstations to the next.", "They walk from one workstation to the next."),
        Bad("Ask a therapists for advice.", "Ask a therapist for advice."),
    )
    good = (
        "A sports car, a systems approach and a means to an end. The way a person acts is seen by others.",
        "Vitamin a supplements help; a few days, a dozen eggs, a couple weeks, a mere two weeks.",
        "A firm uses tools. A ripe starter doubles in six hours. In a healthy adult averages matter. It is one in ten women. A levels are hard.",
        "It was a one-to-one messages app, and a women's college. No one doctors the figures.",
        "One tool companies can use is time. A price buyers are willing to pay is found.",
        "One suspects that a quarter-million men, an artist's followers and a sick child needs to be met. She earned a bachelors of arts.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the plurals."""
        words = text.words
        for at in text.places(ARTICLES):
            if not near(words.folded[at + 1 : at + 5]) or not opens(text, at):
                continue
            off, one = behind(text, Place(text, at))
            start, end = words.starts[at + off], words.ends[at + off]
            if one and text.raw[start:end].islower():
                message = self.message.format(before=words.folded[at], meant=one)
                yield Remark(start, end, message, replacement(one))


def near(words: Sequence[str]) -> bool:
    """Whether a plural may stand behind an article, at a glance."""
    for word in words:
        if word in CLOSED:
            return False
        if of_plural(word) or may_be_many(word):
            return True
    return False


def opens(text: Text, at: int) -> bool:
    """Whether "a", "an" or "one" opens a noun phrase, and is no letter and no part of a number."""
    start, place = text.words.starts[at], Place(text, at)
    if place.word(-1) in LETTERED or text.raw[start - 1 : start].strip(EDGES):
        return False
    if text.raw[start].isupper() and (
        place.word(-1)
        or (
            text.words.folded[at] == "a"
            and (of_plural(place.word(1)) or place.word(1) in {"flat", "sharp", "major", "minor"})
        )
    ):
        return False  # "plan A grades", "A levels"
    if text.words.folded[at] != "one":
        return True
    return place.word(-1) in BEFORE_ONE and not text.raw[:start].rstrip().endswith(("-", "–", "—"))


def behind(text: Text, place: Place) -> tuple[int, str]:
    """The offset of a plural that ends the phrase, and its singular; (0, "") where there is none."""
    named, lone = False, text.words.folded[place.at] == "one"
    for off in (1, 2, 3, 4):
        word = place.word(off)
        plain = not lone and (off == 1 or pure(place.word(off - 1)))
        if plain and place.word(off + 1) in {"of", "who", "which"} and may_be_many(word):
            return off, one_of(word)
        if of_plural(word):
            ends = place.word(off + 1) in NOUN_BEHIND or place.word(off + 2) == "by"
            if may_be_verb(word) and (not plain or not ends):
                break
            if lone and off == 1 and not place.word(-1) and not only_many(word):
                break  # "one suspects that"
            return (off, of_plural(word)) if closes(text, place, off, NOUN_BEHIND if named else BEHIND) else (0, "")
        if not word or named or "'" in word or not UNFIT.isdisjoint(word.split("-")):
            break
        described = describes_well(word) or describes(word) or "-" in word
        named = text.raw[text.words.starts[place.at + off]].isupper() or (not described and names(word))
        if not named and not described:
            break
    return 0, ""


@cache
def names(word: str) -> bool:
    """Whether a word is the name of one thing."""
    if word in SINGULAR or word.endswith(("ing", "ed")) or (may_be_verb(word) and as_base(word) * 10 > as_noun(word)):
        return False
    return only_noun(word) or rare(word) or counts(word)


@cache
def pure(word: str) -> bool:
    """Whether a word is an adjective and no noun."""
    return (
        (describes_well(word) or describes(word)) and not names(word) and alone(regular_plural(word)) * 20 < alone(word)
    )
