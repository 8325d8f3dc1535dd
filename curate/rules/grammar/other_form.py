"""The form of a verb that agrees with its subject."""

from collections.abc import Sequence
from functools import cache

from curate.models import verbs
from curate.models.counts import seen
from curate.rules.grammar.counted_words import VERB_NOUNS
from curate.rules.grammar.inverted_words import PLURAL
from curate.rules.grammar.subject_before import PRONOUNS, Subject
from curate.rules.grammar.third_person import only_third, only_verb, thirds
from curate.rules.typos.inflection import Place

BE_MANY = {many: one for one, many in PLURAL.items() if many != "do"}
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
REPORTS = frozenset(
    "report study research survey graph chart table map picture photo video evidence data figure image result".split()
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
BARE_MASS = frozenset("sleep food water money help more less too love care time attention".split())

A = "a an the my your his her our their its it you me us them him"
# Bare verbs that are nouns or adjectives too, with what tells that they are verbs.
GOES_ON = {
    verb: frozenset(f"{after} {A}".split())
    for verb, after in {
        "offer": "free some many great all both everything", "need": "plenty at more some regular no lots good two three", "keep": "for well up fresh in out going", "last": "about for all only up longer several two three four five six eight ten twelve",
        "taste": "like even so better great good of very amazing", "leave": "at from for on every", "reduce": "stress pain", "cover": "all most everything", "support": "all up",
        "cause": "problems pain stress more many", "help": "with people to prevent", "close": "at on early for", "open": "at on early up", "start": "at on with in from", "end": "at in with", "use": "less more only", "charge": "extra more too",
        "serve": "breakfast lunch dinner food great good", "host": "weekly many regular", "run": "from every on until out between", "work": "well great fine perfectly best closely", "look": "like great good amazing nice better", "smell": "like good great of bad",
        "play": "with", "cook": "dinner for", "teach": "", "buy": "", "treat": "all", "plan": "to", "show": "", "stop": "at", "love": "this these to being how", "hate": "this these being", "want": "this these", "sell": "fresh everything all", "provide": "", "change": "", "drink": "", "call": "",
    }.items()
}  # fmt: skip

BEHIND_YOU = frozenset(f"{A} to with from for in and all more some free what how at on about up out".split()) | {""}


@cache
def wanted() -> frozenset[str]:
    """The forms that are looked at: bare verbs and third persons that are no nouns."""
    plain = {base for base in verbs.load() if only_verb(base)} | SOFT | EXTRA | PERSONAL | GOES_ON.keys() | {"do"}
    return frozenset(
        plain | {form for form in thirds() if only_third(form)} | soft_thirds().keys() | PLURAL.keys() | BE_MANY.keys()
    )


@cache
def soft_thirds() -> dict[str, str]:
    """Third persons that are plurals too, with their bases."""
    return {verbs.third(base): base for base in SOFT | PERSONAL | {"cost"} if not only_third(verbs.third(base))}


@cache
def asked_behind() -> dict[str, frozenset[str]]:
    """The forms that are looked at only before some words."""
    return {
        word: behind for word, behind in GOES_ON.items() if word not in SOFT | EXTRA | PERSONAL and not only_verb(word)
    }


def is_idle(word: str, behind: Sequence[str]) -> bool:
    """Whether a form stands where it says nothing, at a glance."""
    if word == "do":
        return "not" not in behind
    return word in asked_behind() and not asked_behind()[word].intersection(behind)


def other(place: Place, word: str, subject: Subject) -> str:
    """The form of a verb that agrees with a subject, "" where it does."""
    if word == "show":
        return "shows" if subject.noun in REPORTS and not subject.attracted else ""
    if word in soft_thirds():
        sure = place.word(1) in BEHIND_PERSONAL | OBJECTS | BARE_MASS and not subject.attracted
        return soft_thirds()[word] if subject.many and sure and seen(subject.noun, word) < 1 else ""
    if subject.many:
        return PLURAL.get(word) or only_third(word)
    if word == "do":
        return "does" if place.word(1) == "not" else ""
    return other_of_one(place, word, subject)


def other_of_one(place: Place, word: str, subject: Subject) -> str:
    """The form of a verb that agrees with one thing, "" where it does."""
    if word in BE_MANY:
        return "" if place.word(1) in {"you", "they", "we"} else BE_MANY[word]
    if word in thirds() or word in PLURAL:
        return ""
    if place.word(1) == "you" and word in GOES_ON and place.word(2) not in BEHIND_YOU:
        return ""  # "the job offer you turned down"
    return verbs.third(word) if bare(place, word, subject) else ""


def bare(place: Place, word: str, subject: Subject) -> bool:
    """Whether a bare form behind one thing is a verb, and no noun that the thing describes."""
    behind = place.word(1)
    personal = subject.noun in PERSONS and word in PERSONAL and behind in BEHIND_PERSONAL
    if personal or (behind in GOES_ON.get(word, ()) and not subject.attracted and seen(subject.noun, word) <= 1):
        return True
    if word not in SOFT - EXTRA:
        return word in EXTRA or (word not in PERSONAL and word not in VERB_NOUNS and word not in GOES_ON)
    if subject.noun in PRONOUNS or subject.attracted or seen(subject.noun, word) > 1:
        return False
    if behind in PURE_OBJECTS or (behind == "to" and word in TO) or (word == "help" and only_verb(behind)):
        return True
    return word in {"say", "know", "think", "make", "take", "give"} and behind in OBJECTS | {"a", "the", "it", "you"}
