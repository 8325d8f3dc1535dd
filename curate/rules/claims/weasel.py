"""C107: a belief without a holder."""

import re

from curate.rules.base import Bad
from curate.rules.claims.authority import VagueAuthority
from curate.rules.claims.kind import Claim
from curate.rules.claims.shapes import must, should
from curate.rules.claims.testimony import Testimony
from curate.rules.claims.words import GROUP, phrases

HOW = (
    r"(?:(?:also|widely|commonly|often|generally|now|sometimes|long|popularly|traditionally|frequently|usually|thus) )*"
)

HOLD = r"(?:say|believe|insist|swear|claim|argue|agree|maintain|contend|think|suspect|predict|warn|call(?:ed)? it|call(?:ed)? this|consider|regard|tell you|will tell you|feel that|report that|recommend|suggest|estimate|fear|expect|know that)"

OPEN = phrases("""
    believed, thought, said to, said that, rumored, rumoured, claimed, reputed, alleged, regarded as, considered the,
    considered one, some say, people say, people believe, people claim, people think, many believe, many say, many
    claim, some believe, some claim, some argue, people swear, people describe, described as, suspected, some think,
    users say, users report, users claim, it is argued, legend has it, they say, believed by, felt that, many think,
    many argue, assumed, no secret, common knowledge, well known that, well-known fact, seen as, viewed as, considered
    to, critics argue, people also, widely known, widely accepted, commonly accepted, generally accepted, suspected
    causes, say, believe, insist, swear, claim, argue, contend, suspect, have called, predict, warn, widely regarded,
    widely considered, widely seen, generally regarded, generally considered, universally regarded, commonly regarded,
    experts agree, chefs agree, economists think, analysts think, critics agree, fans agree, owners agree, will tell
    you, agree that, think that, feel that, most agree, maintain that, report that, industry watchers, market
    watchers, critics maintain, expect the, travellers know, travelers know
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
    personal = True
    cues = OPEN
    veto = re.compile(r"\b(?:i|we|he|she|they|you|had|have) (?:\w+ )?(?:thought|believed)\b(?! to)")
    rivals = (Testimony, VagueAuthority)
    shapes = (
        must(
            r"\blegend has it\b|\bit is (?:now )?(?:no secret|common knowledge|a well[- ]known fact) that\b",
            topical=False,
        ),
        must(
            rf"\b(?<!doubt )(?:some|many|most|several|certain|countless|plenty of|a lot of|a number of|numerous|(?<!this )(?<!that )other|more and more|an increasing number of) (?!of\b)(?:(?!of\b|the\b|who\b)[\w'-]+ ){{0,2}}?(?:{GROUP}|\w{{4,}}s) (?:(?:who|in|with) (?:\w+ ){{1,4}}?)?(?:now |still |also |even |have |will |would |firmly |strongly |often |openly )*(?<!to ){HOLD}\b(?! to\b)",
            topical=False,
        ),
        must(
            r"(?:^\W*|[,;:] |\b(?:and|but|while|though|although|because|that) )(?:some|many|most|few) (?:now |still |also |even |have |firmly )*(?:say|believe|argue|claim|insist|swear|contend|maintain|suspect|predict)(?: that|,? (?:the|it|they|he|she|this|these|a|an|there|by)\b)",
            topical=False,
        ),
        must(
            rf"(?:^\W*|[,;:] |\b(?:and|but|while|though|although|because|that) )(?:(?:industry|market|local|political|seasoned|serious|veteran|long-time) )?(?:insiders|watchers|critics|scholars|researchers|travell?ers|sailors|owners|campaigners|observers|skeptics|sceptics|proponents|supporters|opponents|enthusiasts|connoisseurs|aficionados|pundits|commentators|purists|detractors|connoisseurs|old hands|locals|gourmets|fans|historians|economists|traders|investors|breeders|collectors|audiophiles|foodies|chefs|cooks|bakers|gardeners|trainers|vets|veterinarians) (?:now |still |also |all |often |have |everywhere |generally |widely )*{HOLD}(?: that| by|,? (?:the|it|they|he|she|this|these|a|an|there)\b| \w+)",
            topical=False,
        ),
        should(
            r"\b(?:is|are|was) (?:now |still )?(?:widely|generally|universally|commonly|almost universally) (?:regarded|considered|accepted|seen|viewed|acknowledged|recogni[sz]ed) (?:as|to be|the|one|by)\b",
            topical=False,
        ),
        must(
            rf"\b(?:is|are|it's|has been|have been) {HOW}(?:believed|thought|said|rumou?red|reputed|alleged|claimed|felt|assumed|suspected) (?:by (?:many|some|most) )?(?:that|to)\b",
            topical=False,
        ),
        must(
            rf"\bit is {HOW}(?:argued|accepted|known) that\b|\b(?:is|are) (?:widely|generally|universally) (?:regarded|considered|accepted|seen|viewed) (?:as|to be|the|one)\b|\bit is (?:no secret|common knowledge|well[- ]known|a well[- ]known fact) that\b"
        ),
        must(r"\b(?:many|most) (?:people |users |patients |parents |women |men )?(?:say|believe|claim|argue|swear)\b"),
        should(
            r"\b(?:some|several|certain|other) (?:people |users |patients |parents |women |men |critics )?(?:say|believe|claim|argue|swear|think|describe|feel|report)\b"
        ),
        should(
            r"\b(?:often|sometimes|usually|commonly) described as\b|\bsuspected (?:causes?|triggers?|factors?)\b|\bthey say that\b|\b(?:users|customers|people) (?:also )?(?:report|say|claim|swear)\b"
        ),
        must(
            r"\bit is (?:\w+ly )?(?:held|assumed|understood|supposed|rumou?red|maintained) that\b|\b(?:is|are) (?:often |widely |sometimes |commonly |traditionally |popularly )+(?:credited with|seen as|thought of as|hailed as|touted as|praised as|regarded as|viewed as|held to|considered to|credited with)\b|\bthere is a (?:\w+ )?(?:belief|notion|saying|rumou?r|theory) that\b|\b(?:many|most|some) (?:people )?(?:consider|regard|see|view|call|hail|credit) (?:it|this|the|yoga|\w+)\b"
        ),
    )
    bad = (
        Bad("It is commonly held that carrots sharpen the eyes."),
        Bad("Many collectors believe that the market has turned."),
        Bad("It is widely believed that cold feet cause a cold."),
        Bad("Nettle tea is said to clean the kidneys."),
        Bad("Some people say that zinc shortens a cold."),
        Bad("The gland is thought to store stress."),
    )
    good = (
        "It is held together by two screws and a strap.",
        "Many collectors had gone home by then.",
        "Nettle tea is said to clean the kidneys (Ask, 2009).",
        "I thought that the medicine tasted of mint.",
        "He said that the train was late.",
        "I heard this other person say the opposite of the plan.",
    )
