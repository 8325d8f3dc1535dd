"""The places where a noun must be plural, or singular, for the word before it counts."""

from functools import cache

from curate.article import Text
from curate.models import lexicon, verbs
from curate.models.counts import alone
from curate.rules.grammar.adverb_words import describes
from curate.rules.grammar.counted import (
    NO_COUNT,
    as_base,
    as_noun,
    counts,
    describes_well,
    only_many,
    plural,
    rare,
)
from curate.rules.grammar.counted_words import EVERYDAY, GROUPS
from curate.rules.grammar.noun_verbs import is_verb_of, may_be_verb, measures, named, pasts
from curate.rules.grammar.noun_words import (
    AFTER_PAST,
    AND,
    BEHIND,
    BEHIND_ONE,
    BEHIND_THIS,
    BEHIND_UNIT,
    DETERMINERS,
    END,
    JOINED,
    LOOSE,
    MASS,
    MAY_BE_VERB,
    MODIFIERS,
    MUCH,
    NO_PARTS,
    NUMBERS,
    OF_GROUP,
    OF_MANY,
    OF_THE,
    STATES,
    SURELY_BEHIND,
    UNITS,
    unfit,
)
from curate.rules.grammar.third_person import only_third, only_verb
from curate.rules.typos.inflection import BE, Place

# "These shoe run small".
RUN = frozenset("run fit look feel come work cost taste last smell wear".split())
RUNS_ON = frozenset(
    "small large big well great good true nice like in with for about perfectly amazing comfortable a so very".split()
)


MASS_RATIO = 20
LAST = 3  # words from a number to its noun, at most
COUNTS = NUMBERS | frozenset("several many numerous these those".split())
SEEN = 5.0  # times in 5 million words
# Behind these a number counts, and the noun behind it is no verb.
BEFORE_OBJECT = frozenset("are were have has had need needs got includes include lost continue".split())
BEFORE_OTHER = frozenset("in of for with from to on at about into between among against".split())


def several(text: Text, place: Place, cue: str, off: int) -> str:
    """The plural of the noun at an offset, where a word of many things stands before it; "" where it may stand."""
    noun = place.word(off)
    if cue in MUCH and noun in MASS:
        return MUCH[cue] if closes(text, place, off, BEHIND) else ""
    strict = cue in {"these", "those"} and noun not in EVERYDAY
    sure = cue in NUMBERS and off == 1 and place.word(-1) in BEFORE_OBJECT | pasts() and place.word(-2) != "one"
    known = counts(noun, strict=strict) or (rare(noun) and cue not in LOOSE) or (sure and counted(noun))
    if not known or no_part(place, cue, noun, off):
        return ""
    if (
        cue in MAY_BE_VERB
        and off == 1
        and not sure
        and (place.word(2) not in SURELY_BEHIND | pasts() or is_verb_of(cue, place))
        and may_be_verb(cue, noun, place)
    ):
        return ""
    if (
        named(text, place, cue)
        or (cue in NUMBERS and measures(place, noun, off))
        or (cue == "other" and stuff(place, noun, off))
    ):
        return ""
    unit = cue in NUMBERS and noun in UNITS
    if not closes(
        text,
        place,
        off,
        BEHIND_UNIT if unit else BEHIND,
        comma=cue not in NUMBERS or (off == 1 and sure and noun not in MODIFIERS),
    ):
        return ""
    end = text.words.ends[place.at + off]
    joined = cue.startswith("both") or (text.prose[end : end + 1] == "," and not sure)
    return "" if joined and AND.match(text.prose_folded, end, end + 170) else plural(noun)


@cache
def names_kind(cue: str, word: str) -> bool:
    """Whether a noun may tell the kind of what is counted: "eight cargo ship", "many faith tradition"."""
    if cue not in COUNTS or word in verbs.load() or word in MODIFIERS or word in UNITS or word.endswith(("s", "ing")):
        return False
    if cue in NUMBERS:  # no "six passenger plane"
        return rare(word) and alone(plural(word)) * MASS_RATIO < alone(word)
    return rare(word) or counts(word, strict=True)


