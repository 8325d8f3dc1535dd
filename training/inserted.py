"""Train ``curate/models/inserted.npz``: which words inside a sentence were pushed into it.

``python training/inserted.py ../shared/data``
"""

from __future__ import annotations

import argparse
import hashlib
import random
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from planted_spam import HERE as TRAINING
from planted_spam import ITEMS, LONG, books, web
from scipy.sparse import csr_matrix
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from words_forest import fit, write

from curate.article import Text
from curate.models import inserted
from curate.rules.spam import inserted_runs as runs

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
FOLDS = 5
ROUNDS = 4  # times that phrases are planted in each article
AT_ONCE = 4
SOURCES, SEEN = 3, 60  # phrases, or runs of articles, in which a word must stand to be weighed
HONEST = 0.6  # share of the articles that get an honest sentence of ours too
SMALL = 0.08  # share of phrases written small
C = 0.1
TREES, LEAVES = 150, 12
MARK = re.compile(r"\[\[(.+?)\]\](?!\])")
OWN = re.compile(r"(?<=\. )[A-Z][^.!?\n]{50,160}\.(?= [A-Z])")
ENDED = re.compile(r"[a-z]\.(?= [A-Z]|$)")


class Phrase(NamedTuple):
    """A sentence with a phrase in it, and where that begins and ends."""

    source: str
    sentence: str
    start: int
    end: int


class Runs(NamedTuple):
    """Runs of all articles: features, the linear model's columns, whether they were planted, and where they come from."""

    rows: list[Floats]
    columns: list[Ints]
    planted: list[bool]
    source: list[str]


def fold(source: str) -> int:
    """The fold of a phrase or an article."""
    return int(hashlib.md5(source.encode()).hexdigest(), 16) % FOLDS


