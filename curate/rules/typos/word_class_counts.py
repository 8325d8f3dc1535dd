"""Which words the prose has side by side, for T265."""

from functools import cache

from curate.models import lexicon, verbs
from curate.models.counts import pair
from curate.rules.grammar.nouns import is_noun
from curate.rules.typos.endings_places import adverb
from curate.rules.typos.word_class_table import (
    BEFORE_NOUN,
    CLOSED,
    DOING,
    FALLBACK,
    FLAT,
    LINKS,
    NOUN,
    OFTEN,
    RATIO,
    SELDOM,
)


@cache
def doing() -> frozenset[str]:
    """All forms of the verbs whose manner an adverb says."""
    found = verbs.load()
    return frozenset(
        form
        for base in DOING
        if base in found
        for form in (base, verbs.third(base), found[base].past, found[base].participle, found[base].ing)
    )


@cache
def actions() -> frozenset[str]:
    """All forms of verbs but those that link."""
    found: set[str] = set()
    for base, verb in verbs.load().items():
        found |= {base, verbs.third(base), verb.past, verb.participle, verb.ing}
    return frozenset(found.difference(LINKS))


@cache
def adverb_after(verb: str, adjective: str) -> bool:
    """Whether the adverb follows a verb often, and the adjective hardly ever."""
    often, seldom = pair(verb, adverb(adjective)), pair(verb, adjective)
    if verb in doing() and adjective not in FLAT and seldom <= SELDOM:
        return True
    return often >= OFTEN and seldom * RATIO <= often


def names(word: str) -> bool:
    """Whether a word is a noun, or has a noun's plural and no adverb."""
    known = lexicon.load().plain
    return is_noun(word) or (known(f"{word}s") and not known(f"{word}ly") and not word.endswith(("ed", "ing", "y")))


def attributes(word: str, right: str) -> bool:
    """Whether the noun behind an adverb, with nothing behind it, asks for the adjective."""
    match = NOUN.match(right)
    if match is None or not CLOSED.match(right[match.end() :]):
        return False
    noun = match[1]
    if word in FALLBACK and names(noun) and pair(word, noun) == 0:
        return True
    return pair(BEFORE_NOUN[word], noun) >= OFTEN and pair(word, noun) <= pair(BEFORE_NOUN[word], noun) / RATIO
