"""G112: "does not works", "did you found it", "could went"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.auxiliary_places import BEFORE, all_forms, meant_for, worth_a_look


class FormAfterAuxiliary(Rule):
    """A third person or a past after "do", "did" or a modal verb, which take the base.

    Why: tense and person are told once, by the auxiliary; told twice ("does not works"), they trip the reader.
    Fix: the base.
    """

    code = "G112"
    name = "form-after-auxiliary"
    since = "0.2"
    residual = True
    message = "“{written}” is the wrong form here; “{meant}” is the right one"
    bad = (
        Bad("The lamp does not works.", "The lamp does not work.", "works"),
        Bad("Does anyone knows why?", "Does anyone know why?"),
        Bad("It will makes you feel better.", "It will make you feel better."),
        Bad("I did not found the key.", "I did not find the key."),
        Bad("Why did he left so early?", "Why did he leave so early?"),
        Bad("Then let it dries for an hour.", "Then let it dry for an hour."),
        Bad("She can't finds her keys.", "She can't find her keys."),
    )
    good = (
        "Those who do not causes trouble; what it does works.",
        "The work that it does matters, and all that he did left a mark.",
        "They did not found a colony. The will leaves all to her.",
        "Don't words matter? The side that can't loses.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the forms that cannot stand where they do."""
        words = text.words
        folded = text.prose_folded
        for at in text.places(all_forms()):
            if words.folded[at - 1] not in BEFORE or not worth_a_look(words.folded[at - 2 : at]):
                continue
            word = words.folded[at]
            start, end = words.starts[at], words.ends[at]
            sentence = text.sentence_at(start)
            left, right = folded[sentence.start : start], folded[end : sentence.end]
            meant = meant_for(word, left, right)
            written = text.raw[start:end]
            if meant and written.islower() and right[:1] not in {"-", "'"}:
                yield Remark(start, end, self.message.format(written=written, meant=meant), replacement(meant))
