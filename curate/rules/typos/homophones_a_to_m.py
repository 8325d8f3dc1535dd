"""Frames of T243 for sound-alikes that the word beside them tells, A to M; the form is that of homophones.TABLE."""

OWN = "(?:my|your|his|her|our|their)"
CAN = "can|could|will|would|should|must|might|may|cannot|can't|couldn't|won't|wouldn't|shouldn't|don't|didn't|doesn't"
STORE = "international|frozen food|freezer|baking|bread|snack|candy|toy|wine|spice|ethnic|health food|pasta|cereal|grocery|supermarket|produce|dairy|beauty|pharmacy|church"
CROWD = "tourists?|people|fans|shoppers|visitors|zombies|customers|kids|children|students|reporters|photographers|angry|screaming|teenagers|locusts|mosquitoes|journalists|invaders|protesters|teens"
CHANGES = r"(?:\w+ )*(?:changes?|reforms?|cures?|transition|transfer|improvements?|repairs?|savings|release|escape|compromise|settlement|payments?|delivery|entry|sale|purchase|arrest)"
TABLE = rf"""
accept / except / (?:everyone|everybody|nobody|no one|nothing|everything|all)(?: \w+){{0,2}} (?:was|were|is|are|there|here|open|closed|fine|perfect|great) / my|his|her|the|for|that|one|me|him|us|them|on|when
ail / ale / pale|ginger|brown|pint of|golden
aisle / isle / tropical|desert|emerald|remote|british|greek|scottish
aisles / isles / british|scottish|greek|western
isle / aisle / {STORE} / $|and|of|in|with|at|near|next|by|where|for|or
isles / aisles / {STORE}|store|the / of (?:the|a) (?:store|shop|supermarket|church|plane|theater|theatre)|$ / the
all together / altogether / * / (?:different|too|impossible|unexpected|surprising) / * / too (?:much|often) of
allot / a lot / * / of
any way / anyway / (?:up|it|them|home|him|her|but|out) / $|so|and|because|since / do (?:it|them)|by it
faraway / far away / is|too|so|not|live|lives|lived|how|moved|go|went|stay|stayed|keep|kept|get|as / $|from|to|as|and / (?:live|lives|lived) (?:in|on)
in to / into / (?:pour|stir|mix|fold|roll|cut|chop|slice|divide|place|insert|squeeze|rub|whisk|blend|press|spoon|dip|toss|sink|crash|bump|slip|dive|jump|climb|grow|develop|convert|transform|translate|split|break|sneak|stumble|crawl|burst)(?:ed|d|s|es|ing)?(?: \w+){{0,4}} / (?:the|a|an|{OWN}|small|thin|two|three|four|five|six|pieces|slices|strips|cubes) / * / the (?:rescue|beat|rhythm|sound)
through out / throughout / * / (?:the )?(?:county|building|school|region|island|park|valley|property|hospital|hotel|industry|office|nation|neighborhood|neighbourhood|movie|film|trip|course|pregnancy|meal|concert|tour|event|show|history|europe|asia|africa|america)|{OWN} (?:life|career|stay|lives|home|journey)
apart / a part / * / of (?:the|this|our|my|a|his|her|it|your|something|their|that|an|history|everyday|what) / worlds|miles|come|fall|fell|falls|falling|taken|far|ripped|tore|torn|took|pulled
a part / apart / fell|fall|falling|torn|stand|stands|stood|sets? (?:it|him|her|us|them) / $|from|and|at
bail / bale / a|each|every|per|one / of (?:hay|straw|cotton)
bails / bales / * / of (?:hay|straw|cotton)
bale / bail / on|out on|post|posted|granted|jumped|skipped / $|and|in|after|money|until
base / bass / * / guitars?|guitarists?|drums?|clef
bases / basis / on an? (?:daily|weekly|regular|monthly|yearly|case-by-case|part-time|ongoing|temporary|voluntary|full-time|individual|annual|nightly|hourly)
basis / bases / touch|touched|touches|covers? all (?:the|your|our)
bazaar / bizarre / so|very|more|most|truly|rather|quite|really|pretty
bizarre / bazaar / christmas|church|grand / $|in|and|on|at|will|was
bear / bare / the|with|{OWN}|on / walls?|floors?|floorboards|hands|branches|wood|metal|ground|earth|midriff|essentials|facts / * / hands (?:of|out)
bear / bare / laid|lays|strip|stripped|picked|rubbed / $|by|the|and|for
beau / bow / (?:tied?|tying|ties|ribbon|wrapped|finish(?:ed)?)(?: \w+){{0,3}} (?:in|into|with) a
berry / bury / to|will|must / the (?:dead|body|hatchet|bodies)|him|her|it|them|{OWN}
birth / berth / playoff|finals|first-round|world cup|tournament|olympic
berth / birth / give|gave|given|giving|gives|date of|place of
boarder / border / the|mexican|southern|northern|canadian|our / crossings?|patrol|wall|security|with|between|guards?|town|control|fence|agents?
boarder / border / * / collies?|patrol
boarders / borders / (?:within|across|beyond|inside|outside|open|closed|secure) (?:the|our|its|their|state|national|your)|open / $|of|and|to|between|with
bored / board / * / of (?:directors|education|trustees|governors|supervisors|elections)|games?|meetings?|chairman / * / games? of
bread / bred / selectively|specially|originally|captive|born and / for|to|in|by|and|$|as
bred / bread / * / and (?:butter|jam|cheese|milk|water|honey|wine)|crumbs?|pudding|dough|rolls?|maker|basket|knife
bred / bread / (?:slices?|loaf|loaves|pieces?|crusts?) of|some|sliced|fresh|garlic|banana|sourdough|rye|crusty|toasted|bake|ate|eat|homemade / $|and|with|in|from|is|was|for|or / * / (?:and|in|with|from) (?:raised|trained|captivity)
breaks / brakes / (?:needs?|needed|got|put on|install|installed|had|bought|replaced?|bleed|bled|check|checked) (?:new|the|rear|front|{OWN}|all) / $|before|and|on|in|were|are|last|every|at|or|after|when / * / (?:at|on|in|every|before) (?:work|school|lunch)
breaks / brakes / the|{OWN} / grip|squeal|squeak|failed|fail|locked|lock up|seized|screech|screeched|went out|gave out|squealed|squeaked
bridle / bridal / * / showers?|gowns?|party|shop|suite|dress|bouquet|veil
bridal / bridle / * / paths?|trails?
broach / brooch / diamond|gold|silver|pearl|wore a|wearing a|antique / $|on|with|from|was|and|that
brooch / broach / to / the (?:subject|topic)|this|it
brows / browse / to|can|please|or / the|our|through|online|all|for|over|around|your
by / buy / {CAN}|you'll|we'll|i'll|they'll / an?|some|one|two|three|your|new|more|another|everything|tickets?|rock|it|them / * / one|it or|a (?:vote|majority|resolution|decree|simple|process|court|long|margin|factor|large|two|process|single|similar|notice|written)
by / buy / (?:store|shop|shops|supermarket|market|mall|money|cheaper|where|how|rush|rushed|flock|flocked|hoping|ready|afford|cheap|expensive|tempted|time) to / [a-z]+
capitol / capital / * / city|punishment|gains|letters?|expenditure
capital / capitol / * / hill|police
carrot / carat / \d+|two|half|one|three / gold|diamonds?|ring|weight
censor / sensor / motion|oxygen|temperature|light|heat|parking|pressure|heart rate
censors / sensors / motion|oxygen|temperature|light|heat|parking|pressure|heart rate
cents / sense / makes?|common|made|more / $|to|of|because|when
sense / cents / \d+|fifty|ten|few|ninety-nine|twenty|five|seventy-five / $|a|per|each|for|on|more
chord / cord / power|extension|phone|electrical|electric|telephone|charging|bungee|spinal|umbilical|vocal / * / * / * / guitar|music|play
clause / Claus / santa
colonel / kernel / linux|corn
compliment / complement / (?:meant|designed|made|chosen|used|intended|works?|paired|added|selected) to / the|any|each|its|both|almost|this|these|every|{OWN} (?:\w+ )?(?:outfit|decor|style|kitchen|home|wardrobe|skin|eyes|hair|meal|look|room)
core / corps / peace|press|u\.s\. marine|the marine / $|veterans?|and|base|volunteers?|in|for|who
counsel / council / city|town|county|village|parish|student|borough|tribal|district / voted|agreed|unanimously|approved|rejected|passed|elections?|chambers?|seats?
creak / creek / up a|up the|dry|shallow|down by the|along the|across the|muddy / $|bed|behind|near|and|bank|runs|ran
crews / cruise / * / ships?|control
cue / queue / stand in|stood in|waiting in|(?:wait|waited|stood|stand|long time) in (?:a|the)|a (?:long|huge)|the long / $|for|to|at|of|outside
queue / cue / right on|that was (?:my|our|his)|took (?:his|her|their) / $|from|to
currant / current / the|{OWN}|most|this / [a-z]+ / * / bush\w*|jam|jelly|buns?|juice|wine|cake|scones?|bread|berries|tomato\w*|leaf|leaves|crop|harvest|and|in|is|was|of|or|clearwing|sauce|syrup|sorbet|notes|flavou?r\w*|fruit|plants?|cuttings?|tart|loaf|growers?|borer|aphids?|seed|family|has|had|to|grows?|with|from|on|for|as|that|which|liqueur|mixture
damn / dam / hoover|beaver|hydroelectric|earthen
dam / damn / god|give a
dear / deer / * / hunting|antlers|ticks?|meat
desert / dessert / ate|eat|eating|order|ordered|served|serve|serves|shared?|skip|skipped|homemade|tasty|scrumptious|decadent / $|and|on the (?:patio|deck|terrace|porch|house)|after|with|first|too|or / the|a
desert / dessert / had|have|having / on the (?:patio|deck|terrace|porch|house)|after|first|too / to|the
dessert / desert / arid|vast|barren|sandy|rocky|arabian|sonora / $|of|in|where|that|and|landscape|with|sun
dew / due / is|was|are|were|payment|rent / to|on|by|in
dyed / died / he|she|who|father|mother|people|and|soldiers|that / of|suddenly|peacefully|at (?:the )?age|from (?:his|her|cancer|a heart)|young|instantly
dye / die / to|will|would|not / of|from (?:the disease|a|cancer|hunger)|young|alone|in vain
die / dye / hair|food|tie / $|and|for|to|is|on|in|or
effect / affect / not|to|{CAN}|also|directly|negatively|adversely|greatly|severely|seriously / small|local|many|most|both|people|children|my|his|her|our|how|those|anyone|everyone|us|you|them|women|men|students|families|drivers|workers|prices|sleep|performance|health|your / due|prior|subject|similar|as|related|regard|according|respect|contrast|opposed|secondary|addition|back|next|placebo to / {CHANGES}
fined / find / to|{CAN} / an?|the|out|it|my|any|that|time|some|ways?
find / fined / was|were|been|be|is / \$\d|\d|£|for (?:speeding|parking|breaking|failing)|up to
fir / fur / faux|fake|animal|thick|soft / $|and|coats?|on|of
fir / fur / * / coats?
fur / fir / douglas|balsam|noble|fraser
flair / flare / to|can|may|will|symptoms|could / ups?
flairs / flares / * / up
flair / flare / * / ups?
flare / flair / (?:a|her|his|real|natural|creative|artistic) / for (?:the|design|fashion|drama|language|languages|cooking|style|detail|writing)
flower / flour / (?:sift(?:ed|ing)?|add(?:ed|ing)?|whisk(?:ed|ing)?|stir(?:red)?|fold(?:ed)?|mix(?:ed|ing)?|sprinkle|measure|combine|beat|work)(?: in)? (?:the|some|more|half the|remaining|a little) / $|with|and|into|a (?:little|bit)|until|over|together|mixture|on|to|in
flower / flour / (?:dust|dusted|sprinkled?|coat|coated|dredged?|thickened|floured)(?: \w+){{0,3}} (?:with|in) / $|and|before|or|to
flour / flower / * / beds?|pots?|girls?|shop|gardens?|arrangements?|petals?|power|show|bouquet
forth / fourth / the|his|her|our|a|their / of july|graders?|time|floor|quarter|place|year|season|round|inning|largest|one|grade
fourth / forth / back and|and so|brought|set / $|between|in|by|to|on|from|a / * / between (?:two|these) / the front and back and|left
fowl / foul / * / play|language|odou?r|smell|mood|mouth|ball|line
foul / fowl / water|guinea / $|and|in|hunting|are
gait / gate / front|garden|boarding|iron|airport|departure|toll|starting|golden
gate / gait / {OWN}|unsteady|shuffling / analysis|training|speed
gilt / guilt / feelings? of|sense of|admit(?:ted)? (?:his|her|their)|survivor's|any / $|and|for|about|over|that|in
grater / greater / * / than|good|risk|numbers?|detail|part
grisly / grizzly / * / bears?
grizzly / grisly / * / murders?|scene|discovery|crimes?|details|death|find
groan / grown / has|have|had|been|fully|are / up|in|to|by|from|over|out|men|women|children
guessed / guest / * / rooms?|list|speakers?|house|bathroom|appearance|of honou?r|book
guest / guessed / i|you|he|she|they|we|have|had|never|correctly|would have / that|it|the|what|how|right|wrong|correctly / or|and
hale / hail / * / storms?|mary|damage|size
hail / hale / * / and hearty
hall / haul / (?:for|over) the long / $|and|but|with|if
heel / heal / often|slowly|quickly|usually|never|wounds?|cuts?|burns?|scars|naturally|don't|doesn't|won't|didn't|bones?|can|will|may / slowly|quickly|well|faster|properly|over|completely|without|within|naturally|much|more|itself|themselves
heels / heals / it|wound|skin|bone|cut|injury|body|tissue|time / $|quickly|slowly|well|faster|properly|over|itself|without|within|all|naturally
here / hear / could not|can not|cannot|did not|could (?:barely|hardly|clearly|still)|can (?:barely|hardly|clearly|still)|(?:want|wants|wanted|love|loved|happy|glad|sad|surprised|excited|pleased|sorry|like|able|nice|good|great|hope|need|waiting|hoping) to / the|an?|my|your|his|her|him|them|it|that|about|from|you|me|us|what|any|anything|no|music|voices|footsteps|how|more / * / a (?:long|second)|her (?:own|alone)|from (?:there|now|here)|the (?:next|other|last|first)
hire / higher / much|even|far|slightly|significantly|usually / than|level|prices?|quality|risk|rates?
hoard / horde / a|the|whole|entire / of (?:{CROWD})
horde / hoard / a|the / of (?:gold|silver|coins|cash|treasure|roman coins|weapons|ammunition)
humerus / humorous / very|so|quite|most|more|pretty
hymn / hem / lace|skirt|dress|the|raw / at the bottom|of (?:the|her|my) (?:dress|skirt|trousers|pants|jeans|gown|coat)
idle / idol / american|pop|teen|matinee|childhood
idol / idle / sat|sit|sits|sitting|stood|lay|lying|remained|engine / $|for|while|in|and|at|on
jam / jamb / door
genes / jeans / blue|skinny|denim|tight|ripped
lain / lane / fast|slow|bike|left|right|carpool|memory|bus|traffic|passing|express
laps / lapse / momentary|brief|memory|a|time / of|in (?:judgment|judgement|memory|time|concentration|security) / * / of (?:the|honou?r) / run|ran|swim|swam
lead / led / (?:coach|captain|president|king|general|mr\.?|mrs\.?|ms\.?|dr\.?|senator|governor|mayor|chef|professor|pastor|quarterback|queen|sergeant) \w+ / the|his|her|them|us|a|an / * / the way in / did|does|do|let|lets|will|would|can|could|should|may|might|must|to|help\w*|see|saw|watch\w*|have|has|had|and|if|that|whether|both|make|made
leak / leek / * / and potato
leaks / leeks / chopped|sliced|onions and|(?:clean|trim|slice|wash|chop) the
leek / leak / water|roof|gas|oil
leased / least / at / $|one|two|three|an?|once|twice|the|you|that|\d+|some|he|she|they
led / lead / * / pipes?|poisoning|guitarist|vocalist
libel / liable / be held|held|are|legally|be / for|to
load / lode / mother
maize / maze / hedge|through the
manor / manner / all / of
manor / manner / bedside|timely|professional|friendly|orderly|similar|polite|safe|same
manner / manor / * / houses?
male / mail / suit of|(?:check|checked|sort|sorted|deliver|delivered) the
martial / marshal / fire|federal / $|said|and|has|was|will|told|ordered|determined|is
marshal / martial / * / arts?|artists?
medal / metal / sheet|scrap|heavy|rusty|the / gates?|fence|doors?|roof|frame|pipes?|bars?|rods?|detectors?|chairs?|shelf|shelves|sheets?|surface|bowl|spoon|tray|work|parts?
medal / meddle / to|not / in|with
meddle / medal / gold|silver|bronze
mist / missed / have|has|had|never|they|he|she / the (?:bus|train|flight|boat|deadline|game|turn|exit|show|point|mark|chance)|you|out|{OWN} (?:flight|train|bus|turn|chance)
moose / mousse / chocolate|hair|styling
mousse / moose / bull
morning / mourning / (?:period|days?|state) of|still|in|are|were|is / the (?:loss|death|passing)|for (?:his|her|their|the) (?:late|dead|lost)|{OWN} (?:loss|death|late)
mustard / mustered / he|she|they|has|had / up|the|enough
"""
