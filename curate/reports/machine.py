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


class JsonLines:
    """One finding an object, one object a line."""

    def add(self, result: Result) -> bytes:
        """The findings of a result."""
        return b"".join(msgspec.json.encode(f) + b"\n" for f in result.findings)

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
