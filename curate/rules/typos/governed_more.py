"""More rows of T255: what else governs a preposition, with the things and persons that make it sure; the fields are those of `governed_table`."""

from curate.rules.typos.governed_table import DOING, GO

COUNT = "two|three|four|five|six|seven|eight|nine|ten|twelve|several|many"
HIM = "me|him|her|us|them|you"
END = r"(?=[.,;:!?)\"\n]|$| (?:and|or|but|because|when|with|for|in|on|at|from|to|so|that|which|who|if|by|every|last|this|all|until|before|after)(?![\w'-]))"
OWN = "my|your|his|her|our|their"
PERSON = "husband|wife|boyfriend|girlfriend|sweetheart|fiancée?|partner|best friend|classmate|colleague|coworker|neighbou?r|childhood friend|dentist|lawyer|banker|farmer|teacher|dancer|singer|actor|actress"
GUESTS = "guests|customers|visitors|clients|members|students|users|patients|travelers|travellers|employees|residents|families|children|readers|players|people|us|them|you|me|him|her|everyone"
GIVES = r"(?:provide|provides|provided|providing|supply|supplies|supplied|supplying)(?: (?:its|our|their|the|all|your|my|his|her|all their|all its))?"
PREVENT = r"(?:prevent|prevents|prevented|preventing|stop|stops|stopped|stopping|keep|keeps|kept|discourage|discouraged|protect|protects|protected)"
PREVENTED = "flames|fire|water|dough|paint|paper|food|meat|soup|sauce|children|kids|people|animals|dogs|cats|birds|weeds|insects|mosquitoes|bugs|cake|bread|eggs|plants|pipes|skin|hair|glass|glasses|lenses|fabric|colou?rs|wood|metal|rice|pasta|noodles|edges|users|visitors|players|students|workers|drivers|thieves|customers|guests"
BE = r"(?:is|are|was|were|be|been|being|am|i'm|he's|she's|we're|they're|you're|it's)(?: (?:very|so|really|not|also|still|quite|pretty|too|always|never|totally|completely|absolutely|just|now|already|only|extremely))?"
WHO = "i|we|he|she|they|you|who|and|to|will|would|can|could|not|never|always|often|have|has|had|also|just|finally|then"
SIGHTS = "station|airport|beach|hotel|house|city|town|village|center|centre|sea|lake|park|school|shops?|harbou?r|castle|church|museum|office|car park|border|coast|campsite|apartment|bus stop|train station"
CITIES = "london|paris|rome|new york|berlin|madrid|tokyo|chicago|boston|los angeles|barcelona|lisbon|vienna|dublin|amsterdam|germany|france|spain|italy|england|canada|japan|china|india|portugal|america|australia|mexico|brazil"
TIMES = "|".join(f"{hour} {noon}" for hour in (*range(1, 13), "noon", "midnight") for noon in ("am", "pm", "a.m", "p.m", "o'clock"))  # fmt: skip
DAILY = "|".join(f"{article}{often} basis" for article in ("a ", "an ", "") for often in "daily regular weekly monthly yearly annual nightly frequent".split())  # fmt: skip
HOME = r"(?:kitchen|bedroom|bathroom|living room|dining room|garage|oven|freezer)"
WHERE = "is|are|was|were|live|lives|lived|living|stay|stayed|staying|work|works|worked|working|grew up|sit|sits|sat|sitting|eat|eating|sleep|slept|sleeping|play|playing|played|cook|cooks|cooked|cooking|relax|study|me|him|her|us|them|it"
THING = r"(?:new |nice |old |good |expensive |fancy |patio |garden |designer |winter |baby |school |train |plane )?(?:furniture|groceries|tickets|shoes|clothes|books|toys|gifts|software|tools|cosmetics|snacks|coffee|wine|beer|food|fuel|petrol|gas|gear|equipment|electronics|gadgets|souvenirs|drinks|jewell?ery|curtains|plants|seeds|paint|lessons|decorations|ingredients|makeup|holidays)"

