"""Train ``curate/models/offers.npz``: which sentences and lines were planted to sell.

``python training/offers.py ../shared/data [--missed]``
"""

from __future__ import annotations

import argparse
import hashlib
import random
import re
import sys
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from planted_spam import SLOT, Unit, books, frames, made, plant, strangers, trades, web, written
from scipy.sparse import csr_matrix
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from words_forest import fit, write

from curate.article import Text
from curate.model import Span
from curate.models import offers
from curate.rules.spam import offered

Floats = npt.NDArray[np.float64]
FOLDS = 5
SOURCES, HONEST = 2, 40  # frames, or honest units, in which a word stands that is weighed
PER_ARTICLE = 5
STRANGERS = 2500
C = 0.3
LOOK_ALIKE = 0.7  # weight of what is planted and must not be flagged: there are two for three that must
TREES, LEAVES = 250, 15


class Row(NamedTuple):
    """A unit with all that is known of it but its words' weight."""

    source: str
    spam: bool
    tokens: list[str]
    features: list[float]
    text: str
    planted: bool


def fold(source: str) -> int:
    """The fold of a frame, item or article."""
    return int(hashlib.md5(source.encode()).hexdigest(), 16) % FOLDS


def rows_of(text: str, units: list[Unit], rng: random.Random) -> list[Row]:
    """All units of an article with some planted in it."""
    raw, held = plant(text, units, rng)
    whole, found, covered = Text(raw), [], []
    for unit, start, end in held:
        covered.append((start, end))
        if unit.place == "sentence":  # the sentence around a planted phrase is the article's own
            around = whole.sentence_at(start)
            if around.end - around.start > 2 * (end - start):
                found.append(row(whole, around, unit.source, spam=False, planted=True))
            continue
        spans = [
            s for p in whole.paragraphs for s in whole.sentences_at(p.start) if s.start >= start and s.end <= end + 1
        ]
        if not unit.spam or len(spans) != 1:  # several sentences: any may be the article's own in form
            spans = spans or [Span(start, end)]
        found += [row(whole, s, unit.source, spam=unit.spam, planted=True) for s in spans]
    own = [s for s in whole.sentences if not any(s.start < b and a < s.end for a, b in covered)]
    source = text[:200]
    return found + [row(whole, s, source, spam=False, planted=False) for s in own]


def row(text: Text, span: Span, source: str, *, spam: bool, planted: bool) -> Row:
    """One unit."""
    raw = text.raw[span.start : span.end]
    tokens = offers.tokens_of(raw)
    return Row(source, spam, tokens, offered.features(text, span, tokens, 0.0), raw, planted)


def vocabulary(rows: list[Row]) -> list[str]:
    """Words and pairs that stand in enough frames; no word of a trade."""
    spam: dict[str, set[str]] = defaultdict(set)
    honest: dict[str, int] = defaultdict(int)
    filled = {
        w.lower() for k in ("svc", "pro", "wares", "vice", "firm", "name") for p in trades()[k] for w in p.split()
    }
    filled |= {w + "s" for w in filled}
    filled -= offers.KEPT | {w for _, frame in frames() for w in re.findall("[a-z']+", SLOT.sub(" ", frame).lower())}
    for one in rows:
        seen = set(one.tokens)
        if one.spam:
            for w in seen | set(map(" ".join, pairwise(one.tokens))):
                spam[w].add(one.source)
        else:
            for w in seen:
                honest[w] += 1
    known = {w for w, s in spam.items() if len(s) >= SOURCES and filled.isdisjoint(w.split())}
    return sorted(known | {w for w, n in honest.items() if n >= HONEST and w not in filled})


def matrix(rows: list[Row], known: list[str]) -> csr_matrix:
    """One column a word or pair, 1 where a unit has it."""
    index = {w: i for i, w in enumerate(known)}
    at, where = [], []
    for i, one in enumerate(rows):
        seen = set(one.tokens) | set(map(" ".join, pairwise(one.tokens)))
        found = sorted(index[w] for w in seen if w in index)
        at += found
        where += [i] * len(found)
    return csr_matrix((np.ones(len(at)), (where, at)), shape=(len(rows), len(known)))


def words_fit(x: csr_matrix, y: Floats, w: Floats) -> LogisticRegression:
    """The linear model."""
    return LogisticRegression(C=C, max_iter=300).fit(x, y, sample_weight=w)


