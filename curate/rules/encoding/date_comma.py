"""E202: "January, 6 2026"."""

import re
from collections.abc import Iterator, Sequence
from typing import ClassVar

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark
from curate.rules.encoding.form import Form

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?"
DAY = re.compile(r", \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b")


class DateComma(Form):
    """The comma of a date behind the month instead of the day.

    Why: it parts what belongs together, and whoever reads dates by program finds none.
    Fix: put the comma between day and year.
    """

    code = "E202"
    name = "date-comma"
    since = "0.2"
    message = "the comma of a date stands behind the month; it belongs behind the day"
    pattern: ClassVar[re.Pattern[str]] = re.compile(rf"\b({MONTHS}), (\d{{1,2}}(?:st|nd|rd|th)?),? ((?:19|20)\d\d)\b")
    bad = (Bad("The shop opened on January, 6 2026.", "The shop opened on January 6, 2026."),)
    good = ("It opened on January 6, 2026.", "In May, 6 of 2026 ships came.", "In January, 12 2,000-ton ships came.")

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield one remark a date; most texts have no day and year behind a comma, and that is quicker to see."""
        if DAY.search(text.prose):
            yield from super().check(text, hits)

    def meant(self, match: re.Match[str]) -> tuple[str, ...]:
        """Month, day, comma, year."""
        return (f"{match[1]} {match[2]}, {match[3]}",)
