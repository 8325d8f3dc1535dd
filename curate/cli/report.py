"""``curate report``."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import msgspec

from curate.cli import common
from curate.decisions import DecisionsError, who
from curate.reports import filled, history, terminal
from curate.reports.again import again
from curate.reports.claims import BadSheet
from curate.reports.reading import Report, read_report
from curate.reports.terminal import COLOURS, shown

LISTS = ("new", "came", "mended", "left")
SAID = {
    "new": "new",
    "came": "new, in articles the earlier run did not have",
    "mended": "mended",
    "left": "gone with their articles",
}


@click.command("report")
@click.argument("folder", default=Path(), metavar="[REPORT]", type=click.Path(path_type=Path))
@click.option(
    "--since",
    metavar="RUN",
    help='Compare with an earlier run: its report folder, or of this report\'s history "last", a number, an id or a label.',
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How --since is printed.")
@click.option("--excel", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write a workbook too.")
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note", "never"]),
    default="never",
    help="With --since, exit 1 when something new stands at this severity or above (default never).",
)
@click.option("--quiet", "-q", is_flag=True, help="Print problems only.")
@click.option("--no-color", is_flag=True, help="No colours (NO_COLOR does the same).")
@common.guarded
def command(folder: Path, since: str | None, excel: Path | None, **options: Any) -> None:  # noqa: ANN401
    """Make the report's page again, or compare it with an earlier run.

    REPORT is a reports folder or the one above it (default: here).
    index.html is made anew from the frames, the ledger and the cleaned files,
    with what was undone and decided since. With --since it shows what is new,
    mended and unchanged, by fingerprint; the same is printed. Exit 3 when an
    article's cleaned file is not what the ledger says.
    """
    try:
        report = read_report(folder)
        for line in filled.take_in(report.folder, who()).unclear:
            click.echo(f"curate: claims.csv, left open: {shown(line)}", err=True)
        change = _change(report, since)
        summary, missing = again(report, change)
        if excel is not None:
            excel.parent.mkdir(parents=True, exist_ok=True)
            report.to_excel(excel)
    except DecisionsError:  # a ValueError, too: said by the guard, exit 3
        raise
    except FileNotFoundError as error:
        raise common.usage(str(error)) from error
    except ImportError as error:
        raise common.usage("--excel needs openpyxl: pip install 'curate-text[excel]'") from error
    except (history.HistoryError, BadSheet, ValueError) as error:
        raise common.usage(str(error)) from error
    for problem in missing:
        click.echo(f"curate: {shown(str(problem))}", err=True)
    if not options["quiet"] and since and change:
        _print(change, options["form"], common.coloured(options["no_color"]))
    elif not options["quiet"]:
        for line in terminal.run_lines(summary):
            click.echo(line, color=common.coloured(options["no_color"]))
        click.echo(f"report: {report.folder / 'index.html'}")
    sys.exit(3 if missing else int(bool(since and change and change.fails(options["fail_on"]))))


def _change(report: Report, since: str | None) -> history.Change | None:
    """What became of the run meant, of the run before where none is named."""
    if since:
        old = history.find(since, report.folder)
    else:
        before = history.before(report.folder, history.load(report.folder))
        if before is None:
            return None
        old = before
    return history.compare(old, history.snapshot(report.folder))


def _print(change: history.Change, form: str, color: bool | None) -> None:  # noqa: FBT001
    if form == "json":
        click.echo(msgspec.json.format(msgspec.json.encode(_plain(change)), indent=2).decode())
        return
    for line in _lines(change):
        click.echo(line, color=color)


def _plain(change: history.Change) -> dict[str, object]:
    """The comparison as plain values; what is unchanged by fingerprint alone."""
    lists = {name: [msgspec.structs.asdict(f) for f in getattr(change, name)] for name in LISTS}
    return {"since": change.name, **lists, "unchanged": [f.fingerprint for f in change.unchanged]}


def _lines(change: history.Change) -> Iterator[str]:
    counts = ", ".join(f"{len(getattr(change, name)):,} {SAID[name]}" for name in LISTS if getattr(change, name))
    yield f"since {shown(change.name)}: {counts + ', ' if counts else ''}{len(change.unchanged):,} unchanged"
    for name in LISTS:
        found = getattr(change, name)
        if found:
            yield click.style(f"\n{SAID[name]}", bold=True)
        for f in found:
            head = click.style(f"{f.severity} {f.code}", fg=COLOURS[f.severity])
            yield f"  {shown(f'{f.key}:{f.line}')}: {head} {f.name}: {shown(f.message)}"
