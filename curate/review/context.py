"""A finding in its context: a window on the raw text, whatever the length of its lines."""

import re
from collections.abc import Sequence

import msgspec

from curate.model import Edit, Finding

AROUND = 240  # code points either side: two or three sentences, and the mark stays in sight on a phone
LONGEST = 1500  # of a marked passage; the middle of a longer one is left out
ENDS = 500  # of such a passage shown at its begin and at its end

BLANK = re.compile(r"(?:[^\S\n]*\n)+")  # blank lines around the mark tell nothing


class Piece(msgspec.Struct, frozen=True):
    """A stretch of text: "plain", "mark" (the finding), "gone" (cut by the run) or "left" (left out of the view)."""

    kind: str
    text: str


def window(raw: str, finding: Finding, edits: Sequence[Edit]) -> list[Piece]:
    """What is shown of a finding: text before, the marked passage, text after."""
    first = max(0, finding.start - AROUND)
    last = min(len(raw), finding.end + AROUND)
    while 0 < first < finding.start and not raw[first - 1].isspace() and finding.start - first < AROUND + 30:
        first -= 1
    while finding.end < last < len(raw) and not raw[last].isspace() and last - finding.end < AROUND + 30:
        last += 1
    cuts = [e for e in edits if e.is_cut and e.fingerprint != finding.fingerprint]
    return [
        *([Piece("left", "")] if first else []),
        *_around(raw, first, finding.start, cuts),
        *marked(raw[finding.start : finding.end]),
        *_around(raw, finding.end, last, cuts),
        *([Piece("left", "")] if last < len(raw) else []),
    ]


def _around(raw: str, start: int, end: int, cuts: Sequence[Edit]) -> list[Piece]:
    pieces: list[Piece] = []
    at = start
    for cut in cuts:
        first, last = max(cut.start, at), min(cut.end, end)
        if first < last:
            pieces += [Piece("plain", raw[at:first]), Piece("gone", raw[first:last])]
            at = last
    pieces.append(Piece("plain", raw[at:end]))
    return [Piece(p.kind, BLANK.sub("\n", p.text)) for p in pieces if p.text]


def marked(text: str) -> list[Piece]:
    """The marked passage, its middle left out where it is long."""
    if len(text) <= LONGEST:
        return [Piece("mark", text)] if text else []
    left = len(text) - 2 * ENDS
    return [Piece("mark", text[:ENDS]), Piece("left", f"{left:,} characters"), Piece("mark", text[-ENDS:])]
