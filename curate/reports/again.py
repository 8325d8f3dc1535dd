"""A report made again from what a run left: its frames, its ledger and the cleaned files."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from curate import decisions, edits
from curate.measures import recounted
from curate.model import Article, Edit, Finding, Measures, Problem, Result, Skipped, Suggestion
from curate.reports import frames, history
from curate.reports.page import Around, Pages
from curate.reports.reading import Report
from curate.reports.summary import Summary
from curate.writers import ledger

Key = tuple[str, str | None]
CHANGED = "Its cleaned file was changed or is gone, so the text is not shown; the findings are those of the run."


def again(report: Report, change: history.Change | None) -> tuple[Summary, list[Problem]]:
    """Write ``index.html`` anew, with today's ledger and decisions.

    Returns the run's summary and a problem for each article whose text cannot be
    shown. Raises OSError, LedgerError, HistoryError, DecisionsError.
    """
    known = decisions.load(report.folder / decisions.NAME)
    summary, missing = Summary(known.settled), list[Problem]()
    pages = Pages(known, summary.settled)
    for result in results(report):
        summary.settled |= known.in_dictionary(result.findings)
        lost = not result.article.raw
        if lost:
            missing.append(Problem(result.article.path, "its cleaned file was changed or is gone", result.article.id))
        pages.add(result, CHANGED if lost else "")
        summary.add(result)
    summary.problems = msgspec.convert(report.problems, list[Problem])
    summary.skipped = set(msgspec.convert(report.summary["skipped_rules"], list[Skipped]))
    pages.write(report.folder, summary, Around(history.load(report.folder), change))
    return summary, missing


def results(report: Report) -> Iterator[Result]:
    """The run's results, in its order; without text where the cleaned file is not what the ledger says."""
    found: dict[Key, list[Finding]] = defaultdict(list)
    for row in rows(report, "findings"):
        found[row["path"], row["article"]].append(finding(row))
    texts = dict(_texts(report.folder))
    for row in rows(report, "articles"):
        key: Key = row["path"], row["article"]
        raw, booked = texts.get(key, ("", None))
        made = booked.edits if booked else ()
        findings = found[key] if raw else [msgspec.structs.replace(f, start=0, end=0) for f in found[key]]
        left = Measures(
            row["words"], row["words_kept"], row["words_cut"], row["sentences"], row["reading_ease"], frames.signals(row)
        )
        yield Result(
            Article(key[0], raw, key[1], row["form"], row["encoding"], metadata={"title": row["title"]}),
            edits.apply(raw, made),
            made,
            tuple(findings),
            recounted(left, raw, made) if raw else left,
        )


def rows(report: Report, name: str) -> Iterator[dict[str, Any]]:
    """Rows of a frame as plain values, what is missing as None."""
    table = getattr(report, name)
    plain = table.astype(object).where(table.notna(), None)
    yield from (dict(zip(plain.columns, values, strict=True)) for values in plain.itertuples(index=False, name=None))


def finding(row: Mapping[str, Any]) -> Finding:
    """The finding of a row. Of its further suggestions only the texts are on record."""
    offers = [] if row["suggestion"] is None else [Suggestion(row["suggestion"], row["safety"])]
    if row["other_suggestions"] is not None:
        offers += [Suggestion(text, row["safety"]) for text in row["other_suggestions"].split(" | ")]
    kept = {name: row[name] for name in Finding.__struct_fields__ if name != "suggestions"}
    return Finding(**kept, suggestions=tuple(offers))


def _texts(folder: Path) -> Iterator[tuple[Key, tuple[str, ledger.Booked]]]:
    """Raw text and edits of every article whose cleaned file is what the ledger says."""
    files: dict[str, list[ledger.Booked]] = defaultdict(list)
    for booked in ledger.load(folder / "ledger.jsonl"):
        files[booked.header.cleaned].append(booked)
    for name, group in files.items():
        try:
            data = (folder.parent / "cleaned" / name).read_bytes()
        except OSError:
            continue
        for item in group:
            with suppress(edits.LedgerError, IndexError, ValueError):  # changed by hand
                yield (item.header.path, item.header.article), (_raw(data, item), item)


def _raw(data: bytes, booked: ledger.Booked) -> str:
    found = []

    def same(item: ledger.Booked, raw: str) -> tuple[tuple[Edit, ...], tuple[Edit, ...]]:
        found.append(raw)
        return item.edits, item.held

    ledger.rework(data, [booked], same)
    return found[0]
