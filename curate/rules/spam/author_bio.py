"""S105: the author's box."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam.bios import is_bio, speaker
from curate.rules.spam.lines import Lines, lines_hit, lines_of

HEAD = re.compile(
    r"[-•*|# ]*(?:about (?:the )?(?:authors?|writers?|contributors?|editors?|[a-z]+ [a-z]+\.?(?: [a-z]+)?)|(?:the )?author(?: bio| profile| information| info)?|meet (?:the|your) (?:authors?|experts?|writers?)|(?:written|reviewed|article|post) by|author|contributors?|our (?:expert )?(?:contributors|writers))[ :]*"
)
SURE = re.compile(
    r"[-•*|# ]*(?:about (?:the )?(?:authors?|writers?|contributors?|editors?)|author (?:bio|profile|information|info)|meet (?:the|your) (?:authors?|writers?)|about author)[ :]*"
)
REACH = 5


class AuthorBio(Rule):
    """The box about the author beneath the article.

    Why: who wrote it belongs to the metadata; in the text it reads as one more
    paragraph of the story.
    Fix: cut the heading and the lines that speak of the author. Safe beneath a
    heading, and for a line in the third person after the last of the text that
    tells what a person does for a living whom the article does not speak of;
    otherwise only proposed. A close in the first person that tells of no
    profession is the article's own.
    """

    code = "S105"
    name = "author-bio"
    since = "0.1"
    version = 2
    severity = "warning"
    precision = 0.91
    message = "the box about the author"
    stage = "clean"
    cues = (
        "about",
        "author",
        "writer",
        "editor",
        "journalist",
        "freelance",
        "blogger",
        "contributor",
        "founder",
        "co-founder",
        "meet the",
        "is a",
        "is an",
        "is the",
        "written by",
        "lives in",
        "i'm",
        "reporter",
        "columnist",
        "writes",
        "covers",
        "works as",
        "has been",
        "consultant",
        "marketer",
        "specialist",
    )
    bad = (
        Bad(
            "Sow leeks early in the year, under glass, and keep them there until the frost has gone for good. Thin them when they are as thick as a pencil, "
            "and set the strongest out in a trench, a hand apart, so that the soil can be drawn up to the stem as it grows. Water them well in a dry month, "
            "and lift them from autumn on, a few at a time, as the kitchen asks for them.\n\nAbout the Author\n\nAnn Field is a freelance writer who lives in Kent with two hens.",
        ),
    )
    good = (
        "About the Author\n\nThe first chapter asks who wrote the book, and why he hid it for so long.\n\nThe second turns to the plot, which is thin, and to its heroes, who are not.",
        "Jane Austen was a writer. She lived in Chawton.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield boxes under a heading, and lone lines at the end."""
        lines = lines_of(text)
        done = -1
        for at in lines_hit(text, hits):
            if at <= done or not at:
                continue
            if lines.sizes[at] <= 6 and HEAD.fullmatch(lines.folded[at]) and late(lines, at):
                done = self.box_end(lines, at)
                if done > at or SURE.fullmatch(lines.folded[at]):
                    yield Remark(text.blocks[at].start, text.blocks[done].end, "", CUT, 0.95)
            elif is_bio(lines, at) and late(lines, at) and not prose_beneath(lines, at):
                sure = speaker(lines, at)
                if sure is not None:
                    fix = CUT if sure else CUT_IF_ASKED
                    yield Remark(text.blocks[at].start, text.blocks[at].end, "", fix, 0.92 if sure else 0.6)

    def box_end(self, lines: Lines, at: int) -> int:
        """Index of the box's last line."""
        last = at
        for i in range(at + 1, min(at + 1 + REACH, len(lines.blocks))):
            if is_bio(lines, i):
                last = i
            elif lines.prose[i] or lines.sizes[i] > 8:
                break
        return last


def prose_beneath(lines: Lines, at: int) -> bool:
    """Whether more than a box of prose follows."""
    return lines.prose_before[-1] - lines.prose_before[at + 1] > REACH * 12


def late(lines: Lines, at: int) -> bool:
    """Whether two thirds of the prose stand above a line, and little beneath it."""
    total = lines.prose_before[-1]
    return total > 60 and lines.prose_before[at] >= 0.66 * total
