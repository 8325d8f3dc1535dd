"""The table of T255: which preposition a word takes, and which wrong ones are met.

A row: words ("depend+": all forms of the verb) / wrong prepositions / the right one ("*": none; "=...": the whole phrase)
/ only before / not before / not after / only after; regular expressions on folded text, "*" for none, trailing ones left out.
Written from knowledge of usage; only what is wrong in British and American English.
"""

NUMBER = r"\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|many|several|some|a few"
DET = "the|a|an|my|your|his|her|its|our|their|this|that|these|those|it|him|them|me|us|you|what|how|when|where|which|whether"
DAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
LONG = "january|february|july|august|september|october|november|december"
DOING = (
    r"\w{2,}ing(?! (?:rooms?|homes?|centers?|centres?|machines?|stations?|and|company|companies|gown|suits?|position))"
)
AFTER_TIME = "$|and|at|because|when|but|i|we|he|she|they|so|with|to|after|before|while|from|as"
PAST = "born|died|released|published|founded|started|graduated|married|opened|built|happened|won|began|premiered|launched|established|introduced|held|created|made|invented|discovered|ended|finished|closed|joined|retired|arrived|came|moved|written|completed|appointed|elected|formed|signed|killed|divorced|met|starting|back|place|occurred|debuted|aired|passed away|existence|again"
BE = r"is|are|was|were|be|been|being|am|i'm|he's|she's|they're|we're|very|so|really|quite|not|too|more|also|become|became|get|got|feel|feels|felt|always|pretty|extremely"
GO = "go|went|going|goes|gone|came|come|coming|comes|return|returned|returning|returns|arrive|arrived|arriving|get|got|getting|gets|drive|drove|driving|run|ran|walk|walked|walking|back|headed|heading|fly|flew|travel|travelled|traveled"
WHO = "i|we|he|she|they|you|who"
SPANS = "hours?|days?|weeks?|months?|years?|decades?|centuries|minutes"
GAMES = "cooking|maths?|mathematics|english|french|spanish|german|chess|football|soccer|tennis|basketball|sports?|physics|chemistry|drawing|languages|science|poker|cricket"
TELL = rf"{WHO}|mother|father|teacher|doctor|friend"

THINGS = r"clothes|shoes|food|games|gifts|toys|advertising|books|make-?up|cosmetics|alcohol|jewel\w+|clothing|things|stuff|useless|new|expensive|unnecessary|(?:a|an|this|my|his|her|their) (?:(?:new|expensive|second) )?(?:car|kitchen|phone|dress|computer|laptop|bike|camera|course|lawyer|holiday|watch|wedding|bathroom|garden)"

