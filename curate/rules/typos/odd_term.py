"""T105: a term or name that is spelled otherwise everywhere else in the article."""

from collections import Counter
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.typos import spelling

OFTEN = 4  # uses that make a form the article's own
TIMES = 4  # the own form must be used this many times as often as the odd one
SHORTEST = 6  # shorter words have neighbours by chance
ENDINGS = ("s", "e", "d", "a", "n", "y", "i", "o")  # one more letter at the end is an inflection or a related word


class OddTerm(Rule):
    """A word no list knows, one letter away from another that the article uses again and again.

    Why: no dictionary has the brand, the drug or the person, but the article
    itself says how it is written: a form used four times or more is its term, and
    a single one beside it is a slip.
    Fix: the article's own form. Unsafe, since two names may be alike. In 3.2 million
    words of web articles, patient information and textbooks it spoke nine times, each time rightly.
    """

    code = "T105"
    name = "odd-term"
    since = "0.1"
    message = '"{own}" everywhere else in this article ({times} times)'

    bad = (
        Bad(
            "Zelvora is new. Zelvora helps. Take Zelvora daily. Zelvora is cheap. Ask for Zelovra.",
            "Zelvora is new. Zelvora helps. Take Zelvora daily. Zelvora is cheap. Ask for Zelvora.",
        ),
    )
    good = (
        "Zelvora is new. Zelvora helps. Take Zelvora daily. Zelvora is cheap. Two Zelvoras are too many.",
        "Zelvora is new. Zelvora helps. Zelovra is another one. Ask for Zelovra.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield a remark for each odd form."""
        places = [(at, form) for at, form in spelling.unknown(text) if spelling.is_prose(text, at)]
        counts = Counter(form for _, form in places)
        own = [form for form, count in counts.items() if count >= OFTEN and len(form) >= SHORTEST]
        if not own:
            return
        for at, form in places:
            meant = next((o for o in own if counts[o] >= TIMES * counts[form] and is_slip(form, o)), None)
            if meant is not None:
                spellings = Counter(text.tokens.words[i] for i, other in places if other == meant)
                usual = min(spellings, key=lambda word: (-spellings[word], word))
                message = self.message.format(own=usual, times=counts[meant])
                yield Remark(text.tokens.starts[at], text.tokens.ends[at], message, replacement(usual), 0.95)


def is_slip(form: str, own: str) -> bool:
    """Whether a form is one slip away from another, and no inflection of it."""
    if form[0] != own[0] or abs(len(form) - len(own)) > 1 or OSA.distance(form, own, score_cutoff=1) != 1:
        return False
    shorter, longer = sorted((form, own), key=len)
    grown = longer.startswith(shorter) and longer[-1] in ENDINGS
    # "Zelvora's", "zelvorin" and "zelvoren" are other words; a slip stands inside, not at the end.
    return not grown and form[:-1] != own[:-1]
