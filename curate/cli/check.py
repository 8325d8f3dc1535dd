"""``curate check``."""

import difflib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import msgspec

from curate import batch, cache
from curate.batch import Bench, Item
from curate.cli import common
from curate.cli.outputs import Output, refuse_clashes, stdout
from curate.gate import baseline, ignoring
from curate.gate.judge import Judge
from curate.model import Problem, Result
from curate.reports import terminal
from curate.reports.summary import Summary


@click.command("check")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
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
@click.option(
    "--baseline",
    "accepted",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Findings accepted for now (default: curate.baseline beside the settings).",
)
@click.option("--no-baseline", is_flag=True, help="Count accepted findings too.")
@click.option(
    "--add-ignores", metavar="REASON", help="Suppress all that is found, in curate-ignores.toml or by comments."
)
@click.option("--no-cache", is_flag=True, help="Judge everything again, and keep no results.")
@click.option("--exit-zero", is_flag=True, help="Exit 0 whatever is found.")
@click.option(
    "--fix", is_flag=True, help="Make the safe edits in place (not in .html or -); undo with: curate undo FILE."
)
@click.option("--show-diff", is_flag=True, help="Show what --fix would change; never changes findings or exit code.")
@common.guarded
def command(paths: tuple[str, ...], formats: tuple[str, ...], **options: Any) -> None:  # noqa: ANN401
    """Check articles and print what is found; writes nothing without --fix or --add-ignores.

    PATH is a file (.txt .md .html .jsonl), a directory, a glob, or - for
    standard input; the "paths" of the settings where none is named.
    """
    known = None if options["no_cache"] or options["fix"] else cache.of_installation()
    bench = common.bench_of(options, readability=False, store=known)
    color = common.coloured(options["no_color"])
    outputs = [Output(spec) for spec in formats]
    sources = common.sources_of(common.paths_of(paths, bench), options)
    refuse_clashes(outputs, sources)
    judge = judge_of(bench, options)
    workers = options["jobs"] or common.workers_for(sources)
    if options["fix"]:
        from curate import fixing  # noqa: PLC0415

        items = fixing.fix(sources, bench, Path.cwd())
    else:
        items = batch.check(sources, bench, workers, known)
    adder = Adder(bench, options["add_ignores"])
    summary = Summary()
    for item in map(judge.judge, common.progress(items, len(sources), quiet=options["quiet"], label="checking")):
        common.report_problem(item)
        counted = adder.take(item)
        summary.add(counted)
        if isinstance(counted, Problem):
            continue
        for output in outputs:
            output.add(counted, color)
        if options["show_diff"]:
            _show_diff(counted, outputs, color)
    if (last := judge.last()) is not None and not adder.reason:
        summary.add_findings(last)
        for output in outputs:
            output.add(last, color)
    for output in outputs:
        output.close(summary, color, options["quiet"])
    stdout().flush()
    for line in (*judge.remarks(), *adder.close()):
        if not options["quiet"]:
            click.echo(terminal.shown(line), err=True)
    code = summary.exit_code(bench.settings.fail_on)
    sys.exit(0 if options["exit_zero"] and code == 1 else code)


def judge_of(bench: Bench, options: dict[str, Any]) -> Judge:
    """What decides which findings count."""
    named: Path | None = options["accepted"]
    if named is not None and options["no_baseline"]:
        raise common.usage("--baseline and --no-baseline exclude each other")
    if named is not None and not named.is_file():
        raise common.usage(f"{named}: no such baseline; make it with: curate baseline update --baseline {named}")
    path = named or Path(bench.project.root) / baseline.NAME
    known = None if options["no_baseline"] or not path.is_file() else baseline.Baseline(common.entries_of(path))
    return Judge(bench.settings, ignoring.Leftovers(bench.project.sidecar), known)


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
