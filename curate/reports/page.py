"""``reports/index.html``: one page without network, everything escaped, strict CSP."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from curate.model import FAMILIES, SEVERITY_RANK, Finding, Result
from curate.reports.summary import Summary

if TYPE_CHECKING:
    from jinja2 import Template

SHOWN_FAMILIES = ("S", "T", "G", "C", "E", "Q")
LABELS = {"S": "spam", "T": "typos", "G": "grammar", "C": "claims", "E": "form", "Q": "whole"}
TITLE_LENGTH = 70


class Piece(msgspec.Struct, frozen=True):
    """A stretch of raw text under the same findings; ``ends`` are those that close with it."""

    text: str
    classes: str
    ends: tuple[Finding, ...]


class Section(msgspec.Struct, frozen=True):
    """What the page shows of one article."""

    key: str
    title: str
    words: int
    kept: int
    by_family: dict[str, int]
    worst: str
    findings: tuple[Finding, ...]
    pieces: tuple[Piece, ...]
    reading_ease: float | None

    @property
    def cut_percent(self) -> float:
        """Share of the words that were cut."""
        return 100 * (self.words - self.kept) / self.words if self.words else 0.0

    @property
    def need(self) -> int:
        """Findings a person should look at: errors and warnings that are no cuts."""
        return sum(f.severity != "note" and not _is_safe_cut(f) for f in self.findings)

    def rate(self, family: str) -> float | None:
        """Findings of a family per 1,000 kept words."""
        return 1000 * self.by_family[family] / self.kept if self.kept else None


def section(result: Result) -> Section:
    """The section of one article."""
    found = result.findings
    raw = result.article.raw
    first = next((x.strip() for x in (*result.cleaned.splitlines(), *raw.splitlines()) if x.strip()), "")
    title = result.article.metadata.get("title") or first
    worst = max((f.severity for f in found), key=SEVERITY_RANK.__getitem__, default="")
    return Section(
        result.article.key,
        title[:TITLE_LENGTH],
        result.measures.words,
        result.measures.words_kept,
        {f: sum(x.family == f for x in found) for f in FAMILIES},
        worst,
        found,
        tuple(pieces(raw, found)),
        result.measures.reading_ease,
    )


def _is_safe_cut(finding: Finding) -> bool:
    return finding.is_cut and finding.suggestions[0].safety == "safe"


def pieces(raw: str, findings: Sequence[Finding]) -> Iterator[Piece]:
    """The raw text in order, split where findings begin and end."""
    starts: dict[int, list[Finding]] = {}
    ends: dict[int, list[Finding]] = {}
    for finding in findings:
        if finding.family != "Q":
            starts.setdefault(finding.start, []).append(finding)
            ends.setdefault(max(finding.end, finding.start + 1), []).append(finding)
    active: list[Finding] = []
    at = 0
    for stop in sorted({*starts, *ends, len(raw)}):
        if stop > at:
            yield Piece(raw[at:stop], _classes(active), tuple(ends.get(stop, ())))
        at = stop
        active = [f for f in active if f not in ends.get(stop, ())] + starts.get(stop, [])


def _classes(active: Sequence[Finding]) -> str:
    names = {f.family for f in active}
    if any(_is_safe_cut(f) for f in active):
        return "cut"
    soft = ["soft"] if active and all(f.severity == "note" for f in active) else []
    return " ".join(sorted(names) + soft)


@cache
def _template() -> "Template":
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415

    environment = Environment(
        loader=PackageLoader("curate.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = visible
    return environment.get_template("index.html.j2")


def visible(text: str) -> str:
    """Text in which invisible and bidi characters are shown as their code points."""
    return "".join(c if c.isprintable() or c in "\n\t\u00a0" else "" if c == "\r" else f"⟨{ord(c):04X}⟩" for c in text)


def render(sections: Sequence[Section], summary: Summary) -> str:
    """The page of a batch; articles in order of need."""
    from curate.rules import BY_CODE  # noqa: PLC0415  avoids importing rules for a page that is not made

    queue = sorted(sections, key=lambda s: (-s.need, s.key))
    table: dict[str, Any] = summary.table()
    top = sorted(((n, c) for c, n in summary.codes.items()), key=lambda x: (-x[0], x[1]))[:12]
    rules = [(BY_CODE[c], n) for n, c in top]
    most = max((n for n, _ in top), default=1)
    peak = {f: max((s.rate(f) or 0 for s in sections), default=0) for f in SHOWN_FAMILIES}
    return _template().render(
        sections=queue,
        total=table,
        families=FAMILIES,
        shown=SHOWN_FAMILIES,
        labels=LABELS,
        rules=rules,
        most=most,
        peak=peak,
        skipped=sorted(summary.skipped),
        problems=summary.problems,
        safe_cut=_is_safe_cut,
    )
