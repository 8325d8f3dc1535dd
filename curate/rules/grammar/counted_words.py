"""Words that G109, G110 and G111 count on: irregular plurals, nouns that keep their number, everyday nouns, verbs that are nouns."""

IRREGULAR = {
    "man": "men", "woman": "women", "person": "people", "child": "children", "foot": "feet", "tooth": "teeth", "mouse": "mice", "goose": "geese",
    "knife": "knives", "wife": "wives", "life": "lives", "leaf": "leaves", "half": "halves", "shelf": "shelves", "thief": "thieves", "loaf": "loaves",
    "wolf": "wolves", "calf": "calves", "potato": "potatoes", "tomato": "tomatoes", "hero": "heroes", "echo": "echoes", "analysis": "analyses",
    "crisis": "crises", "diagnosis": "diagnoses", "thesis": "theses", "hypothesis": "hypotheses", "basis": "bases", "grandchild": "grandchildren",
    "policeman": "policemen", "policewoman": "policewomen", "fireman": "firemen", "salesman": "salesmen", "businessman": "businessmen",
    "fisherman": "fishermen", "housewife": "housewives", "businesswoman": "businesswomen", "bookshelf": "bookshelves", "gentleman": "gentlemen",
}  # fmt: skip
SINGULAR = {many: one for one, many in IRREGULAR.items()}
# Nouns whose plural is the same, and nouns that measure, or that name a group.
SAME = frozenset(
    "sheep sperm gentry hundredweight fathom gross bushel deer fish salmon trout cod shrimp swine moose elk bison squid aircraft spacecraft hovercraft craft offspring series species means percent "
    "dozen hundred thousand million billion score pair head foot stone pound quid grand horsepower hertz mark data media criteria bacteria phenomena people police cattle "
    "poultry kind sort type fellow other plenty lot couple bit number rest half majority minority few several cent yen yuan baht euro rand won kilo stock "
    "premium".split()
)
GROUPS = frozenset(
    "group class clan set array family nation tribe race team band crew caste community staff range variety order genus mix collection population public "
    "faculty party council government company club firm army navy committee duo trio quartet crowd audience board union congress parliament cast jury opposition "
    "enemy management youth elite nobility section school bank club side quarter herd flock pack gang squad press military clergy proportion percentage portion "
    "selection combination host handful number majority minority total lack absence couple pair generation industry leadership household orchestra choir church mob "
    "bulk part bunch string flurry spate slew multitude ton mass swarm list sample fraction third fifth tenth dozen hundred thousand million most remainder "
    "sum average minimum maximum volume amount quantity abundance profusion wealth mixture cluster body line row chain trail stream wave sea panel field fleet"
    " kind sort type form forms litter brood category subset subset ensemble cabinet cohort congregation electorate workforce garrison network corps force guard regiment battalion brigade delegation".split()
)
NEVER = frozenset(
    "am pm th st vs etc ii iii iv mr mrs dr www com org it's lot bit ago able ill own self inside outside overall past present future plus minus north south east west top bottom "
    "front back left right first last next second third upper lower inner outer male female human black white red blue green yellow brown orange gold silver "
    "american british german french english italian russian chinese japanese african european asian indian christian muslim jewish catholic protestant "
    "gay class new subject point matter chance list few two three four five six seven eight nine ten several many much less least enough else due like near worth thousand".split()
)
ADJECTIVE_ENDS = ("ous", "ive", "ful", "less", "able", "ible", "ish", "ical", "nal", "ary", "ic", "ial", "iest", "ual")
COMMON_ADJECTIVES = frozenset(
    "different new old good great bad big small large little long short high low main other young major minor key common local best better worst worse simple easy hard "
    "nice same single whole real full extra basic early late daily recent past next last first top main final free open hot cold strong weak rich poor "
    "famous modern current clear public private foreign national global human mental physical social medical useful helpful interesting amazing beautiful "
    "wonderful favorite favourite unique specific special certain similar popular important tiny huge older younger bigger smaller".split()
)
# Nouns of everyday life, which textbooks have too seldom or as verbs too.
EVERYDAY = frozenset(
    "guy kid app phone shoe benefit study sister dog cat photo video game trip hotel tip movie song singer actor actress teacher neighbor neighbour friend cousin uncle aunt "
    "brother boss coworker colleague employee customer client buyer seller tourist visitor guest user player fan blogger writer restaurant store shop bike truck laptop "
    "computer tablet email website recipe ingredient sandwich burger pizza cookie cake snack toy gift ticket flight suitcase jacket shirt sweater dress sock skirt chair "
    "couch lamp pillow towel bottle spoon plate cup bowl museum mistake goal habit skill hobby job course exam lesson chapter idea problem thing reason town village country "
    "house apartment room kitchen bedroom garden tree flower bird horse puppy kitten pet report result product plan trick joke dream choice effort effect answer "
    "question feature option method tool device gadget brand company review post article blog comment book story letter photo picture program project "
    "engine machine train plane airport driver nurse doctor dentist lawyer engineer farmer politician scientist expert coach trainer landlord tenant "
    "clove teaspoon tablespoon slice place visitor ad camera drink meal vegetable banana apple potato tomato egg shower battery charger button".split()
)
MASS = frozenset(
    "weather water food money music information advice research equipment furniture traffic software hardware knowledge evidence air rain snow milk coffee tea "
    "bread rice meat blood skin hair education health technology luggage homework work stuff oil wine beer sugar salt exercise".split()
)
# Bare verbs that are nouns too, though textbooks have them seldom as such.
VERB_NOUNS = frozenset(
    "assist bleed buy cant carol cheat compost compress concord digest dictate download exploit exhibit extend find gather glide grasp graze grind haunt hire hold initiate "
    "isolate join kill leave marshal meet mend overlook paw prod recruit reject repeat rethink retake rick rinse save scatter shake shave skip slaughter soak spawn sprawl "
    "sprinkle steal taper tickle transform treat try tweet underscore wiggle win wipe vomit ramp bolster annex attach bathe boast burrow chew dope dodge ferment flake heed "
    "intersect make melt parry pose progress reuse sell sprout stoke sway gain help want express lead rise fall open close clean dry empty warm cool slow clear select "
    "compound subject present like must may can will spare mature complete approximate elaborate corporate moderate articulate alternate separate duplicate delegate graduate associate "
    "advocate affiliate certificate subordinate intimate incarnate desolate found ground bound wound lay saw fell bore felt left".split()
)
NO_ADJECTIVE = frozenset("few two three four five six seven eight nine ten several dozen of".split())
SURE_VERBS = frozenset("refuse agree seem allow become think know".split())
