"""C102: how many or how often, without a number or a source."""

import re

from curate.rules.base import Bad
from curate.rules.claims.authority import VagueAuthority
from curate.rules.claims.efficacy import Efficacy
from curate.rules.claims.kind import Claim
from curate.rules.claims.prognosis import Prognosis
from curate.rules.claims.ranking import Ranking
from curate.rules.claims.shapes import must, should
from curate.rules.claims.statistic import UnsourcedStatistic
from curate.rules.claims.testimony import Testimony
from curate.rules.claims.weasel import Weasel
from curate.rules.claims.words import GROUP, PEOPLE, phrases

NOT_A_QUANTIFIER = r"(?!likely|common|commonly|often|of all|recent|recently|important|importantly|effective|popular|notabl|especially|definitely|certainly|days|times|nights|mornings|obvious|frequent|severe|difficult|serious|other )"
OFTEN = r"(?:often|usually|typically|commonly|frequently|generally|mostly|mainly|rarely|seldom|normally|most often|far too often)"


OPEN = phrases("""
    most, majority of, nearly every, almost every, virtually every, practically every, nearly all, almost all,
    virtually all, practically all, hardly any, few people, far too many, a growing number of, more and more
""")

# A verb of what holds in general, or anything that is no tale of one time.
NOW = (
    r"(?:is|are|go|goes|become|becomes|end|ends|turn|turns|run|runs|cost|costs|break|breaks|wear|carry|has|have|do|does|don't|doesn't|can|can't|cannot|will|won't|need|needs|want|wants|get|gets|make|makes|use|uses|lose|loses|leak|leaks|die|dies|fail|fails|suffer|suffers|buy|buys|"
    r"think|thinks|believe|say|says|prefer|prefers|know|knows|love|loves|hate|hates|eat|eats|pay|pays|sleep|sleeps|live|lives|spend|spends|forget|ignore|keep|keeps|give|gives|choose|never|always|"
    r"overpay|overpays|underestimate|start|starts|begin|begins|contain|contains|come|comes|show|shows|\w+(?<!s)(?<!u)(?<!i)s(?= (?:the|a|an|too|it|in|on|out|less|more|to|at|their|its|far|from|by|with|them)\b))"
)


