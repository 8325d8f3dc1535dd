"""``curate init``."""

import sys
from pathlib import Path
from typing import Any

import click

from curate import adoption
from curate.cli import common
from curate.cli.baseline import Survey
from curate.gate import baseline
from curate.settings import SettingsError


@click.command("init")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--ci", type=click.Choice(sorted(adoption.WORKFLOWS)), help="Write this host's workflow too.")
@click.option("--quiet", "-q", is_flag=True, help="Print problems only.")
@common.guarded
def command(paths: tuple[str, ...], ci: str | None, quiet: bool) -> None:  # noqa: FBT001
    """Adopt curate here: settings, baseline, pre-commit entry, and with --ci a workflow.

    PATH is where the articles are, from here (default: all of this directory).
    Files that are there already are left as they are.
    """
    root = Path.cwd()
    for path in paths:
        if Path(path).is_absolute() or ".." in Path(path).parts or not Path(path).exists():
            raise common.usage(f"{path}: no file or directory below this one")
    try:
        for step in adoption.settle(root, paths or (".",), ci):
            if not quiet:
                click.echo(
                    f"{'wrote' if step.is_written else 'kept '} {step.path}"
                    + (f"; {step.advice}" if step.advice else "")
                )
    except SettingsError as error:
        raise common.usage(str(error)) from error
    if (root / baseline.NAME).exists():
        if not quiet:
            click.echo(f"kept  {baseline.NAME}")
        return
    options: dict[str, Any] = {"quiet": quiet}
    survey = Survey(paths or (".",), root / baseline.NAME, options)
    survey.run()
    baseline.save(survey.file, survey.new)
    if not quiet:
        count, rules = len(survey.new), len({e.rule for e in survey.new})
        said = f"{count:,} finding{'' if count == 1 else 's'} of {rules} rule{'' if rules == 1 else 's'}"
        click.echo(f"wrote {baseline.NAME}: {said} accepted for now")
        click.echo('Commit these files; "curate check" reports what is new from here on.')
    sys.exit(3 if survey.failed else 0)
