"""S163: a table of contents."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, Bad, Remark, Rule
from curate.rules.spam.lines import Lines, lines_hit, lines_of

HEAD = re.compile(
    r"[-•*|# ]*(?:table of contents?|(?:in|on) this (?:article|guide|post|page|story|section)|contents|jump to(?: section)?(?: a section)?|quick links|what's inside|article contents|page contents|content map|toc)(?: ?[:\[(].{0,20})?(?: (?:toggle|show|hide))*"
)
MARK = re.compile(r"^[\W\d_]*(?:\d+(?:\.\d+)*[.)]?)?[\s.:-]*")
MOST = 60
SHARE = 0.6


class TableOfContents(Rule):
    """A list of the article's own headings, before the article.

    Why: its links are gone, and every line comes again as a heading.
    Fix: cut the list with its heading. Safe: three lines in five at least are
    met again further down; without a list only the heading goes.
    """

    code = "S163"
    name = "table-of-contents"
    since = "0.1"
    severity = "warning"
    precision = 0.94
    message = "a table of contents"
    stage = "clean"
    cues = (
        "table of contents",
        "table of content",
        "in this article",
        "on this page",
        "in this guide",
        "in this post",
        "contents",
        "jump to",
        "quick links",
        "toc",
        "in this section",
        "in this story",
        "content map",
    )
    bad = (
        Bad(
            "In This Article:\n\nSowing Leeks\nEarthing Up\n\nSowing Leeks\n\nSow under glass.\n\nEarthing Up\n\nDraw the soil to the stem.",
            "Sowing Leeks\n\nSow under glass.\n\nEarthing Up\n\nDraw the soil to the stem.",
        ),
    )
    good = (
        "In this article: two ways to blanch a leek, and why the old one is better.",
        "Contents\n\nTwo leeks\n\nOne onion\n\nA spoon of oil",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield each list with its heading."""
        lines = lines_of(text)
        for at in lines_hit(text, hits):
            if lines.sizes[at] <= 6 and HEAD.fullmatch(lines.folded[at]):
                last = self.list_end(lines, at)
                if last > at or lines.folded[at].startswith(("table of", "in this", "on this")):
                    yield Remark(text.blocks[at].start, text.blocks[last].end, "", CUT, 0.95)

    def list_end(self, lines: Lines, at: int) -> int:
        """Index of the list's last line; ``at`` where there is none."""
        later: dict[str, int] = {}
        for i in range(len(lines.blocks) - 1, at, -1):
            later.setdefault(bare(lines.folded[i]), i)
        known, last = 0, at
        for i in range(at + 1, min(at + 1 + MOST, len(lines.blocks))):
            if lines.prose[i] or lines.sizes[i] > 20:
                break
            if later.get(bare(lines.folded[i]), i) > i:
                known, last = known + 1, i
            elif i - last > 3:
                break
        return last if known > 1 and known >= SHARE * (last - at) else at


def bare(line: str) -> str:
    """A heading without number, bullet and closing mark."""
    return MARK.sub("", line).rstrip(" .:?!")
