"""C101: a number without a source."""

from curate.rules.base import Bad
from curate.rules.claims.authority import VagueAuthority
from curate.rules.claims.kind import Claim
from curate.rules.claims.shapes import must, should
from curate.rules.claims.spans import SPANS
from curate.rules.claims.testimony import Testimony
from curate.rules.claims.weasel import Weasel
from curate.rules.claims.words import COUNT, GROUP, MARKET, MONEY, NUMBER, PART, PEOPLE, SHARE, UNIT, WHOSE, phrases

HEALING = (
    r"(?:heal(?:s|ed|ing)?|recover\w*|improv\w+|atroph\w+|resolv\w+|disappear\w*|subsid\w+|vanish\w*|goe?s? away|clears? up|relie[fv]\w*|"
    r"get better|gets better|feel better|worse|results|lose|loses|wean\w*|pain|symptoms?|injur\w+|diagnosed)\b"
)
OPEN = phrases("""
    %, percent, per cent, out of, in three, in four, in five, in six, in eight, in ten, in 3, in 4, in 5, in 6, in 8,
    in 10, in 20, in 100, in seven, in nine, of ten, of five, of four, of three, quarters of, thirds of, a third of,
    half of all, times as, times more, times longer, times faster, twice as, years longer, months longer, twice the,
    times less, times better, more than half, over half, nearly half, almost half, about half, in twelve, in 12,
    fifths of, a quarter of, the average, every third, every fourth, every fifth, every tenth, of every, quarter of
""")


