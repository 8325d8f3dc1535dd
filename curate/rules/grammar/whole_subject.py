"""G110: "the law require", "the doctors recommends", "my parents was"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.moods import is_right
from curate.rules.grammar.other_form import is_idle, other, wanted
from curate.rules.grammar.subject_before import may_end, subject_of
from curate.rules.typos.inflection import Place

IFS = re.compile(r"\b(?:if|though|wish\w*|unless|whether|as|suppos\w+|imagine)\b")


class WholeSubject(Rule):
    """A verb whose number is not its subject's, where the subject opens the sentence or clause.

    Why: "the law require" and "my parents was" stop every reader.
    Fix: the verb's other form.
    """

    code = "G110"
    name = "subject-and-verb"
    since = "0.2"
    message = "“{written}” does not agree with “{noun}”; “{meant}” does"
    bad = (
        Bad("The law require landlords to fix it.", "The law requires landlords to fix it.", "require"),
        Bad("My doctor say that I need rest.", "My doctor says that I need rest."),
        Bad("The doctors recommends a walk.", "The doctors recommend a walk."),
        Bad("I stayed because my parents was at home.", "I stayed because my parents were at home."),
        Bad("If your dog refuse to eat, call us.", "If your dog refuses to eat, call us.", "refuse"),
        Bad("This cream help reduce the pain.", "This cream helps reduce the pain."),
    )
    good = (
        "The job offer you turned down was good. The career change you want takes time. The shift change every week is hard.",
        "They insist that the law require it. Let the dog run. Does the law require it?",
        "The team play well. The law review is here. The help desk work is hard.",
        "If the student need help, ask. The rich and the poor agree.",
        "If he refuse to pay, they may sue. Though the storm break the mast, we sail. Everybody get up! Somebody call a nurse.",
        "The cabinet are split, and the airline have said so. The user create page is empty.",
        "“She don't mind,” the old man said.",
        "The United States requires it. The man and the woman love it. Cats is on tonight. Here users is a list.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the verbs that follow a subject of the other number."""
        words = text.words.folded
        for at in text.places(wanted()):
            word = words[at]
            if at == 0 or not may_end(words[at - 1]) or is_idle(word, words[at + 1 : at + 2]):
                continue
            place = Place(text, at)
            subject = subject_of(text, place)
            meant = subject and other(place, word, subject)
            if word.startswith("were") and IFS.search(
                text.prose_folded[text.sentence_at(text.words.starts[at]).start : text.words.starts[at]]
            ):
                continue
            if subject and meant and is_right(text, place, word, subject):
                continue
            if subject and meant and text.raw[text.words.starts[at + subject.at] + 1 : text.words.ends[at]].islower():
                start, end = text.words.starts[at], text.words.ends[at]
                message = self.message.format(written=word, noun=subject.noun, meant=meant)
                yield Remark(start, end, message, replacement(meant))
