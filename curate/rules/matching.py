"""Cues of all rules in one pass: an Aho–Corasick automaton over the folded text."""

from collections.abc import Mapping, Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation

from curate.model import Span
from curate.rules.base import Rule


class Cues:
    """The cues of a set of rules. ``hits`` finds them all in one pass."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        owners: dict[str, list[str]] = {}
        for rule in rules:
            for cue in rule.cues:
                owners.setdefault(cue, []).append(rule.code)
        self._patterns = list(owners)
        self._owners = list(owners.values())
        self._heads = [cue[0].isalnum() for cue in self._patterns]
        self._tails = [cue[-1].isalnum() for cue in self._patterns]
        self._automaton = AhoCorasick(self._patterns, implementation=Implementation.ContiguousNFA)

    def hits(self, folded: str) -> Mapping[str, list[Span]]:
        """Spans of each rule's cues, by code, in order; cues match whole words."""
        found: dict[str, list[Span]] = {}
        if not self._patterns:
            return found
        padded = folded + " "  # also the character before the first
        heads, tails = self._heads, self._tails
        places = [
            (start, end, index)
            for index, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True)
            if not (heads[index] and padded[start - 1].isalnum()) and not (tails[index] and padded[end].isalnum())
        ]
        places.sort()
        for start, end, index in places:
            span = Span(start, end)
            for code in self._owners[index]:
                found.setdefault(code, []).append(span)
        return found


@cache
def cues_of(rules: tuple[Rule, ...]) -> Cues:
    """The automaton of a set of rules, built once a process."""
    return Cues(rules)