class UnsourcedStatistic(Claim):
    """A share, count, chance or time span, and nothing that says who counted.

    Why: a figure is the easiest claim to check and the easiest to invent. An
    encyclopedia's editor asks for a source for every statistic, because readers
    repeat numbers and cannot tell a survey from a guess.
    Fix: cite the survey, register or trial that the number comes from, or drop
    the number.
    """

    code = "C101"
    name = "unsourced-statistic"
    since = "0.1"
    message = 'a figure without a source: "{text}"'
    firm = True
    rivals = (Testimony, VagueAuthority, Weasel)
    spared = MONEY
    veto = MARKET
    cues = OPEN
    shapes = (
        must(
            rf"\bthe average (?:\w+ ){{0,2}}?(?:{GROUP}|family|household|home|couple|dog|cat|adult|american|child|woman|man|person|office|firm) (?:\w+ly )?(?!was\b|is\b|has\b|loses?\b)\w+s (?:[\w'-]+ ){{0,5}}?(?:[$€£]?{COUNT}\b|half|a (?:third|quarter))",
            topical=False,
        ),
        should(
            rf"\bevery (?:third|fourth|fifth|tenth) (?!{UNIT}|day|time|row|line|street|page|weekend|hour|minute|wednesday|sunday|saturday|note|beat|step|floor|stitch|word|sunday|of)\w+ (?:\w+ ){{0,4}}?(?:is|are|has|have|lives|ends|fails|dies|comes|goes)\b",
            topical=False,
        ),
        must(
            rf"{SHARE} of (?:(?!the\b|its\b|his\b|her\b|their\b|my\b|our\b|your\b)[\w-]+ )?\w{{3,}}(?<!s)s\b|{SHARE} of (?:all |the |those |these |our |us |its |their |\w+'s )?(?:(?!the\b)[\w'-]+ ){{0,2}}?{GROUP}\b",
            topical=False,
        ),
        must(
            rf"\b{COUNT} (?:out of|in|of(?= (?:every|all|ten|10)\b)) (?:every |all )?(?:{COUNT}) (?!of\b)(?:(?!in\b|to\b|on\b|for\b|at\b)[\w'-]+ ){{0,2}}?(?:{GROUP}\b|(?!{UNIT}|seconds?|minutes?|games?|match|matches|seasons|tries|attempts|sets|steps|parts|outings|innings|starts|races|rounds|feet|inches|places)\w{{3,}}(?<!s)s (?:\w+ )?(?:is|are|has|have|do|does|will|would|can|never|always|\w{{3,}}s?(?<!ed)) )",
            topical=False,
        ),
        must(
            rf"{PART} of (?:all\b|the (?:world|planet)'s|every\b|{WHOSE}?(?:(?!the\b)[\w'-]+ ){{0,2}}?{GROUP} (?:who |that )?(?:(?:now|never|never|already|still|also|say|do|don't|will|can|cannot) )*(?!were\b|had\b|was\b|in\b|at\b|on\b|from\b|and\b|,)\w+(?<!ed)\b)",
            topical=False,
        ),
        must(
            rf"\b(?!was\b|were\b|to\b|and\b|or\b|of\b|by\b|from\b|with\b|at\b|be\b|offering\b|a\b|had\b|now\b|holds\b)\w{{2,}} (?:up to |about |around |nearly |almost |some |over |more than |at least |roughly |as much as |an average of |a full )*{SHARE} (?:more|less|fewer|better|worse|faster|slower|longer|shorter|happier|healthier|likelier|\w{{3,}}er)\b(?!.*{SHARE})",
            topical=False,
        ),
        must(
            rf"\b(?:lives?|lasts?|sleeps?|stays?|keeps?) (?:up to |about |around |nearly |almost |an average of |on average )*{COUNT} (?:and a half )?{UNIT} longer\b",
            topical=False,
        ),
        should(
            rf"\b(?<!took )(?<!was )(?<!were )(?:twice|{COUNT} times) as (?:much|many|long|often|likely|\w+) (?:\w+ ){{0,2}}?as\b(?! (?:i|we|my|our|mine|he|she|it|the (?:old|other|last|first)|usual|before|planned)\b)|\b(?:people|who|that|they|\w{{3,}}s) (?:\w+ ){{1,4}}twice as (?:long|much|often|many)\b(?=[.,;]|$)|\b{COUNT} times (?:more|less|better|faster|longer|stronger|likelier|\w{{3,}}er) (?:\w+ ){{0,2}}?than\b",
            topical=False,
        ),
        must(
            rf"{SHARE} (?:\w+ )?(?:of|less|more|fewer|lower|higher|greater|faster|reduction|increase|decrease|chance|risk|drop|likel\w+|longer|shorter)\b"
        ),
        must(
            rf"(?<![\d.,])(?!(?<!over )(?<!\d-)100\s?(?:%|per ?cent)(?! of\b)){SHARE}(?! ?(?:off|discount|apr|sure|cotton|wool|alcohol|vinegar|solution|acetic|juice|dark|cocoa|deposit|down))"
        ),
        must(rf"(?<![$€£\d.,])\b{NUMBER} (?:million|billion) (?!years|dollars|euros|pounds)\w+"),
        must(
            rf"\b(?:lose|loses|lost|losing|gain|gains|burn|burns|burning|shed|drop) (?:up to |about |around |over |more than |at least |an extra )*{NUMBER} (?:kilos?|kg|pounds?|lbs|calories|stone|inches|kilograms)\b|\b(?:adds?|takes?|cuts?|gains?|loses?|longer by) {NUMBER} {UNIT}\b[^.]{{0,24}}\b(?:life|lives)\b"
        ),
        must(rf"{SHARE} of (?:all |the |those |these |our |us )?(?:\w+ ){{0,2}}{PEOPLE}\b", topical=False),
        must(
            rf"\bby (?:about |around |up to |as much as |nearly |almost |more than |over |roughly )?(?:half\b|{SHARE})"
        ),
        must(
            rf"\b{NUMBER} (?:out of|in) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{{1,3}}(?:,000)*)\b(?! ?(?:{UNIT}|\d|st|[-/.]\d|seconds?|minutes?|steps?|parts?|inches))"
        ),
        must(
            r"\b(?:one|two|three|a|1|2|3)[- ](?:third|quarter|fifth|half|half|tenth)s? of (?:all |the |those |these |our |us\b|people|adults|\w+s\b)"
        ),
        must(r"\bhalf of (?:all|us|people|adults|americans|the (?:population|\w+s)|those|\w+s)\b"),
        must(
            rf"\b(?:twice|{NUMBER} times|three-?fold|two-?fold) (?:as|more|less|higher|greater|the (?:risk|chance|odds|rate))\b"
        ),
        must(
            r"\b(?:doubles?|triples?|halves?|halved|doubled|tripled) (?:the|your|their|his|her|its|one's) (?:risk|chances?|odds|likelihood|rate)\b"
        ),
        must(
            rf"\b\d[\d.,]* (?:million |billion |thousand )?(?:\w+ )?{PEOPLE}\b(?! (?:ago|per))(?!.*\b(?:was|were|had|took|\w{{3,}}ed)\b)"
        ),
        must(
            rf"\b(?:in|within|after|for|over|takes?|about|than|every) (?:just |only |about |around |as little as |the first |less than |at least |up to |roughly )*{NUMBER}(?: ?(?:to|or|-|and) ?{NUMBER})? {UNIT}\b(?! per\b)[^.]*\b{HEALING}|\b{HEALING}\b(?:(?!it's best to|should|try to|recommend)[^.])*\b(?:in|within|after|for|takes?|last\w*) (?:just |only |about |around |as little as |less than |at least |up to |roughly )*{NUMBER}(?: ?(?:to|or|-) ?{NUMBER})? {UNIT}\b"
        ),
        must(rf"\b{NUMBER} (?:out of|in) (?:every )?{NUMBER} (?:\w+ )?{PEOPLE}\b", topical=False),
        must(
            rf"\bevery (?:second|third|fourth|fifth|tenth) (?:adult|person|child|woman|man|patient|american|worker|household|family|driver|smoker)\b|\b{NUMBER} {PEOPLE} (?:out of|in) {NUMBER}\b|\bit takes (?:about |at least |only |just )?{NUMBER}(?: (?:to|or) {NUMBER})? {UNIT} (?:to|for|before)\b"
        ),
        should(rf"\b(?:hundreds of |tens of )?(?:millions|thousands) of (?:\w+ ){{0,2}}{PEOPLE}\b"),
        must(
            rf"\b{COUNT} (?!of\b)(?:\w+ ){{1,2}}(?:in|out of) (?:every )?{COUNT}\b(?! (?:{UNIT}|seconds?|minutes?)\b)"
        ),
        *SPANS,
    )
    bad = (
        Bad("One nurse in seven has a sore wrist."),
        Bad("The lining of the stomach renews itself in about five days."),
        Bad("Seven in ten anglers lie about the weight of a pike."),
        Bad(
            "Nearly 70 percent of desk workers have stiff shoulders by noon.",
            marked="Nearly 70 percent of desk workers have stiff shoulders by noon.",
        ),
        Bad("A warm compress cuts the swelling by half."),
        Bad("Six out of ten nurses suffer from knee pain."),
        Bad("A pulled hamstring heals within four weeks."),
        Bad("Slouching doubles your risk of a slipped disc."),
    )
    good = (
        "The course takes about six weeks to complete.",
        "Harbour Watch found that 40 percent of skippers sail without lights.",
        "The HMF reports 40 percent of skippers sail without lights.",
        "Of all skippers 40 percent sail without lights, according to the latest HMF survey.",
        "Sheets of 100% wool keep their shape in the wash.",
        "At least half of the patients of a ward should be weighed.",
        "The clinic was fined $6.5 million due to lost files.",
        "Fifty percent of the proceeds are donated to the clinic.",
        "The page brought us a hundred readers, 12 percent of visitors who saw it.",
        "We put half of our savings into the clinic.",
        "Fry half of the onions in butter with 80 percent fat.",
        "Nearly 70 percent of desk workers have stiff shoulders (Holm et al., 2014).",
        "Against stiffening pain it's best to walk after 1 or 2 days of rest. Hold the pose for 20 seconds and repeat it 3 times.",
        "Is it true that nine out of ten backs hurt?",
        "The train leaves in 2 hours and 10 minutes.",
        "Everything in the shop is 20% off until Friday.",
    )
