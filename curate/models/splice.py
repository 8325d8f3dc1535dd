"""How well a sentence reads with some words in it, and without them, by the word n-grams."""

import msgspec
import numpy as np

from curate.models import ngrams
from curate.models.ngrams import EDGE, Floats, Ints


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
    into, out, join = affinities(np.array([l1, p1, l1]), np.array([p0, r0, r0])).tolist()
    here, after, held = trigrams(np.array([l0, l1, before]), np.array([l1, r0, p1]), np.array([r0, r1, r0])).tolist()
    return Splice(into, out, join, here + after, held)


def affinities(first: Ints, second: Ints) -> Floats:
    """Pointwise mutual information of pairs of words that stand next to each other, in nats."""
    model = ngrams.load()
    chance = model.bigram(first, second, model.find(first, second))
    both: Floats = np.log(chance) - np.log(model.unigram[second])
    return both


def trigrams(first: Ints, second: Ints, third: Ints) -> Floats:
    """How often three words were seen in a row."""
    model = ngrams.load()
    once = model.seen_once(ngrams.hash3(first, second, third))
    return model.trigram_or_none(model.find(first, second), third) + once
