"""Limits beside the severity gate: at most so many findings of a rule, of a family, so much cut.

Each limit stands for itself; nothing is averaged over families or articles,
for a mean hides the one that is bad.
"""

from collections import Counter
from collections.abc import Mapping

import msgspec

from curate.model import Result

NAMED = 5  # articles beyond the limit of cuts that are named


class Limits(msgspec.Struct, frozen=True):
    """``most`` findings by code or prefix, ``budgets`` per family and 1,000 kept words, ``cut`` percent of an article."""

    most: Mapping[str, int] = {}
    budgets: Mapping[str, float] = {}
    cut: float | None = None


class Tally:
    """What a batch comes to against its limits."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._codes: Counter[str] = Counter()
        self._kept = 0
        self._over: list[tuple[float, str]] = []

    def add(self, result: Result) -> None:
        """Count the findings that count, and the words of an article."""
        self._codes.update(f.code for f in result.findings)
        self._kept += result.measures.words_kept
        share = 100 * result.measures.words_cut / result.measures.words if result.measures.words else 0.0
        if self._limits.cut is not None and share > self._limits.cut:
            self._over.append((share, result.article.key))

    def failures(self) -> list[str]:
        """One line for each limit that is passed."""
        said = []
        for code, most in sorted(self._limits.most.items()):
            count = self._of(code)
            if count > most:
                said.append(f"{code}: {count:,} findings, at most {most:,} are allowed")
        for family, budget in sorted(self._limits.budgets.items()):
            count = self._of(family)
            rate = 1000 * count / self._kept if self._kept else 0.0
            if rate > budget:
                said.append(f"{family}: {rate:.2f} findings per 1,000 kept words, the budget is {budget:g}")
        worst = sorted(self._over, key=lambda o: (-o[0], o[1]))
        said += [
            f"{key}: {share:.0f} % of the words cut, at most {self._limits.cut:g} % are allowed"
            for share, key in worst[:NAMED]
        ]
        if len(worst) > NAMED:
            said.append(f"and {len(worst) - NAMED:,} more articles of which over {self._limits.cut:g} % are cut")
        return said

    def _of(self, code: str) -> int:
        return sum(n for c, n in self._codes.items() if c.startswith(code))
