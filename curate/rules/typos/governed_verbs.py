"""The rows of T255 for verbs of saying, going and the like; the fields are those of `governed_table`."""

from curate.rules.typos.governed_table import GO, TELL, THINGS, WHO

OFF = (
    "slid|slide|slides|sliding|slipped|fell|fall|falls|falling|fallen|jump|jumped|jumps|jumping|climbed|rolled|knocked|blew|blown|peeled|scraped|"
    "bounced|hopped|leapt|tumbled|pushed|ripped|tore|torn|wiped|dropped|came|drove|ran|walked|stepped|stepping"
)
SURFACES = (
    "counter|roof|table|shelf|wall|bridge|cliff|ladder|horse|bike|bicycle|bed|chair|couch|sofa|edge|boat|bus|train|tree|desk|road|ledge|stage|fence|"
    "platform|bench|stool|branch|rock|pier|dock|truck|plane|track|tracks|sidewalk|kerb|curb|balcony|plate|hook|rack|swing|trail|path|cart|pavement|mat|saddle|motorbike"
)

VERBS = rf"""
discuss+ / about|on / * / (?:the|this|that|how|your|our|their|his|her|my|it|these|what|why|a|an|which|whether|all|some|many|different|various|its|them|us|you|politics|religion) / (?:the (?:day|phone|telephone|record|spot|same|basis|one|other|air|show|internet|forum|following|next|page|way|last|first)|this (?:page|site|blog|forum|show|day|date)|that (?:day|date|page|occasion)|(?:our|my|his|her|your|their|its) (?:site|blog|website|page|forum|show|behalf|talk|own)|a (?:regular|case|daily|weekly|number|forum)|all (?:over|the)|which) / was|were|are|is|be|been|being|most|much|widely|topics?|subjects?|issues?|points?|often
mentioned|mentions|mentioning / about / * / @det|some|many|your / (?:the|a) (?:time|year|week|month|hundred|dozen|half) / *
describe+ / about / * / (?:the|this|how|your|our|their|his|her|my|what|it|these)
emphasize+|emphasise+ / on|about / * / (?:the|how|their|your|our|what|this|these|importance|\w+ing) / (?:the|their|our|this) (?:day|one|other|surface|beginning|following|text|report|article|preface|introduction|novel|film|book|first|last|past|context|page|previous|paper|next|media|press|literature|early|late|\w+ (?:of|section|chapter|century|report))|how|what / is|are|was|were|be|been|being|as|words|are|also|those|further / *
lacks|lacked / of|about|on / *
lacking / from|with / in / the knowledge|experience
reached / at / * / the (?:conclusion|station|airport|hotel|destination|top|home|village|school|house) / * / be|been|was|were|is|are|conclusion|conclusions|agreement|decision|climax|peak / [\w'-]+
reach+ / to / * / (?:the|a|an|our|my|his|her|their) (?:conclusion|airport|hotel|station|destination|goals?|agreement|office|village|house|target|decision|summit)
reached|reaching / to / * / the top / the top (?:shelf|drawer|cupboard|rack|step)|the top of (?:the|a|my|his|her) (?:window|wall|door|shelf|page|tree|frame|stairs|range|charts?)
approached|approaching / to / * / (?:the|him|her|me|us|them|a) / (?:the|a|him|her|me|us|them) (?:problem|subject|task|study|question|issue|teaching|question of)|the \w+ (?:of|by) / was|were|been|be|and|being|is|are|similar|when|best
resemble+ / to|with|like|of / *
obey+|disobey+ / to / * / @det|god|orders|rules|all|every / the (?:letter|last|full|death|extent|best)
await+ / for / * / @det|\w+s|\w+ing
entered / to|at / * / the (?:room|house|building|university|school|church|hospital|office|country|city|market|contest|competition) / * / be|been|was|were|is|are|data|and
enter / to|in|at / * / (?:the|a|our|my) (?:room|house|building|country|city|market|office|kitchen|website|site) / * / please|or|and|not|data
asked|told|tell|tells / to / * / (?:me|him|her|them|us) / (?:her|him|them|me|us) (?:by|in|as|sister|brother|mother|father|husband|friend|friends|son|daughter|children|the) / been|be|was|were|story|stories / (?:{TELL})
said / me|us|him / =told {{1}} / that|to|about|the|not|he|she|it|i|we|they|they / * / * / {WHO}
contact / with / * / me|us|him|her|them|our (?:team|support|customer|office|sales) / * / * / please|to|can|you can|should|will|must|could|not
marry|marries|marrying / with / * / (?:a|an|the|his|her|my|him|me|someone) / (?:a|an|the|his|her|my) (?:\w+ )?(?:eye(?: to)?|knowledge|view|smile|ring|sense|consent|blessing|hope|help|love|eye|child|full|clear|good)|(?:him|me|her) (?:in|to|into|and|for) / to|not
went|go|goes|gone|going / to shopping|to swimming|to fishing|to dancing|to skiing|to hiking|to camping|to jogging|to surfing|to sightseeing / =go / $|with|in|and|at|on|for|together|every|after|because|when|today|yesterday
{GO} / to abroad|at abroad|in abroad / abroad / *
living|live|lived|lives|study|studied|studying|work|working|worked|travel|him|her|them|people|work / to abroad|in abroad|at abroad / abroad / *
{GO} / to home / home / $|and|from|after|at|in|with|because|when|late|early|tired|by|before|again|for|yesterday|safely / (?:and|for|in|at|with) (?:garden|family|hearth|kin|friends|away|office|ec|care|delivery|hospital|education|school|country|soil|use) / close|closer|nearer|how / *
arrive+ / to / at / (?:the|our|my|your|his|her|their|this|a) (?:\w+ )?(?:airport|station|hotel|conclusion|destination|house|door|office|point|place|end|beach|scene|party|school|village|restaurant|university|hospital|stadium|church|meeting|camp|museum|port|gate|platform|summit|top|store|shop|apartment|building|wedding|border|site|location|venue|event|theatre|theater|island|farm|cabin|spot|theme park|park) / an? (?:\w+ (?:scene|house|party|stadium|door|church|office|home)|scene|party|house|wedding)
arrive+ / to / in / (?:the|our|my|your|his|her|their|this|a) (?:\w+ )?(?:city|town|country|capital|states|region)|london|paris|new york|berlin|rome|moscow|india|japan|china|germany|france|spain|italy|england|america|canada|australia
protect+ / of / from / (?:\w+s|the sun|sun|rain|the rain|cold|the cold|damage|danger|viruses|diseases?|harm|the wind|theft|fire|heat|the heat|dust|infection|bacteria|bad)
prevent+ / of / from / \w+ing / spring
suffer+ / of / from / (?:severe|chronic|depression|anxiety|lack|stress|high|insomnia|headaches?|cancer|diabetes|asthma|hunger|poverty|a (?:lack|disease|severe|rare|chronic|serious|mental|bad|broken|heart)|this (?:disease|problem|condition|illness)|these (?:symptoms|problems|conditions)|malaria|allergies|back|mental) / * / who|most|patients|people|those|long|many|women|men|individuals|pain / *
separate|separated / of / from / * / * / a|the|two|three|several|each|number
belong+ / of|for / to / (?:the|a|him|her|them|me|us|you|someone|my|his) / (?:the (?:most|first|time|same|rest|moment|past|whole|best)|him|her|them|me|us|you|a (?:long|time|while|group|different)|(?:my|his) (?:own|kind|family))
listen+ / music / to music
listening|listened / the|my|his|her|your|this|our|their / =listening to the / zzz
dreamed|dreamt|dreaming|dream / with / of / (?:becoming|being|having|going|getting|owning|living|working|travell?ing|a (?:better|new)) / * / a|the|this|my|his|her|big|every
worried / at / about / losing|being|what|how|money|this|having|getting|the (?:future|exams?|tests?|results?|money|children|situation|health|weather|costs?|prices?|prospects?)|my (?:son|daughter|children|kids|mother|father|health|future|exams?|job|family) / the prospect
worried / of|from|on|to / about / (?:the|his|her|my|your|their|losing|being|what|how|money|it|this|that|having|getting) / the (?:time|day|moment|point|same|start|beginning|first|outset|phone)|(?:that|this) (?:day|time|point)|(?:his|her|my|your|their) behalf / most|more|less
concerned|excited|curious|anxious|enthusiastic|upset|optimistic|nervous / of|on / about / (?:the (?:idea|fact|way|new|future|project|trip|news|health|safety|quality|results|effects|situation|upcoming|change|changes)|my|your|their|being|having|what|how|losing|going|getting|it) / (?:my|your|their) (?:behalf|first|last|wedding|way|own|birthday|big|opening|arrival|return|part|next|second|third|final|account|trip|flight|date|day)|what|the (?:idea|fact|way|news) / the|all|those|most|more|less / *
angry / on|of|to|from / with / (?:me|him|her|them|us|you|my|his|the (?:man|boy|child|government|people|teacher)) / (?:me|him|her|them|us|you) (?!for|because|about|when|and)\w+|(?:my|his) (?:own|behalf|birth|part|face) / most
satisfied / of / with / the (?:results?|service|quality|product|way|performance|food|company|hotel|staff)|my (?:job|work|life|salary|room|stay|results?)
impressed / on / with / the (?:results?|service|quality|product|way|work|performance|food|hotel|staff)|how / * / * / (?:is|are|was|were|be|am|i'm|very|so|really|also|not|more|be|been)
pleased|dissatisfied|disappointed|impressed / of / with / the (?:results?|service|quality|product|way|work|outcome|performance|food|company|hotel|staff|film|movie)|this|my|your|his|their|how|it|its|what / * / most
impressed / from|to / with / the (?:results?|service|quality|product|way|work|performance|food|hotel|staff)|how|your|their / (?:their|your) \w+ to
pleased|satisfied|dissatisfied|disappointed / from|on|to / with / (?:the (?:results?|service|quality|product|way|work|outcome|performance|food|company|hotel|staff|film|movie)|this|my|your|his|their|how|it|its|what) / (?:my|your|his|her|their|its) (?:own|behalf|mind|memory|part|debut|return|point|first|arrival)|(?:this|that) (?:point|score|front|occasion|day)|it|how / most
surprised|shocked|amazed|astonished / of|from|on / by / (?:the (?:fact|news|results?|quality|number|amount|size|way|beauty|price)|how|what|this|his|her|their|my) / (?:his|her|their|my) (?:own|way|arrival|return|wedding|birthday|first|behalf|part|new|knees|bed|news|\w+ing)|the (?:way) (?:to|home|back)|this (?:day|occasion|point) / most
influenced|affected|caused|inspired|followed|created / of / by / (?:the|a|his|her|their|many|this)
familiar / of|about|on|for|by / with / (?:the|this|these|that|how|your|our|their|his|her|its|such|my|all|it|them) / (?:the|his|her|their|our|all|these|those) (?:\w+ )?(?:figures?|names?|kinds?|types?|examples?|faces?|works|stories|songs|ones?|sounds?|\w+s|most|old|day|air|ear)|them|the (?:most|way|first|same|past|last|time|rest|world) / most|more|less|the|so|as|those|all|many|strangely|now / (?:not|am|are|is|be|become|becoming|very|was|were|i'm|you're|already|fully|get)
compatible|consistent|inconsistent / to|of / with / (?:@det|all|most|windows|android|other|any|many) / (?:the|this|all|most|any|that|a) (?:\w+ )?(?:time|years?|period|day|extent|degree|point|use|purposes?|end|\w+ years)|which / most|more
associated / by / with / (?:high|increased|many|higher|lower|diabetes|stress|poor)
associated / to|of|from / with / (?:the|a|an|this|high|low|increased|many|higher|lower|diabetes|stress|better|poor)
equipped / by / with / (?:a|an|two|three|four|several|modern|new|all) (?:\w+ ){{0,2}}(?:kitchen|bathroom|tv|television|cameras?|engines?|screens?|sensors?|machines?|tools|facilities|appliances|devices?|fridge|oven|gps|battery|motor|airbags|microphone|printer|lights?|technology)(?=[.,;!?\n]| (?:and|that|which|for))
equipped / of / with / (?:a|an|the|two|three|four|all|modern|many|several|new|\w+s)
filled|covered / of / with / *
fill+|covered / from / with / (?:water|people|snow|blood|dust|joy|love) / water (?:mains?|tanks?|tankers?|pipes?|sources?|bottles?|bowsers?|supplies|butts?|towers?)
composed|made up|consisting / off / of
made / by / =made of / (?:wood|leather|plastic|steel|metal|cotton|paper|wool|silk|gold|silver|stone|concrete|alumini?um|stainless steel|high.quality \w+|natural \w+)(?=[.,;!?\n]| and | with | that )
react+|respond+|contribute+|refer+ / on / to / your|(?:this|that|my|our|their) (?:email|message|comments?|request|situation|news|post|success|article|development|growth|change) / your (?:behalf|own)
react+|respond+|contribute+|refer+ / of|at|for / to / (?:this|that|your|my|our|their) (?:question|questions|email|message|comment|comments|request|situation|news|post|success|problem|issue|article|development|growth|change) / * / *
contribute+ / for|on / to / (?:the|a) (?:\w+ )?(?:development|success|growth|increase|improvement|well-being|wellbeing|fight|decline|loss|formation|reduction)
resulted|resulting / into|on|to / in / (?:a|an|the (?:death|loss|destruction|creation|failure|formation|development)|\w+ing|higher|lower|better|poor|more|less|increased|serious|severe|damage|injury) / (?:a|an) (?:screen|page|given|daily|particular|test|different|single|larger|set|\w+ basis)|be|being
result|results / into|to / in / (?:a|an|the (?:death|loss|destruction|creation|failure)|higher|lower|better|poor|increased|serious|severe|damage|injury) / * / * / (?:can|may|will|could|would|might|which|this|that|it|not|often|usually|eventually|also|ultimately)
divided|split|divide / to / into / (?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|groups|parts|small|smaller|different|equal|\d+)
based / in|from|by|at / on / (?:data|studies|research (?:from|by|on|that|conducted)|the fact|the results?|the data|my experience|his experience|our experience|information|a true story|true events|real events|the novel|the book|the true story|the idea|the assumption|the principle|the following)
search+|looking|looked / of / for / (?:a|an|the|job|work|information|something|someone|new|better|my|his) / * / in|the|a|this|his|her|their|your|our|my|of|and|any|every|each|no|for|online|google|job|body|text|on|word|free|web|by|literature|house|home|people|search|to|new|from|\w+ / (?:was|were|is|are|am|i'm|we're|been|they're)
apologize+|apologise+ / of|from / for / @det|\w+ing / the (?:start|beginning|outset|bottom|stage|pulpit|floor)
congratulate+|congratulations|congrats / of|about|at|from / on / (?:your|his|her|the|their|winning|getting|\w+ing) / (?:your|the|his|her|their) (?:behalf|part|start|team|whole|entire|family|staff|end|same|board|editors?|company|people|bottom)
complain+ / from|for / about / (?:the|his|her|my|their|your|headaches?|back|pain|noise|being|\w+ing) / the (?:first|last|past|rest|next|same|start|beginning|back|sake|outset|time|most|moment|very|stands|sidelines)|(?:his|her|their|my|your) (?:own|seat|part|sake|home|(?:\w+ )?(?:bed|cell|chair|desk|office))|the (?:\w+ )?(?:box|dock|bench|stand|touchline|pulpit|floor) / *
accused him|accused her|accused them|accused me|accused us|accuse him|accuse her|accuse them|accuses him|accuses her|accuses them|accusing him|accusing them|accusing her / for / of / \w+ing|murder|theft|fraud|the / the (?:first|sake|second|third|last|rest)
thanked him|thanked her|thanked them|thanked me|thanked us|thank you / of|about / for / \w+ing|the|your|his|her|their|all
deprived him|deprived her|deprived them|deprive people|deprive him|deprived / from / of / the|his|her|their|sleep|food|\w+ing / the (?:beginning|start)|the outset
surrounded / from|of / by
listen / me / to me / carefully|when|please|and|now
laughed|laughing|laugh / of|on / at / (?:me|him|her|them|us|you|my|his|people) / (?:his|my|her) (?:own|way|face|life|friends|part|knees|behalf) / a|the|that|good|last|kind|sort|loud|big|little|short|this|her|his|no|first|best
stared|staring / to|on|of / at / (?:me|him|her|them|us|you|the|my|his|a) / (?:the (?:point|end|left|right|death)|him|me|her|them) / *
married / with / to / him|her|me|(?:a|an|the|his|her|my|another) (?:[\w'-]+ ){{0,2}}?(?:(?!daughter|toddler|teenager|mother|younger|older|dinner|lover|career|number|door|major|horror)\w{{2,}}(?:er|or|ist|ian|man|woman|ess)|cousin|girl|boy|guy|king|prince|friend|nurse|cop|judge|cook|chef|nephew|niece|celebrity|widow|accountant|merchant|student|native)|the (?:\w+ )?daughter / (?:a|the|his|her) (?:\w+ )?(?:wedder|younger|older|former|elder|her|their) \w+|him|her (?:in|and) \w+ / and
divorced / with / from / him|me|(?:her|my|the) (?:husband|wife)|his wife
talk+|speak+ / in the phone / on the phone
watch|watched|watching|saw|seen|see / in tv|in television / =on TV / * / only|an?|its|nothing|something
different / of|like / from / the (?:one|ones|others?|rest|original)|what|my|yours|mine|ours|those|his|that|other / what|that / most|more|the / (?:is|are|was|were|very|so|quite|be|completely|totally|really|no|little|bit|not)
compare|compared / from / to / @det|other|others|last|previous|traditional / a (?:distance|far)|the (?:beginning|start|outset|first|same|very)|which|where / be|been|data|we|results
look|looks|looked|looking / to / at / (?:(?:the|my|our|your|his|her|their|some|these|those|old) )?(?:old |family |new |beautiful )?(?:photos?|pictures?|photographs|paintings|maps?|stars|clouds|flowers|birds|menu|screen|mirror|images|sky)(?=[.,;!?\n]| (?:and|all|of|when|on|in|with|from|for|that|while|because|every)) / the (?:sky|stars) (?:for|and)
come|comes|came|coming / in force / into force / * / * / * / (?:will|would|to|act|law|laws|rules?|regulations?|treaty|agreement|directive|ban|changes?|measures?|restrictions?|it|which|that|not|has|had|tax|convention|ordinance|policy|legislation)
crash|crashes|crashed|crashing|bumped|bump|bumps|slammed|smashed / to|in|on / into / (?:a|an|the|his|her|my|our|their|another) (?:\w+ )?(?:wall|tree|car|truck|lorry|van|bus|pole|fence|house|building|barrier|post|bridge|mountain|vehicle|boat|rock|train|motorcycle|shop|parked \w+)
deal+ / about / with / @det|\w+ing / (?:the|this|that|it|what|how|which|my|your) \w+ (?:was|were|is|has|had) (?:signed|reached|struck|made|done) / a|the|this|that|great|good|big|any|no|new|peace|trade|best|better|real|large|every|each|whole / (?:books?|film|movie|story|article|chapter|novel|essay|paper|report|course|text|song|play|poem|documentary|series|lecture|section|part|it|which|that|to|they|we|i|will|can)
plants|skin|eyes|home|house|children|crops|yourself|themselves|itself|hair|body|face|car|data|computer|feet|hands|head|family|people|us|you|them|him|her|me|teeth|vegetables|trees|flowers / of / from / (?:the )?(?:sun|frost|cold|rain|wind|heat|damage|danger|harm|viruses|disease|diseases|theft|fire|dust|infection|hackers|thieves|pests|snow|light|sunlight|attacks?|insects|bacteria|birds|moisture|noise)(?=[.,;!?\n]| (?:and|or|in|with|when|by|that|at|on)) / * / * / protect(?:s|ed|ing)?(?: (?:your|the|my|our|their|his|her))?
suffer+ / of / from / (?:(?:the|a|an|this|my|his|her|their|these|chronic|frequent|bad|terrible|constant|severe|regular) )?(?:\w+ )?(?:migraines?|headaches?|fever|flu|influenza|colds?|arthritis|asthma|eczema|anemia|anaemia|dementia|alzheimer's|epilepsy|obesity|allerg(?:y|ies)|insomnia|nightmares|nausea|vertigo|hunger|thirst|starvation|malnutrition|pneumonia|bronchitis|tuberculosis|hepatitis|leukemia|leukaemia|schizophrenia|psoriasis|gout|hypertension|heartburn|indigestion|burnout|addiction|loneliness|trauma|ptsd|covid|shock|exhaustion|stroke|\w+itis|\w+algia|\w+emia|\w+osis|(?:heart|kidney|liver|lung|skin|blood|eye|mental) (?:disease|problems?|failure|cancer|disorders?)|(?:back|chest|knee|neck|joint|stomach|muscle) pains?|pains?|stress|depression|anxiety|disorders?) / * / who|most|patients|people|those|long|many|women|men|individuals|pain|the|this|that|his|her|their|all / *
excited / of / about / @det|\w+ing / course
{OFF} / of / off / (?:the|my|his|her|our|your|their|its|a|an) (?:\w+ )?(?:{SURFACES}) / * / the|a|an|and|or|this|that|our|each|every|his|her|its|their|my|one|in|at|no
got|gets|getting / of / off / the (?:bus|train|plane|boat|tram|ferry|phone|couch|sofa|bed|bike|horse|ground|subway|metro|ship|elevator|lift|chair|floor|highway|motorway)|my (?:lawn|back|bike|bed|chair|couch|phone)|his (?:bike|horse|bed|chair)|her (?:bike|horse|bed|chair)
get / of / off / the (?:bus|train|plane|boat|tram|ferry|phone|couch|sofa|bed|bike|horse|ground|subway|metro|ship|elevator|lift|chair|floor|highway|motorway)|my (?:lawn|back|bike|bed|chair|couch|phone)|your (?:phone|couch|bike|bed)
took|take|takes|taking / of / off / (?:my|his|her|your|our|their|the) (?:\w+ )?(?:shoes?|coats?|hats?|jackets?|glasses|boots?|shirts?|gloves|mask|masks|clothes|socks|helmet|ring|sweater|makeup|scarf|dress|trousers|pants|lid|cap|tie|backpack|cover|sunglasses|bandage)|from the (?:runway|airport)
turn|turned|turning|switch|switched|switching|shut / of / off / (?:the|all the|your|my|his|her|our|their) (?:\w+ )?(?:lights?|water|engine|tv|television|radio|heat|heating|gas|oven|stove|power|phones?|lamps?|machine|computer|alarm|music|fan|electricity|tap|taps|heater|motor|ac|air conditioning|notifications|wi-?fi|screen|lights|bluetooth|camera|sound|monitor|system|stream|ignition|valve|fire|burner|faucet|current|supply) / * / the|a|an|each|every|this|that|his|her|at|another|in|first|next|last|one|by
cut|cuts|cutting|break|broke|chop|chopped / of / off / (?:the|a|his|her|my|its|their|your) (?:\w+ )?(?:branch|branches|head|heads|ends?|tail|hand|arm|leg|fingers?|hair|stem|stems|power|water|supply|piece|dead \w+|leaves|tops?|corner)(?=[.,;!?\n]| (?:and|with|when|because|before|after|to|of|from)) / * / a|the|clean|first|second|deep|short|of|long|power|lunch|tea|budget|price|prime|this|that|each|one|no|any|spring|half
put|puts|placed / in the back burner / =on the back burner
no / latest than / =no later than
sit|sits|sitting|stands|standing|stood|perched|built|lives|live / in the / on the / edge of (?:the|a|our|town|my|his|her)|outskirts of|coast of|banks? of the
since / a long time|many years|several years|some years|few years|a few years|many months|ages / =for {{1}} / $|and|but|because|already|as|in|at|with|now / * / ever|but|long|years|and|then|or|is|was|been / (?:(?:have|has|had|'ve|'s) (?:(?:not|always|already|all|never|also|only|just|now|both) )?(?:been|lived|worked|known|had|used|played|studied|owned|taught|seen|loved|waited|wanted|smoked|stayed|run|done|kept|met|had|spoken)|living|working|known|married)(?: (?!since)[\w']+){{0,5}}
arrived|arrive|arrives|arriving / to / at / (?:the|our|my|your|his|her|their|this|a|an) (?:\w+ )?(?:room|lodge|hut|ranch|bar|cafe|café|shelter|inn|hostel|hall|court|classroom|class|stop|shore|ground|farm|temple|castle|lake|river|factory|library|cottage|theatre|gym|harbour|harbor|pier|terminal|reception|clinic|studio|zoo|park|resort|campsite)(?=[.,;!?\n]| (?:at|on|in|and|late|early|when|after|before|with|just|around|to|from|by|for|of|where))
money|dollars|euros|pounds|fortune|thousands / in / on / {THINGS} / * / * / (?:spend|spent|spends|spending)(?: \S+){{0,5}}
"""
