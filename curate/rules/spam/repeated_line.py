"""S198: a line that stands in many articles of the batch."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Evidence, Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam.anchors import Sources
from curate.rules.spam.lines import Lines, lines_of
from curate.views.prints import line_print

WORDED = re.compile(r"[a-z]{2,}[^a-z]+[a-z]{2,}[^a-z]+[a-z]{2,}")  # "Cons" and "$175" are every guide's
FEW, MANY = 3, 4  # articles, near-duplicates counted once
LONGEST = 60  # words; longer ones are paragraphs, which D103 names
SAID = ("Leek Letter, the weekly mail for growers", "Home of the long bed since 1988")


class RepeatedLine(Rule):
    """A line that many articles of the batch have, beside others of its kind.

    Why: menus, slogans and footers are the same on every page of a site; a
    sentence of an article is not.
    Fix: cut it. Safe where four articles and more hold it and it stands outside
    the prose, next to another such line; headings that guides share ("Method")
    stand alone among lines of their own.
    """

    code = "S198"
    name = "repeated-line"
    since = "0.1"
    severity = "warning"
    message = "the same line stands in other articles"
    stage = "clean"
    bad = (
        Bad(
            "Leeks\n\nSow leeks early under glass, and thin them in June when they are as thick as a pencil.\n\n"
            + "\n\n".join(SAID),
            "Leeks\n\nSow leeks early under glass, and thin them in June when they are as thick as a pencil.\n\n"[:-1],
            None,
            Evidence(repeated={line_print(line): 6 for line in SAID}),
        ),
    )
    good = ("Leeks\n\nSow leeks early under glass, and thin them in June.\n\n" + "\n\n".join(SAID),)

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield lines that recur; safe where they stand together outside the prose."""
        repeated = text.evidence.repeated
        if not repeated:
            return
        lines = lines_of(text)
        counts = [
            repeated.get(line_print(block.text), 0) if lines.sizes[at] <= LONGEST else 0
            for at, block in enumerate(text.blocks)
        ]
        sources = Sources(lines)
        for at, count in enumerate(counts):
            if count < FEW or sources.holds(at) or lines.sizes[at] == 1 == len(text.blocks):
                continue
            together = max(counts[max(0, at - 1) : at] + counts[at + 1 : at + 2], default=0) >= FEW
            if count >= MANY and together and is_outside(lines, at):
                yield said(text, at, count, safe=True)
            elif WORDED.search(lines.folded[at]) and (together or lines.sizes[at] >= 8):
                yield said(text, at, count, safe=False)


def said(text: Text, at: int, count: int, *, safe: bool) -> Remark:
    """The remark on a line."""
    block = text.blocks[at]
    message = f"the same line stands in {count - 1}{' and more' if count == 8 else ''} other articles"
    fix, sure = (CUT, 0.95) if safe else (CUT_IF_ASKED, 0.6)
    return Remark(block.start, block.end, message, fix, sure, None if safe else "note")


def is_outside(lines: Lines, at: int) -> bool:
    """Whether a line stands before the first or after the last full sentence of the text's own."""
    return at < lines.first_prose or at > lines.last_prose
