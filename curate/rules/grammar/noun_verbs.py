"""Whether a word behind one that counts is a verb, or a number part of a name (G109)."""

from functools import cache

from curate.article import Text
from curate.models import verbs
from curate.rules.grammar.counted import as_base, as_noun
from curate.rules.grammar.noun_words import (
    BEFORE_NOUN,
    BEHIND_VERB,
    DETERMINERS,
    GRADES,
    MODIFIERS,
    NUMBERS,
    OF_VERB,
    OPENERS,
    OWN,
    SHOWN,
    UNITS,
)
from curate.rules.typos.inflection import Place


def measures(place: Place, noun: str, off: int) -> bool:
    """Whether a number and a noun are part of a longer name: "a two year plan", "top ten list"."""
    if place.word(-1) in GRADES or place.word(-1) in NUMBERS:
        return True
    if place.word(-1) in OWN and noun not in MODIFIERS and place.word(-2) not in {"one", "top"}:
        return False
    if place.word(-1) in DETERMINERS or place.word(-1) == "top" or place.word(-2) in {"one", "top"}:
        return True
    if noun == "way" and place.word(off + 1) in {"to", "of"}:
        return False
    return noun in MODIFIERS and not (noun in UNITS and off == 1)


def may_be_verb(cue: str, noun: str, place: Place) -> bool:
    """Whether a word right behind "many" may be what they do."""
    follows = place.word(2)
    if noun == "place" and follows == "to" and place.word(3) in verbs.load():
        return False
    opens = place.word(-1) in OPENERS and (noun in verbs.load() or noun in SHOWN) and cue not in {"those", "both"}
    if opens and follows in BEHIND_VERB and noun != "reason":
        return True  # "these link to", "several feature in"
    often = as_noun(noun) > 8 * as_base(noun) and follows in {"to", "for"}
    return as_base(noun) * 5 > as_noun(noun) or (noun in verbs.load() and cue in {"both", "many", "few"} and not often)


def is_verb_of(cue: str, place: Place) -> bool:
    """Whether a word behind "many" may do something of others ("many dream of", "few question why")."""
    return (
        cue in {"many", "few", "several"}
        and place.word(2) in OF_VERB
        and place.word(-1) not in BEFORE_NOUN
        and place.word(1) != "reason"
    )


def named(text: Text, place: Place, cue: str) -> bool:
    """Whether the word that counts is part of a name or another phrase ("Big Ten player", "year three of the project")."""
    start = text.words.starts[place.at]
    if cue in NUMBERS and (
        text.raw[start - 2 : start] in {"- ", "– "} or (text.raw[start].isupper() and place.word(-1))
    ):
        return True
    if " of " in cue and (
        place.word(-3) in DETERMINERS | UNITS or text.folded[start - len(cue) + 2 : start + 3].startswith("-")
    ):
        return True
    return (cue == "numerous" and place.word(-1) == "most") or place.word(1) == "same"


@cache
def pasts() -> frozenset[str]:
    """The pasts of all verbs."""
    return frozenset(verb.past for verb in verbs.load().values()) | frozenset(
        ("came", "went", "said", "got", "made", "gave", "took")
    )
