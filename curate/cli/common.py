"""What several commands share: options, settings, messages, progress."""

import difflib
import functools
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeVar

import click
import msgspec

from curate import ignores
from curate import settings as config
from curate.batch import Bench, Item, Project
from curate.cache import Cache
from curate.decisions import Decisions, DecisionsError
from curate.edits import LedgerError
from curate.gate import baseline
from curate.grammar.opening import opened
from curate.ignores import BadIgnores
from curate.model import FAMILIES, Problem
from curate.readers.files import STDIN, Source, expand
from curate.reports.terminal import shown

Command = TypeVar("Command", bound=Callable[..., Any])
Thing = TypeVar("Thing")


def rule_options(command: Command) -> Command:
    """Options that choose rules and settings."""
    for option in reversed(
        (
            click.option("--select", metavar="CODES", help="Only these rules: codes or prefixes, e.g. S,T201."),
            click.option(
                "--ignore",
                metavar="CODES",
                help="Not these rules; also LanguageTool's by their ids, e.g. LT:HE_VERB_AGR.",
            ),
            click.option(
                "--min-confidence",
                type=click.FloatRange(0, 1),
                metavar="X",
                help="Hold back findings below X (default 0.5; 0 shows all).",
            ),
            click.option(
                "--neural",
                type=click.Choice(["auto", "required", "off"]),
                help="The neural layer: where it is installed (default), required (exit 3 without it), or off.",
            ),
            click.option(
                "--strict",
                is_flag=True,
                default=None,
                help="Also show optional findings: claims that hedge, praise, headings, captions.",
            ),
            click.option(
                "--grammar",
                type=click.Choice(["auto", "required", "off"]),
                help="LanguageTool: where it is installed (auto, the default), or exit 3 without it, or not at all.",
            ),
            click.option(
                "--text-field",
                metavar="NAME",
                help="Field of a record that holds the text (found by itself otherwise).",
            ),
            click.option("--id-field", metavar="NAME", help='Field of a record that holds its id (default "id").'),
            click.option(
                "--config",
                type=click.Path(path_type=Path),
                metavar="FILE",
                help="Settings file (default: curate.toml or pyproject.toml here or above).",
            ),
            click.option("--stdin-filename", metavar="NAME", help="Read standard input (-) as that kind of file."),
            click.option("--quiet", "-q", is_flag=True, help="No progress and no closing figures."),
            click.option("--no-color", is_flag=True, help="No colours (NO_COLOR does the same)."),
        )
    ):
        command = option(command)
    return command


def coloured(no_color: bool) -> bool | None:  # noqa: FBT001
    """Click's colour switch: off when asked, else decided by the terminal."""
    return False if no_color or os.environ.get("NO_COLOR") else None


class Usage(click.ClickException):
    """An error of usage or settings."""

    exit_code = 2


class Missing(click.ClickException):
    """Something that was asked for is not installed."""

    exit_code = 3


def _neural() -> bool:
    """Whether the neural layer is installed."""
    from curate.models import network  # noqa: PLC0415  (imports numpy)

    return network.available()


def usage(message: str) -> Usage:
    """An error of usage or settings: exit 2."""
    return Usage(message)


def bench_of(
    options: dict[str, Any], *, readability: bool = True, known: Decisions | None = None, store: Cache | None = None
) -> Bench:
    """The batch's rules and settings from the command line and the settings file, and what editors decided.

    The cache spares the import of the rules.
    """
    path: Path | None = options.get("config")
    if path is not None and not path.is_file():
        raise usage(f"{path}: no such settings file")
    path = path or config.find(Path.cwd())
    root = root_of(path)
    try:
        settings = merged(config.load(path), options)
        words = config.accepted_words(settings, path.parent if path else Path.cwd())
        project = Project(str(root), sidecar_of(root))
    except (config.SettingsError, BadIgnores) as error:
        raise usage(str(error)) from error
    overrides = (c for o in settings.per_path.values() for c in o.ignore)
    for code in (*settings.select, *settings.ignore, *overrides):
        known_code(code, store)
    if settings.spacy_model and find_spec(settings.spacy_model) is None:
        raise usage(f'spacy-model "{settings.spacy_model}" is not installed')
    if settings.neural == "required" and not _neural():
        raise Missing("neural is required and not installed: pip install 'curate-text[neural]'")
    if known is not None:
        words |= known.words
    checker, no_checker = opened(settings)
    if checker is None and settings.grammar == "required":
        click.echo(f"curate: grammar is required, and {no_checker.replace('needs', 'that needs', 1)}", err=True)
        sys.exit(3)
    return Bench(
        settings,
        words,
        readability=readability,
        project=project,
        live=known.live if known else None,
        checker=checker,
        no_checker=no_checker,
    )


def entries_of(path: Path) -> list[baseline.Entry]:
    """The entries of a baseline; one that cannot be used is an error of usage."""
    try:
        return baseline.load(path)
    except baseline.BadBaseline as error:
        raise usage(str(error)) from error


