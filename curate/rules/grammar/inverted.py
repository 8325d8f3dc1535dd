"""G111: "does your parents know", "what is the benefits", "people who lives", "a number of residents has"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.inverted_frames import SHAPES
from curate.rules.kinds import matched_case

SHAPES_OF: dict[str, list[int]] = {}
for _at, _shape in enumerate(SHAPES):
    for _cue in _shape[2]:
        SHAPES_OF.setdefault(_cue, []).append(_at)


class Inverted(Rule):
    """A verb that does not agree, in a question, a clause with "who", or behind "a number of" and the like.

    Why: where the subject stands behind the verb, or far before it, its number is easily lost; readers stumble all the same.
    Fix: the verb's other form.
    """

    code = "G111"
    name = "question-or-who-clause"
    since = "0.2"
    message = "“{written}” does not agree with “{noun}”; “{meant}” does"
    cues = tuple(SHAPES_OF)
    bad = (
        Bad("Does your parents know about it?", "Do your parents know about it?", "Does"),
        Bad("What is the benefits of yoga?", "What are the benefits of yoga?", "is"),
        Bad("People who lives here are friendly.", "People who live here are friendly.", "lives"),
        Bad("A number of residents has complained.", "A number of residents have complained.", "has"),
        Bad("Most of the shops is closed.", "Most of the shops are closed."),
        Bad("A person who smoke has a higher risk.", "A person who smokes has a higher risk."),
    )
    good = (
        "Does the sports car run? The number of residents has grown. Do the math and do your part.",
        "If this goes wrong don't panic. If this causes pain don't go on. This lot don't care.",
        "He is one of those people who thinks. One of the men who live here. The team who play here.",
        "Is the goods lift working? Does the arms deal matter? A few drops is enough. Do the cabinet agree?",
        "A father with two small boys who runs the shop came in.",
        "Both of them are here. What is the news? Is the series over?",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the verbs that fit a frame."""
        places: dict[Span, set[int]] = {}
        for hit in hits:
            places.setdefault(text.sentence_at(hit.start), set()).update(SHAPES_OF[text.folded[hit.start : hit.end]])
        for sentence, shapes in places.items():
            folded = text.prose_folded[sentence.start : sentence.end]
            for pattern, judge, _ in (SHAPES[at] for at in sorted(shapes)):
                for match in pattern.finditer(folded):
                    yield from self.remark(text, sentence.start, match, judge(match))

    def remark(self, text: Text, base: int, match: re.Match[str], meant: str) -> Iterator[Remark]:
        """A remark on the verb of a match, unless a name is near."""
        start, end = (base + at for at in match.span("verb"))
        if meant and text.raw[base + match.start() + 1 : base + match.end()].islower():
            written = text.raw[start:end]
            meant = matched_case(written, meant)
            noun = match.groupdict().get("noun") or match["ing"]
            yield Remark(start, end, self.message.format(written=written, noun=noun, meant=meant), replacement(meant))
