"""The frames of T235 for a noun without its article: "she is teacher", "I had problem with it", "in kitchen"."""

from collections.abc import Iterator
from itertools import product

from curate.rules.frames import Frame

JOBS = (
    "teacher doctor nurse engineer lawyer student programmer developer musician actor actress singer dancer pilot chef waiter waitress farmer artist painter "
    "photographer journalist scientist accountant dentist mechanic electrician carpenter hairdresser freelancer millionaire billionaire "
    "pharmacist architect translator soldier policeman firefighter housewife psychologist therapist salesman cleaner baker plumber researcher "
    "librarian receptionist cashier entrepreneur businessman beginner tourist celebrity orphan"
).split()
GOOD = ["very good", "really good", *"good great better professional famous successful young new".split()]
GO = "go goes went going gone drive drove walk walked get got".split()
GOALS = "gym beach cinema store supermarket doctor dentist bank airport park zoo library museum restaurant office mall pharmacy playground".split()
SHOPS = "restaurant hotel factory shop store bank supermarket bakery pharmacy library museum cafe company".split()
WHO = r"(?:i|he|she|who|father|mother|mom|mum|dad|sister|brother|wife|husband|friend|uncle|aunt|son|daughter|cousin)"
IS = rf"{WHO} (?:is|was|am)|i'm|he's|she's|{WHO} (?:has|had) been|become|became|becoming|becomes|to be|(?:work|works|worked|working|job|career) as"
END = r"$|in|at|and|for|with|who|from|when|because|but|by|there|here|now|of the|of a|like|so"
POST = "in (?:residence|command|chief|charge|waiting|training)|at (?:arms|law)|of the (?:day|week|month|season|year|decade|match|game|tournament)"  # "artist in residence"
PLACES = "kitchen bathroom bedroom fridge refrigerator oven garage sky library supermarket cinema countryside village morning evening afternoon past world city".split()
CARERS = "specialist doctor dentist therapist lawyer psychologist physician dermatologist".split()
HAVE = "have|has|had|having"
# The noun / its verb (the word before) / what follows.
OBJECTS = rf"""
problem / {HAVE} / with
question / {HAVE} / about|regarding|for you
accident|idea|dream|appointment|interview|argument|heart attack|stroke / had|have|has / $|and|because|at|in|on|when|yesterday|last|about
chance|ability|right|desire|choice|plan|tendency|duty / {HAVE} / to (?!the|a|an|my|his|her|their|be the|thank)\w+
opportunity / have|has|having|i had|we had|he had|she had|they had|you had|never had|also had|who had / to (?!the|a|an|my|his|her|their|be the)\w+
look / take|took|taking|takes|had / at
decision / make|made|makes|making / $|to|about|and|on|when
mistake / make|made|makes|making|makes|did / $|and|when|in|because|by
picture|photo|selfie / take|took|taking|takes / $|of|with|and
shower|bath|nap|walk|taxi|bus|train|break / take|took|taking|takes / $|and|to|before|after|every|in|at|for|from
headache|fever|stomachache|stomach ache|toothache|backache|sore throat|runny nose|cough|temperature|allergic reaction|panic attack|migraine|hangover|bad cold / i have|i had|she has|he has|she had|he had|you have|they have|having|i've had|still have / $|and|when|because|for|since|after|today|all|that|every|so
job|solution|mistake|way to|apartment|flat / find|found|finding|finds|get|got|looking for / $|and|in|as|for|that|at|because|to
difference / make|made|makes|making / $|in|for|to
list / make|made|making / of
story|joke|lie|secret / tell|told|tells|telling / $|about|of|to
car|house|bike|computer|phone|ticket|present|gift / buy|bought|buying|had|rent|rented / $|and|for|with|because|so|when|in
lot of / {HAVE}|is|are|was|were|with|of|in|get|got|spend|spent|made|make|learn|learned|take|takes|took|need|needs|see|saw|lost|quite|there's|eat|drink|save|know|knows|such / (?!land|ground|the|a|his|her|man|mankind|my|our|their|women)\w+
few days|few minutes|few weeks|few months|few years|few hours / for|in|after|within|take|takes|took / $|and|i|we|he|she|they|later|ago|to|in|before
long time / for|after|took|take|takes|it's been / $|and|i|we|he|she|they|to|but|because|in|now|before
while|moment / for|after / $
great time|good time|wonderful time|nice time|lovely time|fantastic time|great day|good day|nice day|good idea|great idea / had|have / $|and|at|in|with|but|there|when|because|about|yesterday
nice day|beautiful day|great day|good idea|great idea|great experience|bad idea|long day|difficult time|amazing experience|wonderful experience|big mistake|great place|good place|nice place|perfect day|good book|great movie|great book|good movie|bad day|nice surprise|big problem / it's|was|is / $|and|for|to|in|at|because|but|when|with
great experience|good experience|bad experience / i had|we had|had such / $|and|at|but|there|here|when|because|yesterday
great pleasure / it's|it was|it is / $|to|for
hurry|rush / in / $|and|to|because|when|this
"""
UNLESS = "(?:more|less|most|no|a|the|any|this|that|every|each|one|much|not)(?: to)?|can no"
AN = ("a", "e", "i", "o", "u")


