"""G135: "they have went", "it has changing", "once you've buttering it", "these errors have contribute to it"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.have_slots import CONTRACTED, SHORT, participle
from curate.rules.grammar.verb_forms import HAVE
from curate.rules.grammar.verb_slots import BEFORE_NAMING, NAMING, slots, stands_free
from curate.rules.typos.inflection import Place

FORMS = SHORT | CONTRACTED | {*HAVE, "having"}
SKIPPED = frozenset({"just", "only"})


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
        Bad("The staff has saw many changes.", "The staff has seen many changes."),
        Bad("Her aunts have having great influence.", "Her aunts have had great influence."),
        Bad("The clerk has not personally question it.", "The clerk has not personally questioned it."),
        Bad("How has it went so far?", "How has it gone so far?"),
        Bad("Have you deciding who will drive?", "Have you decided who will drive?"),
    )
    good = (
        "The skills you have enable you to recover. The little they had went to the bank.",
        "Those who have agree with those who have not. What he had became a burden.",
        "We have existing customers, and the town has varying rules. She had rose water and bit parts.",
        "The trouble I have finding it is new. The one friend he had left the town.",
        "Has it value for us? Had it gone? Have it send a note. He'd come early, and who's left?",
        "The influence Rome had grew. The rights women have grew. She has not risk but chance before her.",
        "The influence the city had grew. People with two of them have type A blood.",
        "They had the roof mended, have it done and had us laughing.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the forms that "have" does not govern."""
        words = text.words
        for place, there in slots(text, FORMS, SKIPPED):
            at = place.at
            meant = participle(place, there)
            if not meant or is_owned(text, at):
                continue
            start, end = words.starts[at + there], words.ends[at + there]
            if stands_free(text, start, end) and text.raw[end : end + 3] != " A ":
                aux = text.raw[words.starts[at] : words.ends[at]]
                message = self.message.format(written=text.raw[start:end], aux=aux, meant=meant)
                yield Remark(start, end, message, replacement(meant))


def is_owned(text: Text, at: int) -> bool:
    """Whether a name and the noun before it may be two ("the influence Rome had")."""
    words, place = text.words, Place(text, at)
    noun = place.word(-2)
    return (
        bool(noun)
        and noun not in BEFORE_NAMING
        and text.raw[words.starts[at - 1]].isupper()
        and text.raw[words.starts[at - 2]].islower()
        and place.word(-3) in NAMING
    )
