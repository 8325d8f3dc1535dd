"""The noun behind "there is" and "what is" (G143)."""

from collections.abc import Sequence

from curate.article import Text
from curate.rules.grammar.counted import describes_well
from curate.rules.grammar.inverted_words import PLURAL, SINGULAR
from curate.rules.grammar.noun_subject_words import (
    MEASURED,
    are_many,
    is_one,
    modifies,
    plural_like,
)
from curate.rules.grammar.pointing_words import (
    ANY,
    BEHIND_IT,
    CLOSES,
    COUNTED,
    DETERMINED,
    ENDS,
    JOINED,
    KINDS,
    SHARES,
    TIMES,
)
from curate.rules.grammar.pronoun_places import lead
from curate.rules.grammar.subject_clause import UNREAL
from curate.rules.grammar.third_person import only_verb
from curate.rules.typos.inflection import Place, is_adverb

KINDS_OF = frozenset("types kinds sorts forms ways".split())


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
        timed = not there and lead(text, place) in {".", ":", ";"} and noun in TIMES
        if (there or lead(text, place) in {".", ":", ";"}) and (timed or is_one(noun)) and noun not in SHARES:
            return noun, SINGULAR[verb]
    if place.word(0) == "what" and verb in {"is", "was"} and first in KINDS and asks_for_many(text, place, words):
        return words[-1], PLURAL[verb]
    if there and verb in {"is", "was", "has"} and first in COUNTED:
        if first in {"hundreds", "thousands", "dozens"}:
            return first, PLURAL[verb]
        if words and sure(words):
            return words[-1], PLURAL[verb]
    return "", ""


def is_lone(text: Text, place: Place, verb: str, words: Sequence[str]) -> bool:
    """Whether a phrase names nothing that may be many, and no other noun is joined to it."""
    if not words or words[0] in {"one", "such"} or any(plural_like(word) or only_verb(word) for word in words):
        return False
    sentence, start = text.sentence_at(text.words.starts[place.at]), text.words.starts[place.at]
    unreal = verb == "were" and UNREAL.search(text.prose_folded[sentence.start : start])
    return not unreal and not JOINED.search(text.prose_folded[start : sentence.end])


def sure(words: Sequence[str]) -> bool:
    """Whether words end in a plural, and only describe it before."""
    known = words[-1] in KINDS_OF or (are_many(words[-1]) and words[-1] not in MEASURED)
    return known and all(map(describes_well, words[:-1]))


def asks_for_many(text: Text, place: Place, words: Sequence[str]) -> bool:
    """Whether a sentence is a question that asks for a plural."""
    if not words or not are_many(words[-1]) or lead(text, place) not in {".", ":", ";"}:
        return False
    if not all(modifies(word) or word == "most" for word in words[:-1]):
        return False
    sentence = text.sentence_at(text.words.starts[place.at])
    return text.prose[sentence.start : sentence.end].rstrip(" \"'”)").endswith("?")
