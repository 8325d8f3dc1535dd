"""T110: a real word in the wrong place, by the context model."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models.context import find_real_word_errors
from curate.models.tokens import compounds
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.typos import opposites
from curate.rules.typos.guess_places import is_lettered, is_name, is_old, is_set_phrase, is_told_of

# On slips that people made: precision .92 and recall .27 from 0.5 on; on published
# articles, which hold few slips, four in five marks are false there, hence a note.
SHOWN = 0.5
SURE = 0.8


class RealWord(Rule):
    """A correct word where its neighbours ask for a similar one.

    Why: spell-checkers are silent, for the word exists, and the reader stumbles
    or learns the wrong thing.
    Fix: the word that fits. Unsafe: the model knows n-grams, not meaning.
    """

    code = "T110"
    name = "real-word"
    since = "0.1"
    precision = 0.86
    guess = True
    message = "“{written}” is probably meant to be “{meant}”"
    bad = (
        Bad("There where many people waiting at the gate.", "There were many people waiting at the gate."),
        Bad("We did not no what to do.", "We did not know what to do."),
    )
    good = (
        "They were waiting where the road ends.",
        "It puts stress on the knee.",
        "Pain may be referred from the spinal joints.",
        "Hepatitis A vaccines are free. A goods train ran late. Will needs a lift. Thou shalt not covet thy neighbour's ox.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield what the model finds; a note where it is not sure."""
        tokens = text.tokens
        for hit in find_real_word_errors(tokens.words, SHOWN, compounds(text.prose, tokens)):
            written = tokens.words[hit.index]
            if is_lettered(text, hit.index) or is_name(text, hit.index) or is_set_phrase(text, hit.index):
                continue
            if is_told_of(text, hit.index, hit.suggestion):
                continue
            if is_old(text, tokens.starts[hit.index], tokens.ends[hit.index]):
                continue
            if hit.probability < opposites.SURE and opposites.opposed(written, hit.suggestion):
                continue
            yield Remark(
                tokens.starts[hit.index],
                tokens.ends[hit.index],
                self.message.format(written=written, meant=hit.suggestion),
                replacement(hit.suggestion),
                round(hit.probability, 3),
                "warning" if hit.probability >= SURE else "note",
            )
