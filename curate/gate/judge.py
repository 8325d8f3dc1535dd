"""The judge: which findings of a batch count, and what the rest is held back by."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from curate.gate import baseline
from curate.gate.ignoring import Leftovers
from curate.gate.limits import Tally
from curate.model import Problem, Result
from curate.settings import Settings

if TYPE_CHECKING:  # git and patches are for those who ask for them
    from curate.gate.changes import Changes


class BadChanges(ValueError):
    """A revision or patch that cannot be compared with; the message says why."""


class Judge:
    """Passes results on with the findings that count: not accepted ones, and of a merge only what it changes."""

    def __init__(
        self,
        leftovers: Leftovers,
        tally: Tally,
        accepted: baseline.Baseline | None = None,
        changes: "Changes | None" = None,
    ) -> None:
        self._leftovers = leftovers
        self._tally = tally
        self._accepted = accepted
        self._changes = changes

    def judge(self, item: Result | Problem) -> Result | Problem:
        """An item as it counts. Raises BadChanges."""
        if isinstance(item, Problem):
            return item
        self._leftovers.add(item)
        result = item if self._accepted is None else self._accepted.judge(item)
        result = result if self._changes is None else self._changes.judge(result)
        self._tally.add(result)
        return result

    def last(self, settings: Settings) -> Result | None:
        """What is left to say at the end, on the file of suppressions itself; a merge does not answer for it."""
        return self._leftovers.result(settings) if self._changes is None else None

    def remarks(self) -> Iterator[str]:
        """Lines for people: waivers past their date, accepted findings that are gone, limits that are passed."""
        if self._accepted is not None:
            for entry in self._accepted.expired:
                yield f"waiver expired on {entry.until}: {entry.article}: {entry.rule} {entry.excerpt} ({entry.reason})"
            if gone := len(self._accepted.gone):
                yield f"{gone:,} accepted finding{'' if gone == 1 else 's'} gone: curate baseline prune"

    def failures(self) -> list[str]:
        """One line for each limit that is passed."""
        return self._tally.failures()
