"""S176: a run of hashtags."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, Bad, Remark, Rule

RUN = re.compile(r"(?<![\w&#])#[^\W\d]\w{1,40}(?:[ ,|]+#[^\W\d]\w{1,40}){2,}(?!\w)")


class HashtagRun(Rule):
    """Three hashtags and more in a row.

    Why: they were set for the search of another site, and say nothing here.
    Fix: cut them. Safe: a sentence that speaks of hashtags puts words between.
    """

    code = "S176"
    name = "hashtag-run"
    since = "0.1"
    severity = "warning"
    message = "hashtags for the search of another site"
    stage = "clean"
    cues = ("#",)
    bad = (
        Bad("Thin the leeks in June. #garden #leeks #grow", "Thin the leeks in June."),
        Bad("Sow early.\n\n#garden #leeks #grow #food\n\nThin in June.", "Sow early.\n\nThin in June."),
    )
    good = (
        "The tags #leeks and #beds brought most replies, and #mud none.",
        "# Leeks",
        "Issue #218, #219 and #220 are closed.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield each run."""
        for match in RUN.finditer(text.prose):
            start, end = match.span()
            yield Remark(
                start, end + (text.raw[end : end + 1] == " " and text.raw[start - 1 : start] == " "), "", CUT, 0.96
            )
