"""T112: a word that the neural layer finds wrong."""

from collections.abc import Iterator, Sequence

import numpy as np

from curate.article import Text
from curate.model import Span
from curate.models import fusion
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.typos import opposites
from curate.rules.typos.weighed import marks

# From .55 the exam's recall is .58 instead of .60 (F0.5 .832 and .839), with a tenth fewer findings on clean text.
SHOWN = 0.5
SURE = 0.95


class WrongWord(Rule):
    """A word that is wrong, missing or too many by the neural layer and the n-grams together.

    Why: half of the slips that no spell-checker sees are told by the whole sentence,
    not by the words beside them.
    Fix: what the network would write. Unsafe: it knows sentences, not facts.
    """

    code = "T112"
    name = "wrong-word"
    since = "0.2"
    needs = frozenset(("neural",))
    guess = True
    residual = True  # a rule that can name the slip explains it better
    message = "“{written}” is probably wrong here"
    bad = (
        Bad("The disease can be pass from mother to child.", "The disease can be passed from mother to child."),
        Bad("He decided go home before the rain began.", "He decided to go home before the rain began."),
    )
    good = (
        "These symptoms can be caused by a virus.",
        "The cause of the symptoms is a virus, and most people get well within a week.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the likelier of marks that overlap; a note where the layer is not sure."""
        found = marks(text)
        if not found:
            return
        chance = fusion.chances([mark.row for mark in found])
        covered: set[int] = set()
        for k in np.argsort(-chance, kind="stable").tolist():
            mark, p = found[k], float(chance[k])
            places = range(mark.start, mark.end)
            written = text.raw[mark.start : mark.end]
            if p < opposites.SURE and opposites.opposed(written, mark.texts[0]):
                continue
            if p < SHOWN or text.is_protected(mark.start, mark.end) or not covered.isdisjoint(places):
                continue
            covered.update(places)
            yield Remark(
                mark.start,
                mark.end,
                self.message.format(written=written),
                replacement(*mark.texts),
                round(p, 3),
                "warning" if p >= SURE else "note",
            )
