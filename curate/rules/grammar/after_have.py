"""G135: "they have went", "it has changing", "once you've buttering it", "these errors have contribute to it"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.have_slots import SHORT, participle
from curate.rules.grammar.verb_forms import HAVE
from curate.rules.grammar.verb_slots import is_asked, target
from curate.rules.typos.inflection import Place

FORMS = SHORT | {*HAVE, "having"}


class AfterHave(Rule):
    """A past, a base or an -ing form behind "have", which takes the participle.

    Why: "have" makes the perfect with the participle alone; any other form reads as a slip of the pen.
    Fix: the participle.
    """

    code = "G135"
    name = "form-after-have"
    since = "0.2"
    residual = True
    message = "“{written}” is the wrong form after “{aux}”; “{meant}” is the right one"
    bad = (
        Bad("The floods have reaching the lower town.", "The floods have reached the lower town.", "reaching"),
        Bad("Once you've buttering the tin, fill it.", "Once you've buttered the tin, fill it."),
        Bad("Her visits to the coast have became rare.", "Her visits to the coast have become rare."),
        Bad("These errors have contribute to the delay.", "These errors have contributed to the delay."),
        Bad("We haven't have a quiet day since May.", "We haven't had a quiet day since May."),
        Bad("Have you deciding who will drive?", "Have you decided who will drive?"),
    )
    good = (
        "The skills you have enable you to recover. The little they had went to the bank.",
        "Those who have agree with those who have not. What he had became a burden.",
        "We have existing customers, and the town has varying rules. She had rose water and bit parts.",
        "The trouble I have finding it is new. The one friend he had left the town.",
        "The influence the city had grew. People with two of them have type A blood.",
        "They had the roof mended, have it done and had us laughing.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the forms that "have" does not govern."""
        words = text.words
        for at in text.places(FORMS):
            place = Place(text, at)
            there = target(place, 2 if is_asked(place) else 1)
            meant = participle(place, there)
            if not meant:
                continue
            start, end = words.starts[at + there], words.ends[at + there]
            written = text.raw[start:end]
            if (
                written.islower()
                and text.raw[end : end + 1] not in {"-", "’", "'", "/"}
                and text.raw[end : end + 3] != " A "
            ):
                message = self.message.format(
                    written=written, aux=text.raw[words.starts[at] : words.ends[at]], meant=meant
                )
                yield Remark(start, end, message, replacement(meant))
