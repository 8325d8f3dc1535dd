"""Many articles: choose the rules for each path, hand files to the engine, gather."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from curate import cache, ignores
from curate.ahead import Ahead
from curate.cache import Cache
from curate.decisions import Decision
from curate.engines import local
from curate.grammar.opening import OFF, opened
from curate.model import Article, Problem, Result
from curate.readers import files, html
from curate.readers.files import Options, Source
from curate.recall import Reader
from curate.settings import Settings
from curate.writers import duplicates

WITH_BATCH = ("S198", "D101", "D103")  # the rules that ask for the batch's evidence

if TYPE_CHECKING:  # the rules take half a second to import: a check that finds all in the cache does without
    from curate.grammar.checker import Checker
    from curate.pipeline import Pipeline
    from curate.survey import Survey

Item = Result | Problem


class Project(msgspec.Struct, frozen=True):
    """Where the settings stand (articles are named from there), and the suppressions beside them."""

    root: str = ""
    sidecar: ignores.Sidecar = ignores.Sidecar()

    def place(self, path: str) -> str:
        """A path from the project's root, the same from wherever curate is called."""
        full = os.path.abspath(path)  # noqa: PTH100  links stay as the user named them
        inside = bool(self.root) and full.startswith(self.root.rstrip(os.sep) + os.sep)
        return (os.path.relpath(full, self.root) if inside else os.path.normpath(path)).replace(os.sep, "/")


class Bench:
    """The pipelines a batch needs: one for each set of rules.

    ``live`` are editors' standing decisions by fingerprint, honoured in what is made of the text.
    ``checker`` asks LanguageTool; without one ``no_checker`` says why its rules are skipped.
    """

    def __init__(
        self,
        settings: Settings,
        words: frozenset[str] = frozenset(),
        *,
        readability: bool = True,
        project: Project = Project(),  # noqa: B008  frozen
        live: Mapping[str, Decision] | None = None,
        checker: "Checker | None" = None,
        no_checker: str = OFF,
    ) -> None:
        self.settings = settings
        self.live = live or {}
        self.readability = readability
        self.words = words
        self.project = project
        self.checker = checker
        self.no_checker = no_checker
        self.ahead = None if checker is None else Ahead(self._begin, checker.foresee)
        self.survey: Survey | None = None
        self._made: dict[tuple[str, ...], Pipeline] = {}
        self._of_path: dict[str, Pipeline] = {}

    def pipeline(self, path: str) -> "Pipeline":
        """The pipeline for a path, with its overrides applied."""
        from curate.pipeline import Pipeline  # noqa: PLC0415
        from curate.rules import ALWAYS, RULES  # noqa: PLC0415

        path = path if self.settings.per_path else ""  # then one set of rules serves all
        if path in self._of_path:
            return self._of_path[path]
        wanted = self.settings.wants
        rules = tuple(
            r for r in RULES if wanted(r.code, path) or (r.code in ALWAYS and r.code not in self.settings.ignore)
        )
        unheard = self.settings.unheard(path)
        key = (*(r.code for r in rules), *sorted(unheard))
        if key not in self._made:
            self._made[key] = Pipeline(
                rules,
                min_confidence=self.settings.min_confidence,
                strict=self.settings.strict,
                words=self.words,
                model=self.settings.spacy_model,
                neural=self.settings.neural != "off",
                readability=self.readability,
                checker=None if self.checker is None else self.checker.without(unheard),
                no_checker=self.no_checker,
            )
        self._of_path[path] = self._made[key]
        return self._made[key]

    def _placed(self, article: Article) -> Article:
        """The article under the name it has in the project, with its suppressions."""
        return ignores.marked(self.placed(article), self.project.sidecar, inline=self.settings.inline_ignores)

    def _begin(self, article: Article) -> list[str]:
        known = self._placed(article)
        return self.pipeline(known.place).begin(known)

    def evidence(self, place: str, identity: str | None) -> bytes:
        """What the judgement of an article rests on beside itself and the settings; part of its key in the cache."""
        return b"" if self.survey is None else self.survey.evidence(Article(place, "", identity).key).token

    @cached_property
    def _salt(self) -> bytes:
        settings = msgspec.structs.replace(self.settings, paths=(), fail_on="error", max={}, budgets={}, max_cut=None)
        grammar = self.no_checker if self.checker is None else self.checker.rules
        return msgspec.json.encode((settings, sorted(self.words), self.readability, grammar))

    def key(self, path: str, content: bytes, kind: str, identity: str | None = None) -> bytes:
        """The cache's key of an article: a whole file's bytes, or a record's text."""
        place = self.project.place(path)
        named = Article(path, "", identity, place=place)
        sidecar = self.project.sidecar
        ours = [(e, n) for e, n in zip(sidecar.entries, sidecar.lines, strict=True) if ignores.speaks_of(e, named)]
        name = msgspec.json.encode((path, place, identity, kind, ours))
        return cache.digest(self._salt, name, self.evidence(place, identity), content)

    def run(self, article: Article) -> Result:
        """The result of one article; rules that only ran because they always do are not reported."""
        if self.ahead is not None:
            self.ahead.reach(article)
        known = self._placed(article)
        result = self._result(self.pipeline(known.place), known)
        found = tuple(f for f in result.findings if self.settings.wants(f.code, known.place))
        return result if len(found) == len(result.findings) else msgspec.structs.replace(result, findings=found)

    def placed(self, article: Article) -> Article:
        """The article with its place in the project and what the batch tells of it."""
        placed = msgspec.structs.replace(article, place=self.project.place(article.path))
        if self.survey is None:
            return placed
        return msgspec.structs.replace(placed, evidence=self.survey.evidence(placed.key))

    def informed(self, chunk: "Chunk") -> "Chunk":
        """A chunk whose articles carry what the batch tells of them."""
        return [self.placed(item) if isinstance(item, Article) else item for item in chunk]

    def look_over(self, sources: Sequence[Source | Problem]) -> None:
        """Read all sources once, so that each article can be judged in the light of the others.

        Left out where no selected rule asks for it, or where there is one article and no index.
        """
        words = self.checker is not None and self.settings.languagetool.spelling and self.settings.wants("T902")
        wanted = words or any(self.settings.wants(code) for code in WITH_BATCH)
        many = len(sources) > 1 or any(isinstance(s, Source) and s.kind == "records" for s in sources)
        if not wanted or not (many or self.settings.duplicates_index):
            return
        from curate import survey  # noqa: PLC0415

        self.survey = survey.Survey(duplicates.load(self._index) if self._index else None, words=words)
        for source in sources:
            if isinstance(source, Source):
                for item in files.glanced(source, options_of(self.settings)):
                    self.survey.add(msgspec.structs.replace(item, place=self.project.place(item.path)))

    @property
    def _index(self) -> Path | None:
        name = self.settings.duplicates_index
        return Path(self.project.root) / name if name else None

    def remember(self) -> None:
        """Write the digests of this batch into the index of duplicates, where the settings name one."""
        if self.survey is not None and self._index:
            duplicates.save(self._index, self.survey.merged())

    def _result(self, pipeline: "Pipeline", article: Article) -> Result:
        if not self.live:
            return pipeline.run(article)
        from curate import deciding  # noqa: PLC0415  as the pipeline

        return deciding.run(pipeline, article, self.live)


