"""Count n-grams over the `count` share and write `ngrams.npz`."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from curate.models import ngrams as ng
from curate.models.tokens import BOUNDARY, NUMBER, PAUSE, fold

VOCABULARY = 60_000
COARSE_BITS = 127  # the first seven turns of a Brown path
Ints = npt.NDArray[np.int64]


def vocabulary(weight: dict[str, int], lower: dict[str, int]) -> list[str]:
    """Return the special tokens and the most frequent words that occur in lower case."""
    ranked = sorted(weight, key=lambda w: (-weight[w] - lower.get(w, 0), w))
    return ["\x00", BOUNDARY, PAUSE, NUMBER, *ranked[: VOCABULARY - 4]]


def ids_of(tokens: Sequence[str], index: dict[str, int]) -> Ints:
    """Map tokens to ids, "'s" stripped where the whole is unknown."""
    known: dict[str, int] = dict(index)
    out = []
    for token in tokens:
        number = known.get(token)
        if number is None:
            key = fold(token)
            number = index.get(key)
            if number is None:
                number = index.get(key.removesuffix("'s"), ng.UNKNOWN)
            known[token] = number
        out.append(number)
    return np.array(out, dtype=np.int64)


def clusters(spacy_data: Path, words: list[str]) -> tuple[npt.NDArray[np.uint16], npt.NDArray[np.uint8]]:
    """Return fine and coarse Brown classes of the vocabulary (spacy-lookups-data, MIT)."""
    with gzip.open(spacy_data / "en_lexeme_cluster.json.gz", "rt", encoding="utf-8") as file:
        table: dict[str, int] = json.load(file)
    raw = [table.get(w) or table.get(w.capitalize()) or 0 for w in words]
    raw[0], raw[1], raw[2], raw[3] = -1, -2, -3, -4
    _, fine = np.unique(raw, return_inverse=True)
    _, coarse = np.unique([r if r < 0 else r & COARSE_BITS for r in raw], return_inverse=True)
    return fine.astype(np.uint16), coarse.astype(np.uint8)


def _classes(counts: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
    """Quantise counts to the classes of `ngrams.COUNTS` (the largest not above)."""
    return (np.searchsorted(ng.COUNTS, counts, side="right") - 1).astype(np.uint8)


def google_bigrams(symspell: Path, segment: Path, index: dict[str, int]) -> tuple[Ints, Ints]:
    """Return keys and counts, scaled to the prose, of two lists of bigrams from Google."""
    found: dict[int, float] = {}
    books = (symspell / "frequency_bigramdictionary_en_243_342.txt").read_text("utf-8-sig")
    web = (segment / "bigrams.txt").read_text("utf-8")
    for text, total in ((books, 4e11), (web, 1e12)):
        for line in text.splitlines():
            first, second, count = line.split()
            one, two = index.get(first), index.get(second)
            if one is None or two is None:
                continue
            key = one << 16 | two
            found[key] = max(found.get(key, 0.0), float(count) / total * 2e8)
    keys = np.array(sorted(found), dtype=np.int64)
    return keys, np.array([found[int(k)] for k in keys]).round().astype(np.int64)


def _pair_table(one: Ints, two: Ints, size: int) -> npt.NDArray[np.uint8]:
    """Return quantised log P(two|one), add-0.1, with 8 steps a nat, as a dense table."""
    counts = np.bincount(one * size + two, minlength=size * size).reshape(size, size) + 0.1
    logs = np.log(counts / counts.sum(axis=1, keepdims=True))
    return _quantised(logs)


def _quantised(logs: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
    """Return logarithms of probabilities in steps of 1 / `ngrams.STEPS` nats."""
    steps: npt.NDArray[np.uint8] = np.clip(-logs * ng.STEPS, 0, 255).round().astype(np.uint8)
    return steps


def _triple_table(first: Ints, size: int) -> npt.NDArray[np.uint8]:
    """Return quantised log P(c|a,b) of coarse classes, backed off to P(c|b)."""
    key = (first[:-2] * size + first[1:-1]) * size + first[2:]
    counts = np.bincount(key, minlength=size**3).reshape(size, size, size).astype(np.float64)
    pairs = counts.sum(axis=0) + 0.05
    backoff = pairs / pairs.sum(axis=1, keepdims=True)
    context = counts.sum(axis=2, keepdims=True)
    logs = np.log((counts + 8.0 * backoff[None]) / (context + 8.0))
    return _quantised(logs)


def _once(bigrams: Ints, triples: Ints) -> npt.NDArray[np.uint8]:
    """Return the hashes of the trigrams seen once, as byte-sized steps.

    A step of 255 only moves on; any other ends at a hash.
    """
    pairs = bigrams[triples >> 16]
    hashes = np.unique(ng.hash3(pairs >> 16, pairs & 0xFFFF, triples & 0xFFFF)).astype(np.int64)
    steps = np.diff(hashes, prepend=0)
    jumps = steps // 255
    out = np.full(len(steps) + int(jumps.sum()), 255, dtype=np.uint8)
    out[np.cumsum(jumps + 1) - 1] = steps % 255
    return out


def build(ids: Ints, words: list[str], downloads: dict[str, Path], out: Path) -> None:
    """Write `ngrams.npz` for an id stream of prose."""
    index = {w: i for i, w in enumerate(words)}
    keys, counts = np.unique(ids[:-1] << 16 | ids[1:], return_counts=True)
    other, scaled = google_bigrams(downloads["symspell"], downloads["wordsegment"], index)
    both = np.union1d(keys, other)
    own = np.zeros(len(both), dtype=np.int64)
    own[np.searchsorted(both, keys)] = counts
    google = np.zeros(len(both), dtype=np.int64)
    google[np.searchsorted(both, other)] = scaled
    place = np.searchsorted(both, ids[:-2] << 16 | ids[1:-1])
    triples, triple_counts = np.unique(place << 16 | ids[2:], return_counts=True)
    keep = triple_counts >= 2
    once = _once(both, triples[~keep])
    triples, triple_counts = triples[keep], triple_counts[keep]
    fine, coarse = clusters(downloads["spacy"], words)
    size = int(fine.max()) + 1
    np.savez_compressed(
        out / "ngrams.npz",
        words=np.frombuffer("\n".join(words).encode(), dtype=np.uint8),
        unigram=np.bincount(ids, minlength=len(words)).astype(np.uint32),
        row=np.bincount(both >> 16, minlength=len(words)).astype(np.uint16),
        second=(both & 0xFFFF).astype(np.uint16),
        value=_classes(own) | _classes(google) << 4,
        row3=np.bincount(triples >> 16, minlength=len(both)).astype(np.uint16),
        third=(triples & 0xFFFF).astype(np.uint16),
        value3=_classes(triple_counts),
        once=once,
        fine=fine,
        coarse=coarse,
        pair=_pair_table(fine[ids[:-1]].astype(np.int64), fine[ids[1:]].astype(np.int64), size),
        triple=_triple_table(coarse[ids].astype(np.int64), int(coarse.max()) + 1),
    )
