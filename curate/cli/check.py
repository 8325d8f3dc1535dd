"""``curate check``."""

import difflib
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import click

from curate import batch, fixing
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
            _stdout().write(data)


def _stdout() -> BinaryIO:
    sys.stdout.flush()
    return sys.stdout.buffer


@click.command("check", no_args_is_help=True)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@common.rule_options
@click.option(
    "--format",
    "formats",
    multiple=True,
    default=("text",),
    metavar="NAME[=FILE]",
    help="text, json or jsonl; repeatable, into a file with =FILE.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note", "never"]),
    help="Exit 1 from this severity on (default error).",
)
@click.option(
    "--jobs", "-j", type=click.IntRange(0), default=0, metavar="N", help="Processes (default: as many as pay off)."
)
@click.option("--exit-zero", is_flag=True, help="Exit 0 whatever is found.")
@click.option(
    "--fix", is_flag=True, help="Make the safe edits in place (not in .html or -); undo with: curate undo FILE."
)
@click.option("--show-diff", is_flag=True, help="Show what --fix would change; never changes findings or exit code.")
@common.guarded
def command(paths: tuple[str, ...], formats: tuple[str, ...], **options: Any) -> None:  # noqa: ANN401
    """Check articles and print what is found; writes nothing without --fix.

    PATH is a file (.txt .md .html .jsonl), a directory, a glob, or - for
    standard input.
    """
    bench = common.bench_of(options, readability=False)
    color = common.coloured(options["no_color"])
    outputs = [Output(spec) for spec in formats]
    sources = common.sources_of(paths, options)
    _refuse_clashes(outputs, sources)
    workers = options["jobs"] or common.workers_for(sources)
    items = fixing.fix(sources, bench, Path.cwd()) if options["fix"] else batch.check(sources, bench, workers)
    summary = Summary()
    for item in common.progress(items, len(sources), quiet=options["quiet"], label="checking"):
        summary.add(item)
        common.report_problem(item)
        if isinstance(item, Problem):
            continue
        for output in outputs:
            output.add(item, color)
        if options["show_diff"]:
            _show_diff(item, outputs, color)
    for output in outputs:
        output.close(summary, color, options["quiet"])
    _stdout().flush()
    code = summary.exit_code(bench.settings.fail_on)
    sys.exit(0 if options["exit_zero"] and code == 1 else code)


def _refuse_clashes(outputs: list[Output], sources: Sequence[Source | Problem]) -> None:
    """Two formats cannot share standard output, nor a report take an article's place."""
    if sum(o.file is None for o in outputs) > 1:
        raise common.usage("several formats on standard output; send all but one into files, e.g. --format json=FILE")
    read = {Path(s.path).resolve() for s in sources if isinstance(s, Source)}
    for output in outputs:
        if output.file is not None and output.file.resolve() in read:
            raise common.usage(f"--format {output.name}={output.file} would overwrite an article")


def _show_diff(result: Result, outputs: list[Output], color: bool | None) -> None:  # noqa: FBT001
    """The safe edits as a unified diff; on standard error when findings go to programs."""
    if not result.edits:
        return
    name = result.article.key
    before, after = (t.splitlines(keepends=True) for t in (result.article.raw, result.cleaned))
    aside = any(o.name != "text" and o.file is None for o in outputs)
    colours = {"+": "green", "-": "red", "@": "cyan"}
    for line in difflib.unified_diff(before, after, f"{name} (raw)", f"{name} (cleaned)"):
        click.echo(click.style(terminal.shown(line.rstrip("\r\n")), fg=colours.get(line[:1])), err=aside, color=color)
