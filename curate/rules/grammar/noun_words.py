"""The words of G109: what counts, what may stand behind, and which nouns may stay in the singular."""

import re

from curate.rules.grammar.counted_words import GROUPS

NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty".split()
)
MANY = ("several", "many", "various", "numerous", "few", "these", "those", "both", *sorted(NUMBERS))
OF_MANY = tuple(f"{many} of" for many in ("a number", "a couple", "dozens", "hundreds", "thousands"))
THE = ("the", "these", "those", "my", "our", "your", "his", "her", "their")
OF_THE = tuple(
    f"{one} of {the}"
    for one in ("one", "each", "many", "several", "two", "three", "few", "both", "either", "neither")
    for the in THE
)
ONE = frozenset(("every", "each", "another", "this"))
BEHIND = frozenset(
    "that which who why where when how in on at to for of with from by about between during before because if but so is are was were has have had "
    "do does did can could will would should may might must you we they i he she than as ago within across among around without under over "
    "into through until since while after there here available".split()
)
BEHIND_ONE = BEHIND | {"needs"}
BEHIND_THIS = frozenset("because but of in for with on at from which is was has".split())
DETERMINERS = frozenset(
    "a an the this that my your his her its our their every each top per page chapter number no section part one".split()
)
# What a number may make part of a longer name: "two bedroom", "four star".
MODIFIERS = frozenset(
    "bedroom bath bathroom star way door seat piece part step storey story level layer lane wheel color colour man woman dimension foot pound mile percent "
    "million dozen fold figure digit point quarter inch acre gallon liter litre ounce speed cylinder axis stage phase tier hour minute second "
    "year day week month night".split()
)
UNITS = frozenset("year day week month hour minute mile night".split())
BEHIND_UNIT = frozenset("in ago of before since that".split())
NO_PARTS = GROUPS | frozenset(
    "time day night week year month fun use thing world sea people lord land town city village market pack".split()
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
JOINED = frozenset("one two three four five a an some many my the several".split())
END = frozenset(".,;!?)\n")
AND = re.compile(r"[^.;!?]{0,150}\b(?:and|or|as well as)\b")
