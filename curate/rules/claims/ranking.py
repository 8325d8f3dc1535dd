"""C103: a superlative or a comparison without a source."""

import re

from curate.rules.base import Bad
from curate.rules.claims.authority import VagueAuthority
from curate.rules.claims.kind import Claim
from curate.rules.claims.shapes import must, should
from curate.rules.claims.statistic import UnsourcedStatistic
from curate.rules.claims.testimony import Testimony
from curate.rules.claims.weasel import Weasel
from curate.rules.claims.words import PLAIN, SCOPE, TOP, phrases

THING = (
    r"(?:causes?|reasons?|factors?|sources?|symptoms?|signs?|complaints?|triggers?|culprits?|risks?|treatments?|remed(?:y|ies)|cures?|"
    r"exercises?|stretch(?:es)?|ways?|methods?|options?|therap(?:y|ies)|foods?|drinks?|supplements?|products?|medicines?|drugs?|"
    r"injur(?:y|ies)|diseases?|conditions?|problems?|types?|forms?|ones?|areas?|parts?|muscles?|positions?|choices?|killers?|"
    r"solutions?|brands?|investments?|techniques?|approach(?:es)?|tools?|sport|activity|activities|vitamins?|mattress(?:es)?|pillows?|cream|diet)"
)
DEGREE = r"(?:common|effective|likely|frequent|important|popular|powerful|obvious|dangerous|serious|painful|efficient|reliable|successful|severe|prevalent|affected|affordable|harmful|beneficial|vulnerable|potent|damaging|underrated|overlooked|natural|widely used)"
COMPARED = r"(?:better|worse|safer|stronger|faster|cheaper|healthier|higher|lower|greater|weaker|easier|quicker|gentler|milder|slower|riskier)"


OPEN = phrases("""
    world's, in the world, in the whole world, in the entire world, in this world, on earth, on the planet, on this
    planet, on the globe, on the market, in existence, in history, of all time, in all of, ever made, ever produced,
    ever built, ever sold, ever invented, ever written, ever designed, ever created, ever devised, ever published,
    ever bred, ever brewed, ever baked, ever grown, ever manufactured, ever offered, ever developed, ever launched,
    ever released, ever put, money can buy, known to man, known to mankind, known to science, under the sun, bar none,
    in the business, in the industry, has ever seen, anywhere, in europe, in america, in asia, in africa, in the
    country, comes close, come close, no other, second to none, is unrivalled, is unrivaled, is unmatched, hundred
    years, fifty years, twenty years, thirty years, ten years, 100 years, 50 years, past century, last century, past
    decade, last decade, past 20, last 20, in the universe, in this universe, forty years, sixty years, in the galaxy,
    nothing beats, better than, comes near, come near, in the whole of, in the entire, will ever
""")


# What is told as one's own taste or hope.
TASTE = re.compile(
    r"(?<!\bi )\b(?:i|we)(?:'ve| have|'d| had| ever)\b|\b(?:i|we|you) (?:think|feel|felt|believe|guess|love|wish|hope)\b|\bin my (?:opinion|view|book|experience)\b|\b(?:to|for) me\b|\b(?:felt|feels|looked|looks|seemed|seems|sounds?) (?:like|as)\b|\b(?:one of (?:my|our)|my favou?rite)\b|\bmy (?:[\w-]+ ){0,3}(?:lists?|selection|picks?|favou?rites?|experience)\b|\b(?:everyone|he|she|they) thought\b|\bdepends\b|\bcompete with\b|\b(?:wants?|wanted|try|trying|aims?|hopes?|hoped|seeks?|sought|plans?|planned|planning|vow\w*|set out) to\b|\bfrom [^.;]{3,60} to the world's\b|\b(?:even if|whether) (?:you|we|i)\b|\b(?:guides?|lists?|listing|roundups?|rankings?|tested|compared|picks?) (?:to |of |for |our |all )*the (?:\w+ )?(?:best|most|top)\b"
)


