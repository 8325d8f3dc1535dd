"""Which words name one thing, and which may describe it."""

import re
from functools import cache

from curate.models.counts import alone

# Endings of nouns, and of adjectives, of words that are one thing or somebody.
ABSTRACT = (
    "ness",
    "ity",
    "tion",
    "sion",
    "ment",
    "ance",
    "ence",
    "ship",
    "ism",
    "ure",
    "hood",
    "cy",
    "phy",
    "logy",
    "itis",
)
ADJECTIVES = ("al", "ous", "ive", "ful", "less", "ic", "able", "ible", "ish", "est", "ary", "ly", "ed", "ing")
PERSONS = ("ist", "ian", "eer", "man", "woman", "ress", "heir", "caster", "star", "coach", "wife", "mother", "father", "friend", "owner", "founder", "author", "editor", "mentor", "director",
           "manager", "leader", "writer", "actor", "singer", "professor", "teacher", "president", "creator", "partner", "servant", "husband")  # fmt: skip
NO_NOUN = frozenset(
    "one two three four first second last next more most less least much many other others another each every no any some all both either neither "
    "this that these those it he she they we you what which who whom whose if when where while as because since though although then than there here "
    "now so but or and nor not only just even too very well again once never sometimes down up out off on in at by for with from to of over under "
    "about into after before during between through against without within along across behind beyond near is are was were be has have had do does did "
    "can could will would should may might must everything something anything nothing everyone someone anyone today tomorrow yesterday own".split()
)
PLURAL_SEEN = 5  # times in the prose of the n-grams


@cache
def is_noun(word: str) -> bool:
    """Whether a word is the name of one thing, by its ending or by a plural that prose has."""
    if word in NO_NOUN or word.endswith(PERSONS) or reads_plural(word):
        return False
    if word.endswith(ABSTRACT):
        return True
    if word.endswith(ADJECTIVES) or alone(word + "ly") > PLURAL_SEEN:
        return False
    return alone(regular_plural(word)) > PLURAL_SEEN


def regular_plural(noun: str) -> str:
    """The plural of a noun, if it is a regular one."""
    if re.search("[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("ss", "us", "is", "x", "ch", "sh")) else "s")


def reads_plural(word: str) -> bool:
    """Whether a word ends like a plural."""
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def describes(words: str) -> bool:
    """Whether all words before a noun may describe it."""
    return all(word not in NO_NOUN and not word.endswith("ing") and not reads_plural(word) for word in words.split())
