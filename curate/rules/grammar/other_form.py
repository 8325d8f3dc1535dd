"""The form of a verb that agrees with its subject."""

from functools import cache

from curate.models import verbs
from curate.rules.grammar.counted import beside
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


@cache
def wanted() -> frozenset[str]:
    """The forms that are looked at: bare verbs and third persons that are no nouns."""
    plain = {base for base in verbs.load() if only_verb(base)} | SOFT | EXTRA | PERSONAL
    return frozenset(
        plain | {form for form in thirds() if only_third(form)} | soft_thirds().keys() | PLURAL.keys() | BE_MANY.keys()
    )


@cache
def soft_thirds() -> dict[str, str]:
    """Third persons that are plurals too, with their bases."""
    return {verbs.third(base): base for base in SOFT | PERSONAL | {"cost"} if not only_third(verbs.third(base))}


def other(place: Place, word: str, subject: Subject) -> str:
    """The form of a verb that agrees with a subject, "" where it does."""
    if word == "show":
        return "shows" if subject.noun in REPORTS and not subject.attracted else ""
    if word in soft_thirds():
        sure = place.word(1) in BEHIND_PERSONAL | OBJECTS | BARE_MASS and not subject.attracted
        return soft_thirds()[word] if subject.many and sure and beside(subject.noun, word) < 1 else ""
    if subject.many:
        return "" if subject.noun == "i" and word.startswith("was") else PLURAL.get(word) or only_third(word)
    if word in BE_MANY:
        return "" if place.word(1) in {"you", "they", "we"} else BE_MANY[word]
    if word in thirds() or word in PLURAL:
        return ""
    return verbs.third(word) if bare(place, word, subject) else ""


def bare(place: Place, word: str, subject: Subject) -> bool:
    """Whether a bare form behind one thing is a verb, and no noun that the thing describes."""
    behind = place.word(1)
    if subject.noun in {"he", "she", "it"} and word in SOFT | PERSONAL:
        return behind not in {"is", "was", "has", "not", "only", "never"}
    if subject.noun in PERSONS and word in PERSONAL and behind in BEHIND_PERSONAL:
        return True
    if word not in SOFT - EXTRA:
        return word in EXTRA or (word not in PERSONAL and word not in VERB_NOUNS)
    if subject.noun in PRONOUNS or subject.attracted or beside(subject.noun, word) > 1:
        return False
    if behind in PURE_OBJECTS or (behind == "to" and word in TO) or (word == "help" and only_verb(behind)):
        return True
    return word in {"say", "know", "think", "make", "take", "give"} and behind in OBJECTS | {"a", "the", "it", "you"}
