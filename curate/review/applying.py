"""Decisions into ``cleaned/`` and the ledger, safe against a kill at any moment."""

import glob
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec

from curate.deciding import Live, plan, proposed
from curate.edits import LedgerError
from curate.model import Edit
from curate.review.report import Key, Report, Sheet
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
    book = report.booked()
    written: list[str] = []
    problems: list[str] = []
    for name, items in _files(book).items():
        if not any(_concerned(item, sheets, live) for item in items):
            continue
        try:
            if _write(report, book, items, _planner(sheets, live)):
                written.append(name)
        except (LedgerError, UnicodeError, OSError) as error:
            problems.append(f"{name}: {error}")
    return Applied(tuple(written), tuple(problems))


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


def _write(report: Report, book: dict[Key, Booked], items: list[Booked], change: ledger.Change) -> bool:
    path = report.file(items[0])
    before = path.read_bytes()
    after, fresh = ledger.rework(before, items, change)
    if fresh == items:
        return False
    book.update({(b.header.path, b.header.article): b for b in fresh})
    with atomic.staged(path) as file:
        file.write(after)
    ledger.save(report.ledger_path, book.values())
    atomic.publish(path)
    return True


def recover(report: Report) -> list[str]:
    """Finish what a kill left between the ledger and a cleaned file; names of the files mended."""
    mended = []
    for name, items in _files(report.booked()).items():
        path = report.file(items[0])
        left = sorted(path.parent.glob(f".{glob.escape(path.name)}.*.tmp")) if path.parent.is_dir() else []
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

    def __init__(self, report: Report, done: Callable[[], None] = lambda: None) -> None:
        super().__init__(daemon=True, name="curate-apply")
        self.last = Applied()
        self._report = report
        self._done = done
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
        try:
            self.last = apply(self._report)
        except (OSError, ValueError) as error:
            self.last = Applied(problems=(str(error),))
        self._done()
