"""Paths to files to articles."""

import glob
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from curate.model import Article, Problem
from curate.readers import html, markdown, records
from curate.readers.decode import Undecodable, decode

SUFFIXES: dict[str, str] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "records",
    ".ndjson": "records",
}
STDIN = "-"


class Source(msgspec.Struct, frozen=True):
    """A file to read: its path as shown, what it holds, and its place under the input root.

    ``data`` holds the bytes of standard input; other files are read when their turn comes.
    """

    path: str
    kind: str
    relative: str
    data: bytes | None = None


class Options(msgspec.Struct, frozen=True):
    """How to read: field names of records, the largest article, what becomes of web pages."""

    text_field: str | None = None
    id_field: str = "id"
    max_bytes: int = 20_000_000
    page: html.Form = html.PLAIN


def expand(
    paths: Sequence[str], stdin: bytes | None = None, stdin_name: str | None = None
) -> Iterator[Source | Problem]:
    """Sources of paths: files, directories (sorted, hidden ones left out), globs and ``-``.

    What cannot be taken is a Problem. A file named twice is given once.
    """
    seen: set[str] = set()
    for path in paths:
        for source in map(_named, _expand_one(path, stdin, stdin_name)):
            if isinstance(source, Source) and source.data is not None:
                yield source
            elif source.path not in seen or isinstance(source, Problem):
                seen.add(source.path)
                yield source


def _named(source: Source | Problem) -> Source | Problem:
    """The source, or a problem where its name cannot be written into a report."""
    try:
        source.path.encode()
    except UnicodeEncodeError:
        shown = source.path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
        return Problem(shown, "the file name is not UTF-8")
    return source


def _expand_one(path: str, stdin: bytes | None, stdin_name: str | None) -> Iterator[Source | Problem]:
    if path == STDIN:
        name = stdin_name or "stdin.txt"
        kind = SUFFIXES.get(Path(name).suffix.lower())
        if kind is None:
            yield Problem(name, _unknown(name))
        else:
            yield Source(name, kind, Path(name).name, stdin or b"")
    elif Path(path).is_dir():
        yield from _directory(path)
    elif Path(path).exists():
        yield _file(path, Path(path).name)
    elif any(c in path for c in "*?["):
        matches = sorted(
            m for m in glob.glob(path, recursive=True) if Path(m).is_file() and Path(m).suffix.lower() in SUFFIXES
        )
        root = path.split("*", maxsplit=1)[0].split("?", maxsplit=1)[0].split("[", maxsplit=1)[0].rpartition("/")[0]
        for match in matches:
            yield _file(match, os.path.relpath(match, root or "."))
        if not matches:
            yield Problem(path, f"no article matches (looked for {', '.join(sorted(SUFFIXES))})")
    else:
        yield Problem(path, "no such file or directory")


def _unknown(path: str) -> str:
    suffix = Path(path).suffix
    return f"cannot read {f'{suffix!r} files' if suffix else 'a file without suffix'}; known are {', '.join(sorted(SUFFIXES))}"


def _file(path: str, relative: str) -> Source | Problem:
    kind = SUFFIXES.get(Path(path).suffix.lower())
    return Source(path, kind, relative) if kind else Problem(path, _unknown(path))


def _directory(path: str) -> Iterator[Source | Problem]:
    found = False
    for folder, names, files in os.walk(path):
        names[:] = sorted(n for n in names if not n.startswith("."))
        for name in sorted(files):
            full = os.path.join(folder, name)
            if name.startswith(".") or Path(name).suffix.lower() not in SUFFIXES:
                continue
            found = True
            yield Source(
                _joined(path, os.path.relpath(full, path)),
                SUFFIXES[Path(name).suffix.lower()],
                os.path.relpath(full, path),
            )
    if not found:
        yield Problem(path, f"no articles in this directory (looked for {', '.join(sorted(SUFFIXES))})")


def _joined(folder: str, relative: str) -> str:
    return relative if folder in (".", "./") else os.path.join(folder, relative)


def load(source: Source) -> bytes:
    """The bytes of a source. Raises OSError."""
    return source.data if source.data is not None else Path(source.path).read_bytes()


