"""A run: articles read, cleaned and checked; cleaned files and ledger are written aside and published together."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import BinaryIO

import msgspec

from curate.batch import Bench, Item, chunks, options_of
from curate.engines import local
from curate.model import Problem
from curate.readers import files
from curate.readers.files import Source
from curate.recall import Reader
from curate.writers import atomic, cleaned, ledger


class Job(msgspec.Struct, frozen=True):
    """One file of a run: where it comes from and the name of its cleaned form."""

    source: Source
    target: str


class Written(msgspec.Struct, frozen=True):
    """What became of one file: its items, the hash of its bytes, and its name under ``cleaned/``."""

    path: str
    sha256: str
    target: str


class Run:
    """A run: cleaned files and the ledger are written aside, and published together.

    ``items`` yields results and problems as they come; ``publish`` then renames
    the ledger first and the cleaned files after it, so that no cleaned text is
    ever seen without its ledger.
    """

    def __init__(self, bench: Bench, output: Path) -> None:
        self.bench = bench
        self.output = output
        self.written: list[Written] = []
        self._staged: list[Path] = []
        self._names: set[str] = set()

    @property
    def ledger_path(self) -> Path:
        """Where the ledger goes."""
        return self.output / "reports" / "ledger.jsonl"

    def items(self, sources: Iterable[Source | Problem]) -> Iterator[Item]:
        """Results and problems of all sources, while cleaned files are staged."""
        jobs = list(sources)
        self.bench.look_over(jobs)
        # a page's cleaned form is a .txt or .md: it leaves the names of real ones free
        taken = {s.relative for s in jobs if isinstance(s, Source) and s.kind != "html"}
        for name in ("cleaned", "reports"):
            atomic.sweep(self.output / name)
        if self.bench.ahead is not None:
            articles = Reader(options_of(self.bench.settings), self.bench.key).read(jobs)
            self.bench.ahead.expect(chunks(articles))
        with atomic.staged(self.ledger_path) as book:
            for items in local.map(lambda source: self._one(source, taken, book), jobs):
                yield from items
            self._carry_over(book)

    def _carry_over(self, book: BinaryIO) -> None:
        """Keep the ledger of cleaned files that an earlier run left and this one does not write."""
        fresh = {w.target for w in self.written}
        if self.ledger_path.is_file():
            for booked in ledger.load(self.ledger_path):
                name = booked.header.cleaned
                if name not in fresh and (self.output / "cleaned" / name).is_file():
                    book.write(ledger.dump(booked))

    def _one(self, source: Source | Problem, taken: set[str], book: BinaryIO) -> Iterator[Item]:
        if isinstance(source, Problem):
            yield source
            return
        try:
            job = Job(source, cleaned.target(source, taken, self._names, f".{self.bench.settings.html_output}"))
            path = self.output / "cleaned" / job.target
            if source.data is None and path.resolve() == Path(source.path).resolve():
                yield Problem(source.path, "its cleaned form would replace it; choose another --output")
                return
            yield from (self._records if source.kind == "records" else self._document)(job, path, book)
        except OSError as error:
            yield Problem(source.path, f"{error.strerror or error}")

    def _document(self, job: Job, path: Path, book: BinaryIO) -> Iterator[Item]:
        source = job.source
        with suppress(OSError):  # the reader says it
            source = msgspec.structs.replace(source, data=files.load(source))
        for item in files.articles(source, options_of(self.bench.settings)):
            if isinstance(item, Problem):
                yield item
                continue
            data = files.load(source)
            result = self.bench.run(item)
            fresh, booked = cleaned.document(result, job.target, data)
            with atomic.staged(path) as file:
                file.write(fresh)
            book.write(ledger.dump(booked))
            self._keep(job, path, hashlib.sha256(data).hexdigest())
            yield result

    def _records(self, job: Job, path: Path, book: BinaryIO) -> Iterator[Item]:
        whole = hashlib.sha256()
        seen: dict[str, int] = {}
        options = options_of(self.bench.settings)
        number = 0
        with ExitStack() as stack:
            file: BinaryIO | None = None
            for number, line in enumerate(files.raw_lines(job.source), 1):
                file = file or stack.enter_context(atomic.staged(path))
                whole.update(line)
                fresh = line
                if not files.is_blank(line):
                    article = files.record_article(job.source.path, number, line, options, seen)
                    if isinstance(article, Problem):
                        yield article
                    else:
                        result = self.bench.run(article)
                        fresh, booked = cleaned.record(result, job.target, line)
                        book.write(ledger.dump(booked))
                        yield result
                file.write(fresh)
        if not number:
            yield Problem(job.source.path, "the file is empty")
            return
        self._keep(job, path, whole.hexdigest())

    def _keep(self, job: Job, path: Path, sha256: str) -> None:
        self._staged.append(path)
        self.written.append(Written(job.source.path, sha256, job.target))

    def discard(self) -> None:
        """Remove everything staged: the run did not come to its end."""
        for path in (self.ledger_path, *self._staged):
            atomic.aside(path).unlink(missing_ok=True)

    def publish(self) -> None:
        """Rename all staged files: the ledger, then the cleaned texts."""
        atomic.publish(self.ledger_path)
        for path in self._staged:
            atomic.publish(path)
        self.bench.remember()


def outside_of(sources: Iterable[Source | Problem], output: Path) -> Iterator[Source | Problem]:
    """Sources that are not themselves outputs of an earlier run into ``output``."""
    own = tuple(str((output / name).resolve()) + os.sep for name in ("cleaned", "reports"))
    for source in sources:
        if (
            isinstance(source, Problem)
            or source.data is not None
            or not str(Path(source.path).resolve()).startswith(own)
        ):
            yield source