def paths_of(paths: tuple[str, ...], bench: Bench) -> tuple[str, ...]:
    """The paths given, else those of the settings, as seen from here."""
    if not paths and not bench.settings.paths:
        raise usage('no PATH given, and no "paths" in the settings')
    here = Path.cwd()
    return paths or tuple(os.path.relpath(Path(bench.project.root) / p, here) for p in bench.settings.paths)


BESIDE = (baseline.NAME, ignores.NAME)  # files that stand beside the settings, or mark a project without


def root_of(settings: Path | None) -> Path:
    """The project's root: where the settings stand, else the nearest baseline or suppressions, else here."""
    here = Path.cwd()
    if settings is not None:
        return settings.resolve().parent
    return next((f for f in (here, *here.parents) if any((f / name).is_file() for name in BESIDE)), here)


def sidecar_of(root: Path) -> ignores.Sidecar:
    """The file of suppressions in a project's root, where there is one. Raises BadIgnores."""
    path = root / ignores.NAME
    return ignores.load(path, os.path.relpath(path)) if path.is_file() else ignores.Sidecar()


def merged(settings: config.Settings, options: dict[str, Any]) -> config.Settings:
    """Settings with the command line's values over the file's."""
    given: dict[str, Any] = {
        "select": tuple(c.upper() for c in settings.select),
        "ignore": tuple(c.upper() for c in settings.ignore),
    }
    for name in ("select", "ignore"):
        if options.get(name):
            given[name] = tuple(c.strip().upper() for c in options[name].split(",") if c.strip())
    for name in ("min_confidence", "strict", "neural", "text_field", "id_field", "fail_on", "grammar"):
        if options.get(name) is not None:
            given[name] = options[name]
    return msgspec.structs.replace(settings, **given)


def known_code(code: str, known: Cache | None = None) -> None:
    """Refuse a code or prefix that no rule has."""
    if code in FAMILIES or code.startswith("LT:"):
        return  # LanguageTool has thousands, and each version others
    codes = _codes() if known is None else known.lasting("codes", _codes)
    if any(c.startswith(code) for c in codes):
        return
    near = difflib.get_close_matches(code, [*codes, *FAMILIES], 1, 0.3)
    raise usage(f'no rule or family "{code}"' + (f'; did you mean "{near[0]}"?' if near else ""))


def _codes() -> list[str]:
    from curate.rules import BY_CODE  # noqa: PLC0415  (half a second)

    return list(BY_CODE)


def sources_of(paths: Iterable[str], options: dict[str, Any]) -> list[Source | Problem]:
    """Sources of the paths, standard input read where it is named."""
    names = list(paths)
    stdin = sys.stdin.buffer.read() if STDIN in names else None
    return list(expand(names, stdin, options.get("stdin_filename")))


# A worker takes half a second to start and load its models, the time of a quarter megabyte.
PAYS_OFF = 1_000_000


def workers_for(sources: Sequence[Source | Problem]) -> int:
    """Number of processes that pay off: one for little input, else one a core."""
    total = 0
    for source in sources:
        if isinstance(source, Source):
            total += len(source.data) if source.data is not None else _size(source.path)
    return max(1, os.cpu_count() or 1) if total >= PAYS_OFF else 1


def _size(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0


def progress(items: Iterable[Thing], total: int, *, quiet: bool, label: str) -> Iterator[Thing]:
    """The items, with a bar on a terminal where there is enough to wait for."""
    if quiet or total < 20 or not sys.stderr.isatty():
        yield from items
        return
    with click.progressbar(length=total, label=label, file=sys.stderr) as bar:
        for item in items:
            yield item
            bar.update(1)


def report_problem(item: Item) -> None:
    """Print problems, one line each, on standard error."""
    problems = (item,) if isinstance(item, Problem) else item.problems
    for problem in problems:
        click.echo(f"curate: {shown(str(problem))}", err=True)


def _drop_stdout() -> None:
    """Let Python's flush at exit go nowhere: standard output cannot be written."""
    with suppress(OSError):  # also io.UnsupportedOperation, where it is no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _leave(code: int) -> None:
    """Exit, without waiting for what LanguageTool was asked: it may take minutes to answer, or never do."""
    if any(t.name.startswith(("languagetool", "ahead")) for t in threading.enumerate()):
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError):
                stream.flush()
        os._exit(code)
    sys.exit(code)


def guarded(command: Command) -> Command:
    """End with one line and the right code when files, the ledger or the reader of our output fail."""

    @functools.wraps(command)
    def wrapped(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        try:
            return command(*args, **kwargs)
        except BrokenPipeError:
            _drop_stdout()
            sys.exit(141)
        except KeyboardInterrupt:
            _leave(130)
        except (OSError, LedgerError, DecisionsError) as error:
            click.echo(f"curate: {error}", err=True)
            _drop_stdout()
            sys.exit(3)

    return wrapped  # type: ignore[return-value]
