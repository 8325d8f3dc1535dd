"""The words of G109: what counts, what may stand behind, and which nouns may stay in the singular."""

import re
from functools import cache

from curate.rules.grammar.counted import after
from curate.rules.grammar.counted_words import GROUPS

TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
).union(TENS, (f"{ten}-{one}" for ten in TENS for one in "one two three four five six seven eight nine".split()))
MANY = ("other", "several", "many", "various", "numerous", "few", "these", "those", "both", *sorted(NUMBERS))
LOOSE = (
    *(
        "wide range of",
        "whole range of",
        "broad range of",
        "wide variety of",
        "great variety of",
        "huge variety of",
        "variety of different",
        "variety of",
    ),
    *("range of different", "list of", "lot of", "lots of", "plenty of", "lot of different", "tons of", "all kinds of"),
)
LOTS = frozenset(("lot of", "lots of", "plenty of", "tons of"))
# Behind "a lot of", which also praises one thing ("a lot of car").
SURELY_COUNTED = frozenset(
    "friend cousin sister brother teacher student visitor tourist customer client employee colleague neighbor neighbour player singer actor user guest kid problem question "
    "mistake idea reason thing tree flower bird animal picture photo movie song book recipe website ticket gift restaurant shop store museum hotel city country village town "
    "building word example person shoe boy girl".split()
)
OF_MANY = (*(f"{many} of" for many in ("a number", "a couple", "dozens", "hundreds", "thousands")), *LOOSE)
THE = ("the", "these", "those", "my", "our", "your", "his", "her", "their")
OF_THE = tuple(
    f"{one} of {the}"
    for one in ("one", "each", "many", "several", "two", "three", "few", "both", "either", "neither")
    for the in THE
)
ONE = frozenset(("every", "each", "another", "this"))
BEHIND = frozenset(
    "that which who why where when how in on at to for of with from by about between during before because if but so is are was were has have had "
    "do does did can could will would should may might must you we they i he she than as each every per this last today yesterday ago within across among around without under over "
    "into through until since while after there here available along now ever".split()
)
BEHIND_ONE = BEHIND | {"needs"}
BEHIND_THIS = frozenset(
    "because but of in for with on at from which is was has should can must will could may would".split()
)
DETERMINERS = frozenset(
    "a an the this that my your his her its our their every each top per page chapter number no section part one".split()
)
# Behind these a number counts, and the noun behind it is no verb; such a noun may be another thing with an article before.
BEFORE_NUMBER = frozenset(
    "of with from for in by about are were have has had need needs got get see include includes than lost".split()
)
OWN = frozenset("the these those my your our his her their its".split())
# What a number may make part of a longer name: "two bedroom", "four star".
MODIFIERS = frozenset(
    "bedroom bath bathroom star way door seat piece part step storey story level layer lane wheel color colour man woman dimension foot pound mile percent "
    "million dozen fold figure digit point quarter inch acre gallon liter litre ounce speed cylinder axis stage phase tier hour minute second "
    "year day week month night".split()
)
OFFERED = frozenset(
    "activity opportunity facility option product service subject ability interest".split()
)  # "a range of" them
# Sorts of which one speaks in the singular ("a variety of apple").
EDIBLE = frozenset(
    "apple rose grape pear plum peach cherry potato tomato bean pepper tree flower fish bird plant wheat grass orchid type kind room land fun talk detail support".split()
)
UNITS = frozenset("year day week month hour minute mile night".split())
BEHIND_UNIT = frozenset("in ago of before since that".split())
# What a number behind grades, and does not count: "a phase three trial", "a size ten shoe".
GRADES = frozenset(
    "phase stage level grade type tier year season size class division week day month category chapter round step part unit room number league group zone terminal gate track page line act scene "
    "book volume version generation module lesson section plan option figure table item episode game heat series lane platform channel route form key band degree pillar title article schedule".split()
)
# Adjectives of state that are nouns too ("those resident in Wales"), and nouns that need no article ("both home to").
STATES = frozenset("resident expert native patient dependent alien relative intent party host heir witness".split())
# What describes a whole group ("one of the old school", "each of the original band").
OF_GROUP = frozenset("old original whole entire new same founding royal present current outgoing".split())
# Words before "many" where a noun must follow, and words that open a clause.
BEFORE_NOUN = frozenset(
    "are were is was have has had for of with in from gave give there s by at on be a an the my your his her their only very quite".split()
)
OPENERS = frozenset(("", *"and but that which while as because when if where or since though although".split()))
SHOWN = frozenset("feature signal rank figure factor".split())  # verbs that prose has seldom
OF_VERB = frozenset("why who of which".split())
BEHIND_VERB = frozenset("in to that on with for from by at about".split())
NO_PARTS = GROUPS | frozenset(
    "time day night week year month fun use world sea people lord land town city village market pack".split()
)
MAY_BE_VERB = frozenset(("these", "those", "both", "many", "few", "several", *NUMBERS))
AFTER_PAST = (
    BEHIND | DETERMINERS | frozenset(("", "well", "hard", "outside", "up", "out", "down", "me", "him", "them", "us"))
)
SURELY_BEHIND = frozenset("have are were is was has why of who which".split())
MUCH = {"these": "this", "those": "that", "many": "much"}
CHANGED = frozenset(("these", *MUCH.values()))
MASS = frozenset(
    "information advice research equipment furniture software hardware knowledge evidence homework luggage baggage traffic feedback progress".split()
)
JOINED = frozenset(
    "one two three four five a an some many my the several they we she he it you they'll we'll you'll".split()
)
END = frozenset(".,;!?)\n")
AND = re.compile(r"[^.;!?]{0,150}\b(?:and|or|as well as)\b")


@cache
def unfit(cue: str, noun: str) -> bool:
    """Whether a noun behind "a range of", "a lot of" may be stuff or a sort."""
    if cue in LOTS:
        return noun not in SURELY_COUNTED
    if noun in EDIBLE or noun in OFFERED:
        return noun in EDIBLE
    bare = after("much more some little enough less of with no without", noun)
    return bare * 3 > after("a an", noun)
