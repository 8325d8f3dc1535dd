"""Verbs with their forms, and whether they are nouns too.

Data: `verbs.txt`, built by `training/verbs.py` (see `verbs.md`). Bases that
read as adjectives ("dry"), that are another verb's past ("found") or whose
participle is the base ("put") are not in it.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

import msgspec

Noun = Literal["n", "o", "a", "-"]

THIRD = {"have": "has", "be": "is"}  # irregular


class Verb(msgspec.Struct, frozen=True):
    """A verb's forms.

    ``noun``: "n" used as a noun, "o" listed as one, "a" seen after an article
    only ("a select committee"), "-" never. ``after_be`` and ``after_have``:
    whether it stands, as a noun, right after a form of "be" or "have".
    """

    past: str
    participle: str
    ing: str
    noun: Noun
    after_be: bool
    after_have: bool


@cache
def load() -> Mapping[str, Verb]:
    """Return the verbs by their base (read once a process)."""
    found: dict[str, Verb] = {}
    for line in (Path(__file__).parent / "verbs.txt").read_text(encoding="utf-8").splitlines():
        base, past, participle, ing, marks = line.split(" ")
        found[base] = Verb(past, participle, ing, marks[0], "b" in marks, "h" in marks)  # type: ignore[arg-type]
    return MappingProxyType(found)


def third(base: str) -> str:
    """Return the form after "he": "carries", "has"."""
    if base in THIRD:
        return THIRD[base]
    if base.endswith("y") and base[-2:-1] not in {"a", "e", "i", "o", "u"}:
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{base}s"


@cache
def strict() -> frozenset[str]:
    """Return the bases that are never a noun."""
    return frozenset(base for base, verb in load().items() if verb.noun in {"a", "-"})


@cache
def not_after_be() -> frozenset[str]:
    """Return the bases that have no business right after a form of "be"."""
    return frozenset(base for base, verb in load().items() if not verb.after_be)
