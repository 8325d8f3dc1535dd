"""S186: who reported and who edited, at the end."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam.lines import lines_hit, lines_of
from curate.rules.spam.persons import PERSON

WHO = rf"(?:{PERSON}|[Aa]gencies|[A-Z]{{2,6}}|[A-Z]\w+ [Nn]ewsroom)"
NAMES = rf"{WHO}(?:(?:, and |, | and | & ){WHO})*"
WORK = r"(?:(?:[Aa]dditional |[Ff]urther )?[Rr]eporting|(?:[Aa]dditional )?[Ww]riting|[Ee]diting|[Tt]ranslati(?:on|ng)|[Ee]dited|[Cc]ompiled|[Tt]ranslated|[Pp]roduction|[Gg]raphics|[Ff]act[- ]checking)"
PART = rf"{WORK}(?: and (?:\w+ )?\w+ing)? by:? {NAMES}(?: (?:in|at|from) [A-Z][\w .,'-]{{1,60}}?(?: and [A-Z]\w+)*)?"
SURE = re.compile(rf"[\W_]*{PART}(?:[;,.|] ?(?:and )?{PART})*[\W_]*")
INPUT = re.compile(
    rf"\W*[Ww]ith (?:(?:agency )?inputs?|files|(?:additional )?reporting|(?:additional )?reports)(?: (?:from|by))?:? {NAMES}\W*"
)
GAVE = re.compile(
    rf"\W*(?:[\w ]{{2,60}} )?{NAMES}(?:,? [^.;]{{2,80}},)? contributed (?:to this (?:report|story|article)|reporting)\W*"
)
LATE = 0.66  # of the article's prose stands above


class ReportingCredit(Rule):
    """The credits of a newsroom beneath its report: who reported, wrote, edited.

    Why: like the byline they are the page's metadata; only a newsroom knows
    what to do with them.
    Fix: cut the line. Safe where nothing but the work and the names stands on
    it and most of the article stands above; "contributed to this report" is
    only proposed, because it is a sentence.
    """

    code = "S186"
    name = "reporting-credit"
    since = "0.2"
    severity = "warning"
    message = "who reported and edited: metadata of the page, not of the text"
    stage = "clean"
    cues = ("by", "inputs", "input", "files", "with reporting", "with additional", "contributed")
    bad = (
        Bad(
            "Leeks are dearer than they were a year ago, the growers said on Monday, and they blame the wet spring for it.\n\nReporting by Ann Field in Bonn; Editing by Tom Hill",
            "Leeks are dearer than they were a year ago, the growers said on Monday, and they blame the wet spring for it.\n",
        ),
    )
    good = (
        "Leeks are dearer than they were a year ago, the growers said on Monday, and they blame the wet spring for it.\n\nReporting by farmers has improved.",
        "Editing by Hand\n\nLeeks are dearer than they were a year ago, the growers said on Monday, and they blame the wet spring for it.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield credits that stand beneath most of the text."""
        lines = lines_of(text)
        total = lines.prose_before[-1]
        for at in lines_hit(text, hits):
            block = text.blocks[at]
            if not at or lines.sizes[at] > 60 or not total or lines.prose_before[at] < LATE * total:
                continue
            if SURE.fullmatch(block.text) or INPUT.fullmatch(block.text):
                yield Remark(block.start, block.end, "", CUT, 0.95)
            elif GAVE.fullmatch(block.text):
                yield Remark(block.start, block.end, "", CUT_IF_ASKED, 0.6)
