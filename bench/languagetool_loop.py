#!/usr/bin/env python
"""Check the articles of a folder with LanguageTool, one round a line of input.

run.py starts this file with a Python that has language-tool-python, which is
GPL-3.0 and so stays in a process of its own. The server is started once and
warmed up by some rounds first, because a cold one is three to four times
slower. Then each line on standard input is one more round. Every round is
answered by one JSON object a line.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from pathlib import Path
from typing import Any


def cpu_seconds(psutil: Any) -> float:  # noqa: ANN401  # psutil has no types
    """Return the CPU time of this process and of the Java server below it."""
    servers = (child.cpu_times() for child in psutil.Process().children(recursive=True))
    java: float = sum(spent.user + spent.system for spent in servers)
    return time.process_time() + java


def main() -> None:
    """Read folder, version and warm-up rounds from the command line; serve."""
    # Imported by name: neither library is among the project's own
    # dependencies, so the type checker must not ask for them.
    psutil = importlib.import_module("psutil")
    library = importlib.import_module("language_tool_python")
    folder, version, warm_ups = sys.argv[1:]
    files = sorted(Path(folder).iterdir())
    texts = [path.read_bytes().decode() for path in files]
    tool = library.LanguageTool("en-US", language_tool_download_version=version)

    def one_round() -> None:
        started, spent = time.perf_counter(), cpu_seconds(psutil)
        findings = sum(len(tool.check(text)) for text in texts)
        cost = {
            "wall": time.perf_counter() - started,
            "cpu": cpu_seconds(psutil) - spent,
            "findings": findings,
        }
        sys.stdout.write(json.dumps(cost) + "\n")
        sys.stdout.flush()

    try:
        for _ in range(int(warm_ups)):
            one_round()
        for _ in sys.stdin:
            one_round()
    finally:
        tool.close()


if __name__ == "__main__":
    main()
