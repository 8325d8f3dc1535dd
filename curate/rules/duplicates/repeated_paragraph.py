"""D102: a paragraph that stands twice in one article."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT_IF_ASKED, Bad, Remark, Rule

FEWEST = 12  # words; shorter lines are refrains, labels and answers


class RepeatedParagraph(Rule):
    """A paragraph that was said before in the same article.

    Why: a page was scraped with its teaser, or a paste went wrong; the reader
    meets the same words again.
    Fix: cut one of the two; an editor must say which, for the first may be a
    teaser, and essays say a thing twice on purpose.
    """

    code = "D102"
    name = "repeated-paragraph"
    since = "0.1"
    severity = "warning"
    message = "this paragraph stands above already"
    bad = (
        Bad(
            "Sow leeks early in the year under glass, and keep them there until the last frost has gone.\n\nThin them.\n\n"
            "Sow leeks early in the year under glass, and keep them there until the last frost has gone.",
        ),
    )
    good = (
        "O leek, my leek, so green and white\n\nThe night is long\n\nO leek, my leek, so green and white\n\nThe day is short",
        "1. Preheat the oven to 180 degrees and line a tin with paper, then rest.\n\nBake.\n\n2. Preheat the oven to 200 degrees and line a tin with paper, then rest.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield each later copy."""
        seen: set[str] = set()
        for block in text.blocks:
            if block.text.count(" ") + 1 < FEWEST:
                continue
            said = " ".join(block.text.split()).casefold()
            if said in seen:
                yield Remark(block.start, block.end, "", CUT_IF_ASKED, 0.9)
            seen.add(said)
