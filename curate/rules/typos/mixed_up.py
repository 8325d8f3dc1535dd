"""T247: one of a pair of look-alikes where the other is meant."""

from curate.rules.base import Bad
from curate.rules.typos import near_table
from curate.rules.typos.frames import Framed, frames_of

OWN = "my|your|his|her|our|their"
# written / meant / the word before / the word after / but not before / but not after / not in the clause before.
TABLE = rf"""
through / thorough / a|an|very|more|most / (?:examination|investigation|review|understanding|analysis|inspection|evaluation|assessment|research|cleaning|check|search)
thorough / through / * / the|an|my|his|your|this|which / as|so|more|how|very|is|be|are|was|not
though / through / go|goes|going|gone|went|passed|pass|walk|walked|walking|run|ran|looking|looked|get|got|reading|come|came|cut / the|a|an|this|these|customs|security|{OWN}
tough / though / even / it|they|he|she|i|we|you|the
trail / trial / clinical|murder|jury|criminal|controlled|randomized|randomised
trails / trials / clinical|controlled|randomized|randomised
trail / trial / free / $|period|version|offer|for|of
trial / trail / hiking|bike|nature|walking|appalachian
regiment / regimen / exercise|workout|skincare|skin care|treatment|fitness|diet|dietary|drug|medication|beauty|dosing|chemotherapy|vitamin|antibiotic
regiments / regimens / exercise|workout|skincare|skin care|treatment|fitness|dietary|drug|medication|beauty|dosing|chemotherapy|antibiotic
track / tract / urinary|digestive|gastrointestinal|respiratory|intestinal|gi|reproductive
pubic / public / * / schools?|library|transport|transportation|opinion|relations|policy|sector|services?|health|safety|speaking|figures?
public / pubic / * / bone|hair|symphysis|lice
quit / quite / is|was|are|were|it's|be / (?:a (?:few|lot|bit|while|number|long|good)|different|good|common|often|easy|hard|difficult|expensive|simple|similar|large|small|likely|possible|sure|clear|nice|high|low)
quite / quit / * / smoking|(?:{OWN}) jobs?
sever / severe / * / pain|headaches?|cases?|symptoms|weather|injury|injuries|depression|illness|allergic|problems / to|can|will|may|and|could
costumer / customer / * / service|services|support|reviews?|satisfaction|experience|care|base
costumers / customers / our|their|your|happy|satisfied|potential
dinning / dining / * / rooms?|tables?|hall|experience|area
diner / dinner / for|eat|cook|cooked|christmas|thanksgiving / $|with|and|last|tonight|at
posses / possess / to|who|they|must|not|which|you|we
vary / very / is|was|are|were|a|am|it's|be / good|important|much|well|nice|hard|high|low|large|small|different|difficult|easy|common|similar|long|few|little|happy|useful
very / vary / can|may|will|might|could|prices|results|symptoms / $|from|by|depending|between|widely|greatly|in|according|considerably|across
wander / wonder / i|we|you|to|me / if|why|whether|what
wandering / wondering / * / if|why|what|whether
wandered / wondered / * / if|why|what|whether
extend / extent / to (?:some|a certain|what|which|a great|a large|a lesser|a greater|the|that|an|such an) / $|of|that|to|possible|the|is|and|it|which / * / the (?:life|range|reach)
extent / extend / to|will|can|would / (?:the|our|their) (?:life|deadline|lease|range|period|time|contract)
lost / loss / the|a|sudden|great|huge|any|total|possible / of (?:{OWN}|a|the|life|blood|income|appetite|control|power|hearing|memory|sleep|data)
lost / loss / sorry for (?:your|his|her|the|their)
lose / loss / weight|hair|memory|hearing|bone|blood|fat / $|is|of|tips|programs?|plan|diet|surgery|in|for|journey|goals|pills|treatment|can|may|caused
loss / lose / to|will|you|can|not|don't|they|could / weight|it|money|hair|fat|{OWN} / (?:due|thanks|subject|response|respect|leads?|related|owing|prior|up|resistance|led|leading|contribute|contributes|according|compared) to|did not
chose / choose / to|can|will|should|must|may|could|would|didn't|don't|might|please|cannot|can't|did not
choose / chose / he|she / to|a|the|not|his|her|this / (?:did|does|do|let|can|should|would|will|may|might|must|could|if|whether|that|until|unless|when|lest) (?:he|she)
diffuse / defuse / to|can|help|helped|could / (?:the|a|this|any|that) (?:\w+ )?(?:situation|tensions?|bomb|crisis|conflict|anger|argument|threat)
illicit / elicit / to|can|will|may|might|not|could / an?|the|any|some|strong|more|positive
eminent / imminent / * / danger|threats?|collapse|death|arrival|departure|attack
eluded / alluded / * / to
eludes / alludes / * / to
preceded / proceeded / he|she|they|then|i|we / to
forward / foreword / with a|wrote the / by
populous / populace / general|entire|local|whole|civilian / $|is|was|of|to|and|in|who|has|with|at
hanger / hangar / aircraft|airplane|plane|helicopter
hangar / hanger / coat|clothes
palette / palate / soft|hard|cleft
palate / palette / colou?r|paint|eyeshadow
pallet / palette / colou?r|eyeshadow
yoke / yolk / egg
yokes / yolks / egg
metal / medal / (?:won|win|wins|winning|earned|awarded) (?:a|the|his|her) (?:gold|silver|bronze)
lesson / lessen / to|can|will|may|help|helps / the (?:pain|impact|risk|severity|effects?|chances?|burden|likelihood|amount)
lessen / lesson / a|piano|valuable|important / $|in|for|to|about|from|that|on
loan / lone / * / wolf|ranger|gunman
naval / navel / * / oranges?|piercings?|gazing
navel / naval / * / officers?|base|academy|ships?|battle|forces|vessels?
pole / poll / opinion|exit
poll / pole / * / vault|vaulter|dancing|dancer
pray / prey / (?:birds?|animals?) of|falls?|fell|fallen|falling / $|to|on|and|in
preying / praying / * / mantis|mantises|for (?:you|him|her|them)|to god
sew / sow / * / (?:the )?seeds?|discord|confusion|division|doubt
shear / sheer / the|by|through|out of / (?:number|size|volume|scale|magnitude|amount|joy|luck|beauty|willpower)
steal / steel / stainless|carbon
tail / tale / fairy|cautionary|folk
tails / tales / fairy|cautionary|folk
wood / would / i|it|that|he|she|they|you|we / be|have|like|not|never
cloths / clothes / (?:wear|wears|wearing|wore|put on|puts on|change) (?:{OWN}|new|warm|loose|comfortable|tight|the same)
dose / does / it|he|she|how|why / not|it|he|she|this|that|have|seem|work
does / dose / high|low|daily|recommended|single|lethal|maximum|small|lower|higher|healthy / of|$
moth / month / last|next|per|a|one / ago|later|old|and a half
moths / months / two|three|four|six|few|several|\d+ / ago|later|old|before|after|pregnant
manger / manager / project|general|store|property|product|account|case|sales|office|marketing
martial / marital / * / status|problems|bliss|therapy|counseling
marital / martial / * / arts?|artists?
message / massage / * / therapists?|therapy|oil|parlor
massage / message / text|voice|email|error
casual / causal / * / relationship between|link|factors?|inference
collage / college / * / students?|degrees?|education|tuition|football|graduates?
collage / college / go to|goes to|went to|community|graduated from|attend|attended
conscious / conscience / guilty|clear|clean|in good / $|and|is|about|that
conscience / conscious / * / effort|decision|choice
device / devise / to|must|can / a (?:plan|strategy|way|system|method|scheme)|ways
devise / device / electronic|mobile|medical|handheld|storage|smart
thought / taught / * / (?:me|him|us|them|her) (?:how|everything|a lot|many)
thing / think / i|don't|didn't / it|that|it's|about|so|this|you|he|she|we|they|the
think / thing / the (?:first|only|best|worst|last|whole|same|other|main|next|real) / $|i|is|that|about|to|you|was|we|for
sing / sign / to|can|please|must / up (?:for|now|today|here)
since / sense / make|makes|common / $|to|of|if|when
sense / since / ever / then|the|i|we|he|she|they|childhood|my|it
tree / three / for|in|about|last|after|every|next|past / times|months|weeks|years|days|hours
where / wear / to|should|must|always / (?:an?|{OWN}) (?:masks?|helmet|glasses|hat|seatbelt|dress|shirt|shoes|gloves)
wear / were / they|we|you / going|very|so|able|told|there
wait / weight / lose|losing|gain|gaining|gained|body / $|and|by|in|fast|loss|quickly|while|through
weight / wait / can't|cannot / to|for|until
witch / which / in|on|for|from|at|by|through / i|we|he|they|you|it|the|there
sale / sell / to|can|will|must / your|our|it|them|my
sell / sale / for / $|in|at|by|on
lay down / lie down / to|should|must|can|can't|please|you|could|don't|just / for (?:a|an|some|the|your|\d+)|and (?:rest|relax|sleep|close|take|try|put|let|stay|wait)|until|because|when|on (?:my|your|his|her|their|the|a) (?:\w+ )?(?:bed|back|side|sofa|couch|floor|grass|stomach|belly|mat|ground)|in (?:bed|a dark|my|the grass)|flat|after|before|there|here|now|if / the law to|rules to
lay down / lie down / * / for (?:a few|a while|some|\d+)|until|on (?:your|the) (?:bed|back|side|sofa|couch|floor|grass|stomach|belly|mat)|in bed|flat / * / * / \w+
laying down / lying down / am|is|are|was|were|while|been|by|i'm|when|from / $|for (?:a|an)|and (?:resting|relaxing|sleeping)|on (?:my|your|his|her|their|the|a) (?:\w+ )?(?:bed|back|side|sofa|couch|floor|grass|stomach|belly|mat)|in bed|flat|or (?:sitting|standing) / * / * / eggs?|carpet|floors?|flooring|tracks?
emphasis / emphasize / to|should|must|i / the|that|how
"""


