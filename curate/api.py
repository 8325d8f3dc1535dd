"""curate from Python: ``check`` and ``clean`` a text, ``run`` a batch.

The names are reached as ``curate.check``, ``curate.clean`` and ``curate.run``; nothing
heavy is imported before one of them is asked for.
"""

import codecs
from collections.abc import Iterable, Iterator
from functools import lru_cache
from os import PathLike, fspath
from pathlib import Path

import msgspec

from curate import batch, decisions, edits, staging
from curate import settings as config
from curate.grammar.opening import opened
from curate.model import FAMILIES, Article, Edit, Finding, Form, Problem, Result
from curate.readers import files, html, markdown
from curate.reports import filled
from curate.reports.folder import Folder
from curate.reports.reading import Report, read_report
from curate.reports.summary import Summary
from curate.rules import BY_CODE
from curate.settings import Settings, SettingsError

PathName = str | PathLike[str]


class Cleaned(msgspec.Struct, frozen=True):
    """A text before and after cleaning.

    ``raw`` is the text as it was given (for a page: the page rendered to text),
    ``text`` the cleaned one, ``edits`` what was done, in code points of ``raw``,
    and ``findings`` all remarks, those that led to edits and those left to a person.
    """

    raw: str
    text: str
    edits: tuple[Edit, ...]
    findings: tuple[Finding, ...]

    def __str__(self) -> str:
        """The cleaned text."""
        return self.text

    def undo(self, *which: str) -> str:
        """The text with edits taken back: all, or those of the given codes, names or fingerprints."""
        picked = set(which)
        return edits.undo(
            self.text, self.edits, lambda e: not picked or bool(picked & {e.code, e.name, e.fingerprint})
        )[0]


def check(  # noqa: PLR0913  settings by name read best one by one
    text: str,
    *,
    form: Form = "text",
    name: str = "text",
    settings: Settings | None = None,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    words: Iterable[str] = (),
    min_confidence: float | None = None,
) -> list[Finding]:
    """Findings of one text, in order of place.

    ``form`` says what the text is; offsets of a page's findings are into the page
    rendered to text (``clean(...).raw``). ``name`` is the article's name in paths and
    fingerprints. ``settings`` come from ``curate.settings.load``; the other arguments
    go over them: codes or prefixes to ``select`` and ``ignore``, accepted ``words``,
    and the confidence (0 to 1) below which findings are held back.

    Raises SettingsError for a code that no rule has, ValueError for a page without text.
    """
    chosen = _over(settings, select, ignore, words, min_confidence)
    return list(_result(text, form, name, chosen).findings)


def clean(  # noqa: PLR0913  as check
    text: str,
    *,
    form: Form = "text",
    name: str = "text",
    settings: Settings | None = None,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    words: Iterable[str] = (),
    min_confidence: float | None = None,
) -> Cleaned:
    """One text with its safe edits made. Arguments and errors as for ``check``."""
    chosen = _over(settings, select, ignore, words, min_confidence)
    result = _result(text, form, name, chosen)
    return Cleaned(result.article.raw, result.cleaned, result.edits, result.findings)


def run(
    paths: PathName | Iterable[PathName],
    output: PathName = ".",
    *,
    settings: Settings | None = None,
    label: str = "",
) -> Report:
    """Read, clean, check and report, as ``curate run`` does; returns the report just written.

    ``paths`` are files, directories or globs; ``output`` is the folder in which
    ``cleaned/`` and ``reports/`` are filled; ``label`` names the run in the trend. What could not be read is in
    ``Report.problems``. Raises ValueError when no article was read, OSError when
    the output cannot be written, SettingsError for settings that cannot be used,
    ``curate.reports.claims.BadSheet`` for an earlier claim sheet, ``curate.decisions.DecisionsError``
    for decisions that cannot be read back. Decisions made in a review are honoured.
    """
    names = [fspath(paths)] if isinstance(paths, (str, PathLike)) else [fspath(p) for p in paths]
    where = Path(output)
    known, _ = decided(where / "reports")
    summary = Summary(known.settled)
    work = staging.Run(bench_of(msgspec.structs.replace(settings or Settings(), fail_on="never"), known=known), where)
    for _ in curated(work, staging.outside_of(files.expand(names), where), summary, label):
        pass
    if not summary.articles:
        why = "; ".join(map(str, summary.problems)) or "no input"
        msg = f"no article was read, so nothing was written: {why}"
        raise ValueError(msg)
    return read_report(where / "reports")


