"""Word n-grams and word classes of edited prose, for vectorised scoring.

Data: `ngrams.npz`, built by `training/words.py` (sources in README.md here).
All scores are natural logarithms of probabilities.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
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
COUNTS: Final = np.array([0, 1, 2, 3, 5, 8, 13, 21, 36, 63, 115, 220, 450, 1000, 3000, 12000], dtype=np.float64)
STEPS: Final = 16.0  # steps a nat of the quantised class tables

# Strength of the back-off in tokens; best of 5-80 and 1-20 on the tune share.
BIGRAM_PRIOR: Final = 20.0
TRIGRAM_PRIOR: Final = 4.0
SKETCH_BITS: Final = 23
SKETCH_STEPS: Final = 16.0  # steps of log(1 + count) in the sketch
HASH: Final = np.uint32(2654435761)  # Knuth's multiplicative hash
HASH64: Final = np.uint64(0x9E3779B97F4A7C15)  # 2**64 / golden ratio
ONCE_BITS: Final = 27
LISTED_BITS: Final = 23
SHORTER: Final = np.uint32(ONCE_BITS - LISTED_BITS)
GOOGLE_WEIGHT: Final = 0.02  # Google counts are scaled to 200 M words, the prose has 5 M


class Ngrams(msgspec.Struct, frozen=True):
    """The tables. Ids are ranks by frequency; n-grams are sorted keys with count classes."""

    index: dict[str, int]
    words: tuple[str, ...]
    unigram: Floats  # P(word)
    bigrams: npt.NDArray[np.uint32]  # first << 16 | second
    value: Bytes  # count class of each bigram: in the prose (low nibble) and in the Google lists (high)
    trigrams: Ints  # place of the bigram << 16 | third
    value3: Bytes  # count class of each trigram
    sketch: Bytes  # log counts of bigrams by hash: one look instead of a search
    listed: Bytes  # 1 at the short hashes of all stored trigrams
    once: Bytes  # a bit for each hash of a trigram seen once
    total: Floats  # count of each word as a context
    fine: npt.NDArray[np.uint16]
    coarse: Bytes
    lengths: Floats  # letters of each word
    plural: Floats  # 1 for words that look like a plural or a third person
    in_class: Floats  # log P(word | fine class)
    pair: Bytes
    triple: Bytes

    def ids(self, tokens: Sequence[str]) -> Ints:
        """Return the ids of tokens in any case; unknown words are `UNKNOWN`."""
        return self.ids_and_misses(tokens)[0]

    def ids_and_misses(self, tokens: Sequence[str]) -> tuple[Ints, list[int]]:
        """Return the ids, and the positions of tokens not listed as they stand.

        Those have a capital, a clitic or a curly apostrophe, or are unknown.
        """
        found = list(map(self.index.get, tokens))
        misses = [i for i, number in enumerate(found) if number is None]
        get = self.index.get
        for i in misses:
            key = fold(tokens[i])
            number = get(key)
            found[i] = get(key.removesuffix("'s"), UNKNOWN) if number is None else number
        return np.array(found, dtype=np.int64), misses

    def seen_about(self, first: Ints, second: Ints) -> Floats:
        """Return about how often bigrams were seen; one in nine unseen ones looks seen."""
        keys = (first << 16 | second).astype(np.uint32)
        counts: Floats = SKETCH_COUNTS[self.sketch[_hash(keys)]]
        return counts

    def find(self, first: Ints, second: Ints) -> Ints:
        """Return the places of bigrams, -1 where unseen."""
        keys = (first << 16 | second).astype(np.uint32)
        place = np.searchsorted(self.bigrams, keys)
        place[place == len(self.bigrams)] = 0
        place[self.bigrams[place] != keys] = -1
        return place

    def bigram(self, first: Ints, second: Ints, place: Ints) -> Floats:
        """Return P(second | first), backed off to P(second)."""
        seen = np.where(place >= 0, SEEN[self.value[place]], 0.0)
        lower = self.unigram[second]
        return (seen + BIGRAM_PRIOR * lower) / (self.total[first] + BIGRAM_PRIOR)

    def quick(self, first: Ints, second: Ints) -> Floats:
        """Return about log P(second | first); one in nine unseen bigrams looks seen."""
        lower = BIGRAM_PRIOR * self.unigram[second]
        seen = self.seen_about(first, second)
        log: Floats = np.log((seen + lower) / (self.total[first] + BIGRAM_PRIOR))
        return log

    def trigram(self, place: Ints, third: Ints) -> Floats:
        """Return the counts of (bigram at place, third)."""
        keys = place << 16 | third
        found = np.searchsorted(self.trigrams, keys)
        found[found == len(self.trigrams)] = 0
        return np.where(self.trigrams[found] == keys, COUNTS[self.value3[found]], 0.0)

    def seen_once(self, hashes: npt.NDArray[np.uint32]) -> Floats:
        """Return 1 for trigrams (`hash3`) seen once (and for 1 in 50 of those never seen)."""
        bits = self.once[hashes >> np.uint32(3)] >> (hashes & np.uint32(7)).astype(np.uint8)
        found: Floats = (bits & 1).astype(np.float64)
        return found

    def may_list(self, hashes: npt.NDArray[np.uint32]) -> npt.NDArray[np.bool_]:
        """Return whether trigrams (`hash3`) may be stored: all that are, and 1 in 13 others."""
        may: npt.NDArray[np.bool_] = self.listed[hashes >> SHORTER] != 0
        return may

    def trigram_by(self, hashes: npt.NDArray[np.uint32], place: Ints, third: Ints) -> Floats:
        """Return what `trigram_or_none` does, faster, from the hashes of the trigrams."""
        found = np.zeros(len(place))
        here = np.flatnonzero(self.may_list(hashes) & (place >= 0))
        if len(here):
            found[here] = self.trigram(place[here], third[here])
        return found

    def trigram_or_none(self, place: Ints, third: Ints) -> Floats:
        """Return the counts of (bigram at place, third), 0 where place is -1."""
        found = np.zeros(len(place))
        here = np.flatnonzero(place >= 0)
        found[here] = self.trigram(place[here], third[here])
        return found

    def seen_at(self, place: Ints) -> Floats:
        """Return the counts of the bigrams at places in the prose."""
        found: Floats = np.where(place >= 0, OWN[self.value[place]], 0.0)
        return found

    def google_at(self, place: Ints) -> Floats:
        """Return the counts of the bigrams at places in the Google lists."""
        found: Floats = np.where(place >= 0, GOOGLE[self.value[place]], 0.0)
        return found

    def seen(self, first: Ints, second: Ints) -> Floats:
        """Return the counts of bigrams in the prose."""
        return self.seen_at(self.find(first, second))

    def followers(self, first: int) -> Floats:
        """Return how often each word was seen after one of them in the prose."""
        low, high = np.searchsorted(self.bigrams, np.array([first, first + 1], dtype=np.uint32) << np.uint32(16))
        counts = np.zeros(len(self.words))
        counts[self.bigrams[low:high] & np.uint32(0xFFFF)] = OWN[self.value[low:high]]
        return counts

    def classes(self, first: Ints, second: Ints) -> Floats:
        """Return log P(second | first) by their fine classes."""
        log = self.pair[self.fine[first], self.fine[second]] / -STEPS
        return log + self.in_class[second]

    def shapes(self, first: Ints, second: Ints, third: Ints) -> Floats:
        """Return log P(class of third | classes of first and second), coarse."""
        return self.triple[self.coarse[first], self.coarse[second], self.coarse[third]] / -STEPS


def _hash(keys: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
    """Return the slots of bigram keys in the sketch."""
    return (keys * HASH) >> np.uint32(32 - SKETCH_BITS)


def hash3(first: Ints, second: Ints, third: Ints) -> npt.NDArray[np.uint32]:
    """Return hashes of `ONCE_BITS` bits of trigrams."""
    keys = (first << 32 | second << 16 | third).astype(np.uint64) * HASH64
    return (keys >> np.uint64(64 - ONCE_BITS)).astype(np.uint32)


def _once(steps: Bytes) -> Bytes:
    """Return a bit for each hash, from the hashes written as steps (255 only moves on)."""
    hashes = np.cumsum(steps, dtype=np.uint32)[steps != 255]
    size = 1 << ONCE_BITS - 5  # flags at a time
    edges = np.searchsorted(hashes, np.arange(0, (1 << ONCE_BITS) + size, size, dtype=np.uint32))
    out = np.empty(1 << ONCE_BITS - 3, dtype=np.uint8)
    flags = np.zeros(size, dtype=np.uint8)
    for k, (first, last) in enumerate(pairwise(edges)):
        here = hashes[first:last] & np.uint32(size - 1)
        flags[here] = 1
        out[k * size // 8 : (k + 1) * size // 8] = np.packbits(flags, bitorder="little")
        flags[here] = 0
    return out


def _listed(bigrams: npt.NDArray[np.uint32], at: Ints, third: npt.NDArray[np.uint16]) -> Bytes:
    """Return 1 at the short hashes of stored trigrams."""
    both = bigrams.astype(np.uint64)[at]
    out = np.zeros(1 << LISTED_BITS, dtype=np.uint8)
    keys = (both << np.uint64(16) | third) * HASH64
    out[keys >> np.uint64(64 - LISTED_BITS)] = 1
    return out


def _sketch(keys: npt.NDArray[np.uint32], value: Bytes) -> Bytes:
    """Return the table of quantised counts by hash."""
    table = np.zeros(1 << SKETCH_BITS, dtype=np.uint8)
    steps = np.minimum(np.log1p(SEEN) * SKETCH_STEPS, 255).astype(np.uint8)
    table[_hash(keys)] = steps[value]
    return table


# The joint count of each packed value (own class low, Google class high nibble).
OWN: Final = COUNTS[np.arange(256) & 15]
GOOGLE: Final = COUNTS[np.arange(256) >> 4]
SEEN: Final = OWN + GOOGLE_WEIGHT * GOOGLE
SKETCH_COUNTS: Final = np.expm1(np.arange(256) / SKETCH_STEPS)


def _ratio(counts: Floats, groups: npt.NDArray[np.uint16]) -> Floats:
    """Return log of each count as a share of its group's sum."""
    sums = np.bincount(groups, weights=counts)
    shares: Floats = np.log(counts / sums[groups])
    return shares


def _plural(words: list[str]) -> Floats:
    """Return 1 for words that are another with an -s or -es."""
    known = set(words)
    ends = ("ss", "us", "is", "'s")
    return np.array(
        [float(w[-1:] == "s" and w[-2:] not in ends and not known.isdisjoint((w[:-1], w[:-2]))) for w in words]
    )


@lru_cache(maxsize=2)
def looked_up(words: tuple[str, ...]) -> tuple[Ints, list[int]]:
    """Return `Ngrams.ids_and_misses` of an article, once for all models; nobody may change them."""
    return load().ids_and_misses(words)


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
            value=value,
            sketch=_sketch(bigrams, value),
            trigrams=at << 16 | data["third"],
            listed=_listed(bigrams, at, data["third"]),
            once=_once(data["once"]),
            value3=data["value3"],
            total=counts,
            fine=fine,
            coarse=data["coarse"],
            plural=_plural(words),
            lengths=np.array([len(word) for word in words], dtype=np.float64),
            in_class=_ratio(counts, fine),
            pair=data["pair"],
            triple=data["triple"],
        )
