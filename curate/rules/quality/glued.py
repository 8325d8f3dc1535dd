"""Q130: a second article in the same file."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import nlargest

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule
from curate.rules.quality.closings import joints
from curate.rules.spam.lines import STOPS, Lines, lines_of

WORD = re.compile(r"[a-z][a-z']{2,}")
NEAR, FAR = 220, 660  # words of meaning looked at beyond the gap, and on the other side
FEWEST = 60  # words of meaning on either side
TOPICS = 10
HEADING = 20  # words
KNOWN = 0.45  # a quick look: at .6 the same gaps are found, 1.5 times slower
# Both sides' shares of topics that the other side takes up, summed: chosen among .45/.2, .45/.3 and .55/.35 on the development
# articles, of which 3 in 100 have such a gap alone and 72 in 100 where two are put together (bench: docs/quality.md).
TITLED, UNTITLED = 0.45, 0.3

LEEKS = " ".join(
    ("Leeks want a deep bed and a cool spring, so dig the bed in autumn and let the frost break the clods.",)
    + ("A leek that stands dry turns hard; water the leeks in the bed each week, and earth them up twice.",) * 8
)
TRAINS = " ".join(
    ("The night train to Lisbon leaves at ten and carries a dining car, two sleepers and a guard with a lamp.",)
    + ("Passengers in the sleeper hang their coats by the window while the train climbs out of the station.",) * 8
)


class GluedArticles(Rule):
    """A place where another article seems to begin.

    Why: scrapers that follow "next page" put several articles into one file;
    titles, sources and claims of one are then taken for the other's.
    Fix: split the file there ("curate split"). Told by the words: of what is said most after
    the place hardly anything was said before it, and the other way round; or by a
    closing ("Learn more:" with the titles of other pages) that comes again further down, each time below
    an article's worth of text. Other articles on one topic that are put together are not told apart.
    """

    code = "Q130"
    name = "glued-articles"
    since = "0.1"
    severity = "note"
    message = "another article seems to begin here"
    bad = (Bad(f"Growing leeks\n\n{LEEKS}\n\nThe Night Train\n\n{TRAINS}", None, "The Night Train"),)
    good = (
        f"Growing leeks\n\n{LEEKS}\n\nWatering\n\n{LEEKS}",
        f"Growing leeks\n\n{LEEKS}\n\nSources\n\nField A. Night trains. 2011.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the first line of each further article."""
        lines = lines_of(text)
        for at in sorted({*joints(text, lines), *gaps(lines)}):
            block = text.blocks[at]
            yield Remark(block.start, min(block.end, block.start + 200), "", (), 0.75)


def gaps(lines: Lines) -> Iterator[int]:
    """The lines with which something else is talked of."""
    words = [meaning(line) for line in lines.folded]
    if sum(map(len, words)) < 2 * FEWEST:
        return
    start = best_gap(lines, words, 0)
    while start is not None:
        yield start
        start = best_gap(lines, words, start)


def meaning(line: str) -> list[str]:
    """Words of a line that carry meaning, without a plural's s."""
    return [w[:-1] if w[-1] == "s" and len(w) > 4 else w for w in WORD.findall(line) if w not in STOPS]


def best_gap(lines: Lines, words: Sequence[list[str]], start: int) -> int | None:
    """The first line after ``start`` with which another article begins, the sharpest of its neighbourhood."""
    flat = [w for line in words[start:] for w in line]
    seen: set[str] = set()
    best, sharpest, place, gap = None, 9.0, 0, 0
    for at in range(start + 1, len(words)):
        seen.update(words[at - 1])
        gap += len(words[at - 1])
        titled = lines.sizes[at] <= HEADING and not lines.prose[at]
        if (
            (titled or lines.prose[at])
            and FEWEST <= gap <= len(flat) - FEWEST
            and is_new(flat[gap : gap + FEWEST], seen)
        ):
            share = shared(flat, gap)
            if share < (TITLED if titled else UNTITLED) and share < sharpest:
                best, sharpest, place = at, share, gap
        if best is not None and gap - place > NEAR:
            break
    return None if best is None else titled_above(lines, best, start)


def is_new(words: Sequence[str], seen: set[str]) -> bool:
    """Whether most of the next words were not said before: a quick look before the counting."""
    return sum(map(seen.__contains__, words)) <= KNOWN * len(words)


def titled_above(lines: Lines, at: int, start: int) -> int:
    """The title right above a line that opens an article, where there is one."""
    while at - 1 > start and lines.titled(at - 1) and not lines.prose[at - 1]:
        at -= 1
    return at


def shared(words: Sequence[str], gap: int) -> float:
    """How much of the topics on either side of a gap the other side takes up, 0 to 2."""
    after, before = words[gap : gap + FAR], words[max(0, gap - FAR) : gap]
    return taken_up(after[:NEAR], set(before)) + taken_up(before[-NEAR:], set(after))


def taken_up(words: Sequence[str], other: set[str]) -> float:
    """Share of the commonest words' occurrences whose word the other side has."""
    common = nlargest(TOPICS, Counter(words).items(), key=lambda pair: (pair[1], pair[0]))
    common = [(w, n) for w, n in common if n > 1] or common
    return sum(n for w, n in common if w in other) / sum(n for _, n in common)
