"""E105: a no-break space between ordinary words."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement

# Longer runs set columns.
RUN = re.compile(r"(?<=\S)(?:\u00a0[ \u00a0]?| \u00a0)(?=\S)")
BESIDE = 40  # characters of the words looked at
OPENING, CLOSING = "\"“‘'([*_", "\"”’')]*_"
# A sentence ends so, or ends with the digit of a footnote; "Dr.", "Prof." and "J." do not.
ENDED = re.compile(r"(?:[a-z]{4}[.]|[a-z]{2}[!?;:,])\d{0,2}$")


def stray(left: str, right: str) -> bool:
    """Whether no typography asks for the space: not beside numbers, names, initials, marks and dashes."""
    left, right = left.lstrip(OPENING).rstrip(CLOSING), right.lstrip(OPENING)
    if not left or not right[:1].isalpha():
        return False
    if ENDED.search(left):
        return True
    if not left.replace("-", "").replace("’", "").replace("'", "").isalpha():
        return False
    single = (len(left) == 1 and left not in {"a", "I"}) or (len(right.rstrip(".,;:!?")) == 1 and right[0].isupper())
    return not single and not (left[0].isupper() and right[0].isupper())


class StrayNoBreakSpace(Rule):
    """A no-break space between two ordinary words or sentences.

    Why: web editors leave them behind; a phrase with one in it is not found by
    search, and the line breaks in odd places.
    Fix: a plain space. Safe: no word changes, and where typography asks for one it is left.
    """

    code = "E105"
    name = "stray-no-break-space"
    since = "0.1"
    severity = "note"
    stage = "clean"
    message = "no-break space between ordinary words"
    bad = (
        Bad("Water the seedlings\u00a0every morning.", "Water the seedlings every morning."),
        Bad("It is a\u00a0seedling.", "It is a seedling."),
        Bad("They grow.\u00a0 Water them.", "They grow. Water them."),
        Bad("Read on:\u00a0Seedlings grow.", "Read on: Seedlings grow."),
    )
    good = (
        "Dr.\u00a0Kim, Louis\u00a0XIV and Prof.\u00a0J.\u00a0R.\u00a0Holm ran 5\u00a0km, see page\u00a05, in New\u00a0York.",
        "It is late\u00a0; «\u00a0the\u00a0»\u00a0— or not\u00a0! Take vitamin\u00a0C.",
        "Water the seedlings every morning.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield each stray space."""
        if "\u00a0" in text.prose:
            for match in RUN.finditer(text.prose):
                start, end = match.span()
                left, right = text.prose[max(0, start - BESIDE) : start].split(), text.prose[end : end + BESIDE].split()
                if stray(left[-1], right[0]):
                    yield Remark(start, end, "", replacement(" ", safety="safe"), 0.97)
