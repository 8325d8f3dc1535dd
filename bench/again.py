"""How much faster a second check of an unchanged corpus is: fresh processes in turn, an empty cache first.

python bench/again.py [--articles 200] [--rounds 5]
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
KINDS = (".txt", ".md", ".html")


def corpus(folder: Path, count: int) -> int:
    """So many articles made of the examples, each with a line of its own; returns their bytes."""
    sources = [p for p in sorted((ROOT / "raw").rglob("*")) if p.suffix in KINDS]
    total = 0
    for number in range(count):
        source = sources[number % len(sources)]
        text = source.read_text(encoding="utf-8", errors="replace").replace("</body>", f"<p>Copy {number}.</p></body>")
        text += "" if source.suffix == ".html" else f"\nCopy {number}.\n"
        (folder / f"{number:04}{source.suffix}").write_text(text, encoding="utf-8")
        total += len(text.encode())
    return total


def timed(folder: Path, cache: Path, *more: str) -> tuple[float, float, bytes]:
    """Wall and CPU seconds of one check, and what it said."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), "CURATE_CACHE": str(cache)}
    command = [
        sys.executable,
        "-m",
        "curate",
        "check",
        str(folder),
        "--format",
        "jsonl",
        "--exit-zero",
        "-j",
        "1",
        *more,
    ]
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, env=env, cwd=folder, capture_output=True, check=True)
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def run() -> None:
    """Print medians and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    rows: dict[str, list[tuple[float, float]]] = {"first": [], "second": [], "without": []}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "articles"
        folder.mkdir()
        size = corpus(folder, options.articles)
        for number in range(options.rounds):
            cache = Path(name) / f"cache{number}"
            *first, said = timed(folder, cache)
            *second, again = timed(folder, cache)
            *without, plain = timed(folder, cache, "--no-cache")
            assert said == again == plain, "the cache must not change what is said"
            for kind, pair in (("first", first), ("second", second), ("without", without)):
                rows[kind].append((pair[0], pair[1]))
    middle = {k: tuple(statistics.median(x) for x in zip(*v, strict=True)) for k, v in rows.items()}
    print(f"{options.articles} articles, {size / 1e6:.2f} MB, one process, medians of {options.rounds}")
    for kind, (wall, cpu) in middle.items():
        print(f"{kind:<8} {wall:7.2f} s wall {cpu:7.2f} s CPU")
    ratios = [a / b for a, b in zip(middle["first"], middle["second"], strict=True)]
    print(f"second against first: {ratios[0]:.1f} times (wall), {ratios[1]:.1f} times (CPU)")


if __name__ == "__main__":
    run()