def options_of(settings: Settings) -> Options:
    """How files are read under some settings."""
    page = html.Form(settings.html_output == "md", settings.html_comments, settings.html_captions)
    return Options(settings.text_field, settings.id_field, settings.max_article_bytes, page)


Chunk = list[Article | Item]  # what is a result already needs no judging
CHUNK = 60_000  # characters of one job: a tenth of a second of work


def judged(chunk: Sequence[Article | Item], bench: Bench) -> list[Item]:
    """Results of a chunk's articles, the rest as it is, in order."""
    return [bench.run(item) if isinstance(item, Article) else item for item in chunk]


class Work(msgspec.Struct, frozen=True):
    """What a worker needs to judge articles; picklable, so that it can be sent to one."""

    settings: Settings
    words: frozenset[str]
    readability: bool
    project: Project = Project()
    no_checker: str = ""

    def __call__(self, chunk: Chunk) -> list[Item]:
        """Items of a chunk, in order."""
        bench = _bench(msgspec.msgpack.encode(self))
        if bench.ahead is not None:
            bench.ahead.foresee(chunk)
        return judged(chunk, bench)

    def died(self, chunk: Chunk) -> list[Item]:
        """Problems of a chunk that killed its process."""
        return [
            Problem(item.path, "the process that checked it died", item.id) if isinstance(item, Article) else item
            for item in chunk
        ]


@lru_cache(maxsize=1)
def _bench(encoded: bytes) -> Bench:
    """The bench of a worker process, kept between its chunks."""
    work = msgspec.msgpack.decode(encoded, type=Work)
    checker, reason = (None, work.no_checker) if work.no_checker else opened(work.settings)
    return Bench(
        work.settings,
        work.words,
        readability=work.readability,
        project=work.project,
        checker=checker,
        no_checker=reason,
    )


def chunks(items: Iterable[Article | Item]) -> Iterator[Chunk]:
    """Items in order, in lists of about CHUNK characters to judge, or of what needs no judging."""
    chunk: Chunk = []
    size = 0
    for item in items:
        if chunk and isinstance(item, Article) != isinstance(chunk[-1], Article):
            yield chunk
            chunk, size = [], 0
        chunk.append(item)
        size += len(item.raw) if isinstance(item, Article) else CHUNK // 20
        if size >= CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def check(
    sources: Iterable[Source | Problem], bench: Bench, workers: int = 1, known: Cache | None = None
) -> Iterator[Item]:
    """Results and problems of sources, in order, whatever the number of workers; nothing is written but the cache."""
    listed = list(sources)
    bench.look_over(listed)
    reader = Reader(options_of(bench.settings), bench.key, None if bench.live else known)
    jobs = chunks(reader.read(listed))
    for items in _mapped(jobs, bench, workers):
        yield from map(reader.keep, items)
    if known is not None:
        known.close()


def _mapped(jobs: Iterator[Chunk], bench: Bench, workers: int) -> Iterator[list[Item]]:
    """The engine at work, once there is something to judge."""
    for first in jobs:
        if (items := _judged_before(first)) is not None:
            yield items
            continue
        rest = chain([first], jobs) if bench.survey is None else map(bench.informed, chain([first], jobs))
        if workers == 1:
            yield from local.map(lambda chunk: judged(chunk, bench), bench.ahead.chunks(rest) if bench.ahead else rest)
            return
        from curate.engines import processes  # noqa: PLC0415  (20 ms)

        work = Work(bench.settings, bench.words, bench.readability, bench.project, bench.no_checker)
        yield from processes.map(work, rest, workers=workers, died=work.died, known=_judged_before)


def _judged_before(chunk: Chunk) -> list[Item] | None:
    """A chunk's items, where nothing of it is to be judged."""
    items = [item for item in chunk if not isinstance(item, Article)]
    return items if len(items) == len(chunk) else None
