"""Parts that the patterns of several claim families share. All for folded text."""

import re

TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
ONES = r"(?:one|two|three|four|five|six|seven|eight|nine)"
# A number of any size, in words or figures.
COUNT = rf"(?:\d[\d.,]*|{TENS}(?:[- ]{ONES})?|{ONES}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:a )?hundred)"
# Whoever or whatever an article on any topic counts.
GROUP = (
    r"(?:people|persons?|men|women|children|kids|teens|adults|parents|americans|britons|canadians|australians|europeans|germans|"
    r"owners?|dogs|cats|puppies|kittens|pets|birds|horses|fish|animals|households|homes|famil(?:y|ies)|couples|businesses|compan(?:y|ies)|firms|start-?ups|"
    r"restaurants|hotels|cases|marriages|schools|cooks|chefs|guests?|tourists?|adopters|patients?|clients?|friends|visitors?|"
    r"fans|pros|accounts|funds|farms|phones|laptops|batteries|cars|flights|trips|accidents|fires|deaths|jobs|workers|"
    r"savers|borrowers|retirees|millennials|critics|scholars|insiders|enthusiasts|aficionados|connoisseurs|colleagues|"
    r"(?!dinners|numbers|papers|letters|flowers|orders|layers|corners|peppers|containers|matters|others|starters|crackers|quarters|answers|summers|winters|rivers|towers|eyes|ingredients|cents|cents|events|elements|moments|presents|accents|points|contents|students' )"
    r"\w{2,}(?:ers|ors|ists|ians|ents|ants|ees|ologists|men|women)|person|student|driver|worker|traveller|traveler|passenger|customer|gardener|investor|buyer)"
)
# Who knows about things by trade.
TRADE = (
    r"(?:specialist|expert|doctor|therapist|physician|surgeon|scientist|researcher|professor|nutritionist|dietitian|chiropractor|psychologist|dermatologist|authority|"
    r"economist|chef|baker|trainer|vet|veterinarian|breeder|gardener|horticulturist|critic|historian|analyst|strategist|advis[eo]r|planner|banker|broker|fund manager|trader|engineer|"
    r"technician|audiologist|audiophile|sommelier|guide|travel writer|food writer|writer|journalist|insider|behaviou?rist|groomer|farmer|pilot|architect|designer|consultant|lawyer|accountant|pundit|"
    r"commentator|observer|professional|butcher|brewer|barista|winemaker|cook|dentist|pharmacist|nurse|coach|physiotherapist|teacher|educator|mechanic|electrician|plumber|reviewer|tester|blogger|vlogger|influencer|columnist|youtuber|stylist|carpenter|photographer|travell?er|\w+ologist)"
)