def articles(source: Source, options: Options) -> Iterator[Article | Problem]:
    """Articles of a source, or what is wrong with it. Never raises for bad input."""
    try:
        if source.kind == "records":
            yield from _records(source, options)
            return
        data = load(source)
        if len(data) > options.max_bytes:
            yield Problem(source.path, f"{len(data):,} bytes: more than max-article-bytes ({options.max_bytes:,})")
        elif not data.strip():
            yield Problem(source.path, "the file is empty")
        else:
            yield _article(source, data, options)
    except OSError as error:
        yield Problem(source.path, f"cannot be read: {error.strerror or error}")
    except (Undecodable, html.BadPage) as error:
        yield Problem(source.path, str(error))
    except Exception as error:  # noqa: BLE001  a page that breaks a library is one row, not the end
        yield Problem(source.path, f"the reader failed: {type(error).__name__}: {error}")


def glanced(source: Source, options: Options) -> Iterator[Article]:
    """Articles of a source for comparing them with others: text as it stands, of a page its words. Never raises."""
    if source.kind == "records":
        yield from (item for item in articles(source, options) if isinstance(item, Article))
        return
    with suppress(OSError, Undecodable):
        data = load(source)
        if len(data) <= options.max_bytes:
            text = decode(data)[0]
            page = source.kind == "html"
            yield Article(source.path, html.words(text) if page else text, None, "html" if page else "text")


def _article(source: Source, data: bytes, options: Options) -> Article | Problem:
    if source.kind == "html":
        decode(data)  # a binary file under this name is refused before it is parsed
        page = html.read(data, options.page)
        if not page.text.strip():
            return Problem(source.path, "no text in this page")
        return Article(
            source.path,
            page.text,
            None,
            "html",
            "utf-8",
            page.outside,
            page.protected,
            {"title": page.title},
            cited=page.cited,
        )
    text, encoding = decode(data)
    if source.kind == "markdown":
        return Article(
            source.path, text, None, "markdown", encoding, (), markdown.protected(text), {"title": markdown.title(text)}
        )
    return Article(source.path, text, None, "text", encoding)


def raw_lines(source: Source) -> Iterator[bytes]:
    """Lines of a records file with their ends, one at a time. Raises OSError."""
    if source.data is not None:
        yield from source.data.splitlines(keepends=True) if b"\r\n" in source.data else _split(source.data)
        return
    with Path(source.path).open("rb") as file:
        yield from file


def is_blank(line: bytes) -> bool:
    """Whether a line of a records file holds nothing but white space and a byte-order mark."""
    return not line.strip(b" \t\r\n\xef\xbb\xbf")


def _split(data: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(data):
        end = data.find(b"\n", at)
        end = len(data) if end < 0 else end + 1
        yield data[at:end]
        at = end


def _records(source: Source, options: Options) -> Iterator[Article | Problem]:
    seen: dict[str, int] = {}
    number = 0
    for number, line in enumerate(raw_lines(source), 1):
        if not is_blank(line):
            yield record_article(source.path, number, line, options, seen)
    if not number:
        yield Problem(source.path, "the file is empty")


def record_article(path: str, number: int, line: bytes, options: Options, seen: dict[str, int]) -> Article | Problem:
    """The article of one line; ``seen`` counts ids, so that doubles stay apart."""
    if len(line) > options.max_bytes:
        return Problem(path, f"line {number}: {len(line):,} bytes, more than max-article-bytes ({options.max_bytes:,})")
    try:
        record = records.parse(line.removeprefix(b"\xef\xbb\xbf"))
        field = records.text_field(record, options.text_field)
    except records.BadRecord as error:
        return Problem(path, f"line {number}: {error}")
    name = record.get(options.id_field)
    identity = str(name) if isinstance(name, (str, int)) and not isinstance(name, bool) else f"line {number}"
    seen[identity] = seen.get(identity, 0) + 1
    if seen[identity] > 1:
        identity += f" ({seen[identity]})"
    title = record.get("title")
    kept = {"title": title} if isinstance(title, str) else {}
    return Article(
        path, record[field], identity, "text", "utf-8", (), (), {**kept, "line": str(number), "field": field}
    )
