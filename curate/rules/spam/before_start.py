"""S181: what stands before the article begins."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, Bad, Remark, Rule
from curate.rules.spam.after_end import LEAST_PROSE, runs
from curate.rules.spam.anchors import Sources
from curate.rules.spam.lines import lines_of
from curate.rules.spam.zones import Zones, zones_of

# By five-fold cross-validation over the development domains: 25 % of the naive
# set's boilerplate words go, 0.01 % of its content, 3 % of its title lines.
BAR, DROP, LINE_COST = 2.0, 8.0, 0.5
FEWEST = 4  # lines; a shorter head is a title and its by-work
SURE = 0.7  # a single line's own weight
# Share of the article's own words from which a line may be its title.
KNOWN, LONG, KNOWN_LONG = 0.66, 5, 0.5


class BeforeTheStart(Rule):
    """Lines above the beginning of the article: menus, banners, page furniture.

    Why: a page scraped whole opens with its menus, and no list of menu words
    is ever complete.
    Fix: cut the lines that weigh as a menu does. Safe, because a line that
    shares the article's words, and may be its title, is left, and so is the
    first line of the text.
    """

    code = "S181"
    name = "before-the-start"
    since = "0.1"
    severity = "warning"
    precision = 0.95
    message = "stands before the beginning of the article"
    stage = "clean"
    bad = (
        Bad(
            "Garden Post\n\nMenu\n\nHome\n\nShop\n\nContact Us\n\nLogin\n\nFacebook\n\nGrowing Leeks in Clay Soil\n\n"
            "Sow leeks early in the year, under glass, and keep them there until the frost has gone for good. Thin them when they are as thick as a pencil, "
            "and set the strongest out in a trench, a hand apart, so that the soil can be drawn up to the stem as it grows.\n\n"
            "The trench wants dung at the bottom and a hand of fine soil above it, for the roots go deep, and a leek that starves in June makes nothing of the rain in August.\n\n"
            "Water them well in a dry month, and lift them from autumn on, a few at a time, as the kitchen asks for them. Leeks stand the frost, "
            "and the soil keeps them better than any cellar does.",
        ),
    )
    good = (
        (
            "Growing Leeks in Clay Soil\n\nWhat You Need\n\nA spade\n\nA trench\n\n"
            "Sow leeks early in the year, under glass, and keep them there until the frost has gone for good. Thin them when they are as thick as a pencil, "
            "and set the strongest out in a trench, a hand apart, so that the soil can be drawn up to the stem as it grows.\n\n"
            "The trench wants dung at the bottom and a hand of fine soil above it, for the roots go deep, and a leek that starves in June makes nothing of the rain in August.\n\n"
            "Water them well in a dry month, and lift them from autumn on, a few at a time, as the kitchen asks for them. Leeks stand the frost, "
            "and the soil keeps them better than any cellar does."
        ),
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the lines before the beginning, in unbroken runs."""
        if text.form == "markdown":
            return  # a file somebody wrote, not a page with menus; its head may be damaged front matter
        lines = lines_of(text)
        if lines.prose_before[-1] < LEAST_PROSE:
            return
        zones = zones_of(text)
        start, weights = start_of(zones)
        if not start:
            return
        sources = Sources(lines)
        if start < FEWEST:
            return
        kept = {
            at
            for at in range(start)
            if at == 0 or weights[at] <= SURE or sources.holds(at) or self.may_be_title(zones, at)
        }
        for first, last in runs(kept, 0, start):
            yield Remark(text.blocks[first].start, text.blocks[last].end, "", CUT, 0.92)

    def may_be_title(self, zones: Zones, at: int) -> bool:
        """Whether a line is made of the article's own words."""
        size = zones.lines.sizes[at]
        again = zones.counts[zones.lines.folded[at]]
        if (
            size > 3
            and again > 1
            and zones.known(at)
            and zones.lines.folded[: zones.lines.first_prose].count(zones.lines.folded[at]) == again
        ):
            return zones.lines.titled(at)  # said twice above the text, and not in the footer: no menu
        return (size >= LONG and zones.known(at) >= KNOWN_LONG) or (size > 3 and zones.known(at) >= KNOWN)


def start_of(zones: Zones) -> tuple[int, list[float]]:
    """Index of the article's first line, and the weights of the lines above it."""
    best, start, total = 0.0, 0, 0.0
    weights: list[float] = []
    for at in range(len(zones.lines.blocks)):
        weights.append(zones.weight(at, head=True))
        total += weights[-1] - LINE_COST
        if total > best:
            best, start = total, at + 1
        elif total < best - DROP:
            break
    return (start, weights) if best >= BAR else (0, [])
