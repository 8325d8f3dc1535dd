"""Suppressions: comments inside a text, and a file beside the settings for texts that may not be touched.

A comment ``<!-- curate: ignore[T203] quoted -->`` acts on its paragraph, on the
next one where it stands alone on its line; ``ignore-file`` acts on the whole
article. The file ``curate-ignores.toml`` holds tables ``[[ignore]]`` with
``path``, ``rule`` and ``reason``, where wanted ``article`` (a record's id) and
``text`` (only findings inside this text).
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import msgspec

from curate.identity import LINE_END
from curate.model import Article, Ignore, Span

NAME = "curate-ignores.toml"
COMMENT = re.compile(
    r"<!--\s*curate:\s*ignore(?P<file>-file)?\s*(?:\[(?P<rules>[^\]\n]*)\])?(?P<reason>(?:(?!-->)[^\n])*)-->"
)
TABLE = re.compile(r"^\s*\[\[\s*ignore\s*\]\]", re.MULTILINE)


class BadIgnores(ValueError):
    """A file of suppressions that cannot be used; the message says why."""


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One suppression of the file.

    ``path`` is a glob under the project's root, ``rule`` a code, prefix or name,
    ``article`` a record's id, ``text`` the passage it speaks of (white space does
    not matter; without it, the whole article).
    """

    path: str
    rule: str
    reason: str = ""
    article: str | None = None
    text: str | None = None


class Sidecar(msgspec.Struct, frozen=True):
    """The file of suppressions: its path as shown, its text, and its entries with their lines."""

    path: str = ""
    raw: str = ""
    entries: tuple[Entry, ...] = ()
    lines: tuple[int, ...] = ()


def load(path: Path, shown: str = "") -> Sidecar:
    """The suppressions of a file. Raises BadIgnores."""
    try:
        raw = path.read_text(encoding="utf-8")
        table: dict[str, Any] = tomllib.loads(raw)
        if unknown := sorted(set(table) - {"ignore"}):
            msg = f'{path}: unknown table "{unknown[0]}"; known is [[ignore]]'
            raise BadIgnores(msg)
        entries = msgspec.convert(table.get("ignore", []), tuple[Entry, ...])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        msg = f"{path}: {error}"
        raise BadIgnores(msg) from error
    lines = [raw.count("\n", 0, m.end()) + 1 for m in TABLE.finditer(raw)]
    lines += [1] * (len(entries) - len(lines))
    return Sidecar(shown or str(path), raw, entries, tuple(lines[: len(entries)]))


def marked(article: Article, sidecar: Sidecar | None = None, *, inline: bool = False) -> Article:
    """The article with the suppressions that act on it; comments that act are protected from all rules."""
    found = list(comments(article)) if inline else []
    shielded = [i.at for i in found]
    if sidecar is not None:
        found += [i for n in range(len(sidecar.entries)) for i in _of_entry(article, sidecar, n)]
    if not found:
        return article
    protected = tuple(sorted({*article.protected, *shielded}))
    return msgspec.structs.replace(article, ignores=(*article.ignores, *found), protected=protected)


def comments(article: Article) -> Iterator[Ignore]:
    """Suppressions written in the text itself."""
    raw = article.raw
    for match in COMMENT.finditer(raw):
        at = Span(*match.span())
        rules = tuple(r.strip() for r in (match["rules"] or "").split(",") if r.strip())
        line = raw.count("\n", 0, at.start) + 1
        start, end = (0, len(raw)) if match["file"] else _line_of(raw, at)
        yield Ignore(start, end, rules, match["reason"].strip(), "", line, at)


def _line_of(raw: str, at: Span) -> tuple[int, int]:
    """The line with a comment, or the next one with text where the comment stands alone."""
    start = max((m.end() for m in LINE_END.finditer(raw, 0, at.start)), default=0)
    end = _line_end(raw, at.end)
    if not (raw[start : at.start] + raw[at.end : end]).strip():
        following = re.compile(r"\S").search(raw, end)
        if following is not None:
            return at.start, _line_end(raw, following.start())
    return start, end


def _line_end(raw: str, offset: int) -> int:
    match = LINE_END.search(raw, offset)
    return match.start() if match else len(raw)


def speaks_of(entry: Entry, article: Article) -> bool:
    """Whether an entry is about an article."""
    names = {article.place or article.path, article.path}
    return entry.article in (None, article.id) and any(fnmatchcase(n, entry.path) for n in names)


def _of_entry(article: Article, sidecar: Sidecar, number: int) -> Iterator[Ignore]:
    entry = sidecar.entries[number]
    if not speaks_of(entry, article):
        return
    spans = [(0, len(article.raw))]
    if entry.text is not None:
        parts = entry.text.split()
        pattern = r"\s+".join(map(re.escape, parts))
        spans = [m.span() for m in re.finditer(rf"\s*{pattern}\s*", article.raw)] if parts else []
    for start, end in spans:
        yield Ignore(start, end, (entry.rule,), entry.reason, sidecar.path, sidecar.lines[number])


def unused(sidecar: Sidecar, used: Iterable[int], seen: Iterable[int]) -> list[int]:
    """Numbers of the entries that spoke of articles and held nothing back, by the lines that did."""
    lines = set(used)
    return [n for n in sorted(set(seen)) if sidecar.lines[n] not in lines]
