"""C101: a number without a source."""

from curate.rules.base import Bad
from curate.rules.claims.authority import VagueAuthority
from curate.rules.claims.kind import Claim
from curate.rules.claims.shapes import must, should
from curate.rules.claims.testimony import Testimony
from curate.rules.claims.weasel import Weasel
from curate.rules.claims.words import NUMBER, PEOPLE, UNIT, phrases

HEALING = (
    r"(?:heal(?:s|ed|ing)?|recover\w*|improv\w+|atroph\w+|resolv\w+|disappear\w*|subsid\w+|vanish\w*|goe?s? away|clears? up|relie[fv]\w*|"
    r"get better|gets better|feel better|worse|results|lose|loses|wean\w*|pain|symptoms?|injur\w+|diagnosed|initial rest)\b"
)
SHARE = r"(?:\d[\d.,]*\s?(?:%|percent\b|per cent\b)|(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)? (?:percent|per cent)\b)"


OPEN = phrases("""
    %, percent, per cent, out of, in three, in four, in five, in six, in eight, in ten, in 3, in 4, in 5, in 6, in
    8, in 10, in 20, in 100
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
    open_cues = frozenset(OPEN)
    cues = (
        *OPEN,
        *phrases("""
        in two, in 2, in 7, in 9, in 12, in 25, in 50, in 1000, in 1,000, in 10,000, in 100,000, third of, thirds of,
        quarter of, quarters of, fifth of, half of, by half, half the, one-third, one-half, twice as, times more, times
        as, times higher, times the, times less, double the, doubles the, triple the, triples the, doubles your, fold,
        million, billion, thousands of, within, lose, loses, burn, burns, life, third, in seven, in nine, double their,
        double your, millions of, the average, every second, every third, every fourth, every fifth, every tenth, in ten
        are, years, days, weeks, months, hours, minutes
    """),
    )
    shapes = (
        must(
            rf"{SHARE} (?:\w+ )?(?:of|less|more|fewer|lower|higher|greater|faster|reduction|increase|decrease|chance|risk|drop|likel\w+|longer|shorter)\b"
        ),
        must(
            rf"{SHARE}(?! ?(?:off|discount|apr|sure|cotton|wool|alcohol|vinegar|solution|acetic|juice|dark|cocoa|deposit|down))"
        ),
        must(rf"\b{NUMBER} (?:million|billion) (?!years|dollars|euros|pounds)\w+"),
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
        must(rf"\b\d[\d.,]* (?:million |billion |thousand )?(?:\w+ )?{PEOPLE}\b(?! (?:ago|per))"),
        must(
            rf"\b(?:in|within|after|for|over|takes?|about|than|every) (?:just |only |about |around |as little as |the first |less than |at least |up to |roughly )*{NUMBER}(?: ?(?:to|or|-|and) ?{NUMBER})? {UNIT}\b(?! per\b)[^.]*\b{HEALING}|\b{HEALING}\b[^.]*\b(?:in|within|after|for|takes?|last\w*) (?:just |only |about |around |as little as |less than |at least |up to |roughly )*{NUMBER}(?: ?(?:to|or|-) ?{NUMBER})? {UNIT}\b"
        ),
        must(rf"\b{NUMBER} (?:out of|in) (?:every )?{NUMBER} (?:\w+ )?{PEOPLE}\b", topical=False),
        must(
            r"\bthe average (?:\w+ )?(?:adult|person|child|man|woman|american|worker|body|patient|family|smoker) [^.]{0,40}\b\d[\d.,]*\b"
        ),
        must(
            rf"\bevery (?:second|third|fourth|fifth|tenth) (?:adult|person|child|woman|man|patient|american|worker|household|family|driver|smoker)\b|\b{NUMBER} {PEOPLE} (?:out of|in) {NUMBER}\b|\bit takes (?:about |at least |only |just )?{NUMBER}(?: (?:to|or) {NUMBER})? {UNIT} (?:to|for|before)\b"
        ),
        should(rf"\b(?:hundreds of |tens of )?(?:millions|thousands) of (?:\w+ ){{0,2}}{PEOPLE}\b"),
    )
    bad = (
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
        "Nearly 70 percent of desk workers have stiff shoulders (Holm et al., 2014).",
        "Hold the pose for 20 seconds and repeat it 3 times.",
        "Is it true that nine out of ten backs hurt?",
        "The train leaves in 2 hours and 10 minutes.",
        "Everything in the shop is 20% off until Friday.",
    )
