"""Formats and where they go: standard output, or files that appear whole."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

import click

from curate.cli import common
from curate.model import Finding, Problem, Result
from curate.readers.files import Source
from curate.reports import machine, terminal
from curate.reports.summary import Summary
from curate.writers import atomic

FORMATS = ("text", "json", "jsonl")


class Output:
    """One requested format and where it goes."""

    def __init__(self, spec: str) -> None:
        name, equals, file = spec.partition("=")
        if equals and not file:
            raise common.usage(f"--format {spec} names no file")
        if name not in FORMATS:
            raise common.usage(f'no format "{name}"; known are {", ".join(FORMATS)}')
        self.name = name
        self.file = Path(file) if file else None
        self._kept: list[Finding] = []
        self._parts: list[bytes] = []

    def add(self, result: Result, color: bool | None) -> None:  # noqa: FBT001
        """Take the findings of a result; print at once what can be printed."""
        if self.name == "json":
            self._kept += result.findings
        elif self.name == "jsonl":
            self._emit(b"".join(machine.line(f) for f in result.findings))
        else:
            self._text(terminal.result_lines(result), color)

    def close(self, summary: Summary, color: bool | None, quiet: bool) -> None:  # noqa: FBT001
        """Write what is still to be written."""
        if self.name == "json":
            self._emit(machine.document(self._kept, summary.table()))
        elif self.name == "text" and not quiet:
            self._text(terminal.closing_lines(summary), color)
        if self.file is not None:
            atomic.write(self.file, b"".join(self._parts))

    def _text(self, lines: Iterable[str], color: bool | None) -> None:  # noqa: FBT001
        for line in lines:
            if self.file is None:
                click.echo(line, color=color)
            else:
                self._parts.append(click.unstyle(line).encode() + b"\n")

    def _emit(self, data: bytes) -> None:
        if self.file is not None:
            self._parts.append(data)
        else:
            stdout().write(data)


def stdout() -> BinaryIO:
    """Standard output for bytes, what was printed before flushed."""
    sys.stdout.flush()
    return sys.stdout.buffer


def refuse_clashes(outputs: list[Output], sources: Sequence[Source | Problem]) -> None:
    """Two formats cannot share standard output, nor a report take an article's place."""
    if sum(o.file is None for o in outputs) > 1:
        raise common.usage("several formats on standard output; send all but one into files, e.g. --format json=FILE")
    read = {Path(s.path).resolve() for s in sources if isinstance(s, Source)}
    for output in outputs:
        if output.file is not None and output.file.resolve() in read:
            raise common.usage(f"--format {output.name}={output.file} would overwrite an article")
