"""Editors' decisions: ``reports/decisions.jsonl``, only ever added to, one JSON object a line.

The file is the truth, and merges in git line by line: what it says does not
depend on the order of its lines. A decision names its finding by fingerprint,
so it outlives a new scrape and a new run. Taking one back adds a line too.
"""

import os
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO, Literal, Protocol

import msgspec

from curate.model import Finding

try:
    import fcntl
except ImportError:  # Windows: one write of one line is all there is
    fcntl = None  # type: ignore[assignment]

NAME = "decisions.jsonl"
EXCERPT = 300  # characters of the marked text that a line repeats for people who read the file

# Rules that ask the dictionary: a word added to it silences them and no other rule.
SPELLING = ("T101", "T102", "T103", "T104")

Kind = Literal["accept", "reject", "edit", "waive", "word", "source", "undo"]
ClaimState = Literal["open", "sourced", "softened", "removed", "waived"]
RIGHT = frozenset(("accept", "edit", "source"))
WRONG = frozenset(("reject", "word"))


class DecisionsError(ValueError):
    """A line of the file is no decision; the message names it."""


class Decision(msgspec.Struct, frozen=True, omit_defaults=True):
    """What someone decided on a finding, or that they took a decision back.

    ``after`` is the text that is to stand in place of the finding's span ("" cuts
    it; None changes nothing). ``reason`` belongs to a waiver, ``source`` (an
    address or a citation) to a claim. ``bulk`` is shared by decisions made in
    one stroke; ``undoes`` is the ``id`` an ``undo`` withdraws. ``text`` is an
    excerpt of the marked text, but all of it for a ``word``. ``state`` is that of
    a claim mended elsewhere, where ``after`` cannot tell it.
    """

    id: str
    at: str
    by: str
    kind: Kind
    fingerprint: str
    code: str = ""
    path: str = ""
    article: str | None = None
    text: str = ""
    after: str | None = None
    reason: str = ""
    source: str = ""
    bulk: str = ""
    undoes: str = ""
    state: ClaimState | Literal[""] = ""

    @property
    def claim_state(self) -> ClaimState:
        """Where a claim stands after this decision; a claim that was no claim is waived."""
        if self.state:
            return self.state
        if self.kind == "source":
            return "sourced"
        if self.kind in ("waive", "reject", "word"):
            return "waived"
        if self.after is None:
            return "open"
        return "softened" if self.after else "removed"


class Target(Protocol):
    """What a decision is made on: a finding, or a finding as another file names it."""

    @property
    def fingerprint(self) -> str:
        """Identity."""

    @property
    def code(self) -> str:
        """The rule's code."""

    @property
    def path(self) -> str:
        """The file."""

    @property
    def article(self) -> str | None:
        """The record in it."""

    @property
    def text(self) -> str:
        """The marked text."""


class Tally(msgspec.Struct, frozen=True):
    """How often editors found a rule right and wrong. A waiver says nothing of the rule."""

    right: int = 0
    wrong: int = 0

    @property
    def decided(self) -> int:
        """Number of decisions that speak for or against the rule."""
        return self.right + self.wrong

    @property
    def precision(self) -> float | None:
        """Share of findings that were right; None before the first decision."""
        return self.right / self.decided if self.decided else None


class Decisions:
    """What a set of lines comes to, whatever their order.

    ``live`` holds the standing decision of each fingerprint: the latest that was
    not taken back. ``words`` are the spellings accepted by it, folded.
    """

    def __init__(self, lines: Iterable[Decision] = ()) -> None:
        known = {d.id: d for d in lines}
        self.lines = sorted(known.values(), key=lambda d: (d.at, d.id))
        withdrawn = {d.undoes for d in self.lines if d.kind == "undo"}
        self.standing = [d for d in self.lines if d.kind != "undo" and d.id not in withdrawn]
        self.live: Mapping[str, Decision] = {d.fingerprint: d for d in self.standing}
        self.words = frozenset(d.text.casefold() for d in self.live.values() if d.kind == "word")

    def of(self, finding: Finding) -> Decision | None:
        """The standing decision on a finding, if there is one."""
        return self.live.get(finding.fingerprint)

    @property
    def asked(self) -> frozenset[str]:
        """Fingerprints of the claims for which an editor asked a source: decided on, and open still."""
        return frozenset(f for f, d in self.live.items() if d.code[:1] == "C" and d.claim_state == "open")

    @property
    def settled(self) -> frozenset[str]:
        """Fingerprints that need nobody any more; a claim that is still open does."""
        return frozenset(self.live) - self.asked

    def in_dictionary(self, findings: Iterable[Finding]) -> set[str]:
        """Fingerprints of those findings that a word added to the dictionary settles, in whatever article."""
        return {f.fingerprint for f in findings if word_of(f.code, f.text) in self.words}

    def tallies(self) -> dict[str, Tally]:
        """Right and wrong by code, in the order of the codes."""
        counts: dict[str, list[int]] = {}
        for decision in self.live.values():
            if decision.kind in RIGHT | WRONG:
                counts.setdefault(decision.code, [0, 0])[decision.kind in WRONG] += 1
        return {code: Tally(*counts[code]) for code in sorted(counts)}


def word_of(code: str, text: str) -> str | None:
    """The word that adding to the dictionary would accept; None for rules that do not ask it."""
    return text.casefold() if code in SPELLING and len(text.split()) == 1 else None


