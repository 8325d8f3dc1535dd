"""Train the ensemble that weighs the network and the n-grams together.

    python training/neural_fusion.py

Runs the exported network over prose that neither it nor the n-grams learnt
from (the tune share), three fifths of it clean and all of it with slips, and over the
tune half of the slips that people made. Needs the extra `neural`, scikit-learn and jellyfish.
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import numpy.typing as npt  # noqa: E402
import words_corpus as corpus  # noqa: E402
import words_forest  # noqa: E402
from neural_data import sentences  # noqa: E402
from words_slips import Edit, Spoiler  # noqa: E402

from curate.article import Text  # noqa: E402
from curate.models import network, ngrams  # noqa: E402
from curate.rules.typos.weighed import Mark, marks  # noqa: E402

REAL_RATE = 0.008  # slips a word of scraped articles
SPACING = 18  # words to a slip
PEOPLE = 3.0  # weight of what people wrote
CLEAN = 0.6  # share of the prose that is read clean, too
SEEDS = (4, 5)  # of the slips, each time others in all of the prose
BOOST = 4.0  # weight of slips while fitting; the base score takes it back
# What is marked beside a made slip counts as wrongly marked, at full weight though slips are many there: at as many marks in clean
# text the exam's recall is .05 higher. The base score takes that back, so that from 0.55 as much of clean text is marked.
BESIDE = 1.0
BLOCK = 30  # sentences handed over at once
CLOSE = frozenset(".,;:!?)%")
Floats = npt.NDArray[np.float64]
Range = tuple[int, int]


def joined(items: list[str]) -> tuple[str, list[Range]]:
    """Return a sentence as text, and the span of each item."""
    text, spans = "", []
    for item in items:
        space = "" if not text or item in CLOSE or text.endswith("(") else " "
        text += space + item
        spans.append((len(text) - len(item), len(text)))
    return text, spans


def reached(edit: Edit, spans: list[Range]) -> Range:
    """Return the code points of a slip; both neighbours of a word that is missing."""
    if edit.end > edit.start:
        return spans[edit.start][0], spans[min(edit.end, len(spans)) - 1][1]
    first, last = max(0, edit.start - 1), min(edit.start, len(spans) - 1)
    return spans[first][0], spans[last][1]


def spoilt(texts: list[list[str]], seed: int) -> list[tuple[str, list[Range]]]:
    """Return blocks of text with slips, and where they are."""
    spoiler = Spoiler(ngrams.load(), seed)
    out = []
    for k in range(0, len(texts), BLOCK):
        block, where = "", []
        for items in texts[k : k + BLOCK]:
            wrong, edits = spoiler.spoil(items, 1 + int(spoiler.random.random() * len(items) / SPACING))
            text, spans = joined(wrong)
            text = text[:1].upper() + text[1:]
            where += [(a + len(block), b + len(block)) for a, b in (reached(e, spans) for e in edits)]
            block += text + "\n"
        out.append((block, where))
    return out


def touches(mark: Mark, where: list[Range]) -> bool:
    """Whether a mark touches a slip."""
    return any(start < mark.end and mark.start < end for start, end in where)


def gather(blocks: list[tuple[str, list[Range]]]) -> tuple[list[Floats], list[float]]:
    """Return rows and labels of all that the network finds, read in whole or not."""
    rows, labels = [], []
    for text, where in blocks:
        for mark in marks(Text(text)):
            rows.append(mark.row)
            labels.append(float(touches(mark, where)))
    return rows, labels


def main() -> None:
    """Gather, fit, write."""
    parser = argparse.ArgumentParser(description="train the fusion of network and n-grams")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "typos_dev")
    options = parser.parse_args()
    texts = [t for _, share, text in corpus.prose(options.data) if share == "tune" for t in sentences(text)]
    random.Random(3).shuffle(texts)
    clean = texts[: int(CLEAN * len(texts))]
    read = sum(map(len, clean))
    whole = ["\n".join(_upper(joined(t)[0]) for t in clean[k : k + BLOCK]) for k in range(0, len(clean), BLOCK)]
    rows, labels = gather([(text, []) for text in whole])
    print(f"clean: {len(rows)} marks in {read} items", flush=True)
    made = [block for seed in SEEDS for block in spoilt(texts, seed)]
    slips = sum(len(where) for _, where in made)
    found, right = gather(made)
    print(f"made: {len(found)} marks, {sum(right)} right, of {slips} slips", flush=True)
    each = REAL_RATE * read / slips
    weights = [1.0] * len(rows) + [each if y else 1.0 for y in right]
    rows, labels = rows + found, labels + right
    people = [(s.text, [(g.start, g.end) for g in s.slips]) for s in corpus.natural(options.data)["tune"]]
    found, right = gather(people)
    rows, labels, weights = rows + found, labels + right, weights + [PEOPLE if y else 1.0 for y in right]
    y = np.array(labels)
    model = words_forest.fit(np.stack(rows), y, np.where(y > 0, np.array(weights) * BOOST, weights), 120, 16)
    words_forest.write(model, network.HERE / "fusion.npz", BESIDE - float(np.log(BOOST)))


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


if __name__ == "__main__":
    main()
