"""E204: an accent for an apostrophe."""

import re
from typing import ClassVar

from curate.model import Severity
from curate.rules.base import Bad
from curate.rules.encoding.form import Form


class AccentMark(Form):
    """An acute accent or a backtick where an apostrophe belongs.

    Why: "don´t" is not found by search, and spell-checkers see two words.
    Fix: the apostrophe.
    """

    code = "E204"
    name = "accent-for-apostrophe"
    since = "0.2"
    severity: ClassVar[Severity] = "note"
    message = "an accent in the place of an apostrophe"
    hints = ("\u00b4", "`", "\u2032")
    pattern: ClassVar[re.Pattern[str]] = re.compile(
        r"[\u00b4`\u2032](?<=[A-Za-z][\u00b4`\u2032])(?=(?:s|t|m|d|ll|ve|re)\b)(?!.{0,40}`)"
    )
    bad = (Bad("You´ll see it.", "You’ll see it."), Bad("They don`t know.", "They don’t know."))
    good = ("Call `foo`s twin.", "The word ´t is Dutch.", "The angle is 5′s width.")

    def meant(self, match: re.Match[str]) -> tuple[str, ...]:
        """The apostrophe."""
        del match
        return ("’",)
