"""S140: an address block at the head or the end."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, Bad, Remark, Rule
from curate.rules.spam.lines import Lines, lines_of

STREET = re.compile(
    r"(?:\d{1,5}[a-z]?,? (?:[a-z.']+ ){0,4}(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|hwy|highway|pkwy|parkway|sq|square|ct|court|pl|place|plaza)\b\.?(?:,? .{0,50})?|p\.? ?o\.? box \d+.{0,40}|(?:suite|ste|unit|floor) #?\w{1,5})"
)
CITY = re.compile(
    r"(?:[a-z.' -]{2,30},? (?:[a-z]{2}|[a-z]{4,14}(?: [a-z]+)?)\.?,? \d{5}(?:-\d{4})?(?:,? (?:usa|united states|u\.s\.a?\.?))?|[a-z .,'-]{2,40} [a-z]{1,2}\d[\da-z]? \d[a-z]{2})"
)
PHONE = re.compile(
    r"(?:(?:tel|phone|telephone|call|call us|fax|office|toll[- ]free|ph|mobile|cell|main|p|f|t)(?: us)?(?: at)? ?[:.]? ?)?(?:\+?\d{1,2}[ .-]?)?\( ?\d{3} ?\) ?\d{3} ?[ .-] ?\d{4}|(?:(?:tel|phone|telephone|call|call us|fax|office|toll[- ]free|ph|mobile|cell|main|p|f|t)(?: us)?(?: at)? ?[:.]? ?)?(?:\+?1[ .-]?)?\d{3}[ .-]\d{3}[ .-]\d{4}(?: ?(?:ext|x)\.? ?\d+)?|(?:tel|phone|telephone|fax)(?: ?[:.]| us at) ?[+()\d .-]{7,22}"
)
MAIL = re.compile(r"(?:e-?mail(?: us)?(?: at)? ?:? ?)?[\w.+-]+@[\w-]+\.[\w.-]+")
NAME = re.compile(
    r"(?:dr\.?|prof\.?) [a-z .,'-]{3,40}|[a-z .'-]{3,40}, ?(?:d\.?c|m\.?d|ph\.?d|d\.?d\.?s|d\.?m\.?d|esq|r\.?n|d\.?o|l\.?ac|dpt|pt|cpa)\.?"
    r"|[a-z0-9 .,'&-]{3,50} (?:llc|inc|ltd|llp|clinic|cent(?:er|re)|media|group|associates|company|practice|institute)\.?"
)
HOURS = re.compile(
    r"(?:(?:business |office |opening )?hours:?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?(?: ?(?:-|to|&) ?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?)? ?:? ?(?:\d{1,2}.{0,20}[ap]\.?m\.?|closed))"
)
PARTS = (("street", STREET), ("city", CITY), ("phone", PHONE), ("mail", MAIL), ("hours", HOURS), ("name", NAME))
LONGEST = 14


class AddressBlock(Rule):
    """Name, street, town and telephone of whoever owns the page.

    Why: the letterhead is the firm's, not the article's.
    Fix: cut the lines. Safe only in company: two different parts of an
    address on neighbouring lines, or a telephone line before or after the text.
    """

    code = "S140"
    name = "address-block"
    since = "0.1"
    severity = "error"
    precision = 0.99
    message = "the address of the page's owner"
    stage = "clean"
    bad = (
        Bad(
            "Dr. Ann Field, D.C.\n12 Mill St.\nSalem, MA 01970\n\n( 555)010-2329\n\nGrowing Leeks\n\nSow leeks early in the year, under glass, and keep them there until the frost has gone.",
            "Growing Leeks\n\nSow leeks early in the year, under glass, and keep them there until the frost has gone.",
        ),
    )
    good = (
        "Sherlock Holmes lived at 221B Baker Street.",
        "12 Angry Men\n\nBoston, 1957",
        "Dr. Watson\n\nThe doctor tells the story, and he is the one who does not see what is in front of him.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield runs of address lines that are sure."""
        lines = lines_of(text)
        run: list[tuple[int, str]] = []
        for at, folded in enumerate(lines.folded):
            part = (
                part_of(folded)
                if lines.sizes[at] <= LONGEST
                and (any(map(str.isdigit, folded)) or "@" in folded or NAME.fullmatch(folded))
                else ""
            )
            if part:
                run.append((at, part))
            elif run:
                yield from self.judged(lines, run)
                run = []
        yield from self.judged(lines, run)

    def judged(self, lines: Lines, run: list[tuple[int, str]]) -> Iterator[Remark]:
        """A cut of the run, if its parts vouch for each other."""
        parts = {part for _, part in run} - {"name"}
        if not parts:
            return
        first, last = run[0][0], run[-1][0]
        outside = last < lines.first_prose or first > lines.last_prose
        if len(parts) > 1 or (outside and parts & {"phone"}):
            yield Remark(lines.blocks[first].start, lines.blocks[last].end, "", CUT, 0.95 if outside else 0.9)


def part_of(folded: str) -> str:
    """Which part of an address a line is; empty for none."""
    return next((name for name, pattern in PARTS if pattern.fullmatch(folded)), "")
