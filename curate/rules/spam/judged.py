"""What the model of lines says of a text, asked once for the rules that cut by it, and what stays whatever it says."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import ClassVar, Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from curate.article import Text
from curate.model import Span
from curate.models import boilerplate
from curate.rules.base import CUT, CUT_IF_ASKED, Remark, Rule
from curate.rules.spam import thin
from curate.rules.spam.anchors import CITATION, HEADING_WORDS, SOURCES, Sources, is_anchor
from curate.rules.spam.contents import bare
from curate.rules.spam.lines import PROSE_WORDS, Lines, lines_of

Flags = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]
Place = Literal["before", "inside", "after"]

# Words of prose; a shorter text (an e-mail, a poem, a list, a few lines) has no body to tell its ends by. Only what
# stands beyond the fixed signs of ``thin`` is judged there.
LEAST_PROSE = 90
# Logits above which lines are cut before the article, inside it (a label there is wrong one time in four) and after it,
# in a text without boilerplate; the more of its lines are, the nearer to those of a page scraped whole, which is judged
# more strictly. So is a run of lines none of which is over SURE, as edges are followed from strong points to weak ones
# (Canny 1986): without that the second cleaning, which sees a page with little boilerplate left, took .18 % of the
# article there. Chosen so that, out of fold, with the named rules, under 0.5 % of the content words go on each set.
BARS: dict[Place, float] = {"before": 0.3, "inside": 1.2, "after": 0.4}
PAGE_BARS: dict[Place, float] = {"before": 1.8, "inside": 2.6, "after": 2.0}
PAGE_SHARE = 0.3
# A page has a menu above its article, so that its first lines are boilerplate; what an extractor leaves is mostly below
# (comments). A text without a menu counts as half a page: .04 of what extractors leave, at .08 % more of the article.
ARTICLE_SURE, MENU_SURE, MENU_LINES, NO_MENU = -2.0, 1.0, 5, 0.55
SURE = 2.1
# A run of cut lines with more than so many words to one of the article's wants so much more, on average and, failing
# that, line by line: a third of the articles that lost more than 5 % lost them in one such run, at 1 % of recall.
RUN_SHARE, RUN_MORE = 0.05, 0.7
CLOSING_MORE = 2.0
SHOWN = 0.6  # logit from which what is not cut is shown: seven words in ten are boilerplate
# The same in a text of which nothing is cut: half of the lines shown in clean articles stood in such, and of what is
# shown in extracts a twentieth.
SHOWN_ALONE = 1.2
LOWEST = min(SHOWN, *BARS.values())  # under it nothing is said of a line
# Share of the article's own words from which a line beside its head may be its title.
TITLE_WORDS, TITLE_LONG, TITLE_KNOWN, TITLE_KNOWN_LONG = 3, 5, 0.66, 0.5
TITLE_NEAR, TITLE_MOST = 20, 4.0  # lines above the article's first; a logit above which a line is a menu's
TITLE_COPY = 4  # words of a title from which a copy elsewhere stays too
TITLE_AHEAD = 6  # lines after the first of the article or of its prose among which a title may stand
HEAD_NEAR, HEAD_WORDS, HEAD_MOST = (
    8,
    range(2, 21),
    5.0,
)  # where no line may be the title, the likeliest of these lines stays
HEAD_DATED = 0.2  # share of date words from which a line is no heading
CITED_NEAR = 2  # lines
SOURCES_NEAR = 6  # lines beneath a heading in which a source must stand, where the heading is a menu's too
NAMED = 5  # times that an article says the figure that is its title, the title counted
FIGURE = re.compile(r"(?!(?:19|20)\d\d$)\d{2,}\w?")  # not a year, as a menu's archive has them
LONGEST = 300  # words; a longer line, and the first, goes only from SUREST
SUREST = 3.0
# Words of a paragraph, which goes only from there: .006 % less of the article lost, for .001 of what extractors leave.
PARAGRAPH, PARAGRAPH_SURE = 40, 1.2
LOOKED = 300  # characters in which a source shows
DIGIT = re.compile(r"\d")
TICK = re.compile("[✓✔✗✘❌✅☑☒]")
# What sources have, one of these each: most lines with a figure have none.
CITED = re.compile(r"\d(?:\d{3}|(?<=[lp]\.\d)|(?<=[lp]\. \d))")
UNDATED = ("et al", "doi", "n.d.", "isbn", "retrieved ", "accessed ")
WORD_POWER = 0.75  # of a line's words in the sum that tells the ends


class Judged(NamedTuple):
    """The lines of a text as the model sees them; the article's own run from ``begin`` to before ``end``."""

    lines: Lines
    logits: Floats
    evidence: dict[str, Floats]
    bars: Floats
    begin: int
    end: int

    def place(self, at: int) -> Place:
        """Where a line stands to the article."""
        return "before" if at < self.begin else "inside" if at < self.end else "after"


