"""More frames of T247 for words a letter or two apart; the form is that of mixed_up.TABLE."""

OWN = "my|your|his|her|our|their"
WENT = "go|goes|went|gone|going|walk|walked|pass|passed|come|came|get|got|run|ran|drive|drove|look|looked|read|half|halfway|way|right|all|breeze|sat"
TABLE = rf"""
angel / angle / * / of (?:the roof|attack|incidence|view|about|\d)
angel / angle / right|wide|camera|steep|sharp|acute|obtuse|low|different / $|of|and|to|lens|shot|at
angle / angel / guardian
bean / been / has|have|had|i've|we've|they've|not|never|always / to|there|so|able|here|using|told|very|working|going|trying|made|given|taken
bets / best / the|my|his|her|our|your / friends?|ways?|places?|part|price|thing|of luck|wishes|known
bin / been / has|i've|we've|they've|never / to|there|so|able|here|using|told|very|working|going|a
boos / boss / my|his|her|our|your / $|said|is|was|told|asked|and
clam / calm / stay|stayed|keep|kept|remain|remained|very|cool and|so / $|and|down|during|when|in
diner / dinner / had|having|have|after|before|during|eating / $|at|with|and|on|in|tonight|we|together / * / * / the|a|this|that|at
exiting / exciting / an|so|very|most|more|really|such an / $|new|news|time|opportunity|game|trip|day|place|part|thing|and|adventure|experience|match / * / and (?:entering|leaving)
fiend / friend / best|good|old|close|{OWN} / $|and|who|told|said|from|of|is|was|to
fist / first / the|my|his|her|our|at the|for the / time|place|floor|thing|step|year|week|impression|class|half|game|day|things|two|three|few
form / from / away|far|minutes|miles|hours|blocks|comes|came|coming|different|apart|aside|suffer|suffers|suffering|suffered|arrived|walk|drive / the|a|an|my|your|our|his|her|their|town|downtown|home|here|there|this|that|it / * / * / walk|drive
fried / friend / my|his|her|best|our / told|said|who|and i|of mine|of (?:his|hers|ours)
hart / heart / {OWN}|broken|open / $|attack|disease|rate|beats?|and|was|is|broke
it's / its / earns?|earned|loses?|lost|keeps?|kept|holds?|held|found|finds?|deserves? / place|keep|shape|charge|spot|colou?r|flavou?r|value|balance|heat|price|warmth|promises?|footing|way|voice|audience / * / place (?:that|where)
later / latter / the / of the two|of these two|case
latter / later / (?:years|days|weeks|hours|minutes|months)|sooner or|see you|no / $|in|that|on|than|the|when|this|he|she|they|we|i / these|those|his|her|the / day saints
lime / line / straight|dotted|finish|property|bottom|assembly|starting
lover / lower / the|a|much|even|at a / prices?|costs?|rates?|levels?|back|part|half|floor|end
mange / manage / to|can|could|will|cannot|can't|must|how do you / to|the|{OWN}|it|this|stress|time|risk
mater / matter / no|doesn't|does not|don't|didn't|subject|really / what|how|if|where|when|who|to|$|of|that / dura|pia|alma|stabat
note / not / is|are|was|were / a|the|sure|only|just|very|so|always|available|allowed|enough|going|in|on|yet|easy|clear|known / there|as|this|that|here|it|of / the (?:date|time|difference|fact|following)
noting / nothing / there is|there was|there's|do|does|did|said|know|knows|knew|or|has / $|to (?:do|say|eat|see|lose|worry|wear|hide)|more|else|but|wrong|new|like|special|about|at all
patten / pattern / the|a|this|flower|same|weather|floral|sewing
peas / please / * / (?:call|contact|note|visit|click|let (?:me|us)|do not|don't|email) / the|of|and|with|these|frozen|green
perspective / prospective / * / (?:buyers?|students?|employers?|tenants?|customers?|clients?|parents|employees|members|homebuyers|candidates)
prospective / perspective / (?:from|in|into|on|put) (?:a|the|an|this|that|{OWN})|from (?:a|an) \w+ / $|of|on|and|is|it
pleas / please / * / (?:call|contact|note|visit|click|do not|don't|be|let (?:me|us)|send|email|check|read|wait) / the|his|her|their|repeated|these|desperate|guilty|to|of|for|all|court|common|and
sever / server / our|the|waiter|bartender and|friendly|attentive|email|web|game / $|was|brought|is|told|came|took|forgot|said|and|who|asked
sever / several / * / (?:times|years|days|people|weeks|months|hours|other|of the|different|hundred|thousand) / to|will|would|can|could|may|might|and|or|not
sex / six / * / (?:months|weeks|years|days|hours|minutes|feet|miles|inches|pounds|of us|of them) / same|of|the|having|have|had|for|before|after|during|about|premarital|no|or|and|opposite
sliver / silver / * / (?:medals?|jewelry|jewellery|coins?|lining|spoons?|screen|necklace|rings?|earrings|bracelet)
soled / sold / was|were|been|have|has|be|they|he|she|i|are / $|out|for|to|by|at|in|his|her|their|his|it
stared / started / * / to (?:feel|work|get|go|make|think|rain|cry|laugh|run|cook|eat|look|play|learn|fall|take|move|use|build|grow|walk|read|write|see|notice)
staring / starting / * / (?:point|salary|price|lineup|line-up|line|next (?:week|month|year)|tomorrow) / was|were|is|are|be|been|at
sued / used / is|was|be|are|been|were|commonly|often|widely / to (?:treat|make|help|create|describe|measure|provide|prevent|reduce|determine|be|make|cook|clean)|as an?
sue / use / we|they|i|you|always|please / only fresh|fresh|local|organic|this (?:recipe|product)|sparingly|the (?:form|link|button|following)
tank / thank / i|we|to|and|must|just|also|i'd like to / (?:you|god|goodness|heavens) / how to
tanks / thanks / * / so much|again|a lot|for (?:your|reading|sharing|letting|coming|everything|watching|all)
tough / taught / he|she|who|they|have|has|had|was|were|i|been / me|us|him|them|how
trough / through / {WENT} / the|a|an|my|this|it|that|your|his|her|our|their|$|these|all|customs / the|a
tun / turn / first|next|left|right|take|took|to|good|sharp|will / $|left|right|on|off|the|into|around|of|to / * / of wine
untied / United / the / states|kingdom|nations|arab|church
vail / veil / bridal|wedding|lace|a|her|thin / $|of|and|over|made|that|was / in
wee / we / * / (?:are|were|have|had|will|would|can|went|got|decided|bought|did|do|stayed|arrived) / the|a|this|that|so|her|his|my|little|of
weight / wait / had to|have to|need to|needed to|will|must / an? (?:hour|minute|while|long|moment|few|week)|\d+|for|until|in line|two|ten|twenty|thirty
widow / window / shop|kitchen|bedroom|car|rear|bathroom|open|broken|front|living room|passenger / $|and|to|at|sill|panes?|of|in|was|on|seat
widows / windows / microsoft|double-glazed|stained-glass|stained glass|broken|car|kitchen|bedroom
wan / want / i|we|you|they|don't|didn't|who / to|a|the|it|you|this|your|more
wit / with / deal|filled|along|together|comes|came|covered|served|agree|start|started|help|up|mixed|problem|wrong|friends|dealing|working|go|goes|coupled / the|a|an|my|your|his|her|it|this|our|their|them|you|me|us
"""