class Prevalence(Claim):
    """Wordings like "Most", "many people", "usually", "is common": a count in words.

    Why: how many people have a trouble, or how often it comes back, is known
    from counting or not at all. An encyclopedia's editor marks "most patients"
    as a statistic without its number and asks who counted.
    Fix: give the figure with its source, or say whom you have seen it in.
    """

    code = "C102"
    name = "prevalence"
    since = "0.1"
    message = 'says how many or how often, without a source: "{text}"'
    firm = True
    cues = OPEN
    veto = re.compile(
        r"\bas is often\b|\bmore often than (?:i|we|you)\b|\bmost of (?:the time|my|our)\b|\bmost (?:\w+ )?should\b|\bmatters most\b|\bmost on (?:this|the|our) list\b|\bhave since\b|\bgenerally accepted (?:accounting|principles|standards|practices)\b|\bcommon (?:sense|knowledge|law|ground)\b"
    )
    rivals = (Testimony, VagueAuthority, Weasel, UnsourcedStatistic, Ranking, Prognosis, Efficacy)
    shapes = (
        should(
            rf"\b(?:more and more|fewer and fewer) (?:\w+ )?{GROUP} (?:are|is|have|now|use|want|buy|choose|live|say|\w+ing)\b",
            topical=False,
        ),
        must(
            rf"(?:^\W*|\b(?:that|because|and|but) )(?:(?:nearly|almost|virtually|practically) (?:every|all)|hardly any) (?!the\b|my|our|his|her|of\b|\w*(?:night|day|morning|evening|time|week|month|year|summer|winter)s?\b)(?:[\w'-]+ ){{1,7}}?(?:{NOW}\b|(?!.*(?:\bwas\b|\bwere\b|\bhad\b|\bdid\b|ed\b|\bcame\b|\bwent\b|\bsaw\b|\btook\b))\w{{3,}}(?<!s)s(?=[.,;]))",
            topical=False,
        ),
        must(
            rf"(?<!compared to the )(?<!than the )(?<!with the )\bmajority of (?!the\b|my|our|his|her|its|them\b|votes?)(?:[\w'-]+ ){{1,6}}?{NOW}\b",
            topical=False,
        ),
        should(
            rf"(?:^\W*|\b(?:because|but) )(?:most|hardly any|few|far too many) (?!of\b)(?:(?!of\b|the\b)[\w'-]+ ){{0,2}}?{GROUP} (?:(?:who|in|with|over|under|at|on) (?:[\w'-]+ ){{1,5}}?)?(?:(?:never|always|still|also|now|only|simply|already) )*{NOW}\b",
            topical=False,
        ),
        must(r"\b(?:a|the) (?:vast |overwhelming |great |large )?majority of (?!different)\w+"),
        must(
            rf"(?<!the )(?<!'s )(?<!its )(?<!your )(?<!our )(?<!their )(?<!two )\bmost (?:of (?:the|us|these|those|them) |{NOT_A_QUANTIFIER}(?:\w+ ){{0,3}}?)\w*(?:[^su\W]s|people|women|men|children|us|them)\b(?! (?:likely|often))"
        ),
        must(
            rf"\bmany (?:\w+ )?{PEOPLE} (?:(?:who|with|of|in|over) [\w ]{{2,40}} )?(?:also |still |will |often |may |who )?(?:experience|suffer|have|refer|feel|find|report|struggle|develop|get|are|do|use|live|try|fail|think|go)\b"
        ),
        must(
            r"\bmore often than not\b|\b(?:common|rare|prevalent) (?:in|among) (?:people|adults|women|men|those|anyone) (?:over|under|aged|older|younger)\b|\bsending many \w+ to\b|\bepidemic\b"
        ),
        should(
            r"\b(?:is|are|be|as|being|become|becomes|becoming|remains?) (?:a |an |also |very |quite |fairly |extremely |relatively |more |less |so |increasingly |pretty |equally |particularly )*(?:common|rare|uncommon|widespread|prevalent)\b(?! (?:sense|knowledge|name|term|cause|source|reason|way|question|mistake|to (?:all|both)))"
        ),
        should(
            r"\b(?:a |an |other |are )(?:very |extremely |fairly )?(?:common|rare|uncommon|frequent)(?:,| and| yet|,? but)* (?:(?:and |often |yet )?\w+ )?(?:affliction|problem|complaint|condition|injury|injuries|occurrence|disorder|symptom|finding|issue|concern|ailment|side effect|mistake|complication)s?\b"
        ),
        should(
            rf"\b{OFTEN} (?:affects?|occurs?|comes? back|happens?|experienced|seen|found|misused|misdiagnosed|overlooked|difficult|includes?|involves?|requires?|non-surgical|accompanied|appears?|starts?|begins?|develops?|overlap\w*|temporary|have|has|a sign|associated|felt|used|treated|lasts?|feels?|reports?|need\w*|fails?|reoccurs?|recurs?|harmless|benign|mild|severe|misunderstood|ignored)\b",
            hedges=True,
        ),
        should(
            rf"\b(?:is|are|occurs?|happens?|appears?|starts?|begins?|develops?) {OFTEN} (?!called|known|referred|caused|cause by|due|the result|related|linked|described|said|to\b)\w+",
            hedges=True,
        ),
        should(
            rf"\b(?<!was )(?<!were ){OFTEN} (?!called|known|referred|caus|due\b|the\b|a\b|an\b|result|relat|link|descri|said|believ|thought|lead|trigger|contribut|consid|regard|happier|i\b|you\b|we\b|in\b|by\b|as\b|at\b|on\b|but\b|and\b|when\b|if\b|do\b|for\b|helps?\b|reduc|reliev|improv|subsid|heal|settl|resol|clear|recov|disapp|return|com(?:e|es|ing)\b|recur|fad|go|get|worse|enough|ask|it\b|defined|put|become|make)\w{{3,}}",
            hedges=True,
        ),
        must(
            rf"\b(?:nearly|almost|practically|virtually) (?:everyone|everybody|all|every)\b|\b(?:very )?few (?:people|adults|americans|women|men|patients|children|doctors|of us)\b|\b(?:a growing|a large|a huge|a significant|an increasing|an alarming) (?:number|proportion|percentage|share) of (?!issues|factors|different|reasons|causes|problems|conditions)\w+|\bmore and more (?:people|\w+s)\b|\bcountless {PEOPLE}\b|\bhardly any\w* \w+"
        ),
        should(r"\b(?:rarely|seldom|hardly ever) get\b"),
        should(
            rf"\bcan {OFTEN} (?:be )?\w+|\bfar too often\b|\b(?:many|most) (?:\w+ )?(?:are|can be|is) (?:easily )?(?:treatable|treated|avoidable|preventable|curable)\b"
        ),
        should(rf"\bsome {PEOPLE} (?:are (?:born|more|prone)|have|experience|suffer|develop|find|get|do not|don't)\b"),
        should(rf"(?:^\W*|\b(?:but|because) )most {PEOPLE}\b(?! of)", topical=False),
        should(
            r"\bother common (?:causes|symptoms|signs|problems|triggers)\b|\bwhile rare\b|\ba great many \w+|\bthe rule rather than\b|\b(?:more|less) (?:common|frequent|widespread) than ever\b|\b(?:widespread|prevalent) (?:in|among)\b"
        ),
        should(
            rf"(?:^\W*|\b(?:that|because|and|but) )(?:many|plenty of|lots of|a lot of|countless|numerous|several|too many) (?!of\b)(?:[\w-]+ ){{0,3}}?(?:{GROUP}|{PEOPLE})\b (?:(?:with|who|of|in|over|from) (?:[\w'-]+ ){{1,5}}?)?(?:(?:also|still|will|often|never|now|simply|eventually|even) )*{NOW}\b"
        ),
        should(
            r"\bruns? in families\b|\b(?:familiar|regular|everyday|typical|perennial) (?:complaint|problem|ailment|injury|trouble)s?\b|\b(?:more|less) often (?:in|among|than)\b|\b(?:people|parents|children|men|women|adults|patients|athletes|\w{3,}(?:ers|ors|ists|ents|ants)) tend to\b|\bmore (?!important)(?:[\w-]+ ){1,3}than ever\b|\bon the (?:rise|increase)\b|\b(?:a|an) (?:growing|increasing) (?:problem|trend|concern|epidemic)\b|\b(?:is|are) everywhere\b|\bbecoming (?:more|increasingly|ever more) (?:common|popular|widespread|prevalent|frequent|rare)\b|\b(?:sooner or later|at some point in (?:their|our|your) (?:life|lives))\b"
        ),
    )
    bad = (
        Bad("Shin splints are on the rise among young dancers."),
        Bad("Nearly every parrot over thirty is bald."),
        Bad("The majority of runners wear shoes that harm their knees."),
        Bad("Most adults with a stiff neck sleep badly."),
        Bad("Many patients experience cramps at night."),
        Bad("Wrist pain is very common among pianists."),
        Bad("A frozen shoulder usually affects the weaker arm."),
    )
    good = (
        "Most people should see a dentist twice a year.",
        "Nearly every evening we had soup.",
        "Most adults with a stiff neck sleep badly.[7]",
        "Why do most people wake up with a sore back?",
        "Most of the time I walk to work.",
        "It is common sense to lift with your knees.",
        "The audit follows generally accepted accounting principles.",
        "She often came to the harbour to look at the boats.",
    )
