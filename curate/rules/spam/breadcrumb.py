"""S162: the path to the page."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam.lines import SMALL, Lines, lines_hit, lines_of

ARROWS = "›»▸▶❯➔→"
QUOTE_MARKS = "›»▸"  # steps in a programme's menus ("Home > Settings") are written with others
MARK = re.compile(rf"\s*(?:[{ARROWS}>]|::)+\s*|\s+[/|\\]\s+")
HOME = re.compile(
    rf"[-•*|\d. ]*(?:you are here:? ?)?[^\w]{{0,3}}home(?:page)? ?(?:[{ARROWS}>/|\\]|::).{{0,250}}|[-•* ]*you are here:?.{{0,200}}|breadcrumbs?:?"
)
LONG_CRUMB, SHORT_CRUMB, TITLE_WORDS = 5, 5, 3
AHEAD = 12  # lines between the path and the title: date, author, buttons


class Breadcrumb(Rule):
    """A breadcrumb: the page's path through the site.

    Why: "Home > Garden > Vegetables" is for climbing back up.
    Fix: cut the line. Safe above the article, where the path begins with "Home";
    a path that ends in a title, and one between paragraphs, is only proposed.
    """

    code = "S162"
    name = "breadcrumb"
    since = "0.1"
    version = 2
    severity = "error"
    precision = 0.99
    message = "the page's path through the site"
    stage = "clean"
    cues = ("home", "homepage", "you are here", "breadcrumb", "breadcrumbs", *ARROWS, ">", "/", "|")
    bad = (
        Bad("Home > Garden > Leeks\n\nSow them early.", "Sow them early."),
        Bad(
            "Home ▸ News ▸ How to Grow Good Leeks in Clay Soil\n\nHow to Grow Good Leeks in Clay Soil\n\nSow them early.",
            None,
            "Home ▸ News ▸ How to Grow Good Leeks in Clay Soil",
        ),
        Bad(
            "Garden » Vegetables » Growing Leeks in Clay\n\nGrowing Leeks in Clay\n\nSow them early.",
            None,
            "Garden » Vegetables » Growing Leeks in Clay",
        ),
    )
    good = (
        "Home, garden and kitchen: three places where leeks are at ease.",
        "Home is where the leeks are.",
        "Vegetables / Fruit / Herbs\n\nSow them early.",
        "1. e4 > e5 > Nf3\n\nSow them early.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield paths that begin with "Home" or end in the title beneath."""
        lines = lines_of(text)
        for at in lines_hit(text, hits):
            line = lines.folded[at].strip()
            if lines.sizes[at] > 45:
                continue
            parts = [part for part in MARK.split(line) if part.strip()]
            titled = any(is_named(parts[-1], other) for other in beneath(lines, at)) if parts else False
            if HOME.fullmatch(line):
                inside = lines.first_prose < at < lines.last_prose and not any(mark in line for mark in QUOTE_MARKS)
                safe = not inside and len(parts[-1].split()) < LONG_CRUMB and not titled
                if not safe and not any(mark in line for mark in ARROWS):
                    continue
            elif at < lines.first_prose and titled and is_path(line, parts):
                safe = False
            else:
                continue
            block = text.blocks[at]
            yield Remark(block.start, block.end, "", CUT if safe else CUT_IF_ASKED, 0.97 if safe else 0.6)


def beneath(lines: Lines, at: int) -> list[str]:
    """The short lines after a line."""
    return [
        line.strip("#*-• ")
        for line, n in zip(lines.folded[at + 1 : at + AHEAD], lines.sizes[at + 1 : at + AHEAD], strict=True)
        if n <= 30
    ]


def is_named(crumb: str, title: str) -> bool:
    """Whether a path's last part is a title or begins one."""
    crumb = crumb.rstrip(" .…").strip()
    short, long = sorted((crumb, title), key=len)
    return len(short.split()) >= TITLE_WORDS and (short == long or long.startswith((short + " ", short + ":")))


def is_path(line: str, parts: list[str]) -> bool:
    """Whether the parts above the last are sections: short, two or more, or one before an arrow."""
    sections = parts[:-1]
    short = all(len(part.split()) <= SHORT_CRUMB and part.split()[0] not in SMALL for part in sections)
    return short and (len(sections) > 1 or (len(sections) == 1 and any(mark in line for mark in ARROWS)))
