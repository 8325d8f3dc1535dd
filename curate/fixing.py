"""Safe edits made in place, with a ledger that remembers every earlier fix."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from curate import edits
from curate.batch import Bench, Item, check, options_of
from curate.model import Article, Problem, Result
from curate.readers import files
from curate.readers.files import Options, Source
from curate.writers import atomic, cleaned, ledger
from curate.writers.ledger import Booked

FOLDER = ".curate"


def fix(sources: Iterable[Source | Problem], bench: Bench, here: Path) -> Iterator[Item]:
    """Make the safe edits in place; yields the results of the files as they then are.

    The ledger goes to ``.curate/ledger.jsonl`` under ``here``, or beside a file
    that lies elsewhere. A file fixed again keeps its earlier edits: undo gives
    the bytes before the first fix. A page is only checked.
    """
    for source in sources:
        if isinstance(source, Problem):
            yield source
        elif source.data is not None:
            yield Problem(source.path, "standard input cannot be fixed in place; use curate run")
        elif source.kind == "html":
            yield from check([source], bench)
        else:
            full = Path(source.path).resolve()
            root = here if full.is_relative_to(here) else full.parent
            yield from _fix_one(source, bench, root, full.relative_to(root).as_posix())


def _fix_one(source: Source, bench: Bench, root: Path, name: str) -> Iterator[Item]:
    path = root / FOLDER / "ledger.jsonl"
    options = options_of(bench.settings)
    book = list(ledger.load(path)) if path.is_file() else []
    earlier = {b.header.article: b for b in book if b.header.cleaned == name}
    booked: list[Booked] = []
    fresh: list[bytes] = []
    for item, line in _read(source, options):
        if isinstance(item, Article):
            result = bench.run(item)
            write = cleaned.record if source.kind == "records" else cleaned.document
            data, made = write(result, name, line)
            fresh.append(data)
            booked.append(_composed(made, earlier.get(item.id), result))
        else:
            fresh.append(line)
            if item is not None:
                yield item
    changed = b"".join(fresh)
    if booked and changed != Path(source.path).read_bytes():
        known = [b if b.header.cleaned != name else _archived(b) for b in book if not _replaced(b, name, booked)]
        ledger.save(path, known + booked)
        atomic.write(Path(source.path), changed)
    if booked:
        yield from (item for item in check([source], bench) if isinstance(item, Result))


def _composed(made: Booked, earlier: Booked | None, result: Result) -> Booked:
    """The new edits on top of the earlier ones, in the offsets of the first raw text."""
    if earlier is None or not earlier.edits or earlier.header.cleaned_sha256 != ledger.digest(result.article.raw):
        return made
    raw = edits.restore(result.article.raw, earlier.edits)
    mapping = edits.OffsetMap(raw, edits.segments(earlier.edits))
    combined = edits.rebase(earlier.edits, mapping, result.edits, raw)
    header = msgspec.structs.replace(earlier.header, cleaned_sha256=made.header.cleaned_sha256)
    return Booked(header, tuple(combined))


def _replaced(old: Booked, name: str, booked: list[Booked]) -> bool:
    """Whether a new entry holds all that the old one did."""
    return old.header.cleaned == name and any(
        b.header.article == old.header.article and b.header.raw_sha256 == old.header.raw_sha256 for b in booked
    )


def _archived(old: Booked) -> Booked:
    """An entry whose text was changed by hand since: kept on record under a name of its own."""
    name = f"{old.header.cleaned}@{old.header.cleaned_sha256[:12]}"
    return Booked(msgspec.structs.replace(old.header, cleaned=name), old.edits)


def _read(source: Source, options: Options) -> Iterator[tuple[Article | Problem | None, bytes]]:
    """Each article with its bytes: a line of records, or the whole file."""
    try:
        if source.kind != "records":
            data = files.load(source)
            for item in files.articles(source, options):
                yield item, data
            return
        seen: dict[str, int] = {}
        for number, line in enumerate(files.raw_lines(source), 1):
            yield (
                (None if files.is_blank(line) else files.record_article(source.path, number, line, options, seen)),
                line,
            )
    except OSError as error:
        yield Problem(source.path, f"cannot be read: {error.strerror or error}"), b""
