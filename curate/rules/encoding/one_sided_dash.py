"""E208: a dash with a blank on one side."""

import re
from typing import ClassVar

from curate.rules.base import Bad
from curate.rules.encoding.form import Form


class OneSidedDash(Form):
    """A long dash with a blank on one side only.

    Why: dashes stand between two blanks or between none; one blank is what a lost word or a slip leaves.
    Fix: both blanks, or none, as the article has it elsewhere.
    """

    code = "E208"
    name = "one-sided-dash"
    since = "0.2"
    message = "a dash with a blank on one side only"
    hints = ("–", "—")
    pattern: ClassVar[re.Pattern[str]] = re.compile(
        r"([–—])(?:(?<=[a-z]{2} [–—])(?<!suffix [–—])(?<!ending in [–—])(?=[a-z]{2})|(?<=[a-z]{2}[–—]) (?=[a-z]{2})(?!and\b|or\b|to\b))"
    )
    bad = (
        Bad("The harbour —the old one—is shut.", "The harbour — the old one—is shut."),
        Bad("The harbour– the old one, is shut.", "The harbour – the old one, is shut."),
    )
    good = ("The harbour – the old one – is shut.", "The harbour—the old one—is shut.", "In pre– and post-war years.")

    def marked(self, match: re.Match[str]) -> tuple[int, int]:
        """The dash with its one blank."""
        start, end = match.span()
        return (start, end) if end - start > 1 else (start - 1, end)

    def meant(self, match: re.Match[str]) -> tuple[str, ...]:
        """The dash between two blanks, then between none."""
        dash = match[1]
        return (f" {dash} ", dash)
