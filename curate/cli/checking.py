"""One check from the command line: read, judge, print."""

import difflib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from curate import batch, cache
from curate.batch import Bench, Item
from curate.cli import common
from curate.cli.outputs import Output, refuse_clashes, stdout
from curate.gate import baseline, ignoring
from curate.gate.judge import BadChanges, Judge
from curate.gate.limits import Limits, Tally
from curate.model import FAMILIES, Problem, Result
from curate.readers.files import STDIN, Source
from curate.reports import terminal
from curate.reports.summary import Summary

if TYPE_CHECKING:
    from curate.gate.changes import Changes

Options = dict[str, Any]


def run(paths: tuple[str, ...], formats: tuple[str, ...], options: Options) -> int:
    """Check once; returns the exit code."""
    known = None if options["no_cache"] or options["fix"] else cache.of_installation()
    bench = common.bench_of(options, readability=False, store=known)
    outputs = [Output(spec) for spec in formats]
    changes = changes_of(bench, paths, options)
    sources = common.sources_of(common.paths_of(paths, bench), options)
    refuse_clashes(outputs, sources)
    judge = judge_of(bench, options, changes, known)
    adder = Adder(bench, options["add_ignores"])
    summary = Summary()
    try:
        if changes is not None:
            sources = changes.touched(sources)
        items = _items(sources, bench, options, known)
        for item in common.progress(items, len(sources), quiet=options["quiet"], label="checking"):
            common.report_problem(item)
            _out(adder.take(judge.judge(item)), summary, outputs, options)
    except BadChanges as error:
        raise common.usage(f"--diff: {error}") from error
    return _closed(judge, adder, summary, outputs, bench, options)


def _items(
    sources: list[Source | Problem], bench: Bench, options: Options, known: cache.Cache | None
) -> Iterator[Item]:
    if not options["fix"]:
        return batch.check(sources, bench, options["jobs"] or common.workers_for(sources), known)
    from curate import fixing  # noqa: PLC0415

    return fixing.fix(sources, bench, Path.cwd())


def _out(item: Item, summary: Summary, outputs: list[Output], options: Options) -> None:
    """One item to all who want it."""
    color = common.coloured(options["no_color"])
    summary.add(item)
    for problem in (item,) if isinstance(item, Problem) else item.problems:
        for output in outputs:
            output.fail(problem)
    if isinstance(item, Problem):
        return
    for output in outputs:
        output.add(item, color)
    if options["show_diff"]:
        _show_diff(item, outputs, color)


def _closed(
    judge: Judge, adder: "Adder", summary: Summary, outputs: list[Output], bench: Bench, options: Options
) -> int:
    """What is said at the end, and the exit code."""
    color = common.coloured(options["no_color"])
    summary.limits = judge.failures()
    last = None if adder.reason else judge.last(bench.settings)
    if last is not None:
        summary.add_findings(last)
    for output in outputs:
        if last is not None:
            output.add(last, color)
        output.close(summary, color, options["quiet"])
    stdout().flush()
    limits = () if any(o.name == "text" and o.file is None for o in outputs) else summary.limits
    for line in (*judge.remarks(), *(f"limit passed: {said}" for said in limits), *adder.close()):
        if not options["quiet"]:
            click.echo(terminal.shown(line), err=True)
    code = summary.exit_code(bench.settings.fail_on)
    return 0 if options["exit_zero"] and code == 1 else code


def changes_of(bench: Bench, paths: tuple[str, ...], options: Options) -> "Changes | None":
    """What --diff compares with."""
    named: str | None = options["before"]
    if named is None:
        return None
    if named == STDIN and STDIN in paths:
        raise common.usage("--diff - reads the patch from standard input; articles cannot come from there too")
    from curate.gate.changes import Changes, Patch, Revision  # noqa: PLC0415

    try:
        before = Patch(sys.stdin.buffer.read()) if named == STDIN else Revision(named)
    except BadChanges as error:
        raise common.usage(f"--diff: {error}") from error
    return Changes(before, batch.options_of(bench.settings))


def judge_of(bench: Bench, options: Options, changes: "Changes | None", known: cache.Cache | None) -> Judge:
    """What decides which findings count."""
    named: Path | None = options["accepted"]
    if named is not None and options["no_baseline"]:
        raise common.usage("--baseline and --no-baseline exclude each other")
    if named is not None and not named.is_file():
        raise common.usage(f"{named}: no such baseline; make it with: curate baseline update --baseline {named}")
    path = named or Path(bench.project.root) / baseline.NAME
    accepted = None if options["no_baseline"] or not path.is_file() else baseline.Baseline(common.entries_of(path))
    tally = Tally(limits_of(bench, options, known))
    return Judge(ignoring.Leftovers(bench.project.sidecar), tally, accepted, changes)


def limits_of(bench: Bench, options: Options, known: cache.Cache | None) -> Limits:
    """The limits of the settings, the command line's over them."""
    settings = bench.settings
    most = {code.upper(): n for code, n in settings.max.items()}
    most |= {code: int(n) for code, n in _pairs("--max", options["most"])}
    budgets = {family.upper(): n for family, n in settings.budgets.items()} | dict(
        _pairs("--budget", options["budgets"])
    )
    for code in most:
        common.known_code(code, known)
    for family in budgets:
        if family not in FAMILIES:
            raise common.usage(f'no family "{family}" for a budget; known are {", ".join(FAMILIES)}')
    cut = options["max_cut"] if options["max_cut"] is not None else settings.max_cut
    return Limits(most, budgets, cut)


def _pairs(option: str, given: tuple[str, ...]) -> Iterator[tuple[str, float]]:
    for pair in given:
        name, _, number = pair.partition("=")
        try:
            value = float(number) if option == "--budget" else int(number)
        except ValueError as error:
            raise common.usage(f"{option} {pair}: not NAME=NUMBER") from error
        if not value >= 0:
            raise common.usage(f"{option} {pair}: the number must not be negative")
        yield name.strip().upper(), value


class Adder:
    """Writes suppressions for all that is found, where the user asked for it."""

    def __init__(self, bench: Bench, reason: str | None) -> None:
        if reason is not None and (not reason.strip() or "-->" in reason or "\n" in reason):
            raise common.usage("--add-ignores needs a reason, on one line and without -->")
        self.reason = (reason or "").strip()
        self._bench = bench
        self._entries: list[ignoring.Entry] = []
        self._lines = 0

    def take(self, item: Item) -> Item:
        """The item with its findings suppressed, if that was asked for."""
        if not self.reason or isinstance(item, Problem) or not item.findings:
            return item
        entries = [ignoring.entry_for(f, item.article, self.reason) for f in item.findings]
        if self._bench.settings.inline_ignores:
            changed, entries = ignoring.annotate(item, self.reason)
            if changed != item.article.raw:
                self._lines += ignoring.rewrite(item.article, changed)
        self._entries += entries
        return msgspec.structs.replace(item, findings=())

    def close(self) -> Iterator[str]:
        """Write the file of suppressions, and say what was written."""
        if self._lines:
            yield f"{self._lines:,} comment{'' if self._lines == 1 else 's'} written into articles"
        if self._entries:
            path = Path(self._bench.project.root) / ignoring.NAME
            yield f"{ignoring.add(path, self._entries):,} suppressions added to {path}"


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
