"""SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as code scanning hosts take it.

A host shows 5,000 results of a run and drops the others, not by severity; so
5,000 are written, errors first, what is suppressed last, and the rest is
counted in a notification and in the run's properties.
"""

from collections import Counter
from typing import Any
from urllib.parse import quote

import msgspec

from curate import __version__
from curate.model import SEVERITY_RANK, Finding, Problem, Result, Suppressed
from curate.reports.spots import Spots, context
from curate.reports.summary import Summary

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
MOST = 5_000
PRECISION = {"error": "very-high", "warning": "high", "note": "medium"}  # what a severity promises
HOST_LEVEL = {"error": "error", "warning": "warning", "note": "recommendation"}
KINDS = {"inline": "inSource", "file": "external", "baseline": "external", "waiver": "external"}
WHY = {"baseline": "accepted in the baseline"}
Table = dict[str, Any]


class Sarif:
    """One run; at most MOST results of each level are kept while results stream by."""

    def __init__(self) -> None:
        self._kept: dict[str, list[Table]] = {level: [] for level in ("error", "warning", "note", "suppressed")}
        self._count: Counter[str] = Counter()
        self._problems: list[Problem] = []

    def add(self, result: Result) -> bytes:
        """Keep a result's findings, also those that do not count."""
        spots = Spots(result)
        for finding in result.findings:
            self._keep(finding.severity, finding, result, spots)
        for held in result.suppressed:
            self._keep("suppressed", held.finding, result, spots, held)
        return b""

    def _keep(self, level: str, finding: Finding, result: Result, spots: Spots, held: Suppressed | None = None) -> None:
        self._count[level] += 1
        if len(self._kept[level]) < MOST:
            entry = _result(finding, result, spots)
            if held is not None:
                entry["suppressions"] = [_suppression(held)]
            self._kept[level].append(entry)

    def fail(self, problem: Problem) -> bytes:
        """Keep a problem as a notification of the run."""
        self._problems.append(problem)
        return b""

    def close(self, summary: Summary) -> bytes:  # noqa: ARG002
        """The document."""
        results = [entry for entries in self._kept.values() for entry in entries][:MOST]
        left: dict[str, int] = {}
        room = MOST
        for level in self._kept:
            left[level] = self._count[level] - min(room, self._count[level])
            room -= min(room, self._count[level])
        rules = _rules(sorted({str(r["ruleId"]) for r in results}))
        index = {rule["id"]: n for n, rule in enumerate(rules)}
        for entry in results:
            entry["ruleIndex"] = index[entry["ruleId"]]
        run = {
            "tool": {"driver": {"name": "curate", "version": __version__, "rules": rules}},
            "columnKind": "unicodeCodePoints",
            "invocations": [self._invocation(left)],
            "results": results,
            "properties": {"leftOut": left},
        }
        document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
        return msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"

    def _invocation(self, left: dict[str, int]) -> Table:
        said: list[Table] = [
            {"level": "error", "message": {"text": str(p)}, "descriptor": {"id": "could-not-check"}} for p in self._problems
        ]
        if count := sum(left.values()):
            text = f"{count} results are left out: a host shows {MOST} of a run ({_counts(left)})"
            said.append({"level": "warning", "message": {"text": text}, "descriptor": {"id": "left-out"}})
        return {"executionSuccessful": not self._problems, "toolExecutionNotifications": said}


def _counts(left: dict[str, int]) -> str:
    return ", ".join(f"{n} {level}" for level, n in left.items() if n)


def _result(finding: Finding, result: Result, spots: Spots) -> Table:
    spot = spots.of(finding)
    artifact = {"uri": quote(spot.path), "uriBaseId": "%SRCROOT%"}
    physical: Table = {"artifactLocation": artifact, "region": {"startLine": spot.line}}
    if spot.exact:
        physical["region"] = {
            "startLine": spot.line,
            "startColumn": spot.column,
            "endLine": spot.end_line,
            "endColumn": spot.end_column,
            "charOffset": finding.start,
            "charLength": finding.end - finding.start,
            "snippet": {"text": finding.text},
        }
        start, end = context(result.article.raw, finding.start, finding.end)
        physical["contextRegion"] = {
            "startLine": spot.line,
            "startColumn": max(1, spot.column - (finding.start - start)),
            "endLine": spot.end_line,
            "endColumn": spot.end_column + end - finding.end,
            "charOffset": start,
            "charLength": end - start,
            "snippet": {"text": result.article.raw[start:end]},
        }
    entry: Table = {
        "ruleId": finding.code,
        "level": finding.severity,
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": physical, "logicalLocations": [_logical(result)]}],
        "partialFingerprints": {"curate/v1": finding.fingerprint},
        "rank": round(100 * finding.confidence, 1),
        "properties": {"confidence": finding.confidence, "family": finding.family},
    }
    if spot.exact and finding.suggestions:
        entry["fixes"] = [_fix(s.text, s.safety, artifact, physical["region"]) for s in finding.suggestions]
    return entry


def _logical(result: Result) -> Table:
    kind = "resource" if result.article.id is None else "object"
    name = result.article.id if result.article.id is not None else result.article.metadata.get("title", "")
    return {"fullyQualifiedName": result.article.key, "kind": kind, **({"name": name} if name else {})}


def _fix(text: str, safety: str, artifact: Table, region: Table) -> Table:
    deleted = {k: v for k, v in region.items() if k != "snippet"}
    change = {"deletedRegion": deleted, "insertedContent": {"text": text}}
    said = f"write “{text}”" if text else "cut it"
    return {
        "description": {"text": f"{said} ({safety})"},
        "artifactChanges": [{"artifactLocation": artifact, "replacements": [change]}],
    }


def _suppression(held: Suppressed) -> Table:
    return {"kind": KINDS[held.kind], "status": "accepted", "justification": held.reason or WHY.get(held.kind, "")}


def _rules(codes: list[str]) -> list[Table]:
    if not codes:
        return []
    from curate.rules import BY_CODE  # noqa: PLC0415  (half a second)
    from curate.rules.docs import describe  # noqa: PLC0415

    made = []
    for code in codes:
        rule = BY_CODE[code]
        parts = rule.sections()
        named = "very-high" if (p := rule.precision or 0) >= 0.95 else "high" if p >= 0.8 else "medium" if p >= 0.5 else "low"
        made.append(
            {
                "id": code,
                "name": rule.name,
                "shortDescription": {"text": rule.message or parts["what"]},
                "fullDescription": {"text": parts["what"]},
                "help": {"text": f"{parts['what']} {parts['why']} {parts['fix']}", "markdown": describe(rule)},
                "defaultConfiguration": {"level": rule.severity, "rank": 100.0 * SEVERITY_RANK[rule.severity] / 2},
                "properties": {
                    "tags": [rule.family],
                    "precision": PRECISION[rule.severity] if rule.precision is None else named,
                    "problem.severity": HOST_LEVEL[rule.severity],
                },
            }
        )
    return made


REPORTS = {"sarif": Sarif}
