"""Decisions that come from outside the page: a DOCX that came back, a claim sheet filled in a spreadsheet."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from curate import decisions
from curate.decisions import Decision
from curate.reports import claims
from curate.review import docx_in, marks
from curate.review.report import Report


class Import(msgspec.Struct, frozen=True):
    """What a file came to: decisions to write, proposals nobody decided on, and what could not be read."""

    made: tuple[Decision, ...]
    pending: int = 0
    unclear: tuple[str, ...] = ()


class Marked(msgspec.Struct, frozen=True):
    """A finding as another file names it."""

    fingerprint: str
    code: str
    path: str
    article: str | None
    text: str


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
    live = report.store.read().live
    made: list[Decision] = []
    unclear: list[str] = []
    for row in claims.read(path):
        note, print_ = claims.note_of(row), row["fingerprint"]
        known = live.get(print_)
        if note.state == "open" or (known is not None and _agrees(known, note)):
            continue
        if note.state == "sourced" and not note.source.strip():
            unclear.append(f"{row['path']}: sourced without a source: “{row['claim'][:60]}”")
            continue
        target = Marked(print_, row["kind"], row["path"], row["article"] or None, row["claim"])
        made.append(_of_note(target, note, by))
    return Import(tuple(made), 0, tuple(unclear))


def _agrees(known: Decision, note: claims.Note) -> bool:
    return known.claim_state == note.state and (note.state != "sourced" or known.source == note.source)


def _of_note(target: Marked, note: claims.Note, by: str) -> Decision:
    if note.state == "sourced":
        return decisions.on(target, "source", by, source=note.source, reason=note.comment)
    if note.state == "waived":
        return decisions.on(target, "waive", by, reason=note.comment or "waived in the claim sheet")
    # softened or removed somewhere else: the state is known, the new text is not
    made = decisions.on(target, "edit", by, reason=note.comment)
    return msgspec.structs.replace(made, state=note.state)
