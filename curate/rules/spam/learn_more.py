"""S122: "Learn more:" and the titles beneath it."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, Bad, Remark, Rule
from curate.rules.spam.anchors import SOURCES
from curate.rules.spam.lines import Lines, following, lines_hit, lines_of

HEAD = re.compile(
    r"(?:to )?(?:learn|read|find out|discover|explore|see|keep|continue) (?:more|reading|exploring|learning)(?: (?:here|about this(?: topic)?|on this(?: topic)?))? ?(?::|\.{3}|…|»|>|→)?"
)
COMMON = 0.66  # share of a headline's words that the text beneath takes up again (its own heading: 4 of 6 and more)
MOST = 8


class LearnMoreList(Rule):
    """A "Learn more" heading with titles of other pages beneath it.

    Why: the titles were links; without them the reader meets headings that no
    text follows.
    Fix: cut the heading and the titles. The last title is kept where the text
    beneath it takes its words up again, for then it is that text's heading.
    """

    code = "S122"
    name = "learn-more-list"
    since = "0.1"
    severity = "error"
    precision = 0.99
    message = "a list of links to other pages"
    stage = "clean"
    cues = (
        "learn more",
        "read more",
        "find out more",
        "discover more",
        "explore more",
        "see more",
        "keep reading",
        "continue reading",
    )
    bad = (
        Bad(
            "Sow them early.\n\nLearn more:\n\nThe Truth About Leeks\n\nOnions and Their Kin\n\nWater well in a dry month, or the stems turn hard and split before you can pull them.",
            "Sow them early.\n\nWater well in a dry month, or the stems turn hard and split before you can pull them.",
        ),
        Bad(
            "Sow them early.\n\nLearn more:\n\nThe Truth About Leeks\n\nReferences\n\nField A. Leeks. 2011.",
            "Sow them early.\n\nReferences\n\nField A. Leeks. 2011.",
        ),
    )
    good = (
        "Learn more about your garden by keeping a diary.",
        "Keep reading\n\nEven ten pages a day help, and a page read aloud counts for two of them.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the heading with its titles as one cut."""
        lines = lines_of(text)
        for at in lines_hit(text, hits):
            if not at or not HEAD.fullmatch(lines.folded[at]):
                continue
            last = self.last_title(lines, at)
            if last > at or lines.folded[at].startswith(("learn more", "read more", "see more", "continue reading")):
                yield Remark(text.blocks[at].start, text.blocks[last].end, "", CUT, 0.95)

    def last_title(self, lines: Lines, at: int) -> int:
        """Index of the last title beneath the heading."""
        titles: list[int] = []
        for i in following(lines, at, MOST):
            if (
                not lines.titled(i)
                or SOURCES.fullmatch(lines.folded[i])
                or lines.blocks[i].text.startswith("#")
                or (lines.blocks[i].kind == "list-item" and titles and lines.blocks[titles[-1]].kind != "list-item")
            ):
                break
            titles.append(i)
        if titles and len(titles) < MOST and heads_next(lines, titles[-1]):
            titles.pop()
        return titles[-1] if titles else at


def heads_next(lines: Lines, at: int) -> bool:
    """Whether the text beneath a line takes the line's words up again."""
    beneath = [i for i in following(lines, at, 4) if lines.sizes[i] > 3][:3]
    if not beneath or not lines.prose[beneath[0]]:
        return False
    line = lines.folded[at]
    said = " ".join(lines.folded[i] for i in beneath)
    number = re.match(r"(\d+) ", line)
    if number and re.search(rf"\b{number[1]}\b", said):
        return True
    words = lines.words(at)
    return bool(words) and sum(stem(w) in said for w in words) / len(words) >= COMMON


def stem(word: str) -> str:
    """A word without its plural or past ending, roughly."""
    return word[:-1] if word.endswith("s") and len(word) > 4 else word