def flags_of(lines: Lines) -> tuple[Flags, Flags]:
    """Which lines say what follows an article, and which look like sources."""
    size = len(lines.folded)
    anchors = np.fromiter((is_anchor(lines, at) for at in range(size)), bool, size)
    cited = np.fromiter((is_citation(x) for x in lines.folded), bool, size)
    return anchors, cited


def is_citation(folded: str) -> bool:
    """Whether a line looks like a source; most lines lack what every source has, and that is quicker to see."""
    if CITED.search(folded, 0, LOOKED) is None and not any(word in folded for word in UNDATED):
        return False
    return CITATION.search(folded, 0, LOOKED) is not None


@lru_cache(maxsize=4)
def judged(text: Text) -> Judged | None:
    """The judgement of a text's lines; None where there is too little prose."""
    lines = lines_of(text)
    if lines.prose_before[-1] < thin.LEAST:
        return None
    if lines.prose_before[-1] < LEAST_PROSE:
        return judged_thin(lines)
    anchors, cited = flags_of(lines)
    logits, evidence = boilerplate.load().judge([b.text for b in lines.blocks], lines.folded, anchors, cited)
    begin, end = ends(logits, evidence["words"])
    bars, strict = (bars_at(p, begin, end, len(logits)) for p in (pageness(logits), 1.0))
    found = Judged(lines, logits, evidence, bars, begin, end)
    last_words, stays = list(closing(found)), held(found, cited)
    for own in (bars, strict):
        own[last_words] += CLOSING_MORE
        own[stays] = np.inf
    for here in cut_runs(found):
        if logits[here].max() < SURE:
            bars[here] = strict[here]
    for here in cut_runs(found):
        if is_doubtful(found, here):
            bars[here] += RUN_MORE
    return found


def judged_thin(lines: Lines) -> Judged | None:
    """The judgement of a text with little prose: of a head of menus and a tail, where fixed signs tell of them."""
    if not thin.has_signs(lines):
        return None
    anchors, cited = flags_of(lines)
    logits, evidence = boilerplate.load().judge([b.text for b in lines.blocks], lines.folded, anchors, cited)
    begin, end = thin.ends(lines, logits)
    bars = np.full(len(logits), np.inf)
    bars[:begin] = bars[end:] = thin.BAR
    found = Judged(lines, logits, evidence, bars, begin, end)
    bars[held(found, cited)] = np.inf
    return found


def pageness(logits: Floats) -> float:
    """How near a text is to a page scraped whole, from 0 to 1, by the share of boilerplate lines and the menu above."""
    article = np.flatnonzero(logits < ARTICLE_SURE)
    above = logits[: article[0]] if len(article) else logits
    menu = min(1.0, float((above > MENU_SURE).sum()) / MENU_LINES)
    return min(1.0, float((logits > 0).mean()) / PAGE_SHARE) * (NO_MENU + (1 - NO_MENU) * menu)


def bars_at(page: float, begin: int, end: int, size: int) -> Floats:
    """Each line's bar by its place, between those of a text and those of a page scraped whole."""
    bars = np.empty(size)
    places: dict[Place, slice] = {"before": slice(begin), "inside": slice(begin, end), "after": slice(end, None)}
    for place, here in places.items():
        bars[here] = BARS[place] + page * (PAGE_BARS[place] - BARS[place])
    return bars


def cut_runs(found: Judged) -> list[slice]:
    """The unbroken runs of lines that would be cut."""
    return [slice(first, last + 1) for first, last in runs(found.logits >= found.bars)]


def is_doubtful(found: Judged, here: slice) -> bool:
    """Whether a run of lines to be cut is large beside the article, and not as sure as that asks for."""
    words = found.evidence["words"]
    large = words[here].sum() > RUN_SHARE * words[found.logits < 0].sum()
    return bool(large and np.average(found.logits[here], weights=words[here]) < found.bars[here].min() + RUN_MORE)


def ends(logits: Floats, words: Floats) -> tuple[int, int]:
    """The run of lines that the article most likely is: the one with the most against boilerplate."""
    against = -np.clip(logits, -4, 4) * words**WORD_POWER
    sums = np.concatenate([[0.0], np.cumsum(against)])
    lowest = np.minimum.accumulate(sums)
    end = int(np.argmax(sums - lowest))
    return int(np.argmin(sums[: end + 1])), end


