#!/usr/bin/env python
"""Time `curate check` beside Vale and LanguageTool and print a markdown table.

The tools run in turn (A B C A B C ...) on the same articles, so that a busy
machine slows all of them; CPU time counts child processes. Vale has its
built-in style, LanguageTool its default rules for en-US on a server that is
already warm: none of them does the same checks as curate. Progress goes to
standard error, the markdown to standard output.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # started as a file, not with -m

import corpus
import peers

REPOSITORY = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("CURATE_SHARED", REPOSITORY.parent / "shared")).resolve()
COLD_RUNS = 5
# CPU s for the same 100 kB, one round after another: 40, 8.6, 10.3, 4.8.
WARM_UPS = 3


@dataclass(frozen=True)
class Cost:
    """What one round took, in seconds, and how many findings it gave."""

    wall: float
    cpu: float
    findings: int = 0


@dataclass(frozen=True)
class Tool:
    """A tool to time, the bytes it is given, and a way to run one round."""

    name: str
    size: int
    one_round: Callable[[], Cost]


def timed(command: list[str], count: Callable[[bytes], int] | None = None) -> Cost:
    """Run a command in an empty folder with an empty cache and measure it."""
    with tempfile.TemporaryDirectory(prefix="curate-bench-") as empty:
        # A second round must not be answered from what the first one kept.
        environment = {**os.environ, "XDG_CACHE_HOME": f"{empty}/cache"}
        with Path(empty, "out").open("w+b") as out, Path(empty, "err").open("w+b") as e:
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            started = time.perf_counter()
            done = subprocess.run(  # the commands the user asked to time
                command,
                cwd=empty,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=e,
                check=False,
            )
            wall = time.perf_counter() - started
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            out.seek(0)
            e.seek(0)
            if done.returncode:
                tail = e.read().decode(errors="replace")[-500:].strip()
                message = f"{shlex.join(command)} ended with {done.returncode}: {tail}"
                raise peers.PeerError(message)
            findings = count(out.read()) if count else 0
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return Cost(wall, cpu, findings)


def curate_tool(curate: list[str], folder: Path, size: int) -> Tool:
    """Time `curate check` as a CI job would run it, without what only some machines have installed."""
    alone = ["--neural", "off", "--grammar", "off"]
    command = [*curate, "check", str(folder), "--format", "jsonl", "--exit-zero", "--no-cache", *alone]
    return Tool("curate", size, lambda: timed(command, lambda out: out.count(b"\n")))


def vale_tool(home: Path, work: Path, size: int) -> Tool:
    """Time Vale with nothing but its built-in style."""
    binary, version = peers.find_vale(home)
    settings = work / "vale.ini"
    settings.write_text(peers.VALE_INI, encoding="utf-8")
    (work / "styles").mkdir()
    flags = [f"--config={settings}", "--no-global", "--no-exit", "--output=JSON"]
    command = [str(binary), *flags, str(work / "all")]

    def count(out: bytes) -> int:
        return sum(len(alerts) for alerts in json.loads(out).values())

    return Tool(f"Vale {version}", size, lambda: timed(command, count))


@contextmanager
def languagetool(home: Path, work: Path, size: int) -> Iterator[Tool]:
    """Keep a warm LanguageTool server while the rounds last."""
    python = peers.find_languagetool(home)
    loop = str(Path(__file__).with_name("languagetool_loop.py"))
    sample = str(work / "sample")
    command = [str(python), loop, sample, peers.LANGUAGETOOL, str(WARM_UPS)]
    environment = {**os.environ, "LTP_PATH": str(home)}
    peers.say(f"warming LanguageTool up, {WARM_UPS} times {size / 1e3:.0f} kB")
    with subprocess.Popen(  # our own file
        command,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as worker:
        asked, answers = worker.stdin, worker.stdout
        if asked is None or answers is None:  # never with PIPE
            raise AssertionError

        def answer() -> Cost:
            line = answers.readline()
            if not line:
                message = "LanguageTool's loop ended; its last words are above"
                raise peers.PeerError(message)
            return Cost(**json.loads(line))

        def one_round() -> Cost:
            asked.write("go\n")
            asked.flush()
            return answer()

        for _ in range(WARM_UPS):
            spent = answer()
            peers.say(f"warm-up: {spent.wall:.1f} s wall, {spent.cpu:.1f} s CPU")
        yield Tool(f"LanguageTool {peers.LANGUAGETOOL}, warm", size, one_round)
        asked.close()


def compare(curate: list[str], options: argparse.Namespace) -> str:
    """Run all rounds and return the tables as markdown."""
    with ExitStack() as stack:
        folder = tempfile.TemporaryDirectory(prefix="curate-bench-")
        work = Path(stack.enter_context(folder))
        size, sample = int(options.megabytes * 1e6), options.sample_kb * 1000
        words, sample = corpus.write(work, SHARED, REPOSITORY / "raw", size, sample)
        size = sum(path.stat().st_size for path in (work / "all").iterdir())
        tools, left_out = [curate_tool(curate, work / "all", size)], []
        tools[0].one_round()  # not counted: a failure shows before the long warm-up
        try:
            tools.append(vale_tool(options.home, work, size))
        except peers.PeerError as error:
            left_out.append(f"Vale left out: {error}.")
        try:
            server = languagetool(options.home, work, sample)
            tools.append(stack.enter_context(server))
        except peers.PeerError as error:
            left_out.append(f"LanguageTool left out: {error}.")
        costs: dict[str, list[Cost]] = {tool.name: [] for tool in tools}
        for number in range(1, options.rounds + 1):
            for tool in tools:
                cost = tool.one_round()
                costs[tool.name].append(cost)
                spent = f"{cost.wall:.2f} s wall, {cost.cpu:.2f} s CPU"
                peers.say(f"round {number}/{options.rounds} {tool.name}: {spent}")
    for line in left_out:
        peers.say(line)
    head = [f"{machine()}. {words}; {options.rounds} rounds in turn, medians.", ""]
    tables = [*speeds(tools, costs), "", *ratios(tools, costs)]
    return "\n".join([*head, *tables, *left_out])


def speeds(tools: list[Tool], costs: dict[str, list[Cost]]) -> list[str]:
    """Return the table of speeds, a line a tool."""
    rows = [
        "| tool | MB | findings | wall s | CPU s | MB/s wall | MB/s CPU | CPU range |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for tool in tools:
        megabytes = tool.size / 1e6
        wall = median(cost.wall for cost in costs[tool.name])
        cpu = median(cost.cpu for cost in costs[tool.name])
        rates = [megabytes / cost.cpu for cost in costs[tool.name]]
        cells = (
            tool.name,
            f"{megabytes:.2f}",
            f"{costs[tool.name][-1].findings:,}",
            f"{wall:.2f}",
            f"{cpu:.2f}",
            f"{megabytes / wall:.3g}",
            f"{megabytes / cpu:.3g}",
            f"{min(rates):.3g} to {max(rates):.3g}",
        )
        rows.append(f"| {' | '.join(cells)} |")
    return rows


def ratios(tools: list[Tool], costs: dict[str, list[Cost]]) -> list[str]:
    """Return how many times faster curate is, as the median over the rounds."""
    own, *others = tools
    if not others:
        return []
    rows = ["| curate is faster than | by CPU | by wall |", "|---|---:|---:|"]
    for tool in others:
        scale = own.size / tool.size
        pairs = list(zip(costs[own.name], costs[tool.name], strict=True))
        cpu = median(scale * theirs.cpu / ours.cpu for ours, theirs in pairs)
        wall = median(scale * theirs.wall / ours.wall for ours, theirs in pairs)
        rows.append(f"| {tool.name} | {cpu:.1f} x | {wall:.1f} x |")
    return [*rows, ""]


def cold(curate: list[str]) -> str:
    """Return what a fresh process costs, as markdown."""
    seeds = SHARED / "seeds"
    seeds = seeds if seeds.is_dir() else REPOSITORY / "raw"
    rows = ["| fresh process | wall s | CPU s | slowest |", "|---|---:|---:|---:|"]

    def row(words: str, arguments: Callable[[str], list[str]]) -> str:
        costs = []
        for _ in range(COLD_RUNS):
            with tempfile.TemporaryDirectory(prefix="curate-bench-") as out:
                costs.append(timed([*curate, *arguments(f"{out}/out")]))
        wall, cpu = (median(c.wall for c in costs), median(c.cpu for c in costs))
        slowest = max(cost.wall for cost in costs)
        return f"| `{words}` | {wall:.2f} | {cpu:.2f} | {slowest:.2f} |"

    rows.append(row("curate --help", lambda _: ["--help"]))
    words = f"curate run {seeds.name} -o NEW"
    rows.append(row(words, lambda out: ["run", str(seeds), "-o", out]))
    return "\n".join([f"{machine()}. Median of {COLD_RUNS}.", "", *rows])


def machine() -> str:
    """Return the machine in words."""
    load = os.getloadavg()[0]
    system = f"{platform.system()} {platform.machine()}"
    python = f"Python {platform.python_version()}"
    return f"{os.cpu_count()} cores (load {load:.1f}), {system}, {python}"


def find_curate(given: str) -> list[str]:
    """Return the command to time: the one given, else this environment's own."""
    if given:
        return shlex.split(given)
    own = Path(sys.executable).with_name("curate")
    found = str(own) if own.is_file() else shutil.which("curate")
    if found is None:
        message = "no curate beside this Python or on PATH (or give --curate CMD)"
        raise peers.PeerError(message)
    return [found]


