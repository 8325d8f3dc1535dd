"""G143: "these is the steps", "this are new", "there are no cure", "what are the best time"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.counted import describes_well
from curate.rules.grammar.inverted_words import PLURAL, SINGULAR
from curate.rules.grammar.noun_subject_words import MEASURED, SURE, are_many, is_one, plural_like, third_to_base
from curate.rules.grammar.plural_third_words import GOES_ON
from curate.rules.grammar.pointing_words import (
    ANY,
    ASKED,
    BEHIND_IT,
    CLOSES,
    COUNTED,
    DETERMINED,
    ENDS,
    JOINED,
    MEAN,
    OPENERS,
    SHARES,
    TIMES,
    UNREAL_IF,
)
from curate.rules.grammar.pronoun_places import lead
from curate.rules.grammar.subject_clause import UNREAL
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
        Bad("There is hundreds of birds here.", "There are hundreds of birds here."),
        Bad("What are the best time to go?", "What is the best time to go?"),
    )
    good = (
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
    bare = (only_verb(verb) or verb in MEAN) and behind in GOES_ON
    return verbs.third(verb) if bare and not governed and opens(text, place) else ""


def phrase(text: Text, place: Place, offset: int) -> list[str]:
    """The words of the noun phrase at an offset, to the next word that cannot belong to it."""
    found: list[str] = []
    while (word := place.word(offset + len(found))) and len(found) < 6 and word not in ENDS:
        found.append(word)
    while len(found) > 1 and (found[-1] in BEHIND_IT or is_adverb(found[-1])):
        found.pop()
    return found if found and is_closed(text, place, offset + len(found)) else []


def is_closed(text: Text, place: Place, offset: int) -> bool:
    """Whether the words before an offset are followed by a blank or by a mark that ends their phrase, and are no name."""
    at = place.at + offset - 1
    end = text.words.ends[at]
    return text.raw[text.words.starts[at] : end].islower() and (
        place.word(offset) != "" or CLOSES.match(text.raw, end) is not None
    )


def counted(text: Text, place: Place, offset: int, verb: str) -> tuple[str, str]:
    """The noun behind "there is" or "what is", and what agrees with it."""
    there, first = place.word(0) == "there", place.word(offset + 1)
    words = phrase(text, place, offset + 2)
    if verb in {"are", "were"} and first in (ANY if there else DETERMINED) and is_lone(text, place, verb, words):
        noun = words[-1]
        asks = not there and lead(text, place) in {".", ":", ";"} and noun in TIMES
        if (there or lead(text, place) in {".", ":", ";"}) and (asks or is_one(noun)) and noun not in SHARES:
            return noun, SINGULAR[verb]
    if there and verb in {"is", "was", "has"} and first in COUNTED:
        if first in {"hundreds", "thousands", "dozens"}:
            return first, PLURAL[verb]
        if words and are_many(words[-1]) and words[-1] not in MEASURED and all(map(describes_well, words[:-1])):
            return words[-1], PLURAL[verb]
    return "", ""


def is_lone(text: Text, place: Place, verb: str, words: Sequence[str]) -> bool:
    """Whether a phrase names nothing that may be many, and no other noun is joined to it."""
    if not words or words[0] in {"one", "such"} or any(plural_like(word) or only_verb(word) for word in words):
        return False
    sentence, start = text.sentence_at(text.words.starts[place.at]), text.words.starts[place.at]
    unreal = verb == "were" and UNREAL.search(text.prose_folded[sentence.start : start])
    return not unreal and not JOINED.search(text.prose_folded[start : sentence.end])
