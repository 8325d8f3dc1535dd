"""C107: a belief without a holder."""

import re

from curate.rules.base import Bad
from curate.rules.claims.authority import VagueAuthority
from curate.rules.claims.kind import Claim
from curate.rules.claims.shapes import must, should
from curate.rules.claims.testimony import Testimony
from curate.rules.claims.words import phrases

HOW = (
    r"(?:(?:also|widely|commonly|often|generally|now|sometimes|long|popularly|traditionally|frequently|usually|thus) )*"
)


OPEN = phrases("""
    believed, thought, said to, said that, rumored, rumoured, claimed, reputed, alleged, regarded as, considered
    the, considered one, some say, people say, people believe, people claim, people think, many believe, many say,
    many claim, some believe, some claim, some argue, people swear, people describe, described as, suspected, some
    think, users say, users report, users claim, it is argued, legend has it, they say, believed by, felt that, many
    think, many argue, assumed, no secret, common knowledge, well known that, well-known fact, seen as, viewed as,
    considered to, critics argue, people also, widely known, widely accepted, commonly accepted, generally accepted,
    suspected causes
""")


class Weasel(Claim):
    """Wordings like "It is believed", "is said to", "some people say": a belief nobody holds.

    Why: the passive hides who thinks so, and how many. Encyclopedias call these
    weasel words: they sound like a source and cannot be checked.
    Fix: name who believes it and where they say so, or state it and cite it.
    """

    code = "C107"
    name = "weasel"
    since = "0.1"
    message = 'a belief without a holder: "{text}"'
    firm = True
    cues = OPEN
    veto = re.compile(r"\b(?:i|we|he|she|they|you|had|have) (?:\w+ )?(?:thought|believed)\b(?! to)")
    rivals = (Testimony, VagueAuthority)
    open_cues = frozenset(OPEN)
    shapes = (
        must(
            rf"\b(?:is|are|it's|has been|have been) {HOW}(?:believed|thought|said|rumou?red|reputed|alleged|claimed|felt|assumed|suspected) (?:by (?:many|some|most) )?(?:that|to)\b",
            topical=False,
        ),
        must(
            rf"\bit is {HOW}(?:argued|accepted|known) that\b|\b(?:is|are) (?:widely|generally|universally) (?:regarded|considered|accepted|seen|viewed) (?:as|to be|the|one)\b|\blegend has it\b|\bit is (?:no secret|common knowledge|well[- ]known|a well[- ]known fact) that\b"
        ),
        must(r"\b(?:many|most) (?:people |users |patients |parents |women |men )?(?:say|believe|claim|argue|swear)\b"),
        should(
            r"\b(?:some|several|certain|other) (?:people |users |patients |parents |women |men |critics )?(?:say|believe|claim|argue|swear|think|describe|feel|report)\b"
        ),
        should(
            r"\b(?:often|sometimes|usually|commonly) described as\b|\bsuspected (?:causes?|triggers?|factors?)\b|\bthey say that\b|\b(?:users|customers|people) (?:also )?(?:report|say|claim|swear)\b"
        ),
    )
    bad = (
        Bad("It is widely believed that cold feet cause a cold."),
        Bad("Nettle tea is said to clean the kidneys."),
        Bad("Some people say that zinc shortens a cold."),
        Bad("The gland is thought to store stress."),
    )
    good = (
        "Nettle tea is said to clean the kidneys (Ask, 2009).",
        "I thought that the medicine tasted of mint.",
        "He said that the train was late.",
    )