class MixedUp(Framed):
    """One of a pair of look-alikes where the other is meant: "a through check", "urinary track", "clinical trail".

    Why: both are words, so no spell-checker minds, and they look alike when one reads quickly.
    Fix: the other word.
    """

    code = "T247"
    name = "mixed-up-word"
    since = "0.2"
    precision = 0.95
    frames = frames_of(TABLE) + frames_of(near_table.TABLE)
    bad = (
        Bad("The vet made a through examination.", "The vet made a thorough examination.", "through"),
        Bad("They went though the tunnel.", "They went through the tunnel."),
        Bad("A clinical trail of two pills.", "A clinical trial of two pills."),
        Bad("Keep to a skin care regiment.", "Keep to a skin care regimen."),
        Bad("The cold starts in the respiratory track.", "The cold starts in the respiratory tract."),
        Bad("To what extend it helps is unknown.", "To what extent it helps is unknown."),
        Bad("You should lay down and rest.", "You should lie down and rest."),
        Bad("My aunt will quite smoking.", "My aunt will quit smoking."),
    )
    good = (
        "A through train; the trail of a trial; a regiment at exercise.",
        "They did, though, the right thing, and it does not vary much.",
        "She lay down for an hour, and they lay down the law. To lay down rules helps.",
        "How thorough the nurse was! The prices vary, and not very much.",
        "What dose it takes, and the costumer of the theatre.",
        "She proceeded to sever the cord; the progress made since then is great.",
    )
