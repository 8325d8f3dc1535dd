"""``curate export``."""

import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import click

from curate.cli import common
from curate.edits import LedgerError
from curate.writers import atomic

MODULE = {"docx": "docx_out", "criticmarkup": "criticmarkup"}
SUFFIX = {"docx": ".docx", "criticmarkup": ".md"}


@click.command("export")
@click.argument("report", type=click.Path(path_type=Path), default=Path(), required=False)
@click.option("--to", "form", type=click.Choice(list(SUFFIX)), required=True, help="Which format.")
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("exports"),
    metavar="DIR",
    help="Where the files go (default: exports).",
)
@click.option(
    "--article", "names", multiple=True, metavar="NAME", help="Only this article, as reports name it; repeatable."
)
@common.guarded
def command(report: Path, form: str, output: Path, names: tuple[str, ...]) -> None:
    """Suggestions in editors' own formats, one file an article.

    REPORT is a reports folder or the one above it (default: here). docx:
    tracked changes by "curate", the reason as a comment; safe edits are among
    them, claims are comments. criticmarkup: the same in plain text. What was
    decided already is made in the text. A DOCX that comes back is read with
    "curate decisions import".
    """
    if form == "docx" and find_spec("docx") is None:
        raise common.usage("DOCX needs its extra: pip install 'curate-text[docx]'")
    from curate.review import marks  # noqa: PLC0415
    from curate.review.criticmarkup import NotMarkable  # noqa: PLC0415
    from curate.review.report import NoReport, Report  # noqa: PLC0415

    try:
        found = Report(report)
        known = {s.key for s in found.sheets}
    except NoReport as error:
        raise common.usage(str(error)) from error
    for name in names:
        if name not in known:
            raise common.usage(f'no article "{name}" with findings in {found.folder}')
    render = import_module(f"curate.review.{MODULE[form]}").render
    live = found.store.read().live
    written, failed = 0, 0
    for sheet in found.sheets:
        if names and sheet.key not in names:
            continue
        try:
            made = marks.export(found, sheet, live)
            data = render(made)
        except (LedgerError, NotMarkable) as error:
            click.echo(f"curate: {error}", err=True)
            failed += 1
            continue
        marks.keep(found, made)
        atomic.write(output / (marks.file_name(sheet) + SUFFIX[form]), data)
        written += 1
    click.echo(f"{written} article{'' if written == 1 else 's'} written to {output}")
    sys.exit(3 if failed else 0)
