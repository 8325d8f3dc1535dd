"""The words of T258, written from knowledge of usage."""

ADVERBS = dict(
    pair.split(">")
    for pair in "true>truly full>fully good>well whole>wholly due>duly fast>fast public>publicly environment>environmentally".split()
)
# Degrees that stand as adjectives where an adverb must / what they are said of.
DEGREE = "extreme incredible absolute complete terrible total particular surprising exceptional relative unbelievable slight significant considerable extraordinary remarkable equal"
QUALITIES = (
    "important different difficult easy hard useful helpful beautiful happy similar simple good bad satisfied disappointed interesting interested worried popular "
    "expensive cheap dangerous comfortable impressed tired hungry busy rare common sure necessary impossible possible effective powerful delicious amazing wonderful "
    "boring exciting excited funny sad proud lucky wrong unacceptable unnecessary safe unique clear painful rude friendly slow quick fast larger smaller higher "
    "lower better worse more less cheaper faster likely"
)
# Adjectives for adverbs before these participles and adjectives, after a form of "be" and its like.
AFTER_BE = """
high / recommended|qualified|skilled|respected|trained|regarded|valued|motivated|effective|efficient|competitive|successful|dependent|appreciated|educated|contagious|addictive|unlikely|sensitive|intelligent|professional|praised|rated|experienced|developed
wide / used|known|accepted|available|considered|recognized|recognised|believed|distributed|regarded|spread|adopted|read|seen|reported
complete|wide|easy|quick|immediate|careful|severe|serious|heavy|bad|gradual|sudden|accidental|illegal|strict|rapid / blocked|solved|supported|removed|cleaned|closed|opened|made|done|found|seen|used|sold|bought|changed|moved|replaced|repaired|fixed|installed|restored|rebuilt|washed|cooked|eaten|absorbed|digested|spotted|carried|forgotten|ignored|covered|filled|damaged|destroyed|broken|stolen|killed|injured|attacked|affected|accepted|adopted|copied|printed|shared|distributed|noticed|detected|recovered|reached|controlled|managed|prevented|treated|healed|stopped|started|finished|ended|reduced|improved|increased|developed|designed|built|written|translated|explained|understood|learned|remembered|tested|checked|examined|measured|monitored|protected|locked|hidden|emptied|drained|melted|mixed|folded|stored|packed|delivered|shipped|sent|received|returned|paid|booked|rejected|approved|banned|prohibited|arrested|punished|fired|hired|wounded|criticized|praised|discussed|mentioned|confused|defeated|published|released|recognized|identified|separated|divided|connected|attached|transferred|adjusted|customized|upgraded|updated|avoided|defined
easy / accessible|available|understood|accessed|found|seen|identified|adjusted|removed|cleaned|replaced|installed|distracted|recognized|recognizable|manageable|damaged|broken|done|made
full / loaded|booked|equipped|charged|aware|responsible|automated|automatic|functional|vaccinated|integrated|compatible|satisfied|committed|recovered|understood|developed|funded|operational|furnished|dressed|supported
recent / published|released|launched|introduced|updated|moved|opened|discovered|married|renovated|bought|built|added|announced|completed|diagnosed|acquired|appointed|become|changed|developed|found|made|started|arrived|hired|installed|approved|elected
complete / destroyed|lost|covered|ruined|renovated|changed|wrong|satisfied|ignored|forgotten|removed|finished|closed|gone|empty|dry|free|new|useless|worn|understood|recovered|redesigned|exhausted|unaware|honest|normal|separate|transformed
total / destroyed|lost|ruined|wrong|satisfied|ignored|forgotten|worth|useless|agree|exhausted|confused|normal
heavy / influenced|damaged|used|armed|involved|criticized|criticised|dependent|populated|polluted|regulated|invested|discounted
bad / damaged|injured|hurt|written|designed|affected|needed|treated|burned|burnt|broken|managed|organized|beaten|wounded|translated|behaved|made|maintained
serious / injured|damaged|hurt|ill|wounded|affected|considered|considering|concerned|flawed
severe / damaged|injured|affected|limited|wounded|restricted|depressed|punished
strong / recommended|influenced|believed|advised|opposed|encouraged|suggested|associated|linked|motivated|correlated|felt|criticized
close / related|linked|connected|monitored|followed|associated|watched|tied|supervised
careful / selected|chosen|planned|designed|prepared|considered|crafted|examined|monitored|handled|packed|packaged|read
proper / used|installed|trained|cleaned|maintained|prepared|cooked|designed|stored|dressed|treated|done|fitted|managed|prepared|cared
special / designed|made|trained|formulated|created|developed|selected|prepared|built|adapted
poor / designed|written|maintained|managed|made|paid|understood|organized|built|educated|constructed|lit|executed|trained|treated
perfect / designed|suited|cooked|balanced|prepared|situated|located|placed|matched|fitted|understood|executed|clear|happy|safe|acceptable
beautiful / decorated|designed|written|made|presented|crafted|furnished|done|painted|landscaped|illustrated|restored|dressed|prepared|wrapped|shot|sung|played
general / accepted|known|considered|used|regarded|believed|agreed|recommended|understood|called
common / used|known|called|referred|believed|seen|accepted|prescribed|associated
usual / used|made|served|found|done|called|caused|given|held|performed|seen|located
original / published|built|designed|written|created|intended|released|recorded|planned|developed|used|founded|called|made|produced|located
frequent / used|asked|updated|visited|seen|found|cited|mentioned|reported|criticized|called
immediate / arrested|notified|removed|stopped|killed|available|reported|taken|replaced|returned|contacted|treated
previous / mentioned|used|owned|known|published|reported|thought|described|discussed|stated|released|called|married|held|served|unknown|worked
public / announced|available|owned|known|funded|criticized|acknowledged|released|traded|displayed|accessible
official / recognized|recognised|released|announced|opened|launched|named|confirmed|declared|called|established|appointed
direct / related|linked|connected|affected|involved|responsible|caused|influenced|proportional|associated|exposed
financial / supported|independent|stable|secure|responsible
environmental|environment / friendly
deep / moved|concerned|affected|involved|saddened|disappointed|religious|impressed|touched|grateful|sorry|hurt
terrible / sorry|wrong|upset|disappointed|damaged|injured
main / used|caused|known|focused|based|located|made|found|concerned|composed|responsible|due
successful / completed|launched|treated|tested|implemented|installed|used|applied|removed|passed|developed|defended
wrong / accused|convicted|believed|assumed|imprisoned
exact / located|measured|calculated
actual / made|used|caused|based|called|doing|trying
eventual / moved|found|became|sold|closed|replaced|married|arrested|captured
final / released|completed|found|arrived|finished|decided|opened|married|arrested|approved
"""
WELL = "known|written|designed|made|paid|prepared|equipped|organized|organised|educated|trained|established|developed|balanced|behaved|dressed|documented|built|maintained|received|managed|informed|decorated|cooked|located|planned|suited"
# Verbs of doing and change, and adjectives of manner or measure behind them.
MANNER = """
increased|decreased|risen|rose|grew|grown|fell|fallen|dropped|declined|improved|changed|expanded|reduced|increases|decreases|rises|falls|improves|changes|grows|varies|varied|differs|differed|shrunk|slowed|climbed|evolved / dramatic|significant|considerable|gradual|rapid|steady|sharp|drastic|substantial|slight|quick|noticeable|sudden|tremendous|exponential|constant|immense
played|sang|sings|danced|dances|performed|performs|wrote|writes|sung|acted|speaks|spoke|dressed|behaved|behaves|behaving / beautiful|perfect|terrible|wonderful|awful|polite|correct|fluent|proper|appropriate|graceful|brilliant|horrible|bad
drove|driving|drives|walked|walks|walking|ran|runs|moved|moves|worked|works|working|acted|responded|responds|answered|replied|finished|arrived|ate|eats|eating|reads|learns|learned|learnt|disappeared|spread|spreads|moving|running|left|came|drive|walk|speak|spoke|talk|talks|talked|breathe|eat / quick|slow|careful|rapid|efficient|regular|immediate|frequent|quiet|polite|independent|gentle|successful|silent|effective|sudden|proper|correct|effortless
sleep|sleeps|slept|sleeping / bad|terrible|awful
treated me|treated us|treated him|treated her|treated them|treat you|treat me|treat us|treat people|treats me|treats her|treats him / nice|bad|fair|polite|terrible|respectful|different|equal|horrible|kind
"""
# A lost ending before a noun: written / meant / the word before / the nouns / not before.
OF = "of|with|some|the|any|creamy|my|your|eating|into|for|from|eat|eats|ate|likes|loves|prefers|enjoys|has|have|having|using|without|had|like|love|fresh|homemade|delicious|a|more|bowl of|plate of|our|this|these|on|their|his|her|ordered|serve|served|get"
A = "a|an|the|my|his|her|their|our|your|this|that|some|these|those|of|with|very|most|more|by|two|three|many|any|and a"
PAIRS = rf"""
mash / mashed / {OF} / potatoes|potato|banana|bananas|cauliflower|avocado|peas
whip / whipped / {OF} / cream|butter|egg whites
can / canned / {OF}|buy|bought|donate|donated|eating / goods|tomatoes|vegetables|tuna|soup|peaches / the|i|we|you|they|he|she|this|these
bake / baked / {OF} / beans|goods|potatoes|potato|apples|chicken|salmon|ziti / your|this|my|the|a
smoke / smoked / {OF} / salmon|ham|mackerel|trout|bacon|turkey|paprika|sausage|haddock / the|a
grill / grilled / {OF} / chicken|fish|salmon|vegetables|shrimp|meat|cheese|steak / the|a|your|my|our|this|that
fry / fried / {OF} / chicken|rice|eggs|fish|food|potatoes|onions|egg / the|a|your|fish|and
boil / boiled / {OF} / eggs|egg|potatoes|rice|vegetables / the|a|your
steam / steamed / {OF} / rice|vegetables|broccoli|dumplings|fish|buns|milk / the|a|your
shred / shredded / {OF} / cheese|chicken|carrots|cabbage|coconut
grate / grated / {OF} / cheese|parmesan|carrots|ginger
melt / melted / {OF} / butter|chocolate|cheese / the
slice / sliced / {OF} / bread|tomatoes|cucumber|bananas|almonds|ham|mushrooms / a|the
chop / chopped / {OF} / onions|nuts|parsley|tomatoes|garlic|vegetables|walnuts / a|the
freeze / frozen / {OF} / peas|yogurt|yoghurt|pizza|vegetables|fruit|berries|food
froze / frozen / {OF} / peas|yogurt|yoghurt|pizza|vegetables|fruit|berries|food|lake
scramble / scrambled / {OF} / eggs / the|a
process / processed / {OF}|avoid|less / foods|meats / the|a|this|my|our|your|their|these
advance / advanced / an|the|more|most|very|of|with|using|some|such|these|our|its|their / technology|technologies|techniques|technique|degree|features|level|stage|stages|training|settings|version|skills|tools|mathematics|equipment|systems|course|civilization|age|students / can|could|will|may|help|helps|to|and|an
experience / experienced / an|more|very|highly|hire|ask|find|by an|with an / doctor|doctors|teacher|teachers|professionals|staff|player|players|driver|drivers|lawyer|lawyers|attorney|team|developers|workers|nurse|instructor|instructors|programmer|guide|guides|chef|technicians / the more|customer|user
close / closed / a|behind|with|her|his|my|their / doors|door|eyes|window|windows|mouth|book|box|fist / in|at|are|is|was|were
broke / broken / a|my|his|her|the|with a / leg|arm|heart|window|bone|finger|foot|nose|glass|hip|wrist|car|door|promise
hide / hidden / no|a|any|the / camera|cameras|fees|charges|costs|treasure|gem
steal / stolen / a|the|my|his|of / car|cars|money|goods|property|bike|phone|wallet
use / used / a|buy|buys|buying|sell|sells|selling|bought / car|cars|clothes|books|furniture|phones
develop / developed / the|a|in|many|most|of|other|all|some|from|for|more|less|highly / country|countries|nations|nation|world
unite / united / the|in|of|from / states|kingdom|nations|arab emirates
limit / limited / a|very|for a|with / edition|number|amount|time|budget|space|supply|access|period
increase / increased / an|with|at / risk|demand|likelihood|chance|number|amount|rate|need|risks
detail / detailed / more|a|for|very|with|the most / information|instructions|description|explanation|report|analysis|reviews|guide
mix / mixed / have|has|had|of|got|with|the / feelings|emotions|reviews|reactions|results|vegetables|berries / * / in|from|for
crowd / crowded / a|the|in|on|very|through / street|streets|bus|train|bar|market
crowd / crowded / a|very / room|place
marry / married / a|the|young|newly|for|of|her / couple|couples|man|men|woman|women|life|people / will|to|would|not|can|may
retire / retired / a|the|many|of / teacher|teachers|officer|policeman|couple|soldier|man|nurse|engineer|people
divorce / divorced / a|my|his|her / man|woman|mother|father|couple
skill / skilled / a|of|more|most|highly|many|very|for / workers|worker|labor|labour|professionals|craftsmen|staff|team
talent / talented / very|a|most|so|many|of|these / people|player|players|artist|artists|musicians|singer|person|actor|actors
license / licensed / a|by a|with a|all / therapist|professional|electrician|plumber|contractor|psychologist|doctor|practitioner|pharmacist
middle-age / middle-aged / {A}|for|are|is / man|men|woman|women|couple|people|adults|person
success / successful / a|very|more|most|become|and|an / business|businessman|man|woman|career|company|person|project|entrepreneur|life|team|relationship|marriage|people / the|biggest|greatest|box-office / have|has|had|get|got|achieve|enjoy
health / healthy / a|very|more|eat|eating / diet|lifestyle|weight|life|habits|heart|snack|meal|eating|eyes|breakfast|way|relationship
beauty / beautiful / very|a|most|many|so many / place|places|woman|women|girl|girls|city|country|day|view|views|house|beach|beaches|town|world|flowers|island
danger / dangerous / a|very|most|more|so|really / place|places|animal|animals|situation|situations|job|game|road|city|disease|weapon
difference / different / a|many|two|three|very|several|of|some|in|at|completely / way|ways|person|people|kinds|types|places|countries|cultures|colors|colours|sizes|languages|reasons|opinions|parts|times
importance / important / an|a|the|very|most|more|many / role|part|thing|things|factor|factors|issue|issues|question|information|step|aspect|event|decision|point / great|of / such as|like|of
peace / peaceful / very|a|so / place|places|life|town|environment|village|atmosphere
tradition / traditional / a|the|of|many|our|in|their / dress|food|dish|dishes|music|clothes|house|houses|method|methods|medicine / in our|in their|in the|by the
economy / economic / the|an|of|global / crisis|growth|situation|problems|problem|development
experience / experienced / an|more|very|highly|most|our|our most|by|with|need an|hire an / plumber|builder|driver|teacher|lawyer|doctor|electrician|mechanic|painter|trainer|gardener|carpenter|roofer|instructor|contractor|baker|photographer|writer|editor|dentist|therapist|surgeon|hiker|climber|swimmer|sailor|skipper|traveler|traveller|worker|technician|engineer|programmer|developer|accountant|musician|tutor|farmer|fisherman|guide|nurse|chef|cook|pilot|vet|midwife|rider|runner|skier|diver|leader|professional|crew|cleaner|nanny|installer|inspector|mover|vet / the more|customer|user / will|would|can|could|to
guide / guided / a|free|daily|offers|offer|offered|private|our|for|of|book|join / tour|walk|hike|visit|meditation / * / the|a|you|us|visitors
chop / chopped / add the|the|of|with|some|and the|finely|in the / onions|onion|tomatoes|parsley|garlic|herbs|carrots|celery|nuts|cilantro|walnuts|peppers / to|and|will|can / the
cook / cooked / more|of|with|the|leftover|add the / vegetables|rice|chicken|pasta|meat|shrimp|lentils / to|and|how|can
slice / sliced / add the|thinly|of|with|and|the / cucumber|cucumbers|mushrooms|onions|apples|lemon|cheese|turkey|peppers / to|can
smoke / smoked / the|try the|our|a / salmon|mackerel|trout|haddock|ham|brisket / to|will|can
train / trained / a|fully|highly|well|specially / nurse|therapist|chef|volunteer|professional|counsellor|counselor|physiotherapist|technician|staff|guides|instructors
advance / advanced / an / courses|class|classes|student|player|feature|lesson|technique|training|skill|settings|users
balance / balanced / a|well|more / diet|meal|approach|breakfast|life|view
furnish / furnished / a|fully|the / room|apartment|flat|rooms|apartments|house
person / personal / a|my|your|his|her|the / trainer|belongings|information|data|opinion|touch|growth|items|stories
nation / national / the|a|our / park|anthem|team|holiday|flag|museum|parks|average|championship
wonder / wonderful / a|such a|had a / time|day|evening|trip|experience|meal|view|people|place|family|weekend|holiday
delight / delightful / a|such a / evening|place|meal|afternoon|village|cafe|day|surprise
comfort / comfortable / a|very|more|most / bed|chair|sofa|room|seat|shoes|beds|rooms|chairs|seats
success / successful / a|very|two|three|four|several|many|another|his|her|our|their|after three|of / season|seasons|years|year|campaign|launch|event|concert|recovery|operation|surgery|tour|trip
profession / professional / a|our|the|very|most / team|staff|photographer|service|advice|help|cleaner|athlete|player
environment / environmental / the|an|of|our / impact|damage|issues|problems|effects|benefits
origin / original / the|an|its|his|her / version|price|owner|idea|building|plan|recipe|features
culture / cultural / the|of|a|our|rich / heritage|differences|events|centre|identity
history / historic / a|the|this|many|of / building|buildings|town|centre|site|sites|landmark
medicine / medical / a|the|of|seek|free|your / advice|attention|treatment|condition|conditions|centre|help
music / musical / a|the|his|her / instrument|instruments|talent
"""
