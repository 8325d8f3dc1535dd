"""G121: "a natural phenomena", "this scissors", "a pair of jean", "all kind of", "your feedbacks"."""

from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed

FOREIGN = {
    "phenomena": "phenomenon", "criteria": "criterion", "bacteria": "bacterium", "alumni": "alumnus", "stimuli": "stimulus", "hypotheses": "hypothesis", "crises": "crisis",
    "diagnoses": "diagnosis", "parentheses": "parenthesis", "vertebrae": "vertebra", "larvae": "larva", "memoranda": "memorandum", "curricula": "curriculum", "fungi": "fungus",
    "nuclei": "nucleus", "cacti": "cactus", "millennia": "millennium", "prostheses": "prosthesis", "metastases": "metastasis", "addenda": "addendum", "strata": "stratum",
}  # fmt: skip
ONE = "an?|this|another|each|every|one|single"
KIND = rf"(?:{ONE}) (?:[a-z]+(?:al|ic|ous|ive|ful|ary|ing|ed|le|able)|strange|rare|new|common|single|certain|key|main|major|big|good|simple|strict|clear|huge|great|weird|deadly)"
OTHER_KIND = r"(?:an?|another) (?!(?:set|list|few|number|lot|couple|media|range|series|of|the|by|on|in|to|and)\b)[a-z]+"
CLOSES = (
    "$|that|which|who|is|was|has|can|in|of|for|from|to|with|on|at|and|or|but|when|where|because|may|will|known|called|caused|by|as|if|since|during|such|called|"
    "cannot|could|might|would|should|must|does|did|occurs|requires"
)
# Behind another noun, a modal verb may be the plural's own: "an event alumni will love".
MODALS = "can may will cannot could might would should must".split()
CLOSES_PHRASE = "|".join(word for word in CLOSES.split("|") if word not in {*MODALS, "and", "or"})
TOOLS = "scissors|trousers|jeans|shorts|pants|glasses|sunglasses|tweezers|pliers|binoculars|leggings|tights|pajamas|pyjamas|headphones|goggles|sneakers|boots|shoes|socks|gloves"
TANTUM = "scissors|trousers|jeans|tweezers|pliers|binoculars|leggings|pyjamas|pajamas|sunglasses|headphones|goggles"
PAIRED = (
    "shoe glove jean sock boot trouser scissor earring pant sneaker sandal slipper headphone tweezer plier binocular legging ski crutch curtain handcuff stocking heel "
    "trainer eyeglass chopstick speaker wing eye hand leg knee foot sunglass skate dumbbell mitten oar tight goggle swan twin"
).split()  # fmt: skip
SEVERAL = "all|many|several|various|two|three|four|five|these|those"
GIVEN = "for the|your|our|my|their|his|her|some|any|all|many|more|customer|user|these|those|good|great|honest|send|give|leave|share|appreciate|welcome|valuable|no"
HAIR = "$|look|looks|looked|is|are|was|were|feel|feels|felt|and|with|every|in|after|before|a|so|very"


