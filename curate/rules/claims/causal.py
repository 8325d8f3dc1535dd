"""C104: one thing causes another, says nobody in particular."""

import re

from curate.rules.base import Bad
from curate.rules.claims.absolute import Absolute
from curate.rules.claims.authority import VagueAuthority
from curate.rules.claims.efficacy import Efficacy
from curate.rules.claims.harms import HARM_SHAPES
from curate.rules.claims.kind import Claim
from curate.rules.claims.prevalence import Prevalence
from curate.rules.claims.prognosis import Prognosis
from curate.rules.claims.ranking import Ranking
from curate.rules.claims.shapes import must, should
from curate.rules.claims.statistic import UnsourcedStatistic
from curate.rules.claims.testimony import Testimony
from curate.rules.claims.weasel import Weasel
from curate.rules.claims.words import BODY, TROUBLE

OFTEN = r"(?:(?:also|often|usually|sometimes|typically|commonly|frequently|generally|eventually|directly|potentially|easily|in turn|actually|further|likely|even|then|well|only|most often) )*"
HARM = (
    r"(?:disturb|pinch|stiffen|twist|distort|disrupt|damage|harm|weaken|worsen|irritate|impair|trigger|aggravate|exacerbate|inflame|fuel|deplete|hamper|accelerate|"
    r"suppress|provoke|poison|overload|compress|block|clog|destroy|sap|drain|interfere with|contribute to|lead to|result in)"
)
HARMS = r"(?:weakens?|damages?|inflames?|irritates?|strains?|compresses|pinches|overworks?|aggravates?|worsens?|intensif(?:y|ies)|exacerbates?|disrupts?|destroys?|harms?|injures?|triggers?|induces?|provokes?|stirs?|displaces?|accelerates?|overloads?)"


