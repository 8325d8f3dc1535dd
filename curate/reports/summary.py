"""Counts over a batch, kept while results stream by."""

from collections import Counter
from collections.abc import Collection
from typing import Any, Literal

import msgspec

from curate import edits
from curate.model import FAMILIES, SEVERITY_RANK, Finding, Problem, Result, Skipped, article_name


# What becomes of a finding: a person is to look at it, it is a note, cleaning settled it, an editor did, what it
# would have cut or changed lies inside another's cut, or its cut was put back by "curate undo".
Fate = Literal["look", "note", "cleaned", "decided", "inside", "back"]


def fates(result: Result, settled: Collection[str] = ()) -> list[Fate]:
    """What becomes of each finding of a result; every figure of what is "to look at" is counted here."""
    made = {e.fingerprint for e in result.edits}
    inside = {e.fingerprint for e in edits.inside_others(result.edits)}

    def fate(finding: Finding) -> Fate:
        if finding.fingerprint in settled:
            return "decided"
        if finding.fingerprint in made:
            return "inside" if finding.fingerprint in inside else "cleaned"
        if finding.is_cut and finding.suggestions[0].safety == "safe":
            return "back" if result.article.raw else "cleaned"  # without its text nothing can be told of it
        return "note" if finding.severity == "note" else "look"

    return [fate(f) for f in result.findings]


class Summary:
    """What a batch came to: articles, words, findings by family, severity and code.

    ``settled`` are fingerprints of findings that an editor has decided on: they are counted, and fail no gate.
    ``look`` counts what a person is to look at, by severity and by code; ``levels`` findings by code and severity;
    ``waiting`` the articles that have some.
    """

    def __init__(self, settled: Collection[str] = ()) -> None:
        self.settled = set(settled)
        self._pending: Counter[str] = Counter()
        self.articles = 0
        self.words = 0
        self.words_kept = 0
        self.edits = 0
        self.families: Counter[str] = Counter()
        self.severities: Counter[str] = Counter()
        self.codes: Counter[str] = Counter()
        self.levels: Counter[tuple[str, str]] = Counter()
        self.fates: Counter[Fate] = Counter()
        self.waiting = 0
        self.look: Counter[str] = Counter()
        self.problems: list[Problem] = []
        self.skipped: set[Skipped] = set()
        self.suppressed: Counter[str] = Counter()
        self.limits: list[str] = []

    def add(self, item: Result | Problem) -> None:
        """Count a result or a problem."""
        if isinstance(item, Problem):
            self.problems.append(item)
            return
        self.articles += 1
        self.add_findings(item)
        self.words += item.measures.words
        self.words_kept += item.measures.words_kept
        self.edits += len(item.edits)
        self.problems += item.problems
        self.skipped.update(item.skipped)

    def add_findings(self, result: Result) -> None:
        """Count the findings of a result, not the article."""
        self.suppressed.update(s.kind for s in result.suppressed)
        found = fates(result, self.settled)
        self.fates.update(found)
        self.waiting += "look" in found
        for finding, fate in zip(result.findings, found, strict=True):
            if fate == "look":
                self.look.update((finding.severity, finding.code))
            self.families[finding.family] += 1
            self.severities[finding.severity] += 1
            self._pending[finding.severity] += finding.fingerprint not in self.settled
            self.codes[finding.code] += 1
            self.levels[finding.code, finding.severity] += 1

    def fails(self, level: str) -> bool:
        """Whether a finding stands at or above a level ("never" never fails)."""
        return level != "never" and any(
            SEVERITY_RANK[s] >= SEVERITY_RANK[level] for s, n in self._pending.items() if n
        )

    def exit_code(self, level: str) -> int:
        """3 when something could not be looked at, 1 when the gate failed, else 0."""
        return 3 if self.problems else int(bool(self.limits) or self.fails(level))

    def skipped_for(self) -> list[tuple[str, list[str]]]:
        """Rules that did not run, by reason, in order of their codes."""
        found: dict[str, list[str]] = {}
        for rule in sorted(self.skipped):
            found.setdefault(rule.reason, []).append(f"{rule.code} {rule.name}")
        return list(found.items())

    def table(self) -> dict[str, Any]:
        """The summary as plain values, in a stable order."""
        kept = self.words_kept
        return {
            "articles": self.articles,
            "words": self.words,
            "words_kept": kept,
            "words_cut": self.words - kept,
            "edits": self.edits,
            "findings": sum(self.families.values()),
            "to_look_at": self.fates["look"],
            "articles_to_look_at": self.waiting,
            "settled_by_cleaning": self.fates["cleaned"],
            "inside_other_cuts": self.fates["inside"],
            "put_back": self.fates["back"],
            "decided": self.fates["decided"],
            "by_severity": {s: self.severities[s] for s in ("error", "warning", "note")},
            "by_family": {f: self.families[f] for f in FAMILIES},
            "per_1000_kept_words": {f: round(1000 * self.families[f] / kept, 2) if kept else None for f in FAMILIES},
            "suppressed": dict(sorted(self.suppressed.items())),
            "limits": self.limits,
            "by_code": dict(sorted(self.codes.items())),
            "skipped_rules": [msgspec.to_builtins(s) for s in sorted(self.skipped)],
            "problems": [msgspec.to_builtins(p) for p in self.problems],
        }


def place(finding: Finding) -> str:
    """``path:line:column`` of a finding, the record named where there is one."""
    return f"{article_name(finding.path, finding.article)}:{finding.line}:{finding.column}"
