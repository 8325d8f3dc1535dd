"""``curate server``."""

import sys
from importlib.util import find_spec
from typing import Any

import click

from curate.batch import Bench
from curate.cli import common


@click.command("server")
@common.rule_options
def command(**options: Any) -> None:  # noqa: ANN401
    """Findings in your editor: a language server on standard input and output.

    Diagnostics while you type, suggestions as quick fixes, and on hover why a
    rule speaks. Needs: pip install 'curate-text[server]'.
    """
    if find_spec("pygls") is None:
        click.echo("curate: the language server needs pygls: pip install 'curate-text[server]'", err=True)
        sys.exit(3)
    from curate import server  # noqa: PLC0415  (two thirds of a second)

    def make() -> Bench:
        return common.bench_of(options, readability=False)

    make()  # a setting that cannot be used is said before an editor is connected
    server.server(make).start_io()
