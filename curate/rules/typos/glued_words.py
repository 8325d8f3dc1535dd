"""T103: two words glued together."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import lexicon
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.typos.spelling import doubts, remark

# The last word of a list item and the first of the next: "desktop appAdvanced typography". One alone may be a name
# written so ("macOS", "iPhone") or code; two in a paragraph, each once in the article, are a list that lost its breaks.
SEAM = re.compile(r"(?<![\w.@/#$_-])([a-z]{3,})([A-Z][a-z]{2,})(?![\w(.@/_])")
LEAST = 2


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
        Bad(
            "Good desktop appAdvanced type toolsExport to print.",
            "Good desktop app Advanced type tools Export to print.",
        ),
    )
    good = (
        "The motherboard has a heatsink.",
        "Stir the breadcrumbs and buttermilk together.",
        "Call getItem(key) or useState; the app runs on iPhone.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the words that part in two."""
        for doubt in doubts(text):
            if doubt.certain and doubt.glued:
                yield remark(text, doubt, self.message, 0.9)
        for match in seams(text):
            yield Remark(
                match.start(),
                match.end(),
                self.message.format(word=match.group()),
                replacement(f"{match[1]} {match[2]}", f"{match[1]}, {match[2].lower()}"),
                0.9,
            )


def seams(text: Text) -> list[re.Match[str]]:
    """Places where two items of a list run together."""
    known = lexicon.load()
    found = [
        m
        for m in SEAM.finditer(text.prose)
        if known.plain(m[1]) and known.plain(m[2].lower()) and text.prose.count(m.group()) == 1
    ]
    homes = [text.paragraph_at(m.start()) for m in found]
    return [m for m, home in zip(found, homes, strict=True) if homes.count(home) >= LEAST]
