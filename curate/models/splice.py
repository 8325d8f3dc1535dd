"""How well a sentence reads with some words in it, and without them, by the word n-grams."""

import msgspec
import numpy as np

from curate.models import ngrams
from curate.models.ngrams import EDGE, Ints


class Splice(msgspec.Struct, frozen=True):
    """Pointwise mutual information (nats) at the seams of some words of a sentence.

    ``into`` and ``out`` are at their left and right edge, ``join`` is at the seam
    that is left when they go; ``attested`` counts the trigrams across that seam,
    ``held`` those across the right edge as it stands.
    """

    into: float
    out: float
    join: float
    attested: float
    held: float


def splice(ids: Ints, first: int, last: int) -> Splice:
    """What the n-grams say of the tokens ``[first, last)`` in their sentence."""
    padded = np.concatenate((np.full(2, EDGE), ids, np.full(2, EDGE)))
    (l0, l1), (r0, r1) = padded[first : first + 2], padded[last + 2 : last + 4]
    p0, p1 = padded[first + 2], padded[last + 1]
    before = padded[last] if last - first > 1 else l1
    return Splice(
        affinity(l1, p0),
        affinity(p1, r0),
        affinity(l1, r0),
        _trigram(l0, l1, r0) + _trigram(l1, r0, r1),
        _trigram(before, p1, r0),
    )


def affinity(first: np.int64, second: np.int64) -> float:
    """Pointwise mutual information of two words that stand next to each other, in nats."""
    model = ngrams.load()
    one, two = np.array([first]), np.array([second])
    chance = model.bigram(one, two, model.find(one, two))
    return float(np.log(chance[0]) - np.log(model.unigram[second]))


def _trigram(first: np.int64, second: np.int64, third: np.int64) -> float:
    model = ngrams.load()
    one, two, three = (np.array([x]) for x in (first, second, third))
    hashes = ngrams.hash3(one, two, three)
    return float(model.trigram_or_none(model.find(one, two), three)[0] + model.seen_once(hashes)[0])
