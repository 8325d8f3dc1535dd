"""How often two words stand side by side in edited prose, for rules that ask of single places."""

from functools import lru_cache

import numpy as np

from curate.models import ngrams


@lru_cache(maxsize=1 << 14)
def alone(word: str) -> float:
    """How often a folded word stands in the prose, about 5 million words."""
    model = ngrams.load()
    at = model.index.get(word)
    return float(model.total[at]) if at is not None else 0.0


@lru_cache(maxsize=1 << 14)
def seen(first: str, second: str) -> float:
    """How often two folded words stand side by side in the prose itself."""
    model = ngrams.load()
    one, two = model.index.get(first), model.index.get(second)
    if one is None or two is None:
        return 0.0
    return float(model.seen(np.array([one]), np.array([two]))[0])


@lru_cache(maxsize=1 << 14)
def pair(first: str, second: str) -> float:
    """About how often two folded words stand side by side in 200 million words."""
    model = ngrams.load()
    one, two = model.index.get(first), model.index.get(second)
    if one is None or two is None:
        return 0.0
    place = model.find(np.array([one]), np.array([two]))
    return float(ngrams.GOOGLE_WEIGHT * model.google_at(place)[0] + model.seen_at(place)[0])


@lru_cache(maxsize=1 << 12)
def pairs(firsts: tuple[str, ...], second: str) -> float:
    """The sum of `pair` over some first words."""
    return sum(pair(first, second) for first in firsts)
