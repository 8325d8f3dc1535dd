"""Apply edits, map offsets, keep the ledger, undo.

A set of edits is rendered by one definition, which makes every undo independent
of order: where active edits overlap, a cut wins over a replacement and the cuts'
union is taken out; among overlapping replacements the first in order of
(start, -end, code) stands. ``undo`` of a subset renders the rest.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

import msgspec

from curate.model import Edit, Span


class LedgerError(ValueError):
    """The cleaned text and its ledger do not belong together."""


class Segment(msgspec.Struct, frozen=True):
    """A maximal stretch of raw text that edits changed: ``raw[start:end]`` became ``after``."""

    start: int
    end: int
    before: str
    after: str


def order(edits: Iterable[Edit]) -> list[Edit]:
    """Edits in the one order that rendering and the ledger use."""
    return sorted(edits, key=lambda e: (e.start, -e.end, bool(e.after), e.code, e.after))


def check(raw: str, edits: Iterable[Edit]) -> None:
    """Raise LedgerError when an edit does not fit the text it speaks of."""
    for edit in edits:
        if not 0 <= edit.start <= edit.end <= len(raw) or raw[edit.start : edit.end] != edit.before:
            msg = f"edit {edit.code} at {edit.start}-{edit.end} does not fit the text"
            raise LedgerError(msg)


def segments(edits: Iterable[Edit]) -> list[Segment]:
    """Disjoint segments, in order, that active edits come down to.

    Touching cuts are joined. A replacement that overlaps a cut gives way to it.
    """
    ordered = order(edits)
    cuts = _joined([e for e in ordered if e.is_cut and e.end > e.start])
    found = list(cuts)
    last = -1
    for edit in ordered:
        if edit.is_cut or edit.start < last or _covered(cuts, edit):
            continue
        found.append(Segment(edit.start, edit.end, edit.before, edit.after))
        last = edit.end
    return sorted(found, key=lambda s: (s.start, s.end))


def inside_others(edits: Iterable[Edit]) -> list[Edit]:
    """Edits whose whole span another cut holds: without them the text would be the same."""
    found: list[Edit] = []
    start = end = -1
    for edit in order(edits):
        if edit.end <= end and (edit.end > edit.start or start < edit.start < end):
            found.append(edit)
        elif edit.is_cut:
            start, end = edit.start, edit.end
    return found


def still_cut(edit: Edit, rest: Sequence[Edit]) -> list[Edit]:
    """The cuts of ``rest`` that hold the whole of what an edit that was undone had taken; none where it came back."""
    mine = [e for e in rest if e.is_cut and e.start < edit.end and edit.start < e.end]
    held = any(s.start <= edit.start and edit.end <= s.end for s in _joined(order(mine)))
    return mine if held else []


def _joined(cuts: Sequence[Edit]) -> list[Segment]:
    joined: list[Segment] = []
    for cut in cuts:
        if joined and cut.start <= joined[-1].end:
            last = joined[-1]
            if cut.end > last.end:
                text = last.before + cut.before[last.end - cut.start :]
                joined[-1] = Segment(last.start, cut.end, text, "")
        else:
            joined.append(Segment(cut.start, cut.end, cut.before, ""))
    return joined


def _covered(cuts: Sequence[Segment], edit: Edit) -> bool:
    at = bisect_right(cuts, edit.start, key=lambda s: s.start)
    return any(s.start < edit.end and edit.start < s.end for s in cuts[max(0, at - 1) : at + 1])


def apply(raw: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made.

    Raises LedgerError when an edit does not fit ``raw``.
    """
    kept = list(edits)
    check(raw, kept)
    return OffsetMap(raw, segments(kept)).text


