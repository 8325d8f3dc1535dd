"""``curate languagetool``: install, status, start, stop."""

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import click

from curate import settings as config
from curate.cli import common
from curate.grammar import java, opening, places
from curate.grammar.faults import CannotStart, Failed
from curate.settings import LanguageTool

VERSION = LanguageTool().version


@click.group("languagetool")
def command() -> None:
    """Install LanguageTool, and start and stop its server.

    It adds some thousand grammar rules to curate's own. Once it is installed,
    check and run use it; its server is started when it is first asked, listens
    on this machine only, stays up between runs, and stops when it is idle.
    """


def version_option(wrapped: Any) -> Any:  # noqa: ANN401
    """The option that names a version."""
    return click.option(
        "--version", metavar="X.Y", help=f"Version of LanguageTool (default: languagetool.version, {VERSION})."
    )(wrapped)


@command.command("install")
@version_option
@click.option(
    "--from",
    "origin",
    type=click.Path(path_type=Path, exists=True),
    metavar="PATH",
    help="A zip of languagetool.org or an unpacked folder, instead of the network.",
)
@click.option(
    "--source",
    type=click.Choice(["maven", "download"]),
    default="maven",
    help="Maven Central (default), or the zip that language-tool-python downloads.",
)
@click.option("--mirror", metavar="URL", help="A mirror of Maven Central.")
@click.option("--force", is_flag=True, help="Install again even if it is there.")
@common.guarded
def install(version: str | None, origin: Path | None, source: str, mirror: str | None, force: bool) -> None:  # noqa: FBT001
    """Install LanguageTool where language-tool-python looks for it.

    That is $LTP_PATH, or ~/.cache/language_tool_python. From Maven Central 245
    MB are fetched; each file is checked against a hash that comes with curate.
    An installation that was stopped goes on where it was.
    """
    version = _settings(version).version
    _need_extra()
    from curate.grammar import install as steps  # noqa: PLC0415  (imports what only the extra installs)

    if places.installed(version) and not force:
        bad = steps.damaged(version)
        if not bad:
            click.echo(f"LanguageTool {version} is there: {places.folder(version)}")
            return
        click.echo(f"{len(bad)} of its files are damaged, installing again: {', '.join(bad[:3])}", err=True)
    try:
        with steps.staging(version) as folder:
            if origin is not None:
                steps.from_path(origin, folder)
            elif source == "download":
                steps.from_download(version, folder)
            elif steps.jars(version):
                with _bar(sum(j.size for j in steps.jars(version))) as say:
                    steps.from_central(version, folder, say, mirror or steps.CENTRAL)
            else:
                steps.from_maven(version, folder)
    except steps.InstallError as error:
        click.echo(f"curate: {error}", err=True)
        sys.exit(3)
    click.echo(f"LanguageTool {version} is installed: {places.folder(version)}")
    if trouble := java.trouble():
        click.echo(f"curate: it cannot run yet: {trouble}", err=True)


class _bar:  # noqa: N801  used as a function
    """A progress bar of bytes on standard error."""

    def __init__(self, total: int) -> None:
        from rich.console import Console  # noqa: PLC0415  (on demand)
        from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

        parts = (TextColumn("LanguageTool"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
        self._bar = Progress(*parts, console=Console(stderr=True))
        self._task = self._bar.add_task("", total=total)

    def __enter__(self) -> Any:  # noqa: ANN401
        self._bar.start()
        return lambda size: self._bar.advance(self._task, size)

    def __exit__(self, *_: object) -> None:
        self._bar.stop()


@command.command("status")
@version_option
@common.guarded
def status(version: str | None) -> None:
    """Whether LanguageTool is installed, can run, and is up.

    Exit 0 when it can be used, 3 when something is missing.
    """
    settings = _settings(version)
    said = lines(settings)
    click.echo("\n".join(said))
    silent = settings.url is not None and said[-1].startswith("down")
    sys.exit(3 if silent or opening.trouble(config.Settings(languagetool=settings)) else 0)


def lines(settings: LanguageTool) -> list[str]:
    """The state of LanguageTool, a line each for what it needs."""
    extra = find_spec("language_tool_python") is not None
    found = [f"{'ok' if extra else 'absent':<8} language-tool-python" + ("" if extra else f": {opening.EXTRA}")]
    if settings.url is not None:
        said, answers = _named(settings) if extra else (settings.url, False)
        return [*found, f"{'up' if answers else 'down':<8} {said}"]
    here = places.installed(settings.version)
    where = f": {places.folder(settings.version)}" if here else ": curate languagetool install"
    found.append(f"{'ok' if here else 'absent':<8} LanguageTool {settings.version}{where}")
    trouble = java.trouble()
    java_line = trouble or f"{(java.find() or java.Java('', 0)).path}"
    found.append(f"{'absent' if trouble else 'ok':<8} Java: {java_line}")
    if extra and here:
        from curate.grammar import server  # noqa: PLC0415

        running = server.find(settings.version)
        state = f"up at {running.url} (Java {running.java})" if running else "not running; it is started when needed"
        found.append(f"{'up' if running else 'down':<8} server: {state}")
    return found


def _named(settings: LanguageTool) -> tuple[str, bool]:
    """What is to be said of the server of the user's own, and whether it answers."""
    from curate.grammar.links import Asking  # noqa: PLC0415  (imports what only the extra installs)

    url = settings.url or ""
    try:
        return f"LanguageTool {Asking(settings).client(url).version()} of your own: {url}", True
    except Failed as error:
        return f"LanguageTool of your own at {url}: {error}", False


@command.command("start")
@version_option
@common.guarded
def start(version: str | None) -> None:
    """Start the server now, so that the next run need not wait for it."""
    settings = _settings(version)
    if settings.url is not None:
        raise common.usage(f"languagetool.url names a server of your own ({settings.url}); it is yours to start")
    _need_extra()
    from curate.grammar import server  # noqa: PLC0415

    try:
        running = server.ensure(settings.version, settings.idle)
    except CannotStart as error:
        click.echo(f"curate: {error}", err=True)
        sys.exit(3)
    click.echo(f"LanguageTool {settings.version} is up at {running.url}; it stops after {settings.idle:g} idle minutes")


@command.command("stop")
@version_option
@common.guarded
def stop(version: str | None) -> None:
    """Stop the server."""
    settings = _settings(version)
    _need_extra()
    from curate.grammar import server  # noqa: PLC0415

    was_up = server.stop(settings.version)
    click.echo(f"LanguageTool {settings.version} {'is stopped' if was_up else 'was not running'}")


def _settings(version: str | None) -> LanguageTool:
    """Settings of LanguageTool, with the version of the command line."""
    try:
        table: dict[str, Any] = {} if version is None else {"version": version}
        given = config.convert({"languagetool": table}, "--version").languagetool
        found = config.load(config.find(Path.cwd())).languagetool
    except config.SettingsError as error:
        raise common.usage(str(error)) from error
    return found if version is None else LanguageTool(given.url, given.version, found.idle)


def _need_extra() -> None:
    if find_spec("language_tool_python") is None:
        click.echo(f"curate: this needs language-tool-python: {opening.EXTRA}", err=True)
        sys.exit(3)
