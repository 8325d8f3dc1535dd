"""T113: a small word that is missing, by the context model."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models.gaps import find_gaps
from curate.models.tokens import compounds
from curate.rules.base import Bad, Remark, Rule, replacement

# From here 7 % of the missing words of the exam are found, with 4 false marks in 46,000 words.
SHOWN = 0.6
# "All you need do is ask", "the only thing you need bring".
NEED = re.compile(r"\b(?:all|only)\b[^.!?;]* need $")
SURE = 0.9


class MissingWord(Rule):
    """Two words between which an article, a preposition or a form of "be" was left out.

    Why: "it is one the oldest" reads as two thoughts, and each of its words is right.
    Fix: the word that fits the gap. Unsafe: the model knows word order, not meaning.
    """

    code = "T113"
    name = "word-missing"
    since = "0.2"
    guess = True
    message = "“{missing}” is probably missing before “{written}”"
    bad = (Bad("He is not able walk without help.", "He is not able to walk without help."),)
    good = ("It is one of the oldest houses in town.", "She gave him the book he wanted.", "All you need do is ask.")

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield what the model finds, with the word after the gap."""
        tokens = text.tokens
        for hit in find_gaps(tokens.words, SHOWN, compounds(text.prose, tokens)):
            if hit.start != hit.end:
                continue
            start, end = tokens.starts[hit.start], tokens.ends[hit.start]
            written, missing = text.raw[start:end], hit.words[0]
            if missing == "to" and NEED.search(text.prose_folded, max(0, start - 60), start):
                continue
            if written.islower() and "\n" not in text.raw[tokens.ends[hit.start - 1] : start]:
                yield Remark(
                    start,
                    end,
                    self.message.format(missing=missing, written=written),
                    replacement(f"{missing} {written}"),
                    round(hit.probability, 3),
                    "warning" if hit.probability >= SURE else "note",
                )
