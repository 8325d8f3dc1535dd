"""What the page does, without the web: find, decide, take back, and say what happened."""

from collections.abc import Iterable

import msgspec

from curate import decisions
from curate.decisions import Decision, Kind, Tally, word_of
from curate.model import Finding
from curate.review.index import Filter, Index
from curate.review.report import Report, Sheet

KINDS: tuple[Kind, ...] = ("accept", "reject", "edit", "waive", "word", "source")


class BadDecision(ValueError):
    """A decision that cannot be taken; the message is for the person."""


class Wish(msgspec.Struct, frozen=True):
    """What a person wants done with a finding: a kind, and the text, reason or source that goes with it."""

    kind: str
    text: str = ""
    choice: int = 0

    @property
    def is_removal(self) -> bool:
        """Whether the marked passage is to go: an edit to nothing."""
        return self.kind == "remove"


class Desk:
    """One person at a report. Each answer first takes in what others wrote meanwhile."""

    def __init__(self, report: Report, by: str) -> None:
        self.report = report
        self.by = by
        self._stamp = report.stamp
        self._index = Index(report)

    @property
    def known(self) -> decisions.Decisions:
        """The decisions on disk."""
        return self.report.store.read()

    @property
    def index(self) -> Index:
        """The queue, up to date."""
        if self._stamp != self.report.stamp:  # a run came in between
            self._stamp, self._index = self.report.stamp, Index(self.report)
        self._index.follow(self.report.store.read())
        return self._index

    def place(self, print_: str) -> tuple[Sheet, Finding]:
        """A finding and its article. Raises BadDecision."""
        try:
            return self.report.places[print_]
        except KeyError:
            msg = "This finding is not in the report any more."
            raise BadDecision(msg) from None

    def decide(self, print_: str, wish: Wish) -> Decision:
        """Write a decision down; the same one twice is one. Raises BadDecision, OSError."""
        _, finding = self.place(print_)
        made = self._made(finding, wish)
        standing = self.known.of(finding)
        if standing is not None and _same(standing, made):
            return standing
        return self.report.store.add([made])[0]

    def decide_all(self, wanted: Filter, wish: Wish) -> list[Decision]:
        """One decision on all that is open of a rule. Raises BadDecision, OSError."""
        if not wanted.rule or wish.kind not in ("accept", "reject", "waive"):
            msg = "Only accept, reject and waive can be said of many at once."
            raise BadDecision(msg)
        found = [self.place(p)[1] for p in self.index.open_of(wanted)]
        made = [self._made(f, wish) for f in found]
        if not made:
            return []
        stroke = made[0].id
        return self.report.store.add([msgspec.structs.replace(d, bulk=stroke) for d in made])

    def undo(self, print_: str = "", last: str = "") -> list[Decision]:
        """Take back what stands on a finding, else what this page, or this person, decided last; what was taken back."""
        known = self.known
        standing = {d.id: d for d in known.standing}
        latest = next((d for d in reversed(known.standing) if d.by == self.by), None)
        target = known.live.get(print_) or standing.get(last) or latest
        if target is None:
            return []
        stroke = [d for d in known.standing if target.bulk and d.bulk == target.bulk] if target.bulk else [target]
        if known.live.get(print_) is target:
            stroke = [target]  # of a stroke, only the one looked at
        self.report.store.add([decisions.undoing(d, self.by) for d in stroke])
        return stroke

    def tallies(self) -> dict[str, Tally]:
        """How often each rule was right."""
        return self.known.tallies()

    def history(self, finding: Finding) -> list[Decision]:
        """All that was ever decided on a finding, the oldest first."""
        return [d for d in self.known.lines if d.fingerprint == finding.fingerprint]

    def _made(self, finding: Finding, wish: Wish) -> Decision:
        kind, text = wish.kind, wish.text.strip()
        if wish.is_removal:
            return decisions.on(finding, "edit", self.by, after="")
        if kind not in KINDS:
            msg = "No such decision."
            raise BadDecision(msg)
        if kind == "accept":
            return decisions.on(finding, "accept", self.by, after=_chosen(finding, wish.choice))
        if kind == "edit":
            return decisions.on(finding, "edit", self.by, after=wish.text.replace("\r\n", "\n"))
        if kind == "word":
            if word_of(finding.code, finding.text) is None:
                msg = "Only a word that a spelling rule marks can go into the dictionary."
                raise BadDecision(msg)
            return decisions.on(finding, "word", self.by)
        if kind in ("waive", "source") and not text:
            msg = "A waiver needs a reason." if kind == "waive" else "Give the source's address or citation."
            raise BadDecision(msg)
        reason, source = (text, "") if kind == "waive" else ("", text if kind == "source" else "")
        return decisions.on(finding, _kind(kind), self.by, reason=reason, source=source)


def _kind(name: str) -> Kind:
    return next(k for k in KINDS if k == name)


def _chosen(finding: Finding, choice: int) -> str | None:
    texts: list[str | None] = [s.text for s in finding.suggestions]
    if not texts:
        return None
    if not 0 <= choice < len(texts):
        msg = "There is no such suggestion."
        raise BadDecision(msg)
    return texts[choice]


def _same(one: Decision, other: Decision) -> bool:
    return (one.kind, one.after, one.reason, one.source, one.by) == (
        other.kind,
        other.after,
        other.reason,
        other.source,
        other.by,
    )


def replaced(made: Decision, seen: str, known: Iterable[Decision]) -> Decision | None:
    """The decision that a page had not seen and that its own has replaced; it stays on record."""
    earlier = [d for d in known if d.fingerprint == made.fingerprint and d.kind != "undo" and d.at < made.at]
    return earlier[-1] if earlier and earlier[-1].id != seen else None
