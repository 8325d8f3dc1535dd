"""More frames of T243, by the written word; the form is that of homophones.TABLE."""

OWN = "(?:my|your|his|her|our|their)"
NUMBER = r"two|three|four|five|six|seven|eight|nine|ten|several|\d+"
TABLE = rf"""
allowed / aloud / read|reads|reading|thinking|wondered|laughed|laughing|read (?:it|them|(?:the|a|{OWN}) \w+) / $|to (?:the|{OWN}) (?:class|children|kids|students)|in class|and
aloud / allowed / not|is|are|be|isn't|aren't / $|to|in|here|on|at|inside|for
ant / aunt / {OWN} / and uncle|came|lives|lived|gave|called|is (?:a|coming|my)
bare / bear / (?:i|he|she|we|they) (?:can|could) / $|and
board / bored / (?:so|very|really|too) / $|that|with|of
bear / bare / * / minimum|essentials|necessities
bear / bare / (?:in|with|on) {OWN} / feet|hands|chest|legs|shoulders
bear / bare / (?:shelves|walls|cupboard|trees|fridge|shelf|room) (?:was|were|is|are) / $|and
brake / break / (?:take|takes|took|taking|taken|deserves?|give (?:me|him|her|us|them|yourself)|without) a / $|from|and|at|for|after|to|in|before|every|between|with
brake / break / to|will|can|might|may|could|not|don't|would|should / the (?:law|news|rules?|ice|silence|record|bank|window|habit|cycle|contract|glass|lock|spell|curse|code|tie)|{OWN} (?:leg|arm|heart|neck|promise|word|nose|wrist|hip|habit|contract|silence)|up with|into|bread|a (?:leg|record|promise|bone|habit|sweat) / * / into (?:an? |the |every )?(?:\w+ )?(?:corners?|bends?|turns?|curves?)
break / brake / * / pads?|fluid|calipers?|rotors?
breaks / brakes / needs? new|replaced? the|fix the|fixed the|check {OWN} / $|and
breaks / brakes / (?:car|truck|bus|bike|train|vehicle|van)'s|(?:hit|pump|pumped|applied|apply) the|the|{OWN} / failed|squealed|squeaked|squeak|screeched|(?:are|were) (?:worn|squeaking|squeaky)
breaks / brakes / (?:hit|pump|pumped|applied|apply) the / $|and|to|hard
buy / by / written|made|done|caused|followed|created|surrounded|owned|inspired|directed|designed|affected|killed|surprised|provided|supported|driven|built / the|a|an|this|that|many|{OWN} / * / * / to|will|can|could|would
buy / by / step|side|day / day|side|step
by / buy / (?:need|want|going|have|like|had|trying|able|wanted|plan|planning|wants|love|decided|needs) to / a|an|some|milk|bread|food|it|them|new|tickets|groceries|clothes|gifts|something|more
cell / sell / to|will|can|should|must|not / {OWN} (?:\w+)|it|them|the (?:house|car|land|business|company) / cell to / (?:{OWN}) (?:phones?|membranes?)
coarse / course / of / $|i / * / * / grain|grains|made|sand|mixture|pieces|types|consists?
complementary / complimentary / * / breakfasts?|wifi|wi-fi|drinks?|parking|tickets?|shuttle|coffee|champagne|upgrade
complimentary / complementary / * / colou?rs?|angles?|medicine|therapies|skills|strands?
compliments / complements / * / (?:the|any|{OWN}) (?:\w+ )?\w+ (?:perfectly|beautifully|nicely|well)|each other / she|he|they|of|with|and
compliment / complement / * / (?:the|any|{OWN}) (?:\w+ )?\w+ (?:perfectly|beautifully|nicely|well) / a|the|this|to (?:you|me|him|her)
currant / current / * / events|affairs|situation|prices?|president|job|status|version|state|location|trends?|research|address|owner|year|conditions
currant / current / electric|electrical|ocean|alternating|direct / $|was|is|in|of
desert / dessert / * / (?:was|is|looked|tasted) (?:delicious|yummy|tasty|sweet|chocolate)
desert / dessert / had|ate|eat|eating|ordered|ordering|skip|skipped|having|enjoyed|sharing / $|after (?:dinner|lunch)|with (?:ice cream|coffee)|and (?:coffee|tea)|too
dessert / desert / (?:live|lives|lived|lost|stranded|survive|camels?|walked|drive|drove|hiking|stuck)(?: in| through| across| into)? the / $|and|is|for|at|with|near|heat
desserts / deserts / (?:{OWN}|the|got|get|gets) just / $|when|for|in|at|and
died / dyed / i|she|he|they|has|have|had|who|we / {OWN} (?:hair|beard|eyebrows|clothes)|it (?:red|blue|black|green|blonde?|purple|pink)|the (?:fabric|cloth|wool|eggs) / (?:when|after|since|before|until|till|as|once|because|if|where|whom|day|night|year|time|moment) (?:i|she|he|they|we)
dying / dyeing / * / {OWN} hair
discrete / discreet / be|being|very|was|is|were|are|so / about|with (?:it|{OWN})|enough
deer / dear / my|oh|near and|a very / $|friends?|to (?:me|{OWN})
duel / dual / * / citizenship|core|monitors?|purpose|roles?|nationality|degree|camera
effect / affect / (?:does|do|did|will|would|can|could|may|might|doesn't|didn't|won't) (?:it|this|that|they|these|those|stress|sleep|diet|age|weather|music) / the|us|me|you|him|her|them|people|everyone|how|{OWN} / * / the (?:changes?|transition|reforms?|transfer|necessary|desired|kinds?|sort|release|rescue|repairs?)
effects / affects / it|this|which|who / us|me|you|him|her|them|people|everyone|everything|{OWN}|the (?:way|price|quality|environment|whole|body|brain|economy|results?) / * / the \w+ (?:has|have|had|will|would|could|can|may|might|is|was|produces?)
effected / affected / most|badly|severely|negatively|adversely|deeply|greatly|strongly|directly|those|people / by
affects / effects / the|special|lasting / $|of|on
eight / ate / i|we|he|she|they / a|the|some|lunch|dinner|breakfast|too|all|pizza
except / accept / can't|cannot|couldn't|won't|refused? to|must / this|that|it|the fact|defeat|responsibility|{OWN} (?:\w+)
fare / fair / * / share|deal|game|trial|chance|enough|and square / air|bus|train|taxi|of|the|cheap|best|good|low|special|return|flight|rail|coach|travel
fare / fair / only|isn't|not / $|to|that / * / to (?:and|or) / not
feet / feat / no (?:small|mean|easy)|(?:an?|this|that|another|truly) (?:amazing|incredible|impressive|remarkable) / $|of|for
flew / flu / * / shots?|season|vaccines?|virus|symptoms
flower / flour / add|sift|sifted|mix|whisk|of|more|cups|white|rice|wheat|almond|coconut|bread / and (?:salt|sugar|water|baking|yeast|eggs|butter)|until|mixture
flu / flew / i|we|he|she|they|plane|birds / to|from|away|over|back|home|out|down|past
flu / flew / bird / away|past
gorilla / guerrilla / * / warfare|war|marketing|tactics|fighters?|forces
hare / hair / long|curly|blonde|{OWN}|(?:{OWN}|with|has|had|long|short|dark|light|curly|straight) brown / $|is|was|and|color|dryer|stylist|loss|brush / of|as
heard / herd / a|the|whole / of (?:cows|cattle|sheep|elephants|goats|deer|buffalo|horses|wild)
herd / heard / he|she|have|has|had|you've|i've / that|about|of|the|a|from|it|him|her|them|this|what|anything|nothing|{OWN} / to have|must have / of (?:cows|cattle|sheep|goats)
herd / heard / i|we|they|never / that|about|of|from|what|anything|nothing|(?:the|a|this|that|{OWN}) (?:loud |strange |great |good |bad |terrible )?(?:noise|sound|news|stor(?:y|ies)|rumou?rs?|song|voices?|bells?|door|baby|crash|bang|phone|knock|music|sirens?|cry|screams?|shouts?|thunder|radio|words?|shots?|explosion) / * / of (?:cows|cattle|sheep|goats)
here / hear / (?:do|did|can|could|didn't|would|don't) (?:you|he|she|they|we|i|anyone) / that|the|a|me|it|us|any|about|from / * / a (?:lot|few)|the (?:same|other|next|first|last)
heroine / heroin / * / addicts?|addiction|overdoses?|dealers?
higher / hire / to|will|we|should|can|must / a|an|someone|him|her|them|people|employees|staff|more staff|new (?:staff|people|employees) / * / (?:staff|people|employee)s? \w+
higher / hire / (?:want|wants|wanted|need|needs|needed|plans?|planned|going|have|has|had|decided|able|trying|how|hope|hoping|looking|like|afford|continue) to / people|staff|employees
hoarse / horse / (?:rode|ride|riding|rides) (?:a|the|{OWN})
horse / hoarse / (?:voice|throat) (?:is|was|sounds|sounded|became|felt|got|getting|went)(?: so| a bit| very| quite)?
knight / night / last|all|at|late|friday|saturday|sunday|opening|wedding|(?:day|morning) and / $|and|i|we|was|is|he|she|shift|in|before|long / (?:the|a|that|this|our|its|one|{OWN}) (?:last|late)
knight / night / every / i|we|before|after|shift|at
knot / not / do|does|did|is|are|was|were|will|would|could|should|have|has / * / * / of|in|$|theory|theorists?|gardens?|invariants?|groups?|tying|work / the|a
know / no / there is|there are|there was|there were|have|has|with|had|make|makes / doubt|idea|way|reason|problem|longer|time|money|need|chance|matter|such|one / * / one (?:another|of)
lead / led / has|have|had|having|was|were|been|being / to|by|astray|the|him|her|us|them|me / who|that|which / to (?:poisoning|levels) / paint|pipes?|metal|zinc|levels
lead / led / he|she / the|us|them|me|off|by|{OWN} / (?:did|does|let|can|should|would|will|may|might|must|could|if|whether|that|until|unless|when|lest|do|as|where|and|shall) (?:he|she) / * / did|does|will|should|would|that|insist|recommend|could|can
maid / made / was|were|is|are|been|have|has|i|we|they / of (?!honou?r)\w+|by|in|from|with|it|me|up|sure|a (?:mistake|decision|cake|deal) / * / of all
male / mail / junk|snail|hate
male / mail / the|{OWN} / box|boxes|carrier|delivery / * / carriers? (?:shows?|showed|has|had|of|is|are|may|can|passes|does)
mane / main / the|our|a|{OWN} / reason|problem|thing|point|course|character|street|road|idea|goal|entrance|event|purpose|difference|issue|menu
main / mane / horse's|lion's / $|and|was|is
maybe / may be / that / true|necessary|possible|difficult|able|worth
maybe / may be / it|this|there|which|he|she|they|you|we / true|a|an|the|too|time|necessary|possible|due|some|difficult|able|called|because|late|better|hard|worth|wrong|interested|used|\w{{2,}}ing / (?:is|was|are|were|isn't|wasn't|aren't|do|does|did|can|could|should|would|will|might|have|has) (?:it|this|there|he|she|they|you|we)
meat / meet / to|will|can|let's|please|we|could|i|must / you|me|him|her|us|them|{OWN}|up|again|new people|someone|at (?:noon|the|\d+)|the (?:new|family|team|teacher|boss|deadline|parents|needs|requirements|standards|criteria) / (?:back|return|returned|switch|switched|turn|turned|close|alternatives?|addicted|allergic|comes?|came) to
meet / meat / red|ground|raw|lean|processed|cooked|deli|eat|eats|eating|ate / $|and|is|or|in|with|for|products|from
miner / minor / * / problems?|injury|injuries|issues?|changes|details?|surgery|setback|accident|scratches|inconvenience|differences|repairs|adjustments|mistakes?|tweaks / in|of|for|from|among|coal|gold
minor / miner / coal|gold|diamond|bitcoin|crypto|copper / $|and|in|who|was|is|from|for|with
blue / blew / wind|he|she|they|i|storm|who / (?:up|off|out|away|it|the|a|my|his|her|my mind)
granite / granted / (?:take|takes|taking|took) (?:(?:{OWN}) (?:\w+ )?\w+|each other|so much|so many things) for
vein / vain / (?:waited|waiting|tried|trying|searched|struggled|looked|fought) (?:\w+ )(?:\w+ )?(?:\w+ )?in / $|for|to|and
pedal / peddle / to|they|who|and|people / (?:{OWN}) (?:\w+ )?(?:wares|goods|jewelry|products|services|books|crafts|ideas|snake oil)
rode / road / the|this|main|dirt|gravel / was|is|ahead
discrete / discreet / packaging (?:is|was)(?: very| so)?
discrete / discreet / * / packaging
personnel / personal / {OWN}|a / (?:life|lives|opinion|hygiene|belongings|trainer|favou?rite|experience)
"""