def an(noun: str) -> str:
    """The noun with its article."""
    return f"{'an' if noun.startswith((*AN, 'hour')) else 'a'} {noun}"


def frames() -> Iterator[Frame]:
    """All frames of bare nouns."""
    for noun in JOBS:
        yield Frame(
            noun, an(noun), IS, END, rf"(?:what|how|whether|not|than|as) {WHO} (?:is|was)|proceed\w* to be", POST
        )
        for word in GOOD:
            yield Frame(f"{word} {noun}", an(f"{word} {noun}"), IS, END, "", POST)
    for place, word in product(PLACES, ("in", "into", "to", "from", "at")):
        if word in {"in", "into"} or place in {"library", "supermarket", "cinema"}:
            right = "$" if place in {"world", "past", "city", "sky"} else "$|when|where|because|i|we|he|she|they|it|but"
            yield Frame(f"{word} {place}", f"{word} the {place}", "", right, r"\w+ed|interest|changes?")
    for go, goal in product(GO, GOALS):
        yield Frame(
            f"{go} to {goal}",
            f"{go} to the {goal}",
            "",
            "$|and|with|every|when|because|on|at|by|for|today|yesterday|in|after|before|twice",
        )
    for work, shop in product("work works worked working job".split(), SHOPS):
        yield Frame(f"{work} in {shop}", f"{work} in {an(shop)}", "", "$|and|as|for|because|when|near|on|at|but|with")
    for carer, verb in product(CARERS, "see consult visit call".split()):
        yield Frame(f"{verb} {carer}", f"{verb} {an(carer)}", "", "$|if|about|for|immediately", r"[\w'-]+")
        yield Frame(
            f"{verb} {carer}",
            f"{verb} {an(carer)}",
            "to|should|must|you|can|i|please|and|or|could|will",
            "$|if|as|about|for|when|immediately|before|right|to|because|and",
        )
    yield Frame(
        "most of",
        "most",
        "",
        r"(?!(?:this|his|hers|ours|theirs|yours|its|us|whats|as|course)\b)[a-z]{4,}s (?:are|were|have|had|will|can|do|don't|who|like|think|want|left|came|prefer|need|use|believe|said|agree)",
    )
    for row in OBJECTS.strip().splitlines():
        nouns, lefts, right = row.split(" / ")
        for noun, left in product(nouns.split("|"), lefts.split("|")):
            yield Frame(f"{left} {noun}", f"{left} {an(noun)}", "", right, UNLESS)
    for often, span in product(
        ("once", "twice", "three times", "four times", "two times"), ("day", "week", "month", "year")
    ):
        yield Frame(
            f"{often} {span}",
            f"{often} a {span}",
            "",
            "$|and|to|for|in|at|with|by|because|but|as|except|when|you|i|we|they|or|on|from|until",
        )
