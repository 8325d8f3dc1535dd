"""States that people wrote into the claim sheet, as decisions.

``claims.csv`` is filled in a spreadsheet, ``claims.parquet`` says what the program
wrote last: where the two differ somebody has written by hand, and that is a
decision like any other, so that page, queue and sheet say the same.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from curate import decisions
from curate.decisions import Decision, Decisions
from curate.reports import claims
from curate.reports.claims import Note, Row


class Marked(msgspec.Struct, frozen=True):
    """A finding as another file names it."""

    fingerprint: str
    code: str
    path: str
    article: str | None
    text: str


class Import(msgspec.Struct, frozen=True):
    """What a file came to: decisions to write, proposals nobody decided on, and what could not be read."""

    made: tuple[Decision, ...] = ()
    pending: int = 0
    unclear: tuple[str, ...] = ()


def take_in(folder: Path, by: str) -> Import:
    """Write down as decisions what people wrote into the sheet of a reports folder since the program wrote it.

    Raises BadSheet, DecisionsError, OSError.
    """
    rows = claims.read(folder / claims.CSV)
    if all(row["state"] == "open" for row in rows):
        return Import()  # the usual sheet: its other copy need not be read
    store = decisions.Store(folder / decisions.NAME)
    found = read(rows, store.read(), by, written(folder))
    if found.made:
        store.add(found.made)
        claims.keep(folder, rows)  # what is read is no more news: taken back, it must not come again
    return found


def written(folder: Path) -> dict[str, Note]:
    """What the program wrote last of each claim, by fingerprint."""
    import pyarrow.parquet as pq  # noqa: PLC0415  (a tenth of a CPU second)

    path = folder / claims.PARQUET
    rows = pq.read_table(path).to_pylist() if path.is_file() else []
    return {row["fingerprint"]: claims.note_of(row) for row in rows}


def read(rows: Sequence[Row], known: Decisions, by: str, before: Mapping[str, Note] | None = None) -> Import:
    """Decisions in the rows of a sheet: states that differ from what was decided. An "open" row decides nothing.

    Of a sheet in its place ``before`` is what the program wrote: what still says that, after a decision, was not
    written by hand.
    """
    ever = {d.fingerprint for d in known.lines}
    made: list[Decision] = []
    unclear: list[str] = []
    for row in rows:
        note, print_ = claims.note_of(row), row["fingerprint"]
        standing = known.live.get(print_)
        if note.state == "open" or (standing is not None and _agrees(standing, note)):
            continue
        if before is not None and print_ in ever and before.get(print_) == note:
            continue
        if note.lacks_source:
            unclear.append(f"{row['path']}: sourced without a source: “{row['claim'][:60]}”")
            continue
        target = Marked(print_, row["kind"], row["path"], row["article"] or None, row["claim"])
        made.append(_of_note(target, note, by))
    return Import(tuple(made), 0, tuple(unclear))


def _agrees(known: Decision, note: Note) -> bool:
    return known.claim_state == note.state and (note.state != "sourced" or known.source == note.source)


def _of_note(target: Marked, note: Note, by: str) -> Decision:
    if note.state == "sourced":
        return decisions.on(target, "source", by, source=note.source, reason=note.comment)
    if note.state == "waived":
        return decisions.on(target, "waive", by, reason=note.comment or "waived in the claim sheet")
    # softened or removed somewhere else: the state is known, the new text is not
    made = decisions.on(target, "edit", by, reason=note.comment)
    return msgspec.structs.replace(made, state=note.state)
