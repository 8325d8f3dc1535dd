#!/usr/bin/env python
"""Time `curate check` with LanguageTool beside a plain loop of language-tool-python, paired on one server.

Both ask the same server, which is up and warm. "Cold" is a corpus that
was never seen (the cache of answers is empty), "warm" the same corpus again with
LanguageTool's answers kept and everything else done anew, the last row the
check as users run it again, which keeps whole results, too. The loop is
`LanguageTool.check` for each article, as its README shows, on the first part
of the corpus. Needs `curate languagetool install`. Prints a markdown table.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # started as a file, not with -m

import corpus
from language_tool_python import LanguageTool

from curate.grammar import places, server

REPOSITORY = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("CURATE_SHARED", REPOSITORY.parent / "shared")).resolve()
VERSION = "6.6"
# CPU s of a cold server for the same 100 kB, one round after another: 40, 8.6, 10.3, 4.8.
WARM_UPS = 3


def loop(url: str, texts: list[str]) -> int:
    """The plain loop: number of matches."""
    tool = LanguageTool("en-US", remote_server=url)
    return sum(len(tool.check(text)) for text in texts)


def ours(folder: Path, *more: str) -> int:
    """One `curate check` in a fresh process: number of findings."""
    command = [sys.executable, "-m", "curate", "check", str(folder), "--grammar", "required", "--format", "jsonl"]
    done = subprocess.run([*command, "--exit-zero", "--quiet", *more], capture_output=True, check=False, cwd=folder)
    if done.returncode:
        sys.exit(done.stderr.decode()[-500:])
    return done.stdout.count(b"\n")


def cold(folder: Path, *more: str) -> int:
    """The same, of a corpus that was never seen: nothing is kept of the answers."""
    for path in places.state().glob("answers.sqlite*"):
        path.unlink()
    return ours(folder, *more)


def timed(work: Callable[[], int]) -> tuple[float, int]:
    """Seconds of wall time, and what came of it."""
    started = time.perf_counter()
    found = work()
    return time.perf_counter() - started, found


def edited(folder: Path, target: Path) -> None:
    """The corpus with a sentence at the end of each article."""
    target.mkdir()
    for number, path in enumerate(sorted(folder.iterdir())):
        added = f"\n\nThis sentence is number {number}, and it was not there before.\n"
        (target / path.name).write_text(path.read_text(encoding="utf-8") + added, encoding="utf-8")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, default=2.0)
    parser.add_argument("--loop-kb", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="curate-bench-") as temporary:
        work = Path(temporary)
        os.environ["CURATE_CACHE"] = str(work / "cache")
        words, sample = corpus.write(
            work, SHARED, REPOSITORY / "raw", int(options.megabytes * 1e6), options.loop_kb * 1000
        )
        edited(work / "all", work / "changed")
        size = sum(p.stat().st_size for p in (work / "all").iterdir())
        texts = [p.read_text(encoding="utf-8") for p in sorted((work / "sample").iterdir())]
        running = server.ensure(VERSION, 30)
        try:
            for _ in range(WARM_UPS):
                spent, _found = timed(lambda: loop(running.url, texts))
                print(f"warm-up: {spent:.1f} s", file=sys.stderr)
            table = rounds(options.rounds, running.url, texts, sample, work, size)
        finally:
            server.stop(VERSION)
    print(
        f"{words}; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; {options.rounds} rounds in turn, medians.\n"
    )
    print("\n".join(table))
    return 0


def rounds(count: int, url: str, texts: list[str], sample: int, work: Path, size: int) -> list[str]:
    """All rounds, and the rows of the table."""
    only = ("--select", "G9,T9", "--no-cache")
    works: dict[str, tuple[int, Callable[[], int]]] = {
        "loop of `check`": (sample, lambda: loop(url, texts)),
        "curate, its LanguageTool part, cold": (size, lambda: cold(work / "all", *only)),
        "the same, warm": (size, lambda: ours(work / "all", *only)),
        "the same, a sentence in each article new": (size, lambda: ours(work / "changed", *only)),
        "curate, all rules, warm": (size, lambda: ours(work / "all", "--no-cache")),
        "curate, all rules, as it comes: results kept": (size, lambda: ours(work / "all")),
    }
    speeds: dict[str, list[float]] = {name: [] for name in works}
    found: dict[str, int] = {}
    for number in range(1, count + 1):
        for name, (length, run) in works.items():
            if "all rules, warm" in name:  # cut texts have other sentences; answers and results are kept now, uncounted
                ours(work / "all")
            spent, found[name] = timed(run)
            speeds[name].append(length / 1e6 / spent)
            print(f"round {number}/{count} {name}: {spent:.1f} s, {found[name]}", file=sys.stderr)
    base = speeds["loop of `check`"]
    rows = ["| what | MB | findings | MB/s wall | times the loop |", "| --- | ---: | ---: | ---: | ---: |"]
    for name, (length, _) in works.items():
        times = median(s / b for s, b in zip(speeds[name], base, strict=True))
        rows.append(f"| {name} | {length / 1e6:.2f} | {found[name]:,} | {median(speeds[name]):.3f} | {times:.1f} |")
    return rows


if __name__ == "__main__":
    sys.exit(main())
