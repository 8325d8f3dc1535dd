"""Decisions back into the project: its dictionary, its waivers, the claim sheet."""

from pathlib import Path

import msgspec

from curate import settings as config
from curate.batch import Project
from curate.decisions import Decision, Decisions
from curate.edits import LedgerError
from curate.gate import baseline
from curate.model import article_name
from curate.reports import claims, filled
from curate.review.report import Report
from curate.writers import atomic

WORDS = "curate-words.txt"
HEAD = "# Words accepted in review, one a line; edit freely.\n"
SETTINGS = "curate.toml"


class Home(msgspec.Struct, frozen=True):
    """Where a project's settings stand: its root, its settings file if it has one, and who works there."""

    root: Path
    settings: Path | None = None
    by: str = "someone"


def settle(report: Report, home: Home) -> None:
    """Bring dictionary, waivers and claim sheet up to the decisions; what is so already is not touched.

    Raises OSError, and ValueErrors of settings, baseline and sheet.
    """
    filled.take_in(report.folder, home.by)
    known = report.store.read()
    _words(home, known)
    _waivers(report, home, known)
    claim_states(report.folder, known)


def _words(home: Home, known: Decisions) -> None:
    ever = {d.text.casefold(): d.text for d in known.lines if d.kind == "word"}
    if not ever:
        return
    named = config.load(home.settings).dictionary
    path = home.root / (named[0] if named else WORDS)
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    kept = [x for x in lines if x.strip().casefold() not in ever or x.strip().casefold() in known.words]
    there = {x.strip().casefold() for x in kept}
    fresh = [*kept, *(word for key, word in ever.items() if key in known.words and key not in there)]
    if fresh == lines or (not fresh and not lines):
        return
    if not named:
        _name_dictionary(home)
    head = "" if lines else HEAD
    atomic.write(path, (head + "".join(f"{x}\n" for x in fresh)).encode())


def _name_dictionary(home: Home) -> None:
    """Write the dictionary's name into the settings, all else there as it was."""
    import tomlkit  # noqa: PLC0415

    path = home.settings or home.root / SETTINGS
    document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.is_file() else tomlkit.document()
    table = document
    if path.name == "pyproject.toml":
        table = document["tool"]["curate"]
    table["dictionary"] = [WORDS]
    atomic.write(path, tomlkit.dumps(document).encode())


def _waivers(report: Report, home: Home, known: Decisions) -> None:
    """Rejected and waived findings into the baseline, so that ``curate check`` is silent on them too."""
    path = home.root / baseline.NAME
    ever = {d.fingerprint for d in known.lines if d.kind in ("reject", "waive")}
    if not ever:
        return
    there = {e.fingerprint: e for e in baseline.load(path)} if path.is_file() else {}
    wanted = {p: d for p in ever if (d := known.live.get(p)) is not None and d.kind in ("reject", "waive")}
    fresh = [
        entry
        for print_, decision in sorted(wanted.items())
        if print_ in report.places and (entry := _entry(report, home, decision)) != there.get(print_)
    ]
    if fresh:
        baseline.waive(path, [e for e in fresh if e is not None])
    gone = (ever - wanted.keys()) & there.keys()
    if gone:
        baseline.unwaive(path, gone)


def _entry(report: Report, home: Home, decision: Decision) -> baseline.Entry | None:
    sheet, finding = report.places[decision.fingerprint]
    place = Project(str(home.root.resolve())).place(sheet.path)
    try:
        raw = report.text(sheet).raw
    except (LedgerError, OSError):
        return None
    return baseline.entry_of(
        finding,
        raw,
        article_name(place, sheet.article),
        reason=decision.reason or "no fault, said in review",
        by=decision.by,
    )


def claim_states(folder: Path, known: Decisions) -> None:
    """States of claims into the sheet; a decision taken back opens its claim again, what people wrote beside it stays."""
    if not (folder / claims.CSV).is_file():
        return
    lines: dict[str, list[Decision]] = {}
    for line in known.lines:
        if line.code.startswith("C"):
            lines.setdefault(line.fingerprint, []).append(line)
    there = {row["fingerprint"]: claims.note_of(row) for row in claims.read(folder / claims.CSV)}
    notes: dict[str, claims.Note] = {}
    for print_ in lines.keys() & there.keys():
        note = _note(known.live.get(print_), there[print_], lines[print_])
        if note != there[print_] and not there[print_].lacks_source:
            notes[print_] = note
    if notes:
        claims.put_states(folder, notes)


def _note(decision: Decision | None, there: claims.Note, lines: list[Decision]) -> claims.Note:
    """What the sheet is to say of a claim: of what stands ``there`` only what earlier decisions wrote goes."""
    source = "" if there.source in {d.source for d in lines} else there.source
    comment = "" if there.comment in {d.reason for d in lines} else there.comment
    if decision is None:
        return claims.Note("open", source, comment)
    if decision.claim_state == "open":
        return claims.Note("open", source, decision.reason or comment)
    return claims.Note(decision.claim_state, decision.source, decision.reason or comment)
