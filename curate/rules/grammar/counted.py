"""What prose says of a word: whether it names things that are counted, and whether it is a verb or an adjective."""

from functools import cache

import numpy as np

from curate.models import lexicon, ngrams, verbs
from curate.models.counts import alone
from curate.rules.grammar.counted_words import (
    ADJECTIVE_ENDS,
    COMMON_ADJECTIVES,
    EVERYDAY,
    IRREGULAR,
    MASS,
    NEVER,
    NO_ADJECTIVE,
    SAME,
    SINGULAR,
)
from curate.rules.grammar.nouns import ABSTRACT, ADJECTIVES, NO_NOUN, PERSONS, is_noun, regular_plural
from curate.rules.grammar.subjects import SINGULAR_IN_S

# Adjectives with a plural.
ADJECTIVES_TOO = frozenset("heavy sound square round deaf blind ill ultralight generalist".split())
RARE = 4  # letters of the shortest such noun
BIG = 5.0  # times in the prose of the n-grams
NEVER_ONE = SAME | NEVER
NO_COUNT = NO_NOUN | NEVER_ONE


@cache
def _followers(words: str) -> ngrams.Floats:
    """How often each word of the n-grams stands right after any of some words."""
    model = ngrams.load()
    return sum((model.followers(model.index[word]) for word in words.split()), np.zeros(len(model.words)))


def after(words: str, word: str) -> float:
    """How often a word stands right after any of some words, parted by blanks."""
    at = ngrams.load().index.get(word)
    return 0.0 if at is None else float(_followers(words)[at])


@cache
def plural(noun: str) -> str:
    """The plural of a noun."""
    return IRREGULAR.get(noun) or regular_plural(noun)


@cache
def as_noun(word: str) -> float:
    """How often a word stands as the name of one thing."""
    return after("a an the this each every another one my your his", word)


@cache
def as_base(word: str) -> float:
    """How often a word stands as a verb's base."""
    return after("to they we i you will can would should not who don't", word)


@cache
def describes_well(word: str) -> bool:
    """Whether a word is an adjective that may stand before a noun."""
    if word in COMMON_ADJECTIVES or (word.endswith("est") and len(word) > 5 and alone(f"{word[:-3]}er") > 0):
        return True
    if word in NO_NOUN or word in NO_ADJECTIVE or word.endswith(("ly", "s")) or alone(word) == 0:
        return False
    if (
        word in verbs.load()
        or word in SINGULAR
        or (counts(word) and not word.endswith(("al", "ive")))
        or word in {"time", "day", "part"}
    ):
        return False
    return word.endswith(ADJECTIVE_ENDS) or after("very more most so too", word) >= max(3.0, alone(word) / 100)


@cache
def counts(word: str, *, strict: bool = False) -> bool:
    """Whether a word is the name of one thing of a kind that is counted, and hardly anything else."""
    if word in NO_COUNT or word in SINGULAR or word.endswith(("ed", "ly", "est")):
        return False
    if word.endswith("s") and word not in IRREGULAR and not word.endswith(("ss", "us")):
        return False
    if word in EVERYDAY and not strict:
        return True
    one, many = after("a an each every another", word), alone(plural(word))
    adjective = word.endswith(("ous", "ful", "less", "able", "ible", "ish")) or alone(word + "ly") > many / 2
    if adjective or one < BIG or many < max(BIG, alone(word) / 50) or after("very more so too", word) > one / 4:
        return False
    return as_base(word) < as_noun(word) * (0.15 if strict else 0.5)


@cache
def rare(word: str) -> bool:
    """Whether a word that prose has seldom names one thing: it has a plural and is no verb and no adjective."""
    if word in NO_COUNT or word in SINGULAR or len(word) < RARE or word in verbs.load():
        return False
    known, many = lexicon.load(), regular_plural(word)
    if word.endswith(("s", "ly", *ADJECTIVES)) and not word.endswith((*ABSTRACT, *PERSONS)):
        return False
    if not (known.plain(word) and known.plain(many)) or known.plain(f"{word}ly"):
        return False
    if (
        word in ADJECTIVES_TOO
        or word in COMMON_ADJECTIVES
        or known.plain(f"{word}er")
        or (word.endswith("st") and not word.endswith("ist"))
    ):
        return False
    described = after("very more so too as", word) + as_base(word)
    return described * 4 <= as_noun(word) + alone(many)


@cache
def one_of_rare(many: str) -> str:
    """The singular of a plural that prose has seldom, "" where a word is none."""
    if not many.endswith("s") or many.endswith(("ss", "us", "is")) or SINGULAR_IN_S.search(many):
        return ""
    bases = (f"{many[:-3]}y", many.removesuffix("es"), many[:-1])
    return next((one for one in bases if rare(one) and regular_plural(one) == many), "")


@cache
def single(word: str) -> bool:
    """Whether a word behind a determiner is the name of one thing, though it may be a verb elsewhere."""
    if word in MASS or counts(word):
        return True
    return (
        word not in NEVER_ONE
        and as_noun(word) >= BIG
        and is_noun(word)
        and after("very more so too", word) * 10 < as_noun(word)
    )


@cache
def one_of(plural_form: str) -> str:
    """The singular of a plural, "" where a word is none."""
    if plural_form in SINGULAR:
        return SINGULAR[plural_form]
    if not plural_form.endswith("s") or SINGULAR_IN_S.search(plural_form):
        return ""
    for one in (f"{plural_form[:-3]}y", plural_form.removesuffix("es"), plural_form[:-1]):
        if plural(one) == plural_form and alone(one) > BIG and (counts(one) or as_many(plural_form)):
            return one
    return ""


@cache
def as_many(word: str) -> bool:
    """Whether a word in -s stands as a plural in prose."""
    return after("these many several two three all some those", word) >= BIG


@cache
def only_many(word: str) -> str:
    """The singular of a plural that is no form of a verb, "" where a word is none."""
    one = one_of(word)
    if not one:
        return ""
    named = after("the these many several two three all some those my your his their of", word)
    sure = (one in EVERYDAY and named > 0) or one in IRREGULAR
    return one if sure or after("he she it who which", word) * 8 <= named else ""
