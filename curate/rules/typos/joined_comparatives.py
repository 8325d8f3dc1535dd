"""T207: "longer a longer"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement

COMPARATIVES = tuple(
    "bigger better broader cheaper closer clearer colder darker deeper easier fainter farther faster fewer further greater "
    "happier harder heavier higher hotter larger later less lighter longer louder lower more nearer older poorer quicker "
    "richer shorter sicker slower smaller softer sooner steeper stiffer stronger taller thicker thinner tighter warmer "
    "weaker wider worse younger".split(),
)


class JoinedComparatives(Rule):
    """A comparative repeated with "a" or "an" between.

    Why: "longer a longer" is "longer and longer", with letters lost.
    Fix: "and".
    """

    code = "T207"
    name = "a-for-and"
    since = "0.1"
    message = '"{text}" is probably meant to be "and"'
    cues = tuple(f"{word} {small} {word}" for word in COMPARATIVES for small in ("a", "an", "ad"))
    bad = (Bad("It grew weaker a weaker.", "It grew weaker and weaker.", "a"),)
    good = ("It grew weaker and weaker.", "The longer a long walk lasts, the better.")

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the small word between."""
        for span in hits:
            word = text.folded[span.start : span.end].split(" ")
            start = span.start + len(word[0]) + 1
            if not text.is_protected(span.start, span.end):
                yield Remark(start, start + len(word[1]), self.message.format(text=word[1]), replacement("and"))
