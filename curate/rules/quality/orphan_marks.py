"""Q114: footnote digits, and no list that they count in."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule
from curate.views import citations, references

LEAST = 2  # one digit may be a name ("the new Corsa2.")
FIRST = 2  # an article that counts begins at 1, or lost that; "Float16" and "Float32" count nothing
SHOWN = 5


class OrphanMarks(Rule):
    """Footnote digits stand in the article, and no list of references.

    Why: the list was lost when the text was copied. The digits read like slips, and a
    claim looks supported by a source that nobody can look up.
    Fix: fetch the list from the page, or take the digits out and cite anew.
    """

    code = "Q114"
    name = "orphan-marks"
    since = "0.2"
    severity = "note"
    message = "{count} footnote digits and no list of references: {places}"
    bad = (
        Bad(
            "Naps\n\nNaps help the memory.1 Long naps do not.2\n\nCoffee helps, too.3\n",
            marked="memory.1",
        ),
        Bad("Naps\n\nNaps help the memory1. Coffee does.\u00a02\n\nTea is a drink.\n", marked="memory1"),
    )
    good = (
        "Naps\n\nNaps help the memory.1 Long naps do not.2\n\nReferences\n\n1. Berg A. Naps. 2011.\n2. Holm B. Tea. 2013.\n",
        "Naps\n\nNaps help the memory.1 Long naps do not.2\n\nhttps://example.org/naps\n",
        "Naps\n\nThe flat has 30 m2. It holds CO2. She had COVID-19. He has Type 2.\n\nSee Chapter.2 The end, and version 3.1.\n",
        "Naps help the memory.1 Long naps do not.2",
        "Types\n\nThere is Float16.\n\nThere is Float32.\n",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield one remark on the first digit that names the places of all."""
        found = sorted(citations.digits(text.visible))
        counts = {number for m in found for number in references.numbers(text.visible[m.start : m.end])}
        if len(found) < LEAST or min(counts) > FIRST or not references.none_in(text.linked, text.blocks):
            return
        spans = [Span(_word(text.visible, m.start), m.end) for m in found]
        places = [f"“{' '.join(text.raw[s.start : s.end].split())}”" for s in spans[:SHOWN]]
        more = f" and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
        yield Remark(
            spans[0].start, spans[0].end, self.message.format(count=len(found), places=", ".join(places) + more)
        )


def _word(text: str, at: int) -> int:
    """Where the word before a digit begins."""
    start = at
    while start > 0 and at - start < 20 and not text[start - 1].isalnum():
        start -= 1
    while start > 0 and at - start < 40 and text[start - 1].isalnum():
        start -= 1
    return start