# What makes a wrong preposition an adjunct's, whatever governs: "insisted on Monday", "interested in the end".
ADJUNCTS = {
    "of": "course|late|old|necessity|itself|themselves|himself|herself|yore|which|whom|whose|(?:its|their|his|her|my|our|your) own",
    "for": rf"(?:{NUMBER}|a|an|over|more|less|about|nearly|almost|at|most|much|long|longer|so|too|decades|years|months|weeks|hours|days|centuries|ages|example|instance|once|now|ever|life|good|all|some|that|this|the (?:first|last|past|next|rest|sake|time|most|duration|moment|same|second|third|purposes?|reasons?|present|remainder|whole|entire|better|worse|main|long)|reasons|various|different|other|another|want|lack|fear|whatever|free|one|better|both)",
    "at": rf"(?:the (?:time|same|end|beginning|moment|age|start|very|height|outset|university|same|prospect|thought|idea|sight|expense|turn|present|risk|hands|level)|all|least|first|last|present|once|any|times|some|{NUMBER}|a|an|that|this|night|home|work|school|best|most|what|which|every|each|one|such|both|birth|will|about|around|risk|low|high)",
    "on": rf"(?:{NUMBER}|{DAY}|{MONTH}|behalf|average|balance|purpose|time|occasions?|paper|top|and|a (?:daily|regular|case|scale|weekly|large|small|personal|national|local|given|monday|friday|single|\w+ (?:basis|scale|level|day))|the (?:other|contrary|whole|basis|part|one|grounds?|phone|spot|day|morning|night|same|first|surface|eve|way|court|field|pitch)|that|this|social|tv|stage|camera|twitter|facebook|his|her|their|its|my|our|your|account|both|all|one|either|every|each|page|line|site|set|board|record|what|an? )",
    "in": r"(?:the|\d+s?|part|large|turn|order|particular|general|fact|public|court|this|that|these|those|all|many|most|some|any|both|a|an|his|her|its|their|my|our|your|such|several|recent|time|early|late|response|terms|and|which|what|one|two|three|vain|january|february|march|april|may|june|july|august|september|october|november|december|each|every|other|certain|different|various|private|practice|theory|person|spring|summer|autumn|winter|parts|full|as|england|america|europe|london)",
    "with": r"(?:regard|respect|the (?:exception|help|aim|intention|result|purpose|advent|passage|same|effect|rest|notion)|and|one|or|each|age|time|no|out|good|great|little|equal|more|much|as|due|such|some|both)",
    "from": r"(?:\d+|the (?:beginning|start|outset|moment|time|very|first|age|late|early|same|bottom|top|inside|outside|point|perspective)|day|within|which|a (?:young|distance|early|very|single|purely)|birth|here|there|now|then|afar|one|above|below|early|january|february|march|april|may|june|july|august|september|october|november|december|about|around|childhood|infancy|youth|boyhood|girlhood|time|outside|behind|without|inside|memory|scratch|what)",
    "about": r"(?:\d+|the (?:time|same)|half|one|two|three|four|five|ten|a (?:year|month|week|dozen|hundred|third|quarter|half)|as|noon|midnight)",
    "to": "be|do|date|",
}

