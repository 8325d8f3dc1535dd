"""Slips in published web articles: findings against those that two readers marked.

    python bench/web_slips.py [--neural off] [--misses]

`tests/gold/web_slips.jsonl` names excerpts of 450 articles of
`../shared/data/boilerplate_dev/main_text_dev.jsonl.gz`, 300 read while rules were
written (*tuned*) and 150 of other sites kept aside (*kept*), and the slips in them by offsets.
Two readers read every line, a third settled what they did not agree on. Whole
articles are checked, since the article says how far a guess is believed.
"""

import argparse
import gzip
import json
import os
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from curate.model import Article, Finding
from curate.pipeline import Pipeline
from curate.rules import RULES

ROOT = Path(__file__).parent.parent
SHARED = Path(os.environ.get("CURATE_SHARED", ROOT.parent / "shared"))
GAP = 3  # code points that a mark of a missing word may lie beside the slip's

Row = dict[str, Any]


def read() -> tuple[list[Row], dict[str, list[Row]], dict[str, str]]:
    """The excerpts, the slips of each article, and the articles' texts."""
    rows = [json.loads(line) for line in (ROOT / "tests/gold/web_slips.jsonl").read_text("utf-8").splitlines()]
    excerpts = [row for row in rows if "half" in row]
    slips: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if "half" not in row:
            slips[row["id"]].append(row)
    wanted = {row["id"] for row in excerpts}
    with gzip.open(SHARED / "data/boilerplate_dev/main_text_dev.jsonl.gz", "rt", encoding="utf-8") as file:
        texts = {row["id"]: row["gt"] for row in map(json.loads, file) if row["id"] in wanted}
    return excerpts, slips, texts


def touches(finding: Finding, slip: Row) -> bool:
    """Whether a finding is about a slip."""
    return bool(finding.start - GAP < slip["end"] and slip["start"] < finding.end + GAP)


def mends(finding: Finding, slip: Row, raw: str) -> bool:
    """Whether the first suggestion gives what a reader wrote."""
    if not finding.suggestions:
        return False
    low, high = min(finding.start, slip["start"]), max(finding.end, slip["end"])
    ours = raw[low : finding.start] + finding.suggestions[0].text + raw[finding.end : high]
    theirs = {raw[low : slip["start"]] + right + raw[slip["end"] : high] for right in slip["correct"]}
    return " ".join(ours.lower().split()) in {" ".join(text.lower().replace("’", "'").split()) for text in theirs}


class Tally:
    """What was found in one half."""

    def __init__(self) -> None:
        self.kinds: dict[str, Counter[str]] = defaultdict(Counter)
        self.right: Counter[str] = Counter()
        self.wrong: Counter[str] = Counter()
        self.words = self.mended = 0

    def add(self, part: Row, marked: list[Row], raw: str, found: list[Finding]) -> list[Row]:
        """Count one excerpt; return the slips that were missed."""
        self.words += len(raw[part["start"] : part["end"]].split())
        for finding in found:
            (self.right if any(touches(finding, s) for s in marked) else self.wrong)[finding.code] += 1
        missed = []
        for slip in marked:
            hits = [f for f in found if touches(f, slip)]
            self.kinds[slip["kind"]].update(slips=1, found=bool(hits))
            self.mended += any(mends(f, slip, raw) for f in hits)
            missed += [] if hits else [slip]
        return missed

    def show(self, half: str) -> None:
        """Print the figures."""
        total, hit = (sum(c[name] for c in self.kinds.values()) for name in ("slips", "found"))
        told, false = sum(self.right.values()), sum(self.wrong.values())
        print(
            f"{half}: {self.words} words, {hit} of {total} slips found ({hit / total:.3f}), "
            f"first suggestion right {self.mended / max(hit, 1):.2f}; {told} of {told + false} findings right "
            f"({told / max(told + false, 1):.2f}), {1000 * false / self.words:.2f} false per 1,000 words"
        )
        print("  found:", {kind: f"{c['found']} of {c['slips']}" for kind, c in sorted(self.kinds.items())})
        print("  right:", dict(self.right.most_common()))
        print("  wrong:", dict(self.wrong.most_common()))


def main() -> None:
    """Print recall by kind and precision by rule, of each half."""
    parser = argparse.ArgumentParser(description="slips in published web articles")
    parser.add_argument("--neural", choices=("auto", "off"), default="auto")
    parser.add_argument("--misses", action="store_true", help="print the slips of the tuned half that are missed")
    options = parser.parse_args()
    excerpts, slips, texts = read()
    line = Pipeline([r for r in RULES if r.family in "TG"], model="", neural=options.neural != "off", readability=False)
    for half in ("tuned", "kept"):
        tally = Tally()
        for part in (row for row in excerpts if row["half"] == half):
            raw = texts[part["id"]]
            found = line.run(Article(part["id"], raw)).findings
            inside = [f for f in found if part["start"] <= f.start and f.end <= part["end"]]
            for slip in tally.add(part, slips[part["id"]], raw, inside):
                if options.misses and half == "tuned":
                    print(slip["kind"], raw[slip["start"] - 60 : slip["end"] + 30].replace("\n", " "), slip["correct"])
        tally.show(half)


if __name__ == "__main__":
    main()
