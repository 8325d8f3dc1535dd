"""S168: a sentence or line that reads like an offer and has nothing to do with the article."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam import offered

# Log-odds, chosen out of fold on planted articles; see docs/quality.md.
FLAG, SURE, HELPS = 1.5, 2.4, -0.2
NOTE = re.compile(r"\[|\W*\w*\W+\w*\W*$")  # an editor's note in brackets; two words and fewer
MOST = 4  # sentences of a paragraph that is an offer as a whole


class UnrelatedOffer(Rule):
    """A sentence or line that sells, whatever it sells, in an article about something else.

    Why: firms pay to have a line about their trade put into other people's
    articles; no list holds all trades, but the way they are offered is always the same.
    Fix: cut it. A small model read the words that sell, the names, numbers and
    addresses, and how many of the words the article says elsewhere; safe where
    it is sure, else an editor must look. What S170 to S179 can name, they name.
    """

    code = "S168"
    name = "unrelated-offer"
    since = "0.2"
    severity = "warning"
    message = "reads like an offer that has nothing to do with the article"
    stage = "clean"
    residual = True
    bad = (
        Bad(
            "Sow leeks early under glass, and keep them there until the frost has gone for good. Hartley Saddles is the best place to buy saddles in Omaha. Thin them in June.",
            "Sow leeks early under glass, and keep them there until the frost has gone for good. Thin them in June.",
        ),
    )
    good = (
        "Sow leeks early. The best place to buy them is a market, early in the day. Thin them in June.",
        "Sow leeks early. Our neighbours sell theirs at the gate. Thin them in June.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the units; a short paragraph whose sentences all sell goes whole."""
        spans = text.sentences
        scored = dict(zip(spans, offered.scores(text, spans), strict=True))
        done = -1
        for span, said in scored.items():
            if said < FLAG or span.start < done or not span.start or NOTE.match(text.raw, span.start, span.end):
                continue
            sure, unit = said >= SURE, span
            around = text.sentences_at(span.start)
            if sure and 1 < len(around) <= MOST and all(scored.get(s, offered.NONE) > HELPS for s in around):
                unit = text.paragraph_at(span.start)
            done = unit.end
            confidence = round(min(0.97, 0.55 + 0.1 * (said - FLAG) + 0.15 * sure), 2)
            yield Remark(unit.start, unit.end, "", CUT if sure else CUT_IF_ASKED, confidence)
