"""T228: "hard-lo-reach"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement

LEFT = re.compile(r"(?<![\w-])[a-z]{2,}$")
RIGHT = re.compile(r"[a-z]{2,}(?![\w-])")
# Two-letter slips of a scanner or a finger, by the word that stands there rightly.
MISREAD = {
    **dict.fromkeys(("lo", "io", "t0", "tp", "tio", "ro", "ta", "ti", "fo", "tot", "too"), "to"),
    **dict.fromkeys(("ln", "im", "irn", "jn"), "in"),
    **dict.fromkeys(("af", "0f", "ot", "ol", "od", "oi"), "of"),
    **dict.fromkeys(("lhe", "tbe", "tne", "ihe", "thc", "teh"), "the"),
    **dict.fromkeys(("anb", "amd", "arid", "aud", "ond", "ancl"), "and"),
    **dict.fromkeys(("lor", "fot", "tor", "fcr", "far"), "for"),
}
TO_LEFTS = frozenset(
    "easy hard difficult ready face head back end day side step peer point one toe due made up how difficult-to door wall coast black right front".split()
)
OF_RIGHTS = frozenset("date life care art way the-art work pocket".split())
AND_PAIRS = frozenset(
    "wear-tear trial-error black-white cut-paste hit-run give-take cut-dried salt-pepper pins-needles rest-relaxation".split()
)
IN_PAIRS = frozenset("mother-law father-law son-law daughter-law brother-law sister-law drop-center".split())
OTHERS = frozenset(
    "over-counter off-shelf state-art top-line run-mill middle-road end-life one-kind out-pocket range-motion word-mouth point-care quality-life matter-fact".split()
)


class MisreadCompound(Rule):
    """A misread small word inside a hyphenated compound.

    Why: a scanner reads "to" as "lo", and a checker that looks at the whole
    compound, or at short words not at all, stays silent.
    Fix: the small word that the compound is known with.
    """

    code = "T228"
    name = "misread-compound"
    since = "0.1"
    message = 'no known compound; "{meant}" is probably meant'
    cues = tuple(f"-{small}-" for small in MISREAD)
    bad = (
        Bad("An easy-lo-use brace.", "An easy-to-use brace.", "easy-lo-use"),
        Bad("Signs of wear-anb-tear.", "Signs of wear-and-tear."),
    )
    good = (
        "A hard-to-reach spot.",
        "A two-by-four and a go-to place.",
        "Jean-Io-Mar lives there.",
        "An all-too-human slip.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield compounds that one letter makes known."""
        folded = text.prose_folded
        for span in hits:
            left = LEFT.search(folded, max(0, span.start - 30), span.start)
            right = RIGHT.match(folded, span.end)
            small = MISREAD.get(folded[span.start + 1 : span.end - 1], "")
            if left is None or right is None or not known(left.group(), small, right.group()):
                continue
            start, end = left.start(), right.end()
            meant = f"{text.raw[start : left.end()]}-{small}-{text.raw[right.start() : end]}"
            yield Remark(start, end, self.message.format(meant=meant), replacement(meant))


def known(left: str, small: str, right: str) -> bool:
    """Whether the three words make a compound that is in use."""
    pair = f"{left}-{right}"
    if small == "to":
        return left in TO_LEFTS
    if small == "of":
        return right in OF_RIGHTS or pair in OTHERS
    if small == "and":
        return pair in AND_PAIRS
    return pair in IN_PAIRS or pair in OTHERS
