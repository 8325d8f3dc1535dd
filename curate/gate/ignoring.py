"""Suppressions written for the user, and those of the file that do nothing or say nothing.

For other programs: ``entry_for`` and ``add``.
"""

import glob
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from curate import ignores
from curate.identity import LINE_END, digest
from curate.ignores import NAME, Entry, Sidecar
from curate.model import Article, Finding, Ignore, Measures, Result
from curate.settings import Settings
from curate.writers import atomic

if TYPE_CHECKING:
    from curate.rules.base import Rule

HEADER = """\
# Suppressions for texts that may not be touched. path is a glob, rule a code,
# prefix or name; text (only findings inside it) and article (a record's id) are
# optional. "curate check" reports those that do nothing or give no reason.
"""
__all__ = ["NAME", "Entry", "Leftovers", "add", "annotate", "entry_for", "rewrite"]


class Leftovers:
    """Entries of the file of suppressions that were asked for and held nothing back, or give no reason."""

    def __init__(self, sidecar: Sidecar) -> None:
        self._sidecar = sidecar
        self._seen: set[int] = set()
        self._used: set[int] = set()

    def add(self, result: Result) -> None:
        """Take note of an article."""
        for number, entry in enumerate(self._sidecar.entries):
            if number not in self._seen and ignores.speaks_of(entry, result.article):
                self._seen.add(number)
        self._used.update(s.line for s in result.suppressed if s.kind == "file")

    def result(self, settings: Settings) -> Result | None:
        """Findings on the file itself, as the result of an article of its own; None where it is in order."""
        if not self._seen:
            return None
        findings = tuple(self._findings(settings))
        if not findings:
            return None
        article = Article(self._sidecar.path, self._sidecar.raw)
        return Result(article, article.raw, (), findings, Measures(0, 0, 0, 0, None))

    def _findings(self, settings: Settings) -> Iterator[Finding]:
        from curate.rules import RULES  # noqa: PLC0415  (half a second)
        from curate.rules.quality.ignores import IgnoreWithoutReason, UnusedIgnore  # noqa: PLC0415

        idle = set(ignores.unused(self._sidecar, self._used, self._seen))
        for number in sorted(self._seen):
            entry = self._sidecar.entries[number]
            ignore = Ignore(0, 0, (entry.rule,), entry.reason)
            on = any(ignore.covers(r.code, r.name) and settings.wants(r.code) for r in RULES)
            said = UnusedIgnore().judge(ignore, idle=on and number in idle)
            if said and settings.wants(UnusedIgnore.code):
                yield self._finding(number, UnusedIgnore(), said)
            if not entry.reason and settings.wants(IgnoreWithoutReason.code):
                yield self._finding(number, IgnoreWithoutReason(), IgnoreWithoutReason.message)

    def _finding(self, number: int, rule: "Rule", said: str) -> Finding:
        line = self._sidecar.lines[number]
        start = sum(map(len, self._sidecar.raw.splitlines(keepends=True)[: line - 1]))
        end = self._sidecar.raw.find("\n", start)
        text = self._sidecar.raw[start : end if end >= 0 else len(self._sidecar.raw)]
        identity = digest("\0".join((rule.code, repr(self._sidecar.entries[number]))))
        place = (start, start + len(text), line, 1, text)
        return Finding(
            self._sidecar.path, None, rule.code, rule.name, rule.family, rule.severity, 1.0, *place, said, (), identity
        )


def entry_for(finding: Finding, article: Article, reason: str) -> Entry:
    """The suppression of a finding and its like: this rule in this passage of this article."""
    left = LINE_END.split(article.raw[: finding.start])[-1]
    right = LINE_END.split(article.raw[finding.end :], maxsplit=1)[0]
    before = re.search(r"(?:\S+\s+){0,5}\S*$", left)
    after = re.match(r"\S*(?:\s+\S+){0,5}", right)
    passage = (before[0] if before else "") + finding.text + (after[0] if after else "")
    return Entry(glob.escape(article.place or article.path), finding.code, reason, article.id, passage.strip() or None)


def add(path: Path, entries: Iterable[Entry]) -> int:
    """Append suppressions to the file, made where there is none; returns how many were new. Raises BadIgnores."""
    old = path.read_text(encoding="utf-8") if path.is_file() else HEADER
    seen = set(ignores.load(path).entries) if path.is_file() else set()
    fresh = []
    for entry in entries:
        if entry not in seen:
            seen.add(entry)
            fresh.append(_table(entry))
    if fresh:
        atomic.write(path, ("\n".join([old.rstrip("\n"), "", *fresh])).encode())
        ignores.load(path)
    return len(fresh)


def _table(entry: Entry) -> str:
    rows = (f"{name} = {_string(value)}" for name, value in msgspec.to_builtins(entry).items() if value)
    return "\n".join(["[[ignore]]", *rows, ""])


def _string(text: str) -> str:
    """A TOML basic string; JSON's escapes are TOML's, but for the delete character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def rewrite(article: Article, changed: str) -> int:
    """Write the text with its new comments back; returns their number. Raises OSError."""
    data = changed.encode(article.encoding, "xmlcharrefreplace")
    atomic.write(Path(article.path), data)
    return changed.count("<!-- curate: ignore[") - article.raw.count("<!-- curate: ignore[")


def annotate(result: Result, reason: str) -> tuple[str, list[Entry]]:
    """The article's text with a comment at the end of each line with findings, and entries for those a line cannot hold.

    Only findings inside one line of a text that can hold comments are written into it.
    """
    raw = result.article.raw
    codes: defaultdict[int, list[str]] = defaultdict(list)
    rest: list[Entry] = []
    for finding in result.findings:
        if result.article.form == "html" or result.article.id is not None or LINE_END.search(finding.text):
            rest.append(entry_for(finding, result.article, reason))
            continue
        match = LINE_END.search(raw, finding.end)
        codes[match.start() if match else len(raw)].append(finding.code)
    for end in sorted(codes, reverse=True):
        stripped = re.search(r"\s*$", raw[:end])
        at = stripped.start() if stripped else end
        raw = f"{raw[:at]} <!-- curate: ignore[{', '.join(sorted(set(codes[end])))}] {reason} -->{raw[end:]}"
    return raw, rest