def held(found: Judged, cited: Flags) -> Flags:
    """Lines that stay: the first, the title as far as told, sources and their heading, table rows, lines of an article's length."""
    lines, size = found.lines, len(cited)
    near = np.convolve(cited, np.ones(2 * CITED_NEAR + 1))[CITED_NEAR : CITED_NEAR + size] > 0
    stays = cited | (np.array(Sources(lines).inside) & near)
    stays |= (found.evidence["words"] > LONGEST) & (found.logits < SUREST)
    stays |= (found.evidence["words"] >= PARAGRAPH) & (found.logits < PARAGRAPH_SURE)
    stays[0] |= (
        found.logits[0] < SUREST or may_be_title(found, 0) or (found.logits[0] < TITLE_MOST and is_heading(found, 0))
    )
    first = max(found.begin, lines.first_prose)
    titles, heading = titles_of(found, first)
    if heading is not None:
        stays[heading] = True
    for at in np.flatnonzero(found.logits >= LOWEST).tolist():
        if found.begin - TITLE_NEAR <= at < first + 3 and found.logits[at] < TITLE_MOST:
            stays[at] |= may_be_title(found, at)
        copy = bare(lines.folded[at])
        stays[at] |= lines.sizes[at] > 1 and copy in titles
        stays[at] |= TITLE_COPY <= lines.sizes[at] < 2 * TITLE_COPY and any(copy in title for title in titles)
        stays[at] |= is_row(lines, at) or heads_sources(lines, at, cited) or names_article(lines, at, first)
    return stays


def heads_sources(lines: Lines, at: int, cited: Flags) -> bool:
    """Whether a line is the heading of sources; "Resources" in a menu, or twice, without a source beneath is not."""
    line = lines.folded[at]
    if lines.sizes[at] > HEADING_WORDS or SOURCES.fullmatch(line) is None:
        return False
    listed = lines.blocks[at].kind == "list-item" or not line[0].isalnum()
    again = sum(bare(other) == bare(line) for other in lines.folded) > 1
    return not (listed or again) or bool(cited[at + 1 : at + 1 + SOURCES_NEAR].any())


def names_article(lines: Lines, at: int, first: int) -> bool:
    """Whether a line above the article is the words that it begins with, or a figure it often says: a title like "001"."""
    line = lines.folded[at]
    if at >= first or first >= len(lines.folded) or lines.sizes[at] > HEAD_WORDS.stop or not line[0].isalnum():
        return False
    # The first line of prose, for a line above it may be a deck.
    if lines.folded[first].startswith(line + " ") and first - at <= HEAD_NEAR:
        return True
    if not FIGURE.fullmatch(line):
        return False
    return len(re.findall(rf"(?<![\w.,:/$£€-]){re.escape(line)}(?![\w,:/%-])", lines.text.folded)) > NAMED


def titles_of(found: Judged, first: int) -> tuple[set[str], int | None]:
    """What may be the title, to know its copies by; and the line that stays as a heading where nothing may be."""
    lines, size = found.lines, len(found.logits)
    top = max(0, found.begin - TITLE_NEAR)
    likely = [at for at in range(top, min(first + TITLE_AHEAD, size)) if may_be_title(found, at)]
    titles = {bare(lines.folded[at]) for at in likely if lines.sizes[at] >= TITLE_COPY}
    # Two or three words are a title's where the article uses them all, and only beside its first line.
    beside = range(max(0, found.begin - 3), min(first + 3, size))
    titles |= {
        bare(lines.folded[at])
        for at in beside
        if lines.sizes[at] in HEAD_WORDS and found.evidence["core"][at] == 1 and lines.titled(at)
    }
    if any(found.begin - HEAD_NEAR <= at <= first and found.logits[at] < TITLE_MOST for at in likely):
        return titles, None
    heads = [at for at in range(max(0, found.begin - HEAD_NEAR), min(found.begin + 1, size)) if is_heading(found, at)]
    if not heads:
        return titles, None
    heading = max(
        heads, key=lambda at: (found.evidence["again"][at] > 1, 0.15 * min(lines.sizes[at], 8) - found.logits[at])
    )
    if lines.sizes[heading] > 2:
        titles.add(bare(lines.folded[heading]))
    return titles, heading


def is_heading(found: Judged, at: int) -> bool:
    """Whether a line has the form of a heading and is not surely a menu's."""
    saw = found.evidence
    return (
        found.lines.sizes[at] in HEAD_WORDS
        and found.logits[at] < HEAD_MOST
        and not (saw["ended"][at] or saw["anchor"][at])
        and bool(saw["date"][at] < HEAD_DATED)
    )


