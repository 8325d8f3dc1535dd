"""The words of G126: what begins its subjects, what ends them, and what goes on behind its verbs."""

from functools import cache

from curate.rules.grammar.counted import only_many
from curate.rules.grammar.subject_before import NO_SUBJECT, UNITS
from curate.rules.grammar.third_person import only_third, only_verb, thirds

OF_MANY = frozenset("the these those my your his her our their its all many several most some few".split())
BOTH = frozenset("the my your his her our their a an".split())
PERSONS = frozenset("anyone everyone someone somebody anybody everybody nobody".split())
# "More cars means more noise" is one thing; so are two weeks.
NO_THIRD = frozenset("means".split())
NOT_FIRST = frozenset("more fewer less too using two three four five six seven eight nine ten no".split())
PLAIN = frozenset(
    "fresh old young small big large modern good bad new high low dry wet raw ripe cheap local wild hot cold warm soft hard long short heavy dark bright clean poor rich early late".split()
)
# Third persons that are plurals too, though hardly behind a plural.
ALSO = {
    "hurts": "hurt",
    "runs": "run",
    "needs": "need",
    "costs": "cost",
    "causes": "cause",
    "looks": "look",
    "works": "work",
    "tastes": "taste",
}
RISING = frozenset("rising falling growing running existing leading working living remaining increasing".split())
STOPS = frozenset(
    "and or but that which who whom whose if when where while as because since than to what how why not i you he she it we they there here this these those is are was were be been "
    "has have had do does did can could will would should may might must".split()
)
# What goes on behind a verb.
GOES_ON = frozenset(
    "the a an my your his her our their its this that these those it them him us me you all every each any some many much more most less to in on at upon with for from by about into over "
    "up down off out through between within two three four five several people".split()
)
# Behind these the noun describes another, which may be the one that is meant.
GOVERNS = frozenset(
    "of in with for on from between to than and or by under near around inside into through at over across within among behind above below".split()
)
NAMES = frozenset("term word phrase name expression public foreign industrial human".split())
HEARD = frozenset("even still well like just further long best back own once ever now then out".split())


@cache
def asked() -> frozenset[str]:
    """The third persons that are no plurals."""
    return frozenset(form for form in thirds() if form not in NO_THIRD and only_third(form)) | ALSO.keys()


def is_many(noun: str) -> bool:
    """Whether a word is a plural that no sum or measure is told by."""
    one = only_many(noun)
    return bool(one) and noun not in UNITS and one not in NO_SUBJECT and not only_verb(one)
