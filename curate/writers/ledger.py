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
    ``field`` and ``literal`` place a record in its file; ``literal`` is the raw
    JSON string where encoding the text again would not give the same bytes.
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


class Entry(msgspec.Struct, frozen=True, tag="edit", tag_field="kind"):
    """An edit of the article whose header stands before it."""

    start: int
    end: int
    before: str
    after: str
    code: str
    name: str
    reason: str
    fingerprint: str


Line = Header | Entry


class Booked(msgspec.Struct, frozen=True):
    """An article of the ledger with its edits."""

    header: Header
    edits: tuple[Edit, ...]


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
    lines = [encode(booked.header)]
    lines += [
        encode(Entry(e.start, e.end, e.before, e.after, e.code, e.name, e.reason, e.fingerprint)) for e in booked.edits
    ]
    return b"\n".join(lines) + b"\n"


def load(path: Path) -> Iterator[Booked]:
    """Articles of a ledger. Raises OSError, edits.LedgerError for a broken one."""
    decoder = msgspec.json.Decoder(Line)
    head: Header | None = None
    made: list[Edit] = []
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            try:
                item = decoder.decode(line)
            except msgspec.DecodeError as error:
                msg = f"{path}, line {number}: {error}"
                raise edits.LedgerError(msg) from error
            if isinstance(item, Header):
                if head is not None:
                    yield Booked(head, tuple(made))
                head, made = item, []
            else:
                made.append(
                    Edit(
                        item.start,
                        item.end,
                        item.before,
                        item.after,
                        item.code,
                        item.name,
                        item.reason,
                        item.fingerprint,
                    )
                )
    if head is not None:
        yield Booked(head, tuple(made))


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


def take_back(data: bytes, booked: list[Booked], which: Callable[[Edit], bool] | None) -> tuple[bytes, list[Booked]]:
    """Bytes of a cleaned file with edits undone, and what stays booked.

    Raises edits.LedgerError when the file is not what the ledger says.
    """
    if booked and booked[0].header.line:
        return _records(data, booked, which)
    head = booked[0].header
    # A file whose edits are all undone has its own encoding again; else UTF-8.
    text = data.decode("utf-8" if booked[0].edits else head.encoding, "surrogatepass" if booked[0].edits else "strict")
    _known(text, head)
    restored, rest = edits.undo(text, booked[0].edits, which)
    kept = msgspec.structs.replace(head, cleaned_sha256=digest(restored))
    encoding = "utf-8" if rest or head.form == "html" else head.encoding
    return restored.encode(encoding, "surrogatepass" if encoding == "utf-8" else "strict"), [Booked(kept, rest)]


def _known(text: str, head: Header) -> None:
    if digest(text) != head.cleaned_sha256:
        msg = f"{head.cleaned} was changed after it was cleaned, so its ledger no longer fits"
        raise edits.LedgerError(msg)


def _records(data: bytes, booked: list[Booked], which: Callable[[Edit], bool] | None) -> tuple[bytes, list[Booked]]:
    lines = data.split(b"\n")
    rest: list[Booked] = []
    for item in booked:
        head = item.header
        line = lines[head.line - 1].decode("utf-8")
        place = records.place(line, head.field)
        literal = line[place.start : place.end]
        text = msgspec.json.decode(literal.encode(), type=str)
        _known(text, head)
        restored, left = edits.undo(text, item.edits, which)
        fresh = head.literal if not left and head.literal else records.literal(restored, literal)
        if not left and not item.edits:
            fresh = literal
        lines[head.line - 1] = (line[: place.start] + fresh + line[place.end :]).encode()
        rest.append(Booked(msgspec.structs.replace(head, cleaned_sha256=digest(restored)), left))
    return b"\n".join(lines), rest


def save(path: Path, booked: Iterable[Booked]) -> None:
    """Write a ledger atomically."""
    atomic.write(path, b"".join(dump(item) for item in booked))
