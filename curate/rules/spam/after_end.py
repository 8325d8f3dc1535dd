"""S180: what stands after the end of the article."""

import re
from collections.abc import Collection, Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, CUT_IF_ASKED, Remark, Rule
from curate.rules.spam.contents import bare
from curate.rules.spam.lines import Lines, lines_of
from curate.rules.spam.zones import Zones, zones_of

ANCHOR = re.compile(
    r"\b(?:comments|leave a (?:reply|comment)|(?:you )?(?:may|might) also|read (?:next|more)|up next|more (?:from|stories|articles|posts|news|like this)|newsletters?|subscribe|about the (?:author|writer)|meet the author|©|all rights reserved"
    r"|(?:next|previous|prev|recent|latest|older|popular|related|featured) (?:posts?|articles?|stor\w+)|sign ?up|cookies|privacy|contact us|get started|view all|see all|advertisement|filed under|your inbox|disclaimer|affiliate links?|about us|terms (?:of|and|&)"
    r"|keep reading|continue reading|back to top|log ?in|on (?:facebook|twitter|instagram|linkedin)|free (?:trial|consultation|quote|demo)|book (?:a call|a demo|now|your)|request a|schedule a|call us|shop now|buy now|learn more|getty images|freelance|is a (?:\w+ ){0,3}(?:writer|editor|journalist))\b|says:?$|copyright"
)
OPENING = re.compile(
    r"[-•*+#|> ]*(?:comments?|repl(?:y|ies)|related|share|follow|author|written by|reviewed by|join|watch|explore|discover|download|e-?mail|terms|posted|tags?|tagged|categor(?:y|ies)|topics|sponsored|recommended|trending|popular|facebook|twitter|instagram|linkedin|youtube|pinterest|subscribe|print|ready to|read the|more|next|previous|latest"
    r"|image|photo|credit|about|contact|search|home|menu|blog|resources|company|services|sign|get|try|start|need|looking for|want to|have a question|questions|find|shop|support|donate|our)\b"
)
CITATION = re.compile(
    r"\bet al\b|\bdoi\b|\(n\.d\.\)|\((?:19|20)\d\d[a-z]?(?:, [a-z]+)?\)|(?:19|20)\d\d;\d|\bpp?\. ?\d|\bvol\. ?\d|\bisbn\b|(?:retrieved|accessed) (?:from|on|\w+ \d)|^\W*\[?\d{1,3}[\].] ?.*(?:19|20)\d\d"
)
SOURCES = re.compile(
    r"[\W\d]*(?:references?|sources?|bibliography|works cited|citations?|footnotes?|endnotes?|notes|literature cited|acknowledge?ments?|references (?:&|and) .*|article sources|further reading|resources)\W*"
)
ANCHOR_WORDS, OPENING_WORDS, HEADING_WORDS = 20, 8, 6
# By five-fold cross-validation over the development domains: at these values
# 31 % of the leftover set's boilerplate words go, and 0.19 % of its content.
BAR, DROP, LINE_BONUS, WORD_COST = 3.0, 20.0, 0.6, 0.01
CITED = -3.0
# An anchor must stand among the last lines too: without this the next pass over
# a cleaned list of wares went on cutting (0.83 % of naive content, not 0.35 %).
REACH = 15
# A line of the head with so many words, and so many of them the article's own,
# may be its title; a long one may be so whatever its words.
TITLE_WORDS, TITLE_KNOWN, TITLE_LONG = 3, 0.6, 5
LEAST_PROSE = 60  # words; a shorter text has no body to tell its end by


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
    bad = ()
    good = ()

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


def is_anchor(lines: Lines, at: int) -> bool:
    """Whether a short line says what follows an article."""
    folded, size = lines.folded[at], lines.sizes[at]
    return (size <= ANCHOR_WORDS and ANCHOR.search(folded) is not None) or (
        size <= OPENING_WORDS and OPENING.match(folded) is not None
    )


class Sources:
    """Which lines are citations, or stand under a heading of sources."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.inside: list[bool] = []
        inside = False
        for at, folded in enumerate(lines.folded):
            size = lines.sizes[at]
            if size <= HEADING_WORDS and SOURCES.fullmatch(folded):
                inside = True
            elif inside and size <= OPENING_WORDS and not CITATION.search(folded) and is_anchor(lines, at):
                inside = False
            self.inside.append(inside)

    def holds(self, at: int) -> bool:
        """Whether a line must be left for its sources."""
        return self.inside[at] or CITATION.search(self.lines.folded[at]) is not None


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