def decided(reports: Path) -> tuple[decisions.Decisions, tuple[str, ...]]:
    """Editors' decisions on a report, those they wrote into its claim sheet among them, and what is unclear there.

    Raises BadSheet, DecisionsError, OSError.
    """
    unclear = filled.take_in(reports, decisions.who()).unclear
    return decisions.load(reports / decisions.NAME), unclear


def curated(
    work: staging.Run, sources: Iterable[files.Source | Problem], summary: Summary, label: str = ""
) -> Iterator[batch.Item]:
    """Results and problems of a run as they come; the last step publishes, anything short of it leaves nothing behind.

    ``summary`` is filled on the way; where it counts no article nothing is written.
    ``label`` names the run in the report's trend.
    """
    folder = Folder(work.output / "reports", summary.settled)
    try:
        for item in work.items(sources):
            if not isinstance(item, Problem):
                folder.add(item)
            summary.add(item)
            yield item
        if summary.articles:
            folder.write(summary, work.written, work.bench.settings, label)
            work.publish()
        else:
            work.discard()
    except BaseException:
        work.discard()
        raise


def bench_of(settings: Settings, base: Path | None = None, known: decisions.Decisions | None = None) -> batch.Bench:
    """The rules at work under some settings; ``base`` is the folder of their dictionary files.

    Decisions that are ``known`` are honoured.

    Raises SettingsError for an unknown code or a missing dictionary, or where LanguageTool is required and missing.
    """
    overrides = (c for o in settings.per_path.values() for c in o.ignore)
    for code in (*settings.select, *settings.ignore, *overrides):
        if code not in FAMILIES and not code.startswith("LT:") and not any(known.startswith(code) for known in BY_CODE):
            msg = f'no rule or family "{code}"'
            raise SettingsError(msg)
    words = config.accepted_words(settings, base or Path.cwd())
    checker, no_checker = opened(settings)
    if checker is None and settings.grammar == "required":
        msg = f"grammar is required, and {no_checker}"
        raise SettingsError(msg)
    if known is not None:
        words |= known.words
    live = None if known is None else known.live
    return batch.Bench(settings, words, live=live, checker=checker, no_checker=no_checker)


def _over(
    settings: Settings | None,
    select: Iterable[str] | None,
    ignore: Iterable[str],
    words: Iterable[str],
    min_confidence: float | None,
) -> Settings:
    base = settings or Settings()
    return msgspec.structs.replace(
        base,
        select=base.select if select is None else _codes(select),
        ignore=(*base.ignore, *_codes(ignore)),
        words=(*base.words, *words),
        min_confidence=base.min_confidence if min_confidence is None else min_confidence,
    )


def _codes(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(c.strip().upper() for c in (given.split(",") if isinstance(given, str) else given))


def _result(text: str, form: Form, name: str, settings: Settings) -> Result:
    return _bench(msgspec.msgpack.encode(settings)).run(_article(text, form, name))


def _article(text: str, form: Form, name: str) -> Article:
    if form == "html":
        page = html.read(codecs.BOM_UTF8 + text.encode("utf-8", "replace"))  # the mark outdoes what the page declares
        if not page.text.strip():
            msg = "no text in this page"
            raise ValueError(msg)
        return Article(name, page.text, None, form, "utf-8", page.outside, (), {"title": page.title}, cited=page.cited)
    if form == "markdown":
        return Article(name, text, None, form, protected=markdown.protected(text))
    return Article(name, text)


@lru_cache(maxsize=4)
def _bench(encoded: bytes) -> batch.Bench:
    """The bench of some settings, kept between calls: its automata take a tenth of a second to build."""
    return bench_of(msgspec.msgpack.decode(encoded, type=Settings))
