"""S185: a byline told by its name and its place."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam.byline import DATE, LEAD, STAMP
from curate.rules.spam.lines import Lines, lines_hit, lines_of, title_case
from curate.rules.spam.persons import PERSON, TEAM, is_person

MARKS = "-•*|#·/ \t"
BY = re.compile(r"(?:(?:[Ww]ords|[Tt]ext|[Ss]tory) )?(?:[Bb]y|BY):? ?|(?:[Ww]ords|[Tt]ext|[Aa]uthors?): ")
TRAIL = re.compile(
    rf"(?:(?:[\s|·•,/–—-]+|(?<=\w)(?={LEAD} ))(?:{STAMP}|\d+ min(?:ute)?s?\.? read|(?:\d+|no) comments?|comments|leave a comment|\([^\s()]+@[^\s()]+\)))+[\s|·•]*$"
)
PARTS = re.compile(r"\s*(?:,|;|\||·|•| and | & | – | - )\s*")
FIRST = re.compile(rf"(?:{TEAM}|{PERSON})")
LABEL = re.compile(
    r"(?:(?:words|written|posted|text|story|photos?) )?by ?:?|(?:article|post|story) authors?:?|authors?:?"
)
SOURCE = re.compile(r"[/|] ?source: ?[^.!?]{2,40}")
DATED = re.compile(rf"{STAMP}.{{0,20}}")


class BylineAlone(Rule):
    """A line above the article that holds only its author's name, or the label of a name that is gone.

    Why: "by Ann Field" belongs to the metadata; before the first paragraph it is
    read as a sentence.
    Fix: cut it. Safe where a person's or a desk's name fills the line and it
    stands between the title and the first full sentence, or next to a date.
    """

    code = "S185"
    name = "byline-alone"
    since = "0.2"
    severity = "warning"
    message = "who wrote the article: metadata of the page, not of the text"
    stage = "clean"
    cues = ("by", "author", "authors", "source", "words", "text", *(str(year) for year in range(1995, 2036)))
    bad = (
        Bad(
            "Growing Leeks\n\nBy Ann Field\n\nSow leeks early in the year, under glass, and keep them there until the frost has gone.",
            "Growing Leeks\n\nSow leeks early in the year, under glass, and keep them there until the frost has gone.",
        ),
        Bad(
            "Growing Leeks\n\nby\n\nSow leeks early in the year, under glass, and keep them there until the frost has gone.",
            "Growing Leeks\n\nSow leeks early in the year, under glass, and keep them there until the frost has gone.",
        ),
    )
    good = (
        "Getting There\n\nBy Public Transport\n\nTake the train to the coast, and then walk along the sea wall until the gate comes in sight.",
        "By the time the frost has gone for good, the leeks are as thick as a pencil, and want to be thinned.",
        "Sow leeks early in the year, under glass, and keep them there until the frost has gone.\n\nBy Ann Field",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield bylines between the title and the first full sentence."""
        lines = lines_of(text)
        for at in lines_hit(text, hits):
            if not (0 <= at <= lines.first_prose < len(lines.blocks)) and not beside_date(lines, at):
                continue
            block, last = text.blocks[at], at
            line = block.text.strip(MARKS)
            if is_byline(line):
                safe = at > 0 or beside_date(lines, at)
            elif at and (LABEL.fullmatch(line.lower()) or SOURCE.fullmatch(lines.folded[at].strip())):
                safe = at < lines.first_prose
                last += at + 1 < lines.first_prose and is_person(text.blocks[at + 1].text.strip(MARKS))
            else:
                continue
            yield Remark(block.start, text.blocks[last].end, "", CUT if safe else CUT_IF_ASKED, 0.95 if safe else 0.6)


def is_byline(line: str) -> bool:
    """Whether a line is "by" and names, or a name and a date, from end to end."""
    if len(line) > 160:
        return False
    stamp = TRAIL.search(line.lower())
    rest = line[: stamp.start()] if stamp else line
    opening = BY.match(rest)
    if opening is None and not (stamp and re.search(DATE, stamp[0])):
        return False
    first, *others = PARTS.split(rest[opening.end() if opening else 0 :].strip(" ,|·•–—-"))
    if not FIRST.fullmatch(first) or not (re.fullmatch(TEAM, first) or is_person(first)):
        return False
    return all(len(part.split()) <= 6 and (title_case(part) or re.fullmatch(STAMP, part.lower())) for part in others)


def beside_date(lines: Lines, at: int) -> bool:
    """Whether the line above or beneath is a date of the page."""
    near = (by for by in (at - 1, at + 1) if 0 <= by < len(lines.blocks))
    return any(lines.sizes[by] < 12 and DATED.fullmatch(lines.folded[by].strip(MARKS)) for by in near)
