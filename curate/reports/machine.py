"""Findings for programs: JSON Lines (one object a line) and JSON (one document)."""

from typing import Any

import msgspec

from curate.model import Finding, Problem, Result
from curate.reports.summary import Summary

FIELDS = (
    "path",
    "article",
    "code",
    "name",
    "family",
    "severity",
    "confidence",
    "start",
    "end",
    "line",
    "column",
    "text",
    "message",
    "suggestions",
    "fingerprint",
)


def schema() -> dict[str, Any]:
    """JSON Schema of one finding."""
    return msgspec.json.schema(Finding)


# Characters that JSON leaves as they are and that many readers of lines (Python's ``splitlines``) take for line ends.
LINE_ENDS = {mark.encode(): f"\\u{ord(mark):04x}".encode() for mark in "\x85\u2028\u2029"}


def json_line(value: object) -> bytes:
    """A value as JSON on one line, whatever a reader takes for a line end, with its newline."""
    line = msgspec.json.encode(value)
    for mark, escape in LINE_ENDS.items():
        line = line.replace(mark, escape)
    return line + b"\n"


class JsonLines:
    """One finding an object, one object a line."""

    def add(self, result: Result) -> bytes:
        """The findings of a result."""
        return b"".join(map(json_line, result.findings))

    def fail(self, problem: Problem) -> bytes:  # noqa: ARG002
        """Nothing: problems go to standard error."""
        return b""

    def close(self, summary: Summary) -> bytes:  # noqa: ARG002
        """Nothing is left."""
        return b""


class Json:
    """All findings and the summary as one document."""

    def __init__(self) -> None:
        self._findings: list[Finding] = []

    def add(self, result: Result) -> bytes:
        """Keep the findings for the end."""
        self._findings += result.findings
        return b""

    def fail(self, problem: Problem) -> bytes:  # noqa: ARG002
        """Nothing: the summary lists problems."""
        return b""

    def close(self, summary: Summary) -> bytes:
        """The document."""
        whole = {"findings": self._findings, "summary": summary.table()}
        return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"


REPORTS = {"json": Json, "jsonl": JsonLines}
