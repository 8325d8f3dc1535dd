"""``curate run``."""

import sys
import time
from pathlib import Path
from typing import Any

import click

from curate import api, staging
from curate.cli import common
from curate.reports import terminal
from curate.reports.claims import BadSheet
from curate.reports.history import HistoryError
from curate.reports.summary import Summary
from curate.reports.terminal import shown


@click.command("run", no_args_is_help=True)
@click.argument("paths", nargs=-1, required=True, metavar="RAW...")
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    metavar="DIR",
    help="Where cleaned/ and reports/ go (default: here).",
)
@common.rule_options
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note", "never"]),
    default="never",
    help="Exit 1 from this severity on (default never).",
)
@click.option("--label", default="", metavar="TEXT", help="Name of this run in the report's trend, e.g. a date.")
@common.guarded
def command(paths: tuple[str, ...], output: Path, **options: Any) -> None:  # noqa: ANN401
    """Read, clean, check and report.

    RAW is a file (.txt .md .html .jsonl), a directory, a glob, or - for
    standard input. Raw files are never touched. Cleaned texts go to
    DIR/cleaned/ in the input's tree, the quality report to DIR/reports/ (open
    index.html); everything cut or changed is in reports/ledger.jsonl and can
    be put back with "curate undo". Decisions made in "curate review" are kept
    and honoured.
    """
    started = time.monotonic()
    try:
        known, unclear = api.decided(output / "reports")
    except BadSheet as error:
        raise common.usage(str(error)) from error
    for line in unclear:
        click.echo(f"curate: claims.csv, left open: {shown(line)}", err=True)
    bench = common.bench_of(options, known=known)
    sources = list(staging.outside_of(common.sources_of(paths, options), output))
    run, summary = staging.Run(bench, output), Summary(known.settled)
    try:
        items = api.curated(run, sources, summary, options["label"])
        for item in common.progress(items, len(sources), quiet=options["quiet"], label="curating"):
            common.report_problem(item)
    except (BadSheet, HistoryError) as error:
        raise common.usage(str(error)) from error
    except OSError as error:
        raise common.usage(f"{error.filename or output}: {error.strerror or error}") from error
    if not summary.articles:
        click.echo("curate: no article was read, so nothing was written", err=True)
        sys.exit(3)
    if not options["quiet"]:
        color = common.coloured(options["no_color"])
        for line in terminal.run_lines(summary):
            click.echo(line, color=color)
        click.echo(
            f"cleaned: {output / 'cleaned'}   report: {output / 'reports' / 'index.html'}   ({time.monotonic() - started:.1f} s)"
        )
    sys.exit(summary.exit_code(options["fail_on"]))
