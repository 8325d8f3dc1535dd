"""The last frames of T243, from "n" on; the form is that of homophones.TABLE."""

from curate.rules.typos.more_homophones import NUMBER, OWN

TABLE = rf"""
nose / knows / he|she|who|nobody|no one|everyone|god / how|that|what|where|when|why|about|a lot
one / won / they|we|he|she|who|i|team / the (?:game|race|war|match|election|lottery|prize|award|championship|cup|title|contest|battle)|a (?:prize|medal|trophy)|first (?:prize|place)
our / hour / an / $|later|ago|of|or|and|before|long|a|each|in|to
ours / hours / {NUMBER}|few|many|24|opening|business|working|office / $|later|ago|of|a|in|to|and|before|after|per
past / passed / i|he|she|we|they|you|who / (?:me|him|her|us|them|it|you) (?:the|a|on|by|over|around|in|at|without|to|some)|by (?:the|a|it|us|me|{OWN})|the (?:ball|puck|bill|law|salt|butter|baton|torch|time|exam|test|course)
past / passed / (?:times?|years|deadline|moment|opportunity|season|danger|winter|summer|days?|weeks|months|hour|crisis|storm) (?:has|have|had)(?: long| now| already) / $|since|by|and
passed / past / (?:in|over|during|for|of|from) (?:the|{OWN}) / $|few|several|couple|two|three|five|ten|twenty|year|month|week|decade|century|season|summer|winter
patience / patients / {NUMBER}|these|those|cancer|sick|elderly|diabetic|hospital
patients / patience / (?:lost|lose|losing|loses|trying|tried|tries|tested) {OWN}|losing all|lost all / $|with|and|when / * / with (?:an?|cancer|the|severe|chronic|\w+ (?:disease|cancer|syndrome)) / doctors?|surgeons?|hospitals?|clinics?|physicians?|practice|nurses?|dentists?|therapists?|all patients with|trial
patients / patience / (?:run|ran|running) out of|(?:takes?|requires?|needs?) (?:a lot of|time and)|(?:thanks|thank you) for your
paws / pause / a (?:long|brief|short)|without / $|and|before|for|in
peace / piece / a|another|every|small|big|the last / of (?:pie|cake|paper|cheese|bread|meat|chocolate|advice|furniture|wood|land|equipment|clothing|art|pizza|toast|fruit|cloth|glass|metal)
peak / peek / (?:take|takes|took|taking|sneaked|snuck)(?: me| us)? a(?: quick| little)? / $|at
peek / peak / mountain|snowy|snow-capped|rocky|highest|tallest
peeks / peaks / mountain|snowy|snow-capped|rocky|highest|tallest
piece / peace / world|inner|lasting|rest in / $|and|is|for / (?:the|an?|each|one|this|that) inner
piece / peace / * / talks / a|this|that|each|every|one|another|opinion|{OWN} / talks (?:about|of|to|up|us|too|and)
piece / peace / * / prize|treaty|treaties|corps|agreement|keepers|keeping
plain / plane / the|our|my|his|her / (?:was|is) (?:delayed|late|on time|cancelled|boarding)
poor / pour / to|please|then|and|slowly|carefully|can you|will|you / (?:me|us|him|her|yourself) (?:a (?:glass|cup|drink)|some|another)|(?:the|some|a cup of|hot|boiling|cold) (?:\w+ )?(?:water|milk|batter|mixture|sauce|oil|coffee|tea|juice|cream|liquid|syrup|honey|concrete)|it (?:into|over|on) / (?:due|owing|thanks|lead|leads|led) to / (?:hot |cold )?water (?:pressure|quality|supply)
presence / presents / christmas|birthday|wedding|(?:opened|open|wrapped|wrap|bought|unwrap) (?:the|{OWN}) / $|for|under|from|and|with
presents / presence / (?:in|by|despite) the / of
presents / presence / its|{OWN} / is (?:required|requested|felt|needed|missed)|was (?:felt|required|requested|needed)
principal / principle / main|basic|guiding|fundamental|key|core / of|is|that|behind / * / of (?:the|our|my|{OWN}) (?:\w+ )?school
principal / principle / the / of (?:gravity|physics|equality|fairness|justice|relativity|democracy|freedom|least|honesty|supply|free speech)
principals / principles / (?:stand|stands|stood|lived?|lives|sticks?|stuck|true) (?:for|by|to|up for) {OWN}|compromise {OWN}|against {OWN}
principal / principle / underlying|same / that|behind
principals / principles / same / apply|applied|hold|held|as
rain / reign / (?:during|under) (?:his|her|the|their)(?: long)? / of (?:the (?:king|queen|emperor|sultan|tsar|shah|pharaoh|kings)|king|queen|terror|henry|elizabeth|victoria)
rapped / wrapped / * / in (?:plastic|paper|foil|bacon|tissue|a blanket)|around (?:the|{OWN})
red / read / i|have|has|had|i've|he|she|we|they|ever / the (?:book|article|news|paper|email|letter|instructions|whole|story|review)|a (?:book|lot|article)|it|about|{OWN} (?:book|email|article|letter|post)|this (?:book|article|post)
right / write / (?:can|could|would|will|please|to)(?: you)? / (?:this|that|it|them) down|a (?:letter|book|note|story|review|report|poem|check|essay)|about (?:it|this|the|{OWN}) / * / * / due
rode / road / dirt|country|gravel|mountain|narrow|winding|bumpy|toll|busy|icy|main
rode / road / the|a|this / to|from|through|near|between|trips?
role / roll / dinner|bread|egg|spring|toilet|drum|sausage|cinnamon|sushi|lobster / $|and|with|or|is|was|for|across|from|in
role / roll / a / of (?:tape|toilet paper|paper|film|foil|duct tape|fabric|stamps|coins|tickets|wallpaper|the dice)
role / roll / to|will|then|and / the dice|over|out the (?:dough|carpet)|{OWN} eyes|up {OWN} sleeves|down the
roles / rolls / dinner|bread|egg|spring|toilet|sausage|cinnamon|sushi
roll / role / (?:plays?|played|playing) (?:a|an|the|his|her|its|their)(?: key| major| big| huge| leading| vital| crucial| small| minor| central| important)?|leading|starring|supporting|vital|crucial|pivotal / $|in|of|for|as / * / of (?:tape|film|the dice) / drum|drums|drummers?|snare
roll / role / * / models?
roll / role / (?:chosen|cast|perfect|auditioned|auditioning) (?:for|in) the / of|in|as
sail / sale / yard|garage|bake|clearance|rummage|estate
sail / sale / the / (?:starts|ends|begins) (?:on|today|tomorrow|this|monday|friday|saturday|sunday)|prices?
sea / see / (?:to|can|could|i|you|we|they|you'll|don't|can't|didn't) / you|him|her|them|what|how|why|if|that|a (?:doctor|movie|dentist) / (?:out|go|goes|went|put|puts|sent|gone|back|return|returned|returning|ran|run|headed|lost|set|next|close|down|take|taken|took) to|by|from / that (?:night|day|year|week|month|morning|evening|summer|winter|spring|autumn|season|same|very|decade)
seam / seem / it|they|you|things|doesn't|don't|didn't|may|might / to|like|that|so|very|as
seams / seems / it|he|she|this|that|there / to|like|that|so|very|as|a|too|good
see / sea / by the|in the|into the|across the|under the|deep|rough|open / $|and|shore|level|breeze|air|floor / * / and (?:feel|hear) / bishops?|vacancy|vacant|pope|diocese|archbishop|holy
see / sea / the / was (?:calm|rough)|is (?:calm|rough)|shore|level|side|breeze|floor
sell / cell / prison|jail|stem|blood|holding|nerve|skin|brain|solar|fuel / $|phones?|was|is|with|and|for|in|of / this fuel|the fuel / to|for|in
sight / site / building|construction|camping|web|burial|archaeological|job|crash|launch|landing|heritage / $|was|is|of|in|on|and|for|to|near|that|where|has
sights / sites / building|construction|camping|web|burial|archaeological|job|heritage
sight / cite / please|must|should|always|properly / (?:(?:{OWN}|any|all) )?(?:sources?|references)
site / sight / (?:lost|lose|losing|loses) / of / (?:the|an?|this|that|long|its|of|on|for|as|{OWN}) (?:lost|losing)
site / sight / at first|in plain|caught|catch|(?:what )?a (?:sorry|pitiful|welcome) / $|of|and|to|for|when
site / sight / the / of (?:blood|needles|food|him|her|them|spiders|snakes) (?:makes|made|always|still|scares|scared)
soar / sore / * / throats?|muscles|loser|thumb
some times / sometimes / * / i|we|he|she|they|you|it / at|of|are|were|in|for|had|have|remember|was|is|and
son / sun / the / rises (?:in|over|above|at|early|every)|was shining|shines|shone|is shining|sets (?:in|over|behind|at|below|early|late|every)|is (?:hot|setting|rising)
son / sun / (?:in|under) the (?:hot|bright|burning)
son / sun / (?:l[iay]+|laid|lying|s[ia]t|sitting|st[ao]nd|standing|stood|time|play|playing|played|out|dry|dried|drying|fun|day|hours?|walk\w*|work|working|worked|bask\w*|relax\w*|soak\w*|tanned|tanning|rest|rested|resting|bak\w+|outside|left|burn\w*) (?:out )?(?:in|under) the / $|all day|for|at|and|until|with|while|or|too / * / * / faith|trust|belief|believe|believes|hope|christ|god|father
stairs / stares / he|she|it|who|just / at (?:me|him|her|us|them|you)
stares / stairs / (?:climb(?:ed|ing|s)?|down|up) the / $|and|to|with|in
stationary / stationery / * / shops?|stores?|sets|items|supplies|drawer|cabinet
steaks / stakes / the / (?:are|were) (?:high|higher|low|too high) / * / (?:are|were) high (?:quality|in)
stake / steak / had(?: a| the)? / for (?:dinner|lunch)|dinner
stake / steak / (?:eat|ate|cook|cooked|grilled|order|ordered|juicy|sirloin|flank|rib|t-bone)(?: a| the)? / $|for (?:dinner|lunch)|and|dinner / * / and (?:an?|the|in)
sore / soar / prices (?:will|could|may|might|to)|temperatures (?:will|could)
steel / steal / (?:tried|trying|tries|try|wants?|wanted|going|used|caught) to|will|don't|would / from|money|cars|food
steel / steal / to|will|not|don't|would / the (?:car|money|show|ball|election)|it|{OWN} (?:car|money|wallet|purse|heart|bike|idea|ideas|job|data|identity)
suite / sweet / so|very|how|home / $|and|of|home / * / * / en|hotel|bedroom
suite / sweet / * / tooth|dreams|potato|potatoes|sixteen|and sour
sun / son / my|your|his|her / is (?:a|\d+)|was (?:born|a)|lives|goes
sun / son / {OWN} / and (?:his|her|my|their) (?:wife|daughter|mother)|is \d+ (?:years|and|now)|who|went|works|plays|loves
swede / suede / * / leather|shoes|jackets?|boots|gloves
sweet / suite / hotel|honeymoon|bridal|presidential|executive|penthouse|luxury|master / $|with|for|at|on|and|in|is|was|has|had|overlooking
tail / tale / (?:told|tell|tells|telling) (?:a|the|us a|me a)(?: \w+)?|scary / $|of|about|that
tale / tail / (?:wag|wags|wagged|wagging|chas(?:e|ed|es|ing)) (?:{OWN}|its)
through out / throughout / * / the (?:day|night|year|week|house|country|world|city|season|summer|winter|game|book|process|state|region|entire|whole)|history|{OWN} (?:life|career|lives|stay)
toe / tow / * / trucks?
vain / vein / blood|varicose|jugular|in the same|in a similar / * / * / hope|hopes|attempts?|effort|search|pursuit|desire|belief|struggle|way
vains / veins / * / $|and|in|of
wares / wears / he|she|who / a|an|the|{OWN}|glasses|only|black|white
waist / waste / to|not|don't|will|never|you / {OWN} (?:time|money|energy)|time|money|energy|water|food|any (?:more )?(?:time|money)
waste / waist / around {OWN}|{OWN} (?:small|slim|tiny) / $|and|with|line
way / weigh / (?:how much|what) (?:does|do|did|will|would|should) (?:it|he|she|you|they|(?:the|a|this|that|{OWN}) (?:\w+ )?\w+) / $|now|at|in|when
way / weigh / to|must|should|can|carefully / the (?:options|pros|risks|benefits|costs|evidence|odds|advantages)|{OWN} options|(?:less|more|about|over|under) (?:than )?\d+ (?:pounds|kilos|kg|lbs|tons|grams)
weak / week / last|next|every|per|each|once a|twice a|times a|whole / $|ago|later|i|we|in|before|after|when / * / * / the|so
weak / week / this / $|i|we|in|before|after|when / (?:f[e]?e?lt|feels?|feeling|been|is|are|was|were|be|being|look\w*|seem\w*|grown|so|got|get|become|became|that|any|government|someone|anyone|something|a|case|leader|team) this / in (?:{OWN}|the|years|a) / the|so|no
weather / whether / know|sure|wonder|wondering|wondered|ask|asked|asks|decide|decided|unsure|doubt|matter|determine / or not|you|he|she|they|we|i|it|there|to|the|his|her|my|this|that|your
weather / whether / depend on|depends on / or not|you|he|she|they|we|i|it|there|to|the|his|her|my|this|your
weather / whether / * / or not
week / weak / too|very|so|feel|feels|felt|feeling|tired and|grew / $|and|to|from|after|in (?:the|{OWN}) / (?:that|this|the|same|every|each|of|one) very
weight / wait / to|must|will|please|i'll|had to / for (?:me|him|her|us|them|it)|until|in line|an hour|a (?:minute|while|moment|second)|and see
weight / wait / will|must|i'll|we'll|please|can't / for (?:you|the)
weigh / way / no|any|all the|the (?:best|only|easiest)|a long|half|on (?:my|the|our) / $|to|of|home|out|back|through
weighs / ways / many|different|several|other|some|two|three / $|to|of|in|that / (?:of the|of these|of those|between the|the|these|those|each) (?:two|three|other) / in at
whether / weather / bad|good|nice|cold|hot|warm|rainy|sunny|stormy|severe|terrible|the / $|forecast|was|report|conditions|is|today|outside
whole / hole / a|the|big|small|deep|huge|tiny / in (?:the|{OWN}) (?:wall|ground|floor|roof|bucket|boat|road|sock|shirt|fence|door|ceiling|pocket)
whose / who's / * / a|an|the|not|been|at|here|there|coming|calling|going|always|never|also|still|really|trying|responsible|willing|on the|in the|next / * / coming (?:of|to|into|out|was|is)|going|not \w+ing|always|still|really|next \w+|also|never|here|there|at|the|(?:responsible|willing) (?!for\b|to\b)\w+|a cappella|not (?:in|un)\w{{4,}} \w{{4,}}
wrung / rang / bell|bells|phone|telephone|doorbell
write / right / you're|you are|he's|she's|that's|they're / $|about|now|there|on
rye / wry / * / smiles?|grin|humou?r|sense of|wit|remarks?
ring / wring / * / out (?:the|{OWN}|a) (?:towel|cloth|sponge|mop|rag|washcloth|clothes|shirt|wet|excess)
every day / everyday / an|{OWN}|for|of|most / life|lives|use|shoes|clothes|things|objects?|items?|tasks?|language|wear|problems|activities|situations?|routine|occurrence|conversation|experience
any one / anyone / * / who|else|know|knows|interested|wants|home / of|not
every one / everyone / * / loves|knows|likes|wants|else|thinks|agrees|laughed|loved|knew|enjoyed|in (?:the|my|our) (?:room|class|family|office|team|town) / and|of|had|has|have|read|know|knew|got|bought|sold|see|saw|met|for
some one / someone / * / else|who|told|said|stole|called|asked|please|has|should
"""
