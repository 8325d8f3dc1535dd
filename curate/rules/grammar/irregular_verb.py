"""G106: "she has wrote", "they done it", "did you went"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Severity, Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.irregulars import BASE, FROM_PARTICIPLE, PARTICIPLE, PAST_ALONE
from curate.rules.grammar.verb_places import alone, meant_for
from curate.rules.typos.inflection import Place


class IrregularVerb(Rule):
    """The wrong form of an irregular verb: a past after "have", a participle alone, a past after "did".

    Why: "she has wrote" is said in many places and printed in none; the reader stops.
    Fix: the participle after "have" and "be", the past alone, the base after "did", "to" and a modal verb.
    """

    code = "G106"
    name = "irregular-verb-form"
    since = "0.2"
    precision = 0.95  # all of the 7 read in 6 million words of edited prose are right: too few to claim more
    message = "“{written}” is the wrong form here; “{meant}” is the right one"
    cues = tuple(sorted(PARTICIPLE.keys() | BASE.keys() | FROM_PARTICIPLE.keys() | PAST_ALONE.keys()))
    bad = (
        Bad("The bus had went before we came.", "The bus had gone before we came.", "went"),
        Bad("You should have wrote to them sooner.", "You should have written to them sooner.", "wrote"),
        Bad("The rent has rose by a fifth.", "The rent has risen by a fifth."),
        Bad("Her bag was stole from the porch.", "Her bag was stolen from the porch."),
        Bad("I know that she taken the early train.", "I know that she took the early train."),
        Bad("They done a good job on the roof.", "They did a good job on the roof."),
        Bad("Why did you went home?", "Why did you go home?"),
        Bad("He didn't knew the street.", "He didn't know the street."),
    )
    good = (
        "The rights women have grew. The influence Rome had grew, too.",
        "The tea we had went cold, and what little they had ran out.",
        "She had rose water, saw blades and woke friends.",
        "He had led the team, had cut the rope and was broke by spring.",
        "What he did took courage. Those who did not went hungry.",
        "The house they moved to became a shop. All he could do was done.",
        "Had they known, and were it done, nor has she ever gone. They want it done and made it known.",
        "Have you done it, and has he seen it? You done with that?",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the forms that cannot stand where they do."""
        folded = text.prose_folded
        for span in hits:
            written = text.raw[span.start : span.end]
            sentence = text.sentence_at(span.start)
            left, right = folded[sentence.start : span.start], folded[span.end : sentence.end]
            meant = (
                meant_for(folded[span.start : span.end], left, right, text.raw[sentence.start : span.start])
                if written.islower()
                else ""
            )
            if not meant and written.islower() and not right.endswith("?"):
                meant = alone(Place(text, bisect_left(text.words.starts, span.start)))
            if not meant or right[:1] in {"-", "'"}:
                continue
            severity: Severity | None = "note" if sum(map(left.count, '"“”')) % 2 else None
            message = self.message.format(written=written, meant=meant)
            yield Remark(span.start, span.end, message, replacement(meant), severity=severity)
