"""Formats of findings for programs, each in a module of its own, imported when asked for.

A report takes results one at a time and gives bytes as soon as it has them.
"""

from importlib import import_module
from typing import Protocol

from curate.model import Problem, Result
from curate.reports.summary import Summary


class Report(Protocol):
    """Findings in one format."""

    def add(self, result: Result) -> bytes:
        """Take a result; bytes that can go out now."""

    def fail(self, problem: Problem) -> bytes:
        """Take what could not be looked at; bytes that can go out now."""

    def close(self, summary: Summary) -> bytes:
        """The rest."""


MODULES = {
    "json": "machine",
    "jsonl": "machine",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
    "junit": "junit",
    "rdjsonl": "rdjsonl",
}
NAMES = ("text", *MODULES)


def report(name: str) -> Report:
    """A new report in a format other than text."""
    made: Report = import_module(f"curate.reports.{MODULES[name]}").REPORTS[name]()
    return made
