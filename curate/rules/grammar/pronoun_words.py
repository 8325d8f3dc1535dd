"""The words of G140 and G141: what may stand before a pronoun that is a subject, and the forms that cannot stand behind it."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from curate.models import verbs
from curate.rules.grammar.bases import bases
from curate.rules.grammar.inverted_words import PLURAL
from curate.rules.typos.inflection import ADVERBS, DO, FINITE_BE, HAVE, MODALS

AUXILIARIES = MODALS | DO | HAVE | FINITE_BE | frozenset("be let lets ain't dare need dost doth am aren't".split())
# "It" and "you" are subjects behind these words; behind others they may be objects.
CONJUNCTIONS = frozenset(
    "if when because although though while where whereas once whether that which what how why unless whenever wherever until till who whom whatever".split()
)
# A bare verb behind these is an old subjunctive, or the pronoun is one of two subjects.
IF = frozenset("if though although unless whether lest until till however whatever wherever whoever ere before".split())
JOINS = frozenset("and or nor but than except neither both either not like".split())
GOVERNS = re.compile(
    r"\b(?:insist\w*|demand\w*|requir\w*|recommend\w*|suggest\w*|propos\w*|ask\w*|request\w*|urg(?:e|ed|es|ing)|order\w*|command\w*|advis\w*|prefer\w*|desir\w*|mandat\w*|forbid\w*|stipulat\w*|direct\w*|beg\w*|pray\w*|"
    r"plead\w*|petition\w*|decree\w*|dictat\w*|move[ds]?|vot\w+|grant\w*|instruct\w*|wish\w*|important|essential|provisions?|conditions?|necessary|vital|crucial|imperative|critical|fitting|proper|better|best|lest|rather|condition|order|may|let|"
    r"see|saw|watch\w*|hear\w*|make|makes|made|have|had|help\w*)\b"
)
NO_BASES = frozenset(
    "be guest staff last while put set cut read let cost hit fit cast shed split spread burst hurt quit rid wed bet bid upset beat please even still well like just further long best better back own".split()
)
# "You guys", "we parents": the third person is a plural in apposition.
PERSONS = frozenset(
    "guys kids dogs bums pigs nuts punks cops mugs fellows rats slobs stars bitches suckers guides cooks judges hosts nurses pilots coaches captains doctors fathers mothers mates partners authors fans clowns fools users jerks champions heralds patients humans sports lots others".split()
)
NUMBERED = frozenset(
    "type stage phase class grade part volume chapter war category group level title division section article act appendix figure table step tier world form schedule factor king pope letter book"
    " vowel word pronoun vitamin elizabeth charles i a an the capital variable index unit case model formula equation angiotensin exercise example question column row line point track".split()
)
# Verbs that end like adverbs.
PLY = frozenset("supply apply reply multiply rely comply imply rally tally bully ally sully".split())
WISHES = re.compile(r"\b(?:if|though|wish\w*|unless|whether|as|suppos\w+|imagine|would|till|until)\b")
# Verbs that are left out of the list of bases, since they are nouns or adjectives as often.
MORE_BASES = frozenset("act feed wonder multiply express complete".split())
MANY_BE = MappingProxyType(PLURAL)
BE_OF_ONE = MappingProxyType(
    {
        "are": "is",
        "have": "has",
        "were": "was",
        "weren't": "wasn't",
        "aren't": "isn't",
        "haven't": "hasn't",
        "don't": "doesn't",
    }
)


@cache
def behind_many() -> Mapping[str, str]:
    """The third persons of all verbs with what agrees with "they"."""
    return {verbs.third(base): base for base in bases() | MORE_BASES if base not in {"be", "lot", "ha"}} | MANY_BE


@cache
def behind_i() -> Mapping[str, str]:
    """The forms that cannot stand behind "I", with those that can."""
    found = dict(behind_many()) | {"is": "am", "are": "am"}
    for form in ("was", "wasn't", "isn't"):
        found.pop(form)
    return found


@cache
def behind_one() -> Mapping[str, str]:
    """The bases of all verbs with what agrees with "he"."""
    found = {base: verbs.third(base) for base in (bases() | MORE_BASES | {"matter", "direct"}) - NO_BASES - ADVERBS}
    return found | BE_OF_ONE
