"""What "who", "which" and "that" stand for (G144)."""

from typing import NamedTuple

from curate.article import Text
from curate.rules.grammar import heads
from curate.rules.grammar.bases import bases
from curate.rules.grammar.counted import describes_well
from curate.rules.grammar.heads import DETERMINERS
from curate.rules.grammar.noun_subject_words import (
    MANY,
    are_many,
    is_one,
    plural_like,
    third_to_base,
)
from curate.rules.grammar.pronoun_places import lead
from curate.rules.grammar.relative_words import EMPTY, HOLDS, LATIN, ONES, TAKES, THOSE, TOLD
from curate.rules.grammar.third_person import only_third, only_verb
from curate.rules.typos.inflection import FINITE_BE, HAVE, Place, is_adverb


class Antecedent(NamedTuple):
    """What "who" or "that" stands for."""

    noun: str
    many: bool
    sure: bool  # nothing of the other number stands before
    told: bool = True  # a form of "be" stands before, so that no clause of what is said follows


def antecedent(text: Text, place: Place) -> Antecedent | None:
    """What a relative pronoun stands for, where the words before it tell."""
    noun = place.word(-1)
    if noun in ONES:
        return Antecedent(noun, many=False, sure=place.word(-2) not in HOLDS and noun != "one")
    if noun in THOSE:
        return Antecedent(noun, many=True, sure=place.word(-2) not in HOLDS)
    many = are_many(noun) or (place.word(0) == "who" and heads.many(noun) and not only_third(noun))
    if (not many and not is_one(noun)) or (
        noun in bases()
        and not opens_noun(place.word(-2))
        and not (is_one(place.word(-2)) and opens_noun(place.word(-3)))
    ):
        return None
    at = -2
    while at > -6 and is_before_noun(place.word(at)):
        at -= 1
    while place.word(at) in DETERMINERS | MANY | {"one"}:
        at -= 1
    determined, before = place.word(at + 1) in DETERMINERS | MANY, place.word(at)
    told = before in FINITE_BE and place.word(at - 1) not in EMPTY
    if many:
        aimed = place.word(at - 1) == "to" and is_one(place.word(at - 2))  # "software to prepare taxes that has"
        governed = not aimed and (
            only_verb(before) or only_verb(third_to_base().get(before, "")) or before in HAVE | TAKES
        )
        sure = governed or told or (not before and lead(text, Place(text, place.at + at + 1)) == ".")
        told = told or before in HAVE | TAKES or (sure and not governed)
        return Antecedent(noun, many=True, sure=sure and before not in TOLD, told=told)
    left = [place.word(by) for by in range(at, at - 9, -1)]
    joined = any(word in {"and", "or", "one"} or plural_like(word) or word.endswith(LATIN) for word in left)
    return Antecedent(noun, many=False, sure=determined and not joined, told=told)


def opens_noun(word: str) -> bool:
    """Whether a noun follows a word."""
    return word in DETERMINERS or describes_well(word)


def is_before_noun(word: str) -> bool:
    """Whether a word may stand between a determiner and its noun."""
    return "-" in word or describes_well(word) or is_one(word) or is_adverb(word)