@cache
def counted(noun: str) -> bool:
    """Whether a noun has a plural, though it may be a verb too."""
    known = lexicon.load().plain(plural(noun)) and as_noun(noun) >= SEEN
    adjective = describes_well(noun) or describes(noun) or noun.endswith("ing") or noun == "straight"
    return known and noun not in NO_COUNT and not adjective


def stuff(place: Place, noun: str, off: int) -> bool:
    """Whether "other" may stand before one thing or no thing: "the other child", "with other tissue"."""
    loose = noun in GROUPS or unfit("other", noun) or place.word(2) == "to"
    return loose or off > 1 or place.word(-1) not in BEFORE_OTHER


def no_part(place: Place, cue: str, noun: str, off: int) -> bool:
    """Whether a noun may stand in the singular behind "one of the", "hundreds of", "of these" or "both"."""
    if cue.endswith("those") and (noun if off == 1 else place.word(1)).endswith(("ing", "en")):
        return True  # "those reading this book", "those given tea"
    if cue in OF_THE:
        return noun in NO_PARTS and (off == 1 or place.word(off - 1) in OF_GROUP)
    of_both = cue == "both" and place.word(-1) in BE  # "were both party to", "are both home to"
    if (noun in STATES and off == 1 and (cue == "those" or of_both)) or (of_both and place.word(off + 1) == "to"):
        return True  # also "those resident in"
    if cue in {"these", "those"}:
        return place.word(-1) == "of" and noun in UNITS
    if cue in LOOSE and unfit(cue, noun):
        return True
    return (cue in OF_MANY and noun in GROUPS) or (
        cue == "both" and (noun == "part" or place.word(-1) in {"they", "we", "you", "who", "which"})
    )


def single(text: Text, place: Place, cue: str, off: int) -> str:
    """What a plural at an offset behind a word of one thing should be; "" where it may stand."""
    one = only_many(place.word(off))
    if cue in {"each", "another"} and (place.word(1) == "other" or (one in verbs.load() and one not in EVERYDAY)):
        return ""
    if not one or (cue != "every" and as_base(one) * 5 > as_noun(one)) or (cue == "this" and word_of_verb(place, off)):
        return ""
    if not closes(text, place, off, BEHIND_THIS if cue == "this" else BEHIND_ONE):
        return ""
    if cue == "this" and place.word(-2) == "to" and not place.word(-3) and place.word(off + 1):
        return ""  # "to do this doctors in Rome"
    if cue != "this":
        return one
    return one if place.word(off + 1) in {"is", "was", "has"} else "these"


def word_of_verb(place: Place, off: int) -> bool:
    """Whether "this" does something: "this boots from a disk"."""
    return off == 1 and place.word(1) in {"boots", "shorts"} and place.word(2) not in BE | {"fit", "look", "feel"}


def closes(text: Text, place: Place, off: int, behind: frozenset[str], *, comma: bool = True) -> bool:
    """Whether the word at an offset ends its phrase."""
    word = place.word(off + 1)
    if word:
        to_ceiling = place.word(off) == "floor" and place.word(off + 2) == "ceiling"
        if to_ceiling or (word == "of" and place.word(off + 2) == "the" and place.word(off + 3) in UNITS):
            return False
        if word == "and":
            return place.word(off + 2) in JOINED and place.word(off + 3) not in UNITS
        runs = behind is BEHIND and word in RUN and place.word(off + 2) in RUNS_ON
        if runs or (behind is BEHIND_THIS and word in {"are", "have", "were", "make"}):
            return not place.word(-1)
        object_ = place.word(off + 2) in DETERMINERS - {"one"}
        if (behind is BEHIND_ONE and only_third(word)) or (
            behind is BEHIND and (object_ and word in verbs.load() and place.word(off) in EVERYDAY)
        ):
            return True
        return word in behind or (
            behind is BEHIND and (only_verb(word) or (word in pasts() and place.word(off + 2) in AFTER_PAST))
        )
    end = text.words.ends[place.at + off]
    mark = text.prose[end : end + 1] or "\n"
    return mark in END and (comma or mark != ",")
