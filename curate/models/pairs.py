"""Which real words may stand for which, and why.

Data: `pairs.npz` and, for the neural layer, `neural/pairs.npz`, built by `training/words.py` (sources in README.md here).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import msgspec
import numpy as np
import numpy.typing as npt

# Why two words are a pair, as bits.
EDIT: Final = 1  # one inserted, dropped, swapped or other letter
SOUND: Final = 2  # the same metaphone
INFLECTION: Final = 4  # forms of one lemma
FUNCTION: Final = 8  # small words of one group
LISTED: Final = 16  # a classic confusion, or a slip seen in EWT
NEAR: Final = 32  # long words two edits apart
WIDE: Final = "neural/pairs.npz"  # with far pairs and all small words for one another


class Pairs(msgspec.Struct, frozen=True):
    """For the n-gram word id `w`: rows `start[w]` to `start[w + 1]` of the others."""

    start: npt.NDArray[np.int64]
    meant: npt.NDArray[np.int64]  # id of the word that may be meant
    kind: npt.NDArray[np.uint8]
    prior: npt.NDArray[np.uint8]  # 0 never seen, to 250: often made by people
    parts: npt.NDArray[np.int64]  # rows of a word and the two that make it when written as one


@cache
def load(name: str = "pairs.npz") -> Pairs:
    """Return a shipped table (read once per process); `WIDE` is the neural layer's."""
    with np.load(Path(__file__).parent / name, allow_pickle=False) as data:
        return Pairs(
            start=np.concatenate([[0], np.cumsum(data["row"].astype(np.int64))]),
            meant=data["meant"].astype(np.int64),
            kind=data["kind"],
            prior=data["prior"],
            parts=data["parts"].astype(np.int64),
        )
