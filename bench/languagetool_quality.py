#!/usr/bin/env python
"""What LanguageTool's findings are worth: marks on slips that people made, and on clean prose, by code.

Needs an installed LanguageTool and the development data beside the repository
(``typos_dev``). A finding that touches no marked slip is counted as false,
though the marks are not complete; ``--show`` prints those to be read by eye.
``--rules`` counts by LanguageTool's own ids.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from curate.batch import Bench
from curate.grammar.opening import opened
from curate.model import Article, Finding, Result
from curate.settings import LanguageTool, Settings

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("CURATE_SHARED", ROOT.parent / "shared")) / "data" / "typos_dev"
CLEAN = ("clean_web", "clean_general", "clean_medical")
BOOKS = ("us-history", "psychology", "nursing-external-bundle")


def rows(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Sentences with their marks, and clean ones, each with the name of its set."""
    dice = random.Random(options.seed)
    sizes = {"natural": None, **dict.fromkeys(CLEAN, options.sentences)}
    for name, size in sizes.items():
        with gzip.open(DATA / f"{name}.dev.jsonl.gz", "rt", encoding="utf-8") as file:
            found = [json.loads(line) for line in file]
        if options.skip and size is not None:  # what rules were judged on with that seed
            seen = {row["id"] for row in random.Random(options.skip).sample(found, min(size, len(found)))}
            found = [row for row in found if row["id"] not in seen]
        for row in found if size is None else dice.sample(found, min(size, len(found))):
            yield {"set": name, "id": row["id"], "text": row["text"], "gold": row.get("gold", [])}
    for book in BOOKS:
        with gzip.open(DATA / f"prose_openstax_{book}.txt.gz", "rt", encoding="utf-8") as file:
            paragraphs = [line.strip() for line in file if len(line) > 200]
        for number, text in enumerate(dice.sample(paragraphs, options.sentences // 10)):
            yield {"set": "books", "id": f"{book}-{number}", "text": text, "gold": []}


def results(found: list[dict[str, Any]], options: argparse.Namespace) -> Iterator[tuple[dict[str, Any], Result]]:
    """Each row with its result."""
    tool = LanguageTool(spelling=options.spelling, also=tuple(options.also.split(",")) if options.also else ())
    settings = Settings(select=("T", "G"), min_confidence=0.0, grammar="required", languagetool=tool, spacy_model="")
    checker, reason = opened(settings)
    if checker is None:
        sys.exit(reason)
    bench = Bench(settings, checker=checker)
    articles = {f"{n}.txt": row for n, row in enumerate(found)}
    for result in check_all([Article(path, row["text"]) for path, row in articles.items()], bench):
        if result.problems:
            sys.exit(f"{result.problems[0]}")
        yield articles[result.article.path], result


def check_all(articles: list[Article], bench: Bench) -> Iterator[Result]:
    """Results in order, LanguageTool asked ahead."""
    assert bench.ahead is not None
    size = 300
    chunks = (articles[at : at + size] for at in range(0, len(articles), size))
    for chunk in bench.ahead.chunks(chunks):
        for article in chunk:
            assert isinstance(article, Article)
            yield bench.run(article)


def verdict(row: dict[str, Any], finding: Finding) -> str:
    """Whether a finding marks a slip: "right", "false", or "none" where the annotators would not say."""
    touched = [g for g in row["gold"] if g["start"] < finding.end and finding.start < g["end"]]
    if any(g["kind"] == "ignore" for g in touched):
        return "none"
    return "right" if touched else "false"


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=1500, help="clean sentences of each set")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument(
        "--skip", type=int, metavar="SEED", help="leave out the clean sentences of that seed's first draw"
    )
    parser.add_argument("--spelling", action="store_true", help="ask for LanguageTool's spelling, too")
    parser.add_argument("--also", default="", metavar="CATEGORIES", help="categories that are off by default")
    parser.add_argument("--rules", action="store_true", help="count by LanguageTool's ids")
    parser.add_argument("--show", metavar="CODE", help="print findings of a code that touch no marked slip")
    options = parser.parse_args()
    marks: dict[str, Counter[str]] = defaultdict(Counter)
    words: Counter[str] = Counter()
    alone = total = 0
    for row, result in results(list(rows(options)), options):
        words[row["set"]] += len(row["text"].split())
        theirs = [f for f in result.findings if f.name.startswith("LT:")]
        shown = [f for f in result.findings if f.confidence >= 0.5]
        for gold in row["gold"]:
            touching = [f for f in shown if gold["start"] < f.end and f.start < gold["end"]]
            total += gold["kind"] != "ignore"
            alone += gold["kind"] != "ignore" and bool(touching) and all(f in theirs for f in touching)
        for finding in theirs:
            name = f"{finding.code} {finding.name}" if options.rules else finding.code
            held = "" if finding.confidence >= 0.5 else " (held back)"
            said = verdict(row, finding) if row["set"] == "natural" else row["set"]
            marks[name + held][said] += 1
            if options.show == finding.code and said != "right":
                around = (
                    row["text"][max(0, finding.start - 50) : finding.start],
                    row["text"][finding.end : finding.end + 40],
                )
                fix = finding.suggestions[0].text if finding.suggestions else ""
                print(
                    f"{row['set']:14} {finding.name} {finding.confidence} | {around[0]}[{finding.text}]{around[1]} -> {fix}"
                )
    print("words:", ", ".join(f"{name} {count:,}" for name, count in words.items()))
    print(f"slips that only LanguageTool finds: {alone} of {total}")
    print("\n| what | right | false | " + " | ".join(f"{n}, per 1,000 words" for n in (*CLEAN, "books")) + " |")
    print("| --- |" + " ---: |" * 6)
    for name, count in sorted(marks.items()):
        clean = " | ".join(f"{1000 * count[s] / words[s]:.2f} ({count[s]})" for s in (*CLEAN, "books"))
        print(f"| {name} | {count['right']} | {count['false']} | {clean} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
