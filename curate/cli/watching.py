"""``curate check --watch``: check again when an article or a setting changes."""

from collections.abc import Iterator
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

import click

from curate import ignores
from curate.cli import checking, common
from curate.cli.checking import Options
from curate.cli.outputs import Output
from curate.gate import baseline
from curate.readers.files import STDIN, SUFFIXES
from curate.reports.terminal import shown

OURS = ("curate.toml", "pyproject.toml", ignores.NAME, baseline.NAME)


def run(paths: tuple[str, ...], formats: tuple[str, ...], options: Options) -> int:
    """Check now and after each change, until interrupted; returns the exit code of the last whole check."""
    if find_spec("watchfiles") is None:
        click.echo("curate: --watch needs watchfiles: pip install 'curate-text[watch]'", err=True)
        return 3
    if STDIN in paths or options["before"] == STDIN:
        raise common.usage("--watch cannot watch standard input")
    from watchfiles import watch  # noqa: PLC0415

    bench = common.bench_of(options, readability=False)
    code = checking.run(paths, formats, options)
    written = {o.file.resolve() for o in map(Output, formats) if o.file is not None}
    root = Path(bench.project.root)

    def concerns(_: object, path: str) -> bool:
        """Whether a changed file can change what is found."""
        file = Path(path)
        return file.resolve() not in written and (
            file.suffix.lower() in SUFFIXES or file.name in OURS or file.name in bench.settings.dictionary
        )

    folders = {root, *_folders(common.paths_of(paths, bench))}
    click.echo("watching; end with Ctrl-C", err=True)
    with suppress(KeyboardInterrupt):
        for changes in watch(*sorted(folders), watch_filter=concerns, raise_interrupt=False):
            click.echo(f"--- {shown(', '.join(sorted(Path(p).name for _, p in changes)))}", err=True)
            try:
                code = checking.run(paths, formats, options)
            except common.Usage as error:  # a setting half typed: say it and go on
                click.echo(f"curate: {error.message}", err=True)
                code = error.exit_code
    return code


def _folders(paths: tuple[str, ...]) -> Iterator[Path]:
    """Directories that hold what the paths name."""
    for path in paths:
        start = path
        while any(c in start for c in "*?["):
            start = str(Path(start).parent)
        place = Path(start)
        if place.exists():
            yield place if place.is_dir() else place.parent