def frames() -> tuple[Frame, ...]:
    """The frames: foreign plurals, things in two parts, one of a pair, kinds, and stuff."""
    pairs = {
        noun: "feet" if noun == "foot" else noun + ("es" if noun.endswith(("ch", "sh", "ss")) else "s")
        for noun in PAIRED
    }
    return (
        *(Frame(many, one, f"{ONE}|{KIND}", CLOSES, "(?:group|type|class|hepatitis|grade) a(?: [a-z]+)?") for many, one in FOREIGN.items()),
        *(Frame(many, one, OTHER_KIND, CLOSES_PHRASE, "(?:group|type|class|hepatitis|grade) a(?: [a-z]+)?") for many, one in FOREIGN.items()),
        *(Frame(f"this {thing}", f"these {thing}", "", "is|are|was|were|fit|look|feel|need|have" if thing in {"boots", "shorts"} else "$|is|are|were|was|fit|fits|feel|look|looks|need|needs|have|has|from|in|on|for|and|because|but|with|at") for thing in TOOLS.split("|")),
        *(Frame(f"{a} {thing}", f"a pair of {thing}", "", "$|and|from|in|on|for|to|that|with|because|but|at|or|when", unless_right="and [a-z-]+ [a-z]+") for thing in TANTUM.split("|") for a in ("a", "an")),
        *(Frame(f"pair of {one}", f"pair of {many}", "", "$|and|for|in|on|at|to|with|from|that|which|can|is|will|or|but|because|when|by|last|lasts") for one, many in pairs.items()),
        *(Frame(f"pair of {adj} {one}", f"pair of {adj} {many}", "", "$|and|for|in|on|at|to|with|from|that|which|can|is|will|or|but|because|when|by")
          for one, many in pairs.items() for adj in ("new", "old", "good", "nice", "black", "white", "blue", "red", "brown", "running", "leather", "walking", "warm", "clean", "cheap", "comfortable", "sturdy", "strong")),
        *(Frame(f"{many} {kind} of", f"{many} {kind}s of", "", "(?!the\\b|its\\b)[a-z]+", "of the|that|in|this|the|those|these|we|they|you|us|them|i|it|which|who" if many != "all" else "it|we|they|you|us|them|that|this|these|those|which|who", "you|us|them|him|her|it") for many in SEVERAL.split("|") if many not in {"these", "those"} for kind in ("kind", "type", "sort")),
        *(Frame(f"{many} different {kind} of", f"{many} different {kind}s of", "") for many in ("many", "all", "several", "two", "three", "four", "some", "with", "of", "are", "were") for kind in ("kind", "type", "sort")),
        Frame("feedbacks", "feedback", GIVEN),
        Frame("feedbacks", "feedback", "positive|negative", "from (?:our|my|the|their|your)|from (?:customers|clients|users|people|students|guests|buyers)|about"),
        *(Frame(stuff, stuff[:-1], "") for stuff in ("luggages", "baggages", "traffics", "sceneries", "homeworks", "cutleries")),
        Frame("hairs", "hair", "(?:my|your|his|her)(?: (?:long|black|blond|blonde|curly|brown|straight|dark))*|(?:i|she|he|who|girl|boy|woman|man) (?:has|have|had) (?:long|black|blond|blonde|curly|brown|straight|dark)(?: (?:black|blond|brown|dark))?", HAIR, "white|grey|gray|pubic|fine|few|the|some|any|of|these|those|individual", "on end"),
        Frame("the basic of", "the basics of", "", "(?!life\\b|the\\b|which\\b|whom\\b)[a-z]+"),
        Frame("thank to the", "thanks to the"),
        Frame("thank to our", "thanks to our"),
        Frame("thank to a", "thanks to a"),
    )  # fmt: skip


class OneForm(Framed):
    """A noun that has only one of the two numbers, or a foreign plural for one thing: "a phenomena", "this scissors", "a pair of jean".

    Why: these nouns do not form their number as others do, and the reader sees two numbers in one phrase.
    Fix: the form that agrees.
    """

    code = "G121"
    name = "noun-of-one-number"
    since = "0.2"
    message = "“{text}” has the wrong number here; “{meant}” has the right one"
    frames = frames()
    bad = (
        Bad("It is a natural phenomena.", "It is a natural phenomenon.", "phenomena"),
        Bad("This scissors are sharp.", "These scissors are sharp."),
        Bad("A good pair of jean can last.", "A good pair of jeans can last.", "pair of jean"),
        Bad("We sell all kind of tools.", "We sell all kinds of tools."),
        Bad("Please send us your feedbacks.", "Please send us your feedback."),
        Bad("Learn the basic of sewing.", "Learn the basics of sewing."),
        Bad("She needs a scissors.", "She needs a pair of scissors."),
    )
    good = (
        "A bacteria count and an alumni dinner. These criteria are new; of all kinds.",
        "This shoes-first plan; a pair of shoe trees; a scissors kick; two kinds of bread.",
        "It is an event alumni will love. This boots from a disk. It all kind of blurred; the two kind of drifted apart.",
        "Positive feedbacks from clouds warm it. It has black hairs and six legs. A jeans and T-shirt dress code; two, the basic of which is free.",
        "Her hairs stood on end. Feedbacks in the circuit howl.",
    )
