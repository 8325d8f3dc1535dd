"""D103: a paragraph that stands in another article too."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Evidence, Span
from curate.rules.base import Bad, Remark, Rule
from curate.views.prints import line_print

PARAGRAPH = "Sow leeks early in the year under glass, and keep them there until the last frost of the spring has gone, for they bolt if they are cold."


class CopiedParagraph(Rule):
    """A long paragraph that another article of the batch has too.

    Why: it was pasted from one to the other, or it is the site's own boilerplate;
    one of the two needs other words.
    Fix: an editor's. Articles that are the same as a whole are named by D101.
    """

    code = "D103"
    name = "copied-paragraph"
    since = "0.1"
    severity = "note"
    message = "stands in another article too"
    bad = (Bad(PARAGRAPH, None, None, Evidence(copied={line_print(PARAGRAPH): "garden/leeks.txt"})),)
    good = (PARAGRAPH,)

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield each such paragraph."""
        copied = text.evidence.copied
        if not copied:
            return
        for block in text.blocks:
            other = copied.get(line_print(block.text))
            if other is not None:
                yield Remark(block.start, block.end, f"stands in {other} too", (), 0.85)
