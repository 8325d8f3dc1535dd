"""G116: "am living here since 2014", "has announced last Tuesday"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.tense_places import going_on, perfect


class Tense(Rule):
    """A present with the time when it began ("am living here since 2014"), a perfect with a time that is past.

    Why: "since" asks for the perfect, and "last Tuesday" or "yesterday" for the simple past; other languages do not mind.
    Fix: "have been" and the -ing form; the simple past.
    """

    code = "G116"
    name = "tense-with-time"
    since = "0.2"
    severity = "warning"
    message = "“{written}” does not go with “{when}”; “{meant}” is probably meant"
    cues = ("since", "yesterday", "last", "ago", *(f"in {year}" for year in range(1950, 2035)))
    bad = (
        Bad("I am living here since 2014.", "I have been living here since 2014.", "am living"),
        Bad("We're waiting since Monday.", "We've been waiting since Monday."),
        Bad("The club has announced the sale last Tuesday.", "The club announced the sale last Tuesday."),
        Bad("He has been fired last week.", "He was fired last week."),
        Bad("We have visited Rome in 2019.", "We visited Rome in 2019."),
    )
    good = (
        "They are hoping for the best year since 2014. She is going home since I was tired.",
        "The price has risen since last year. He has worked more than last year.",
        "It is rising for the first time since May.",
        "They should have left yesterday, and having read last year's list I know.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the verbs in a tense that the time does not go with."""
        folded = text.prose_folded
        for span in hits:
            sentence = text.sentence_at(span.start)
            found = (
                going_on(folded[sentence.start : span.start], folded[span.end : sentence.end])
                if folded[span.start : span.end] == "since"
                else perfect(folded, sentence, span)
            )
            if not found:
                continue
            start, end, meant, when = found
            start, end = sentence.start + start, sentence.start + end
            written = text.raw[start:end]
            if written[1:].islower():
                said = self.message.format(written=written.strip(), when=when.strip(), meant=meant.strip())
                yield Remark(start, end, said, replacement(meant))