class OffsetMap:
    """Maps offsets of an edited text back to the raw one, and forward.

    ``to_raw`` of an offset inside inserted text gives the start of the raw span
    it replaced; ends are mapped with ``to_raw_end`` so that a span that closes
    at a cut does not swallow the cut.
    """

    def __init__(self, raw: str, parts: Sequence[Segment]) -> None:
        pieces: list[str] = []
        self._cleaned: list[int] = [0]
        self._raw: list[int] = [0]
        self._fixed: list[bool] = [False]
        at = length = 0
        for part in parts:
            pieces += (raw[at : part.start], part.after)
            length += part.start - at
            self._add(length, part.start, fixed=True)
            length += len(part.after)
            self._add(length, part.end, fixed=False)
            at = part.end
        pieces.append(raw[at:])
        self.text = "".join(pieces)
        self._parts = parts

    def _add(self, cleaned: int, raw: int, *, fixed: bool) -> None:
        self._cleaned.append(cleaned)
        self._raw.append(raw)
        self._fixed.append(fixed)

    def to_raw(self, offset: int) -> int:
        """Raw offset of the code point at ``offset`` of the edited text."""
        at = bisect_right(self._cleaned, offset) - 1
        return self._raw[at] + (0 if self._fixed[at] else offset - self._cleaned[at])

    def to_raw_end(self, end: int) -> int:
        """Raw end of a span whose last code point is ``end - 1``."""
        if end == 0:
            return 0
        at = bisect_right(self._cleaned, end - 1) - 1
        if self._fixed[at]:
            return self._raw[at + 1]
        return self._raw[at] + end - self._cleaned[at]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Raw span of a span of the edited text."""
        first = self.to_raw(start)
        return first, max(first, self.to_raw_end(end) if end > start else first)

    def forward(self, span: Span) -> Span | None:
        """Where a raw span stands in the edited text; None when all of it was edited away."""
        if self.is_removed(span.start, span.end):
            return None
        start = self._forward(span.start)
        if span.end <= span.start:
            return Span(start, start)
        at = bisect_right(self._raw, span.end - 1) - 1
        return Span(start, self._cleaned[at + 1] if self._fixed[at] else self._cleaned[at] + span.end - self._raw[at])

    def _forward(self, offset: int) -> int:
        at = bisect_right(self._raw, offset) - 1
        if self._fixed[at]:
            return self._cleaned[at]
        return self._cleaned[at] + offset - self._raw[at]

    def cuts(self) -> list[tuple[int, str]]:
        """What was cut, piece by piece: the offset in the edited text where it stood, and its words."""
        return [(self._forward(p.start), p.before) for p in self._parts if not p.after]

    def is_removed(self, start: int, end: int) -> bool:
        """Whether raw ``[start, end)`` lies wholly inside one edited stretch."""
        at = bisect_right(self._parts, start, key=lambda part: part.start) - 1
        return at >= 0 and end <= self._parts[at].end


def restore(cleaned: str, edits: Iterable[Edit]) -> str:
    """The raw text, from the cleaned one and all edits that made it.

    Raises LedgerError when the cleaned text is not what the edits leave.
    """
    pieces: list[str] = []
    at = raw_at = 0
    for part in segments(edits):
        kept = part.start - raw_at
        pieces += (cleaned[at : at + kept], part.before)
        at += kept
        if at > len(cleaned) or cleaned[at : at + len(part.after)] != part.after:
            msg = f"cleaned text does not match its ledger near offset {at}"
            raise LedgerError(msg)
        at += len(part.after)
        raw_at = part.end
    pieces.append(cleaned[at:])
    return "".join(pieces)


def undo(
    cleaned: str, edits: Sequence[Edit], which: Callable[[Edit], bool] | None = None
) -> tuple[str, tuple[Edit, ...]]:
    """Take back the edits that ``which`` picks (all by default).

    Returns the text with the remaining edits, and those edits. Raises
    LedgerError when the cleaned text is not what the edits leave.
    """
    raw = restore(cleaned, edits)
    rest = tuple(e for e in edits if which is not None and not which(e))
    return apply(raw, rest), rest


def rebase(earlier: Sequence[Edit], mapping: OffsetMap, later: Iterable[Edit], raw: str) -> list[Edit]:
    """Edits of an edited text, put into raw offsets, joined to the earlier ones.

    A later replacement takes the place of all earlier edits inside its raw
    span (its ends stand on kept text), so that rendering gives the later text;
    a later cut that holds it stays.
    """
    stay, fresh = list(earlier), []
    for edit in later:
        start, end = mapping.span(edit.start, edit.end)
        if edit.after:
            stay = [e for e in stay if e.end <= start or e.start >= end]
        fresh.append(msgspec.structs.replace(edit, start=start, end=end, before=raw[start:end]))
    return order([*stay, *fresh])
