"""A small network over the lines of a text: each line is read with those around it and with the text as a whole.

Its inputs are the features of ``around.own``, the weights of the line's words, the mean of
the vectors of its words, and how near these lie to those of the article's first part and of the lines
around. A block adds to each line what its neighbours at some distance say, and the means of the text.
"""

from typing import Any, NamedTuple, Self

import numpy as np
import numpy.typing as npt

from curate.models.lines import CORE, MEANING, Floats, LineTable

Small = npt.NDArray[np.float32]
STOP_WEIGHT = 0.15  # of a word without a meaning in the mean of a line's words
READ = 60  # words of a line whose vectors count
NEAR = 6  # lines above and beneath with which a line is compared
FAR_FROM_MEAN = 4.0  # standard deviations
LARGEST_WEIGHT = 6.0
LIKENESS = 2.0  # a cosine is small beside the other inputs
STEADY = 0.5  # words without a vector, as many as keep the mean of a short line small
WORDS = 40  # of a line that count in the mean of a text


class Block(NamedTuple):
    """One layer: what it makes of a line, the lines so far above and beneath, and the text."""

    reach: int
    gain: Small
    shift: Small
    near: Small
    near_base: Small
    attention: Small
    attention_base: Small
    whole: Small
    out: Small
    out_base: Small

    def added(self, state: Small, size: Small) -> Small:
        """What the layer adds to the state of each line."""
        middle = state.mean(axis=1, keepdims=True)
        spread = np.sqrt(state.var(axis=1, keepdims=True) + 1e-5)
        seen = (state - middle) / spread * self.gain + self.shift
        above, beneath = np.zeros_like(seen), np.zeros_like(seen)
        above[self.reach :], beneath[: -self.reach] = seen[: -self.reach], seen[self.reach :]
        heed = np.exp(np.clip(seen @ self.attention + self.attention_base, -8, 8))
        means = np.concatenate([heed @ seen / (heed.sum() + 1e-6), size @ seen / (size.sum() + 1e-6)])
        heard = np.concatenate([above, seen, beneath], axis=1) @ self.near + (self.near_base + means @ self.whole)
        added: Small = np.maximum(heard, 0) @ self.out + self.out_base
        return added


class Network(NamedTuple):
    """The layers, the vectors of words, and how inputs are scaled."""

    vectors: Small  # of each word as one with a meaning, then of each as one without
    counted: npt.NDArray[np.bool_]  # of the line's features those of which the logarithm is read
    mean: Small
    deviation: Small
    first: Small
    first_base: Small
    blocks: tuple[Block, ...]
    last: Small
    last_base: Small

    def inputs(self, table: LineTable, own: Small, weights: Floats) -> Small:
        """What the network reads of each line: its words' weights, its own features scaled, and what its words mean."""
        own = own.copy()
        own[:, self.counted] = np.log1p(np.maximum(own[:, self.counted], 0))
        own = np.clip((own - self.mean) / self.deviation, -FAR_FROM_MEAN, FAR_FROM_MEAN)
        scaled = (np.clip(weights, -LARGEST_WEIGHT, LARGEST_WEIGHT) / 2).astype(np.float32)
        return np.concatenate([scaled, own, *meanings(table, self.vectors)], axis=1)

    def logit(self, table: LineTable, own: Small, weights: Floats) -> Floats:
        """The log-odds of each line being boilerplate."""
        state = self.inputs(table, own, weights) @ self.first + self.first_base
        size = (np.sqrt(np.minimum(table.words, WORDS)) + 0.1).astype(np.float32)
        for block in self.blocks:
            state = state + block.added(state, size)
        logit: Floats = (np.maximum(state, 0) @ self.last + self.last_base).astype(float)
        return logit

    @classmethod
    def of(cls, data: Any) -> Self:  # noqa: ANN401  an open npz file has no type of its own
        """The network of an npz file."""

        def read(name: str) -> Small:
            return np.asarray(data[f"net_{name}"], np.float32)

        names = Block._fields[1:]
        blocks = [
            Block(int(reach), *(read(f"{at}_{name}") for name in names)) for at, reach in enumerate(data["net_reach"])
        ]
        return cls.reading(data)._replace(
            first=read("first"),
            first_base=read("first_base"),
            blocks=tuple(blocks),
            last=read("last"),
            last_base=read("last_base"),
        )

    @classmethod
    def reading(cls, data: Any) -> Self:  # noqa: ANN401
        """Only what ``inputs`` asks of an npz file, without a layer."""
        vectors = np.asarray(data["net_vectors"], np.float32) * np.asarray(data["net_vector_scale"], np.float32)
        none = np.zeros(1, np.float32)
        return cls(
            np.concatenate([vectors, vectors * np.float32(STOP_WEIGHT)]),
            np.asarray(data["net_counted"], bool),
            np.asarray(data["net_mean"], np.float32),
            np.asarray(data["net_deviation"], np.float32),
            *(none, none, (), none, none),
        )


def meanings(table: LineTable, vectors: Small) -> tuple[Small, Small]:
    """The mean vector of each line's words (``vectors`` has those of words with a meaning, then those of others), and its likeness to the article's first part and to the lines around."""
    used = np.flatnonzero((table.known > 0) & (table.place < READ))
    small = table.kind[used] != MEANING
    weight = np.where(small, STOP_WEIGHT, 1.0).astype(np.float32)
    line = table.line[used]
    sums = np.zeros((table.count, vectors.shape[1]), np.float32)
    if len(line):
        begins = np.flatnonzero(np.diff(line, prepend=-1))
        weighed = vectors.take(table.known[used] + small * (len(vectors) // 2), axis=0)
        sums[line[begins]] = np.add.reduceat(weighed, begins, axis=0)
    many = np.bincount(line, weights=weight, minlength=table.count).astype(np.float32)
    core = (table.prose & (table.prose_before <= CORE * table.prose_words)).astype(np.float32)[:, None]
    article = (sums * core).sum(axis=0) - sums * core
    total = np.concatenate([np.zeros((1, sums.shape[1]), np.float32), np.cumsum(sums, axis=0)])
    at = np.arange(table.count)
    above = total[at] - total[np.maximum(at - NEAR, 0)]
    beneath = total[np.minimum(at + NEAR + 1, table.count)] - total[at + 1]
    pairs = ((sums, article), (sums, above), (sums, beneath), (above, article), (beneath, article))
    alike = np.stack([cosine(one, other) for one, other in pairs], axis=1)
    return sums / (many + STEADY)[:, None], LIKENESS * alike


def cosine(one: Small, other: Small) -> Small:
    """The cosine between the vectors of each row."""
    product = np.linalg.norm(one, axis=1) * np.linalg.norm(other, axis=1)
    alike: Small = (one * other).sum(axis=1) / (product + np.float32(1e-6))
    return alike
