"""T104: a British spelling in an American text, or the other way round."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import dialects
from curate.models.tokens import BOUNDARY
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.kinds import matched_case

LEAST = 3  # different words that make a text British or American
LEAN = 3  # of which there must be this many for each of the other kind
QUOTES = '"“”'
REFERENCE = re.compile(r"\b(?:19|20)\d\d;|\bdoi\b|\bet al\b", re.IGNORECASE)


class MixedDialect(Rule):
    """A word spelled the British way in a text that is otherwise American, or the other way round.

    Why: a house writes one English; texts put together from several sources do
    not. Which one it is, the article itself tells: three or more different
    words of one kind, and at least three for each of the other. "Organize" is both, so it makes no text American.
    Fix: the article's own spelling. Unsafe, since names and quotations keep theirs.
    """

    code = "T104"
    name = "mixed-dialect"
    since = "0.1"
    severity = "note"
    message = "spelled the {found} way; the article is {lean}"

    bad = (
        Bad(
            "The colour of the harbour and the flavour of the fish made the old center famous.",
            "The colour of the harbour and the flavour of the fish made the old centre famous.",
        ),
        Bad(
            "Her favorite color is the gray of the harbor, and the flavor of home is the odour of tar.",
            "Her favorite color is the gray of the harbor, and the flavor of home is the odor of tar.",
        ),
    )
    good = (
        "The colour of the harbour and the flavour of the fish drew them to the Rockefeller Center.",
        "The colour of the harbour and the flavour of the fish made them organize a feast.",
        "The colour and the odor of the harbor changed with the flavour of the wind.",
        'The colour of the harbour and the flavour of the fish are, as the sign says, "the center of it all".',
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield a remark for each word of the smaller side."""
        forms = set(text.forms)
        ours = forms & dialects.british().keys()
        theirs = {w for w in forms & dialects.american().keys() if not dialects.only_z(w, dialects.american()[w])}
        if len(ours) >= LEAST and len(ours) >= LEAN * len(theirs):
            yield from self._remarks(text, theirs, dialects.american(), ("American", "British"))
        elif len(theirs) >= LEAST and len(theirs) >= LEAN * len(ours):
            yield from self._remarks(text, ours, dialects.british(), ("British", "American"))

    def _remarks(self, text: Text, strays: set[str], other: dict[str, str], sides: tuple[str, str]) -> Iterator[Remark]:
        tokens = text.tokens
        for at, form in enumerate(text.forms if strays else ()):
            if form not in strays or form in text.accepted:
                continue
            word, start = tokens.words[at], tokens.starts[at]
            if (word[0].isupper() and at and tokens.words[at - 1] != BOUNDARY) or _foreign(text, start):
                continue
            message = self.message.format(found=sides[0], lean=sides[1])
            fixed = replacement(matched_case(word, other[form]))
            yield Remark(start, tokens.ends[at], message, fixed, 0.8)


def _foreign(text: Text, start: int) -> bool:
    """Whether the word stands in a quotation (an odd number of marks before it) or in an entry of a reference list."""
    paragraph = text.paragraph_at(start)
    before = text.raw[paragraph.start : start]
    return sum(map(before.count, QUOTES)) % 2 == 1 or bool(REFERENCE.search(text.raw, paragraph.start, paragraph.end))
