"""S104: the title twice at the top."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam.lines import Lines, lines_of

HEAD = 6
ENTRY = re.compile(r"[-•*+|>·] |o ")


class RepeatedTitle(Rule):
    """The title again, a few lines beneath the title.

    Why: the page's name and the article's heading were both scraped.
    Fix: keep the fuller one. Not safe: which of the two is the title is for
    the editor to say.
    """

    code = "S104"
    name = "repeated-title"
    since = "0.1"
    severity = "note"
    message = "the title, a second time"
    stage = "clean"
    bad = (Bad("Growing Leeks\n\nGrowing Leeks: From Seed to Pot\n\nSow them early.", None, "Growing Leeks"),)
    good = (
        "Growing Leeks\n\nGrowing Onions\n\nSow both early.",
        "Leeks\n\nLeeks are sown early.",
        "+ Growing Leeks\n\n+ Growing Leeks: A Guide\n\nSow them early.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the shorter of two first lines that begin alike."""
        lines = lines_of(text)
        head = [at for at in range(min(HEAD, len(lines.blocks))) if lines.titled(at) and not is_entry(lines, at)]
        for a, b in ((x, y) for x in head for y in head if x < y):
            short, long = sorted((a, b), key=lambda at: len(lines.folded[at]))
            one, other = lines.folded[short], lines.folded[long]
            if lines.sizes[short] > 1 and (one == other or other.startswith((one + ":", one + " -", one + " |"))):
                yield Remark(lines.blocks[short].start, lines.blocks[short].end, "", CUT_IF_ASKED, 0.6)
                return


def is_entry(lines: Lines, at: int) -> bool:
    """Whether a line is an entry of a menu."""
    return lines.blocks[at].kind == "list-item" or ENTRY.match(lines.blocks[at].text) is not None