def written(halves: tuple[str, ...], hosts: list[str], rng: random.Random) -> list[Phrase]:
    """The sentences of ``bench/planted``, and the phrases of ``planted_phrases.txt`` in sentences of articles."""
    found = []
    for half in halves:
        for line in (ITEMS / f"spam.{half}.tsv").read_text(encoding="utf-8").splitlines():
            _, place, text = line.split("\t")
            mark = MARK.search(text) if place == "sentence" else None
            if mark is not None:
                found.append(Phrase(f"{half} {line}", MARK.sub(r"\1", text), mark.start(), mark.end() - 4))
    own = [m.group() for host in hosts for m in OWN.finditer(host)]
    for line in (TRAINING / "planted_phrases.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        words, sentence = line.split("\t")[1], rng.choice(own)
        gaps = [m.start() for m in re.finditer(r"(?<=[a-z,]) (?=[a-z])", sentence)]
        if gaps:
            at = rng.choice(gaps)
            found.append(Phrase(line, f"{sentence[:at]} {words}{sentence[at:]}", at + 1, at + 1 + len(words)))
    return found


def plant(text: str, phrases: list[Phrase], rng: random.Random) -> tuple[str, dict[tuple[int, int], str]]:
    """An article with phrases in it: pushed into a sentence of its own, or in theirs."""
    paragraphs = text.split("\n")
    room = [i for i, p in enumerate(paragraphs) if len(p.split()) >= LONG]
    rng.shuffle(room)
    spots = dict(zip(room, phrases, strict=False))
    out, held = "", {}
    for at, paragraph in enumerate(paragraphs):
        phrase = spots.get(at)
        ends = [m.end() for m in ENDED.finditer(paragraph)]
        gaps = [m.start() for m in re.finditer(r"(?<=[\w,]) (?=\w)|(?<=[a-z])(?=[.,](?: |$))", paragraph)][2:]
        if phrase is None or not ends or not gaps:
            out += paragraph + "\n"
            continue
        if rng.random() < 0.5:
            gap, said = rng.choice(gaps), phrase.sentence[phrase.start : phrase.end]
            said = said.lower() if rng.random() < SMALL else said
            start = len(out) + gap + 1
            out += f"{paragraph[:gap]} {said}{paragraph[gap:]}\n"
            held[start, start + len(said)] = phrase.source
        else:
            gap = rng.choice(ends)
            start = len(out) + gap + 1
            out += f"{paragraph[:gap]} {phrase.sentence}{paragraph[gap:]}\n"
            held[start + phrase.start, start + phrase.end] = phrase.source
    return out, held


def gather(hosts: list[str], phrases: list[Phrase], known: list[str], rng: random.Random) -> Runs:
    """The runs of all articles; those of an article's own only the first time."""
    honest = [
        line.split("\t")[2]
        for half in ("fifth", "seventh")
        for line in (ITEMS / f"honest.{half}.tsv").read_text(encoding="utf-8").splitlines()
        if line.startswith("phrase\t")
    ]
    found = Runs([], [], [], [])
    for turn in range(ROUNDS):
        order = rng.sample(phrases, len(phrases))
        for number, host in enumerate(hosts):
            at = number * AT_ONCE % len(order)
            whole = with_sentence(host, rng.choice(honest)) if rng.random() < HONEST else host
            raw, held = plant(whole, order[at : at + AT_ONCE], rng)
            add(found, Text(raw), held, known, number, own=turn == 0)
    return found


def with_sentence(host: str, said: str) -> str:
    """An article with an honest sentence behind its first."""
    end = ENDED.search(host)
    return f"{host[: end.end()]} {said}{host[end.end() :]}" if end else host


def add(found: Runs, text: Text, held: dict[tuple[int, int], str], known: list[str], number: int, *, own: bool) -> None:
    """Add the runs of one article: planted ones, and its own that have nothing to do with them."""
    read = runs.reading(text)
    these = runs.runs(read)
    if not len(these.first):
        return
    starts, ends = np.array(text.tokens.starts), np.array(text.tokens.ends)
    spans = list(zip(starts[these.first].tolist(), ends[these.last - 1].tolist(), strict=True))
    near = [any(a < d and c < b for c, d in held) for a, b in spans]
    rows = runs.rows_of(read, these)
    kept = [i for i, span in enumerate(spans) if span in held or (own and not near[i])]
    row, column = runs.columns(read, these, runs.numbers(known), len(known))
    order = np.argsort(row, kind="stable")
    parts = np.split(column[order], np.cumsum(np.bincount(row, minlength=len(spans)))[:-1])
    for i in kept:
        source = held.get(spans[i])
        found.rows.append(rows[i])
        found.columns.append(parts[i])
        found.planted.append(source is not None)
        found.source.append(source or f"article {number}")


def vocabulary(hosts: list[str], phrases: list[Phrase]) -> list[str]:
    """Words that stand in enough phrases or, beside runs, often enough in articles."""
    sources: dict[str, set[str]] = defaultdict(set)
    for phrase in phrases:
        for word in re.findall(r"[a-z]+(?:'[a-z]+)?", phrase.sentence[phrase.start : phrase.end].lower()):
            sources[word].add(phrase.source)
    often = Counter(w for host in hosts for w in re.findall(r"[a-z]+(?:'[a-z]+)?", host.lower()))
    return sorted({w for w, s in sources.items() if len(s) >= SOURCES} | {w for w, n in often.items() if n >= SEEN * 5})


def matrix(found: Runs, width: int) -> csr_matrix:
    """The linear model's columns of each run."""
    many = list(map(len, found.columns))
    column = np.concatenate(found.columns)
    return csr_matrix((np.ones(len(column)), column, np.concatenate([[0], np.cumsum(many)])), shape=(len(many), width))


def main() -> int:
    """Train, score out of fold, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--halves", default="dev,aside,fresh,second,third,fifth")
    options = parser.parse_args()
    rng = random.Random(1)
    hosts = [*web(options.data, 0), *books(options.data)]
    phrases = written(tuple(options.halves.split(",")), hosts, rng)
    words = vocabulary(hosts, phrases)
    found = gather(hosts, phrases, words, rng)
    x, y = matrix(found, runs.width(len(words))), np.array(found.planted, float)
    table = np.stack(found.rows)
    folds = np.array([fold(s) for s in found.source])
    print(f"{len(phrases)} phrases, {len(y)} runs, {int(y.sum())} planted, {len(words)} words", flush=True)
    weight, score = np.zeros(len(y)), np.zeros(len(y))
    for k in range(FOLDS):
        away = folds != k
        weight[~away] = words_fit(x[away], y[away]).decision_function(x[~away])
    table[:, -1] = weight
    for k in range(FOLDS):
        away = folds != k
        score[~away] = fit(table[away], y[away], np.ones(int(away.sum())), TREES, LEAVES).decision_function(
            table[~away]
        )
    report(hosts, y, score, weight)
    model = words_fit(x, y)
    path = Path(inserted.__file__).with_name("inserted.npz")
    save(path, words, model, fit(table, y, np.ones(len(y)), TREES, LEAVES))
    print(hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_size)
    return 0


def words_fit(x: csr_matrix, y: Floats) -> LogisticRegression:
    """The linear model."""
    return LogisticRegression(C=C, max_iter=200).fit(x, y)


def report(hosts: list[str], y: Floats, score: Floats, weight: Floats) -> None:
    """Recall, of the planted runs that are candidates, at each rate of runs flagged in 1,000 words of articles."""
    said = sum(len(host.split()) for host in hosts)
    own = np.sort(score[y == 0])[::-1]
    print("weight under which few planted runs are", np.quantile(weight[y > 0], (0.005, 0.02, 0.05)).round(2))
    for rate in (0.01, 0.02, 0.05, 0.1):
        bar = own[int(rate * said / 1000)]
        print(f"{rate} runs per 1,000 words: bar {bar:.2f} found {float((score[y > 0] > bar).mean()):.3f}")


def save(path: Path, words: list[str], model: LogisticRegression, trees: HistGradientBoostingClassifier) -> None:
    """Write both models to one file."""
    write(trees, path)
    with np.load(path) as data:
        parts = dict(data)
    np.savez_compressed(
        path,
        **parts,
        words=np.array(words),
        weights=model.coef_[0].astype(np.float16),
        word_base=np.array(float(model.intercept_[0])),
    )


if __name__ == "__main__":
    sys.exit(main())
