"""Main text of web pages: what is kept against the ground truth of three public benchmarks.

    python bench/pages.py [--every N] [--rules S]

4-gram F1 per page, the mean per benchmark, and the mean of the benchmarks. Beside ours stands trafilatura alone.
The pages and their main texts lie outside the repository (``../shared/data/boilerplate_dev``).
"""

import argparse
import gzip
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from statistics import fmean
from typing import Any

from quality import SHARED

from curate.batch import Bench
from curate.model import Article
from curate.readers import html
from curate.settings import Settings

DATA = SHARED / "data" / "boilerplate_dev"
Scores = tuple[float, float, float]


def rows(name: str) -> Iterator[dict[str, Any]]:
    """Objects of a compressed JSON Lines file of the benchmark data."""
    with gzip.open(DATA / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def grams(text: str) -> Counter[tuple[str, ...]]:
    """How often each run of four words stands in a text."""
    words = re.findall(r"\w+", text.casefold())
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def score(kept: str, truth: str) -> Scores:
    """Precision, recall and F1 of a text against the ground truth."""
    ours, theirs = grams(kept), grams(truth)
    both = (ours & theirs).total()
    precision, recall = both / max(1, ours.total()), both / max(1, theirs.total())
    return precision, recall, 2 * precision * recall / (precision + recall) if both else 0.0


def cleaner(select: str) -> Callable[[str], str]:
    """What the product keeps of a page."""
    bench = Bench(Settings(select=tuple(select.split(",")), spacy_model=""), readability=False)

    def kept(page: str) -> str:
        read = html.read(page.encode("utf-8", "replace"))
        article = Article("page.html", read.text, None, "html", "utf-8", read.outside, read.protected)
        return bench.run(article).cleaned

    return kept


def peer(page: str) -> str:
    """What trafilatura alone keeps, in its mode that scores best here but for recall (favor_precision)."""
    import trafilatura  # noqa: PLC0415

    return trafilatura.extract(page, favor_precision=True, include_comments=False) or ""


def main() -> int:
    """Score, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="score every Nth page")
    parser.add_argument("--rules", default="S,E", metavar="CODES", help="rules that clean after the extraction")
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.stderr.write(f"no benchmark data in {DATA}\n")
        return 3
    truth = {row["id"]: row["gt"] for row in rows("main_text_dev")}
    pages = [row for row in rows("html_dev") if row["id"] in truth][:: options.every]
    sys.stdout.write(
        "| kept by | benchmark | pages | precision | recall | F1 |\n| --- | --- | ---: | ---: | ---: | ---: |\n"
    )
    for name, tool in (("trafilatura, favor_precision", peer), ("curate", cleaner(options.rules))):
        found: dict[str, list[Scores]] = defaultdict(list)
        for row in pages:
            found[row["source"].split("/")[1]].append(score(tool(row["html"]), truth[row["id"]]))
        means = {source: [fmean(part) for part in zip(*scores, strict=True)] for source, scores in found.items()}
        for source, mean in sorted(means.items()):
            sys.stdout.write(
                f"| {name} | {source} | {len(found[source])} | " + " | ".join(f"{m:.3f}" for m in mean) + " |\n"
            )
        sys.stdout.write(
            f"| {name} | mean of the benchmarks | {len(pages)} | | | {fmean(m[2] for m in means.values()):.3f} |\n"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
