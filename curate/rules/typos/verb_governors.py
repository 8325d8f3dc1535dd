"""The words that ask for "to" and a verb, for its -ing form or for its base (T254)."""

from curate.rules.typos.inflection import DETERMINERS, MODALS
from curate.rules.words import PERSONS

TO_LACKS = frozenset(
    "want wants wanted wanting need decide decides decided hope hopes hoped plan plans planned planning refuse refuses refused agree agrees agreed promised "
    "expect expects expected manages managed tend tends tended tries tried trying fail fails failed used able unable afford prefer prefers preferred "
    "intend intends intended wish wishes wished attempted began forgot willing supposed love like important necessary easy possible difficult happy ready learned have "
    "proud likely unlikely eager glad afraid excited sorry anxious pleased reluctant keen determined hesitant thrilled honored honoured delighted required "
    "expected allowed forced told asked advised invited scheduled bound going meant".split()
)
NOUNS_TOO = frozenset("plan plans hope hopes wish wishes need fails".split())
MINDS = frozenset(
    "unable willing supposed happy ready proud likely unlikely eager glad afraid excited sorry anxious pleased reluctant keen determined hesitant thrilled honored honoured delighted".split()
)
TOLD_TO = frozenset("required expected allowed forced told asked advised invited scheduled bound going meant".split())
AFTER_BE = MINDS | TOLD_TO | frozenset("able important necessary easy possible difficult".split())
NEGATED = frozenset("don't doesn't didn't".split())
UP = frozenset("end ends ended ending".split())
WOULD = frozenset("would i'd we'd he'd she'd they'd you'd".split())
MASS = frozenset(
    "help work rest change love support respect trust control peace care sleep food water power answer access play praise score more use".split()
)
GOES_ON = frozenset("longer with in at up out more here there about back home away on".split())
BE = frozenset("is are was were be been am not i'm being we're they're you're he's she's".split())
FREE_ONLY = frozenset("used need began forgot".split())  # "the oil used need not be hot"
ASKS = frozenset(
    "ask asks asked asking tell tells told want wants wanted allow allows allowed invited advised encouraged encourages forced force forces".split()
)
TOLD = frozenset("me him us them you".split())
# Prepositions, and what stands before them where the base may stand without an object.
ING_LACKS = {
    "by": "",
    "for": "responsible thanks sorry you",
    "without": "*",
    "before": "",
    "after": "",
    "of": "afraid tired capable instead sick fond think thinking thought dream dreamed dreaming accused way idea risk chance",
    "in": "interested succeed succeeded involved helps point useful",
    "on": "insist insisted insists focus focused concentrate",
    "about": "talk talked talking think thinking thought worried excited",
    "at": "good bad better great",
}
GOVERNORS = {preposition: frozenset(words.split()) for preposition, words in ING_LACKS.items()}
NEEDS_GOVERNOR = frozenset("in on about at".split())
GERUND = frozenset(
    "enjoy enjoys enjoyed avoid avoids avoided consider considers considered finish finished deny denied denies postpone postponed "
    "imagine suggest suggests suggested recommend recommends recommended dislike dislikes disliked mind admitted".split()
)
OBJECTS = frozenset("him her me us them it you".split())
LEFT_OUT = TO_LACKS | ING_LACKS.keys() | {"to", "up"} | TOLD
LET = frozenset("let lets letting".split())
MAKE = frozenset("make makes made making".split())
SUGGEST = frozenset("suggest suggests suggested".split())
FREE = frozenset(PERSONS.split("|"))
OPENERS = frozenset(
    ("", *"and but if because that when while since as although though so or where before after until unless".split())
)
SURE_OPENERS = OPENERS - {"that", "as", "where", "or"}
# "It was ready for use the next day."
TIME = frozenset(
    "next other same following first last second day night whole time way morning week year past previous entire moment minute more most".split()
)
AUXILIARIES = MODALS | frozenset(
    "do does did don't doesn't didn't have has had never always really not also to want like need".split()
)
THINGS = DETERMINERS - {"no", "that", "this", "some", "any", "every", "each"} | {"him", "me", "us", "them"}
NO_PURPOSE = frozenset(
    "ever than never just as long day days night week month year years hours minutes shortly soon moments right even and or".split()
)
# A bare verb behind one of these may go on behind "instead of": "to walk instead of drive".
BARE_BEFORE = frozenset("to can could will would should must may might do does did don't didn't let's please".split())
