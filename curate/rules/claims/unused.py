"""C202: a reference that nobody cites."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule
from curate.rules.claims.binding import binding
from curate.rules.claims.dangling import LIST_CUES


class UnusedReference(Rule):
    """An entry of the reference list that no mark in the text points to.

    Why: the passage that rested on it was cut, or its mark was lost when the
    text was copied; then a claim stands bare although its source is known.
    Fix: put the mark back, or take the entry out.
    """

    code = "C202"
    name = "unused-reference"
    since = "0.1"
    severity = "note"
    message = "no mark in the text points to this reference"
    cues = LIST_CUES
    bad = (
        Bad(
            "Naps help the memory [1], and coffee does [3].\n\nReferences\n\n1. Berg A. Naps. 2011.\n2. Holm B. Tea. 2013.\n3. Dahl C. Coffee. 2014.\n",
            marked="2. Holm B. Tea. 2013.",
        ),
        Bad("Naps help.[^a]\n\n[^a]: Berg, Naps, 2011.\n\n[^b]: Holm, Tea, 2013.\n", marked="[^b]: Holm, Tea, 2013."),
    )
    good = (
        "Naps help the memory [1], and coffee does [2].\n\nReferences\n\n1. Berg A. Naps. 2011.\n2. Holm B. Coffee. 2013.\n",
        "Naps help the memory, and coffee does.\n\nSources\n\n1. Berg A. Naps. 2011.\n2. Holm B. Coffee. 2013.\n",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield one remark an entry."""
        del hits
        for entry in binding(text).unused:
            yield Remark(entry.start, entry.end, self.message, confidence=0.8)
