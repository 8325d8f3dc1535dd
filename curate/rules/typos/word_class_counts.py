"""Which words the prose has side by side, for T265."""

from functools import cache

from curate.models import verbs
from curate.models.counts import pair
from curate.rules.typos.endings_places import adverb
from curate.rules.typos.word_class_table import (
    DOING,
    FLAT,
    LINKS,
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
