"""Q112: the article stops in the middle of a sentence."""

import re

from curate.article import Text
from curate.rules.base import Bad
from curate.rules.kinds import Measure

LEAST = 20  # words of the last paragraph; shorter ones are captions, signatures and list items
DOTS = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|\(more…\))\s*$")
DANGLING = re.compile(
    r"(?:,|[-–—]|\b(?:the|of|and|or|to|a|an|in|that|for|with|is|are|was|were|which|from|by|as|at|on|their|its|his|her|your|our"
    r"|this|these|those|but|because|if|than|into|about))\s*$",
    re.IGNORECASE,
)


class BreaksOff(Measure):
    """The last paragraph ends in the middle of a sentence.

    Why: the scrape was cut short, or only the teaser of the article was taken; the rest is missing.
    Fix: fetch the page again.
    """

    code = "Q112"
    name = "breaks-off"
    since = "0.1"
    severity = "note"

    bad = (
        Bad(
            "The harbour was closed for three days after the storm, and the fishermen of the old town waited at the quay for the"
        ),
        Bad(
            "The harbour was closed for three days after the storm. The fishermen of the old town waited at the quay until one ..."
        ),
    )
    good = (
        "The harbour was closed for three days after the storm. The fishermen of the old town waited at the quay until noon.",
        "The harbour was closed for three days after the storm.\n\nWhat they waited for…",
        "The harbour was closed for three days, and everybody who owned a boat in the old town came down to look at it. Photo: Ann Lee",
    )

    def judge(self, text: Text) -> str:
        """Say how the text ends."""
        if not text.paragraphs:
            return ""
        last = text.paragraphs[-1]
        words = text.raw[last.start : last.end].rstrip()
        if len(words.split()) < LEAST or not (DOTS.search(words) or DANGLING.search(words)):
            return ""
        return f"the article breaks off: “… {' '.join(words.split()[-6:])}”"
