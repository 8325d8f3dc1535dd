"""E103: broken spacing."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement

# Each pattern is anchored at its rarest character and confirmed by what stands
# before it: a leading look-behind made this rule a fifth of the whole check.
BEFORE_STOP = re.compile(r"[ \u00a0]+(?=[,;](?:\s|$)|[.!?](?:\s+[A-Z]|$))", re.MULTILINE)
MISSING = re.compile(r"[,;.!?](?:(?<=[,;])(?=[a-z]{2})|(?<=[.!?])(?=[A-Z][a-z]+[ ,]))")
WRONG_SIDE = re.compile(r"(?<=[a-z]{2})[ \u00a0]+,(?=[a-z]{2})")
OPENED = re.compile(r"\([ \u00a0]+(?=\S)")
CLOSED = re.compile(r"[ \u00a0]+\)(?!\w)")
ENTITY = re.compile(r"&\w{2,8};\Z")  # its semicolon is E104's: "at home&nbsp;and"
LETTERS_BEFORE = {",": 3, ";": 3, ".": 4, "!": 4, "?": 4}


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
        Bad("The soup boils over ,so watch it.", "The soup boils over, so watch it."),
        Bad("Call ( after nine) please.", "Call (after nine) please."),
    )
    good = (
        "See example.com, node.js and U.S. sales.",
        "A list: a, b, c; then 3.5 and 1,000.",
        "He waited ... and left.",
        "They stay at home&nbsp;and rest.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield each broken gap with its neighbours."""
        prose = text.prose
        for match in MISSING.finditer(prose):
            at = match.start()
            letters = prose[max(0, at - LETTERS_BEFORE[match.group()]) : at]
            lower = len(letters) == LETTERS_BEFORE[match.group()] and letters.isalpha() and letters.islower()
            if lower and not ENTITY.search(prose, max(0, at - 9), at + 1):
                yield Remark(at, at + 1, "a space is missing", replacement(match.group() + " "), 0.85)
        for match in WRONG_SIDE.finditer(prose) if " ," in text.prose_folded else ():
            yield Remark(*match.span(), "the space stands on the wrong side", replacement(", "), 0.9)
        for start, end in self.gaps(text):
            yield Remark(start, end + 1, "a space too many", replacement(prose[end : end + 1]), 0.9)

    def gaps(self, text: Text) -> Iterator[tuple[int, int]]:
        """Spans of white space that should not be there."""
        prose, folded = text.prose, text.prose_folded
        if any(f" {stop}" in folded for stop in ",;.!?"):
            for match in BEFORE_STOP.finditer(prose):
                if prose[match.start() - 1 : match.start()].islower():
                    yield match.span()
        if "( " in folded:
            for match in OPENED.finditer(prose):
                yield match.start() + 1, match.end()
        if " )" in folded:
            for match in CLOSED.finditer(prose):
                if prose[match.start() - 1 : match.start()].isalnum():
                    yield match.start(), match.end() - 1
