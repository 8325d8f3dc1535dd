"""The subject right before a verb, where it opens its clause: told without a parser."""

import re
from typing import NamedTuple

from curate.article import Text
from curate.rules.grammar.bare_subjects import BARE_BE, BARE_ONE, CLITICS, KINDS_OF, NO_SAYING
from curate.rules.grammar.counted import describes_well, only_many, single
from curate.rules.grammar.counted_words import EVERYDAY, GROUPS
from curate.rules.grammar.subjects import EITHER
from curate.rules.typos.inflection import Place, is_adverb

ONE = frozenset("the a an this that my your his her our their its another each every".split())
MANY = frozenset(
    "the these those my your his her our their its many several some all both most few two three four five".split()
)
# Words that open a clause whose subject follows.
OPENERS = frozenset("if because when although though while but where whereas".split())
SAY = frozenset(
    "say says said think thinks thought know knows knew believe believes believed find found means show shows showed feel feels".split()
)
LED = frozenset(
    "in on at when if as while after before although though because since for with during once where whereas however also therefore but and so thus today".split()
)
# What may turn the clause round, or govern its bare verb.
GOVERNS = re.compile(
    r"\b(?:let|make|makes|made|help|helps|helped|see|saw|watch|hear|heard|had|have|insist\w*|demand\w*|require\w*|recommend\w*|suggest\w*|propos\w*|ask\w*|request\w*|"
    r"urge\w*|important|essential|necessary|vital|crucial|imperative|lest|should|would|could|can|may|might|must|will|shall|do|does|did|don't|doesn't|didn't|can't|won't|neither|nor)\b"
)
PREPOSITIONS = frozenset("of in for from on at with".split())
NO_SUBJECT = (
    frozenset("need lord devil god heaven way time day sake rest same case road look home age hell people sun".split())
    | GROUPS
    | EITHER
)
UNITS = frozenset("minutes hours days weeks months years miles dollars pounds euros points seconds feet times".split())
PRONOUNS = dict.fromkeys(("everyone", "everybody", "someone", "somebody", "nobody"), "one")
BARE_MANY = frozenset(
    "people children men women students kids parents doctors teachers scientists researchers experts patients dogs cats employees workers customers users adults teenagers babies athletes".split()
)


# "Cats is on tonight." "Users is an array."
TITLED = frozenset("a an the on at by back about".split())


class Subject(NamedTuple):
    """A subject right before a verb."""

    many: bool
    noun: str
    at: int  # its first word's offset
    attracted: bool = False  # a noun of the other number stands between


def phrase(place: Place, last: int) -> tuple[int, str]:
    """The offset of the determiner of the noun at an offset, and what it is; (0, "") where it has none."""
    at = last - 1
    while at > last - 4:
        word = place.word(at)
        if word in ONE or word in MANY:
            before = place.word(at - 1)
            return (at - 1, word) if word in MANY and before == "the" else (at, word)
        if word.endswith("'s") and word not in CLITICS and at > last - 3:
            return (at - 1 if place.word(at - 1) in ONE | MANY else at), "this"
        if not describes_well(word) and not (place.word(at - 1).endswith("'s") and single(word) is False):
            return 0, ""
        at -= 1
    return 0, ""


def number_of(noun: str, determiner: str) -> str:
    """Whether a noun is "one" or "many", "" where nobody can tell."""
    if noun in NO_SUBJECT or noun in UNITS:
        return ""
    if determiner in ONE and single(noun):
        return "one"
    if determiner in MANY:
        one = only_many(noun)
        return "many" if one and one not in NO_SUBJECT else ""
    return ""


def may_end(word: str) -> bool:
    """Whether a subject may end with a word, at a glance."""
    return word in PRONOUNS or word in BARE_ONE or is_adverb(word) or single(word) or bool(only_many(word))


def subject_of(text: Text, place: Place) -> Subject | None:
    """The subject right before a place, where it opens its clause."""
    last = place.left_of_adverbs()
    noun = place.word(last)
    if noun in PRONOUNS:
        return Subject(PRONOUNS[noun] == "many", noun, last) if opens(text, place, last) else None
    at, determiner = phrase(place, last)
    number = number_of(noun, determiner) if at else ""
    if number and opens(text, place, at):
        return Subject(number == "many", noun, at)
    titled = place.word(0) == "is" and place.word(1) in TITLED
    if not at and noun in BARE_MANY and not titled and opens(text, place, last):
        return Subject(many=True, noun=noun, at=last)
    if not at and place.word(0) in BARE_BE and place.word(1) not in NO_SAYING and only_many(noun) in EVERYDAY:
        adjective = place.word(last - 1)
        first = last - 1 if not adjective.endswith("ing") and (describes_well(adjective) or "-" in adjective) else 0
        if first and not place.word(first - 1) and opens(text, place, first):
            return Subject(many=True, noun=noun, at=first)
    if noun in BARE_ONE and not at:
        first = last - 1 if describes_well(place.word(last - 1)) or place.word(last - 1) in KINDS_OF else last
        if opens(text, place, first) and not place.word(first - 1):
            return Subject(many=False, noun=noun, at=first)
    return behind(text, place, last, at)


def behind(text: Text, place: Place, last: int, at: int) -> Subject | None:
    """The subject that another noun, which opens at an offset, describes: "the cause of these pains"."""
    if not at:
        at = last
        while at > last - 2 and describes_well(place.word(at - 1)):
            at -= 1
    if place.word(at - 1) not in PREPOSITIONS:
        return None
    head = at - 2
    other_many = bool(only_many(place.word(last)))
    first, determiner = phrase(place, head)
    number = number_of(place.word(head), determiner) if first and determiner not in {"a", "an"} else ""
    if number and (other_many or single(place.word(last))) and opens(text, place, first):
        return Subject(number == "many", place.word(head), first, attracted=True)
    return None


def opens(text: Text, place: Place, at: int) -> bool:
    """Whether a clause opens at an offset."""
    start = text.words.starts[place.at + at]
    sentence = text.sentence_at(start)
    before = text.prose_folded[sentence.start : start]
    if not before.strip(" \"“'("):
        return True
    word = place.word(at - 1)
    if word == "that":
        return place.word(at - 2) in SAY
    if GOVERNS.search(before):
        return False
    if word:
        return word in OPENERS
    first = before.split(" ", 1)[0]
    return before.endswith((", ", "; ")) and (before.endswith("; ") or (first in LED and before.count(",") == 1))
