"""Findings for people: place, message, source line, caret, suggestion."""

import unicodedata
from collections.abc import Iterator

import click

from curate.model import Finding, Result
from curate.reports.summary import Fate, Summary, place

COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}
WIDTH = 96  # room for a source line beside its gutter in a terminal of 100 columns
ELLIPSIS = "…"
FEW = 3  # skipped rules that are named in a line


def shown(text: str) -> str:
    """Text with tabs and controls made harmless: a scraped text must not drive the terminal."""
    plain = "".join(c if c.isprintable() else " " if c in "\t\r\n\u00a0" else "·" for c in text)
    return "".join("·" if unicodedata.category(c) in ("Cf", "Cc", "Co", "Cs") else c for c in plain)


def columns(text: str) -> int:
    """Terminal columns of a text: wide characters take two, combining ones none."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def source_line(raw: str, start: int, end: int) -> tuple[str, int, int]:
    """The line around a span, shortened to WIDTH, with the span's column and length in it."""
    left = raw.rfind("\n", 0, start) + 1
    right = raw.find("\n", start)
    right = len(raw) if right < 0 else right
    stop = max(start, min(end, right))
    first = max(left, min(start - 30, right - WIDTH))
    last = min(right, first + WIDTH)
    before = (ELLIPSIS if first > left else "") + shown(raw[first:start])
    marked = shown(raw[start : min(stop, last)])
    after = shown(raw[min(stop, last) : last]) + (ELLIPSIS if last < right else "")
    return before + marked + after, columns(before), max(1, columns(marked))


def finding_lines(finding: Finding, raw: str) -> Iterator[str]:
    """The lines that show one finding."""
    colour = COLOURS[finding.severity]
    head = click.style(f"{finding.severity} {finding.code}", fg=colour, bold=True)
    yield f"{click.style(shown(place(finding)), bold=True)}: {head} {click.style(finding.name, dim=True)}: {shown(finding.message)}"
    line, column, length = source_line(raw, finding.start, finding.end)
    yield f"    | {line}"
    yield f"    | {' ' * column}{click.style('^' * length, fg=colour)}" + _advice(finding)


def _advice(finding: Finding) -> str:
    if not finding.suggestions:
        return ""
    first = finding.suggestions[0]
    if not first.text:
        return "  cut" if first.safety == "safe" else "  cut?"
    others = [f"“{shown(s.text)}”" for s in finding.suggestions[1:3]]
    return f"  → “{shown(first.text)}”" + (f" (or {', '.join(others)})" if others else "")


def result_lines(result: Result) -> Iterator[str]:
    """All findings of one article."""
    for finding in result.findings:
        yield from finding_lines(finding, result.article.raw)


def run_lines(summary: Summary) -> Iterator[str]:
    """The last lines of a run: the figures that its page begins with, then as for a check."""
    look, whole = summary.fates["look"], sum(summary.families.values())
    levels = ", ".join(_counted(n, level) for level in ("error", "warning") if (n := summary.look[level]))
    where = f" in {_counted(summary.waiting, 'article')}" if summary.articles > 1 else ""
    told = f"{look:,} to look at{where} ({levels})" if look else "nothing to look at"
    yield f"{_read(summary)} cut): {told}"
    if whole > look:
        named: dict[Fate, str] = {
            "cleaned": "settled by cleaning",
            "inside": "inside other cuts",
            "back": "put back",
            "decided": "decided by editors",
            "note": "note" if summary.fates["note"] == 1 else "notes",
        }
        rest = ", ".join(f"{summary.fates[f]:,} {named[f]}" for f in named if summary.fates[f])
        yield f"{_counted(whole, 'finding')} in all: the others are {rest}" if look else f"{_counted(whole, 'finding')}: {rest}"
    yield from _rest(summary)


def closing_lines(summary: Summary) -> Iterator[str]:
    """The last lines: counts, and rules that were skipped with the reason."""
    levels = ", ".join(_counted(summary.severities[s], s) for s in ("error", "warning", "note"))
    yield f"{_read(summary)} to cut): {levels}"
    yield from _rest(summary)


def _read(summary: Summary) -> str:
    cut = summary.words - summary.words_kept
    return f"{_counted(summary.articles, 'article')} ({_counted(summary.words, 'word')}, {cut:,}"


def _counted(n: int, noun: str) -> str:
    return f"{n:,} {noun}{'' if n == 1 else 's'}"


def _rest(summary: Summary) -> Iterator[str]:
    yield from (click.style(f"limit passed: {shown(said)}", fg="red") for said in summary.limits)
    held = summary.suppressed
    if held:
        names = {"inline": "by comments", "file": "by curate-ignores.toml", "baseline": "baseline", "waiver": "waived"}
        yield "not counted: " + ", ".join(f"{held[k]:,} {names[k]}" for k in names if k in held)
    for reason, rules in summary.skipped_for():
        # LanguageTool has dozens: named they fill the screen, and the page names them
        named = ", ".join(rules) if len(rules) <= FEW else f"{len(rules)} rules ({rules[0]} … {rules[-1]})"
        yield click.style(f"skipped {named}: {reason}", dim=True)