def on(
    finding: Target,
    kind: Kind,
    by: str,
    *,
    after: str | None = None,
    reason: str = "",
    source: str = "",
    bulk: str = "",
) -> Decision:
    """A new decision on a finding; its time is set when it is stored."""
    text = finding.text if kind == "word" else finding.text[:EXCERPT]
    return Decision(
        uuid.uuid4().hex[:16],
        "",
        by,
        kind,
        finding.fingerprint,
        finding.code,
        finding.path,
        finding.article,
        text,
        after,
        reason,
        source,
        bulk,
    )


def undoing(decision: Decision, by: str) -> Decision:
    """The line that takes a decision back."""
    return msgspec.structs.replace(
        decision,
        id=uuid.uuid4().hex[:16],
        at="",
        by=by,
        kind="undo",
        undoes=decision.id,
        after=None,
        reason="",
        source="",
        state="",
    )


def who() -> str:
    """Name under which decisions are written down: CURATE_USER, else git's user, else the system's."""
    if name := os.environ.get("CURATE_USER", "").strip():
        return name
    import getpass  # noqa: PLC0415  (20 ms with subprocess, for those who decide only)
    import subprocess  # noqa: PLC0415

    with suppress(OSError, subprocess.SubprocessError):
        asked = subprocess.run(["git", "config", "user.name"], capture_output=True, text=True, timeout=5, check=False)  # noqa: S607
        if name := asked.stdout.strip():
            return name
    with suppress(OSError, KeyError):  # a user without a name in the system
        return getpass.getuser()
    return "someone"


def load(path: Path) -> Decisions:
    """The decisions of a file; none where there is no file. Raises OSError, DecisionsError."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Decisions()
    return Decisions(_parsed(data, path))


def _parsed(data: bytes, path: Path) -> Iterator[Decision]:
    """Decisions of the file's bytes; a last line torn by a crash was never acknowledged, and is left out."""
    decoder = msgspec.json.Decoder(Decision)
    lines = data.split(b"\n")
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield decoder.decode(line)
        except msgspec.DecodeError as error:
            if number == len(lines):
                return
            hint = " (left by a merge? keep the lines of both sides)" if line[:3] in (b"<<<", b"===", b">>>") else ""
            msg = f"{path}, line {number}: not a decision: {error}{hint}"
            raise DecisionsError(msg) from error


class Store:
    """The file at work: reads what others added, and adds safely beside them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._stamp: tuple[int, int, int] | None = None
        self._known = Decisions()

    def read(self) -> Decisions:
        """The decisions as the file has them now; read again only when it changed. Raises as ``load``."""
        stamp = self._stat()
        if stamp != self._stamp:
            self._known = load(self.path)
            self._stamp = stamp
        return self._known

    def _stat(self) -> tuple[int, int, int] | None:
        try:
            found = self.path.stat()
        except FileNotFoundError:
            return None
        return found.st_ino, found.st_size, found.st_mtime_ns

    def add(self, made: Iterable[Decision]) -> list[Decision]:
        """Write decisions down; they are on the disk when this returns, stamped later than all before them.

        Raises OSError, DecisionsError.
        """
        with _locked(self.path) as file:
            now = _after(max((d.at for d in self.read().lines), default=""))
            stamped = [msgspec.structs.replace(d, at=_written(now, nth)) for nth, d in enumerate(made)]
            _cut_torn_line(file)
            file.write(b"".join(msgspec.json.encode(d) + b"\n" for d in stamped))
            file.flush()
            os.fsync(file.fileno())
        return stamped


def _after(last: str) -> datetime:
    """Now, but later than what is written already, so that "latest" is clear whatever the clocks say."""
    now = datetime.now(UTC)
    with suppress(ValueError):
        now = max(now, datetime.fromisoformat(last) + timedelta(microseconds=1))
    return now


def _written(now: datetime, nth: int) -> str:
    """The time of the nth decision of a stroke: UTC with microseconds."""
    return (now + timedelta(microseconds=nth)).isoformat(timespec="microseconds").replace("+00:00", "Z")


@contextmanager
def _locked(path: Path) -> Iterator[BinaryIO]:
    """The file for this process alone; opened again if another put a new file in its place meanwhile."""
    path.parent.mkdir(parents=True, exist_ok=True)
    while True:
        with path.open("a+b") as file:
            if fcntl is not None:
                fcntl.flock(file.fileno(), fcntl.LOCK_EX)
            with suppress(FileNotFoundError):
                if path.stat().st_ino == os.fstat(file.fileno()).st_ino:
                    yield file
                    return


def _cut_torn_line(file: BinaryIO) -> None:
    """End the last line: a whole one gets its line end, half a one (a crash while writing) goes."""
    data = _tail(file)
    if not data or data.endswith(b"\n"):
        return
    torn = data.rpartition(b"\n")[2]
    try:
        msgspec.json.decode(torn, type=Decision)
    except msgspec.DecodeError:
        file.truncate(file.seek(0, os.SEEK_END) - len(torn))
    else:
        file.write(b"\n")


def _tail(file: BinaryIO) -> bytes:
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - 1))
    if not size or file.read(1) == b"\n":
        return b""
    file.seek(0)
    return file.read()