MORE = rf"""
known / of / for / (?:its|his|her|their) (?!own\b|kind\b)[\w-]+|being|having / (?:its|his|her|their) (?:\w+ )?(?:life|early|origins?|history|biology|existence|childhood|youth|family|whereabouts|parents|activit\w+|later|ecology|composition|behaviou?r|presence|personal|fate|background|military|work|works|use|structure|function|habits|effects?|properties|training|education|career|movements|distribution|diet|lives) / (?:little|less|much|more|nothing|what|all|something|that|anything|far|enough|not|so|lot|as|is|than|who|best|first)(?: else)? (?:is|are|was|were)(?: \w+)? / (?:is|are|was|were)(?: (?:well|widely|mostly|mainly|especially|also))?
obsessed / of|on|to / with
obsessed / for|in / with / @det|\w+ing|food|cars|music
{GUESTS} / of / with / (?:(?:free|fresh|all|clean|warm|good|high-quality|necessary|some|more) )*(?:bicycles?|bikes?|food|water|breakfast|towels|maps?|meals|drinks|information|advice|support|help|tools|materials|shelter|clothes|clothing|equipment|tickets|services?|access|opportunit\w+|everything|uniforms|blankets|snacks|tips|data|details) / [^.]*\bwith\b / * / {GIVES}
married / with / to / (?:{OWN}|a|an|the) (?:[\w-]+ ){{0,3}}(?:{PERSON})
engaged / with / to / (?:{OWN}|a|an) (?:[\w-]+ ){{0,2}}(?:{PERSON}) / * / * / {BE}|got|get|gets
skin|eyes|home|house|children|crops|yourself|hair|body|face|car|data|hands|feet|head|family|us|you|them|him|her|me|teeth|plants|trees|lips|screen|floor|furniture|wood|phone / of / from / (?:the |harmful |strong |bad |direct |damaging |harsh |cold |hot |online |possible )+(?:sun|rays|uv|frost|cold|rain|wind|heat|damage|danger|harm|viruses|disease|theft|fire|dust|infection|hackers|pests|snow|light|sunlight|insects|bacteria|moisture|noise|scratches|radiation|weather|water|chemicals|elements) / * / * / protect(?:s|ed|ing)?(?: (?:your|the|my|our|their|his|her|its))?
aimed / to / at / (?:beginners|children|kids|adults|students|women|men|teenagers|teens|people|those|everyone|anyone|parents|families|professionals|tourists|young|small|older|younger|new|busy|small-business|experienced|advanced|first-time|companies|businesses|all)(?![\w']) / * / * / {BE}|mainly|mostly|primarily|course|book|app|program
since / @spans / =for {{1}} / $|because|and|now|already|due|as|so|in|at / and (?:a half|\w+ (?:days|months))|in|at (?:least|the) / ever|long|years|time|or|times|been|days|months / (?:(?:has|have|'ve|hasn't|haven't) (?:\w+ )?(?:been|lived|worked|had|known|stayed)|been)(?: (?!since)[\w']+){{1,4}}
in / holiday|vacation / =on {{1}} / $|to|in|with|for|when|last|this|and (?:i|we|he|she|they|the|my)|at / * / * / {BE}|{GO}|away|off|while|when|here
at / holiday|vacation|holidays / =on {{1}} / $|to|in|with|for|when|and (?:i|we|he|she|they|the|my) / * / * / {BE}|{GO}|away|off
in / a trip|a diet|a cruise|a date|a safari|a journey|a road trip|a school trip|a business trip|a field trip|a guided tour|a budget|a tight budget / =on {{1}} / $|to|with|and|for|when|last|this|around|through|because / * / * / {BE}|{GO}|me|us|him|her|them
yards|meters|metres|miles|km|kilometers|kilometres|blocks|minutes|minute|mile|block / of / from / (?:the|our|my|your|his|her|their) (?:[a-z]+ ){{0,2}}(?:{SIGHTS}) / * / (?:within|inside|last|first|final|next|every|past|remaining|to|in|under|over|the|of|mere|scant|couple|few)(?: (?:about|around|only|just|some|the))?(?: [\w.-]+) / (?:is|are|was|were|lies?|located|lives?|lived|begins?|starts?|stands?|situated|it's|ends?|stayed|park|parked)(?: (?:just|only))?(?: (?:about|around|some|roughly|almost|nearly|just|only))? (?:\d[\d.,]*|{COUNT}|a|one|half a|a few|twenty|thirty|fifty)(?: hundred)?
money|fortune|dollars|euros|pounds|thousands|hundreds|bucks / in / on / {THING}(?![\w'-]) / {THING} (?:and|stores?|shops?|industry) / * / (?:spend|spent|spends|spending)(?: \S+){{0,6}}
{HIM}|it|people|{PREVENTED} / of / from / {DOING} / * / * / {PREVENT}(?: (?:the|your|my|our|their|these|any|his|her|its))?(?: [a-z]+)?
participate+ / to|at / in / (?:last|yesterday's|today's|next|every|all|many|several|both|two|three|various|different)
love|like|hate|enjoy|appreciate|dislike|liked|loved|hated|enjoyed / on|of / about / (?:this|that|the|these|my|our|your|his|her|their|living|working|being)(?! (?:menu|internet|tv|radio|list|site|website|page|show|day|table|bread|pizza|weekend|web|screen|album|market|other|shelves|net)) / * / * / what (?:i|we|you|people|they)(?: (?:really|most|also|particularly|especially|dont|don't|didn't|do not))?
liked most|like most|love most|loved most|like best|like the most|love the most / on|of / about / (?:this|that|the|these|my|our|your|his|her|their)(?! (?:menu|list|album|other)) / * / * / what (?:i|we|you|people|they)(?: really)?
consist+ / in / of / (?:only|just|mostly|about) (?:a few|one|{COUNT}|\d+)
remind me|remind you|remind him|remind her|remind us|remind them|reminds me|reminds you|reminds him|reminds her|reminds us|reminded me|reminded him|reminded her|reminded us|reminding me|reminding us / to|at|for / of / (?:the|my|a|an|our|his|their|those|that|these|when|how|what|your) / the (?:first|end|last|time|same|moment|point|next|minute|second|hour|day)|(?:your|my|his|her) face / * / *
perfect|ideal / to / for / (?:people|children|kids|beginners|everyone|families|those|travell?ers|women|men|students|any|every|summer|winter|parties|picnics|outdoor|indoor|small|large|short|rainy|sunny|daily|couples|sensitive|cold winter|hot summer|cold weather|hot weather|hikers|tourists|pets|gifts) / * / more|less / {BE}
suitable / to / for / sensitive|oily|most|outdoor|indoor|winter|summer|professional|home|most|babies|teenagers|daily|camping|swimming|hiking|cooking
located|situated|lies|stands|sits|hotel|house|apartment|lived|living|live|lives|is|was / on the / in the / (?:heart|middle|centre|center) of (?:the|a|our|this|town|london|paris|rome|old|downtown|my) / * / focus|effect|effects|impact|emphasis|work|book / *
arrived|arrive|arrives|arriving / in / at / the (?:(?:train|bus|police|railway|central|main) )?(?:station|airport|hotel|restaurant|party|museum|beach|gate|finish line|hospital|school|stadium|theatre|theater|bus stop)(?=[.,;!?\n]| (?:just|before|after|when|late|early|two|an|by|and|on|with|around)(?![\w'-]))
arrived|arrive|arrives|arriving / to / in / (?:{CITIES}) / * / * / *
agree|agreed|agrees / to / with / (?:{HIM})(?=[.,!?]| (?:on|about|that|because|and|completely))
apologize+|apologise+ / to / for / being|having|\w+ing (?:the|your|his|her|my|you|him|so|late)
wait+ / to / for / (?:the (?:next|bus|train|results?|taxi|ferry|delivery|doctor|rain|water|light|food|waiter)|an answer|a reply|a response|a taxi|a bus|my turn|my friend|{HIM})(?! to)
divide|divided|divides|dividing|split / on / into / (?:{COUNT}|\d+) (?:\w+ )?(?:parts?|groups|sections|pieces|teams|categories|chapters|stages|phases|classes|levels|units|modules)
dough|mixture|batter|it|them|meat|cake|class|group|students|text|book|room|land|bread|onion|children|page|butter|day|money / to|on / into / (?:{COUNT}|\d+) (?:(?:equal|small|smaller|even|big) )?(?:pieces|parts|balls|portions|halves|groups|sections|layers|slices|chunks|strips|teams|loaves) / * / * / (?:divide|divided|divides|dividing|split|cut|separate|separated)(?: (?:the|your|our|each|all|this|my)(?: \w+)?)?
based / in|of / on / (?:local|seasonal) (?:products|ingredients)|traditional recipes|(?:your|their|our|user|customer) (?:needs|preferences|budget|experience|reviews)|reviews|what (?:you|we|they|the|is)|how (?:you|we|many|much|well)|user
hours|minutes|days|time / for / * / {DOING}(?! (?:machine|lessons|school)) / * / * / (?:spend|spent|spends|spending)(?: (?:a|the|about|over|almost|more than|too|so|many|much|some|his|her|their|my|our|\d+|{COUNT}|lot of|few|most of|all|whole|several|long)){{0,4}}
at / @year / =in {{1}} / $|in|at|and|when|by|after|to|with / * / * / (?:born|founded|built|published|opened|married|started|moved|began|created|established|graduated|launched|retired|bought|released)(?: (?:it|here|there|again|back|in \w+))?
for / @year / =since {{1}} / $|and|when|now|in / * / * / (?:have|has|'ve) (?:been )?(?:friends|married|here|there|together|living|working|in business|lived here|lived there|worked here|worked there|known \w+)
on / @month / =in {{1}} / $|and (?:i|we|he|she|they|it|the)|when|because|with / * / * / birthday is|birthday was|anniversary is|wedding is|wedding was|holiday is|starts|begins|start|begin|began|moved|arrived|was born|were born|married|open again|opens|start again
in|on / @hours / =at {{1}}
at / the left side|the right side|the left hand side|the left-hand side|the right-hand side|the right hand side / =on {{1}} / $|of (?:the (?:road|street|river|house|page|screen|room|table|car|stage|building|picture|photo|door|bed|lake|path)|my|your|his|her|our|town|this)
in|at / the television|the tv|tv|television|the radio|the phone|the telephone / =on {{1}} / $|last|yesterday|and (?:i|we|he|she|it|they|the)|when|every|today|tonight|about|with / * / * / (?:saw|see|seen|heard|hear|watch|watched|watching|shown|showed|talk|talked|talking|talks|spoke|speak|speaking)(?: (?:it|him|her|them|this|that|about it|all day|to \w+|with \w+|every day|for hours|the news|the match|the game)){{0,2}}
in / a party|a concert|a wedding|a barbecue / =at {{1}} / $|in|last|with|where|at|when|and (?:i|we|he|she|they|the) / * / * / met|danced|sang|meet|met (?:him|her|them|each other)|saw (?:him|her|them|you)
worry+ / for / about / (?:it|this|that|anything|nothing|everything|the (?:mess|price|money|noise|weather|rest|cost|time|dishes|details|bill|future)) / that (?:reason|long|much)|this reason|the time being / * / don't|not|to|please|i|we|you|never
dream|dreams|dreamed|dreaming|dreamt / with / of / (?:a|an|being|having|living|owning|becoming|going|travell?ing|visiting) / * / * / i|we|they|he|she|always|often|still|i'm|people|am|who|to
composed|made up / from / of / (?:eleven|twelve|fifteen|twenty|mostly|mainly) (?:\w+ )?\w+s
made / by / of / (?:wood|wool|cotton|plastic|glass|metal|steel|leather|paper|stone|gold|silver|clay|silk|bamboo|flour|recycled \w+|natural wool|organic cotton|concrete|bricks?|iron|copper|aluminium|aluminum|rubber|linen){END}
looking forward|look forward|looks forward|looked forward / for|of|at|on / to
recovered|recover|recovering|recovers / of / from / (?:the|a|an|his|her|my|their|our|your|this) (?:\w+ )?(?:flu|illness|injury|injuries|surgery|operation|accident|cold|virus|stroke|shock|disease|crisis|infection|divorce|loss|jet lag|marathon)|covid|surgery|cancer|illness
access / for / to / (?:the|all|our|your|this|these|a|an) (?:\w+ )?(?:pool|gym|beach|internet|kitchen|garden|sauna|spa|lounge|database|files|library|website|app|course|museum|information)(?=[.,;!?\n]| (?:and|in|at|on|is|was|with)) / * / * / include|includes|included|have|has|get|free|full|with|unlimited|easy|direct|need|no|had|give|gives|giving
demand / of / for / (?!the|this|these|those|his|her|our|their|its|my|your|that|an?|all|about|at|what|which|each|every|some|more|one|nearly|over|almost|up|only|such|just|being|us|them|him|it|you|me|consumers|workers|users|people|customers)[a-z]+(?: [a-z]+)?{END} / * / * / (?:big|high|great|growing|increasing|huge|strong|low|rising|increased|higher|enormous)
reason|reasons / of / for / the (?:delay|problem|accident|failure|war|crisis|error|change|increase|decrease|visit|success|decline|cancellation|closure|collapse|conflict|difference|noise|trip)|(?:my|your|his|her|their|our) (?:visit|absence|call|trip|success|failure|decision|delay|anger|choice) / * / by|(?:for|by|of) (?:the|this|that|these)|rhyme or|same / *
tank|glass|bottle|cup|pot|bucket|bowl|pan|jar|pool|bath|bag|box|basket|balloon / by / with / (?:water|milk|sand|ice|gas|petrol|fuel|oil|soil|flour|air|hot|cold|warm|fresh|soup|wine|beer|rice|fruit) / * / * / (?:fill|filled|fills|filling) (?:the|a|your|my|his|her|each|our|an)(?: \w+)?
older|taller|bigger|smaller|better|worse|younger|faster|slower|cheaper|stronger|larger|shorter|nicer|richer|smarter|easier / from / than / (?:{HIM}|mine|yours|hers|ours|(?:my|your|his|her|our) (?:brother|sister|mother|father|wife|husband|friend|parents|cousin)|the (?:other|old|last|previous|original) one){END} / * / get|getting|got|feel|feeling|bit / {BE}|much|am|even|far|\d (?:years|inches|cm)|years|runs|lot|little
look alike|looks alike|looked alike / to|with / =look like
angry|mad|annoyed|upset|furious / on|to / with / (?:{HIM}){END}|(?:my|his|her|their|our) (?:mother|father|boss|wife|husband|brother|sister|parents|friend|son|daughter|kids|children|dog|neighbou?rs?)
worried / of|from / about
satisfied|dissatisfied|fed up / of|from|about|for / with / @det|\w+ing / the (?:start|beginning|time|truth|facts?|need|existence|guilt|\w+'s (?:guilt|identity|innocence|intent\w*|capacity|age|need|fitness))|(?:this|that) (?:reason|moment)|the (?:moment|day) / *
disappointed|bored|amazed|shocked|impressed|surprised|fascinated|inspired|confused|astonished|delighted|overwhelmed / from / by / (?:the|their|his|her|its|your|our|my|this|these|how|what)(?! (?:start|beginning|first|very|outset|moment|time|day|age|get-go))
impressed|fascinated|inspired|amazed|shocked / of / by / @det
familiar / of|on|about|from|for / with / (?:the (?!time|most)|this|these|those|your|our|how|all|any|local)[\w']*
acquainted / to|of|about / with
compatible / to|for|of / with / (?:the|all|most|your|my|this|any|other|both|older|newer|windows|iphone|android|every)
equipped|filled|packed|loaded|stuffed|decorated|combined|replaced / of / with / * / (?!nothing)\w+ing / an? / *
convinced / from|for / of / (?:the|his|her|their|its|this|that|my)
popular / between / among / * / (?:the )?(?:\d+|ages|then|january|may)
sorry / of|from / for / (?:the|my|your|our|being|not|any|this|that|having|\w+ing) / the (?:start|bottom|beginning)|my (?:\w+ )?heart|the part / * / *
independent / to|with / of / (?:the|their|his|her|my|our|any|each)
kind|polite|rude|cruel|unkind|nice|unfair / with / to / (?:{HIM}|customers|guests|visitors|everyone|(?:my|the|his|her|our|their) (?:kids|children|dog|dogs|guests|customers|staff|students)){END} / * / * / {BE}|very|really|always|more
far / of / from / (?:the (?:city|center|centre|station|beach|airport|hotel|house|town|sea|truth|road|village|coast|border|school|shops?)|here|my|our|home|any|being|perfect|town) / * / so|by|as|thus|how / *
away / of / from / (?:the|my|our|his|her|your|their|here|home|it|me|him|us|them|town|any|children|direct) / the (?:old|need) / * / far|stay|stays|stayed|staying|keep|keeps|kept|ran|run|get|got|miles|mile|minutes|km|kilomet(?:er|re)s|met(?:er|re)s|hours?|walk|drive|blocks?|come|came|walked|look|looked|move|moved|right|hour
behind|under|beneath|between|above|below|across|around|during|within|despite|beside|among|along|through|without|beyond|besides|underneath|against / of / * / (?:the|my|your|our|his|her|their|this|these) / * / from|left|and|or|the|is|was|how|just \w+ / *
answered|answering / to / * / (?:my|the|his|her|your|our|all|their|all of my|all the) (?:\w+ )?(?:questions?|emails?|letters?|calls?|messages?)
contact / with / * / (?:{HIM}|our (?:team|office|staff|customer|support)|the (?:seller|office|hotel|owner|company|support|manager|host)) / * / * / please|can|could|should|may|will|must|want to|need to|like to|able to|how to|to directly|tried to|don't hesitate to|free to
marry|marries|marrying / with / * / (?:him|her|me|an?|the|someone|his|my) / an eye|a (?:view|heart)|the (?:aim|help|intention)
attend|attended|attending|attends / to|at|in / * / (?:the|a|an|this|my|his|her|our|their) (?:\w+ )?(?:school|university|college|party|wedding|class|classes|course|conference|concert|event|lecture|ceremony|funeral|workshop|seminar|festival)
visited|visiting / to|in / * / (?:the|our|my|a|his|her) (?:\w+ )?(?:museum|castle|church|doctor|dentist|temple|zoo|island|city|village|country|park|beach|hospital|factory|gallery|palace|family)
await+ / for / * / (?:the|your|his|her|their|our|my|a|an|further|this|them|you|us)
requested|requesting / for / * / (?:the|a|an|his|her|their|more|my|some|help|information|permission) / the (?:purpose|sake|last|first|past) / {BE}|as / (?:{WHO}|[a-z]+s)
demanded|demanding / for / * / (?:an?|the|more|higher|better|his|her|their) (?:\w+ )?(?:refund|apology|answers?|explanation|resignation|wages|pay|money|rights|salary|release|removal) / * / {BE}|most|more / *
joined|joining / to|with|in / * / (?:the|our|a|this|my) (?:\w+ )?(?:team|club|group|army|gym|company|party|class|choir|course|band) / the group by|a group \w+ing / {BE}|and / {WHO}
enter|entered|enters|entering / to|in / * / (?:the|a|an|my|our|this|his|her|their) (?:\w+ )?(?:room|house|cave|building|church|kitchen|shop|store|museum|park|hotel|garden|city|country|website|school|office|tunnel|castle|temple|hall|forest|gate)(?=[.,;!?\n]| (?:and|with|when|from|at|through|by|after|before|without|i|we|you|he|she|they)(?![\w'-])) / * / {BE}|re
affects|affecting / on|to / * / (?:the|your|our|my|his|her|their|people|us|you|me|him|them|its|this|a|health|children|many|all)
attention / at|for|in / to / (?:the (?:road|details?|signs?|teacher|rules|instructions|fact|quality|weather|lesson|price|way)|your|what|how|my|his|this|these|me|him|her|them) / this (?:regard|respect|case)|the (?:way|fact) / * / (?:pay|pays|paid|paying)(?: (?:more|special|much|no|any|close|little|enough|your|careful))?
listen+ / at|for / to / (?:(?:the|some|loud|good|classical|my|your) )?(?:music|radio|podcasts?|songs?|audiobooks?|advice)
belongs / of|for|at / to / @det|everyone|nobody|all / the (?:moment|time|same|most)|all
went|goes|going / at / to / (?:(?:the|his|her|a) (?:beach|cinema|store|shop|supermarket|gym|park|mall|hospital|doctor|dentist|airport|library|museum|market|restaurant|church|bank|pool|zoo|theatre|theater)|school|church|university){END} / * / * / {WHO}|am|is|are|was|were|i'm|we're|he's|she's|they're
come|comes|came|coming / at|in / to / (?:my|our|your|his|her|their) (?:house|home|place|party|office|wedding|school|country|village|town){END}
moved|moving / in / to / (?:{CITIES})(?=[.,;!?\n]| (?:when|with|because|and (?:i|we|he|she|they|started|bought|opened|found)|for|to|two|three|last|after)(?![\w'-]))
translate|translated|translating|translates / in / into / english|french|german|spanish|italian|russian|chinese|japanese|arabic|latin|greek|portuguese|many|other|several|more|over|\d+ languages / many (?:ways|cases)|other words|more than one way
concerned / of / about / @det|\w+ing
key / of / to / success|happiness|a (?:good|happy|healthy|successful|long|great|perfect)|good / * / * / the|a|real|main
answer|answers / for|of / to / (?:this|that|your|my|the|his|her|these|all) (?:[a-z]+ )?questions?
reaction|reactions / on / to / (?:the news|my|this|his|her|your|it)
effect|effects / to / on / (?:{HIM}|people|children|your|our|my|the (?:environment|skin|body|health|economy)) / * / into|to|in|the / (?:an?|no|bad|good|positive|negative|big|great|strong|harmful)
in / a farm|the farm|an island|the island|this island|the farms / =on {{1}} / $|near|with|when|where|and (?:i|we|he|she|they|the)|since|until / * / * / live|lives|lived|living|work|works|worked|working|grew up|grow up|born|raised|stayed|stay|staying|staying
in / the floor / =on {{1}} / $|and|because|with|while|next|for|near / * / * / sat|sit|sitting|sleep|slept|sleeping|lying|fell|lay|down|them|it|clothes
on / the kitchen|the bedroom|the bathroom|the living room|the garage / =in {{1}} / $|and (?:i|we|he|she|it|the)|when|because|with|while|all / * / * / cook|cooks|cooked|cooking|sleep|sleeps|slept|sleeping|is|are|was|were|sat|sit|help|helps|helping|played|stood
in the / top of|bottom of / =at the {{1}} / the (?:page|list|stairs|hill|screen|mountain|ladder|league|article)|this (?:page|list|article) / * / \w+(?:st|ing)|interest
on|in / first sight|first glance / =at {{1}} / $|and|the|it|i|because|he|she|when
in / an early age|a young age|a very young age|early age|a later age / =at {{1}} / $|and|because|when|i|he|she|with|by / * / * / *
in|by / purpose / =on purpose / $|and (?:i|we|he|she|they|then)|because|to (?:make|get|avoid|annoy|see|show|hurt) / * / * / did|it|that|this|him|me|her|them|done|late
in|on|with / car|bus|train|taxi|plane|bicycle|ferry|metro|subway|tram|boat|helicopter / =by {{1}} / $|to|from|or|because|every|and (?:i|we|he|she|it|then|the)|in (?:two|an|\d+) / * / * / {GO}|there|reach it|home|travell?ing|travels|here
in / foot / =on foot / $|to|from|or|because|through / * / * / {GO}|there|here
in / home / =at home / $|and (?:i|we|he|she|it|the|my)|with (?:my|his|her|our|their|the|a)|because|all (?:day|the)|every|when|today|alone / * / * / stay|stayed|stays|staying|alone|i|was|were|am|be|work|works|working|worked|eat|sleep|study|studying|done|left|him|her|me|food
in / sale / =on sale / $|at|this|for \$?\d+|and|until|now|from \w+day / * / * / is|are|was|were|go|went|now|be|currently|them
in / strike / =on strike / $|for|because|and|since|again|last|today|this / * / * / is|are|was|were|go|went|gone|going|be|been|workers|drivers|pilots|nurses|teachers|still
in / duty / =on duty / $|and|when|at|for|that|during|because / * / * / is|are|was|were|while|when|be|officer|nurse|i'm|soldiers?
in / average / =on average / the|it|we|they|people|i|you|each|every|he|she|a|about / * / [\w'-]+
in / the other side / =on {{1}} / of (?:the|this|our|my) (?:road|street|river|city|lake|wall|door|mountain|border|world|fence|bridge|hill|valley|island|building|town|bay|park)|$ / * / * / live|lives|lived|living|is|are|was|were|stood|parked|waiting|house|hotel|store|shop|located|it
in|at / my way home|my way to|our way home|our way to|his way home|her way home|my way back|our way back|the way home|their way home|her way to|his way to / =on {{1}} / * / do|it / her|his|lost|found|well|\w+ed|find|set|interest|pay|paying|make|making|get|getting / *
in|at|by / {DAILY} / =on {{1}}
at / the past|the future / =in {{1}} / $|when|we|i|people|they|it|he|she / * / [\w'-]+
during / @spans / =for {{1}} / $|and (?:i|we|he|she|they|the)|because|but|until / * / * / (?:stay|stayed|lived|worked|was|were|been|waited|travell?ed|walked|studied|talked|slept|rained|ill|sick|closed|open|there|here|lasted|cook|boil|bake|rest)
in / my birthday|his birthday|her birthday|your birthday|our anniversary|new year's eve|christmas day|christmas eve|valentine's day|mother's day|father's day|weekends / =on {{1}} / $|and (?:i|we|he|she|they|the)|we|he|i|she|they|this|last / * / \w+ed|believe|interest
on / the morning|the afternoon / =in {{1}} / $|because / * / that / *
with / @num / =at {{1}} / years old|years of age / * / * / *
"""
