"""Parts that the patterns of several claim families share. All for folded text."""

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


def phrases(text: str) -> tuple[str, ...]:
    """Cues, written with commas between them."""
    return tuple(" ".join(text.split()).split(", "))
