"""Train the tree ensemble of `curate.models.context` on text that the counts never saw."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

import numpy as np
import numpy.typing as npt
import words_corpus as corpus
import words_forest
from words_slips import Spoiler

from curate.models import context, ngrams, pairs
from curate.models.tokens import fold, tokenise

ARTICLE = 800  # tokens handed over at once
SPACING = 20  # one slip is put into so many words on average
REAL_RATE = 0.003  # slips a word of scraped articles (about 8 a thousand in the seeds, all kinds)
BESIDE = 2  # words from a slip whose own candidates are no slips
NATURAL_WEIGHT = 2.0  # a sentence that a person got wrong
PASSES = 2  # of each of two makers of slips
NUMBER_SHARE = 40.0  # "is" for "are"
# How much of the made slips each reason gets; a pair with several counts for each.
SHARES = {
    pairs.EDIT: 1.0,
    pairs.SOUND: 1.0,
    pairs.INFLECTION: 2.0,
    pairs.FUNCTION: 2.0,
    pairs.LISTED: 8.0,
}
NEEDLESS_APOSTROPHE = 0.1  # people drop apostrophes far more often than they add them
WRITTEN_PRIOR = 120  # but "it's" for "its" was seen
Floats = npt.NDArray[np.float64]


class Confuser:
    """Draws a wrong word for a right one, from the pair table read backwards."""

    def __init__(self, seed: int) -> None:
        """Read the table backwards; `seed` fixes all draws."""
        table, model = pairs.load(), ngrams.load()
        self.random = random.Random(seed)
        self.words = model.words
        self.index = model.index
        self.sources: dict[int, tuple[list[int], list[float]]] = {}
        owner = np.repeat(np.arange(len(table.start) - 1), np.diff(table.start))
        sources: dict[int, list[tuple[int, float]]] = defaultdict(list)
        for one, two, kind, prior in zip(
            owner.tolist(), table.meant.tolist(), table.kind.tolist(), table.prior.tolist(), strict=True
        ):
            share = sum(v for bit, v in SHARES.items() if kind & bit) * (1 + prior / 60)
            if context.NUMBER.get(self.words[one]) == self.words[two]:
                share += NUMBER_SHARE
            if "'" in self.words[one] and "'" not in self.words[two] and prior <= WRITTEN_PRIOR:
                share *= NEEDLESS_APOSTROPHE
            sources[two].append((one, share))
        for two, options in sources.items():
            self.sources[two] = ([o for o, _ in options], [s for _, s in options])

    def confuse(self, words: Sequence[str]) -> tuple[list[str], dict[int, int]]:
        """Return words with slips, and position -> id of the word meant."""
        out, meant = list(words), {}
        at = self.random.randrange(SPACING)
        while at < len(out):
            word = out[at]
            right = self.index.get(fold(word)) if word.islower() else None
            if right is not None and right in self.sources:
                options, shares = self.sources[right]
                # Words with few or unlikely slips are passed over more often.
                if self.random.random() < min(1.0, sum(shares) / 30):
                    wrong = self.random.choices(options, shares)[0]
                    out[at] = self.words[wrong]
                    meant[at] = right
            at += 2 + self.random.randrange(SPACING)
        return out, meant


def natural_rows(sentences: Iterable[corpus.Sentence]) -> list[tuple[list[str], dict[int, int]]]:
    """Return token sequences of natural sentences with position -> id meant."""
    index = ngrams.load().index
    out = []
    for sentence in sentences:
        tokens = tokenise(sentence.text)
        place = {(a, b): i for i, (a, b) in enumerate(zip(tokens.starts, tokens.ends, strict=True))}
        meant: dict[int, int] = {}
        for slip in sentence.slips:
            at = place.get((slip.start, slip.end))
            right = index.get(fold(slip.correct[0])) if slip.correct else None
            if at is not None:
                meant[at] = -1 if right is None else right
        out.append((list(tokens.words), meant))
    return out


def spoilt(spoiler: Spoiler, words: list[str]) -> tuple[list[str], dict[int, int]]:
    """Return words with slips of ten kinds, and position -> id meant, of those that replace one word."""
    index = ngrams.load().index
    wrong, edits = spoiler.spoil(list(words), len(words) // SPACING)
    one = [e for e in edits if e.end - e.start == 1 and len(e.meant) == 1]
    return wrong, {e.start: index.get(e.meant[0], -1) for e in one}


def _rows(words: Sequence[str], meant: dict[int, int]) -> tuple[Floats, Floats, Floats]:
    """Return features, labels and 1 for rows at a slip or beside one (else 0)."""
    rows = context.candidates(words)
    right = np.array([meant.get(int(a), -2) for a in rows.at])
    near = {at + k for at in meant for k in range(-BESIDE, BESIDE + 1)}
    here = np.array([float(a in near) for a in rows.at.tolist()])
    return rows.features, (right == rows.meant).astype(np.float64), here


def train(tune: list[str], natural: list[corpus.Sentence], out: Path) -> None:
    """Fit on clean, confused and natural text, and write `context.npz`."""
    pieces: list[tuple[Floats, Floats, Floats]] = []
    clean = [tune[i : i + ARTICLE] for i in range(0, len(tune), ARTICLE)]
    slips = 0
    for words in clean:
        features, labels, _ = _rows(words, {})
        pieces.append((features, labels, np.ones(len(labels))))
    made: list[tuple[Floats, Floats]] = []
    for seed in range(PASSES):
        confuser, spoiler = Confuser(seed), Spoiler(ngrams.load(), seed)
        for wrong, meant in chain(map(confuser.confuse, clean), (spoilt(spoiler, words) for words in clean)):
            slips += len(meant)
            features, labels, here = _rows(wrong, meant)
            made.append((features[here > 0], labels[here > 0]))
    each = REAL_RATE * len(tune) / slips
    pieces += [(f, y, np.full(len(y), each)) for f, y in made]
    for words, meant in natural_rows(natural):
        features, labels, here = _rows(words, meant)
        pieces.append((features, labels, np.where(here > 0, NATURAL_WEIGHT, 0.5)))
    rows, labels, weights = (np.concatenate([p[k] for p in pieces]) for k in range(3))
    # Positives weigh more while fitting, or rare slips would move no split;
    # the base score then takes the surplus back.
    boost = 10.0
    weights = np.where(labels > 0, weights * boost, weights)
    model = words_forest.fit(rows, labels, weights, trees=200, leaves=28)
    words_forest.write(model, out / "context.npz", -float(np.log(boost)))
