"""Where what stands beneath an article stands again and again: pages of one site put together."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import accumulate

from curate.article import Text
from curate.rules.spam.lines import Lines

CLOSING = re.compile(
    r"(?:(?:learn|read|see|discover|explore) more|see also|further reading|keep reading|related(?: \w+)?|recommended(?: \w+)?"
    r"|more (?:from|on|about|like) .{2,30}|you (?:may|might) also .{2,30}|about the author|leave a (?:reply|comment)|share this(?: \w+)?)\W*"
)
BENEATH = 2  # lines of links beneath such a heading
LINK_WORDS = range(2, 17)
# Words kept above, between and below. Of 2,118 web texts by extractors and whole pages none holds one heading twice like
# that, but for two pages with a menu of "related topics" at either end of one article.
APART = 100


def joints(text: Text, lines: Lines) -> list[int]:
    """Indices of the lines with which a further article begins: those behind a closing that was cut and that comes again."""
    read = [0, *accumulate(lines.sizes)]
    places: dict[str, list[int]] = defaultdict(list)
    for at, heading in closings(text, lines):
        above = read[at] - (read[places[heading][-1]] if places[heading] else 0)
        if above >= APART:
            places[heading].append(at)
    found = (at for again in places.values() if len(again) > 1 for at in again if read[-1] - read[at] >= APART)
    return sorted(set(found))


def closings(text: Text, lines: Lines) -> Iterator[tuple[int, str]]:
    """The line that follows each closing that was cut, and the closing's heading."""
    starts = [block.start for block in lines.blocks]
    for offset, words in pieces(text):
        cut = [line.strip() for line in words.lower().split("\n") if line.strip()]
        for at, line in enumerate(cut[:-BENEATH]):
            if CLOSING.fullmatch(line) and all(is_link(x) for x in cut[at + 1 : at + 1 + BENEATH]):
                yield bisect_left(starts, offset), line.strip(" :.…»>→")
                break


def is_link(line: str) -> bool:
    """Whether a line may be the title of another page."""
    return len(line.split()) in LINK_WORDS and not line.endswith((".", ":"))


def pieces(text: Text) -> Iterator[tuple[int, str]]:
    """What was cut, those pieces joined between which nothing stays."""
    last, words = -1, ""
    for offset, piece in text.cuts():
        if words and not text.raw[last:offset].strip():
            words += "\n" + piece
        else:
            if words:
                yield last, words
            words = piece
        last = offset
    if words:
        yield last, words
