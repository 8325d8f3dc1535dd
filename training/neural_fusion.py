"""Train the ensemble that weighs the network and the n-grams together.

    python training/neural_fusion.py [--words 300000]

Runs the exported network over prose that neither it nor the n-grams learnt
from (the tune share), clean and with slips, and over the tune half of the
slips that people made. Needs the extra `neural`, scikit-learn and jellyfish.
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
BOOST = 4.0  # weight of slips while fitting; the base score takes it back
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
        for mark in marks(Text(text), everything=True):
            rows.append(mark.row)
            labels.append(float(touches(mark, where)))
    return rows, labels


def main() -> None:
    """Gather, fit, write."""
    parser = argparse.ArgumentParser(description="train the fusion of network and n-grams")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "typos_dev")
    parser.add_argument("--words", type=int, default=300_000)
    options = parser.parse_args()
    draw = random.Random(3)
    texts = [t for _, share, text in corpus.prose(options.data) if share == "tune" for t in sentences(text)]
    draw.shuffle(texts)
    sizes = np.cumsum([len(t) for t in texts])
    clean = texts[: int(np.searchsorted(sizes, options.words))]
    more = texts[len(clean) : int(np.searchsorted(sizes, options.words * 5 // 3))]
    whole = ["\n".join(_upper(joined(t)[0]) for t in clean[k : k + BLOCK]) for k in range(0, len(clean), BLOCK)]
    rows, labels = gather([(text, []) for text in whole])
    weights = [1.0] * len(rows)
    print(f"clean: {len(rows)} marks in {sizes[len(clean) - 1]} items", flush=True)
    made = spoilt(more, 4)
    slips = sum(len(where) for _, where in made)
    found, right = gather(made)
    print(f"made: {len(found)} marks, {sum(right)} right, of {slips} slips", flush=True)
    each = REAL_RATE * float(sizes[len(clean) - 1]) / slips
    rows += [f for f, y in zip(found, right, strict=True) if y]
    weights += [each] * int(sum(right))
    labels += [1.0] * int(sum(right))
    people = [(s.text, [(g.start, g.end) for g in s.slips]) for s in corpus.natural(options.data)["tune"]]
    found, right = gather(people)
    rows, labels, weights = rows + found, labels + right, weights + [PEOPLE if y else 1.0 for y in right]
    y = np.array(labels)
    model = words_forest.fit(np.stack(rows), y, np.where(y > 0, np.array(weights) * BOOST, weights), 120, 16)
    words_forest.write(model, network.HERE / "fusion.npz", -float(np.log(BOOST)))


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


if __name__ == "__main__":
    main()
