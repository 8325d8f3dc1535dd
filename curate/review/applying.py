"""Decisions into ``cleaned/`` and the ledger, safe against a kill at any moment."""

import threading
from contextlib import suppress
from pathlib import Path

import msgspec

from curate.deciding import Live, plan, proposed
from curate.edits import LedgerError
from curate.model import Edit
from curate.review.report import Key, Report, Sheet
from curate.review.settling import Home, settle
from curate.writers import atomic, ledger
from curate.writers.ledger import Booked


class Applied(msgspec.Struct, frozen=True):
    """What applying came to: cleaned files written, and a reason for each that was not."""

    written: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def apply(report: Report) -> Applied:
    """Bring ``cleaned/`` and the ledger up to the decisions; files that are so already are not touched.

    The ledger is renamed into place first. A kill before the cleaned file
    follows leaves that beside its name, where ``recover`` finds it. Raises
    OSError, LedgerError, DecisionsError.
    """
    recover(report)
    live = report.store.read().live
    sheets = {(s.path, s.article): s for s in report.sheets}
    book = dict(report.booked())
    change = _planner(sheets, live)
    staged: dict[str, Path] = {}
    problems: list[str] = []
    for name, items in _files(book).items():
        if not any(_concerned(item, sheets, live) for item in items):
            continue
        try:
            fresh = _stage(report.file(items[0]), items, change)
        except (LedgerError, UnicodeError, OSError) as error:
            problems.append(f"{name}: {error}")
            continue
        if fresh != items:
            staged[name] = report.file(items[0])
            book.update({(b.header.path, b.header.article): b for b in fresh})
    if staged:
        ledger.save(report.ledger_path, book.values())
        for path in staged.values():
            atomic.publish(path)
    return Applied(tuple(staged), tuple(problems))


def apply_all(report: Report, home: Home | None) -> Applied:
    """``apply``, then dictionary, waivers and claim sheet of the project; no error leaves it."""
    try:
        done = apply(report)
        if home is not None:
            settle(report, home)
    except (OSError, ValueError) as error:
        return Applied(problems=(str(error),))
    return done


def _files(book: dict[Key, Booked]) -> dict[str, list[Booked]]:
    files: dict[str, list[Booked]] = {}
    for item in book.values():
        files.setdefault(item.header.cleaned, []).append(item)
    return files


def _concerned(item: Booked, sheets: dict[Key, Sheet], live: Live) -> bool:
    """Whether decisions have, or had, anything to say on an article."""
    sheet = sheets.get((item.header.path, item.header.article))
    if sheet is None:
        return False
    return bool(item.held) or any(e.decision for e in item.edits) or any(f.fingerprint in live for f in sheet.findings)


def _planner(sheets: dict[Key, Sheet], live: Live) -> ledger.Change:
    def change(item: Booked, raw: str) -> tuple[tuple[Edit, ...], tuple[Edit, ...]]:
        sheet = sheets.get((item.header.path, item.header.article))
        if sheet is None:
            return item.edits, item.held
        found = plan(raw, proposed(item.edits, item.held), sheet.findings, live)
        return found.made, found.held

    return change


def _stage(path: Path, items: list[Booked], change: ledger.Change) -> list[Booked]:
    """The fresh entries of a cleaned file; its bytes wait aside where they differ."""
    after, fresh = ledger.rework(path.read_bytes(), items, change)
    if fresh != items:
        with atomic.staged(path) as file:
            file.write(after)
    return fresh


def recover(report: Report) -> list[str]:
    """Finish what a kill left between the ledger and a cleaned file; names of the files mended."""
    asides = list(report.cleaned.rglob(".*.tmp"))
    if not asides:
        return []
    mended = []
    for name, items in _files(report.booked()).items():
        path = report.file(items[0])
        left = sorted(a for a in asides if a.parent == path.parent and a.name.startswith(f".{path.name}."))
        if left and not _fits(path, items):
            for aside in left:
                if _fits(aside, items):
                    aside.replace(path)
                    mended.append(name)
                    break
    return mended


def _fits(path: Path, items: list[Booked]) -> bool:
    with suppress(LedgerError, UnicodeError, OSError, IndexError, ValueError):
        ledger.rework(path.read_bytes(), items, lambda item, _: (item.edits, item.held))
        return True
    return False


class Applier(threading.Thread):
    """Applies in the background, soon after it is asked; ``last`` tells how it went."""

    PAUSE = 0.3  # seconds in which further decisions join, so that a fast editor's files are not rewritten for each

    def __init__(self, report: Report, home: Home | None = None) -> None:
        super().__init__(daemon=True, name="curate-apply")
        self.last = Applied()
        self._report = report
        self._home = home
        self._asked = threading.Event()
        self._over = threading.Event()

    def ask(self) -> None:
        """Apply soon."""
        self._asked.set()

    def run(self) -> None:
        """Wait and apply until the end."""
        while not self._over.is_set():
            self._asked.wait()
            self._over.wait(self.PAUSE)
            self._asked.clear()
            self._once()

    def close(self) -> None:
        """Apply what is left, and end."""
        self._over.set()
        self._asked.set()
        if self.is_alive():
            self.join()
        self._once()

    def _once(self) -> None:
        self.last = apply_all(self._report, self._home)
