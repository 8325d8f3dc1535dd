"""Typos in published web articles: findings against the slips marked by hand.

    python bench/web_typos.py [--neural off]

`tests/gold/web_typos.jsonl` names 60 articles of
`../shared/data/boilerplate_dev/main_text_dev.jsonl.gz` and marks slips by
offsets. They were pooled: one reader judged all that the typo rules and the
neural layer (from a chance of .25) pointed at, so what neither saw is not
counted. The halves are the even and odd places in the list of articles; the
even half was looked at while tuning.
"""

import argparse
import gzip
import json
import os
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from curate.model import Article
from curate.pipeline import Pipeline
from curate.rules import RULES

ROOT = Path(__file__).parent.parent
SHARED = Path(os.environ.get("CURATE_SHARED", ROOT.parent / "shared"))


def main() -> None:
    """Print findings, how many are right, and how many of the pooled slips are found, by half."""
    parser = argparse.ArgumentParser(description="typos in published web articles")
    parser.add_argument("--neural", choices=("auto", "off"), default="auto")
    options = parser.parse_args()
    lines = (ROOT / "tests" / "gold" / "web_typos.jsonl").read_text(encoding="utf-8").splitlines()
    articles = json.loads(lines[0])["articles"]
    marked: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in lines[1:]:
        row = json.loads(line)
        marked[row["id"]].append(row)
    with gzip.open(SHARED / "data" / "boilerplate_dev" / "main_text_dev.jsonl.gz", "rt", encoding="utf-8") as file:
        texts = {row["id"]: row["gt"] for row in map(json.loads, file) if row["id"] in set(articles)}
    rules = [r for r in RULES if r.family in "TG"]
    line_ = Pipeline(rules, model="", neural=options.neural != "off", readability=False)
    for half in (0, 1):
        tally: Counter[str] = Counter()
        false: Counter[str] = Counter()
        for name in articles[half::2]:
            tally["words"] += len(texts[name].split())
            found = line_.run(Article(name, texts[name])).findings
            slips = [row for row in marked[name] if row["kind"] == "slip"]
            tally["slips"] += len(slips)
            tally["found"] += sum(any(f.start < r["end"] and r["start"] < f.end for f in found) for r in slips)
            for finding in found:
                touched = [r["kind"] for r in marked[name] if r["start"] < finding.end and finding.start < r["end"]]
                tally["right"] += "slip" in touched
                if not touched:
                    tally["false"] += 1
                    false[finding.code] += 1
        per = 1000 * tally["false"] / tally["words"]
        print(f"{'odd' if half else 'even'}: {dict(tally)}, {per:.2f} false per 1,000 words, {dict(false)}")


if __name__ == "__main__":
    main()