class Ranking(Claim):
    """Wordings like "The most common cause", "one of the best", "more effective than".

    Why: to rank things someone must have compared them all. An encyclopedia's
    editor asks for the comparison, since superlatives are the favourite words of
    advertising and the first to be disputed.
    Fix: cite the comparison, or describe the thing without its rank.
    """

    code = "C103"
    name = "ranking"
    since = "0.1"
    message = 'ranks or compares without a source: "{text}"'
    firm = True
    spared = TASTE
    cues = OPEN
    veto = re.compile(
        r"\bsomething more\b|\bmost of all\b"
        r"|\b(?:invest in|choos(?:e|ing)|find(?:ing)?|pick(?:ing)?|select(?:ing)?|look(?:ing)? for|discover|identify|determine|decide on|(?:peek|look) at) (?:some of )?the (?:very |\w+ )?(?:best|most|top|safest|cheapest)\b"
    )
    rivals = (Testimony, VagueAuthority, Weasel, UnsourcedStatistic)
    shapes = (
        must(
            rf"\bthe (?:single |very |world's )?(?:most|least) (?:\w+ly )?{DEGREE}(?:,? (?:and )?\w+)?? (?:\w+ ){{0,2}}?{THING}\b"
        ),
        must(
            rf"\bthe (?:two |three )?most (?:\w+ly )?(?:common|likely|frequent|effective|dangerous|affected|vulnerable)\b|\b(?:most|least) {DEGREE} (?:\w+ ){{0,2}}{THING}\b"
        ),
        must(
            r"\bone of the (?:\w+ )?(?:most|least|best|worst|top|leading|main|biggest|primary|major|key|largest|strongest|safest|fastest|greatest|chief|few|\w+est) (?:\w+ ){0,3}\w+"
        ),
        must(
            r"\b(?:the|a|one|its|your) (?:single |two |three )?(?:leading|main|primary|number one|no\. 1|top|biggest|chief|principal|greatest|largest) (?:\w+ )?(?:causes?|reasons?|factors?|sources?|culprits?|killers?|risks?(?: factors?)?|triggers?|contributors?)\b"
        ),
        must(
            rf"\bthe (?:very |world's |absolute )?(?:best|worst|safest|fastest|healthiest|strongest|easiest|quickest|cheapest|simplest) (?:\w+ ){{0,2}}?{THING}\b(?! to (?:find out|reach|tell|contact|know))"
        ),
        must(
            rf"\b(?:more|less) {DEGREE} (?:\w+ ){{0,4}}than\b(?! (?:i|you|we|ever|usual|others)\b)|\b(?:is|are|works?|work|much|far|even|proven|feels?) {COMPARED} (?:\w+ ){{0,3}}than\b(?! (?:i|you|we|it|ever|usual|average|normal|before|expected|others)\b)"
        ),
        must(
            r"\b(?:use|used|occurs?|happens?|seen|found|affects?|affected|diagnosed) (?:\w+ )?most (?:often|commonly|frequently)\b|\bmost (?:commonly|often|frequently) (?:\w+ )?(?:affects?|occurs?|caused|used|seen|found|happens?|in|diagnosed|prescribed|affected)\b"
        ),
        must(
            r"\bthe (?:single |very )?(?:most|least) (?!of\b|part\b|recent|likely to|you\b|i\b|we\b|out of)\w+ (?!part\b)\w+|\b(?:the \w+|joints?|parts?|muscles?|group) most (?:exposed|prone|vulnerable|affected|often|likely|at risk)\b|\bnothing (?:beats|works better|is better)\b|\bby far the \w+|\bno other \w+ (?:\w+ ){0,2}(?:is|are|can|has|works|comes)\b"
        ),
        must(
            r"\b(?:is|are|remains?|being|be|offers?|has|have) the (?:\w+ )?(?:best|biggest|greatest|largest|worst|safest|healthiest|strongest|fastest|highest|lowest|richest|easiest|simplest|cheapest|deadliest|leading|number one|quickest) (?!place\b|thing|bet\b|part\b|time\b)(?:\w+ )?\w+"
        ),
        should(
            r"\b(?:more|fewer|less) (?!than|like|or less)\w+ (?:\w+ )?than (?!not\b|one|two|three|half|just|ever|you|i\b|we\b|a few|usual|others|\d|to\b|once|that)\w+|\b(?:is|are) \w{3,}(?:er|ier) (?:for \w+ )?than (?!usual|you|i\b|normal|\d|one\b|two\b|before|average)\w+|\b(?:have|has) (?:an? )?(?:\w+ly )?(?:increased|higher|lower|greater|elevated|reduced) (?:\w+ ){0,2}?(?:risk|rates?|levels?|incidence|morbidity|mortality|odds|prevalence|chances?)\b"
        ),
        must(
            r"\bthe (?:very )?(?:best|worst) thing (?:for|you can|to do)\b|\b(?:richer|higher|lower|stronger|better|worse|poorer) (?:in|for|at) \w+ than\b|\bfew (?:\w+ ){1,3}as \w+ as\b"
        ),
        must(
            rf"\b(?<!not )(?<!far from )(?<!n't )(?<!hardly )(?<!among )(?:the|their|its|his|her|my|world's|europe's|america's|of|with|make|makes|and|are|is) (?:\w+ )?{TOP} {PLAIN}(?:(?!and\b|but\b|so\b|because\b|which\b|when\b|if\b)[\w'-]+,? ){{0,6}}?{SCOPE}",
            topical=False,
        ),
        must(
            rf"\bno other (?:\w+ ){{1,3}}?{SCOPE}|\b(?:no|not one) (?:\w+ ){{1,3}}?(?:{SCOPE} )?(?:(?:even )?comes? (?:close|near)|(?:is|are|lasts?|works?|tastes?|sounds?|looks?) (?:half )?as \w+)|\b(?:nobody|no one) (?:has |have |can |could |will |does )(?:ever )?\w+ [^.]{{3,60}}?{SCOPE}|\bnothing (?:else )?(?:beats |(?!is\b|was\b|would\b)\w+s (?:[\w-]+ ){{0,3}}?better than)|\bnothing (?:else )?(?:{SCOPE} )?(?:even )?comes? close\b|\b(?:is|are|remains?) (?:\w+ly )?(?:second to none|unrivall?ed|unmatched|unsurpassed)\b",
            topical=False,
        ),
        should(
            rf"\b(?:has|have|is|are|makes?|offers?|remains?|sells?|serves?) the (?:\w+ )?{TOP} {PLAIN}(?:[\w'-]+ ){{1,3}}?in (?:europe|america|asia|africa|the (?:country|nation|hemisphere|region))\b",
            topical=False,
        ),
        must(
            rf"\b(?<!become )(?<!some of )the world's (?:\w+ )?(?:{TOP}|most|best|largest|leading|first|biggest|only) \w+",
            topical=False,
        ),
        should(
            r"\b(?:particularly|especially|more|most|highly|very|extremely) (?:prone|vulnerable|susceptible) to\b|\b(?:at|a) (?:higher|greater|increased|lower) risk\b|(?<!will )\bmost likely to\b|\bmore likely to\b|\bless likely to\b"
        ),
        should(r"\b(?:major|key|common|important) (?:risk factor|contributor)s?\b|\bsecond only to\b"),
        must(
            r"\b(?:far |much |even )?(?:better|worse|faster|longer|healthier|safer) than (?:other|any|most|all|conventional|ordinary|traditional|regular|normal|synthetic|standard)\b|\b(?:outperforms?|outlasts?|outshines?|surpass(?:es)?|beats) (?!its\b|his\b|her\b|their\b|the (?:welcome|stay)|up\b|the (?:drum|odds|heat|crowd|traffic|queue))\w+|\b(?:is|are|works?|just|at least|every bit) as (?!well\b|much|many|far|long|soon|if\b|though|simple|easy|follows|close)\w{3,} as (?!possible|it\b|you|they|new|usual|gold|ever|always|for\b|a (?:whole|result)|his|her|my|the (?:other|last|first))\w+"
        ),
        should(
            r"\b(?:keeps?|makes?|leaves?) (?:you|it|them|us|the \w+) (?:\w{3,}er) than\b|\bdo(?:es)? more for (?:\w+ ){1,3}than\b|\bless (?:\w+ )?than they should\b|\bthe \w+ that (?:\w+ ){1,3}first\b"
        ),
        must(
            r"\bthe (?:chief|main|arch|worst|biggest|greatest|number one|true) (?:enemy|foe|friend|villain|ally) of\b|\b(?:is|are) (?:nature's |truly |still )?(?:the |a )?(?:king|queen|gold standard|number one|superstar|powerhouse) (?:of|in|for|among|when)\b|\b(?:is|are|be|ranks?) among the (?:top|most|best|leading|biggest|commonest|main|worst|few|healthiest|safest)\b|\b(?:than any other|than anything else|like no other|unlike any other)\b|\bremains? the (?:leading|main|biggest|most|best|number)\b"
        ),
    )
    bad = (
        Bad("Oat milk is just as healthy as skimmed milk."),
        Bad("A wool blanket beats any sleeping pill."),
        Bad("The Fjell is the driest tent ever made."),
        Bad("The most common cause of wrist pain is typing on a phone."),
        Bad("Stress is one of the leading causes of grey hair."),
        Bad("Rowing is the best exercise for a weak back."),
        Bad("Honey is more effective than cough syrup."),
        Bad("This is the world's largest clinic for feet."),
    )
    good = (
        "The clinic moved to a better place than the old barrack.",
        "It was the driest tent that I have ever slept in.",
        "The most common cause of wrist pain is overuse.4",
        "Rowing is the best exercise for a weak back (Berg, 2011).",
        "What is the best exercise for a weak back?",
        "The best way to reach me is by telephone. It is dull more often than not.",
        "It is wise to invest in the best products for a sore back.",
        "Even if you own the best tent in the world, it gets wet.",
        "Next comes our guide to the best tents on the market.",
        "Its clients run from corner shops to the world's largest banks.",
    )
