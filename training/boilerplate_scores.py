"""Score the S rules on the development sets, each text judged by a model fitted without its site.

    python training/boilerplate_scores.py ../shared/data/boilerplate_dev FOLDS [--every 1]

FOLDS is the folder that ``training/boilerplate.py --folds`` wrote. The figures are
those of the whole pipeline with all S rules, named ones too, at its own thresholds.
"""

import argparse
import gzip
import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from boilerplate_pages import FOLDS, fold_of

from curate.model import Article, Edit
from curate.models import boilerplate
from curate.pipeline import Pipeline
from curate.rules import RULES

MODEL_CODES = ("S180", "S181", "S182")


def cut_lines(text: str, edits: Iterable[Edit]) -> dict[int, str]:
    """Numbers of the lines that went entirely, and the code that took them."""
    gone: list[str] = [""] * len(text)
    for edit in edits:
        if edit.is_cut:
            for at in range(edit.start, edit.end):
                if not gone[at] or gone[at] in MODEL_CODES:
                    gone[at] = edit.code
    found, start = {}, 0
    for number, line in enumerate(text.split("\n"), 1):
        codes = [gone[start + at] for at, letter in enumerate(line) if not letter.isspace()]
        if codes and all(codes):
            found[number] = codes[0]
        start += len(line) + 1
    return found


def figures(rows: list[dict[str, Any]], cuts: dict[str, dict[int, str]]) -> dict[str, float]:
    """Word-weighted shares: boilerplate removed (by place and length), content and titles lost."""
    total: Counter[str] = Counter()
    gone: Counter[str] = Counter()
    over = 0
    for row in rows:
        lost = content = 0
        for line in row["lines"]:
            words, out = line["w"], line["n"] in cuts[row["id"]]
            names = [line["label"]]
            if line["label"] == "boilerplate":
                names += [line["zone"], "short" if words < 12 else "long"]
            elif line["label"] == "title":
                words = 1
            elif line["label"] == "content":
                lost, content = lost + words * out, content + words
            for name in names:
                total[name] += words
                gone[name] += words * out
        over += lost > 0.05 * content
    return {name: gone[name] / total[name] for name in total} | {"texts losing over 5 %": over / len(rows)}


def main() -> None:
    """Print the figures of both sets, and what each code took of each label."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("folds", type=Path)
    parser.add_argument("--every", type=int, default=1, help="only every so manieth text")
    parser.add_argument("--without-model", action="store_true")
    parser.add_argument("--cuts", type=Path, help="write the lines cut there")
    args = parser.parse_args()
    models = [boilerplate.read(args.folds / f"{fold}.npz") for fold in range(FOLDS)]
    rules = [r for r in RULES if r.family == "S" and not (args.without_model and r.code in MODEL_CODES)]
    line = Pipeline(rules, min_confidence=0.0, model="", readability=False)
    kept: dict[str, dict[str, dict[int, str]]] = {}
    for name in ("leftover", "naive"):
        with gzip.open(args.folder / f"{name}_dev.jsonl.gz", "rt", encoding="utf-8") as file:
            rows = [json.loads(row) for row in file][:: args.every]
        cuts: dict[str, dict[int, str]] = {}
        took: dict[str, Counter[str]] = defaultdict(Counter)
        start = time.process_time()
        for row in rows:
            boilerplate.load = lambda row=row: models[fold_of(row["domain"])]  # type: ignore[assignment]
            result = line.run(Article(row["id"], row["text"]))
            cuts[row["id"]] = cut_lines(row["text"], result.edits)
            for label in row["lines"]:
                if label["n"] in cuts[row["id"]]:
                    took[cuts[row["id"]][label["n"]]][label["label"]] += label["w"]
        spent = time.process_time() - start
        kept[name] = cuts
        speed = sum(len(row["text"].encode()) for row in rows) / spent / 1e6
        print(name, {k: round(v, 4) for k, v in figures(rows, cuts).items()}, f"{speed:.2f} MB/s", flush=True)
        for code, labels in sorted(took.items(), key=lambda item: -item[1]["content"]):
            print("  ", code, dict(labels))
    if args.cuts:
        args.cuts.write_text(json.dumps(kept), encoding="utf-8")


if __name__ == "__main__":
    main()
