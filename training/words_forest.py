"""Fit boosted trees and write them for `curate.models.forest`."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from sklearn.ensemble import HistGradientBoostingClassifier

Floats = npt.NDArray[np.float64]


def fit(rows: Floats, labels: Floats, weights: Floats, trees: int, leaves: int) -> HistGradientBoostingClassifier:
    """Return a fitted ensemble; the seed is fixed, so is the result."""
    model = HistGradientBoostingClassifier(
        max_iter=trees,
        max_leaf_nodes=leaves,
        max_depth=7,
        learning_rate=0.08,
        min_samples_leaf=30,
        l2_regularization=1.0,
        early_stopping=False,
        random_state=0,
    )
    model.fit(rows, labels, sample_weight=weights)
    return model


def write(model: HistGradientBoostingClassifier, path: Path, shift: float = 0.0) -> None:
    """Write the trees as padded arrays; `shift` is added to the base score (logit)."""
    trees = [stage[0].nodes for stage in model._predictors]  # noqa: SLF001 - no public export
    shape = (len(trees), max(len(t) for t in trees))
    feature, left, right = (np.zeros(shape, dtype=np.uint8) for _ in range(3))
    threshold, value = (np.zeros(shape, dtype=np.float32) for _ in range(2))
    for i, tree in enumerate(trees):
        leaf = tree["is_leaf"].astype(bool)
        own = np.arange(len(tree))
        feature[i, own] = np.where(leaf, 0, tree["feature_idx"])
        threshold[i, own] = np.where(leaf, 0, tree["num_threshold"])
        left[i, own] = np.where(leaf, own, tree["left"])
        right[i, own] = np.where(leaf, own, tree["right"])
        value[i, own] = np.where(leaf, tree["value"], 0)
    depth = max(int(t["depth"].max()) for t in trees)
    base = float(np.ravel(model._baseline_prediction)[0]) + shift  # noqa: SLF001
    np.savez_compressed(
        path,
        feature=feature,
        threshold=threshold,
        left=left,
        right=right,
        value=value,
        depth=np.array(depth),
        base=np.array(base),
    )
