"""T243: a word that sounds like the one its neighbours ask for."""

from curate.rules.base import Bad
from curate.rules.typos import homophones_a_to_m, homophones_n_to_z, last_homophones, more_homophones
from curate.rules.typos.frames import Framed, frames_of

OWN = "my|your|his|her|our|their"
GOING = (
    "drove|drives?|driving|walked|walks?|walking|ran|runs?|running|went|goes|flew|flies|rode|rides?|riding|strolled|strolling|"
    "sailed|sailing|swam|jogged|jogging|hurried|rushed|raced|slipped|sped|crept|marched|flowed|swept|brushed|pushed"
)
EXAM = r"(?:(?:driving|final|entrance|drug|bar|written|first|whole|medical|eye|math) )*(?:tests?|exams?|examination|audition|inspection|course|class)"
DOWN = (
    "down (?:what|your|my|everything|anything|all|any|every|the (?:serial|phone|names?|numbers?|dates?|address|answers?|time|words?|details|"
    "steps|amount|title|results|questions?|things))"
)
FEES = f"(?:the|any|all|this|that|these|{OWN})(?: \\w+)? (?:fees?|rights?|requirements?|charges?|costs?|tax|penalty|deposit)"
SOURCES = f"(?:(?:{OWN}|any|all|these|the|its) )?(?:sources?|references|evidence)"
SOLE = (
    "reason|survivors?|exception|responsibility|owner|proprietor|proprietorship|breadwinner|provider|heir|custody|discretion|trader|distributor|"
    "beneficiary|intention|source|purpose (?:of|is|was|for)|goal|aim|cause"
)
COST = "(?:the|a|all|any|much|more|some|full|most|no|such)(?: full| heavy| whole)? (?:costs?|burdens?|expenses?|responsibility|consequences|risks?|brunt|blame|name)"
PLEASED = "am|is|are|was|were|be|i'm|we're|been"
TASTES = "flavou?rs?|taste|wine|dish|meal|sauce|sweetness|decor|outfit|overall|existing|natural|rich|design|style|look|other colou?rs"
# written / meant / the word before / the word after / but not before / but not after / not in the clause before.
TABLE = rf"""
past / passed / i|he|she|we|they|you|who|having|finally|has|have|had / (?:the|a|an|this|that|{OWN}) {EXAM}
past / passed / (?:years|months|weeks|days|hours|time|minutes|moment|danger|storm) (?:has|have|had) / $|since|by|before|without|quickly
past / passed / he|she|who|father|mother|dad|mom|husband|wife|recently|sadly|has|had / away
passed / past / {GOING}|went right|way|long / the|a|an|him|them|us|it|me|this|that|{OWN} / the way|a way|in a way|no way / the (?:house|senate|lower|upper|commons|assembly|test|exam)
passed / past / half|quarter / (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]+)
break / brake / (?:step|stepped|steps|stepping|foot|slammed|slam|tap|tapped) (?:on|off) the|the (?:parking|emergency)|parking
breaks / brakes / (?:stepped|steps?|stepping|slammed|slams|slamming|slam|stomped|foot|tapped) (?:on|off) the|slamming the|anti-lock
breaks / brakes / front|rear|disc|disk|parking / $|and|are|were|need|needs|squeak|squeal|squealed|failed|feel|felt|for|with|or / cold front|warm front / * / when|whenever|if|once|as|until|before|after|a|that|where
brake / break / (?:take|takes|took|taking|taken|need|needed) a (?:short|little|quick|long)|coffee|lunch|spring|summer|christmas|bathroom / $|from|and|at|for|after|to|in
bare / bear / can't|cannot|can not|couldn't|could not|(?:can|could) (?:hardly|barely) / to|it|the|this|that|seeing|being|{OWN}
bare / bear / * / {COST}|witness|fruit|(?:a|any|no|some|little|striking) (?:striking |close |strong )?(?:resemblance|relation|grudge)|with us / please|just|the|a / fruit (?:trees?|bushes|canes)
bares / bears / * / {COST}|witness|fruit|(?:a|any|no|some|little) (?:striking |close |strong )?(?:resemblance|relation|grudge)
bare / bear / right to / arms
hole / whole / the|a|this|that|{OWN} / lot|bunch of|new (?:world|level|way|set|meaning|life)|country|week|year|month|life|summer|story|truth|town|pizza|meal|idea|experience|concept|weekend|reason|point of|family
hole / whole / * / grains?|wheat|milk
soul / sole / the|with|{OWN}|its|whose|a / {SOLE} / * / goal|aim
principle / principal / school|vice|assistant|deputy / * / * / of|that
principle / principal / * / (?:component analysis|components analysis|balance|residence|dancer|violinist|cellist|ingredients?|photography|of (?:the|our|my|his|her) (?:high )?school)
principal / principle / agreed? in|agreement in|matter of|(?:man|woman|people) of|most important|possible in|first in / $|in|that|of|to|with|and / * / and interest
principal / principle / in / (?:it|you|we|be|a|they|i|no|this|agree|agreed)
principals / principles / guiding|basic|fundamental|moral|core|underlying|ethical|scientific
compliment / complement / perfect|ideal|perfectly|excellent / to|the|each other|any|one another|your|it
compliment / complement / to|will|can|that|which|they|really|would|nicely / each other (?:perfectly|well|nicely|beautifully)|(?:the|its|any) (?:{TASTES})|any (?:outfit|decor|room|home)
compliments / complements / * / (?:the|its|any) (?:{TASTES})|any (?:outfit|room|home) / he|she|who|they|everyone|guest|critic
complement / compliment / (?:what|such) a (?:nice|huge|big|lovely|wonderful)|(?:a|the) (?:backhanded|left-handed|huge)|(?:pa(?:id|ys?|ying)|g[ai]ve[ns]?|giving) (?:me|him|her|them|you|us) a(?: nice| huge| big| lovely| great| wonderful)?|(?:take|took|taken|mean|meant|intended) (?:(?:it|that|this) )?as a(?: huge| great)? / $|about|on|from|that|when|and / act as a|acts as a|acting as a|serve as a|serves as a|used as a|useful as a|used as a|seen as a
complements / compliments / get|got|gotten|getting|received|receive|many|so many|lots of|paid / $|on|about|from|when|every|for / has many|have many
formally / formerly / band|group|duo|singer|artist|city|town|company|firm|country|building|website / known as|called|of the / * / called (?:for|on|upon|to|in|into|off|a|an)
accept / except / everything|everyone|everybody|nothing|nobody|no one|anything|anywhere|every day|daily|party|identical|perfect / for|my|his|her|the|that|one|me|him|those|when|on|sundays / * / * / let|make|makes|made|have|help|helps|should|must|can|will
except / accept / please
except / accept / to|i|we|you|not|will|would / (?:my|your|his|her|their|our|an|the|this) (?:apology|apologies|offer|invitation|resignation|proposal|condolences|award|job offer)
except / accept / to|will|won't|don't|doesn't|cannot|can't|only / (?:credit cards?|cash|returns|checks|donations|payments?|applications|reservations|new patients)
desert / dessert / * / (?:menus?|wines?|spoons?|forks?|carts?|recipes?|trays?|options)
desert / dessert / for / $|we|i|you|he|she|they|tonight|after|there|with|try / (?:except|painted|built|made|designed|prepared|dressed|ready|suited|suitable|adapted|equipped|trained|meant|known|fit|tuned|gear|tyres|tires|word|name|used|bred|exchanged|mistaken|left|search|away) for
desert / dessert / favou?rite|delicious|chocolate|yummy|dinner and|lunch and|coffee and / $|is|was|and|with|for|in|of
dessert / desert / sahara|gobi|mojave|sonoran|kalahari|atacama|in the middle of the
dessert / desert / * / islands?|storm|sand|sands|heat|climate
moral / morale / (?:team|troop|employee|staff|company|student)(?:'s|s')|low|troop|workplace|sagging / $|was|is|were|has|had|among|after|at
moral / morale / the / of (?:the|our|his|their) (?:troops|team|staff|soldiers|employees|workers|players|squad)
moral / morale / a / boost
right / write / to|you|please|should|must|can|i|we / {DOWN}
write / right / turn|turned|turning|turns / $|at|onto|on|and|into|after|before|when|here / in turn
know / now / right|until|up to|from / $|i|we|you|the|is|are|it|he|she|they|in|on|and / the right|to right|you from
hear / here / (?:come|came|comes|coming|right|back|live|living|lives|moved|move|get|got|be|is|are) over|right|click|been / $|and|to|from|in|for|at|on|every|before|since / not been|the right
hear / here / i'm|we're|you're|we are|i am|they are / $|to (?:help|stay|serve|make|answer|support|tell)|for you|at|in (?:the|town)
counsel / council / student|parish|un security
counsel / council / city|county|town|village / (?:voted|votes?|members?|meetings?|president|seat|elections?|chambers?|met|meets|candidates?) / * / met with|meets with
council / counsel / legal|seek wise|wise / $|to|before|from|if|and|for (?:advice|help)|who|is|should|can
peek / peak / its|their|reach(?:es|ed)? (?:a|its|his|her|the|their)|at (?:the|her|his) (?:very )? / $|in|between|of|during|around|when|by|and
peek / peak / * / (?:hours?|season|performance|times|demand|condition|efficiency|fitness|travel|traffic)
peak / peek / (?:take|takes|took|taking|sneak|steal)(?: me| you| us)? a(?: quick| little| first| closer| sneaky)? / at|inside|into|behind|through|under
wave / waive / * / {FEES} / a|the|this|first|second|new
waves / waives / * / {FEES} / a|the|this|first|second|new
waved / waived / * / {FEES} / a|the|this|first|second|new / {FEES} (?:appeals?|away|claims?|protests)
waving / waiving / * / {FEES} / a|the|this|first|second|new
waive / wave / * / (?:goodbye|good-bye|hello)
site / cite / to|please|should|must|always|can|don't|didn't|not|you|we|i|they|properly / {SOURCES}
cite / site / web|building|crash|construction|dating|burial|camp|(?:visit|on|of|from|using) (?:our|this) / $|and|is|to|for|was|that|has|where|in|of
stationery / stationary / (?:cars?|truck|vehicles?|train|van|bus|ship|objects?|it|he|they|traffic) (?:is|was|were|are)|remain|remained|remains|remaining|completely|almost|standing|stood|perfectly / $|at|in|on|when|while|and|for
stationery / stationary / * / (?:objects?|vehicles?|cars?|phase|front|position) / * / objects? (?:such|like)
stationary / stationery / writing|wedding|personali[sz]ed|personal|school / $|and|items?|sets?|supplies|shop|store|for|with|or
altar / alter / to|will|would|can|could|not|might|may / the|how|its|{OWN}
alter / altar / (?:at|before|on|to) the / $|of|in|and|with / * / of the
board / bored / i am|i'm|was|get|got|getting|so|easily|were|are / with (?:the same|my|his|her|it|this|life|that|their)|to (?:death|tears)
threw / through / walked?|walks|walking|drove|driving|drive|ran|running|looked|looking|look|broke|flew|lived?|searched / the|a|an|this|it|all|{OWN}
course / coarse / hair (?:is|was)(?: very| so| too)?
coarse / course / main|golf|obstacle|crash|collision|online|training|three|four / $|of|was|is|in|and|for|we|i|on|with
coarse / course / of / i|we|you|it|not|this|there|he|she|they
faired / fared / * / (?:better|well|worse|much|badly|no better|poorly|little)
flea / flee / to|will|would|could|must / the|from|to|after|{OWN} / from (?:\w+ ){{1,2}}to
grate / great / a|the|such a|really|was / (?:time|day|job|way|deal|idea|place|product|price|thing|gift|example|experience|book|value|movie|service)
air / heir / the|an|was|sole / to (?:a|the|his|her) (?:\w+ )?(?:throne|fortune|estate|title|empire)
sent / scent / the|a|sweet|fresh|faint / of
isle / aisle / (?:down|up) the|(?:grocery|cereal|shopping|supermarket) / $|to (?:the altar|meet|marry|him|her|{OWN})|and|of|in|with|at|toward|towards / * / of (?:[a-z]+ )?(?:man|wight|skye|dogs|ely)
plain / plane / the|a|our|his|my|her / (?:crashed|landed|took off|tickets?|crash)
"""