def may_be_title(found: Judged, at: int) -> bool:
    """Whether a line beside the head is made of the article's own words."""
    size, own = found.lines.sizes[at], found.evidence["core"][at]
    return (size >= TITLE_LONG and own >= TITLE_KNOWN_LONG) or (size >= TITLE_WORDS and own >= TITLE_KNOWN)


def is_row(lines: Lines, at: int) -> bool:
    """Whether a line is a row of ticks or, by tabs or bars, of as many cells as the row above or beneath, with figures."""
    line = lines.folded[at]
    if len(TICK.findall(line)) > 1:
        return True
    mark = "\t" if "\t" in line else "|"
    cells = line.count(mark)
    if not cells or not DIGIT.search(line):
        return False
    return any(lines.folded[by].count(mark) == cells for by in (at - 1, at + 1) if 0 <= by < len(lines.folded))


def closing(found: Judged) -> Iterator[int]:
    """Lines right after the end that read like the article's last words: short sentences or verse before any sign of a footer."""
    lines, anchors = found.lines, found.evidence["anchor"]
    for at in range(found.end, len(lines.folded)):
        runs_on = found.evidence["ended"][at] or lines.folded[at][-1] == "," or lines.blocks[at].text[0].islower()
        if anchors[at] or lines.sizes[at] >= PROSE_WORDS or not runs_on:
            return
        yield at


class JudgedLines(Rule):
    """Lines of one place that the model finds to be boilerplate: cut where it is sure, else proposed."""

    severity = "warning"
    stage = "clean"
    residual = True
    place: ClassVar[Place]

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield unbroken runs of lines."""
        found = judged(text)
        if found is None:
            return
        sure = found.logits >= found.bars
        shown = ~sure & (found.logits >= (SHOWN if sure.any() else SHOWN_ALONE)) & np.isfinite(found.bars)
        for flags, fix in ((sure, CUT), (shown, CUT_IF_ASKED)):
            for first, last in runs(flags):
                for start, stop in same_place(found, first, last):
                    if found.place(start) == self.place:
                        yield self.remark(found, start, stop, fix is CUT)

    def remark(self, found: Judged, first: int, last: int, sure: bool) -> Remark:  # noqa: FBT001
        """A remark on a run of lines with the evidence that spoke."""
        blocks = found.lines.blocks
        here = slice(first, last + 1)
        confidence = boilerplate.confidence(
            float(np.average(found.logits[here], weights=found.evidence["words"][here]))
        )
        said = self.message if sure else self.message.replace("stands", "may stand")
        why = ", ".join(evidence(found, first, last))
        fix = CUT if sure else CUT_IF_ASKED
        return Remark(
            blocks[first].start,
            blocks[last].end,
            f"{said}: {why}" if why else said,
            fix,
            confidence,
            None if sure else "note",
        )


def runs(flags: Flags) -> Iterator[tuple[int, int]]:
    """First and last index of each unbroken run of flags."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(np.int8), [0]]))).tolist()
    for first, after in zip(edges[::2], edges[1::2], strict=True):
        yield first, after - 1


def same_place(found: Judged, first: int, last: int) -> Iterator[tuple[int, int]]:
    """A run split where the article begins and ends."""
    bounds = [first, *(b for b in (found.begin, found.end) if first < b <= last), last + 1]
    for start, stop in pairwise(bounds):
        yield start, stop - 1


def evidence(found: Judged, first: int, last: int) -> Iterator[str]:
    """What spoke against a run of lines, in words."""
    here = slice(first, last + 1)
    saw = found.evidence
    many = last - first + 1
    own = float(np.average(saw["core"][here], weights=saw["meaning"][here] + 1e-9))
    if saw["meaning"][here].sum() >= 3 and own < 0.35:
        yield "no words in common with it" if own < 0.1 else "few words in common with it"
    anchor = next((at for at in range(first, max(first - 4, -1), -1) if saw["anchor"][at]), None)
    if anchor is not None:
        yield f"“{found.lines.blocks[anchor].text[:40]}” {'opens it' if anchor == first else 'above it'}"
    near = np.concatenate([saw["words"][max(0, first - 3) : first], saw["words"][last + 1 : last + 4]])
    if many > 2 and float(np.median(saw["words"][here])) <= 6:
        yield "short lines"
    elif len(near) and float(np.median(near)) <= 6:
        yield "short lines around it"
    if float(saw["again"][here].max()) > 1:
        yield "said more than once"
    if saw["date"][here].mean() > 0.15:
        yield "dates"
    if saw["i"][here].mean() > 0.06:
        yield "somebody else speaks"
