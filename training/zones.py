"""Train the weights of line features at the end and at the head of an article.

    python training/zones.py ../shared/data/boilerplate_dev [--half 0]

Writes ``curate/models/zones.tsv``. ``--half`` keeps to one half of the domains
(by hash), so that the other half can tell how well the rules do on new sites.
Needs scikit-learn; nothing of it is shipped.
"""

import argparse
import gzip
import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from curate.article import Text
from curate.rules.spam.lines import lines_of
from curate.rules.spam.zones import Zones

TARGET = Path(__file__).parent.parent / "curate" / "models" / "zones.tsv"
FEWEST_DOMAINS = 5  # a feature seen on fewer sites is noise
# Best of 0.1, 0.3 and 1.0 by five-fold cross-validation over the domains; the
# head is trained harder, for its mistakes cost titles.
STRENGTH = {"tail": 1.0, "head": 0.3}
TITLE_WEIGHT = 5.0
LONGEST, MANY = 40, 25  # words of a line, boilerplate lines of a page, that count in full
LEAST = 0.05


class Line(NamedTuple):
    """A labelled line with its features."""

    features: list[str]
    label: str
    zone: str
    words: int


class Page(NamedTuple):
    """The labelled lines of a rendering of a page."""

    page: str
    domain: str
    lines: list[Line]


def half_of(domain: str) -> int:
    """Which half of the domains one belongs to."""
    return int(hashlib.md5(domain.encode()).hexdigest(), 16) % 2


def pages(folder: Path, half: int | None) -> Iterator[Page]:
    """Pages of both sets with the features of their lines."""
    for name in ("leftover", "naive"):
        with gzip.open(folder / f"{name}_dev.jsonl.gz", "rt", encoding="utf-8") as rows:
            for row in map(json.loads, rows):
                if half is None or half_of(row["domain"]) == half:
                    yield Page(row["page"], row["domain"], list(lines(row)))


def lines(row: dict[str, Any]) -> Iterator[Line]:
    """The labelled lines of a row."""
    text = Text(row["text"])
    zones = Zones(lines_of(text))
    labels = {label["n"]: label for label in row["lines"]}
    for at, block in enumerate(text.blocks):
        label = labels.get(row["text"].count("\n", 0, block.start) + 1)
        if label is not None:
            yield Line(zones.features(at), label["label"], label["zone"], label["w"])


def train(articles: Sequence[Page], zone: str) -> dict[str, float]:
    """Weights of the features, with the intercept under ``bias``."""
    from sklearn.feature_extraction.text import CountVectorizer  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    domains: dict[str, set[str]] = defaultdict(set)
    for page in articles:
        for line in used(page, zone):
            for name in line.features:
                domains[name].add(page.domain)
    columns = {name: at for at, name in enumerate(sorted(n for n in domains if len(domains[n]) >= FEWEST_DOMAINS))}
    renderings = Counter(page.page for page in articles)
    kept = [line for page in articles for line in used(page, zone)]
    weights = [weight for page in articles for weight in weighted(list(used(page, zone)), renderings[page.page])]
    vectorizer = CountVectorizer(analyzer=lambda features: features, vocabulary=columns, binary=True)
    model = LogisticRegression(l1_ratio=1, solver="liblinear", C=STRENGTH[zone], max_iter=200, random_state=0)
    matrix = vectorizer.transform([line.features for line in kept])
    model.fit(matrix, [line.label == "boilerplate" for line in kept], sample_weight=weights)
    table = {name: float(model.coef_[0][at]) for name, at in columns.items()}
    return {"bias": float(model.intercept_[0])} | {n: w for n, w in table.items() if abs(w) >= LEAST and "\t" not in n}


def used(page: Page, zone: str) -> Iterator[Line]:
    """The lines that a zone's model learns from."""
    for line in page.lines:
        if line.label in {"content", "title"} or (line.label == "boilerplate" and line.zone == zone):
            yield line


def weighted(kept: Sequence[Line], renderings: int) -> Iterator[float]:
    """How much each line of a page counts: long lines more, lines of long menus less."""
    many = sum(line.label == "boilerplate" for line in kept) or 1
    for line in kept:
        damp = TITLE_WEIGHT if line.label == "title" else 1.0
        if line.label == "boilerplate":
            damp = min(1.0, (MANY / many) ** 0.5)
        yield min(line.words, LONGEST) ** 0.5 / renderings * damp


def main() -> None:
    """Train both models and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("-o", type=Path, default=TARGET)
    args = parser.parse_args()
    articles = list(pages(args.folder, args.half))
    tail, head = train(articles, "tail"), train(articles, "head")
    names = ["bias", *sorted((tail.keys() | head.keys()) - {"bias"})]
    rows = [f"{name}\t{tail.get(name, 0.0):.2f}\t{head.get(name, 0.0):.2f}\n" for name in names]
    args.o.write_text(
        "#\tline features at the end and at the head of an article; see zones.md\n" + "".join(rows), "utf-8"
    )


if __name__ == "__main__":
    main()
