"""``curate doctor``."""

import sys
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

import click

from curate import __version__, settings
from curate.cli import languagetool
from curate.models import network
from curate.rules import RULES
from curate.views import parse

REQUIRED = (
    "ahocorasick_rs",
    "chardet",
    "click",
    "ftfy",
    "lxml",
    "markdown_it",
    "msgspec",
    "numpy",
    "orjson",
    "pandas",
    "platformdirs",
    "pyarrow",
    "jinja2",
    "py3langid",
    "rapidfuzz",
    "rensa",
    "trafilatura",
    "unidiff",
)
DISTRIBUTION = {"ahocorasick_rs": "ahocorasick-rs", "markdown_it": "markdown-it-py"}
EXTRAS = {  # what an extra is for, and a module that it brings
    "review": ("curate review", "starlette"),
    "docx": ("tracked changes", "docx"),
    "excel": ("frames as .xlsx", "openpyxl"),
    "server": ("curate server", "pygls"),
    "watch": ("--watch", "watchfiles"),
}


@click.command("doctor")
def command() -> None:
    """What is installed, and what is missing for what.

    Exit 3 when something that curate needs is missing.
    """
    click.echo(f"curate {__version__}, Python {sys.version.split()[0]}, {len(RULES)} rules")
    missing = [name for name in REQUIRED if not _line(name)]
    model = parse.available()
    parsed = [r.code for r in RULES if "parse" in r.needs]
    if model:
        click.echo(f"ok       spaCy model {model}: {', '.join(parsed) or 'no rule needs it'}")
    else:
        click.echo(
            f"absent   spaCy model: {', '.join(parsed) or 'no rule needs it'} skipped; pip install 'curate-text[parse]'"
        )
    spoken = [r.code for r in RULES if "neural" in r.needs]
    if network.available():
        click.echo(f"ok       neural layer: {', '.join(spoken)}")
    else:
        click.echo(f"absent   neural layer: {', '.join(spoken)} skipped; pip install 'curate-text[neural]'")
    for extra, (use, module) in EXTRAS.items():
        there = find_spec(module) is not None
        click.echo(f"ok       {use}" if there else f"absent   {use}: pip install 'curate-text[{extra}]'")
    path = settings.find(Path.cwd())
    try:
        found = settings.load(path)
        for line in languagetool.lines(found.languagetool):
            click.echo(line)
        click.echo(f"ok       settings: {path or 'defaults (no curate.toml or [tool.curate] found)'}")
    except settings.SettingsError as error:
        click.echo(f"broken   settings: {error}")
        sys.exit(2)
    sys.exit(3 if missing else 0)


def _line(name: str) -> bool:
    found = find_spec(name) is not None
    try:
        number = version(DISTRIBUTION.get(name, name)) if found else ""
    except PackageNotFoundError:
        number = ""
    click.echo(f"{'ok' if found else 'MISSING':<8} {DISTRIBUTION.get(name, name)} {number}".rstrip())
    return found
