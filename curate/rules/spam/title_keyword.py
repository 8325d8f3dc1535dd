"""S172: the title, planted inside a sentence as a search phrase."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.spam.lines import title_case

SMALL_IN_CAPITALS = re.compile(r" (?:In|Of|For|And|The|To|On|With|From|At|A) ")
FEWEST, MOST = 3, 12
QUOTES = ('"', "“", "'", "‘", "*", "_")


class TitleAsKeyword(Rule):
    """The title in the midst of a sentence, capitals and all.

    Why: "Leeks In Clay Soil are hard to grow" repeats the search phrase that
    the page was written for; the capitals show that it was pasted in.
    Fix: write it in small letters and mend the sentence. Never applied by
    itself: the name of a book or a film may be meant.
    """

    code = "S172"
    name = "title-as-keyword"
    since = "0.1"
    severity = "note"
    message = "the title, planted as a search phrase"
    stage = "clean"
    bad = (
        Bad(
            "Leeks In Clay Soil\n\nIt is said that Leeks In Clay Soil are hard to grow, but a spade of sand helps.",
            None,
            "Leeks In Clay Soil",
        ),
        Bad(
            "Leeks In Clay Soil\n\nThey grow. Leeks In Clay Soil are hard to grow, but sand helps.",
            "Leeks In Clay Soil\n\nThey grow. Leeks in clay soil are hard to grow, but sand helps.",
        ),
    )
    good = (
        'Leeks of Wales\n\nThe book "Leeks of Wales" is short.',
        "Leeks In Clay Soil\n\nLeeks In Clay Soil\n\nA spade of sand helps.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield each place where the title goes on as a sentence."""
        if not text.blocks:
            return
        title = text.blocks[0].text
        if not FEWEST <= len(title.split()) <= MOST or not SMALL_IN_CAPITALS.search(title) or not title_case(title):
            return
        at = text.prose.find(title, text.blocks[0].end)
        while at >= 0:
            end = at + len(title)
            if (
                text.prose[end : end + 1] in (" ", "\u00a0")
                and text.prose[end + 1 : end + 2].islower()
                and text.prose[at - 1] not in QUOTES
            ):
                small = title.lower()
                starts = text.sentence_at(at).start == at
                yield Remark(at, end, "", replacement(small.capitalize() if starts else small), 0.6)
            at = text.prose.find(title, end)
