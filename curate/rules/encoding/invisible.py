"""E102: characters that nobody can see."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, Bad, Remark, Rule

# Zero-width space, word joiner, BOM, soft hyphen, bidi controls, C0 and C1
# controls. Zero-width (non-)joiners stay where letters that need them stand.
UNSEEN = re.compile(
    "[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]+"
)
JOINERS = re.compile("(?<=[A-Za-z0-9 .,;:!?])[\u200c\u200d]+|[\u200c\u200d]+(?=[A-Za-z0-9 .,;:!?])")


class InvisibleCharacters(Rule):
    """Invisible and control characters between visible ones.

    Why: a zero-width space splits a word for search and spell-checkers, and a
    bidi control can show a reader another text than a program reads.
    Fix: take them out. Safe, because nothing that can be seen changes; joiners
    that Indic and Arabic letters need are left alone.
    """

    code = "E102"
    name = "invisible-characters"
    since = "0.1"
    severity = "error"
    stage = "clean"
    message = "invisible or control character"
    bad = (Bad("A zero\u200b-width space.", "A zero-width space."), Bad("\ufeffStart of file.", "Start of file."))
    good = ("क्\u200dष is one letter.", "Plain text with a tab\tand a no-break\u00a0space.")

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield a cut for each run."""
        if text.visible.isascii() and text.visible.isprintable():
            return
        joined = "\u200c" in text.visible or "\u200d" in text.visible
        for pattern in (UNSEEN, JOINERS) if joined else (UNSEEN,):
            for match in pattern.finditer(text.visible):
                yield Remark(*match.span(), "", CUT, 0.97)
