"""Formats and where they go: standard output, or files that appear whole."""

import difflib
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

import click

from curate.cli import common
from curate.model import Problem, Result
from curate.readers.files import Source
from curate.reports import formats, terminal
from curate.reports.summary import Summary
from curate.writers import atomic


class Output:
    """One requested format and where it goes."""

    def __init__(self, spec: str) -> None:
        name, equals, file = spec.partition("=")
        if equals and not file:
            raise common.usage(f"--format {spec} names no file")
        if name not in formats.NAMES:
            near = difflib.get_close_matches(name, formats.NAMES, 1, 0.5)
            hint = f'; did you mean "{near[0]}"?' if near else ""
            raise common.usage(f'no format "{name}"{hint} (known are {", ".join(formats.NAMES)})')
        self.name = name
        self.file = Path(file) if file else None
        self._report = None if name == "text" else formats.report(name)
        self._parts: list[bytes] = []

    def add(self, result: Result, color: bool | None) -> None:  # noqa: FBT001
        """Take the findings of a result; print at once what can be printed."""
        if self._report is None:
            self._text(terminal.result_lines(result), color)
        else:
            self._emit(self._report.add(result))

    def fail(self, problem: Problem) -> None:
        """Take what could not be looked at."""
        if self._report is not None:
            self._emit(self._report.fail(problem))

    def close(self, summary: Summary, color: bool | None, quiet: bool) -> None:  # noqa: FBT001
        """Write what is still to be written."""
        if self._report is not None:
            self._emit(self._report.close(summary))
        elif not quiet:
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
        elif data:
            stdout().write(data)


def stdout() -> BinaryIO:
    """Standard output for bytes, what was printed before flushed."""
    sys.stdout.flush()
    return sys.stdout.buffer


def refuse_clashes(outputs: list[Output], sources: Sequence[Source | Problem]) -> None:
    """Two formats cannot share standard output or a file, nor a report take the place of an article or a folder."""
    if sum(o.file is None for o in outputs) > 1:
        raise common.usage("several formats on standard output; send all but one into files, e.g. --format json=FILE")
    taken: set[Path] = set()
    read = {Path(s.path).resolve() for s in sources if isinstance(s, Source)}
    for output in outputs:
        if output.file is None:
            continue
        said, path = f"--format {output.name}={output.file}", output.file.resolve()
        if path in read:
            raise common.usage(f"{said} would overwrite an article")
        if path in taken:
            raise common.usage(f"{said} would overwrite another format; give each its own file")
        if path.is_dir():
            raise common.usage(f"{said} names a folder, not a file")
        taken.add(path)
