"""E207: a bracket or a quotation mark without its other half."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule
from curate.rules.encoding.form import CODE, TABLE
from curate.views.folding import MASK

# Labels of lists ("a)", "1)", "iv)") and emoticons have one bracket.
LONE = re.compile(
    r"(?:^|[\s(])(?:\d{1,3}\.?|[A-Za-z]|[ivxIVX]{1,4})\)|[:;=8xX][-^o']?[()]+|[()]+[-^]?[:;=]|[)]{2,}|\d”|\(\s*\?\)"
)
LEAST = 8  # words of a paragraph that is prose
PAIRS = {")": "(", "”": "“"}


class UnpairedMark(Rule):
    """A bracket or a curly quotation mark whose other half is not in the paragraph.

    Why: the reader cannot tell where the aside or the quotation ends; often a piece was lost.
    Fix: put the other half, or take this one out.
    """

    code = "E207"
    name = "unpaired-mark"
    since = "0.2"
    severity = "note"
    message = "its other half is missing in this paragraph"
    bad = (
        Bad("The harbour (which is the old one is shut until the end of May.", None, "("),
        Bad("The harbour, which is old), is shut until the end of May.", None, ")"),
        Bad("The master said that “the harbour is shut until the end of May.", None, "“"),
    )
    good = (
        "The harbour (which is the old one) is shut until the “end” of May.",
        "The harbour is shut until May, I am glad of it :) and so is he ;-)",
        "“The harbour is shut until the end of May, and I am sorry.\n\nWe shall see what comes of it in the summer.”",
        "The harbour master is 5’11” tall, as the old ones all were here.",
        "The harbour is shut for two reasons: 1) ice and snow, b) the price of oil.",
        "The largest firms (EFG); are listed here (under 18), and so (TAE): are the small ones.",
        "The master said: “The harbour is shut until the end of May.\n\n“It will be open in June.”",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield what stands alone, but for speech that goes on over paragraphs."""
        found = list(self.halves(text))
        for at, place in enumerate(found):
            before, after = found[max(0, at - 1) : at], found[at + 1 : at + 2]
            quoted = "".join(text.raw[p] for p in (*before, place, *after))
            if "“”" not in quoted:  # speech over several paragraphs
                yield Remark(place, place + 1, "", (), 0.8)

    def halves(self, text: Text) -> Iterator[int]:
        """Places of the halves that stand alone in their paragraph."""
        prose = text.prose
        for at, span in enumerate(text.paragraphs):
            words = prose[span.start : span.end]
            if not any(mark in words for mark in "()“”") or len(words.split()) < LEAST:
                continue
            if MASK in words or TABLE.search(words) or CODE.search(words):
                continue
            goes_on = any(prose[p.start] in "“\"'" for p in text.paragraphs[at + 1 : at + 2])
            for place in lone(words):
                if not (goes_on and words[place] == "“"):
                    yield span.start + place


def lone(words: str) -> list[int]:
    """Places of the halves that have no other; none where several are at odds, as in a maze of quotations."""
    found: list[int] = []
    for close, opening in PAIRS.items():
        waiting: list[int] = []
        for match in re.finditer(rf"[{re.escape(opening + close)}]", words):
            if match.group() == opening:
                waiting.append(match.start())
            elif waiting:
                waiting.pop()
            else:
                found.append(match.start())
        found += waiting
    labels = {at for m in LONE.finditer(words) for at in range(*m.span())}
    return found if len(found) == 1 and found[0] not in labels else []