def parsed() -> argparse.Namespace:
    """Read the command line."""
    shape = argparse.ArgumentDefaultsHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=shape)
    add = parser.add_argument
    cache = Path.home() / ".cache" / "curate-bench"
    add("--rounds", type=int, default=3, help="rounds of each tool")
    add("--megabytes", type=float, default=2.0, help="size of the corpus")
    add("--sample-kb", type=int, default=100, help="what LanguageTool gets of it")
    add("--curate", default="", metavar="CMD", help="command to time as curate")
    add("--home", type=Path, default=cache, help="where the peers are installed")
    add("--cold", action="store_true", help="time fresh processes instead")
    add("--install", action="store_true", help="install the peers (go, mvn) and stop")
    options = parser.parse_args()
    if min(options.rounds, options.megabytes, options.sample_kb) <= 0:
        parser.error("--rounds, --megabytes and --sample-kb must be above 0")
    return options


def main() -> int:
    """Do what the command line asks for."""
    options = parsed()
    try:
        if options.install:
            peers.install(options.home.resolve())
            return 0
        curate = find_curate(options.curate)
        table = cold(curate) if options.cold else compare(curate, options)
    except (peers.PeerError, FileNotFoundError) as error:
        peers.say(str(error))
        return 2
    sys.stdout.write(f"{table}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
