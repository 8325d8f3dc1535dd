"""E105: a no-break space between ordinary words."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement

# Kept beside capitals, digits and short words, where typography asks for it
# ("Dr. Kim", "5 km", "a day").
STRAY = re.compile(r"(?<=[a-z]{3})\u00a0+(?=[a-z]{3})")


class StrayNoBreakSpace(Rule):
    """A no-break space between two ordinary words.

    Why: web editors leave them behind; a phrase with one in it is not found by
    search, and the line breaks in odd places.
    Fix: a plain space. Unsafe: somebody may have wanted the words together.
    """

    code = "E105"
    name = "stray-no-break-space"
    since = "0.1"
    severity = "note"
    message = "no-break space between ordinary words"
    bad = (Bad("Water the seedlings\u00a0every morning.", "Water the seedlings every morning."),)
    good = ("Dr.\u00a0Kim ran 5\u00a0km in a\u00a0day.", "Water the seedlings every morning.")

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield each stray space."""
        if "\u00a0" in text.prose:
            for match in STRAY.finditer(text.prose):
                yield Remark(*match.span(), "", replacement(" "), 0.9)
