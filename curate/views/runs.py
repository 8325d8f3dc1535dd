"""Numbers that are citations because the page counts: marks that run 1, 2, 3 trust the ones between.

A digit glued to a word in mid-sentence, or set off by a plain space, is mostly
no citation ("in room 3 the", "mp3 players"). Where the sure marks of a page
leave a gap in their count and the digit stands in that gap, it is one.
"""

import re
from collections.abc import Sequence

from curate.model import Span
from curate.views.citations import Citation
from curate.views.references import numbers

# "the disc1 and", "dizziness. 2 The", "at night 3."
DOUBTFUL = re.compile(
    r"(?<=[a-z]{4})\d{1,2}(?=[\s,;)])|(?<=[a-z)][.!?] )\d{1,2}(?=\s+[A-Z“\"])|(?<=[a-z)] )\d{1,2}(?=[.!?](?:\s|$))"
)
LEAST = 2  # sure numbers before a page is taken to count


def completing(text: str, sure: Sequence[Citation]) -> list[Span]:
    """Doubtful numbers of a text that stand where its sure marks leave a gap, in order.

    The spans begin at the last character before the number, which is in the
    sentence that it speaks for.
    """
    first: dict[int, int] = {}
    for mark in sure:
        if mark.style in {"number", "digit"}:
            for number in numbers(text[mark.start : mark.end]):
                first.setdefault(number, mark.start)
    if len(first) < LEAST or min(first) > 2:
        return []
    found: list[Span] = []
    for match in DOUBTFUL.finditer(text):
        number = int(match.group())
        before, after = first.get(number - 1, 0 if number == 1 else None), first.get(number + 1, len(text))
        if number not in first and before is not None and before <= match.start() < after:
            first[number] = match.start()
            found.append(Span(len(text[: match.start()].rstrip()) - 1, match.end()))
    return found
