"""What words fit between their neighbours, by a small network that reads six words on each side.

N-grams of five million words know few neighbours three words away, so they do
not see that a verb stands for a subject before a bracket of words. This
network gives every known word a score for a slot; the difference of two scores
is about the difference of their log chances there. It also tells how likely a
gap between two words holds nothing.

Data: `slots.npz`, trained by `training/words_slots.py` (sources in README.md here).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

import msgspec
import numpy as np
import numpy.typing as npt

from curate.models import ngrams
from curate.models.ngrams import EDGE, Floats, Ints

REACH: Final = 6  # words read on each side, up to the sentence's end
BAG: Final = 20  # words on each side whose mean tells the topic
BAG_SHARE: Final = 4.0  # scale of the sum, as in training
COMMON: Final = 1e-3  # share of the prose; words more frequent tell little of a topic
BLOCK: Final = 1024  # positions at a time, which bounds the memory
STEP: Final = 32.0  # scores are rounded to so many parts of a nat, or the last bit of a processor would show

Float32s = npt.NDArray[np.float32]


class Surroundings(msgspec.Struct, frozen=True):
    """A text with what tells the topic at each place of it."""

    ids: Ints  # with `REACH` edges on both sides
    around: Float32s  # the weighted sum of each word and the `BAG` on both sides


class Slots(msgspec.Struct, frozen=True):
    """The network: a table of words and three layers."""

    table: Float32s  # a row a word
    topic: Float32s  # weight of each word in the mean
    bias: Float32s
    first: Float32s
    first_bias: Float32s
    second: Float32s
    second_bias: Float32s
    third: Float32s
    third_bias: Float32s
    nothing: Float32s  # the row of an empty gap
    nothing_bias: float

    def surroundings(self, ids: Ints) -> Surroundings:
        """Return a text of ids, which are padded with `REACH` edges on both sides, with its topics."""
        rows = np.pad(self._weighted(ids), ((BAG, BAG), (0, 0)))
        return Surroundings(ids, _sums(rows, 2 * BAG + 1))

    def _weighted(self, ids: Ints) -> Float32s:
        rows: Float32s = self.table[ids] * self.topic[ids][:, None]
        return rows

    def read(self, text: Surroundings, at: Ints, *, gap: bool = False) -> Float32s:
        """Return what each slot asks for; with `gap`, the place before each position."""
        blocks = [self._block(text, at[k : k + BLOCK], gap) for k in range(0, len(at), BLOCK)]
        return np.concatenate(blocks) if blocks else np.zeros((0, self.table.shape[1]), dtype=np.float32)

    def _block(self, text: Surroundings, at: Ints, gap: bool) -> Float32s:  # noqa: FBT001
        seen = self.table[window(text.ids, at, gap=gap)].reshape(len(at), -1)
        topic = text.around[at]
        if not gap:
            topic -= self._weighted(text.ids[at])
        rows = np.concatenate([seen, topic / np.float32(BAG_SHARE)], axis=1)
        low = np.maximum(rows @ self.first + self.first_bias, 0)
        low = np.maximum(low @ self.second + self.second_bias, 0)
        asked: Float32s = low @ self.third + self.third_bias
        return asked

    def score(self, asked: Float32s, words: Ints) -> Floats:
        """Return how well each word fits what its slot asks for, in nats up to a constant of the slot."""
        return _rounded(np.einsum("nd,nd->n", asked, self.table[words]) + self.bias[words])

    def scores(self, asked: Float32s, words: Ints) -> Floats:
        """Return how well all words fit each slot: a line a slot, a column a word."""
        return _rounded(asked @ self.table[words].T + self.bias[words])

    def empty(self, asked: Float32s) -> Floats:
        """Return how well nothing at all fits each gap."""
        return _rounded(asked @ self.nothing + self.nothing_bias)


def _sums(rows: Float32s, size: int) -> Float32s:
    """Return the sum of each row and those after it, `size` in all, by doubling (a running sum took four times as long)."""
    total, done, power, width = np.zeros_like(rows), 0, rows, 1
    while True:
        if size & width:
            left = len(rows) - done - width + 1
            total = total[:left] + power[done : done + left]
            done += width
        if 2 * width > size:
            break
        power = power[:-width] + power[width:]
        width *= 2
    return total


def _rounded(fit: Float32s) -> Floats:
    nats: Floats = np.round(fit.astype(np.float64) * STEP) / STEP
    return nats


def window(ids: Ints, at: Ints, *, gap: bool) -> Ints:
    """Return the words before and after each position; beyond a sentence's end all are `EDGE`."""
    before = _side(ids, at, -1)[::-1]
    after = _side(ids, at - 1 if gap else at, 1)
    return np.stack([*before, *after], axis=1)


def _side(ids: Ints, at: Ints, step: int) -> list[Ints]:
    found: list[Ints] = []
    ended = np.zeros(len(at), dtype=np.bool_)
    for k in range(1, REACH + 1):
        words = np.where(ended, EDGE, ids[at + step * k])
        found.append(words)
        ended = words == EDGE
    return found


def _wide(data: npt.NDArray[np.int8], scale: npt.NDArray[np.float16]) -> Float32s:
    """Return the numbers that were rounded to a byte."""
    return data.astype(np.float32) * scale.astype(np.float32)


def _endings(words: tuple[str, ...], listed: list[str]) -> Iterator[int]:
    """Yield the place of each word's last three letters in a list, its length where absent."""
    place = {ending: i for i, ending in enumerate(listed)}
    return (place.get(word[-3:], len(listed)) for word in words)


@lru_cache(maxsize=2)
def surroundings(words: tuple[str, ...]) -> Surroundings:
    """Return an article's words with its topics, once for all models; nobody may change them."""
    return load().surroundings(np.pad(ngrams.looked_up(words)[0], REACH, constant_values=EDGE))


@cache
def load() -> Slots:
    """Return the shipped network (read once per process)."""
    model = ngrams.load()
    with np.load(Path(__file__).parent / "slots.npz", allow_pickle=False) as data:
        frequent = _wide(data["frequent"], data["frequent_scale"])
        rare = _wide(data["rare"], data["rare_scale"]) @ data["lift"].astype(np.float32)
        endings = _wide(data["endings"], data["endings_scale"])
        listed = data["ending_names"].tobytes().decode().split("\n")
        rare += endings[list(_endings(model.words[len(frequent) :], listed))]
        return Slots(
            table=np.concatenate([frequent, rare]),
            topic=(COMMON / (COMMON + model.unigram)).astype(np.float32),
            bias=_wide(data["bias"], data["bias_scale"]),
            first=_wide(data["first"], data["first_scale"]),
            first_bias=data["first_bias"].astype(np.float32),
            second=data["second"].astype(np.float32),
            second_bias=data["second_bias"].astype(np.float32),
            third=data["third"].astype(np.float32),
            third_bias=data["third_bias"].astype(np.float32),
            nothing=data["nothing"].astype(np.float32),
            nothing_bias=float(data["nothing_bias"]),
        )
