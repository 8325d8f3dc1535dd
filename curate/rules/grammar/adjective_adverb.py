"""G146: "it main affects the skin", "most common used", "we high recommend it"."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from curate.article import Text
from curate.model import Span
from curate.models import ngrams, verbs
from curate.models.counts import alone, pair
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.adverb_words import DEGREES, adjective_of, describes, only_noun
from curate.rules.grammar.counted import after, as_noun, one_of
from curate.rules.grammar.counted_words import COMMON_ADJECTIVES
from curate.rules.typos.inflection import Place
from curate.rules.typos.things import forms

# Words that say nothing of the word before them: an adjective may close its clause there.
CLOSED = frozenset(
    "in on at to of for with by from than as the a an this that these those and or but is are was were be been being am it he she they we i you his her my our their its if when while "
    "because so not no how what who which where why there here has have had do does did can could will would may might must shall should into onto about over under after before between "
    "through during without within against among until since upon out up down off all any some each every another other more most less much many very too only online just also even still never "
    "always often good better best need one both enough".split()
)
DOERS = frozenset(
    "i you he she it we they who can could will would shall should may might must don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't".split()
)
BE = frozenset(
    "is are was were be been being am i'm you're they're we're he's she's it's isn't aren't wasn't weren't".split()
)
# Adjectives that stand for adverbs in speech, and those that are nouns or adverbs too.
NOT_MEANT = frozenset("real near like late hard fast early most part wide clean dead pretty fair mean".split())
# Adjectives that stand before their nouns alone, and words that no noun begins with.
ATTRIBUTIVE = frozenset(
    "especial virtual approximate current eventual actual usual sole mere main definite absolute particular exact immediate previous initial original recent".split()
)
BEHIND_ADVERBS = frozenset(
    "no all any every nothing nobody what how where when why who one two three four five six seven eight nine ten half the a an not very quite as after before because if in for those these this "
    "during among with".split()
)
VERBS = frozenset(
    "have has had do does did go goes went become becomes became come comes came begin begins lead leads".split()
)
ARTICLES = frozenset("a an the this that its their our my his her your".split())
# Adjectives that stand before another adjective and its noun.
STACKED = frozenset(
    "extreme high entire great deep strong direct particular special full free new recent current normal".split()
)
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


def acts(word: str) -> str:
    """Whether a word is a verb ("v"), a verb and a noun ("n") or none ("")."""
    bases = {word, word[:-1], word[:-2], f"{word[:-3]}y"} & verbs.load().keys()
    if not any(word in {base, verbs.third(base)} for base in bases):
        return ""
    return "v" if after(BEFORE_NOUNS, word) * 8 <= after(BEFORE_VERBS, word) else "n"


NAMED = 10.0
BEFORE_NOUNS = "a an the this these those many several some my your his her their our its of in with"
BEFORE_VERBS = "he she it who which that they we i you to not can will would may and"


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
    )
    good = (
        "The main effects are clear and quick to see. A relative of mine has a constant need.",
        "Years of potential life lost; a real working farm; current operating costs; the particular good.",
        "It was common, used and old. Direct damage is rare. They lead normal lives.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the adjectives before verbs, participles and adjectives."""
        words, adverbs, last = text.words, adjectives(), len(text.words) - 1
        for at in text.places(adverbs.keys()):
            word = words.folded[at + 1] if at < last else ""
            if word not in BEHIND_ADVERBS and not done(word):
                continue
            place, meant = Place(text, at), adverbs[words.folded[at]]
            if place.word(1) and speaks(place, words.folded[at], meant, word):
                start, end = words.starts[at], words.ends[at]
                if text.raw[start : words.ends[at + 1]].islower():
                    yield Remark(start, end, self.message.format(word=word, meant=meant), replacement(meant))


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
