"""D101: an article that is nearly the same as another."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Evidence, Near, Span
from curate.rules.base import Bad, Remark, Rule


class NearDuplicate(Rule):
    """An article that says, nearly word for word, what another one says.

    Why: two copies of a page compete with each other, and a correction reaches
    only one of them.
    Fix: keep one. Of two, the one whose path comes later is named. The share is
    that of runs of five words in common, estimated by MinHash.
    """

    code = "D101"
    name = "near-duplicate"
    since = "0.1"
    severity = "warning"
    message = "nearly the same as another article"
    bad = (Bad("Sow leeks early under glass.", None, None, Evidence(near=(Near("garden/leeks.txt", 0.93),))),)
    good = ("Sow leeks early under glass.",)

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield one remark, on the first block."""
        if text.evidence.near and text.blocks:
            best, first = text.evidence.near[0], text.blocks[0]
            said = f"{best.similarity:.0%} the same as {best.key}"
            yield Remark(first.start, min(first.end, first.start + 200), said, (), min(0.99, best.similarity + 0.2))
