"""GitLab's code quality report (a subset of Code Climate's): a JSON array that compares by fingerprint.

Fields after https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from curate.model import Finding, Problem, Result
from curate.reports.spots import Spots
from curate.reports.summary import Summary

SEVERITY = {"error": "major", "warning": "minor", "note": "info"}  # blocker and critical are left to others


class Gitlab:
    """The array, written as it grows."""

    def __init__(self) -> None:
        self._count = 0

    def add(self, result: Result) -> bytes:
        """Entries of a result's findings."""
        return b"".join(self._entries(result))

    def _entries(self, result: Result) -> Iterator[bytes]:
        spots = Spots(result)
        for finding in result.findings:
            self._count += 1
            yield (b"[\n" if self._count == 1 else b",\n") + msgspec.json.encode(_entry(finding, spots))

    def fail(self, problem: Problem) -> bytes:  # noqa: ARG002
        """Nothing: problems fail the job."""
        return b""

    def close(self, summary: Summary) -> bytes:  # noqa: ARG002
        """The end of the array."""
        return b"\n]\n" if self._count else b"[]\n"


def _entry(finding: Finding, spots: Spots) -> dict[str, Any]:
    spot = spots.of(finding)
    return {
        "description": f"{finding.code} {finding.name}: {finding.message}",
        "check_name": finding.name,
        "fingerprint": finding.fingerprint,
        "severity": SEVERITY[finding.severity],
        "location": {"path": spot.path, "lines": {"begin": spot.line, "end": spot.end_line}},
    }


REPORTS = {"gitlab": Gitlab}
