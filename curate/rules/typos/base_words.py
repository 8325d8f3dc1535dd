"""Closed sets of words around the place of a verb's base (T308)."""

from curate.rules.typos.inflection import BE, DETERMINERS
from curate.rules.words import PERSONS

SURE_MODALS = frozenset("would could should must cannot can't won't couldn't shouldn't wouldn't mustn't".split())
MODALS = frozenset("can will may might shall".split())  # nouns, a month and a name, too
WILLED = frozenset(
    f"{one}'ll" for one in (*PERSONS.split("|"), "that", "this", "there", "who", "what", "these", "those")
)
HAD = frozenset(f"{one}'d" for one in (*PERSONS.split("|"), "who", "that", "there"))
DO = frozenset("do does did".split())
NEGATED = frozenset("don't doesn't didn't".split())
SUBJECTS = frozenset(PERSONS.split("|"))
# Subjects that are said of nothing else where a modal verb follows.
PRONOUNS = SUBJECTS | frozenset(
    "someone anyone everyone somebody anybody everybody this that these those there which who".split()
)
# A modal verb behind one of these is a noun, a question's or a turned clause's: "in May starting", "so can fried foods".
NO_SUBJECT = (
    DETERMINERS - {"that", "this", "these", "those"}
    | BE
    | frozenset(
        "so nor neither only longer never rarely seldom than as of in on at by for from to with since until last next early late mid how why when where what or much "
        "whatever however whom whose own not if free good ill political living strong iron divine sheer trash garbage tin watering gas fuel spray beer soda paint jerry "
        "petrol military full all raw absolute here always perhaps maybe god not ever hardly scarcely best until though be".split()
    )
)
# A modal verb may close the clause before the form behind one of these: "doing what you should requires courage".
STRANDS = frozenset(
    "what whatever all everything anything nothing as than way ways best most much more longer same only those".split()
)
# They strand it behind "the" alone: "the most he could given the time".
SUPERLATIVES = frozenset("most more much only".split())
RELATED = frozenset("who whoever that which those anyone one whether where".split())
ASKING = frozenset("how why when where what who whom which and but so then nor never longer only or neither".split())
OPENS = frozenset(("", *"and but if because when while since although though so that".split()))
BETWEEN = frozenset(
    "yet thereby either both also first not rather never all still just then absolutely likely once".split()
)
OBJECTS = frozenset("a an the this that these those my your his her its our their it them him me us you".split())
# What stands before "please" where it is no verb.
POLITE = SUBJECTS | frozenset(
    ("", *"and or but so then attached enclosed if just yes ok okay thanks today now".split())
)
# Who or what a question turns around that is no pronoun of a person.
ANYONE = frozenset(
    "that this anyone anybody someone somebody everyone everybody anything something everything nothing".split()
)
WHY = frozenset("how why when where".split())
FOUND = frozenset(
    "it him her them out me us you any anything something what my".split()
)  # "they did not found a colony"
FOUND_THE = frozenset("key keys job answer answers time way right problem place same information product best".split())
HELPS = frozenset("help helps helped helping".split())
LETS = frozenset("let lets letting make makes made making".split())
HIM = frozenset("it him her them me us you".split())
# Forms that are prepositions, too: "limited to including", but "the list may including".
PREPOSITIONS = frozenset("including following excluding considering given concerning regarding".split())