def gather(folder: Path, seed: int, halves: tuple[str, ...]) -> list[Row]:
    """The units of all training articles."""
    rng = random.Random(seed)
    hosts = [*web(folder, 0), *books(folder)]
    units = [*made(rng, 6), *written(halves, 6), *strangers(hosts, rng, STRANGERS)]
    rng.shuffle(units)
    rng.shuffle(hosts)
    rows: list[Row] = []
    own: set[str] = set()
    at = 0
    while at < len(units):
        for host in hosts:
            chosen = units[at : at + rng.randrange(1, PER_ARTICLE * 2)]
            at += len(chosen)
            fresh = host[:200] not in own
            rows += [r for r in rows_of(host, chosen, rng) if r.planted or fresh]
            own.add(host[:200])
            if at >= len(units):
                break
    return rows


def main() -> int:
    """Train, score out of fold, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--missed", action="store_true")
    parser.add_argument("--halves", default="dev,aside,fresh,second,third,fifth,seventh")
    options = parser.parse_args()
    rows = gather(options.data, 7, tuple(options.halves.split(",")))
    y = np.array([r.spam for r in rows], float)
    w = np.array([LOOK_ALIKE if r.planted and not r.spam else 1.0 for r in rows])
    folds = np.array([fold(r.source) for r in rows])
    known = vocabulary(rows)
    x = matrix(rows, known)
    table = np.array([r.features for r in rows])
    print(f"{len(rows)} units, {int(y.sum())} spam; {len(known)} words and pairs")
    logit, score = np.zeros(len(rows)), np.zeros(len(rows))
    for k in range(FOLDS):
        away = folds != k
        logit[~away] = words_fit(x[away], y[away], w[away]).decision_function(x[~away])
    weigh(table, logit)
    for k in range(FOLDS):
        away = folds != k
        trees = fit(table[away], y[away], w[away], TREES, LEAVES)
        score[~away] = trees.decision_function(table[~away])
    report(rows, y, score, missed=options.missed)
    words = words_fit(x, y, w)
    path = Path(offers.__file__).parent / "offers.npz"
    save(path, known, words, fit(table, y, w, TREES, LEAVES))
    print(hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_size)
    return 0


def weigh(table: Floats, logit: Floats) -> None:
    """Put the words' weight into the features."""
    table[:, offered.NAMES.index("weight")] = logit
    table[:, offered.NAMES.index("per_word")] = logit / table[:, offered.NAMES.index("words")]


def report(rows: list[Row], y: Floats, score: Floats, *, missed: bool) -> None:
    """Recall at each rate of false flags per 1,000 words of articles."""
    words = sum(r.features[1] for r in rows if not r.planted)
    own = np.sort(score[[not r.planted for r in rows]])[::-1]
    alone = np.array([r.features[2] > 0 for r in rows])
    honest = np.array([r.planted and not r.spam for r in rows])
    for rate in (0.02, 0.05, 0.1, 0.2):
        bar = own[int(rate * words / 1000)]
        block, glued = (float((score[(y > 0) & a] > bar).mean()) for a in (alone, ~alone))
        print(
            f"{rate} false per 1,000 words: bar {bar:.2f} block {block:.3f} glued {glued:.3f} honest {float((score[honest] > bar).mean()):.3f}"
        )
        if rate == 0.1 and missed:
            for r, s in zip(rows, score, strict=True):
                if (r.spam and s <= bar) or (not r.spam and s > bar):
                    print(
                        "MISSED" if r.spam else "FALSE", round(float(s), 2), r.text[:160].replace("\n", " "), sep="\t"
                    )


def save(path: Path, known: list[str], words: LogisticRegression, trees: HistGradientBoostingClassifier) -> None:
    """Write both models to one file."""
    write(trees, path)
    with np.load(path) as data:
        parts = dict(data)
    kept = [(w, c) for w, c in zip(known, words.coef_[0].tolist(), strict=True) if abs(c) >= 0.02]
    single, pairs = ([(w, c) for w, c in kept if (" " in w) == two] for two in (False, True))
    np.savez_compressed(
        path,
        **parts,
        words=np.array([w for w, _ in single]),
        weights=np.array([c for _, c in single], np.float32),
        pairs=np.array([w for w, _ in pairs]),
        pair_weights=np.array([c for _, c in pairs], np.float32),
        word_base=np.array(float(words.intercept_[0])),
    )


if __name__ == "__main__":
    sys.exit(main())
