"""T103: two words glued together."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule
from curate.rules.typos.spelling import doubts, remark


class GluedWords(Rule):
    """Two words without the space, or the list separator, between them.

    Why: where a page's links or list items lost their separators, words run
    together and a list reads as one.
    Fix: part the words; in a list put the comma too.
    """

    code = "T103"
    name = "glued-words"
    since = "0.1"
    message = "two words run together in “{word}”"
    bad = (
        Bad(
            "The causes are spinal tumorfracture and infection.", "The causes are spinal tumor fracture and infection."
        ),
        Bad("Add the choppedonions to the pan.", "Add the chopped onions to the pan."),
    )
    good = ("The motherboard has a heatsink.", "Stir the breadcrumbs and buttermilk together.")

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the words that part in two."""
        for doubt in doubts(text):
            if doubt.certain and doubt.glued:
                yield remark(text, doubt, self.message, 0.9)
