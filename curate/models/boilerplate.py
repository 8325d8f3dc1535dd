"""Which lines of a text belong to the article, and which stand before, after and between them.

Three linear models over words and pairs of words weigh each line (as a line after
an article, before it, anywhere); a small network over the run of lines, and boosted
trees, then read these weights with the line's form, its place, its likeness to the
article's own words, and its surroundings. What both say is averaged.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt

from curate.models import forest
from curate.models.around import own, rows_of
from curate.models.lines import Flags, Floats, Ints, LineTable, Vocabulary
from curate.models.sequence import Network

GROUPS = np.array([3.5, 12.5, 30.5])  # words; the same word means another thing in a menu and in a sentence
READ = 40  # words of a line that are weighed
LINE_WORDS = 5  # a line of so few words is weighed as a whole too
KINDS = len(GROUPS) + 1
HEADS = 3
HOPELESS = -3.0  # the network's logit under which a line is the article's and no tree is asked; costs no recall
TREES = 0.5  # the trees' part in the mean; from .4 to .6 the same
# Share of boilerplate among the words of lines of each logit; see docs/quality.md.
LOGITS = (-5.0, -4.0, -3.0, -2.0, -1.0, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0)
SHARES = (0.003, 0.03, 0.11, 0.22, 0.36, 0.58, 0.69, 0.77, 0.83, 0.89, 0.95, 0.97, 0.991)


class Judgement(NamedTuple):
    """What the model says of each line: the logit that it is boilerplate, and the features by name that tell why."""

    logits: Floats
    evidence: dict[str, Floats]


class Lexicon(msgspec.Struct, frozen=True):
    """Known words, pairs of words and short lines.

    A line's columns are: each word by the line's length, its first word, its
    last word, pairs of words by length, and the line itself.
    """

    words: Vocabulary
    pairs: npt.NDArray[np.int64]
    lines: Mapping[str, int]

    @property
    def width(self) -> int:
        """Number of columns."""
        return 3 * KINDS * (len(self.words.words) + 1) + 2 * len(self.pairs) + len(self.lines)

    def columns(self, table: LineTable) -> tuple[Ints, Ints]:
        """The columns of all lines, and the line of each."""
        size = len(self.words.words) + 1
        kind = np.digitize(table.words, GROUPS)
        known, line, place = table.known, table.line, table.place
        near = place < READ
        first = place == 0
        last = place == table.tokens[line] - 1
        second = np.flatnonzero((place > 0) & near)
        key = known[second - 1] * size + known[second]
        at = np.minimum(np.searchsorted(self.pairs, key), len(self.pairs) - 1)
        is_pair = self.pairs[at] == key
        at, of = at[is_pair], line[second[is_pair]]
        whole = [
            (number, line_at)
            for line_at, (text, words) in enumerate(zip(table.folded, table.words.tolist(), strict=True))
            if words <= LINE_WORDS and (number := self.lines.get(text)) is not None
        ]
        numbers = np.array(whole, np.int64).reshape(-1, 2)
        base = 3 * KINDS * size
        columns = (
            known[near] * KINDS + kind[line[near]],
            (size + known[first]) * KINDS + kind[line[first]],
            (2 * size + known[last]) * KINDS + kind[line[last]],
            base + 2 * at + (kind[of] >= 2),
            base + 2 * len(self.pairs) + numbers[:, 0],
        )
        return np.concatenate(columns), np.concatenate((line[near], line[first], line[last], of, numbers[:, 1]))


class Model(NamedTuple):
    """The lexicon, its weights (a row a column, then the intercepts), the network and the trees."""

    lexicon: Lexicon
    weights: Floats
    network: Network
    trees: forest.Forest

    def judge(self, raw: Sequence[str], folded: Sequence[str], anchors: Flags, cited: Flags) -> Judgement:
        """Judge the lines of one text (at least one, none empty); see ``around.own`` for the flags."""
        table = LineTable(raw, folded, self.lexicon.words)
        found = own(table, anchors, cited)
        columns, line = self.lexicon.columns(table)
        picked = self.weights[columns]
        sums = [np.bincount(line, weights=picked[:, head], minlength=table.count) for head in range(HEADS)]
        weights = np.stack(sums, axis=1) + self.weights[-1]
        own_rows = np.stack(list(found.values()), axis=1).astype(np.float32)
        logits = self.network.logit(table, own_rows, weights)
        hope = np.flatnonzero(logits > HOPELESS)
        if len(hope):
            logits[hope] += TREES * (self.trees.logit(rows_of(found, weights)[hope]) - logits[hope])
        return Judgement(logits, found)


@cache
def load() -> Model:
    """The model that the package ships, read once."""
    return read(Path(__file__).with_name("boilerplate.npz"))


def read(path: Path) -> Model:
    """A model as ``training/boilerplate.py`` writes it."""
    with np.load(path, allow_pickle=False) as data:
        words = str(data["words"]).split("\n")
        lines = str(data["lines"]).split("\n")
        lexicon = Lexicon(
            Vocabulary(words),
            data["pairs"].astype(np.int64),
            {line: at for at, line in enumerate(lines)},
        )
        weights = data["weights"].astype(np.float64)
        network = Network.of(data)
    return Model(lexicon, weights, network, forest.read(path))


def confidence(logit: float) -> float:
    """How likely a line of this logit is boilerplate, by words (isotonic, out of fold)."""
    return round(float(np.interp(logit, LOGITS, SHARES)), 3)
