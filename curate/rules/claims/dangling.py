"""C201: a citation that the reference list does not have."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule
from curate.rules.claims.binding import binding
from curate.rules.claims.words import phrases
from curate.views import citations
from curate.views.citations import Citation

# A text without one of these has no reference list that could be known.
LIST_CUES = (
    *phrases(
        "references, reference, bibliography, works cited, literature, sources, notes, citations, endnotes, footnotes"
    ),
    "]:",
)


class DanglingCitation(Rule):
    """A number, a footnote or an author and year that no entry of the reference list answers to.

    Why: the reader who looks the source up finds nothing, so the claim stands
    without support while it looks supported; an entry was lost when the text was
    copied, or the number is wrong.
    Fix: restore the entry, or correct the mark.
    """

    code = "C201"
    name = "dangling-citation"
    since = "0.1"
    message = "no entry of the reference list answers to {asked}"
    cues = LIST_CUES
    bad = (
        Bad(
            "Naps help the memory [1]. Long naps do not [2]. Coffee helps, too [4].\n\nReferences\n\n1. Berg A. Naps. Sleep. 2011.\n2. Holm B. Long naps. Sleep. 2013.\n3. Dahl C. Tea. Sleep. 2014.\n",
            marked="[4]",
        ),
        Bad(
            "Naps help (Berg, 2011), long ones do not (Holm, 2013), says Lund (2019).\n\nReferences\n\nBerg A. Naps. Sleep. 2011;3:1-9.\n\nHolm B. Long naps. Sleep. 2013;4:2-8.\n",
            marked="(2019)",
        ),
        Bad("Naps help the memory.[^nap] Tea does not.[^tea]\n\n[^nap]: Berg, Naps, 2011.\n", marked="[^tea]"),
    )
    good = (
        "Naps help the memory [1], and coffee does [2].\n\nReferences\n\n1. Berg A. Naps. 2011.\n2. Holm B. Coffee. 2013.\n",
        "Naps help (Berg, 2011; Holm, 2013).\n\nReferences\n\nBerg A. Naps. Sleep. 2011;3:1-9.\n\nHolm B. Coffee. Sleep. 2013;4:2-8.\n",
        "Open chapter [4] first.\n\nSources\n\n1. The town library\n2. The harbour office\n",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield one remark a mark."""
        del hits
        missing: dict[Citation, list[str]] = {}
        for mark, asked in binding(text).dangling:
            missing.setdefault(mark, []).append(asked)
        for mark, asked_for in missing.items():
            end = citations.closed(text.linked, mark)
            yield Remark(mark.start, end, self.message.format(asked="; ".join(asked_for)))
