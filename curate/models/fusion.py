"""What the network and the n-grams say together of one way to mend a sentence.

A tree ensemble (`neural/fusion.npz`, trained by `training/neural_fusion.py`)
reads the network's chances, what the n-grams say of the words before and after
the change, and the chance of the n-gram models for the same place.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

import numpy as np

from curate.models import gaps, network, ngrams, pairs
from curate.models.forest import Forest, read
from curate.models.network import Choice, Verdict
from curate.models.ngrams import Floats, Ints
from curate.models.tokens import fold

SIDE: Final = 2
ENDS: Final = frozenset(".!?…")
KINDS: Final = {network.REPLACE: 0, network.DROP: 1, network.JOIN: 2, network.PART: 3, network.INSERT: 4}


def ids_of(items: Sequence[str]) -> Ints:
    """Return the n-gram ids of a sentence's items, with two edges on each side."""
    index = ngrams.load().index

    def number(item: str) -> int:
        if item[0].isalpha():
            return index.get(fold(item), ngrams.UNKNOWN)
        if item[0].isdigit():
            return ngrams.DIGITS
        return ngrams.EDGE if item in ENDS else ngrams.MARK

    edge = [ngrams.EDGE] * SIDE
    return np.array([*edge, *map(number, items), *edge], dtype=np.int64)


def lead(verdict: Verdict) -> Choice | None:
    """Return the best choice that says what to write."""
    return next((c for c in verdict.choices if c.kind in KINDS), None)


def features(items: Sequence[str], ids: Ints, verdict: Verdict, verdicts: int, cheap: tuple[float, float]) -> Floats:
    """Return one row; `cheap` holds the n-gram models' chances for the place and for the same change."""
    first = lead(verdict)
    at = np.array([verdict.at + SIDE])
    word = ids[at]
    index = ngrams.load().index
    old: tuple[Ints, ...] = (word,)
    new: tuple[Ints, ...] = (word,)
    kind = 5
    if first is not None:
        kind = KINDS[first.kind]
        new = tuple(np.array([index[w]]) for w in first.words)
        if first.kind == network.JOIN:
            old = (word, ids[at + 1])
        elif first.kind == network.INSERT:
            old = ()
    told = gaps.features(ngrams.load(), ids, gaps.Change(kind, at, old, new))[0]
    best = first.chance if first is not None else 0.0
    shares = sorted((c.chance for c in verdict.choices), reverse=True)
    other = sum(c.chance for c in verdict.choices if c.kind == network.OTHER)
    own = [
        float(np.log(verdict.chance / max(1e-6, 1 - verdict.chance))),
        best / verdict.chance,
        other / verdict.chance,
        shares[1] / verdict.chance if len(shares) > 1 else 0.0,
        float(len(items)),
        float(verdict.at),
        float(verdicts),
        *cheap,
        *_reasons(int(word[0]), int(new[0][0]) if kind == 0 else -1),
    ]
    return np.concatenate([told, own])


def _reasons(written: int, meant: int) -> list[float]:
    """Return why two words are a pair, as features."""
    table = pairs.load(pairs.WIDE)
    rows = slice(table.start[written], table.start[written + 1])
    for kind, prior, other in zip(table.kind[rows], table.prior[rows], table.meant[rows], strict=True):
        if other == meant:
            return [*(float(kind >> bit & 1) for bit in range(6)), float(prior)]
    return [0.0] * 7


@cache
def _forest() -> Forest:
    return read(network.HERE / "fusion.npz")


def chances(rows: Sequence[Floats]) -> Floats:
    """Return the probability that each row's place is a slip."""
    return _forest().probability(np.stack(rows))
