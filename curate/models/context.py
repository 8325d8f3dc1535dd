"""Real words in the wrong place: "undo strain", "go way", "a problem that exists is the".

Three passes over one article, each vectorised. The first keeps the words whose
neighbourhood the n-grams have not seen. The second scores, for those, every
word of the pair table with word and class bigrams, and keeps the best few. The
third gives these few to a small tree ensemble (`forest.npz`) that says how
probable it is that a person meant the other word.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec
import numpy as np
import numpy.typing as npt

from curate.models import ngrams, pairs
from curate.models.ngrams import EDGE, FIRST_WORD, Floats, Ints, Ngrams

THRESHOLD: Final = 0.5
SAFE_TRIGRAM: Final = 2.0  # a word is left alone if seen so often between its neighbours
SAFE_BIGRAMS: Final = 8.0  # or this often with both
KEPT: Final = 2  # candidates of one word that reach the third pass
MARGIN: Final = 1.0  # nats by which a candidate must beat the written word

Bools = npt.NDArray[np.bool_]


class RealWordHit(msgspec.Struct, frozen=True):
    """The word at `index` of the sequence is probably a slip for `suggestion`."""

    index: int
    suggestion: str
    probability: float


class Rows(msgspec.Struct, frozen=True):
    """Candidates that reached the third pass: position, word id, row of the pair table."""

    at: Ints
    meant: Ints
    pair: Ints
    features: Floats


def targets(ids: Ints, words: Sequence[str]) -> Bools:
    """Return which words may be slips: known, and no name in mid-sentence."""
    start = pairs.load().start
    able: Bools = (ids >= FIRST_WORD) & (start[ids + 1] > start[ids])
    for i, word in enumerate(words):
        if word[:1].isupper() and (word[1:].lower() != word[1:] or (i and words[i - 1] != "")):
            able[i] = False
    return able


def suspicious(model: Ngrams, ids: Ints, able: Bools) -> Ints:
    """Return the positions (in the padded ids) whose neighbourhood is unseen."""
    place = model.find(ids[:-1], ids[1:])
    own = np.where(place >= 0, model.own[place] + model.google[place], 0.0)
    middle = np.flatnonzero(able)
    left, right = place[middle - 1], place[middle]
    safe = np.minimum(own[middle - 1], own[middle]) >= SAFE_BIGRAMS
    between = model.trigram(np.maximum(left, 0), ids[middle + 1])
    safe |= (left >= 0) & (right >= 0) & (between >= SAFE_TRIGRAM)
    return middle[~safe]


def expand(ids: Ints, middle: Ints) -> tuple[Ints, Ints]:
    """Return for each position each of its pair rows: (positions, pair rows)."""
    table = pairs.load()
    first = table.start[ids[middle]]
    size = table.start[ids[middle] + 1] - first
    at = np.repeat(middle, size)
    offset = np.arange(len(at)) - np.repeat(np.cumsum(size) - size, size)
    return at, np.repeat(first, size) + offset


def near_score(model: Ngrams, left: Ints, word: Ints, right: Ints) -> Floats:
    """Return log P of the two bigrams around a word, half by word, half by class."""
    by_word = np.log(model.bigram(left, word, model.find(left, word)))
    by_word += np.log(model.bigram(word, right, model.find(word, right)))
    by_class = model.classes(left, word) + model.classes(word, right)
    total: Floats = 0.5 * (by_word + by_class)
    return total


def best_pairs(model: Ngrams, ids: Ints, middle: Ints) -> tuple[Ints, Ints, Floats]:
    """Return positions, pair rows and gains of the best `KEPT` candidates a word."""
    table = pairs.load()
    at, row = expand(ids, middle)
    written = near_score(model, ids[middle - 1], ids[middle], ids[middle + 1])
    slot = np.searchsorted(middle, at)
    gain = near_score(model, ids[at - 1], table.meant[row], ids[at + 1]) - written[slot]
    gain += table.prior[row] / 50.0
    order = np.lexsort((-gain, at))
    at, row, gain = at[order], row[order], gain[order]
    rank = np.arange(len(at)) - np.searchsorted(at, at)
    keep = (rank < KEPT) & (gain > MARGIN)
    return at[keep], row[keep], gain[keep]


def pad(ids: Ints) -> Ints:
    """Return ids with two `EDGE` before and after."""
    edge = np.full(2, EDGE, dtype=np.int64)
    return np.concatenate([edge, ids, edge])
