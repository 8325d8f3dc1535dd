"""T299: what the rule finds, in one line."""  # code and one line; the file is named after the rule's name

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement

# A threshold or a list says where it comes from, or what was measured.
FRAME = re.compile(r"\bfor all intensive purposes\b")


class IntensivePurposes(Rule):
    """Flag "intensive purposes" in the idiom.

    Why: what an editor would tell the author: the idiom is "for all intents and
    purposes", and spell-checkers are silent because both words exist.
    Fix: write "intents and purposes". Unsafe: somebody may quote it.
    """

    code = "T299"  # letter of the family and three digits, never used before
    name = "intensive-purposes"  # says what is wrong, so that "allow intensive-purposes" reads well
    since = "0.1"
    severity = "warning"  # error from a measured precision of 0.95, warning from 0.8, else note
    stage = "check"  # "clean" for rules that cut or repair the raw text (S, E)
    message = 'the idiom is "for all intents and purposes"'
    cues = ("intensive purposes",)  # folded literals; the rule runs only where one is seen
    needs = frozenset()  # {"parse"} for a spaCy parse: the rule is skipped, and listed so, without one

    # Your own sentences. Every bad one is found and its first suggestion gives the second text ...
    bad = (Bad("It is for all intensive purposes finished.", "It is for all intents and purposes finished."),)
    # ... and the nearest innocent ones are left alone: finding these is the job.
    good = ("The intensive purposes of the course are listed below.",)

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield a remark for each hit that the frame confirms."""
        for hit in hits:
            if FRAME.search(text.folded, max(0, hit.start - 10), hit.end):
                yield Remark(hit.start, hit.end, "", replacement("intents and purposes"), 0.95)
