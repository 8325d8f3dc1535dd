#!/usr/bin/env python
"""Time `curate check` with LanguageTool beside a plain loop of language-tool-python, in turn, wall and CPU.

The loop is `LanguageTool.check` for each article, as its README shows, on the
first part of the corpus, and asks the server that language-tool-python starts
by itself; ours asks the server that curate starts. Both servers are warmed up
first. "Cold" is a corpus that was never seen (the cache of answers is empty), "warm" the
same corpus again with LanguageTool's answers kept and everything else done anew, the last row the
check as users run it again, which keeps whole results, too. With --from-nothing the loop is a script of its
own that starts its server, on the whole corpus, beside ours with no server up, and with the one that an earlier run
left; wall time alone. CPU is that of client
and server together, so it does not depend on what else the machine does.
Needs `curate languagetool install`. Prints a markdown table.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # started as a file, not with -m

import corpus
import psutil
from language_tool_python import LanguageTool

from curate.grammar import places, server

REPOSITORY = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("CURATE_SHARED", REPOSITORY.parent / "shared")).resolve()
VERSION = "6.6"
Cost = tuple[float, float]  # seconds of wall and of CPU time


class Patient(LanguageTool):
    """The original, given time: on a busy machine it starts a server more every half minute, and ends none of them."""

    def _wait_for_server_ready(self, timeout: int = 600) -> None:
        super()._wait_for_server_ready(timeout)


def loop(tool: LanguageTool, texts: list[str]) -> int:
    """The plain loop: number of matches."""
    return sum(len(tool.check(text)) for text in texts)


def cpu(servers: list[int]) -> float:
    """CPU seconds of this process, of those it has waited for, and of Java."""
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    java = (psutil.Process(pid).cpu_times() for pid in servers)
    return sum(s.ru_utime + s.ru_stime for s in spent) + sum(t.user + t.system for t in java)


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


def timed(work: Callable[[], int], servers: list[int]) -> tuple[Cost, int]:
    """What work cost, and what came of it."""
    started, spent = time.perf_counter(), cpu(servers)
    found = work()
    return (time.perf_counter() - started, cpu(servers) - spent), found


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
    # CPU s of a new server for the same 50 kB, one round after another: 19, 5.6, 5.2, 5.0, 4.9, 4.2.
    parser.add_argument("--warm-ups", type=int, default=4)
    parser.add_argument("--from-nothing", action="store_true", help="each round starts its servers")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="curate-bench-") as temporary:
        work = Path(temporary)
        os.environ["CURATE_CACHE"] = str(work / "cache")
        words, sample = corpus.write(
            work, SHARED, REPOSITORY / "raw", int(options.megabytes * 1e6), options.loop_kb * 1000
        )
        edited(work / "all", work / "changed")
        texts = [p.read_text(encoding="utf-8") for p in sorted((work / "sample").iterdir())]
        if options.from_nothing:
            print("\n".join((words, "", *from_nothing(options.rounds, work / "all"))))
            return 0
        running = server.ensure(VERSION, 60)
        try:
            with Patient("en-US", language_tool_download_version=VERSION) as tool:
                for number in range(options.warm_ups):
                    loop(tool, texts)
                    cold(work / "sample", *ONLY)
                    print(f"warm-up {number + 1}", file=sys.stderr)
                java = [running.java, *(p.pid for p in psutil.Process().children() if p.name() == "java")]
                table = rounds(options.rounds, lambda: loop(tool, texts), java, sample, work)
        finally:
            server.stop(VERSION)
    print(
        f"{words}; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; {options.rounds} rounds in turn, medians.\n"
    )
    print("\n".join(table))
    return 0


ONLY = ("--select", "G9,T9", "--no-cache")


def rounds(count: int, plain: Callable[[], int], servers: list[int], sample: int, work: Path) -> list[str]:
    """All rounds, and the rows of the table."""
    size = sum(p.stat().st_size for p in (work / "all").iterdir())
    works: dict[str, tuple[int, Callable[[], int]]] = {
        "loop of `check`": (sample, plain),
        "curate, its LanguageTool part, cold": (size, lambda: cold(work / "all", *ONLY)),
        "the same, warm": (size, lambda: ours(work / "all", *ONLY)),
        "the same, a sentence in each article new": (size, lambda: ours(work / "changed", *ONLY)),
        "curate, all rules, warm": (size, lambda: ours(work / "all", "--no-cache")),
        "curate, all rules, as it comes: results kept": (size, lambda: ours(work / "all")),
    }
    costs: dict[str, list[Cost]] = {name: [] for name in works}
    found: dict[str, int] = {}
    for number in range(1, count + 1):
        for name, (_, run) in works.items():
            if "all rules, warm" in name:  # cut texts have other sentences; answers and results are kept now, uncounted
                ours(work / "all")
            cost, found[name] = timed(run, servers)
            costs[name].append(cost)
            print(
                f"round {number}/{count} {name}: {cost[0]:.1f} s, CPU {cost[1]:.1f} s, {found[name]}", file=sys.stderr
            )
    base = [[c / sample for c in cost] for cost in costs["loop of `check`"]]
    rows = [
        "| what | MB | findings | MB/s wall | MB/s CPU | times the loop, wall | CPU |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for name, (length, _) in works.items():
        speeds = [median(length / 1e6 / cost[at] for cost in costs[name]) for at in (0, 1)]
        times = [median(b[at] * length / c[at] for c, b in zip(costs[name], base, strict=True)) for at in (0, 1)]
        row = f"| {name} | {length / 1e6:.2f} | {found[name]:,} | {speeds[0]:.3f} | {speeds[1]:.3f} |"
        rows.append(f"{row} {times[0]:.1f} | {times[1]:.1f} |")
    return rows


def from_nothing(count: int, folder: Path) -> list[str]:
    """The rows of the table of whole processes, servers started by them."""
    size = sum(p.stat().st_size for p in folder.iterdir()) / 1e6
    command = [sys.executable, str(Path(__file__).with_name("languagetool_loop.py")), str(folder), VERSION, "0"]

    def script() -> int:
        done = subprocess.run(command, input="\n", capture_output=True, text=True, check=True)
        return int(json.loads(done.stdout)["findings"])

    def alone() -> int:
        server.stop(VERSION)
        return cold(folder, *ONLY)

    works = {
        "script with a loop of `check`, its server started": script,
        "curate, its LanguageTool part, cold, no server up": alone,
        "the same, the server of an earlier run up": lambda: cold(folder, *ONLY),
    }
    walls: dict[str, list[float]] = {name: [] for name in works}
    try:
        for number in range(1, count + 1):
            for name, work in works.items():
                (wall, _), found = timed(work, [])
                walls[name].append(wall)
                print(f"round {number}/{count} {name}: {wall:.1f} s, {found}", file=sys.stderr)
    finally:
        server.stop(VERSION)
    base = walls[next(iter(works))]
    rows = ["| what | seconds | MB/s | times the script |", "| --- | ---: | ---: | ---: |"]
    for name, spent in walls.items():
        times = median(b / w for b, w in zip(base, spent, strict=True))
        rows.append(f"| {name} | {median(spent):.1f} | {size / median(spent):.3f} | {times:.1f} |")
    return rows


if __name__ == "__main__":
    sys.exit(main())
