"""From remarks to edits that leave no hole: a cut line takes its line end, and blank lines that would double."""

import re
from collections.abc import Sequence

import msgspec

from curate.article import Text
from curate.model import Edit, Suggestion
from curate.rules.base import Remark, Rule

BLANK_BEFORE = re.compile(r"(?:^|(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n))[^\S\r\n]*$")
LINE_BEFORE = re.compile(r"(?:^|[\r\n])[^\S\r\n]*$")
LINE_AFTER = re.compile(r"[^\S\r\n]*(?:\r\n|\r|\n|$)")
BLANKS_AFTER = re.compile(r"[^\S\r\n]*(?:\r\n|\r|\n)")


def edit_of(rule: Rule, remark: Remark, text: Text) -> Edit:
    """The edit of a remark's first suggestion, in the offsets of ``text``.

    A cut of whole lines takes their line ends along, and the blank lines after
    it when blank lines stand before it, so that no hole is left.
    """
    raw, start, end = text.raw, remark.start, remark.end
    suggestion: Suggestion = remark.suggestions[0]
    if not suggestion.text:
        before = raw[max(0, start - 300) : start]
        after = LINE_AFTER.match(raw, end)
        if LINE_BEFORE.search(before) and after is not None:
            start -= len(before) - len(before.rstrip(" \t\u00a0"))
            end = after.end()
            if BLANK_BEFORE.search(before) or start == 0:
                while end < len(raw) and (blank := BLANKS_AFTER.match(raw, end)):
                    end = blank.end()
        elif raw[start - 1 : start] == " " and (end == len(raw) or raw[end] in " \r\n"):
            start -= 1
    return Edit(start, end, raw[start:end], suggestion.text, rule.code, rule.name, remark.message or rule.message)


def end_trimmed(edits: Sequence[Edit], raw: str) -> list[Edit]:
    """The edits, the first of the cuts that reach the text's end taking the blank lines before it."""
    made = sorted(edits, key=lambda e: e.start)
    reach = len(raw)
    first: Edit | None = None
    for edit in reversed(made):
        if not edit.is_cut or raw[edit.end : reach].strip():
            break
        if edit.start < reach:
            reach, first = edit.start, edit
    if first is None or not first.start:
        return made
    text = raw[: first.start]
    kept = len(text.rstrip())
    line_end = re.match(r"[^\S\r\n]*(?:\r\n|\r|\n)?", raw[kept : first.start])
    start = kept + (line_end.end() if line_end else 0)
    if not text.endswith(("\n", "\r")) or start >= first.start:
        return made
    longer = msgspec.structs.replace(first, start=start, before=raw[start : first.end])
    return [longer if edit is first else edit for edit in made]
