"""``curate decisions``."""

import sys
from importlib.util import find_spec
from pathlib import Path

import click

from curate import decisions
from curate import settings as config
from curate.cli import common
from curate.reports.claims import BadSheet
from curate.review import applying, outside, settling
from curate.review.docx_in import NotOurs
from curate.review.report import NoReport, Report

report_option = click.option(
    "--report",
    "folder",
    type=click.Path(path_type=Path),
    default=Path(),
    metavar="DIR",
    help="The reports folder or the one above it (default: here).",
)

report_argument = click.argument("folder", metavar="[REPORT]", default=Path(), type=click.Path(path_type=Path))


@click.group("decisions")
def command() -> None:
    """Decisions from outside the page, and what they came to.

    They stand in reports/decisions.jsonl; docs/review.md describes its lines.
    """


@command.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@report_option
@click.option("--name", metavar="WHO", help="Whose decisions they are (default: who saved the DOCX, else git's user).")
@common.guarded
def import_(files: tuple[Path, ...], folder: Path, name: str | None) -> None:
    """Read a DOCX that came back, or a claim sheet that was filled in.

    In a DOCX made by "curate export" a change that was accepted or rejected is
    a decision, and so is another text written in its place; what is still
    marked stays open. In a claims.csv every state other than open is one.
    Exit 3 when something could not be read as a decision.
    """
    report = report_of(folder)
    read = sum([_import(report, path, name) for path in files])
    troubles = bring_up(report)
    sys.exit(3 if read < len(files) or troubles else 0)


def _import(report: Report, path: Path, name: str | None) -> bool:
    """Whether all of a file was understood."""
    if not path.is_file():
        raise common.usage(f"{path}: no such file")
    by = name or decisions.who()
    try:
        if path.suffix.lower() == ".csv":
            found = outside.sheet(report, path, by)
        elif find_spec("docx") is None:
            raise common.usage("DOCX needs its extra: pip install 'curate-text[docx]'")
        else:
            found = outside.docx(report, path, by, forced=name is not None)
    except (NotOurs, BadSheet) as error:
        click.echo(f"curate: {error}", err=True)
        return False
    report.store.add(found.made)
    for line in found.unclear:
        click.echo(f"curate: cannot be read as a decision, left open: {line}", err=True)
    marked = f"{found.pending} still marked, " if path.suffix.lower() != ".csv" else ""
    click.echo(f"{path}: {len(found.made)} decisions read, {marked}{len(found.unclear)} unclear")
    return not found.unclear


@command.command("apply")
@report_argument
@common.guarded
def apply(folder: Path) -> None:
    """Bring cleaned/, ledger, dictionary, waivers and claim sheet up to the decisions.

    The review page does it by itself; after a merge or a pull this does.
    REPORT is a reports folder or the one above it (default: here).
    """
    sys.exit(3 if bring_up(report_of(folder)) else 0)


@command.command("status")
@report_argument
@common.guarded
def status(folder: Path) -> None:
    """How many findings are decided, and how often each rule was right.

    REPORT is a reports folder or the one above it (default: here).
    """
    report = report_of(folder)
    known = report.store.read()
    total = len(report.places)
    asked = sum(p in known.asked for p in report.places)
    waiting = f"; for {asked:,} claims a source is asked for" if asked else ""
    click.echo(f"{sum(p in known.live for p in report.places):,} of {total:,} findings decided{waiting}")
    for code, tally in known.tallies().items():
        click.echo(f"{code}  right {tally.right}, wrong {tally.wrong}, precision {tally.precision:.2f}")


def report_of(folder: Path) -> Report:
    """The report of a folder; none there is an error of usage."""
    try:
        report = Report(folder)
        report.store.read()
        _ = report.places
    except NoReport as error:
        raise common.usage(str(error)) from error
    return report


def home() -> settling.Home:
    """The project that the command is called in."""
    path = config.find(Path.cwd())
    return settling.Home(common.root_of(path), path, decisions.who())


def bring_up(report: Report) -> bool:
    """Files up to the decisions; says what was done, and whether there was trouble."""
    done = applying.apply_all(report, home())
    for name in done.written:
        click.echo(f"written: {report.cleaned / name}")
    for problem in done.problems:
        click.echo(f"curate: {problem}", err=True)
    return bool(done.problems)
