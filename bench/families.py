#!/usr/bin/env python
"""Speed of each family of rules: one warm process, one core, MB of text a second of CPU.

Each family reads the articles twice, and the better time counts; views that
families share (tokens, sentences) are made anew for each. Prints a markdown table.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # started as a file, not with -m

import corpus

import curate.cli.main  # noqa: F401  asks for one thread of linear algebra before NumPy comes
from curate.model import Article
from curate.pipeline import Pipeline
from curate.rules import RULES

REPOSITORY = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("CURATE_SHARED", REPOSITORY.parent / "shared")).resolve()
FORMS = ("T2", "T3", "T101", "T102", "T103", "T104", "T105")


def speed(pipeline: Pipeline, texts: list[str]) -> float:
    """MB a second of CPU, warm."""
    size = sum(len(t.encode()) for t in texts) / 1e6
    for text in texts[:8]:
        pipeline.run(Article("warm-up", text))
    best = 0.0
    for _ in range(2):
        started = time.process_time()
        for text in texts:
            pipeline.run(Article("x", text))
        best = max(best, size / (time.process_time() - started))
    return best


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--megabytes", type=float, default=1.0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="curate-bench-") as work:
        words, _ = corpus.write(Path(work), SHARED, REPOSITORY / "raw", int(options.megabytes * 1e6), 1000)
        texts = [p.read_text(encoding="utf-8") for p in sorted((Path(work) / "all").iterdir())]
    ours = [r for r in RULES if "languagetool" not in r.needs]
    plain = [r for r in ours if not r.needs]
    sets = {
        "all rules without extras": (plain, False),
        "all rules with the extra parse": ([r for r in ours if "neural" not in r.needs], False),
        **{f"family {f}": ([r for r in ours if r.family == f and "neural" not in r.needs], False) for f in "STGCEQD"},
        "typos: lexicon and forms alone": ([r for r in plain if r.code.startswith(FORMS)], False),
        "typos with the neural layer": ([r for r in ours if r.family == "T"], True),
    }
    print(f"{words}; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n\n| rules | MB/s of CPU |\n| --- | ---: |")
    for name, (rules, neural) in sets.items():
        parse = any("parse" in r.needs for r in rules)
        pipeline = Pipeline(rules, readability=False, neural=neural, model=None if parse else "")
        print(f"| {name} | {speed(pipeline, texts):.2f} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
