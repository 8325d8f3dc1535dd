"""Shapes: the wordings of a claim, each with how badly it wants a source."""

import re
from typing import Literal

import msgspec

from curate.model import Severity
from curate.rules.claims.literals import needed
from curate.rules.claims.passages import Sentence

Level = Literal["must", "should", "optional"]
RANK = {"optional": 0, "should": 1, "must": 2}
# Confidence ranks; under 0.5 a finding is held back unless it is asked for.
CONFIDENCE = {"must": 0.9, "should": 0.7, "optional": 0.35}
SEVERITY: dict[Level, Severity] = {"must": "warning", "should": "note", "optional": "note"}
HEDGED = re.compile(r"\b(?:may|might|could|possibly|perhaps|suspected|it is possible that|appears? to|seems? to)\b")
TEMPERED = re.compile(
    r"\b(?:can|often|usually|sometimes|generally|typically|commonly|frequently|some|tends? to|likely|normally)\b"
)
CLAUSE_BREAK = re.compile(r"[;:]| - |, (?:and|but|so|while|which|as|or) ")
CLAUSE_REACH = 60
LONGEST = 1500  # a longer "sentence" is a table or a list; one in 10,000 of the development pages


class Shape(msgspec.Struct, frozen=True):
    """A way a claim is worded: how badly it wants a source, and the pattern.

    ``topical`` shapes count only in articles on health, money, safety or
    products; ``hedges`` says that "may" and "can" near them lower the level.
    Without one word of each of its ``words`` in the sentence it cannot match.
    """

    level: Level
    pattern: re.Pattern[str]
    topical: bool = True
    hedges: bool = False
    words: tuple[frozenset[str], ...] = ()


def level_at(shape: Shape, sentence: Sentence, start: int, end: int) -> Level:
    """The level of a match: lower in headings and, where the shape says so, beside hedges."""
    if sentence.heading:
        return "optional"
    if not shape.hedges:
        return shape.level
    before = sentence.folded[max(0, start - CLAUSE_REACH) : start]
    breaks = [m.end() for m in CLAUSE_BREAK.finditer(before)]
    clause = before[breaks[-1] if breaks else 0 :] + sentence.folded[start:end]
    if HEDGED.search(clause):
        return "optional"
    if shape.level == "must" and TEMPERED.search(clause):
        return "should"
    return shape.level


def must(pattern: str, *, topical: bool = True, hedges: bool = False) -> Shape:
    """A shape that must have a source."""
    return Shape("must", re.compile(pattern), topical, hedges, needed(pattern))


def should(pattern: str, *, topical: bool = True, hedges: bool = False) -> Shape:
    """A shape that should have a source."""
    return Shape("should", re.compile(pattern), topical, hedges, needed(pattern))


def optional(pattern: str, *, topical: bool = True, hedges: bool = False) -> Shape:
    """A shape that is flagged only when everything is asked for."""
    return Shape("optional", re.compile(pattern), topical, hedges, needed(pattern))
