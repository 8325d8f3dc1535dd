"""A small ensemble of regression trees, evaluated for many rows at once."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

EARLY = 25
Floats = npt.NDArray[np.float64]


class Forest(msgspec.Struct, frozen=True):
    """Boosted trees of one depth-limited shape; a leaf points to itself.

    The arrays have a row a tree and a column a node. `probability` is the
    logistic of the sum of the leaves reached plus `base`.
    """

    feature: npt.NDArray[np.int64]
    threshold: Floats  # go left if the feature is at most this
    child: npt.NDArray[np.int64]  # of tree and node: right, left, right, left ...
    value: Floats
    depth: int
    base: float
    hopeless: float  # logit

    def probability(self, rows: Floats) -> Floats:
        """Return P(true) of each row of features."""
        out: Floats = 1.0 / (1.0 + np.exp(-self.logit(rows)))
        return out

    def logit(self, rows: Floats) -> Floats:
        """Return the log-odds of each row of features.

        Rows that the first trees already find hopeless keep that low value.
        """
        score = self._sum(rows, 0, EARLY) + self.base
        hope = np.flatnonzero(score > self.hopeless)
        score[hope] += self._sum(rows[hope], EARLY, len(self.feature))
        return score

    def _sum(self, rows: Floats, first: int, last: int) -> Floats:
        """Return the sum of the leaves reached in some of the trees."""
        wide = self.feature.shape[1]
        root = np.arange(first, min(last, len(self.feature)), dtype=np.int64) * wide
        offset = np.arange(len(rows), dtype=np.int64)[:, None] * rows.shape[1]
        flat = rows.ravel()
        node = np.broadcast_to(root, (len(rows), len(root)))
        for _ in range(self.depth):
            low = flat.take(self.feature.take(node) + offset) <= self.threshold.take(node)
            node = root + self.child.take(node * 2 + low)
        total: Floats = self.value.take(node).sum(axis=1)
        return total


def read(path: Path, hopeless: float = -np.inf) -> Forest:
    """Return the forest of an npz file (see `training/words_forest.py`).

    `hopeless` is the logit under which a row is given up after `EARLY` trees.
    """
    with np.load(path, allow_pickle=False) as data:
        return Forest(
            feature=data["feature"].astype(np.int64),
            threshold=data["threshold"].astype(np.float64),
            child=np.stack([data["right"], data["left"]], axis=2).astype(np.int64),
            value=data["value"].astype(np.float64),
            depth=int(data["depth"]),
            base=float(data["base"]),
            hopeless=hopeless,
        )
