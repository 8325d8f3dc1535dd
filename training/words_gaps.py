"""Train the tree ensemble of `curate.models.gaps` on text that the counts never saw."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import words_forest
from words_slips import Edit, Spoiler

from curate.models import gaps, ngrams

ARTICLE = 2000  # tokens handed over at once
SPACING = 16  # one slip is put into so many words
REAL_RATE = 0.003  # slips a word of the kinds told here
PASSES = 2
BOOST = 5.0  # weight of positives while fitting; the base score takes it back
RIGHT, WRONG, BESIDE = 1, 0, -1
Floats = npt.NDArray[np.float64]


def _label(change: gaps.Change, k: int, words: Sequence[str], edits: dict[int, Edit], near: set[int]) -> int:
    """Return whether one candidate mends a slip, or stands beside one."""
    at = int(change.at[k]) - gaps.EITHER
    model = ngrams.load()
    edit, before = edits.get(at), edits.get(at - 1)
    meant = tuple(model.words[w[k]] for w in change.new)
    if edit is not None and edit.end - edit.start == len(change.old) and edit.meant == meant:
        return RIGHT
    if change.kind == gaps.DROP and before is not None and before.kind == "extra" and words[at - 1] == words[at]:
        return RIGHT  # of a doubled word either may go
    return BESIDE if at in near else WRONG


def _rows(words: Sequence[str], edits: Sequence[Edit]) -> tuple[Floats, Floats]:
    """Return features and labels of all candidates in a text."""
    ids, found = gaps.changes(words)
    near = {at for e in edits for at in range(e.start - 2, e.end + 3)}
    by_place = {e.start: e for e in edits}
    features, labels = [], []
    for change in found:
        if len(change.at):
            features.append(gaps.rows(ngrams.load(), ids, change))
            labels += [_label(change, k, words, by_place, near) for k in range(len(change.at))]
    return np.concatenate(features) if features else np.zeros((0, 1)), np.array(labels, dtype=np.float64)


def train(tune: list[str], out: Path) -> None:
    """Fit on clean and spoilt text and write `gaps.npz`."""
    clean = [tune[i : i + ARTICLE] for i in range(0, len(tune), ARTICLE)]
    pieces = [(*_rows(words, []), 1.0) for words in clean]
    slips = 0
    made: list[tuple[Floats, Floats]] = []
    for seed in range(PASSES):
        spoiler = Spoiler(ngrams.load(), seed)
        for words in clean:
            wrong, edits = spoiler.spoil(list(words), ARTICLE // SPACING)
            slips += sum(e.end - e.start != 1 or len(e.meant) != 1 for e in edits)
            features, labels = _rows(wrong, edits)
            made.append((features[labels == RIGHT], labels[labels == RIGHT]))
    pieces += [(f, y, REAL_RATE * len(tune) / slips * BOOST) for f, y in made]
    rows = np.concatenate([f for f, _, _ in pieces if len(f)])
    labels = np.concatenate([y for _, y, _ in pieces])
    weights = np.concatenate([np.full(len(y), w) for _, y, w in pieces])
    model = words_forest.fit(rows, labels, weights, trees=150, leaves=31)
    words_forest.write(model, out / "gaps.npz", -float(np.log(BOOST)))
