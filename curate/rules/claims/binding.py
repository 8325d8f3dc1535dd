"""Which marks point to which entries of the reference list; what C201 and C202 ask."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

import msgspec

from curate.article import Text
from curate.views import citations, references
from curate.views.citations import Citation
from curate.views.references import Entry

# A list is taken for the one that the marks mean when two entries are cited and half of the marks bind.
LEAST_BOUND = 2


class Binding(msgspec.Struct, frozen=True):
    """Marks without an entry, each with what it asks for, and entries without a mark."""

    dangling: tuple[tuple[Citation, str], ...] = ()
    unused: tuple[Entry, ...] = ()


@lru_cache(maxsize=2)
def binding(text: Text) -> Binding:
    """How the marks of a text bind to its reference list, shared by the rules that ask."""
    listed = text.references
    if not listed.entries:
        return Binding()
    marks = [m for m in citations.find(text.linked) if not listed.hold(m.start)]
    notes = [e for e in listed.entries if e.label.startswith("^")]
    plain = [e for e in listed.entries if not e.label.startswith("^")]
    parts = [_by_label(text.linked, marks, notes)]
    if all(e.label for e in plain):
        parts.append(_by_number(text.linked, marks, {int(e.label): e for e in plain}))
    elif not any(e.label for e in plain):
        by_author = _by_author(text.linked, marks, plain)
        parts.append(by_author or _by_number(text.linked, marks, dict(enumerate(plain, 1))) or Binding())
    found = [p for p in parts if p]
    return Binding(tuple(d for p in found for d in p.dangling), tuple(e for p in found for e in p.unused))


def _by_label(text: str, marks: Iterable[Citation], notes: list[Entry]) -> Binding | None:
    """Markdown footnotes: one definition is enough to know that labels mean them."""
    known = {e.label for e in notes}
    asked = [(m, label) for m in marks if (label := text[m.start + 1 : m.end - 1]).startswith("^")]
    if not notes:
        return None
    used = {label for _, label in asked}
    return Binding(
        tuple((m, f"[{label}]") for m, label in asked if label not in known),
        tuple(e for e in notes if e.label not in used),
    )


def _by_number(text: str, marks: Iterable[Citation], entries: dict[int, Entry]) -> Binding | None:
    asked = [
        (m, n)
        for m in marks
        if m.style in {"number", "digit"} and "^" not in text[m.start : m.end]
        for n in _numbers(text, m)
    ]
    used = {n for _, n in asked}
    if not _trusted(len(used & set(entries)), len(used), len(entries)):
        return None
    return Binding(
        tuple((m, str(n)) for m, n in asked if n not in entries),
        tuple(e for n, e in entries.items() if n not in used),
    )


def _numbers(text: str, mark: Citation) -> Iterator[int]:
    yield from sorted(references.numbers(text[mark.start : mark.end]))


def _by_author(text: str, marks: Iterable[Citation], entries: list[Entry]) -> Binding | None:
    asked = [(m, work) for m in marks if m.style == "author" for work in references.works(text, m)]
    bound = {work: [e for e in entries if references.names_entry(e, work)] for _, work in asked}
    met = sum(bool(found) for found in bound.values())
    if not _trusted(met, len(bound), len(entries)):
        return None
    used = {e for found in bound.values() for e in found}
    return Binding(
        tuple((m, ", ".join(work)) for m, work in asked if not bound[work]),
        tuple(e for e in entries if e not in used),
    )


def _trusted(bound: int, asked: int, listed: int) -> bool:
    return bound >= LEAST_BOUND and 2 * bound >= asked and 2 * bound >= listed
