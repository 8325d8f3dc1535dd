"""Make slips in clean sentences, of many kinds, with what was meant.

Used to train the context models. Scores are taken elsewhere, on another
generator (`words_exam.py`) and on slips that people made.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from curate.models import pairs
from curate.models.gaps import INSERTED
from curate.models.ngrams import Ngrams

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# Share of each kind among the slips made; tuned by eye on what editors of scraped articles meet.
KINDS = {
    "inflection": 24,
    "function": 16,
    "missing": 9,
    "extra": 6,
    "edit": 18,
    "sound": 6,
    "near": 6,
    "listed": 12,
    "split": 4,
    "merge": 5,
}
# The same after what two readers marked in published articles (docs/quality.md): more that is missing and wrong endings.
PUBLISHED_KINDS = {
    "inflection": 28,
    "function": 16,
    "missing": 18,
    "extra": 7,
    "edit": 13,
    "sound": 5,
    "near": 5,
    "listed": 9,
    "split": 4,
    "merge": 4,
}
BITS = {
    "inflection": pairs.INFLECTION,
    "function": pairs.FUNCTION,
    "edit": pairs.EDIT,
    "sound": pairs.SOUND,
    "near": pairs.NEAR,
    "listed": pairs.LISTED,
}
BARE = 3.0  # a lost ending is likelier than a wrong one
TRIES = 12


class Edit(NamedTuple):
    """A slip: words `start` to `end` of the spoilt sentence stand for `meant`.

    `end == start` where words were dropped, `meant` is empty where one is too many.
    """

    start: int
    end: int
    meant: tuple[str, ...]
    kind: str


class Spoiler:
    """Draws slips; `seed` fixes all draws."""

    def __init__(self, model: Ngrams, seed: int, kinds: Mapping[str, int] = MappingProxyType(KINDS)) -> None:
        """Read the pair table backwards, by kind."""
        self.kinds = kinds
        self.random = random.Random(seed)
        self.model = model
        table = pairs.load(pairs.WIDE)
        owner = np.repeat(np.arange(len(table.start) - 1), np.diff(table.start)).tolist()
        self.sources: dict[str, dict[str, tuple[list[str], list[float]]]] = {k: {} for k in BITS}
        counts = model.total
        for one, two, kind, prior in zip(
            owner, table.meant.tolist(), table.kind.tolist(), table.prior.tolist(), strict=True
        ):
            wrong, right = model.words[one], model.words[two]
            share = float(counts[one] + 2) ** 0.35 * (1 + prior / 40)
            for name, bit in BITS.items():
                if kind & bit:
                    weight = share * (
                        BARE if name == "inflection" and right.startswith(wrong[:-1]) and len(wrong) < len(right) else 1
                    )
                    options = self.sources[name].setdefault(right, ([], []))
                    options[0].append(wrong)
                    options[1].append(weight)
        self.halves = {
            model.words[w]: (model.words[a], model.words[b]) for w, a, b in pairs.load(pairs.WIDE).parts.tolist()
        }
        self.wholes: dict[tuple[str, str], str] = {parts: whole for whole, parts in self.halves.items()}

    def spoil(self, words: list[str], slips: int) -> tuple[list[str], list[Edit]]:
        """Return words with up to so many slips, and what they are.

        `words` are lower case where they may be changed; others are left alone.
        """
        changes: dict[int, tuple[int, tuple[str, ...], str]] = {}
        taken: set[int] = set()
        for kind in self.random.choices(list(self.kinds), list(self.kinds.values()), k=slips):
            draw = self._draw(kind, words, taken)
            if draw is None:
                continue
            at, size, written = draw
            changes[at] = (size, written, kind)
            taken.update(range(at - 1, at + size + 1))
        return apply(words, changes)

    def _draw(self, kind: str, words: list[str], taken: set[int]) -> tuple[int, int, tuple[str, ...]] | None:
        """Return place, number of words replaced, and what is written instead."""
        ways: dict[str, Callable[[list[str], int], tuple[int, tuple[str, ...]] | None]] = {
            "missing": self._missing,
            "extra": self._extra,
            "split": self._split,
            "merge": self._merge,
        }
        for _ in range(TRIES):
            at = self.random.randrange(len(words))
            if at in taken or not words[at].islower():
                continue
            if kind in ways:
                made = ways[kind](words, at)
                if made is not None and not taken.intersection(range(at, at + made[0])):
                    return at, *made
            elif words[at] in self.sources[kind]:
                options, shares = self.sources[kind][words[at]]
                return at, 1, (self.random.choices(options, shares)[0],)
        return None

    def _missing(self, words: list[str], at: int) -> tuple[int, tuple[str, ...]] | None:
        return (1, ()) if words[at] in INSERTED and at + 1 < len(words) else None

    def _extra(self, words: list[str], at: int) -> tuple[int, tuple[str, ...]] | None:
        again = self.random.random() < 0.4
        extra = words[at] if again and len(words[at]) < 6 else self.random.choice(INSERTED)
        return 1, (extra, words[at])

    def _split(self, words: list[str], at: int) -> tuple[int, tuple[str, ...]] | None:
        parts = self.halves.get(words[at])
        return (1, parts) if parts else None

    def _merge(self, words: list[str], at: int) -> tuple[int, tuple[str, ...]] | None:
        whole = self.wholes.get((words[at], words[at + 1])) if at + 1 < len(words) else None
        return (2, (whole,)) if whole else None


def apply(words: list[str], changes: dict[int, tuple[int, tuple[str, ...], str]]) -> tuple[list[str], list[Edit]]:
    """Return the changed words and the edits that would mend them."""
    out: list[str] = []
    edits: list[Edit] = []
    at = 0
    while at < len(words):
        if at not in changes:
            out.append(words[at])
            at += 1
            continue
        size, written, kind = changes[at]
        meant = tuple(words[at : at + size])
        start = len(out)
        out.extend(written)
        at += size
        if kind == "extra":
            edits.append(Edit(start, start + 1, (), kind))
        else:
            edits.append(Edit(start, start + len(written), meant, kind))
    return out, edits
