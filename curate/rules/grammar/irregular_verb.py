"""G106: "they done it", "it taken three tries", "the choir sung three carols"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Severity, Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.irregulars import PAST_ALONE
from curate.rules.grammar.verb_places import is_alone
from curate.rules.typos.inflection import Place


class IrregularVerb(Rule):
    """The participle of an irregular verb as a clause's only verb.

    Why: "they done it" is said in many places and printed in none; the reader stops.
    Fix: the past.
    """

    code = "G106"
    name = "irregular-verb-form"
    since = "0.2"
    message = "“{written}” is the wrong form here; “{meant}” is the right one"
    bad = (
        Bad("I know that she taken the early train.", "I know that she took the early train.", "taken"),
        Bad("They done a good job on the roof.", "They did a good job on the roof."),
        Bad("The riddle is why it taken three tries.", "The riddle is why it took three tries."),
        Bad("The choir sung three carols.", "The choir sang three carols."),
    )
    good = (
        "The rights women have grown. All he could do was done.",
        "Had they known, and were it done, nor has she ever gone. They want it done and made it known.",
        "Have you done it, and has he seen it? You done with that?",
        "She found it taken by a stranger and saw him drawn into it.",
        "Songs sung the world over stay young. The carols sung the night before were new.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the participles without an auxiliary."""
        words = text.words
        for at in text.places(PAST_ALONE.keys()):
            start, end = words.starts[at], words.ends[at]
            written = text.raw[start:end]
            if not written.islower() or text.raw[end : end + 1] in {"-", "'", "’"} or not is_alone(Place(text, at)):
                continue
            sentence = text.sentence_at(start)
            if text.raw[start : sentence.end].rstrip(' "”').endswith("?"):
                continue
            quoted = sum(map(text.raw[sentence.start : start].count, '"“”')) % 2
            severity: Severity | None = "note" if quoted else None
            meant = PAST_ALONE[written]
            yield Remark(
                start, end, self.message.format(written=written, meant=meant), replacement(meant), severity=severity
            )
