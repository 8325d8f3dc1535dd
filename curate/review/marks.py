"""An article with everything that is open marked in it: the form that DOCX and CriticMarkup are written from."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath

import msgspec

from curate import edits
from curate.deciding import plan
from curate.decisions import Decision
from curate.model import Edit, Finding, Span, article_name
from curate.review.report import Report, Sheet
from curate.writers import atomic

FOLDER = "exports"
AUTHOR = "curate"  # of tracked changes and comments
KEYWORD = "curate-export-"  # before an export's name, among a document's keywords; LibreOffice takes a colon out
# What XML cannot hold stands as U+FFFD in an export; it is never part of a suggestion.
ILLEGAL = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Change(msgspec.Struct, frozen=True):
    """A proposal at ``[start, end)`` of an export's text: ``after`` in its place."""

    start: int
    end: int
    after: str
    note: str
    fingerprint: str
    code: str


class Remark(msgspec.Struct, frozen=True):
    """Something said of ``[start, end)`` of an export's text, without a proposal."""

    start: int
    end: int
    note: str


class Export(msgspec.Struct, frozen=True):
    """An article as it went out: its text with decisions made, proposals and remarks in order of place.

    Kept beside the report, so that what comes back is read against what went out.
    """

    path: str
    article: str | None
    text: str
    changes: tuple[Change, ...]
    remarks: tuple[Remark, ...] = ()

    @property
    def id(self) -> str:
        """Its name: a hash of what it holds."""
        return hashlib.blake2b(msgspec.json.encode(self), digest_size=8).hexdigest()

    @property
    def key(self) -> str:
        """The article's name in reports."""
        return article_name(self.path, self.article)


def export(report: Report, sheet: Sheet, live: Mapping[str, Decision]) -> Export:
    """What is open in an article, marked in its text; what was decided is made already.

    Raises LedgerError, OSError.
    """
    found = report.text(sheet)
    made = [e for e in plan(found.raw, found.proposed, sheet.findings, live).made if _is_settled(e, live)]
    mapping = edits.OffsetMap(found.raw, edits.segments(made))
    still = [f for f in sheet.findings if f.fingerprint not in live]
    changes = _changes(still, [e for e in found.proposed if e.fingerprint not in live], mapping)
    taken = {c.fingerprint for c in changes}
    remarks = []
    for finding in still:
        if finding.fingerprint not in taken and finding.end > finding.start and finding.family != "Q":
            span = mapping.forward(Span(finding.start, finding.end))
            if span is not None and not any(
                c.start <= span.start and span.end <= c.end and not c.after for c in changes
            ):
                remarks.append(Remark(span.start, span.end, note(finding)))
    text, moved = _one_line_end(mapping.text)
    shifted = [msgspec.structs.replace(c, start=moved(c.start), end=moved(c.end)) for c in changes]
    said = [msgspec.structs.replace(r, start=moved(r.start), end=moved(r.end)) for r in remarks]
    return Export(sheet.path, sheet.article, ILLEGAL.sub("\ufffd", text), tuple(shifted), tuple(said))


def _is_settled(edit: Edit, live: Mapping[str, Decision]) -> bool:
    return bool(edit.decision) or edit.fingerprint in live


def _changes(findings: Iterable[Finding], proposed: Sequence[Edit], mapping: edits.OffsetMap) -> list[Change]:
    """Proposals that do not overlap: a run's own edits first, cuts before the rest, then the earlier and the longer."""
    by_print = {f.fingerprint: f for f in findings}
    safe = [(e.start, e.end, e.after, by_print[e.fingerprint]) for e in proposed if e.fingerprint in by_print]
    known = {f.fingerprint for *_, f in safe}
    asked = [
        (f.start, f.end, f.suggestions[0].text, f)
        for f in by_print.values()
        if f.suggestions and f.fingerprint not in known and f.end > f.start
    ]
    chosen: list[Change] = []
    for start, end, after, finding in [*sorted(safe, key=lambda s: (bool(s[2]), s[0], -s[1])), *asked]:
        span = mapping.forward(Span(start, end))
        if span is None or span.end <= span.start or any(c.start < span.end and span.start < c.end for c in chosen):
            continue
        put = ILLEGAL.sub("\ufffd", after)
        chosen.append(Change(span.start, span.end, put, note(finding), finding.fingerprint, finding.code))
    return sorted(chosen, key=lambda c: (c.start, c.end))


def note(finding: Finding) -> str:
    """The reason, for a comment."""
    return ILLEGAL.sub("\ufffd", f"{finding.code} {finding.name}: {finding.message}")


def _one_line_end(text: str) -> "tuple[str, _Moved]":
    """The text with one kind of line end, and where its offsets went."""
    return text.replace("\r\n", "\n").replace("\r", "\n"), _Moved(text)


class _Moved:
    def __init__(self, text: str) -> None:
        self._gone = [m.start() + 1 for m in re.finditer("\r\n", text)]

    def __call__(self, offset: int) -> int:
        from bisect import bisect_left  # noqa: PLC0415

        return offset - bisect_left(self._gone, offset)


def file_name(sheet: Sheet) -> str:
    """Name of an export's file without suffix: the article's path, then its record; nothing that leads elsewhere."""
    parts = [p for p in PurePosixPath(sheet.path.replace("\\", "/")).parts if p not in ("/", "..", ".")]
    record = [] if sheet.article is None else [re.sub(r"[^\w.-]+", "_", sheet.article)[:80]]
    return "/".join((*parts, *record))


def keep(report: Report, made: Export) -> None:
    """Remember an export beside the report. Raises OSError."""
    atomic.write(report.folder / FOLDER / f"{made.id}.json", msgspec.json.encode(made) + b"\n")


def recall(folder: Path, name: str) -> Export | None:
    """The export of a name, if this report made it. Raises OSError."""
    path = folder / FOLDER / f"{name}.json"
    if not name.isalnum() or not path.is_file():
        return None
    return msgspec.json.decode(path.read_bytes(), type=Export)


def pieces(made: Export) -> list[tuple[str, Change | None]]:
    """The text in order: kept stretches, and proposals with the text they would replace."""
    found: list[tuple[str, Change | None]] = []
    at = 0
    for change in made.changes:
        if change.start > at:
            found.append((made.text[at : change.start], None))
        found.append((made.text[change.start : change.end], change))
        at = change.end
    if at < len(made.text):
        found.append((made.text[at:], None))
    return found
