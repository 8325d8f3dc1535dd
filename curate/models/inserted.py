"""How much some words inside a sentence read as if they had been pushed into it.

A linear model weighs the words and word classes of a run and beside it; boosted trees read that weight with the
features that ``rules/spam/inserted_runs.py`` makes: how the words lean to each other at the run's edges and without
it, its form, and how much of it the text says elsewhere.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from curate.models import forest

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
GIVEN_UP = -4.0  # log-odds after the first trees under which the others are not asked
# Weight of the words under which no tree is asked: of 803 planted runs that are found none lies there, of all runs 93 in 100.
HOPELESS = -3.5


class Inserted(msgspec.Struct, frozen=True):
    """The words that are weighed, the weight of each column, and the trees."""

    words: Sequence[str]
    weights: Floats
    base: float
    trees: forest.Forest

    def weigh(self, row: Ints, column: Ints, runs: int) -> Floats:
        """The weight of the words of each of some runs; ``row`` and ``column`` tell the linear model's columns that they have."""
        weight: Floats = np.bincount(row, self.weights[column], runs).astype(float) + self.base
        return weight


@cache
def load() -> Inserted:
    """The model of ``inserted.npz``, read once a process."""
    path = Path(__file__).with_name("inserted.npz")
    with np.load(path, allow_pickle=False) as data:
        words = data["words"].tolist()
        weights = data["weights"].astype(float)
        base = float(data["word_base"])
    return Inserted(words, weights, base, forest.read(path, GIVEN_UP))