NUMBER = r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a )?hundred|(?:a )?dozen)"
UNIT = r"(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)"
PEOPLE = (
    r"(?:people|persons|couples|teenagers|boys|girls|citizens|readers|users|adults|americans|individuals|patients|clients|sufferers|women|men|children|kids|parents|teens|teenagers|"
    r"adolescents|seniors|workers|employees|athletes|runners|users|customers|consumers|smokers|drivers|households|families|"
    r"babies|infants|students|residents|cases|deaths|pregnancies|population|doctors|dentists|chiropractors|therapists)"
)
TROUBLE = (
    r"(?:pain\w*|ach\w+|headaches?|migraines?|symptom\w*|stiff\w*|sore\w*|inflam\w*|swelling|discomfort|tension|stress|anxiety|depression|"
    r"insomnia|fatigue|cramp\w*|spasm\w*|injur\w*|infection\w*|disease\w*|illness\w*|disorder\w*|condition\w*|damage|weakness|"
    r"nausea|dizziness|fever|cough|colds?|flu|cancer\w*|tumou?rs?|diabetes|obesity|hypertension|cholesterol|blood \w+|wrinkles|acne|"
    r"strain\w*|risk\w*|toxins?|knots?|bloating|constipation|allerg\w+|numbness|tingling|bleeding|falls|death|weight|fat|appetite|"
    r"hair loss|aging|ageing|arthritis|asthma|imbalances?|tightness|problems?)"
)
BODY = (
    r"(?:circulation|blood flow|flexibility|mobility|posture|balance|muscles?|joints?|bones?|spine|back|neck|core|skin|sleep|digestion|"
    r"immun\w+|metabolism|memory|mood|energy|brain|heart|liver|kidneys?|lungs?|stomach|gut|bod(?:y|ies)|hair|hormones?|concentration|"
    r"recovery|healing|health|performance|function\w*|range of motion|abdominals|arch|quality of life|fertility|libido|focus|vision)"
)
SHARE = rf"(?:\d[\d.,]*\s?(?:%|percent\b|per cent\b)|\b(?:{TENS}(?:[- ]{ONES})?|ten|fifteen) (?:percent|per cent)\b)"
PART = rf"(?:{SHARE}|\b(?:a|one|two|three|four)[- ](?:third|quarter|fifth|tenth)s?|\bhalf)"
WHOSE = r"(?:all |the world's |every |our |us |american |british |german |canadian |today's |these |those |the (?:country|nation|city)'s )"
# A superlative with a scope that no one has surveyed.
TOP = (
    r"(?:(?:most|least) (?!of\b|likely\b|recent)[\w-]+(?:,? (?:and )?(?:most )?[\w-]+)?|best|worst|"
    r"(?!forest|interest|rest\b|guest|west\b|test\b|contest|harvest|request|honest|modest|latest|nearest|chest|priest|nest\b|quest|arrest|protest|invest|everest|northwest|southwest|midwest)[a-z]{2,}est)"
)
SCOPE = (
    r"(?:in (?:the|this) (?:whole |entire |wide |known )?(?:world|universe|business|industry|galaxy)\b(?! (?:cup|championship|series|war|bank))|anywhere(?: (?:in|on) (?:the |this )?\w+)?|"
    r"on (?:the (?:planet|globe|market)|(?:this |planet )?earth)|in existence|in (?:all of |the entire |the whole of )(?!the\b|my|his|her|our|their|this|that)\w+|in (?:\w+ )?history|of all time|"
    r"(?:ever|yet) (?:to be )?(?:made|produced|built|sold|invented|written|designed|created|devised|published|grown|bred|brewed|baked|manufactured|offered|developed|discovered|launched|released|put|devised)\b|"
    r"(?:of|in|for) the (?:last|past) (?:\w+ )?(?:century|centuries|decades?|(?:\w+ )?years)|(?:that )?money can buy|known to (?:man|mankind|science|humanity)|under the sun|the world has (?:ever )?(?:seen|known)|bar none|(?:any (?:human being|one|person)|anyone|you|they) will ever \w+|of any \w+ in the world)"
)
# Countable by anyone with a map, and what is said of moods.
PLAIN = r"(?!(?:\w+ )?(?:mountains?|rivers?|lakes?|peak|desert|ocean|country|continent|thing|feeling|man|woman|girl|boy|mom|mum|dad|mother|father|husband|wife|friends?|job|person|luck|names?|talent|minds|people)\b)"
# Money and votes are counted by whoever charges or polls, and a report's year stands beside them.
MONEY = re.compile(
    r"\b(?:prices?|costs?|revenues?|profits?|earnings|(?:the|its|their) shares?|stocks?|interest|mortgage|loans?|applications|incomes?|tax(?:es)?|fees?|turnout|discount|yield|dividends?|cheaper|dearer|"
    r"(?:first|second|third|fourth) quarter|year-on-year|a year earlier|last (?:year|month|quarter|week)|compared (?:with|to)|polls?|votes?)\b|[$€£]\d"
)

MARKET = re.compile(
    r"\b(?:interest rates?|mortgage rates?|basis points?|year[- ]over[- ]year|year[- ]on[- ]year|the previous (?:week|month|quarter)|than the same (?:week|month|quarter)|"
    r"assuming|annual returns?|yearly returns?|refinanc\w+|shareholders?|should (?:be|come|consist|make up)|percent of (?:the )?(?:proceeds|profits)|per cent of (?:the )?(?:proceeds|profits)|donated to|seasonally adjusted|(?:first|second|third|fourth) quarter|shares? (?:rose|fell|gained|dropped))\b"
)


def phrases(text: str) -> tuple[str, ...]:
    """Cues or verbs, written with commas between them."""
    return tuple(" ".join(text.split()).split(", "))
