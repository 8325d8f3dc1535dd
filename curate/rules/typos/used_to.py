"""T307: "suppose to", "use to be"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.kinds import matched_case

BE = re.compile(
    r"\b(?:am|is|are|was|were|be|been|i'm|you're|he's|she's|it's|we're|they're|isn't|aren't|wasn't|weren't|that's|not) (?:also |only |really |never |just )?$"
)
USED_LEFT = re.compile(
    r"(?:\b(?:am|is|are|was|were|be|been|get|got|getting|become|i'm|you're|we're|they're) (?:more |so |quite |very |well |not )?)$"
)
SUBJECT = re.compile(r"(?:^|[.!?;,(\n] ?|\b(?:and|but|that|as|like|than|what) )(?:i|he|she|it|we|they|there|who) $")
VERBS = re.compile(r" (?:be|have|live|think|work|go|see|say|eat|love|get|come|play|hate|know|smoke|suffer|take)\b")


class UseTo(Rule):
    """The forms "use to" and "suppose to" where a past or a participle belongs.

    Why: the -d is not heard before "to", so it is often not written.
    Fix: "used to", "supposed to".
    """

    code = "T307"
    name = "use-to"
    since = "0.1"
    message = 'the -d is missing: "{meant}"'
    cues = ("use to", "suppose to")
    bad = (
        Bad("You are suppose to rest.", "You are supposed to rest.", "suppose"),
        Bad("I use to have sore knees.", "I used to have sore knees.", "use"),
        Bad("The body gets use to it, and we are use to it.", "The body gets use to it, and we are used to it."),
    )
    good = (
        "Did you use to have pain?",
        "They suppose to know better.",
        "The oil that we use to cook is healthy.",
        "It is of no use to anyone.",
        "Is that of any use to be sure?",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the slips, told by what stands before and after."""
        for span in hits:
            left = text.prose_folded[max(0, span.start - 40) : span.start]
            base = text.prose_folded[span.start : span.end - 3]
            if base == "suppose":
                speaks = BE.search(left) is not None
            else:
                speaks = USED_LEFT.search(left) is not None or (
                    SUBJECT.search(left) is not None and VERBS.match(text.prose_folded, span.end) is not None
                )
            if speaks:
                written = text.raw[span.start : span.end - 3]
                meant = "SUPPOSED" if written == "SUPPOSE" else matched_case(written, base + "d")
                yield Remark(span.start, span.end - 3, self.message.format(meant=meant + " to"), replacement(meant))
