"""GitHub's annotations, and the job summary for what does not fit.

GitHub shows ten annotations of a level for each step and drops the rest without
a word (https://docs.github.com/actions, limits of workflow commands). So ten
are chosen: one for each file and rule first, the most confident first; all
others stand in the job summary, or in the log where there is none.
"""

import heapq
import os
from pathlib import Path

from curate.model import Finding, Problem, Result
from curate.reports.spots import Spot, Spots
from curate.reports.summary import Summary
from curate.reports.terminal import shown

SHOWN = 10
LEVELS = {"error": "error", "warning": "warning", "note": "notice"}
ROOM = 900_000  # bytes of the list in the summary: a step's summary may have 1 MiB

Key = tuple[bool, float, int]


class Github:
    """Annotations at the end, best first."""

    def __init__(self) -> None:
        self._best: dict[str, list[tuple[Key, str]]] = {level: [] for level in LEVELS}
        self._rows: list[tuple[int, str]] = []
        self._room = ROOM
        self._seen: set[tuple[str, str]] = set()
        self._count = 0
        self._unlisted = 0
        self._problems: list[Problem] = []

    def add(self, result: Result) -> bytes:
        """Keep the best of a result's findings, and a line of each other one."""
        spots = Spots(result)
        for finding in result.findings:
            self._count += 1
            spot = spots.of(finding)
            kind = (spot.path, finding.code)
            key = (kind not in self._seen, finding.confidence, -self._count)
            self._seen.add(kind)
            best = self._best[finding.severity]
            heapq.heappush(best, (key, f"{_command(finding, spot)}\0{_row(finding, spot)}"))
            if len(best) > SHOWN:
                (_, _, number), text = heapq.heappop(best)
                self._list(-number, text.partition("\0")[2])
        return b""

    def _list(self, number: int, row: str) -> None:
        size = len(row.encode()) + 1
        if size > self._room:
            self._unlisted += 1
        else:
            self._room -= size
            self._rows.append((number, row))

    def fail(self, problem: Problem) -> bytes:
        """Keep a problem for the summary; standard error has it too."""
        self._problems.append(problem)
        return b""

    def close(self, summary: Summary) -> bytes:
        """The annotations; the rest goes into the job summary, or follows where there is none."""
        lines = [text.partition("\0")[0] for best in self._best.values() for _, text in sorted(best, reverse=True)]
        left = len(self._rows) + self._unlisted
        if file := os.environ.get("GITHUB_STEP_SUMMARY"):
            with Path(file).open("a", encoding="utf-8") as out:
                out.write(self._summary(summary))
            if left:
                lines.append(f"{left} more findings stand in the job summary")
        else:
            lines += self._rest()
        return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")

    def _rest(self) -> list[str]:
        rows = [row for _, row in sorted(self._rows)]
        return rows + ([f"and {self._unlisted} more"] if self._unlisted else [])

    def _summary(self, summary: Summary) -> str:
        table = summary.table()
        counts = ", ".join(f"{n} {s}{'' if n == 1 else 's'}" for s, n in table["by_severity"].items())
        parts = ["## curate", "", f"{table['articles']} articles: {counts}.", "", "| rule | findings |", "| --- | ---: |"]
        parts += [f"| {code} | {n} |" for code, n in sorted(table["by_code"].items(), key=lambda c: (-c[1], c[0]))]
        if self._problems:
            parts += ["", "Could not be checked:", "", *(f"- {_inline(str(p))}" for p in self._problems[:100])]
        if rest := self._rest():
            parts += ["", "<details><summary>Findings without an annotation</summary>", "", "```text"]
            parts += [row.replace("```", "'''") for row in rest]
            parts += ["```", "", "</details>"]
        return "\n".join([*parts, "", ""])


def _command(finding: Finding, spot: Spot) -> str:
    place = {"file": spot.path, "line": str(spot.line)}
    if spot.exact and spot.line == spot.end_line:
        place |= {"col": str(spot.column), "endColumn": str(max(spot.column, spot.end_column))}
    elif spot.exact:
        place["endLine"] = str(spot.end_line)
    place["title"] = f"{finding.code} {finding.name}"
    inside = ",".join(f"{name}={_escaped(value, ':,')}" for name, value in place.items())
    return f"::{LEVELS[finding.severity]} {inside}::{_escaped(_said(finding))}"


def _said(finding: Finding) -> str:
    record = "" if finding.article is None else f" (record {shown(finding.article)})"
    marked = shown(finding.text if len(finding.text) <= 80 else f"{finding.text[:80]}…")
    return f"{finding.message}: “{marked}”{record}"


def _row(finding: Finding, spot: Spot) -> str:
    return shown(f"{spot.path}:{spot.line}:{spot.column}: {finding.severity} {finding.code} {finding.name}: {_said(finding)}")


def _inline(text: str) -> str:
    return "`" + shown(text).replace("`", "'") + "`"


def _escaped(text: str, more: str = "") -> str:
    for sign in f"%\r\n{more}":
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text


REPORTS = {"github": Github}
