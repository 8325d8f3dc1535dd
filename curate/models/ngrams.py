"""Word n-grams and word classes of edited prose, for vectorised scoring.

Data: `ngrams.npz`, built by `training/words.py` (sources in README.md here).
All scores are natural logarithms of probabilities.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

import msgspec
import numpy as np
import numpy.typing as npt

from curate.models.tokens import fold

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bytes = npt.NDArray[np.uint8]

UNKNOWN: Final = 0
EDGE: Final = 1  # the id of tokens.BOUNDARY
MARK: Final = 2  # the id of tokens.PAUSE
DIGITS: Final = 3  # the id of tokens.NUMBER
FIRST_WORD: Final = 4

# What the 16 count classes of a stored n-gram stand for.
COUNTS: Final = np.array(
    [0, 1, 2, 3, 5, 8, 13, 21, 36, 63, 115, 220, 450, 1000, 3000, 12000], dtype=np.float64
)
STEPS: Final = 16.0  # steps a nat of the quantised class tables

# Strength of the back-off in tokens; best of 5-80 and 1-20 on the tune share.
BIGRAM_PRIOR: Final = 20.0
TRIGRAM_PRIOR: Final = 4.0
GOOGLE_WEIGHT: Final = 0.02  # Google counts are scaled to 200 M words, the prose has 5 M


class Ngrams(msgspec.Struct, frozen=True):
    """The tables. Ids are ranks by frequency; n-grams are sorted keys with count classes."""

    index: dict[str, int]
    words: tuple[str, ...]
    unigram: Floats  # P(word)
    bigrams: npt.NDArray[np.uint32]  # first << 16 | second
    own: Floats  # count of each bigram in the prose
    google: Floats  # count class of each bigram in the Google lists
    trigrams: Ints  # place of the bigram << 16 | third
    trigram_counts: Floats
    total: Floats  # count of each word as a context
    fine: npt.NDArray[np.uint16]
    coarse: Bytes
    in_class: Floats  # log P(word | fine class)
    pair: Bytes
    triple: Bytes

    def ids(self, tokens: Sequence[str]) -> Ints:
        """Return the ids of tokens in any case; unknown words are `UNKNOWN`."""
        get = self.index.get
        out = []
        for token in tokens:
            number = get(token)
            if number is None:
                key = fold(token)
                number = get(key)
                if number is None:
                    number = get(key.removesuffix("'s"), UNKNOWN)
            out.append(number)
        return np.array(out, dtype=np.int64)

    def find(self, first: Ints, second: Ints) -> Ints:
        """Return the places of bigrams, -1 where unseen."""
        keys = (first << 16 | second).astype(np.uint32)
        place = np.searchsorted(self.bigrams, keys)
        place[place == len(self.bigrams)] = 0
        place[self.bigrams[place] != keys] = -1
        return place

    def bigram(self, first: Ints, second: Ints, place: Ints) -> Floats:
        """Return P(second | first), backed off to P(second)."""
        seen = np.where(place >= 0, self.own[place] + GOOGLE_WEIGHT * self.google[place], 0.0)
        lower = self.unigram[second]
        return (seen + BIGRAM_PRIOR * lower) / (self.total[first] + BIGRAM_PRIOR)

    def trigram(self, place: Ints, third: Ints) -> Floats:
        """Return the counts of (bigram at place, third)."""
        keys = place << 16 | third
        found = np.searchsorted(self.trigrams, keys)
        found[found == len(self.trigrams)] = 0
        return np.where(self.trigrams[found] == keys, self.trigram_counts[found], 0.0)

    def classes(self, first: Ints, second: Ints) -> Floats:
        """Return log P(second | first) by their fine classes."""
        log = self.pair[self.fine[first], self.fine[second]] / -STEPS
        return log + self.in_class[second]

    def shapes(self, first: Ints, second: Ints, third: Ints) -> Floats:
        """Return log P(class of third | classes of first and second), coarse."""
        return self.triple[self.coarse[first], self.coarse[second], self.coarse[third]] / -STEPS


def _ratio(counts: Floats, groups: npt.NDArray[np.uint16]) -> Floats:
    """Return log of each count as a share of its group's sum."""
    sums = np.bincount(groups, weights=counts)
    shares: Floats = np.log(counts / sums[groups])
    return shares


@cache
def load() -> Ngrams:
    """Return the shipped tables (read once per process)."""
    with np.load(Path(__file__).parent / "ngrams.npz", allow_pickle=False) as data:
        words = data["words"].tobytes().decode().split("\n")
        counts = data["unigram"].astype(np.float64) + 0.5
        first = np.repeat(np.arange(len(words), dtype=np.uint32), data["row"])
        bigrams = first << np.uint32(16) | data["second"]
        at = np.repeat(np.arange(len(bigrams), dtype=np.int64), data["row3"])
        fine = data["fine"]
        value = data["value"]
        return Ngrams(
            index={word: i for i, word in enumerate(words)},
            words=tuple(words),
            unigram=counts / counts.sum(),
            bigrams=bigrams,
            own=COUNTS[value & 15],
            google=COUNTS[value >> 4],
            trigrams=at << 16 | data["third"],
            trigram_counts=COUNTS[data["value3"]],
            total=counts,
            fine=fine,
            coarse=data["coarse"],
            in_class=_ratio(counts, fine),
            pair=data["pair"],
            triple=data["triple"],
        )
