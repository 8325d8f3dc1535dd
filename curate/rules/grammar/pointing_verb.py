"""G143: "these is the steps", "this are new", "there are no cure", "what are the best time"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.counted_behind import counted
from curate.rules.grammar.inverted_words import PLURAL, SINGULAR
from curate.rules.grammar.noun_subject_words import (
    SURE,
    third_to_base,
)
from curate.rules.grammar.plural_third_words import GOES_ON
from curate.rules.grammar.pointing_words import (
    ASKED,
    LEADING,
    MEAN,
    OPENERS,
    UNREAL_IF,
)
from curate.rules.grammar.pronoun_places import lead
from curate.rules.grammar.third_person import only_verb
from curate.rules.kinds import matched_case
from curate.rules.typos.inflection import Place, is_adverb

ONE, MANY = frozenset(("this", "that")), frozenset(("these", "those"))


class PointingVerb(Rule):
    """A verb that does not agree with "this" or "these" before it, or with the noun behind "there" or a question word.

    Why: "these is the steps" and "there are no cure" stop every reader.
    Fix: the verb's other form.
    """

    code = "G143"
    name = "pointing-word-and-verb"
    since = "0.2"
    message = "“{written}” does not agree with “{noun}”; “{meant}” does"
    bad = (
        Bad("These is the steps.", "These are the steps.", "is"),
        Bad("I like it because this are new.", "I like it because this is new."),
        Bad("This mean that we lost.", "This means that we lost."),
        Bad("There are no cure for it.", "There is no cure for it."),
        Bad("There is some good tools here.", "There are some good tools here."),
        Bad("What is the most common reasons for it?", "What are the most common reasons for it?"),
        Bad("However, this do not help.", "However, this does not help."),
        Bad("There is hundreds of birds here.", "There are hundreds of birds here."),
        Bad("What are the best time to go?", "What is the best time to go?"),
    )
    good = (
        "There is some good news. What is the best parts shop here? Does this do not matter?",
        "One of these is new. Doing these is hard. People who do this are few.",
        "There are no cure rates. There are a lot. There are a pen and a book.",
        "What are the odds? What are the cost and the size? How are your family?",
        "If this were true, we would know. There is five minutes left.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the verbs."""
        words = text.words
        for at in text.places(ONE | MANY | ASKED | {"there"}):
            place = Place(text, at)
            word = words.folded[at]
            offset = 2 if is_adverb(place.word(1)) and word not in ASKED else 1
            verb = place.word(offset)
            if word in ONE | MANY:
                noun, meant = word, pointed(text, place, verb, place.word(offset + 1))
            else:
                noun, meant = counted(text, place, offset, verb)
            start, end = words.starts[at + offset] if meant else 0, words.ends[at + offset] if meant else 0
            if meant and text.raw[start:end].islower():
                message = self.message.format(written=verb, noun=noun, meant=meant)
                yield Remark(start, end, message, replacement(matched_case(text.raw[start:end], meant)))


def opens(text: Text, place: Place) -> bool:
    """Whether a clause opens at a place."""
    before = lead(text, place)
    if before == "," and LEADING.fullmatch(
        text.prose_folded, text.sentence_at(start := text.words.starts[place.at]).start, start
    ):
        return True
    return before in OPENERS or before in {".", ";", ":"} or (before in {"and", "but", "so"} and not place.word(-2))


def pointed(text: Text, place: Place, verb: str, behind: str) -> str:
    """What agrees with "this" or "these", "" where the verb does."""
    word = place.word(0)
    if word in MANY:
        third = third_to_base()[verb] if verb in SURE | {"seems", "makes", "gives", "comes"} else ""
        return (PLURAL.get(verb) or third) if opens(text, place) else ""
    if verb in {"are", "aren't", "have", "haven't"}:
        after = behind not in {"you", "we", "they", "these", "those"} and not (verb == "have" and word == "that")
        led = lead(text, place)
        if word == "that" and led in {"and", "but", "so", ":", ";"}:
            return ""
        first = word == "this" or led != "." or behind in {"the", "a", "my", "why", "how", "what", "not"}
        return SINGULAR[verb] if after and first and opens(text, place) else ""
    governed = lead(text, place) in UNREAL_IF or (word == "that" and lead(text, place) != ".")
    bare = ((only_verb(verb) or verb in MEAN) and behind in GOES_ON) or (verb == "do" and behind == "not")
    return verbs.third(verb) if bare and not governed and opens(text, place) else ""
