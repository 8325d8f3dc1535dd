"""E206: a paragraph that opens with a comma."""

import re
from typing import ClassVar

from curate.model import Severity
from curate.rules.base import Bad
from curate.rules.encoding.form import Form


class OpeningComma(Form):
    """A paragraph that begins with a comma or a full stop.

    Why: the words before it were lost with a link, or the line was broken in two.
    Fix: join it to the line before, or put back what is missing.
    """

    code = "E206"
    name = "opening-comma"
    since = "0.2"
    severity: ClassVar[Severity] = "note"
    message = "a paragraph cannot begin with a mark like this"
    pattern: ClassVar[re.Pattern[str]] = re.compile(r"^[ \t]*([,.;])(?= [A-Za-z]| ?[“\"][A-Za-z])", re.MULTILINE)
    bad = (Bad("They bought Air One\n\n, a large firm, in May.", None, ","),)
    good = ("... and then they left.", ".com firms fell.", "They bought it, a large firm.")

    def marked(self, match: re.Match[str]) -> tuple[int, int]:
        """The mark alone."""
        return match.span(1)

    def meant(self, match: re.Match[str]) -> tuple[str, ...]:
        """Nothing in its place."""
        del match
        return ("",)
