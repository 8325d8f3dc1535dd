"""``curate split``."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from curate.cli import common
from curate.model import Article, Problem
from curate.reports.terminal import shown
from curate.views.lines import LineIndex
from curate.writers import atomic

RULE = "Q130"
KINDS = ("text", "markdown")


@click.command("split", no_args_is_help=True)
@click.argument("paths", nargs=-1, required=True)
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("split"),
    metavar="DIR",
    help="Where the parts go (default: split).",
)
@click.option(
    "--at",
    "lines",
    multiple=True,
    type=click.IntRange(min=2),
    metavar="LINE",
    help="Begin a part with this line, instead of where Q130 speaks; repeatable, for one file.",
)
@click.option("--dry-run", is_flag=True, help="Say where, and write nothing.")
@common.guarded
def command(paths: tuple[str, ...], output: Path, lines: tuple[int, ...], *, dry_run: bool) -> None:
    """Part files that hold several articles, each part a file of its own.

    PATHS are plain texts and Markdown files, and folders of them. A part begins
    where rule Q130 finds that another article does, or at the lines of --at; the parts of a file put
    one behind the other are the file, byte for byte. The file itself stays.
    Articles on one topic are told apart only by what closes each of them ("Learn more:" and links): else name
    their lines with --at.
    """
    if lines and (len(paths) != 1 or not Path(paths[0]).is_file()):
        raise common.usage("--at is for one file")
    failed = 0
    for found in _articles(paths, by_rule=not lines):
        if isinstance(found, Problem):
            common.report_problem(found)
            failed += 1
            continue
        article, place, starts = found
        try:
            _part(article, _lines(article.raw, lines) if lines else starts, output / place, dry_run=dry_run)
        except (OSError, ValueError) as error:
            common.report_problem(Problem(article.path, str(error)))
            failed += 1
    sys.exit(3 if failed else 0)


def _articles(paths: Sequence[str], *, by_rule: bool) -> Iterator[tuple[Article, Path, list[int]] | Problem]:
    """Each text, its place under the folder named, and where Q130 says that another article begins."""
    from curate.batch import Bench, check  # noqa: PLC0415  (the rules)
    from curate.readers.files import Source, expand  # noqa: PLC0415
    from curate.settings import Settings  # noqa: PLC0415

    sources, place = [], {}
    for source in expand(paths):
        if isinstance(source, Source) and source.kind not in KINDS:
            yield Problem(source.path, "only plain text and Markdown can be split")
            continue
        sources.append(source)
        if isinstance(source, Source):
            place[source.path] = Path(source.relative)
    # Family S, too: a closing that comes again is told by what is cut.
    settings = Settings(select=(RULE, "S"), neural="off", grammar="off", spacy_model="")
    for result in check(iter(sources), Bench(settings)):
        if isinstance(result, Problem):
            yield result
        else:
            found = [f.start for f in result.findings if f.code == RULE] if by_rule else []
            yield result.article, place[result.article.path], found


def _lines(raw: str, lines: Sequence[int]) -> list[int]:
    """Where lines begin, in code points. Raises ValueError for a line that is not there."""
    index = LineIndex(raw)
    last = index.place(len(raw) - 1)[0]
    missing = next((line for line in lines if line > last), None)
    if missing is not None:
        msg = f"has no line {missing}"
        raise ValueError(msg)
    return [index.start(line) for line in lines]


def _part(article: Article, starts: Sequence[int], path: Path, *, dry_run: bool) -> None:
    """Write the parts of one text beside each other, named after ``path``, and say what they hold."""
    raw, index = article.raw, LineIndex(article.raw)
    bounds = sorted({0, *(index.start(index.place(at)[0]) for at in starts)})
    if len(bounds) == 1:
        click.echo(f"{shown(article.path)}: one article")
        return
    names = [path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(1, len(bounds) + 1)]
    taken = [str(name) for name in names if name.exists()]
    if taken and not dry_run:
        msg = f"{', '.join(taken)}: there already"
        raise ValueError(msg)
    click.echo(f"{shown(article.path)}: {len(bounds)} parts")
    for name, start, end in zip(names, bounds, [*bounds[1:], len(raw)], strict=True):
        if not dry_run:
            atomic.write(name, raw[start:end].encode(article.encoding))
        first = next((line.strip() for line in raw[start:end].splitlines() if line.strip()), "")
        click.echo(shown(f"  {name}: from line {index.place(start)[0]}, {first[:60]}"))
