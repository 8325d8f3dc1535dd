"""Blocks of a plain text: its lines, each with a kind."""

import re

from curate.model import Block, BlockKind, Span

LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]*[^\s][^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]*")
BULLET = re.compile(r"\s*(?:[•▪‣◦●·*+–—-]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+)")
TERMINAL = re.compile(r"[.!?…:;]['\"”’)\]]*(?:\[?\d{1,3}(?:[,–-]\d{1,3})*\]?)?\s*$")
HEADING_WORDS = 12  # 96 % of headings in the development pages are this short


def kind_of(line: str) -> BlockKind:
    """The kind of one line: list item, heading, or paragraph."""
    if BULLET.match(line):
        return "list-item"
    if len(line.split()) <= HEADING_WORDS and not TERMINAL.search(line):
        return "heading"
    return "paragraph"


def lines(text: str) -> list[Block]:
    """Every line with a visible character, stripped, in order."""
    found: list[Block] = []
    for match in LINE.finditer(text):
        line = match.group()
        left = match.start() + len(line) - len(line.lstrip())
        stripped = line.strip()
        found.append(Block(kind_of(line), left, left + len(stripped), stripped))
    return found


# Texts wrapped by hand break lines between these lengths, in mid-sentence.
WRAP_SHORTEST, WRAP_LONGEST = 45, 120


def paragraphs(text: str, blocks: list[Block]) -> list[Span]:
    """Blocks as spans, lines of a hand-wrapped paragraph joined."""
    joined: list[Span] = []
    for block in blocks:
        if joined and _continues(text, joined[-1], block):
            joined[-1] = Span(joined[-1].start, block.end)
        else:
            joined.append(Span(block.start, block.end))
    return joined


def _continues(text: str, last: Span, block: Block) -> bool:
    gap = text[last.end : block.start]
    if block.kind == "list-item" or gap.count("\n") > 1 or gap.count("\r") > 1:
        return False
    line_start = max(text.rfind("\n", last.start, last.end) + 1, last.start)
    length = last.end - line_start
    if not WRAP_SHORTEST <= length <= WRAP_LONGEST:
        return False
    return block.text[:1].islower() or (
        not TERMINAL.search(text[line_start : last.end]) and length > 60 and len(block.text) > WRAP_SHORTEST
    )