class Homophone(Framed):
    """A word in the place of one that sounds alike: "bare", "hole", "soul", "principle", "wave".

    Why: both are words, so no spell-checker minds, and the sentence says something else.
    Fix: the word that its neighbours ask for.
    """

    code = "T243"
    name = "homophone"
    since = "0.2"
    precision = 0.95
    frames = tuple(
        frame
        for part in (
            TABLE,
            more_homophones.TABLE,
            last_homophones.TABLE,
            homophones_a_to_m.TABLE,
            homophones_n_to_z.TABLE,
        )
        for frame in frames_of(part)
    )
    bad = (
        Bad("We went down a bumpy rode.", "We went down a bumpy road."),
        Bad("They sell stationary sets.", "They sell stationery sets."),
        Bad("She asked weather or not he came.", "She asked whether or not he came."),
        Bad("Nobody can say why we can't bare the heat.", "Nobody can say why we can't bear the heat.", "bare"),
        Bad("The vice principle rang the bell.", "The vice principal rang the bell."),
        Bad("They walked passed the mill.", "They walked past the mill."),
        Bad("The court waved the fee.", "The court waived the fee."),
        Bad("The soul survivor lives in Perth.", "The sole survivor lives in Perth."),
        Bad("Please except our thanks.", "Please accept our thanks."),
        Bad("Have fruit for desert.", "Have fruit for dessert."),
        Bad("His mother slammed on the breaks.", "His mother slammed on the brakes."),
        Bad("We past a mill.", "We passed a mill."),
    )
    good = (
        "She past the shop went on her way, and the bill they ran passed.",
        "Sort your waste; the male, then the female; schedule your breaks.",
        "The board agreed with the same plan, and it is on board with the idea.",
        "He turned the hole in one into a whole new career.",
        "We must right the boat, then sail down the coast.",
        "The soul music of the desert, and a bare wall.",
        "The band waved the flag of the first fee-free bank.",
        "In principle the principal agreed.",
    )
