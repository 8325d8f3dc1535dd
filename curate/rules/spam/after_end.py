"""S180: what stands after the end of the article."""

from collections.abc import Collection, Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam.anchors import Sources, is_anchor, is_sure
from curate.rules.spam.contents import bare
from curate.rules.spam.lines import lines_of
from curate.rules.spam.zones import Zones, zones_of

# By five-fold cross-validation over the development domains: at these values
# 30 % of the leftover set's boilerplate words go, and 0.17 % of its content.
BAR, DROP, LINE_BONUS, WORD_COST = 4.0, 20.0, 0.6, 0.01
CITED = -3.0
# An anchor must stand among the last lines too: without this the next pass over
# a cleaned list of wares went on cutting (0.83 % of naive content, not 0.35 %).
REACH = 15
# A line of the head with so many words, and so many of them the article's own,
# may be its title; a long one may be so whatever its words.
TITLE_WORDS, TITLE_KNOWN, TITLE_LONG = 3, 0.6, 5
# Words; a shorter text has no body to tell its end by: below, the short
# sections of a guide were taken for a footer.
LEAST_PROSE = 90
FEWEST = 2  # anchors, where all are such as a guide has for headings ("Get Started")


class AfterTheEnd(Rule):
    """Lines beneath the end of the article: comments, teasers, other headlines.

    Why: most boilerplate stands there, and much of it has no tell-tale word of
    its own; but where comment forms, "Related" and a footer follow each other,
    the article is over.
    Fix: cut from the first anchor line on. Safe where the lines together weigh
    more than the bar; what stands between the likely end and the anchor is
    only proposed. References, notes and the title are never cut.
    """

    code = "S180"
    name = "after-the-end"
    since = "0.1"
    severity = "warning"
    precision = 0.96
    message = "stands after the end of the article"
    stage = "clean"
    bad = (
        Bad(
            "Sow leeks early in the year, under glass, and keep them there until the frost has gone for good. Thin them when they are as thick as a pencil, "
            "and set the strongest out in a trench, a hand apart, so that the soil can be drawn up to the stem as it grows.\n\n"
            "The trench wants dung at the bottom and a hand of fine soil above it, for the roots go deep, and a leek that starves in June makes nothing of the rain in August.\n\n"
            "Water them well in a dry month, and lift them from autumn on, a few at a time, as the kitchen asks for them. Leeks stand the frost, "
            "and the soil keeps them better than any cellar does.\n\n"
            "Related Posts\n\nHow to Prune a Vine\n\n10 Best Spades of 2020\n\nLeave a Reply\n\nYour email address will not be published.\n\nPrivacy Policy\n\n© 2020 The Garden Post",
        ),
    )
    good = (
        (
            "Sow leeks early in the year, under glass, and keep them there until the frost has gone for good. Thin them when they are as thick as a pencil, "
            "and set the strongest out in a trench, a hand apart, so that the soil can be drawn up to the stem as it grows.\n\n"
            "The trench wants dung at the bottom and a hand of fine soil above it, for the roots go deep, and a leek that starves in June makes nothing of the rain in August.\n\n"
            "Water them well in a dry month, and lift them from autumn on, a few at a time, as the kitchen asks for them. Leeks stand the frost, "
            "and the soil keeps them better than any cellar does.\n\n"
            "Sources\n\nField A. Leeks and frost. Gardening 2011;4:12-19.\n\nHill B. et al. The cellar (2015)."
        ),
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the lines after the end, in unbroken runs."""
        lines = lines_of(text)
        if lines.prose_before[-1] < LEAST_PROSE:
            return
        sources, zones, size = Sources(lines), zones_of(text), len(lines.blocks)
        end, best = end_of(zones, sources)
        anchor = next((at for at in range(end, size) if is_anchor(lines, at)), size)
        if best < BAR or not any(is_anchor(lines, at) for at in range(max(anchor, size - REACH), size)):
            return
        anchors = [at for at in range(anchor, size) if is_anchor(lines, at)]
        if len(anchors) < FEWEST and not any(is_sure(lines, at) for at in anchors):
            return
        titles = {
            bare(lines.folded[at]) for at in range(min(lines.first_prose + 3, end)) if lines.sizes[at] >= TITLE_WORDS
        }
        kept = {at for at in range(end, size) if sources.holds(at) or self.may_be_title(zones, at, titles)}
        said = f"{self.message}, which “{text.blocks[anchor].text[:40]}” marks"
        for first, last in runs(kept, end, anchor):
            yield Remark(
                text.blocks[first].start,
                text.blocks[last].end,
                "may stand after the end of the article",
                CUT_IF_ASKED,
                0.55,
            )
        for first, last in runs(kept, anchor, size):
            yield Remark(text.blocks[first].start, text.blocks[last].end, said, CUT, 0.92)

    def may_be_title(self, zones: Zones, at: int, titles: set[str]) -> bool:
        """Whether a line says again what a line of the head says, and is no menu entry."""
        return bare(zones.lines.folded[at]) in titles and (
            zones.lines.sizes[at] >= TITLE_LONG or zones.known(at) >= TITLE_KNOWN
        )


def end_of(zones: Zones, sources: Sources) -> tuple[int, float]:
    """Index of the first line after the article, and how much speaks for it."""
    size = len(zones.lines.blocks)
    best, end, total = 0.0, size, 0.0
    for at in range(size - 1, -1, -1):
        weight = zones.weight(at) + LINE_BONUS - WORD_COST * zones.lines.sizes[at]
        total += min(weight, CITED) if sources.holds(at) else weight
        if total > best:
            best, end = total, at
        elif total < best - DROP:
            break
    return end, best


def runs(kept: Collection[int], start: int, stop: int) -> Iterator[tuple[int, int]]:
    """First and last index of each unbroken run of lines that are not kept."""
    first = -1
    for at in range(start, stop):
        if at not in kept and first < 0:
            first = at
        elif at in kept and first >= 0:
            yield first, at - 1
            first = -1
    if first >= 0:
        yield first, stop - 1
