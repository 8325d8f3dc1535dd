"""S120: "See" and a title, alone on a line."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam.lines import lines_hit, lines_of, title_case

PLAIN = re.compile(r"(?:see also|see|also see|read also|also read):? ")
OTHER = re.compile(r"see:? (?:our|all|more|understanding|choosing|[a-z]+ing) (?:[^ ]+ )+[^ ]+$")
GUIDANCE = re.compile(
    r"(?:see|see also):? (?:your|a|an|the|my|if|how|why|you|table|fig|figure|appendix|chapter|section|page|part|note|above|below|next|also:?$)\b"
)


class SeeAlsoLine(Rule):
    """A pointer to another page of the site: "See" and a title.

    Why: the link is gone, so the line points nowhere and breaks the text.
    Fix: cut the line. Safe where the article has several of them; a single one
    may be a heading and is only shown, and a single "See also" is as often the author's own.
    """

    code = "S120"
    name = "see-also-line"
    since = "0.1"
    severity = "warning"
    message = "a pointer to another page of the site"
    stage = "clean"
    cues = ("see", "see also", "also see", "read also", "also read")
    bad = (
        Bad(
            "Sow them early.\n\nSee Leek Varieties for Heavy Soil\n\nThin them in June.\n\nSee Pests of the Onion Family",
            None,
        ),
    )
    good = (
        "Sow them early.\n\nSee also: Leek Varieties for Heavy Soil\n\nThin them in June.",
        "See a vet if the hen stops eating.",
        "See Your Dentist\n\nTwice a year is enough.\n\nSee the Sights\n\nTake the tram.",
        "See Table 3\n\nSee Figure 4",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the pointers; safe when they come in numbers."""
        lines = lines_of(text)
        found = [
            at for at in lines_hit(text, hits) if self.points(lines.folded[at], text.blocks[at].text, lines.sizes[at])
        ]
        for at in found:
            block = text.blocks[at]
            if len(found) == 1 and lines.folded[at].startswith(("see also", "also see")):
                continue
            sure = (
                len(found) > 1
                or OTHER.match(lines.folded[at]) is not None
                or lines.folded[at].startswith(("read also", "also read"))
            )
            yield Remark(block.start, block.end, "", CUT if sure and at else CUT_IF_ASKED, 0.96 if sure and at else 0.6)

    def points(self, folded: str, line: str, size: int) -> bool:
        """Whether a line is "See" and a title."""
        match = PLAIN.match(folded)
        if match is None or size > 16 or line.endswith((".", ",", ":", ";")) or GUIDANCE.match(folded):
            return False
        return title_case(line[match.end() :].strip())
