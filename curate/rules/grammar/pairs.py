"""Which pairs of nouns are two things, and which are one: "size and shape", "research and development"."""

import re
from functools import cache

from curate.models import verbs
from curate.models.counts import pair
from curate.rules.grammar.heads import one
from curate.rules.grammar.nouns import ADJECTIVES, PERSONS

DETERMINERS = "a|an|the|my|your|his|her|its|our|their"
ADVERB = r"(?: (?:also|often|usually|now|always|only|still|[a-z]{3,}ly|more often than not,?))?"
VERBS = (
    "is|was|has|does|isn't|wasn't|hasn't|doesn't|makes|occurs|stays|remains|becomes|requires|includes|allows|provides|gives|keeps|seems|depends|"
    "contributes|comes|goes|helps|varies|happens|continues|exists|refers|consists|involves|affects|appears|tends|adds|brings|creates|leads|feels|"
    "enables|ensures|improves|reduces|prevents|attracts|inspires|belongs|begins|grows|suggests|reflects|deserves|matters|differs|takes|gets|agrees|lives(?= (?:in|at|with|on|near)\\b)|"
    "(?:needs|wants|shows|works)(?= (?:to|an?|the|more|some|your|our|no|that|well|together|best|as|for|care)\\b)"
)
# What follows "and": the second of the two, and the verb.
SECOND = re.compile(
    rf"(?P<second>(?:{DETERMINERS}) )?(?P<between>(?:[a-z-]+ ){{0,2}}?)(?P<two>[a-z]+)"
    rf"(?P<of> (?:of|in|for) (?:(?:{DETERMINERS}|this|these) )?(?:[a-z-]+ )?(?!that |which |who )[a-z]+)?{ADVERB} "
    rf"(?P<verb>{VERBS}|(?(of)(?:de|in)creases|is))\b(?! (?:an?|one|what|where|when|why|how|to|all|enough|plenty|the (?:key|same|only|best|most|main))\b)"
)
DETERMINED = frozenset(DETERMINERS.split("|"))
SURER = 20  # times as often
# Pairs that are one thing.
ONE_THING = frozenset(
    (
        "research development|trial error|supply demand|hide seek|wear tear|rock roll|law order|profit loss|health safety|cause effect|food drink|"
        "peace quiet|copy paste|cut paste|mix match|search rescue|track field|time effort|time money|time energy|pain suffering|room board|stop search|"
        "bed breakfast|rise fall|ebb flow|hustle bustle|hue cry|heart soul|body soul|flesh blood|blood sweat|pride joy|salt pepper|command control|"
        "drag drop|point click|question answer|show tell|surf turf|bread butter|fish chip|cheese ham|ham cheese|gin tonic|cup saucer|knife fork|"
        "science technology|diversity inclusion|drug alcohol|sum substance|be end|needle thread|lock key|ball chain|push pull|sturm drang|growth development|look feel|love support|help support|touch feel|give take|hit miss|park ride|"
        "time place|entrance exit|text image|date time|time date"
    ).split("|")
)


# Nouns, with no telling end, of what cannot be the same thing as another.
PLAIN = frozenset(
    "size shape colour color weight height length width depth price cost speed range style taste smell texture sound noise light lighting heat temperature "
    "pressure humidity rain wind weather data layout voice tone skill anger joy grief fear sadness frustration pain fatigue stress energy soil climate engine "
    "gearbox battery screen camera keyboard software hardware cholesterol blood vision ethos culture history geography language religion diet exercise sleep "
    "growth strength power design content music food water air sunlight money income wealth health knowledge wisdom courage hope trust respect loyalty "
    "patience effort work dedication support love care attention focus comfort luxury warmth charm beauty charging steering handling braking volume demand "
    "supply value worth age sex gender rank kitchen bathroom bedroom roof floor ceiling wall door garden skin hair brain heart liver kidney stomach chest neck "
    "shoulder knee ankle hip spine phone laptop email inventory revenue profit marketing packaging delivery stability honesty poverty teamwork planning safety flavor flavour aroma fragrance odor odour acidity sweetness name address phone time passion grace discipline rhythm melody plot pacing acting dialogue setting scenery atmosphere mood image video audio text font grammar spelling vocabulary".split()
)
GENERIC = frozenset(
    "system industry management department process program programme service company sector ministry team centre center section area market policy plan "
    "strategy list menu group class course training school course book shop store site page work time value cost rate level test model control analysis "
    "method technique treatment therapy equipment product support care office board committee project design data use report guide experience law worker "
    "manager expert specialist space room role job field map ratio code theory practice".split()
)
KIN = frozenset("mother father wife husband".split())


def parts_two(first: str, between: list[str], two: str) -> bool:
    """Whether what stands between goes with the second noun alone: "cholesterol and blood pressure"."""
    if len(between) > 1 or (two in GENERIC and one(between[0])) or "-" in between[0] or between[0].endswith("ing"):
        return False
    shared = pair(first, two)
    return (
        not shared
        if between[0].endswith(ADJECTIVES) and not one(between[0])
        else pair(between[0], two) > SURER * (shared or 0.25)
    )


def is_one(word: str) -> bool:
    """Whether a word names one thing, or kin, and no other person."""
    return word in KIN or word in PLAIN or (one(word) and not word.endswith(PERSONS))


@cache
def past_forms() -> frozenset[str]:
    """Past tenses of verbs."""
    return frozenset(verb.past for verb in verbs.load().values()) | frozenset(
        "cut set hit cost let put read spread hurt".split()
    )
