"""E103: broken spacing."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement

BEFORE_STOP = re.compile(r"(?<=[a-z])[ \u00a0]+(?=[,;](?:\s|$)|[.!?](?:\s+[A-Z]|$))", re.MULTILINE)
MISSING = re.compile(r"(?<=[a-z]{3}[,;])(?=[a-z]{2})|(?<=[a-z]{4}[.!?])(?=[A-Z][a-z]+[ ,])")
INSIDE = re.compile(r"(?<=\()[ \u00a0]+(?=\S)|(?<=\w)[ \u00a0]+(?=\)(?!\w))")


class BrokenSpacing(Rule):
    """A space where none belongs, or none where one belongs.

    Why: scraping drops links and line breaks, and leaves "a spasm , which" and
    "of pain.The next" behind.
    Fix: close or open the gap. Not safe by itself: "a .com name" and code are
    written so on purpose.
    """

    code = "E103"
    name = "broken-spacing"
    since = "0.1"
    severity = "warning"
    message = "broken spacing"
    bad = (
        Bad("The soup boils over , so watch it.", "The soup boils over, so watch it."),
        Bad("It rained all week.Then the sun came.", "It rained all week. Then the sun came."),
        Bad("Call ( after nine) please.", "Call (after nine) please."),
    )
    good = (
        "See example.com, node.js and U.S. sales.",
        "A list: a, b, c; then 3.5 and 1,000.",
        "He waited ... and left.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield each broken gap with its neighbours."""
        prose = text.prose
        for pattern in (BEFORE_STOP, INSIDE):
            for match in pattern.finditer(prose):
                start, end = match.span()
                yield Remark(start, end + 1, "a space too many", replacement(prose[end : end + 1]), 0.9)
        for match in MISSING.finditer(prose):
            at = match.start()
            yield Remark(at - 1, at, "a space is missing", replacement(prose[at - 1 : at] + " "), 0.85)
