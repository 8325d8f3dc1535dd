"""S190: outside the main text of a web page."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, Remark, Rule


class OutsideMainText(Rule):
    """A block of a web page that lies outside its main text.

    Why: menus, footers, comments and teasers are the page's, not the article's.
    Fix: cut it. Safe, because the extractor (trafilatura, favouring recall)
    keeps 96 of 100 words of the article, and the ledger puts back the rest.
    """

    code = "S190"
    name = "outside-main-text"
    since = "0.1"
    severity = "note"
    stage = "clean"
    message = "outside the main text of the page"

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield a cut for each block the reader marked."""
        for span in text.outside:
            if text.raw[span.start : span.end].strip():
                yield Remark(span.start, span.end, "", CUT, 0.9)
