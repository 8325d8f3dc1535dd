"""The place of a verb's base, and the form that stands in it by mistake (T308)."""

from collections.abc import Sequence

from curate.article import Text
from curate.rules.typos.base_after_to import is_infinitive
from curate.rules.typos.base_forms import HARDLY, RARELY, Form, forms, told_kind
from curate.rules.typos.base_helps import is_let, joins_base, lets_help
from curate.rules.typos.base_places import asks_for_base, may_stand_between
from curate.rules.typos.base_words import (
    ANYONE,
    DO,
    FOUND,
    FOUND_THE,
    HELPS,
    HIM,
    LETS,
    MODALS,
    NEGATED,
    PREPOSITIONS,
    SUBJECTS,
    SURE_MODALS,
    WHY,
)
from curate.rules.typos.inflection import DETERMINERS, Place

TURNED = SUBJECTS | ANYONE | DETERMINERS
BOTH = frozenset(("all", "both", "please"))  # "to both named", "to please paying guests"
TURNING = SURE_MODALS | MODALS | NEGATED | DO
REACH = 3  # words between an opener and its verb, at most


def form_behind(words: Sequence[str], opener: int) -> int:
    """The index of the first inflected verb behind an opener and what may stand between, 0 for none."""
    known = forms()
    if words[opener] in HELPS | LETS:
        at = opener + 1
        if at < len(words) and words[at] in HIM:
            at += 1
        elif words[opener] in LETS:
            return 0
        return at if at < len(words) and words[at] in known else 0
    asking = words[opener] in TURNING and words[opener - 1] in WHY  # "how would bakers sold it"
    for at in range(opener + 1, min(opener + REACH + 1, len(words))):
        word = words[at]
        if word in known:
            return at
        turned = word in TURNED or words[at - 1] in DETERMINERS or (asking and at == opener + 1)
        if not (may_stand_between(word) or (turned and words[opener] in TURNING)):
            return 0
    return 0


def fits(text: Text, place: Place, back: int, form: Form) -> bool:
    """Whether the place of a form, with its opener at an offset, is a base's."""
    if place.word(0) == "used" and place.word(1) == "to":
        return False
    if place.word(0) == "found" and place.word(1) not in FOUND and place.word(2) not in FOUND_THE:
        return False
    if place.word(back) == "to":
        between = [place.word(offset) for offset in range(back + 1, 0)]
        return (
            BOTH.isdisjoint(between)
            and place.word(0) not in PREPOSITIONS
            and is_infinitive(place, back, form, begins=begins(text, place.at + back))
        )
    kind = told_kind(place.word(0), form.kind, HARDLY if place.word(back) in HELPS else RARELY)
    if place.word(back) in HELPS | LETS:
        led = lets_help(place, kind) if back == -1 else is_let(place, kind)
        return led and place.word(0) not in PREPOSITIONS
    if place.word(back) == "or":
        return back == -1 and joins_base(place, kind)
    sentence = text.sentence_at(text.words.starts[place.at])
    asked = text.raw[sentence.start : sentence.end].rstrip("\"'”’) ").endswith("?")
    return asks_for_base(place, back, kind, asked=asked, parted=is_parted(text, place.at + back))


def is_parted(text: Text, opener: int) -> bool:
    """Whether a comma, a bracket or a quotation mark closes before an opener, or before "and" with it."""
    words = text.words
    first = opener - (words.folded[opener - 1] == "and")
    return text.raw[: words.starts[first]][-3:].rstrip()[-1:] in {",", ")", '"', "”", *"0123456789"}


def begins(text: Text, opener: int) -> bool:
    """Whether a sentence begins with an opener."""
    start = text.words.starts[opener]
    return text.raw[start].isupper() and text.sentence_at(start).start == start
