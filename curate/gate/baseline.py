"""The baseline: findings accepted for now, one line each, and waivers, which say why.

``curate.baseline`` stands beside the settings. Each line is a JSON object with
the article's key, the rule, an excerpt and the fingerprint; a waiver has also
``reason`` and, where wanted, ``until`` (a date) and ``by``. Lines are sorted,
so that two branches that accept findings in different articles merge cleanly.

For other programs: ``load``, ``save``, ``entry_of`` and ``waive``.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from curate.identity import BESIDE, normal
from curate.model import Finding, Result, Suppressed
from curate.writers import atomic

NAME = "curate.baseline"
BOM = b"\xef\xbb\xbf"  # some editors put it there
MARKED = 80  # characters of a marked text that an excerpt shows
OPEN, CLOSE = "⟨", "⟩"


class BadBaseline(ValueError):
    """A baseline that cannot be used; the message says why."""


class Entry(msgspec.Struct, frozen=True, order=True, omit_defaults=True, forbid_unknown_fields=True):
    """One accepted finding. ``until`` is an ISO date; past it the waiver warns, and still holds."""

    article: str
    rule: str
    excerpt: str
    fingerprint: str
    reason: str = ""
    until: str = ""
    by: str = ""

    @property
    def expired(self) -> bool:
        """Whether its date is past."""
        return bool(self.until) and self.until < dt.datetime.now(tz=dt.UTC).date().isoformat()


def load(path: Path) -> list[Entry]:
    """The entries of a file. Raises BadBaseline."""
    entries: list[Entry] = []
    try:
        for number, line in enumerate(path.read_bytes().removeprefix(BOM).splitlines(), 1):  # noqa: B007
            if line.strip():
                entries.append(msgspec.json.decode(line, type=Entry))
    except OSError as error:
        msg = f"{path}: {error.strerror or error}"
        raise BadBaseline(msg) from error
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        marker = " (an unfinished merge?)" if line.startswith((b"<<<<<<<", b"=======", b">>>>>>>")) else ""
        msg = f"{path}: line {number}: {error}{marker}"
        raise BadBaseline(msg) from error
    return entries


def save(path: Path, entries: Iterable[Entry]) -> None:
    """Write entries, sorted, one a line; the same fingerprint is written once."""
    chosen: dict[str, Entry] = {}
    for entry in sorted(entries, key=lambda e: (e.reason == "", e)):
        chosen.setdefault(entry.fingerprint, entry)
    atomic.write(path, b"".join(msgspec.json.encode(e) + b"\n" for e in sorted(chosen.values())))


def entry_of(finding: Finding, raw: str, key: str, *, reason: str = "", until: str = "", by: str = "") -> Entry:
    """The entry that accepts a finding in the article of this key and raw text.

    Raises BadBaseline for an ``until`` that is no date of the form 2027-01-31.
    """
    check_date(until)
    return Entry(key, finding.code, excerpt(finding, raw), finding.fingerprint, reason, until, by)


def check_date(until: str) -> None:
    """Raise BadBaseline for what is neither empty nor a date of the form 2027-01-31."""
    try:
        if until:
            dt.date.fromisoformat(until)
    except ValueError as error:
        msg = f'"{until}" is no date like 2027-01-31'
        raise BadBaseline(msg) from error


def excerpt(finding: Finding, raw: str) -> str:
    """The marked text with five words either side on its line, as one line."""
    left = raw[raw.rfind("\n", 0, finding.start) + 1 : finding.start]
    stop = raw.find("\n", finding.end)
    right = raw[finding.end : stop if stop >= 0 else len(raw)]
    marked = " ".join(raw[finding.start : finding.end].split())
    marked = marked if len(marked) <= MARKED else marked[: MARKED - 1] + "…"
    return " ".join((*left.split()[-BESIDE:], f"{OPEN}{marked}{CLOSE}", *right.split()[:BESIDE]))


def waive(path: Path, fresh: Iterable[Entry]) -> None:
    """Add waivers to a baseline file, or give entries that stand there a reason. Raises BadBaseline.

    The file is made where there is none; every entry must have a reason.
    """
    waivers = list(fresh)
    if any(not w.reason for w in waivers):
        msg = "a waiver needs a reason"
        raise BadBaseline(msg)
    known = {w.fingerprint for w in waivers}
    earlier = load(path) if path.is_file() else []
    save(path, [*(e for e in earlier if e.fingerprint not in known), *waivers])


def unwaive(path: Path, fingerprints: Iterable[str]) -> int:
    """Take entries out of a baseline file; returns how many there were. Raises BadBaseline."""
    gone = set(fingerprints)
    entries = load(path) if path.is_file() else []
    left = [e for e in entries if e.fingerprint not in gone]
    if len(left) < len(entries):
        save(path, left)
    return len(entries) - len(left)


class Baseline:
    """Entries at work on a batch: which findings they hold back, and which of them are gone."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_article: dict[str, list[Entry]] = {}
        for entry in entries:
            self._by_article.setdefault(entry.article, []).append(entry)
        self.gone: list[Entry] = []
        self.kept: list[Entry] = []  # not found, in an article that could not be checked whole
        self.expired: list[Entry] = []

    def match(self, result: Result) -> tuple[tuple[Finding, ...], tuple[tuple[Finding, Entry], ...]]:
        """Findings of an article that are new, and those accepted with their entries.

        A finding is accepted by its fingerprint; else, where a neighbouring
        word changed, by an entry of the same rule, article and marked text with
        the same words on one side. Each entry accepts one finding.
        """
        left = {e.fingerprint: e for e in self._by_article.pop(result.article.key, ())}
        held = [(f, left.pop(f.fingerprint)) for f in result.findings if f.fingerprint in left]
        known = {f.fingerprint for f, _ in held}
        new: list[Finding] = []
        for finding in result.findings:
            if finding.fingerprint in known:
                continue
            entry = _nearest(finding, result.article.raw, left.values()) if left else None
            if entry is None:
                new.append(finding)
            else:
                held.append((finding, left.pop(entry.fingerprint)))
        (self.kept if result.problems else self.gone).extend(left.values())
        self.expired += [e for _, e in held if e.expired]
        return tuple(new), tuple(held)

    def judge(self, result: Result) -> Result:
        """The result with only what is new; the rest is suppressed."""
        new, held = self.match(result)
        if not held:
            return result
        rest = tuple(Suppressed(f, "waiver" if e.reason else "baseline", e.reason) for f, e in held)
        return msgspec.structs.replace(result, findings=new, suppressed=(*result.suppressed, *rest))

    @property
    def unread(self) -> list[Entry]:
        """Entries of articles that were not read."""
        return [e for entries in self._by_article.values() for e in entries]


def _nearest(finding: Finding, raw: str, entries: Iterable[Entry]) -> Entry | None:
    left, marked, right = _parts(excerpt(finding, raw))
    for entry in entries:
        before, text, after = _parts(entry.excerpt)
        if entry.rule == finding.code and text == marked and ((left and left == before) or (right and right == after)):
            return entry
    return None


def _parts(text: str) -> tuple[str, str, str]:
    left, _, rest = text.partition(OPEN)
    marked, _, right = rest.rpartition(CLOSE)
    return normal(left), normal(marked), normal(right)


def counts(entries: Sequence[Entry]) -> list[tuple[str, int]]:
    """Rules with their number of entries, most first."""
    return sorted(Counter(e.rule for e in entries).items(), key=lambda c: (-c[1], c[0]))
