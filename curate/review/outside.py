"""Decisions that come from outside the page: a DOCX that came back, a claim sheet filled in a spreadsheet."""

from collections.abc import Mapping
from pathlib import Path

from curate import decisions
from curate.decisions import Decision
from curate.reports import claims, filled
from curate.reports.filled import Import, Marked
from curate.review import docx_in, marks
from curate.review.report import Report


def docx(report: Report, path: Path, by: str, *, forced: bool = False) -> Import:
    """Decisions in a DOCX that came back, under the name of who saved it last; ``by`` where it has none, or ``forced``.

    Raises docx_in.NotOurs, OSError.
    """
    came = docx_in.read(path)
    sent = marks.recall(report.folder, came.name)
    if sent is None:
        msg = f"{path}: not exported from {report.folder}"
        raise docx_in.NotOurs(msg)
    live = report.store.read().live
    name = by if forced else came.by or by
    made: list[Decision] = []
    unclear: list[str] = []
    pending = 0
    for verdict in docx_in.verdicts(sent, came.signs):
        change = verdict.change
        text = sent.text[change.start : change.end]
        if verdict.kind == "pending":
            pending += 1
        elif verdict.kind == "unclear":
            unclear.append(f"{sent.key}: {change.code} at “{text[:60]}”")
        else:
            target = Marked(change.fingerprint, change.code, sent.path, sent.article, text)
            after = {"accept": change.after, "edit": verdict.text}.get(verdict.kind)
            made.append(decisions.on(target, verdict.kind, name, after=after))
    return Import(tuple(d for d in made if not _stands(live, d)), pending, tuple(unclear))


def _stands(live: Mapping[str, Decision], fresh: Decision) -> bool:
    known = live.get(fresh.fingerprint)
    return known is not None and (known.kind, known.after) == (fresh.kind, fresh.after)


def sheet(report: Report, path: Path, by: str) -> Import:
    """Decisions in a claim sheet: states that differ from what was decided. An "open" row decides nothing.

    Raises claims.BadSheet, OSError.
    """
    return filled.read(claims.read(path), report.store.read(), by)
