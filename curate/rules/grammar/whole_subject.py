"""G110: "the law require", "the doctors recommends", "my parents was"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.counted import (
    GROUPS,
    VERB_NOUNS,
    beside,
    describes_well,
    only_many,
    only_third,
    only_verb,
    single,
    third,
    thirds,
)
from curate.rules.grammar.subjects import EITHER
from curate.rules.typos.inflection import Place, is_adverb

BE_ONE = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
}
BE_MANY = {many: one for one, many in BE_ONE.items() if many != "do"}
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
# Bare verbs that are nouns too, told by an object or "to" behind them.
SOFT = frozenset(
    "want need help like love say know think make take give keep work cause show play run hate try start look feel live hope mean".split()
)
EXTRA = frozenset("become come go get say think know make take give agree".split())
OBJECTS = frozenset(
    "to me him them us my your his her their our an like very so too really much well hard better that about in at on".split()
)
PURE_OBJECTS = frozenset("me him them us my your his her their our".split())
TO = frozenset("want need like love try seem hope start hate help".split())
PREPOSITIONS = frozenset("of in for from on at with".split())
REPORTS = frozenset(
    "report study research survey graph chart table map picture photo video evidence data figure image result".split()
)
NO_SUBJECT = (
    frozenset("need lord devil god heaven way time day sake rest same case road look home age hell people sun".split())
    | GROUPS
    | EITHER
)
PERSONS = frozenset(
    "brother sister father mother dad mom mum son daughter wife husband uncle aunt cousin friend boss neighbor neighbour teacher grandmother grandfather grandma grandpa roommate "
    "boyfriend girlfriend dog cat doctor landlord manager".split()
)
PERSONAL = frozenset(
    "run work live say like play cook sleep drive smoke drink walk talk cry study travel dance teach speak bark eat swim".split()
)
BEHIND_PERSONAL = frozenset(
    "in at for with every as very too all me him her them us about on most from like and so late early hard well that there here fast a".split()
)
UNITS = frozenset("minutes hours days weeks months years miles dollars pounds euros points seconds feet times".split())
PRONOUNS = dict.fromkeys(
    ("he", "she", "it", "everyone", "everybody", "someone", "somebody", "nobody"), "one"
) | dict.fromkeys(("they", "we", "i"), "many")
IFS = re.compile(r"\b(?:if|though|wish\w*|unless|whether|as|suppos\w+|imagine)\b")
BARE_MASS = frozenset("sleep food water money help more less too love care time attention".split())
BARE_MANY = frozenset(
    "people children men women students kids parents doctors teachers scientists researchers experts patients dogs cats employees workers customers users adults teenagers babies athletes".split()
)


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
        if not describes_well(word):
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
        Bad("This cream help reduce the pain.", "This cream helps reduce the pain."),
    )
    good = (
        "They insist that the law require it. Let the dog run. Does the law require it?",
        "The team play well. The law review is here. The help desk work is hard.",
        "If the student need help, ask. The rich and the poor agree.",
        "The United States requires it. The man and the woman love it.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the verbs that follow a subject of the other number."""
        words = text.words.folded
        asked = wanted() & text.vocabulary.keys()
        for at, word in enumerate(words) if asked else ():
            if word not in asked or at == 0 or not may_end(words[at - 1]):
                continue
            place = Place(text, at)
            subject = subject_of(text, place)
            meant = subject and other(place, word, subject)
            if word.startswith("were") and IFS.search(
                text.prose_folded[text.sentence_at(text.words.starts[at]).start : text.words.starts[at]]
            ):
                continue
            if subject and meant and text.raw[text.words.starts[at + subject.at] + 1 : text.words.ends[at]].islower():
                start, end = text.words.starts[at], text.words.ends[at]
                message = self.message.format(written=word, noun=subject.noun, meant=meant)
                yield Remark(start, end, message, replacement(meant))


@cache
def wanted() -> frozenset[str]:
    """The forms that are looked at: bare verbs and third persons that are no nouns."""
    bare = {base for base in verbs.load() if only_verb(base)} | SOFT | EXTRA | PERSONAL
    return frozenset(
        bare | {form for form in thirds() if only_third(form)} | soft_thirds().keys() | BE_ONE.keys() | BE_MANY.keys()
    )


@cache
def soft_thirds() -> dict[str, str]:
    """Third persons that are plurals too, with their bases."""
    return {third(base): base for base in SOFT | PERSONAL | {"cost"} if not only_third(third(base))}


def may_end(word: str) -> bool:
    """Whether a subject may end with a word, at a glance."""
    return word in PRONOUNS or is_adverb(word) or single(word) or bool(only_many(word))


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
    if not at and noun in BARE_MANY and opens(text, place, last):
        return Subject(many=True, noun=noun, at=last)
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


def other(place: Place, word: str, subject: Subject) -> str:
    """The form of a verb that agrees with a subject, "" where it does."""
    if (
        subject.noun in {"he", "she", "it"}
        and word in SOFT | PERSONAL
        and place.word(1) not in {"is", "was", "has", "not", "only", "never"}
    ):
        return third(word)
    if word == "show":
        return "shows" if subject.noun in REPORTS and not subject.attracted else ""
    if subject.many and word in soft_thirds():
        behind = place.word(1)
        sure = (
            behind in BEHIND_PERSONAL | OBJECTS | BARE_MASS and not subject.attracted and beside(subject.noun, word) < 1
        )
        return soft_thirds()[word] if sure else ""
    if word in soft_thirds():
        return ""
    if subject.many:
        if word.startswith("was") and subject.noun == "i":
            return ""
        return BE_ONE.get(word) or only_third(word)
    if word in BE_MANY:
        return "" if place.word(1) in {"you", "they", "we"} else BE_MANY[word]
    if word in thirds() or word in BE_ONE:
        return ""
    if subject.noun in PERSONS and word in PERSONAL and place.word(1) in BEHIND_PERSONAL:
        return third(word)
    if word in PERSONAL - SOFT or (word in VERB_NOUNS and word not in SOFT):
        return ""
    if word in SOFT - EXTRA:
        if subject.noun in PRONOUNS or subject.attracted or beside(subject.noun, word) > 1:
            return ""
        behind = place.word(1)
        sure = behind in PURE_OBJECTS or (behind == "to" and word in TO) or (only_verb(behind) and word == "help")
        sure = sure or (
            word in {"say", "know", "think", "make", "take", "give"} and behind in OBJECTS | {"a", "the", "it", "you"}
        )
        return third(word) if sure else ""
    return third(word)
