"""``curate words``."""

import os
import sys
from pathlib import Path
from typing import Any

import click
import orjson

from curate import batch, vocabulary
from curate import settings as config
from curate.cli import common
from curate.model import Problem, Result
from curate.reports.terminal import shown
from curate.writers import atomic

GUESSES = ("name", "term", "typo")
NAME = "curate-words.txt"
HEADER = "# Words that curate takes as right, one a line.\n"


@click.group("words")
def command() -> None:
    """The batch's own words: names, terms, and a dictionary file for them."""


@command.command("suggest")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--min", "least", type=click.IntRange(1), default=2, show_default=True, metavar="N", help="Least uses.")
@click.option("--guess", multiple=True, type=click.Choice(GUESSES), help="Only these; repeatable.")
@click.option("--format", "form", type=click.Choice(("text", "jsonl", "words")), default="text", show_default=True)
@click.option("--add", is_flag=True, help="Put the names and terms shown into the dictionary file.")
@common.rule_options
@common.guarded
def suggest(
    paths: tuple[str, ...],
    least: int,
    guess: tuple[str, ...],
    form: str,
    add: bool,  # noqa: FBT001
    **options: Any,  # noqa: ANN401
) -> None:
    """List unknown words of a batch by frequency, each with a guess: name, term or typo.

    "--format words" prints bare words, one a line: edit the list, and give it
    to "curate words add".
    """
    bench = common.bench_of({**options, "select": options.get("select") or "S,E"}, readability=False)
    sources = common.sources_of(common.paths_of(paths, bench), options)
    failed = False
    known = vocabulary.Vocabulary(bench.words)
    items = batch.check(sources, bench, common.workers_for(sources))
    for item in common.progress(items, len(sources), quiet=options["quiet"], label="reading"):
        common.report_problem(item)
        failed |= isinstance(item, Problem) or bool(item.problems)
        if isinstance(item, Result):
            known.add(item)
    found = [word for word in known.words(least) if not guess or word.guess in guess]
    for line in _lines(found, form):
        click.echo(line)
    if not found and not failed and not options["quiet"]:
        click.echo(_none(known, guess, least), err=True)
    if add:
        _added([word.text for word in found if word.guess != "typo"], options)
    if failed:
        sys.exit(3)


@command.command("add")
@click.argument("words", nargs=-1, required=True, metavar="WORD...")
@click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="Settings file.")
@common.guarded
def add_words(words: tuple[str, ...], **options: Any) -> None:  # noqa: ANN401
    """Put words into the dictionary file of the settings ("-" reads them from standard input, one a line)."""
    given = [w for w in words if w != "-"]
    if "-" in words:
        given += [line.strip() for line in sys.stdin if line.strip() and not line.startswith("#")]
    _added(given, options)


def _none(known: vocabulary.Vocabulary, guess: tuple[str, ...], least: int) -> str:
    """Why nothing is listed: no such word at all, or none that is used often enough."""
    rarer = any(not guess or word.guess in guess for word in known.words(1))
    what = f"unknown {' or '.join(guess) or 'word'}"
    often = "twice" if least == 2 else f"{least} times"
    return f"no {what} is used {often}; --min 1 shows all" if rarer else f"no {what}"


def _lines(found: list[vocabulary.Word], form: str) -> list[str]:
    if form == "jsonl":
        return [orjson.dumps(word).decode() for word in map(_row, found)]
    if form == "words":
        return [word.text for word in found]
    width = max((len(word.text) for word in found), default=0)
    return [
        f"{word.count:>6}  {shown(word.text):<{width}}  {word.guess}"
        + (f" → {shown(word.proposal)}" if word.proposal else "")
        + f"  ({word.articles} article{'s' if word.articles != 1 else ''}, {shown(word.example)})"
        for word in found
    ]


def _row(word: vocabulary.Word) -> dict[str, Any]:
    return {name: getattr(word, name) for name in word.__struct_fields__}


def _added(words: list[str], options: dict[str, Any]) -> None:
    """Put words into the first dictionary of the settings, in order; say what is to be done where there is none."""
    settings_file: Path | None = options.get("config") or config.find(Path.cwd())
    if settings_file is not None and not settings_file.is_file():
        raise common.usage(f"{settings_file}: no such settings file")
    try:
        names = config.load(settings_file).dictionary
    except config.SettingsError as error:
        raise common.usage(str(error)) from error
    for word in words:
        if not word.strip() or len(word.split()) > 1 or word.startswith("#"):
            raise common.usage(f"{shown(word)!r} is no single word")
    base = settings_file.parent if settings_file else Path.cwd()
    path = base / (names[0] if names else NAME)
    try:
        old = path.read_text(encoding="utf-8").splitlines(keepends=True) if path.is_file() else [HEADER]
        known = {line.strip().casefold() for line in old}
        fresh = sorted({w for w in words if w.casefold() not in known}, key=lambda w: (w.casefold(), w))
        if fresh:
            ending = "" if old[-1].endswith("\n") else "\n"
            atomic.write(path, ("".join(old) + ending + "".join(f"{w}\n" for w in fresh)).encode())
    except (OSError, UnicodeDecodeError) as error:
        raise common.usage(f"dictionary {path}: {error}") from error
    click.echo(f"{len(fresh)} added to {os.path.relpath(path)}", err=True)
    if not names:
        click.echo(f'put  dictionary = ["{NAME}"]  into your settings so that it is read', err=True)
