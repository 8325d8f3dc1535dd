"""``ledger.jsonl``: a header line an article, then its edits. Undo on files."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from curate import edits
from curate.model import Article, Edit
from curate.readers import records
from curate.writers import atomic


class Header(msgspec.Struct, frozen=True, tag="article", tag_field="kind", omit_defaults=True):
    """An article of the ledger.

    ``cleaned`` is the cleaned file, relative to the ledger's folder. ``line``,
    ``field`` and ``literal`` place a record in its file; ``literal`` tells how the
    raw text was written as JSON (see ``readers.records.note``).
    """

    path: str
    article: str | None
    cleaned: str
    form: str
    encoding: str
    raw_sha256: str
    cleaned_sha256: str
    line: int = 0
    field: str = ""
    literal: str = ""


class Entry(msgspec.Struct, frozen=True, tag="edit", tag_field="kind", omit_defaults=True):
    """An edit of the article whose header stands before it.

    A ``held`` one is not made: an editor's decision keeps it from being made.
    """

    start: int
    end: int
    before: str
    after: str
    code: str
    name: str
    reason: str
    fingerprint: str
    decision: str = ""
    held: bool = False


Line = Header | Entry


class Booked(msgspec.Struct, frozen=True):
    """An article of the ledger with its edits, and those that a decision holds back."""

    header: Header
    edits: tuple[Edit, ...]
    held: tuple[Edit, ...] = ()


def digest(text: str) -> str:
    """SHA-256 of a text's UTF-8 bytes."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def header(article: Article, cleaned: str, target: str, literal: str = "") -> Header:
    """The header of an article whose cleaned form goes to ``target``."""
    meta = article.metadata
    return Header(
        article.path,
        article.id,
        target,
        article.form,
        article.encoding,
        digest(article.raw),
        digest(cleaned),
        int(meta.get("line", "0")),
        meta.get("field", ""),
        literal,
    )


def dump(booked: Booked) -> bytes:
    """Lines of one article."""
    encode = msgspec.json.encode
    entries = [_entry(e, held=False) for e in booked.edits] + [_entry(e, held=True) for e in booked.held]
    return b"\n".join([encode(booked.header), *map(encode, entries)]) + b"\n"


def _entry(edit: Edit, *, held: bool) -> Entry:
    e = edit
    return Entry(e.start, e.end, e.before, e.after, e.code, e.name, e.reason, e.fingerprint, e.decision, held)


def _edit(entry: Entry) -> Edit:
    e = entry
    return Edit(e.start, e.end, e.before, e.after, e.code, e.name, e.reason, e.fingerprint, e.decision)


def load(path: Path) -> Iterator[Booked]:
    """Articles of a ledger. Raises OSError, edits.LedgerError for a broken one."""
    decoder = msgspec.json.Decoder(Line)
    head: Header | None = None
    made: list[Edit] = []
    held: list[Edit] = []
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            try:
                item = decoder.decode(line)
            except msgspec.DecodeError as error:
                msg = f"{path}, line {number}: {error}"
                raise edits.LedgerError(msg) from error
            if isinstance(item, Header):
                if head is not None:
                    yield Booked(head, tuple(made), tuple(held))
                head, made, held = item, [], []
            else:
                (held if item.held else made).append(_edit(item))
    if head is not None:
        yield Booked(head, tuple(made), tuple(held))


def find(file: Path) -> tuple[Path, str] | None:
    """The ledger that knows a cleaned file, and the file's name in it.

    Looked for in ``reports/`` beside the ``cleaned/`` that holds the file, and
    in ``.curate/`` of the folders above (where ``check --fix`` leaves it).
    """
    full = file.resolve()
    for folder in full.parents:
        for ledger, base in (
            (folder / "reports" / "ledger.jsonl", folder / "cleaned"),
            (folder / ".curate" / "ledger.jsonl", folder),
        ):
            if ledger.is_file() and full.is_relative_to(base):
                return ledger, full.relative_to(base).as_posix()
    return None


Change = Callable[[Booked, str], tuple[tuple[Edit, ...], tuple[Edit, ...]]]


def take_back(data: bytes, booked: list[Booked], which: Callable[[Edit], bool] | None) -> tuple[bytes, list[Booked]]:
    """Bytes of a cleaned file with edits undone, and what stays booked.

    Raises edits.LedgerError when the file is not what the ledger says.
    """

    def rest(item: Booked, raw: str) -> tuple[tuple[Edit, ...], tuple[Edit, ...]]:  # noqa: ARG001
        return tuple(e for e in item.edits if which is not None and not which(e)), item.held if which else ()

    return rework(data, booked, rest)


def rework(data: bytes, booked: list[Booked], change: Change) -> tuple[bytes, list[Booked]]:
    """Bytes of a cleaned file with other edits, and its fresh entries.

    ``change`` gives the edits to make, and those to hold back, from an entry and
    its raw text. Raises edits.LedgerError when the file is not what the ledger says.
    """
    if booked and booked[0].header.line:
        return _records(data, booked, change)
    head = booked[0].header
    # A file whose edits are all undone has its own encoding again; else UTF-8.
    text = data.decode("utf-8" if booked[0].edits else head.encoding, "surrogatepass" if booked[0].edits else "strict")
    fresh, item = _redone(text, booked[0], change)
    encoding = "utf-8" if item.edits or head.form == "html" else head.encoding
    return fresh.encode(encoding, "surrogatepass" if encoding == "utf-8" else "strict"), [item]


def _redone(text: str, item: Booked, change: Change) -> tuple[str, Booked]:
    if digest(text) != item.header.cleaned_sha256:
        msg = f"{item.header.cleaned} was changed after it was cleaned, so its ledger no longer fits"
        raise edits.LedgerError(msg)
    raw = edits.restore(text, item.edits)
    made, held = change(item, raw)
    fresh = edits.apply(raw, made)
    return fresh, Booked(msgspec.structs.replace(item.header, cleaned_sha256=digest(fresh)), made, held)


def _records(data: bytes, booked: list[Booked], change: Change) -> tuple[bytes, list[Booked]]:
    lines = data.split(b"\n")
    done: list[Booked] = []
    for item in booked:
        head = item.header
        line = lines[head.line - 1].decode("utf-8")
        place = records.place(line, head.field)
        literal = line[place.start : place.end]
        text = msgspec.json.decode(literal.encode(), type=str)
        noted = head.literal if item.edits else records.note(text, literal)
        restored, fresh = _redone(text, item, change)
        written = records.literal(restored, literal) if fresh.edits else records.again(restored, noted)
        lines[head.line - 1] = (line[: place.start] + written + line[place.end :]).encode()
        done.append(msgspec.structs.replace(fresh, header=msgspec.structs.replace(fresh.header, literal=noted)))
    return b"\n".join(lines), done


def save(path: Path, booked: Iterable[Booked]) -> None:
    """Write a ledger atomically."""
    atomic.write(path, b"".join(dump(item) for item in booked))
