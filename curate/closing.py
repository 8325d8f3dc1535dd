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
LINE_END = re.compile(r"[^\S\r\n]*(?:\r\n|\r|\n)?")
BLANKS_AFTER = re.compile(r"[^\S\r\n]*(?:\r\n|\r|\n)")


def edit_of(rule: Rule, remark: Remark, text: Text) -> Edit:
    """The edit of a remark's first suggestion, in the offsets of ``text``.

    A cut of whole lines takes their line ends along, and the blank lines after
    it when blank lines stand before it, so that no hole is left.
    """
    raw, start, end = text.raw, remark.start, remark.end
    suggestion: Suggestion = remark.suggestions[0]
    if not suggestion.text:
        start, end = widened(raw, start, end)
    return Edit(start, end, raw[start:end], suggestion.text, rule.code, rule.name, remark.message or rule.message)


def widened(raw: str, start: int, end: int) -> tuple[int, int]:
    """The span that a cut takes along: its line end and doubled blank lines, or the space before it."""
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
    return start, end


def tidied(edits: Sequence[Edit], raw: str) -> list[Edit]:
    """The edits, runs of cuts joined over the blank lines between them, so that no hole is left.

    Where blank lines stand before a run, those after it go with it; where a
    run reaches the end of the text, those before it do.
    """
    made = sorted(edits, key=lambda e: (e.start, e.end))
    done: list[Edit] = []
    run: list[Edit] = []
    for edit in made:
        if not edit.is_cut:
            done.append(edit)
            continue
        if run and raw[max(e.end for e in run) : edit.start].strip():
            done += _closed(run, raw)
            run = []
        run.append(edit)
    return sorted(done + _closed(run, raw), key=lambda e: (e.start, e.end))


def _closed(run: list[Edit], raw: str) -> list[Edit]:
    """A run of cuts with nothing but white space between them, its blank lines taken along."""
    if not run:
        return []
    start, end = run[0].start, max(e.end for e in run)
    whole_lines = start == 0 or raw[start - 1] in "\r\n"
    if len(run) == 1 and not whole_lines:
        return run  # inside a line
    if not raw[end:].strip():
        end = len(raw)
        start = _after_text(raw, start) if start else 0
    elif whole_lines and BLANK_BEFORE.search(raw[max(0, start - 300) : start]):
        while end < len(raw) and (blank := BLANKS_AFTER.match(raw, end)):
            end = blank.end()
    if len(run) == 1 and (start, end) == (run[0].start, run[0].end):
        return run
    return _stretched(run, start, end, raw)


def _after_text(raw: str, start: int) -> int:
    """Where the blank lines before an offset begin: after the line end of the last text."""
    kept = len(raw[:start].rstrip())
    line_end = LINE_END.match(raw, kept)
    return min(start, line_end.end()) if line_end else start


def _stretched(run: list[Edit], start: int, end: int, raw: str) -> list[Edit]:
    """The edits of a run, each reaching to the next, from ``start`` to ``end``."""
    fresh = []
    for edit, after in zip(run, [*run[1:], None], strict=True):
        first = start if edit is run[0] else edit.start
        stop = edit.end if after is None else max(edit.end, after.start)
        if after is not None and first and raw[first - 1] not in "\r\n" and raw[edit.end : stop].strip(" \t\u00a0"):
            stop = edit.end  # a cut inside a line keeps the line's end
        last = max(stop, end) if after is None else stop
        fresh.append(msgspec.structs.replace(edit, start=first, end=last, before=raw[first:last]))
    return fresh
