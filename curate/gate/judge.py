"""The judge: which findings of a batch count, and what the rest is held back by."""

from collections.abc import Iterator

from curate.gate import baseline
from curate.gate.ignoring import Leftovers
from curate.model import Problem, Result
from curate.settings import Settings


class Judge:
    """Passes results on with the findings that count; the others are suppressed."""

    def __init__(self, settings: Settings, leftovers: Leftovers, accepted: baseline.Baseline | None = None) -> None:
        self.settings = settings
        self.accepted = accepted
        self._leftovers = leftovers

    def judge(self, item: Result | Problem) -> Result | Problem:
        """An item as it counts."""
        if isinstance(item, Problem):
            return item
        self._leftovers.add(item)
        return item if self.accepted is None else self.accepted.judge(item)

    def last(self) -> Result | None:
        """What is left to say at the end, on the file of suppressions itself."""
        return self._leftovers.result(self.settings)

    def remarks(self) -> Iterator[str]:
        """Lines for people: waivers past their date, and accepted findings that are gone."""
        if self.accepted is None:
            return
        for entry in self.accepted.expired:
            yield f"waiver expired on {entry.until}: {entry.article}: {entry.rule} {entry.excerpt} ({entry.reason})"
        if gone := len(self.accepted.gone):
            yield f"{gone:,} accepted finding{'' if gone == 1 else 's'} gone: curate baseline prune"
