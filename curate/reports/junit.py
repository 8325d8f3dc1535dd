"""JUnit XML: a suite a file, a failed case a finding, a passed one where there is none."""

import re
from xml.etree import ElementTree as ET

from curate.model import Finding, Problem, Result
from curate.reports.spots import Spots
from curate.reports.summary import Summary

FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # by XML 1.0


class Junit:
    """The whole document, written at the end: its head holds the counts."""

    def __init__(self) -> None:
        self._suites: dict[str, ET.Element] = {}

    def _suite(self, name: str) -> ET.Element:
        if name not in self._suites:
            counts = {"tests": "0", "failures": "0", "errors": "0", "skipped": "0", "time": "0"}
            self._suites[name] = ET.Element("testsuite", {"name": _clean(name), **counts})
        return self._suites[name]

    def _case(self, path: str, name: str, kind: str = "") -> ET.Element:
        suite = self._suite(path)
        for count in ("tests", kind):
            if count:
                suite.set(count, str(int(suite.get(count, "0")) + 1))
        return ET.SubElement(suite, "testcase", {"name": _clean(name), "classname": _clean(path), "time": "0"})

    def add(self, result: Result) -> bytes:
        """A case for each finding."""
        spots = Spots(result)
        path = result.article.path
        for finding in result.findings:
            spot = spots.of(finding)
            record = "" if finding.article is None else f"#{finding.article}"
            case = self._case(path, f"{finding.code} {finding.name} {spot.line}:{spot.column}{record}", "failures")
            failure = ET.SubElement(case, "failure", {"type": finding.severity, "message": _clean(finding.message)})
            failure.text = _clean(_said(finding, spot.path, spot.line))
        if not result.findings:
            self._case(path, "curate" if result.article.id is None else f"curate #{result.article.id}")
        return b""

    def fail(self, problem: Problem) -> bytes:
        """A case in error."""
        case = self._case(problem.path, "curate could not look" + (f" #{problem.article}" if problem.article else ""), "errors")
        ET.SubElement(case, "error", {"type": "problem", "message": _clean(str(problem))})
        return b""

    def close(self, summary: Summary) -> bytes:  # noqa: ARG002
        """The document."""
        root = ET.Element("testsuites", {"name": "curate"})
        for count in ("tests", "failures", "errors"):
            root.set(count, str(sum(int(s.get(count, "0")) for s in self._suites.values())))
        root.extend(self._suites.values())
        ET.indent(root)
        whole: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
        return whole + b"\n"


def _said(finding: Finding, path: str, line: int) -> str:
    best = f" → {finding.suggestions[0].text!r}" if finding.suggestions and finding.suggestions[0].text else ""
    return f"{path}:{line}: {finding.severity} {finding.code} {finding.name}: {finding.message}\n{finding.text}{best}"


def _clean(text: str) -> str:
    return FORBIDDEN.sub("·", text)


REPORTS = {"junit": Junit}
