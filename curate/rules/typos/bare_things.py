"""Things that hardly ever stand without an article in the singular (T235)."""

CONCRETE = frozenset(
    "sofa couch lamp pillow blanket towel bottle spoon bowl bucket basket suitcase backpack wallet umbrella jacket shirt sweater sock skirt hat coat scarf window ceiling fence gate roof stove oven fridge freezer "
    "dishwasher kettle toaster microwave sink bathtub mirror drawer cupboard shelf curtain bike motorcycle truck van bicycle taxi helicopter lorry tractor scooter laptop tablet printer keyboard charger camera watch "
    "hammer screwdriver ladder shovel drill wrench needle pencil notebook envelope stamp newspaper magazine dictionary calendar tree flower bush leaf branch dog cat horse cow goat rabbit puppy kitten parrot hamster snake spider "
    "bird duck hen sheep pig mouse inn cafe restaurant hotel hostel bakery pharmacy supermarket museum gallery theatre castle bridge tower tunnel village suburb cottage apartment cabin tent garage balcony garden backyard pool "
    "gym playground sidewalk roundabout crossroads elevator staircase hallway kitchen bathroom bedroom basement attic ball doll toy puzzle kite guitar violin piano drum trumpet song poem novel recipe letter postcard "
    "ticket passport visa receipt invoice coupon gift party picnic barbecue wedding concert festival parade exam quiz lesson headache toothache neighbour neighbor cousin uncle aunt nephew niece roommate boyfriend girlfriend "
    "plumber electrician carpenter dentist doctor lawyer nurse teacher waiter waitress chef cashier hairdresser tourist farmer policeman fireman soldier man woman boy girl baby child kid stranger guest "
    "sandwich burger cookie banana apple orange lemon onion potato tomato carrot table door pancake omelette dream idea mistake joke trip tour walk hike vacation surprise question problem job".split()
)
# Some of them that stand bare behind a preposition ("by email", "on party lines", "with toothache").
NOT_PLACED = frozenset(
    "party exam piano guitar violin drum trumpet toothache headache camera backpack table letter receipt invoice passport vacation song poem picnic recipe parade wedding concert stamp".split()
)
ADJECTIVES = frozenset(
    "small big large great good nice new old tiny huge beautiful lovely wonderful long bad terrible cheap expensive quiet cozy cosy modern famous pretty charming clean dirty busy strange "
    "funny happy sad young tall warm cold hot dark bright heavy light simple perfect amazing fantastic nearby wooden plastic red blue green white black yellow comfortable friendly".split()
)
