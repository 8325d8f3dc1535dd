"""Findings for programs: JSON Lines (one object a line) and JSON (one document)."""

from collections.abc import Iterable
from typing import Any

import msgspec

from curate.model import Finding

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


def line(finding: Finding) -> bytes:
    """One finding as a JSON object with its line end."""
    return msgspec.json.encode(finding) + b"\n"


def document(findings: Iterable[Finding], summary: dict[str, Any]) -> bytes:
    """All findings and the summary as one JSON document."""
    whole = {"findings": list(findings), "summary": summary}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"
