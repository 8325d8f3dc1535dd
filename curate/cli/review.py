"""``curate review``."""

import webbrowser
from importlib.util import find_spec
from pathlib import Path

import click

from curate import decisions
from curate import settings as config
from curate.cli import common


@click.command("review")
@click.argument("report", type=click.Path(path_type=Path), default=Path(), required=False)
@click.option("--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="Port (default: a free one).")
@click.option("--name", metavar="WHO", help="Name the decisions are kept under (default: git's user name).")
@click.option("--no-open", is_flag=True, help="Print the address, open no browser.")
@common.guarded
def command(report: Path, port: int, name: str | None, no_open: bool) -> None:  # noqa: FBT001
    """Decide on findings, one at a time, on a local page.

    REPORT is a reports folder or the one above it (default: here). Keys: A
    accept, R reject, E edit, D add to dictionary, W waive with a reason, U undo;
    for a claim also S source and X remove. Each decision is in
    reports/decisions.jsonl before the page goes on; cleaned/ and the ledger
    follow at once, the dictionary and the claim sheet too. The page answers this
    machine only, to those who have the address. Ctrl+C ends it.
    """
    if find_spec("starlette") is None or find_spec("uvicorn") is None:
        raise common.usage("curate review needs its extra: pip install 'curate-text[review]'")
    from curate.review.desk import Desk  # noqa: PLC0415
    from curate.review.report import NoReport, Report  # noqa: PLC0415
    from curate.review.server import PortTaken, serve  # noqa: PLC0415
    from curate.review.settling import Home  # noqa: PLC0415

    try:
        found = Report(report)
        desk = Desk(found, name or decisions.who())
        known = desk.known
    except NoReport as error:
        raise common.usage(str(error)) from error
    settings = config.find(Path.cwd())

    def ready(address: str) -> None:
        click.echo(
            f"Review of {found.folder}, {len(found.places):,} findings, {len(known.live):,} decisions so far; yours as {desk.by}. "
            "Ctrl+C ends it."
        )
        click.echo(address)
        if not no_open:
            webbrowser.open(address)

    try:
        serve(desk, Home(common.root_of(settings), settings, desk.by), port, ready)
    except PortTaken as error:
        raise common.usage(f"port {port} cannot be used ({error}); leave out --port and a free one is taken") from error