class Causal(Claim):
    """Wordings like "Leads to", "is caused by", "triggers": a cause asserted as known.

    Why: that one thing brings about another takes a trial or a body of studies
    to show. An encyclopedia's editor treats it as a scientific claim and wants
    the review it rests on, in medicine above all.
    Fix: cite a review or a guideline, or say only what was observed.
    """

    code = "C104"
    name = "causal"
    since = "0.1"
    message = 'a cause without a source: "{text}"'
    veto = re.compile(r"\bcauses? of action\b|\bjust cause\b|\bfor a good cause\b")
    rivals = (Testimony, VagueAuthority, Weasel, UnsourcedStatistic, Ranking, Prognosis, Absolute, Efficacy, Prevalence)
    shapes = (
        *HARM_SHAPES,
        must(
            r"\bwill (?:\w+ ){0,2}?(?:cause|lead to|result in|trigger|damage|weaken|inflame|displace|worsen|increase the risk|put (?:\w+ )?(?:stress|strain|pressure)|make (?:\w+ ){1,4}(?:worse|weak\w*|stiff\w*|sore|inflamed|sick))\b"
        ),
        must(
            rf"\b(?=causes )(?<!the )(?<!common )(?<!other )(?<!of )(?<!main )(?<!possible )(?<!underlying )(?<!many )(?<!what )(?<!pain )(?<!their )(?<!these )(?<!and )causes (?:(?:a|an|the|your|more|severe|some|you|muscle|back|us|them|our|nerve|further|many|serious|extra)\b|{TROUBLE}|{BODY}|\w+ (?:{TROUBLE}|to\b))",
            hedges=True,
        ),
        must(
            r"\b(?:muscles?|joints?|nerves?|discs?|bones?|spine|pain) (?:will )?(?:becomes?|gets?) (?:\w+ )?(?:inflamed|irritated|unbalanced|overworked)\b[^.]*\band\b|\b(?:this|such|that) (?:\w+ ){0,4}(?:ultimately|in turn|eventually) \w+s\b",
            hedges=True,
        ),
        should(
            rf"\b(?:is|are|was|be|being|been|'s) {OFTEN}(?:caus(?:e|ed)|triggered|brought on|exacerbated|aggravated|induced|driven|worsened|provoked) by\b|\bcaused by\b",
            hedges=True,
        ),
        should(
            r"\b(?:can|could|may|might|also|that|which|often|usually|sometimes|it|potentially) (?:also |often |easily |sometimes |even |potentially |further )*(?:causes?|lead to|leads to|results? in|triggers?|contributes? to|induce|worsen|aggravate|irritate|compress|inflame|damage|weaken|increase the (?:risk|likelihood|chance)|raise the risk|displace|accelerate|impact|interfere with|harm|mimic|affect (?:the|your)|create (?:\w+ ){0,2}(?:pain|stress|tension|pressure|inflammation|micro\S*|problems)|exacerbate)\b",
            hedges=True,
        ),
        should(
            r"\b(?:leads?|leading|led) to\b|\b(?=result)(?<!great )(?<!good )(?<!best )(?<!your )(?<!the )(?<!see )(?<!get )result(?:s|ing)? in\b|\bcontribut(?:es?|ing) to\b|\b(?:often |usually |is |are |be )(?:the )?(?:direct )?results? (?:of|from)\b|\b(?:can|may|often|usually|that|which|it|pain|injury|injuries|symptoms|damage) results? from\b",
            hedges=True,
        ),
        should(
            rf"\b{HARMS} (?:the |your |their |those |these |painful |any |a |an )?(?:\w+ )?(?:{TROUBLE}|{BODY}|nerves?|tissues?|them|it|discs?|ligaments?|artery|groups?|spasms|cramps)\b",
            hedges=True,
        ),
        should(
            r"\b(?:is|are|be|'s|often|mostly|generally|mainly|usually|primarily|partly|likely) (?:\w+ly )?due to\b|\bdue to (?:poor|a|an|the|tight\w*|over\w*|lack|stress|injur\w*|weak\w*)\b",
            hedges=True,
        ),
        should(
            r"\b(?:it's|is|are|be) (?:often |closely |usually |directly |strongly )*(?:related|linked|tied|attributed) to\b|\b(?:is|are|been|be) (?:\w+ly )?associated with ",
            hedges=True,
        ),
        should(
            rf"(?<=s )(?<!this )(?<!\bis )(?<!\bas )(?:also |often |can |really |usually |directly )?\b{HARM} (?!of\b|and\b|or\b)\w+",
            hedges=True,
        ),
        should(
            r"\b(?!this|as\b)\w{3,} (?:also |often |usually |directly |greatly )?(?:disturbs|twists|pinches|stiffens|tightens|distorts|inflames|dries out|drives up|pushes up|speeds up|throws off|wears down|wears out|eats away|disrupts|impairs|depletes|fuels|clogs|destroys|suppresses|poisons|interferes with|harms|damages|weakens|worsens|raises|increases|inhibits) (?!of\b|in\b|and\b|or\b|to\b|,)\w+",
            hedges=True,
        ),
        should(
            rf"\b(?=raise|increase|elevate)(?<=s )(?:raise|increase|elevate) (?:the |your )?(?:\w+ )?(?:{TROUBLE}|{BODY})|\b(?:is|are) (?:partly |often |usually )?to blame\b|\b(?:has|have) (?:also |long )?been (?:\w+ly )?(?:linked|associated|tied|connected) (?:to|with)\b|\b(?:was|were) associated with\b|\b(?:is|are|lies) behind (?:most|many|much|the majority)\b|\b(?:gives|leaves) (?:you|people|many|them) (?:\w+ )?(?:cancer|tired|weak|pale|{TROUBLE}|prone|with)\b|\bmakes? (?:you|the|your|people|us|children|muscles) (?:\w+ ){{0,5}}(?:tired|weak|weaker|stiff|stiffer|sick|ill|fat|tighten|swell|ache|hurt|worse|contract|sleepy|irritable|hungry)\b|\bmakes? (?:\w+ ){{1,3}}worse\b|\bchang(?:es?|ing) the (?:shape|structure|chemistry|way) \w+|\bplays? (?:an? )?(?:\w+ )?role in\b|\b(?=results from)(?<=\w )(?<!the )(?<!these )(?<!our )results from\b",
            hedges=True,
        ),
        should(
            r"\bput(?:s|ting)? (?:\w+ |additional |a lot of )*(?:stress|strain|pressure)(?: and \w+)? on\b|\bplaces? (?:\w+ )?(?:stress|strain|pressure) on\b",
            hedges=True,
        ),
        should(
            r"\b(?:makes?|making) (?:the|your|their|his|her|this|that|any) (?:\w+ ){0,3}(?:worse|inflamed|weaker|stiff\w*|sore|tight\w*)\b|\bincreas(?:es?|ing) (?:the|your|their) (?:risk|likelihood|chances?|odds)\b|\b(?:raises?|raising) (?:the |your )?(?:risk|blood)\b",
            hedges=True,
        ),
        should(
            r"\b(?:run the risk|increases? (?:the )?risk|responsible for|stems? from|arises? from|(?:pain|come|comes|injur\w+|symptoms?) (?:usually |often )?(?:come|comes|coming) from|in response to (?:this |the |an? )?(?:damage|injur\w+|joint|inflam\w+|stress|pain|strain|infection)|the reason [\w' ]{3,60}\b(?:is|are) (?:that|because))\b",
            hedges=True,
        ),
        should(
            r"\b(?:other|numerous|several|many|various|common) (?:\w+ )?(?:factors|causes) (?:of [\w ]{3,40} )?(?:can|may|include|contribute|are)\b|\ba (?:\w+ )?common (?:cause|trigger|source) of\b|\bcan be (?:\w+ )?problems\b|\bcommon causes?\b",
            hedges=True,
        ),
        should(
            r"\b(?:tends? to (?:occur|happen|develop)|can (?:\w+ )?(?:happen|occur)) (?:if|when|because|due)|\bsymptoms can occur\b|\bcan have (?:a|an) (?:\w+ )?(?:impact|effect) on\b|\bwhen this happens\b|\b(?:will )?(?:usually|often|typically) become (?:inflamed|stiff|sore|irritated)\b|\bindicating that\b|\bcausing (?:a|an|the|you|your|muscle|more|severe|back|pain|further|it|them|swelling|irritation)\b",
            hedges=True,
        ),
    )
    bad = (
        Bad("Sour sweets eat away at the enamel."),
        Bad("Late meals rob you of deep sleep."),
        Bad("When the arch drops, the knee turns inward."),
        Bad("A heavy bag leads to back pain on one side."),
        Bad("Tennis elbow is usually cause by a poor grip."),
        Bad("Too much salt will cause your joints to swell."),
        Bad("Weak hips can trigger knee pain."),
        Bad("Some sleep on the belly, which is a pity and triggers those cramps."),
    )
    good = (
        "Our guide breaks down the prices of knee braces.",
        "The damages were paid by the hospital.",
        "A heavy bag leads to back pain on one side [12].",
        "The road leads to the harbour and the old mill.",
        "Stop at once if any stretch causes pain.",
        "Does a heavy bag cause back pain?",
        "Bone spurs do not directly cause pain.",
        "The stretch targets your back muscles.",
        "We treat knee pain caused by long marches.",
        "The train was late due to the snow.",
    )
