"""G146: "it main affects the skin", "most common used", "we high recommend it"."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from curate.article import Text
from curate.model import Span
from curate.models import ngrams, verbs
from curate.models.counts import alone, pair
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.adjective_words import (
    ARTICLES,
    ATTRIBUTIVE,
    BE,
    BEHIND_ADVERBS,
    CLOSED,
    DOERS,
    INVERTED,
    NOMINATIVE,
    NOT_MEANT,
    STACKED,
    VERBS,
    VERBS_TOO,
    acts,
    ended,
)
from curate.rules.grammar.adverb_words import DEGREES, adjective_of, describes, only_noun
from curate.rules.grammar.counted import after, as_noun, one_of
from curate.rules.grammar.counted_words import COMMON_ADJECTIVES
from curate.rules.typos.inflection import MODALS, OPENERS, Place
from curate.rules.typos.things import forms

OFTEN, SEEN, RATIO, SURE = 2.0, 5.0, 10.0, 20.0  # times in 200 million words
KNOWN = 3.0  # times in 5 million words


@cache
def adjectives() -> Mapping[str, str]:
    """The adverb of each adjective that prose has one of."""
    made = ((adjective_of(word), word) for word in ngrams.load().words if word.endswith("ly") and alone(word) >= KNOWN)
    return {adjective: word for adjective, word in made if adjective and adjective not in NOT_MEANT}


@cache
def done(word: str) -> str:
    """What a word is: "a" an adjective or a participle, "v" a verb and hardly a noun, "n" a verb and a noun, "g" a gerund, "" anything else."""
    if word in VERBS or word in CLOSED or len(word) < 3:
        return "v" if word in VERBS else ""
    if word.endswith("ing"):
        return "g" if word in forms() else ""
    noun = only_noun(word) or bool(one_of(word)) or as_noun(word) >= NAMED
    if describes(word) or word in COMMON_ADJECTIVES or (not noun and word.endswith("ed")):
        return "a"
    if not only_noun(word) and (word in forms() or after(DEGREES, word) >= max(3.0, alone(word) / 100)):
        return "a"
    return acts(word)


NAMED = 10.0


class AdjectiveForAdverb(Rule):
    """An adjective where the verb, participle or adjective behind it asks for an adverb.

    Why: the lost "-ly" leaves a word that describes a thing where no thing stands.
    Fix: the adverb.
    """

    code = "G146"
    name = "adjective-for-adverb"
    since = "0.2"
    everywhere = True
    residual = True
    message = "“{word}” goes with an adverb: “{meant}”"
    bad = (
        Bad("The disease main affects the skin.", "The disease mainly affects the skin.", "main"),
        Bad("It is the most common used tool.", "It is the most commonly used tool."),
        Bad("The level remained relative constant.", "The level remained relatively constant."),
        Bad("They are constant changing the rules.", "They are constantly changing the rules."),
        Bad("We high recommend this inn.", "We highly recommend this inn."),
        Bad("The town must continuous study its roads.", "The town must continuously study its roads."),
        Bad("They certain deserve a rest.", "They certainly deserve a rest."),
        Bad("The song was certain loved by all.", "The song was certainly loved by all."),
    )
    good = (
        "The main effects are clear and quick to see. A relative of mine has a constant need.",
        "Years of potential life lost; a real working farm; current operating costs; the particular good.",
        "It was common, used and old. Direct damage is rare. They lead normal lives.",
        "We poor students and we senior staff met; so can large firms. It first came when they could complete work early.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the adjectives before verbs, participles and adjectives."""
        words, adverbs, last = text.words, adjectives(), len(text.words) - 1
        for at in text.places(adverbs.keys()):
            word = words.folded[at + 1] if at < last else ""
            if word not in BEHIND_ADVERBS and not done(word) and not ended(word):
                continue
            place, meant = Place(text, at), adverbs[words.folded[at]]
            if not place.word(1):
                continue
            if acted(place, words.folded[at], word) or speaks(place, words.folded[at], meant, word):
                start, end = words.starts[at], words.ends[at]
                if text.raw[start : words.ends[at + 1]].islower():
                    yield Remark(start, end, self.message.format(word=word, meant=meant), replacement(meant))


def acted(place: Place, adjective: str, word: str) -> bool:
    """Whether an adjective parts a verb from its auxiliary or its pronoun, where nothing but an adverb stands."""
    before, earlier = place.word(-1), place.word(-2)
    if adjective in VERBS_TOO or adjective in verbs.load() or adjective in forms():
        return False
    if before in MODALS:
        spoken = word in verbs.load() or word in VERBS
        return (
            spoken and bool(earlier) and earlier not in INVERTED and adjective not in {"complete", "perfect", "total"}
        )
    if before in NOMINATIVE or (before == "it" and earlier in OPENERS):
        return ended(word) or acts(word) == "v"
    return before in BE and ended(word) and place.word(2) == "by"


def speaks(place: Place, adjective: str, meant: str, word: str) -> bool:
    """Whether prose has the adverb here, and hardly ever the adjective."""
    before, kind, often = place.word(-1), done(word), pair(meant, word)
    if often < OFTEN or before in {"as", "than"}:
        return False
    if adjective in ATTRIBUTIVE and word in BEHIND_ADVERBS:
        return before not in ARTICLES and pair(adjective, word) == 0 and often >= SURE
    if not kind or often < pair(adjective, word) * RATIO or not fits(place, kind, adjective):
        return False
    if kind in {"v", "n"} and word.endswith("s") and often < SEEN:
        return False
    return not before or pair(before, meant) * 3 >= pair(before, adjective)


def fits(place: Place, kind: str, adjective: str) -> bool:
    """Whether the words around leave room for an adverb."""
    before, closed = place.word(-1), place.word(2) in CLOSED or not place.word(2)
    if kind == "a":  # "reached a relative high of", "her high professional competence"
        return not (closed and before in ARTICLES) and (closed or adjective not in STACKED or before in BE)
    if kind == "v":
        return before != ""  # "a table (quick take)"
    return before in (DOERS if kind == "n" else BE)