ROWS = rf"""
depend+ / of / on
depend+ / in|at|to|by|with|from / on / the|your|how|what|his|her|their|our|where|which|whether|who|many|several / the (?:same|end|first|main|long|short|final|last|beginning|outset|extent|ceiling|roof|case|beams?|past|present|future|following|most|neck|branches)|(?:how|what) (?:far|much)|(?:his|her|their) (?:neck|waist)|many (?:ways|respects|cases)|several (?:ways|cases)
dependent / of|from / on / @det|other|others|foreign|each|government|public|external|oil / which|the (?:deceased|crown|beginning|start|same) / an?|the|each|every|one|any|another|no|his|her|my|your
rely+ / of|from / on / @det|each|other|others|people|technology
rely+ / in|at|to / on / your|our|my|me|you|us|him|her|them|someone|technology|these|those|others / these (?:cases|times)|those (?:cases|days)
insist+ / in|at|for / on / {DOING}|the fact
insist+ / about / on
persist+ / on / in / {DOING}
concentrate / of / on / * / * / an?|the|and|juice|each|this|that|of|some
concentrates / of / on / * / * / * / he|she|it|who|that|which|also|mainly|only|always|now|usually|often
concentrating / of / on
concentrating|focusing / in|at|about / on / {DOING}|what|how|your|my|the (?:road|details|fact|positive|future|lesson|task|game|work)
focused|focuses / about / on / @det
focused / of / on / @det
focuses / of / on / @det / * / * / he|she|it|who|that|which|also|mainly|only|now|often|usually|book|film|paper|article|report|course|project|company|author
focused / in|at / on / {DOING}|what|how / (?:training|meeting) on
consist+ / from|by|on / of
consist+ / with / of / {NUMBER}|mainly|mostly|a (?:number|series|group|set|combination|mixture|variety|large|small)
consist+ / in / of / {NUMBER}|mainly|mostly|a (?:number|group|set|variety)
composed / from|by|in|with / of / (?:two|three|four|five|six|seven|eight|nine|ten|\d+|many|several|different) (?:\w+ )?(?:parts|elements|layers|members|sections|chapters|units|modules|stages|phases|components|pieces|rooms|teams|groups|players|states|islands|people)|members|cells|atoms|molecules|people|water
comprise|comprises|comprising / of / * / * / * / (?:is|are|was|were|be|been|being|and|or|mainly|largely|primarily|mostly|chiefly|entirely|not|as|if) / *
capable / from|for|at / of / * / its|their
capable / with / of / {DOING}
incapable / from|for|at|with|to / of / (?:\w+ing|@det|any) / (?:the|its|their) \w+ (?:of|time)
scared|frightened / from / of / @det|dogs|snakes|spiders|heights|death|people / the (?:start|beginning|moment)|(?:his|her|their|its) (?:wits|nests?|holes?|homes?|perch|lairs?|beds?)
afraid|ashamed|fond|jealous|envious|aware|unaware|ignorant / on / of / {DOING}|dogs|snakes|spiders|heights|death|change|people|everything|being|how / evening|morning|spring|being
afraid|ashamed|fond|jealous|envious|aware|unaware|ignorant / from|by|to / of / @det|\w+ing|dogs|snakes|spiders|heights|death|change|people|everything|nothing|being|any / by (?:the|that|a) \w+ of|the (?:start|beginning|outset|moment|first|very|age|point)|a (?:state|young|very)|how|where|when
aware|unaware / about|for|on / of
proud / on / of / (?:me|you|him|them|us|it|what|how|myself|yourself|himself|themselves|(?:my|our|your) (?:son|daughter|children|kids|team|work|family|country|parents|students?|achievements?|results?))
proud / from|with|to / of / @det|\w+ing / (?:it|them|him|her|you|us) \w+|the (?:part|day|eve)|a [\w ]*basis|his (?:behalf|knees)|her behalf
proud / for / of / the|my|our|his|her|your|their|what|how|being|having|it|this|himself|herself|themselves|myself|yourself / the (?:first|time|same|rest|last|moment|sake|reason|most|next)|her(?=[.,;!?])|this (?:reason|moment)
proud / about / of / (?:the|your|his|her|their|what|being|it|this|my|our|having|that|himself|myself)
fond / about|for|with|in|at|to / of / * / the point of|a fault
guilty / for / of / \w+ing|murder|theft|fraud|manslaughter|rape|robbery|conspiracy|perjury / \w+ing (?:to|so) / * / (?:found|pleaded|plead|pled|proven)
guilty / from|about / of / murder|fraud|manslaughter|theft
full / with / of / * / {NUMBER}|time|effect|an?|the|just|both|such|his|her|their|my|our / in|and|the|to|at|whose|nose|hands / (?:be|is|are|was|were|been|so|very|too|completely|half|always|mouth|really)
full / by|from|off / of / people|water|the people|energy|life|surprises|information|mistakes|errors|tourists|love|joy|ideas|things|food|garbage|trash|books|fun|memories|it|toys|flowers|sugar|salt|vitamins|stars
accused / for / of / * / * / the
accused / with|from|about / of / \w+ing|murder|theft|fraud|the (?:murder|crime|theft) / * / the
suspected / for / of / \w+ing|murder|theft|fraud|being
blamed|blame|blames|blaming / of / for / \w+ing|the|causing / * / the|a|of|some|much|most|any|no|share|burden|part|all|bulk
charged / of|for / with / murder|theft|fraud|assault|robbery|manslaughter|conspiracy
interested|disinterested|uninterested / on|at|into / in
interested / for|of|to|with / in / (?:the|your|his|her|their|our|my|this|that|these|those|it|them|art|music|history|politics|sports?|science|learning|buying|\w+ing) / the (?:time|moment|sake|long|rest|extent|point|degree|first|last|same|past|next|most|duration)|(?:this|that) (?:reason|extent|purpose|day|point)|his|her|them to|(?:bring|sing|king|thing|spring)
interest / on|at|for / in / \w+ing|art|music|politics|science|history / fixed|existing|outstanding|borrowing|savings?|\w+ing (?:the loans?|debts?|loans?)|\w+ing (?:bonds|balances?|costs?|accounts?|capital|land|stock) / the|of|pay|paid|accrue|charge|rate / (?:my|his|her|their|great|strong|an|any|no|lost|have|has|had|shows?|showed|showing|your)
involved / into|to / in / (?:the|a|an|this|these|those|such|any|\w+ing|politics|sports) / (?:the|a|an|this|that|any|a (?:great|lesser|large)) (?:\w+ )?(?:extent|degree|level|point|basis|day|side|ground|part|one|other|same|present)|bring|spring|behalf
participation / at|on / in / \w+ing / evening|morning|\w+ings
participation / to|into / in / (?:the|a|an|this|these|any|our|your|his|her|such) \w+ / a few|the (?:few|minimum|maximum) / (?:limit|limits|limited|limiting|restrict|restricts|restricted|restricting|confine|confined|opens?|opened|extend|extended|reduced?) (?:\w+ )?
participate+ / to|at|into|on / in / (?:the|a|an|this|these|any|our|your|his|her|such) (?:\w+ )?(?:meeting|event|events|program|programme|competition|project|course|study|contest|game|games|activities|activity|survey|process|discussion|tournament|class|race|war|conference|workshop|show|training|research)|\w+ing / (?:the|this|our|your) (?:\w+ )?(?:course|programme|program|show)
specialize+|specialise+ / on|of|about|with / in / * / * / the more|more
specialize+|specialise+ / at / in / {DOING} / beijing|reading
fluent / on|at|of|about|with / in / english|french|spanish|german|russian|italian|arabic|chinese|japanese|several|two|three|many|both|the|these
proficient / of|about / in
proficient / on / in / english|french|spanish|german|italian|chinese|japanese|math|maths|\w{{3,}}ing / spring|string
rich / of|by / in / (?:vitamins?|protein|proteins|minerals|fib(?:er|re)|iron|calcium|nutrients|antioxidants|history|culture|natural|oil|flavou?r|details?|potassium|omega|resources|minerals|magnesium|fat|carbohydrates|content|opportunities)
lacking / of|on / in / * / * / the|this|a
invest+ / on|at|to|into / in / (?:new|good|quality|better|real estate|property|stocks|education|research|infrastructure|technology|gold|equipment|training|cryptocurrenc(?:y|ies)|bitcoin|shares|people|the stock market|a (?:good|new|quality|house|company)|your|my|our) / (?:your|my|our|their) (?:own|\w+'s)|(?:your|my|our) (?:age|stage|level|leisure|pace|convenience|peril)
good|bad|terrible|excellent|brilliant|awful|clever|skilful|amazing|talented / in|on / at / (?:{DOING}|{GAMES}|drawing|speaking \w+|playing (?:the )?\w+|math and \w+)(?![ ]\w*(?:acid|trees?|circles|terms|roles|season|time|conditions|weather|order|areas?|hands|mode|form)) / (?:bring|spring|evening|morning|king|during|beijing|training|baking|defending|attacking|pressing|finishing|everything|anything|something|nothing|keeping|standing|writing|being|passing|having|timing|setting|building|meaning|understanding|following|helping|treating|reducing|preventing|terms) / it is|it was|it's|it is (?:not|very|also|really|so)|it was (?:not|very|so)|as|of|look|looked|looks|lookin|no|the|a|sounds|tastes|taste|for|some|any|much|more|common|do|did|feel|found|seem|seemed / (?:is|are|was|were|be|been|being|am|i'm|he's|she's|very|so|really|quite|not|pretty|particularly|especially|always|become|became|extremely|also|too|equally)
better|best / in / at / {GAMES} / * / * / (?:is|are|was|were|be|am|much|get|becoming|become)
best known|better known|well known|well-known|famous|renowned|noted / of / for / (?:his|her|its|their) / (?:his|her|its|their) (?:kind|type|time|age|day|era|generation|sort|works|books|paintings|songs|novels|plays|poems|films|family|brothers|sisters|children|sons|contemporaries|colleagues|members|pupils|students|disciples|followers) (?:is|are|was|were|and)|(?:its|their) (?:kind|type|time|day) / most|more|less|the|as|perhaps|its|his|her / *
famous / on / for / (?:its|being|having) / its (?:own|\w+ (?:shores?|coast|side))
famous / of|about / for / (?:the|his|her|its|their|being|having) / (?:the|his|her|its|their) (?:\w+ )?(?:time|day|age|era|generation|kind|century) / most|more|less|the|as|are|perhaps|now|equally
responsible / about / for / (?:the|this|that|all|it) / * / most|more|less|the
responsible / on / for / {DOING}|(?:the|this|that|all|our|your|his|her|their) (?:\w+ )?(?:projects?|department|team|company|safety|quality|work|sales|content|results?|damage|children|kids|loss|delays?) / the (?:company|team|work)'s / most|more|less|the
responsible / of / for / * / * / most|more|less|the
responsible / to / for / (?:mak|manag|creat|ensur|provid|develop|handl|maintain|pay|clean|tak|keep|organiz)ing
suitable / of|with / for
suitable / to / for / (?:people|children|kids|beginners|everyone|everybody|women|men|adults|anyone|patients|those|families|you|every|all (?:ages|people|skin|ages|kinds|types)|any|students|travelers|travellers|vegetarians|vegans|pregnant|small|large|both|outdoor|indoor|beginner|different|young) / * / most|more
eligible|qualified / of|to / for / (?:the|a|an|this|these|any) (?:\w+ )?(?:program|programme|benefits?|loan|discount|job|position|refund|grant|scholarship|visa|post|role|pension|compensation|prize|award|treatment)
ready / of / for / * / wit|speech|tongue|hand|access
similar / with / to / mine|yours|ours|hers|theirs|those|that of|(?:the|this|that) (?:one|ones|first|others?|previous|original|old|other|last|movie|film|book|idea)|other|others|each other|my|your|our|what|him|me|us|you
similar / from / to / * / \w+ to \w+|@det|one|the
similar / than|as|like|of / to / * / (?:the|others|others'|each) exception|possible|regards|respects|in|well|before|little|much|many|few|a rule|an aside|shown|regard|slight|small|minor|different|only|regards|ever|usual|above|described|seen|reported|follows|part|expected / as|so|more|something|anything|equally|very little|any|was not|nothing|this|lot|and|or / (?:is|are|was|were|be|been|very|quite|looks?|somewhat|really|too|not|almost|a|seems?|pretty|extremely|rather|most)
identical / than|as|like|of|from / to / * / * / as|so|more
opposite / from|with|than / of / what|that|the|this / * / * / (?:the|exact|complete|total|very)
related|unrelated / with|of|from / to / (?:@det|\w+s|health|work|stress|diabetes) / (?:which|them|each|the (?:same|past|previous|rest|help|exception|following|three|two|beginning|start)) / who|that|closely|those|he|she|they|i|we|and|as
relevant / in / to / (?:our|your|my) (?:topic|question|study)
relevant / for|of|with / to / (?:our|your|my) (?:case|topic|work|study|question|business|needs)
accustomed|unaccustomed|addicted|allergic / with|of|on|for|from|at|about / to / *
opposed / against|with|of|on|at / to / (?:the|this|that|any|it|these|his|their|such|all|abortion|war) / the (?:grounds?|one|time|basis|outset|start|same|exception|polls|inquiry|hearing|meeting|trial|vote|\w+ (?:inquiry|hearing|meeting|trial|vote))|(?:this|that|his|their|all) (?:ground|grounds|front|point|issue|question|time|behalf|vigou?r|costs)|it (?:all|only)
superior|inferior|senior|junior|prior|preferable / than / to / * / * / most|more
preferred|prefers / than / to / * / * / more|less|most|is|are|was|were
"""
