"""Frames of T243 for sound-alikes that the word beside them tells, N to Z; the form is that of homophones.TABLE."""

from curate.rules.typos.homophones_a_to_m import CAN, OWN

SERVED = "red|white|glass of|bottle of|glasses of|sparkling|mulled|bottles of"
HERBS = "garlic|rosemary|sage|parsley|oregano|basil|lemon|bay leaf|bay leaves|marjoram|tarragon"
ADMITTING = "say|says|said|report|claim|complain|worry|insist|think|believe|feel|felt|told us"
HAD = "medications|homes?|houses?|kids|children|parents|families|jobs?|lives|pets?|dogs?|cars?|business|businesses|bills|prices|customers|employees|costs|neighbors|neighbours|town|city|school|team|products?|money|son|daughter|husband|wife"
GO = "go|went|going|keep|walk|walked|look|looked|came|come|get|drive|drove|sit|stand|head|headed"
TABLE = rf"""
need / knead / gently|lightly|then|hand|machine|to|and / (?:the|your) dough (?:on|by|gently|lightly|well|until|with|again|a few|for (?:\d|about|five|six|seven|eight|ten|at least|several))
needed / kneaded / dough (?:is|was|has been|should be)(?: \w+)?|lightly|gently|well / $|until|for|by|on|and
needing / kneading / * / the dough
no / know / i|we|they|you|who / it|he|she|they|we|i|this|there|me|him|them|my|your|what|nothing|anything|something|everything|each other / (?:told|tells?|telling|gives?|gave|says?|said|does|do|did|brings?|costs?|shows?|owes?|offers?|for|to|of|with|among|between) (?:i|we|they|you|who)|who / it (?:isn't|is not|wasn't)|(?:i|he|she|we|they) (?:don't|didn't|can't|won't|isn't|doesn't)
nun / none / have|has|had|but|because|almost|were / of (?:the|these|them|my|us|his|it|those|our)
overdo / overdue / is|was|are|were|long|an|been / $|bills?|for|library|and|by|rent|book
overdue / overdo / don't|to|not / it|things
pact / packed / was|jam|is|were|jam- / with|full
pail / pale / * / skin|blue|ale|yellow|green|pink|face|complexion
pale / pail / lunch|dinner|garbage|milk
pale / pail / a|the / of (?:water|milk|sand|paint)
pain / pane / windows?|glass / $|cracked|broke|was|is|in|of|and|with
pain / pane / a|the|single|double / of glass
pains / panes / windows?|glass
pains / panes / * / of glass
pare / pair / a|the|another|new|this|one|every|first / of
pear / pair / a|another|new|this / of (?:shoes|boots|jeans|socks|pants|gloves|glasses|scissors|headphones|earrings|sunglasses|old|new)
pair / pear / ripe|juicy|asian|prickly / $|and|with|tree|is
parish / perish / to|will|would|could|publish or / $|in|if|from|without|together
perish / parish / catholic|local|civil|the / church|priest|council
past / passed / i|we|they|he|she|who / an?|several|many|some|dozens|each other|one another|out|under|around|along|another|lots|fields|rows|through / than \w+ / a certain
peal / peel / lemon|orange|banana|potato|apple|onion|citrus|lime / $|and|in|to|with|is
peal / peel / the|grated / of (?:one|a|two|half|the) (?:\w+ )?(?:lemon|orange|lime)s?
peal / peel / * / (?:and|the|your|off) (?:\w+ )?(?:potatoes|apples?|carrots?|onions?|bananas?|shrimp|garlic|skin|paint|chop|slice|dice|core|grate)
pealed / peeled / * / and (?:diced|chopped|sliced|cut|deveined|grated|cored|cubed)|off|away|potatoes|garlic|shrimp|carrots
peddle / pedal / gas|brake|clutch|accelerator
peddles / pedals / bike|brake|foot|bicycle
peddling / pedaling / * / (?:a|the|his|her|my) (?:bike|bicycle)|uphill
peer / pier / fishing|wooden|end of the
pier / peer / * / pressure|reviewed?|group|support
percents / percent / \d[\d.,]*|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|five
plane / plain / * / yogh?urt|text|english|chocolate|bagels?|toast|cotton|rice|flour|paper
plains / planes / * / were (?:delayed|grounded|late|cancelled)|took off|take off|crashed|flew|collided
plains / planes / fighter|cargo|passenger|private|military|paper
pole / poll / the|a|latest|new|recent|online|exit|straw|opinion|gallup|quick|national / (?:showed|shows) (?:that|the|him|her|them|\d+|most|more|voters|support)|found|finds|showing|suggests|suggested|conducted|asking|indicated|indicates|results|respondents|of (?:voters|readers|likely|more than|\d)
poles / polls / the|latest|recent|new|opinion|at the / show|showed|suggest|opened?|closed?|predict|predicted|indicate
poll / pole / flag|light|telephone|tent|fishing|ski|totem|utility|barber|north|south|tall|metal|wooden|steel|bamboo / * / * / workers?|found|shows|showed
pore / pour / to|then|and|slowly|carefully / the (?:water|milk|batter|sauce|mixture|oil|wine|coffee|tea|broth|cream)|into|a (?:glass|cup)|hot
pours / pores / clogged|clog|clogs|unclog|{OWN}|open|shrink|large / $|and|of|on|are|clean
praying / preying / * / on (?:vulnerable|the (?:vulnerable|elderly|weak|fears?|young|poor)|elderly|young|weak|children|fears?|innocent|unsuspecting|people's)
precede / proceed / please|must|then / to|with|as|directly|on
profit / prophet / the|a|false / muhammad|mohammed|isaiah|elijah|jeremiah|of (?:god|doom|allah)
prophet / profit / * / margins?|sharing
quite / quiet / be|keep|stay|kept|stayed|remain|remained|very|too|nice and|peace and|calm and / $|and (?:calm|peaceful|relaxing|still|clean|comfortable)|please|while|during|when / to|would|may|might|could / when (?:it|you|he|she|they|i|we)
quite / quiet / a / street|place|corner|neighbou?rhood|area|spot|life|night|evening|town|village|room|beach|moment|time|suburb|road|location|setting|residential
raise / rays / sun's|uv|ultraviolet|gamma
rains / reins / (?:take|took|takes|hold|hand|handed|taking|took over|take over)(?: over)? the / $|of|from|at|and|in|to
rap / wrap / plastic|bubble|gift|saran|cling|shrink
rays / raise / to|{CAN} / money|awareness|funds|children|kids|the (?:money|bar|roof|price|prices|rent|flag|alarm|question|issue|minimum|temperature)|{OWN} (?:hands?|children|kids|voice|prices|rates)|a (?:family|child|hand)|taxes|concerns|questions
read / red / bright|cherry|blood|dark / $|and|or|colou?r|hair|with|in|on|when / * / (?:and|or|with|in|on) (?:write|wrote|the|her|his)
residence / residents / local|many|all|most|some|nearby|longtime|elderly|several|few|fellow / are|were|have|say|said|who|can|will|may|should|told|must|complained|of|in|fear
residents / residence / place of|primary|official / $|in|of|and|for|at|is|was
road / rode / we|i|he|she|they|who / {OWN} (?:\w+ )?(?:bikes?|bicycles?|horses?|motorcycles?|scooters?)|a (?:bike|bus|horse|train|camel|donkey|roller|ferry|taxi|boat)|the (?:bus|train|subway|horse|ferry|elevator|waves?|gondola|rides?|lift|trails?)|in (?:a|the) (?:car|taxi|bus|back|limo)|on (?:a|the) (?:bus|train|horse|back)|horses|bikes|camels|home|along|bareback|together
rode / road / the|this|a / * / * / * / anchor|chain|rope|boat
root / route / scenic|bus|shortest|alternate|alternative|direct|fastest|en|quickest|trade|mail / $|to|from|through|along|is|was|and|takes|that
route / root / * / canals?|vegetables?|beer
rote / wrote / he|she|i|they|who|we|you / * / by
sail / sale / a (?:big|huge|great|summer|annual|weekend|holiday|clearance|half-price)|having a / on|this (?:week|weekend)|at|$|today / * / on (?:a|the) (?:boat|yacht|lake|river|bay|ship|sea|ocean)
sail / sale / for / $|at|by|online|in (?:the|our|a) / set|setting|ready|prepare|prepared|preparing for
sail / sale / (?:is|are|was|were|go|goes|went|now) on / $|at|for|now|this
saver / savor / to / every|the|each
scene / seen / have|has|had|never|ever|be|been|i've|we've / an?|the|in|it|by|so|this|that|anything|him|her|as|on|such / * / in which / murder|crime
seen / scene / crime|opening|final|fight|accident|love|music|behind the|night|food|art / $|of|in|where|was|is|when|with|and / * / of (?:the|a) \w+ by
seens / scenes / behind the|love|fight|action
scent / sent / was|were|has|have|had|been|he|she|they|is / to|me|the|by|out|him|them|us|home|back / * / of
seize / cease / to / exist|be|amaze|operations|and desist
seizes / ceases / never / to
serf / surf / to|the / the web|the internet|waves|board
serge / surge / * / protectors?|in (?:cases|demand|prices|visitors|interest)
shone / shown / has|have|had|been|are|be|were / that|to|below|above|how|by
shown / shone / sun|moon|lights?|stars|eyes / brightly|through|down|on
shoot / chute / laundry|garbage|trash|rubbish
side / sighed / he|she|i / deeply|heavily|with relief|in relief|and (?:said|shook|looked|closed|rolled)
sight / site / (?:on|at) (?:a|the|this|its) \w+ / overlooking|near|by the|close to|beside|adjacent|outside
slay / sleigh / * / bells?|rides?
sole / soul / heart and|body and|mind and|poor|kindred|lost|brave / $|of|is|who|in|and|for / * / in (?:oil|butter)
sole / soul / * / mates?|music|searching
some / sum / lump|a (?:large|small|tidy|considerable|substantial|hefty) / of money|$|of (?:cash|\$|the)|to|for
some times / sometimes / * / the|my|our|there|this|people|when|even|things|just|not|called|known|difficult / at|of|are|were|in|for|there|had|spent|have|has|with|and|those|remember|during|to|from / the (?:same|best|worst|wrong)|when|there (?:is|was)? ?$
sow / sew / to|and|then|can|hand / buttons?|(?:a|the|on|up|together) (?:a |the )?(?:button|seams?|edges|hem|sides|quilt|dress|patch|fabric|two|pieces)
sowed / sewed / * / (?:the|a|on|her|my|his|up)(?: the| a| her| his)? (?:buttons?|dress|hem|patch|quilt|wound|costumes?|curtains)
sowing / sewing / * / machines?|kits?|patterns?|needles?|basket|class
sealing / ceiling / * / fans?
staid / stayed / i|we|he|she|they|have|had|who / at|in|with|here|there|home|up|for|on
stalk / stock / chicken|beef|fish|veal|bone|turkey / $|and|in|for|to|or|cubes?|pot|until|with
stalk / stock / (?:simmer|strain|pour(?: in)?|skim|reduce|boil) the / $|for|until|through|and|over|to|in
stares / stairs / (?:on|up|down|climb|climbed|top of|foot of|bottom of|flights? of|spiral|wooden|steep|carpeted|concrete|basement)(?: the)? / * / * / of|from|he|she|that|they|i|we|at|on
stationary / stationery / sells?|selling|sold|buy|bought|printed|matching|custom|hotel|box of / $|and|or|for|with|in / * / (?:and|or) (?:moving|mobile|portable|stationary)
stationery / stationary / was|were|remained?|stay|stayed|been|while|when / when|while|at|in|for|$|until / * / for (?:the|a|weddings)
steeling / stealing / for|of|by|after|from|while|and|caught|is|was / (?!(?:him|her|them|our|your|my|one|it)sel)[a-z]+ / * / .*(?:resolve|nerves?|will|hearts?|minds?)
steel / steal / {CAN} / an?|the|money|cars|food|from|it|your|his|her|things
stile / style / hair|writing|fashion|{OWN} own|life
stiles / styles / hair|writing|fashion|different
strait / straight / {GO} / ahead|to|up|home|into|from|for|down|on|back|in
strait / straight / * / line|hair|ahead|away|lines|face
sum / some / * / people|more|reason|kind / the|a|zero|this|that / more than
sweet / suite / the|{OWN}|a / upstairs|downstairs|overlooking|has (?:a|its) (?:own|private|king)|(?:with|had) (?:a|its)(?: own| private)? (?:balcony|kitchen|jacuzzi|terrace|whirlpool)
tacks / tax / income|property|sales / $|on|is|and|returns?|rates?|for
tax / tacks / brass
tail / tale / a|the|this|another|tall|sad|epic / of (?:two|three|a (?:young|man|woman|boy|girl|family)|love|revenge|betrayal|survival|courage|woe|how|adventure|friendship|heroism|horror|redemption|murder|success|terror|caution|magic)
tails / tales / * / of (?:adventure|woe|horror|love|heroism|survival|terror|courage|bravery|magic)
taut / taught / he|she|was|have|has|had|i|who|were|been / me|us|him|her|them|how|by|english|math|classes|at|to / * / by (?:the|a) (?:weight|wind)|to
taught / taut / pulled|stretched|drawn|pull it|rope|stretch it / $|and|between|across|over
tea / tee / * / shirts?
tee / tea / cups? of|green|iced|herbal|pot of|afternoon|sweet|chamomile / $|and|with|in|or|party|sets?|bags?|at
teaming / teeming / * / with (?:life|people|fish|wildlife|tourists|insects|bacteria|shoppers|activity|birds)
there / their / {ADMITTING} / (?:{HAD}) (?:have|are|were|is|was|had|has|can|do|don't|aren't|will)
through / threw / he|she|they|i|we|who|volunteers|players|fans|protesters|someone|kids|crews / out (?:\d+|two|three|four|five|ten|dozens|{OWN}|an?|old)|away|up on|me|him|her|it|them|(?:the|a) (?:ball|book|rock|stone|bottle|party|punch|tantrum|fit|pass|brick|chair|stick|frisbee)|in the towel|rocks|stones|snowballs
throne / thrown / was|were|been|be|being|are|has|have|had|got / out|into|away|in|off|from|at|by|down|around|up|over|$ / * / in|up
thrown / throne / * / rooms?
thrown / throne / (?:on|to|from|took|take|ascended|inherit|inherited|assumed|seized|claim|claimed) (?:the|a|{OWN})|heir to the|royal / $|of|and|in|for|at|after|when|as|by
tide / tied / was|were|is|are|be|been|has|have|had|he|she|they / to|up|with|together|down|the (?:game|score|record|knot)|around / * / up in
tied / tide / high|low|rising|ebb|incoming|(?:turn|turned|stem|against|turning) the / $|is|was|comes|came|and|of|goes|at|against
time / thyme / * / and (?:{HERBS}) / * / and (?:lemon|sage) (?!and)\w+
time / thyme / dried|sprigs? of|(?:{HERBS}),? (?:and|or) / $|leaves|and|in|to|with|over|or
toad / towed / was|were|be|been|get|got|being / away|to|by|if|$
tows / toes / fingers and|ten|bare|between (?:my|your|the|his|her)
troop / troupe / dance|theater|theatre|comedy|ballet|circus|acting|improv
troupe / troop / scout
vale / veil / bridal|wedding|lace|(?:wore|wearing|lifted) (?:a|her|the)
vial / vile / so|most|truly|that|this / man|person|acts?|human|creature|smell|things?
vile / vial / a|small|glass / of (?:blood|poison|liquid|perfume|the)
wade / weighed / he|she|it|they|baby|package / \d|about|more|less|in at|nearly|just|over|only
wail / whale / blue|killer|humpback|sperm|beluga|minke
wails / whales / blue|killer|humpback|sperm|beluga|minke
wait / weight / * / loss|gain|lifting|limits?
wait / weight / the|total / of the (?:box|bag|package|parcel|load|car|baby|dog|fish|truck|bike|vehicle|product|laptop|phone|water|building|snow|roof)
war / wore / he|she|i|they|we / an?|the|his|her|black|white|my|jeans|no|masks|red|blue
ware / wear / to|{CAN}|i|we|you|they / an?|the|your|gloves|masks?|black|white|shoes|jeans|clothes|it|something|glasses
warn / worn / was|is|been|be|well|are|were|has|have|had|badly / out|by|down|off|over|thin|on
worn / warn / to|will|should|must|police|officials|experts|doctors / people|drivers|that|you|them|me|against|customers|about|residents|the public
weave / we've / * / been|got|seen|always|never|had
where / wear / should|must|will|would|can|could|might|don't|didn't|doesn't|cannot|never|please / an?|the|my|your|his|her|their|our|gloves|masks?|black|white|shoes|jeans|clothes|it|them|something|down|out|glasses
where / wear / to / down (?:the|your|my)|out (?:the|your|my)|gloves|jeans|shoes|masks|clothes|boots|sunscreen|sunglasses|glasses|black|white
whine / wine / {SERVED}
wreathe / wreath / a|christmas|door|holiday|laurel
"""
