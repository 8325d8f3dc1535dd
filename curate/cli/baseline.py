"""``curate baseline``."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import msgspec

from curate import batch
from curate.batch import Bench
from curate.cli import common
from curate.gate import baseline
from curate.gate.baseline import Baseline, Entry
from curate.model import Finding, Problem, Result
from curate.readers.files import Source

file_option = click.option(
    "--baseline",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Default: curate.baseline beside the settings.",
)


@click.group("baseline")
def command() -> None:
    """Findings accepted for now: adopt curate on an old corpus, and see only what is new.

    They stand in one file beside the settings, a sorted line each, found by
    "curate check" by itself. A finding is known by its fingerprint, which has
    no line number: text may move.
    """


class Survey:
    """All findings of some paths against the baseline."""

    def __init__(self, paths: tuple[str, ...], file: Path | None, options: dict[str, Any]) -> None:
        self.bench: Bench = common.bench_of(options, readability=False)
        self.file = file or Path(self.bench.project.root) / baseline.NAME
        self.is_new = not self.file.is_file()
        self.baseline = Baseline([] if self.is_new else common.entries_of(self.file))
        self.sources = common.sources_of(common.paths_of(paths, self.bench), options)
        self.held: list[Entry] = []
        self.new: list[Entry] = []
        self.failed = False
        self._quiet = options["quiet"]

    def run(self) -> None:
        """Check everything; problems are printed and counted as failure."""
        items = batch.check(self.sources, self.bench, common.workers_for(self.sources))
        for item in common.progress(items, len(self.sources), quiet=self._quiet, label="checking"):
            common.report_problem(item)
            if isinstance(item, Problem):
                self.failed = True
                continue
            self.failed |= bool(item.problems)
            self._take(item)

    def _take(self, result: Result) -> None:
        new, held = self.baseline.match(result)

        def entry(finding: Finding, old: Entry | None = None) -> Entry:
            rest = {} if old is None else {"reason": old.reason, "until": old.until, "by": old.by}
            return baseline.entry_of(finding, result.article.raw, result.article.key, **rest)

        self.held += [entry(f, old) for f, old in held]
        self.new += [entry(f) for f in new]

    def unread(self) -> Iterator[Entry]:
        """Entries of articles that were not read and may still be there."""
        places = {self.bench.project.place(s.path) for s in self.sources if isinstance(s, Source)}
        root = Path(self.bench.project.root)
        for entry in self.baseline.unread:
            whole, mark, _ = entry.article.rpartition("#")
            path = whole if mark and not (root / entry.article).exists() else entry.article
            if (path not in places or self.failed) and (root / path).exists():
                yield entry

    def done(self, said: str) -> None:
        """Say what came of it and end."""
        if not self._quiet:
            click.echo(f"{os.path.relpath(self.file)}: {said}")
        sys.exit(3 if self.failed else 0)


def _subcommand(name: str) -> Callable[[Callable[..., None]], click.Command]:
    def wrap(function: Callable[..., None]) -> click.Command:
        inner = common.guarded(function)
        inner = file_option(common.rule_options(inner))
        inner = click.argument("paths", nargs=-1, metavar="[PATH]...")(inner)
        return command.command(name)(inner)

    return wrap


@_subcommand("status")
def status(paths: tuple[str, ...], file: Path | None, **options: Any) -> None:  # noqa: ANN401
    """How many findings are accepted, waived, gone and new; changes nothing."""
    survey = Survey(paths, file, options)
    if survey.is_new:
        raise common.usage(f"{survey.file}: no baseline; make one with: curate baseline update")
    survey.run()
    waived = [e for e in survey.held if e.reason]
    for title, entries in (
        ("accepted", [e for e in survey.held if not e.reason]),
        ("waived", waived),
        ("gone", survey.baseline.gone),
        ("not read", survey.baseline.unread),
        ("new", survey.new),
    ):
        rules = ", ".join(f"{rule} {count:,}" for rule, count in baseline.counts(entries))
        click.echo(f"{len(entries):>7,} {title}" + (f": {rules}" if rules else ""))
    for entry in waived:
        date = f" (expired {entry.until})" if entry.expired else f" (until {entry.until})" if entry.until else ""
        click.echo(f"waived{date}: {entry.article}: {entry.rule} {entry.excerpt}: {entry.reason}")
    sys.exit(3 if survey.failed else 0)


@_subcommand("prune")
def prune(paths: tuple[str, ...], file: Path | None, **options: Any) -> None:  # noqa: ANN401
    """Take out what is gone; never adds anything."""
    survey = Survey(paths, file, options)
    if survey.is_new:
        raise common.usage(f"{survey.file}: no baseline; make one with: curate baseline update")
    survey.run()
    before = len(baseline.load(survey.file))
    left = [*survey.held, *survey.unread(), *survey.baseline.kept]
    baseline.save(survey.file, left)
    survey.done(f"{before - len(left):,} taken out, {len(left):,} left")


@_subcommand("update")
@click.option("--allow-growth", is_flag=True, help="Accept findings that are not in it yet.")
def update(paths: tuple[str, ...], file: Path | None, allow_growth: bool, **options: Any) -> None:  # noqa: ANN401, FBT001
    """Make the baseline, or bring it up to date: accept what is found, drop what is gone.

    Once there is a baseline it grows only with --allow-growth (exit 1
    otherwise). Waivers keep their reasons.
    """
    survey = Survey(paths, file, options)
    survey.run()
    if survey.new and not survey.is_new and not allow_growth:
        count = len(survey.new)
        click.echo(
            f"{os.path.relpath(survey.file)}: {count:,} finding{'s are' if count != 1 else ' is'} not in it; "
            "mend them, or accept them with --allow-growth. Nothing written.",
            err=True,
        )
        sys.exit(3 if survey.failed else 1)
    kept = [*survey.held, *survey.unread(), *survey.baseline.kept]
    baseline.save(survey.file, [*kept, *survey.new])
    survey.done(f"{len(kept) + len(survey.new):,} accepted, {len(survey.new):,} of them new")


@command.command("waive")
@click.argument("fingerprints", nargs=-1, required=True, metavar="FINGERPRINT...")
@click.option("--reason", required=True, metavar="WHY", help="Why it may stay; kept in the baseline.")
@click.option("--until", default="", metavar="DATE", help="From when on it shall be looked at again, e.g. 2027-01-31.")
@click.option("--by", default="", metavar="NAME", help="Who says so.")
@click.option(
    "--in", "paths", multiple=True, metavar="PATH", help='Where the findings are (default: "paths" of the settings).'
)
@file_option
@common.rule_options
@common.guarded
def waive(
    fingerprints: tuple[str, ...],
    reason: str,
    until: str,
    by: str,
    file: Path | None,
    **options: Any,  # noqa: ANN401
) -> None:
    """Accept single findings with a reason, and where wanted a date.

    FINGERPRINT is what "curate check --format jsonl" gives. Past its date a
    waiver warns; it never fails a build.
    """
    if not reason.strip():
        raise common.usage("--reason must say why")
    survey = Survey(options.pop("paths"), file, options)
    survey.run()
    known = {e.fingerprint: e for e in (*survey.held, *survey.new)}
    if missing := [f for f in fingerprints if f not in known]:
        raise common.usage(f"no finding has the fingerprint {missing[0]}")
    said = {"reason": reason.strip(), "until": until, "by": by}
    try:
        baseline.check_date(until)
        baseline.waive(survey.file, [msgspec.structs.replace(known[f], **said) for f in fingerprints])
    except baseline.BadBaseline as error:
        raise common.usage(str(error)) from error
    survey.done(f"{len(fingerprints):,} waived")
