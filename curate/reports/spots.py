"""Where hosts shall show a finding: path, lines and columns of the file as it lies on disk.

A finding's own offsets are those of the article's text. In a plain text they
are the file's; a record's text stands inside one line of its file, and a page's
text was rendered, so for these the line is looked up and no columns are given.
"""

import os
import re
from contextlib import suppress
from functools import cached_property
from html import unescape
from pathlib import Path

import msgspec

from curate.identity import words
from curate.model import Finding, Result
from curate.views.lines import LineIndex

ROOTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")  # what the hosts' paths start from
MARKUP = re.compile(rb"<(script|style)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>", re.DOTALL | re.IGNORECASE)
TRIED = 12  # words of a passage that is looked for in a page's source


class Spot(msgspec.Struct, frozen=True):
    """A place in a file: lines from 1, columns from 1 in code points, the end excluded.

    Without ``exact`` only the line is known, and the columns are 1.
    """

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    exact: bool


def host_path(path: str) -> str:
    """A path as hosts want it: relative to the checkout, with slashes."""
    full = os.path.abspath(path)  # noqa: PTH100  links stay as the user named them
    for root in (*(os.environ.get(name, "") for name in ROOTS), os.getcwd()):  # noqa: PTH109
        if root and full.startswith(root.rstrip(os.sep) + os.sep):
            return os.path.relpath(full, root).replace(os.sep, "/")
    return os.path.normpath(path).replace(os.sep, "/")


class Spots:
    """Places of one article's findings."""

    def __init__(self, result: Result) -> None:
        self._article = result.article
        self._path = host_path(result.article.path)

    @cached_property
    def _lines(self) -> LineIndex:
        return LineIndex(self._article.raw)

    def of(self, finding: Finding) -> Spot:
        """The place of a finding."""
        if self._article.id is not None:
            return self._whole_line(int(self._article.metadata.get("line", "1")))
        if self._article.form == "html":
            return self._whole_line(self._in_source(finding))
        end_line, end_column = self._lines.place(finding.end)
        return Spot(self._path, finding.line, finding.column, end_line, end_column, exact=True)

    def _whole_line(self, line: int) -> Spot:
        return Spot(self._path, line, 1, line, 1, exact=False)

    @cached_property
    def _source(self) -> tuple[str, list[int]]:
        """The words of a page's source joined by spaces, and the line of each."""
        data = b""
        with suppress(OSError):
            data = Path(self._article.path).read_bytes()
        plain = MARKUP.sub(lambda m: b" " + b"\n" * m[0].count(b"\n"), data).decode("utf-8", "replace")
        found = [(w, n) for n, line in enumerate(plain.split("\n"), 1) for w in words(unescape(line))]
        return " ".join(w for w, _ in found), [n for _, n in found]

    def _in_source(self, finding: Finding) -> int:
        """The line of a page's source on which the marked words stand; 1 where they are not found."""
        raw = self._article.raw
        before = words(raw[max(0, finding.start - 200) : finding.start].rpartition("\n")[2])[-5:]
        marked = words(raw[finding.start : finding.end])[:TRIED]
        after = words(raw[finding.end : finding.end + 200].partition("\n")[0])[:5]
        text, lines = self._source
        for left, right in ((before, after), (before, []), ([], after), ([], [])):
            passage = " ".join((*left, *marked, *right))
            at = f" {text} ".find(f" {passage} ") if passage else -1
            if at >= 0:
                return lines[min(len(lines) - 1, text[:at].count(" ") + len(left))]
        return 1


def context(raw: str, start: int, end: int, reach: int = 200) -> tuple[int, int]:
    """Offsets of the text shown around a span: its line or lines, at most ``reach`` code points either side."""
    left = max(raw.rfind("\n", 0, start) + 1, start - reach)
    stop = raw.find("\n", end)
    return left, min(stop if stop >= 0 else len(raw), end + reach)


def bytes_column(raw: str, line_start: int, offset: int) -> int:
    """A column counted in bytes of UTF-8, from 1."""
    return len(raw[line_start:offset].encode("utf-8", "surrogatepass")) + 1
