"""G107: "there is two reasons", "he don't", "everyone have"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from curate.article import Text
from curate.model import Severity, Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.numbers import CUES, FRAMES, speaks, verb_of
from curate.rules.kinds import matched_case


class OneOrMany(Rule):
    """A verb whose number the words beside it rule out.

    Why: "there is several" and "everyone have" stop every reader.
    Fix: the verb's other form.
    """

    code = "G107"
    name = "one-or-many"
    since = "0.2"
    precision = 0.95  # all of the 5 read in 6 million words of edited prose are right: too few to claim more
    message = "“{written}” does not agree with the words beside it; “{meant}” does"
    cues = CUES
    bad = (
        Bad("There is several doors.", "There are several doors."),
        Bad("There was a lot of birds on the roof.", "There were a lot of birds on the roof."),
        Bad("There is no chairs in the hall.", "There are no chairs in the hall."),
        Bad("She don't live here.", "She doesn't live here."),
        Bad("Everyone in the house were asleep.", "Everyone in the house was asleep."),
        Bad("Each of them have a key.", "Each of them has a key."),
        Bad("Here is some tips for you.", "Here are some tips for you."),
    )
    good = (
        "There is one door. There is many a slip. There is lots of room and a lot of focus on it.",
        "There is ten minutes left and there was two weeks of rain.",
        "If everyone were kind, and if there were a way, he would stay.",
        "All but one of them were late. Let everyone have a turn.",
        "Anyone know why? Everybody get down! Everyone remember to sign.",
        "Does he care? If it is hot don't touch it. You and he don't agree.",
        "There is Rivers, the poet. What does you good is sleep.",
        "Anyone know why? Everybody get down!",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the words that fit a frame."""
        for sentence in text.sentences_with(hits):
            folded = text.prose_folded[sentence.start : sentence.end]
            for pattern, forms in FRAMES:
                for match in pattern.finditer(folded):
                    if speaks(pattern, match) and self.lower(text, sentence.start, match):
                        yield from self.remark(text, sentence.start, match, forms)

    def lower(self, text: Text, base: int, match: re.Match[str]) -> bool:
        """Whether the thing that is many is no name."""
        if "many" not in match.re.groupindex or match["many"] is None:
            return True
        start, end = match.span("many")
        return text.raw[base + start : base + end].islower()

    def remark(self, text: Text, base: int, match: re.Match[str], forms: Mapping[str, str]) -> Iterator[Remark]:
        """A remark on the word that a frame takes hold of, unless it is a title's."""
        start, end = (base + at for at in match.span(verb_of(match)))
        written = text.raw[start:end]
        if written[1:].islower():
            meant = matched_case(written, forms[match.group(verb_of(match))])
            severity: Severity | None = "note" if match.group(1) == "there's" else None
            yield Remark(
                start, end, self.message.format(written=written, meant=meant), replacement(meant), severity=severity
            )
