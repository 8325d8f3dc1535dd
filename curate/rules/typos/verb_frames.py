"""T311: a verb's form that its frame does not take: "was shook", "instead of buy the", "made them ran"."""

from collections.abc import Iterator
from itertools import product

from curate.models import verbs
from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed
from curate.rules.grammar.irregulars import VERBS as IRREGULAR
from curate.rules.typos.verb_governors import BARE_BEFORE

# Pasts that are no nouns and no adjectives.
SURE = frozenset(
    "shook stole froze wrote took gave chose threw tore swore ate drank began forgot forgave drew grew knew rode sang swam mistook undertook withdrew drove rewrote overtook overcame".split()
)
MORE = "forbid forbade forbidden, foresee foresaw foreseen, overthrow overthrew overthrown, undo undid undone, hide hid hidden, wear wore worn, weave wove woven, beget begot begotten".split(
    ", "
)
PASTS = {past: participle for _, past, participle in IRREGULAR if past in SURE} | {
    past: participle for _, past, participle in map(str.split, MORE)
}
# Those that nothing else is ever said of behind "had": no clause without "that" ends before them.
RARE = frozenset("forbade foresaw overthrew undid undertook withdrew mistook overtook forgave".split())
CLAUSES = (
    "wish|wished|if|because|when|after|before|until|since|though|although|said|thought|realised|realized|hope|like"
)
BARE = "|".join(sorted(BARE_BEFORE))
WHO = "i|we|he|she|they|you|it"
PERSON = r"him|her|them|me|us|you|(?:the|my|his|her|their|our|your) (?:boys?|girls?|children|kids|students?|team|players?|dogs?|cats?|dog|men|women|people|class|son|daughter|crowd|audience|workers|staff)"
DET = "the|a|an|my|your|his|her|its|our|their|this|that|these|those|it|them|him|us|me|all|any|some|more|another|every|each|new|everything|something|anything|too much|too many|so much"
PREPOSITIONS = (
    "instead of,without,capable of,interested in,good at,thank you for,responsible for,afraid of,tired of,thinking of,risk of,chance of,process of,purpose of,"
    "habit of,means of,possibility of,despite,in spite of,committed to,dedicated to,when it comes to,idea of,way of,ways of,hope of,aim of,famous for,fond of,keen on,used for"
).split(",")
DOING = (
    "buy make take get go have be do see eat write read find keep give pay ask tell send put think bring become sell build choose spend lose drive learn add create provide receive improve "
    "reduce avoid allow ensure prevent follow throw cut use help start stop save solve carry hold wear teach speak break produce develop maintain"
).split()
MASS = frozenset("help use save cut start stop hold break".split())  # nouns too: only before an article or a pronoun
SAVED = "save help change use call stop start cause end visit finish answer order book check".split()
LET = "run ran,go went,come came,eat ate,drink drank,sleep slept,think thought,know knew,take took,give gave,write wrote,speak spoke,sit sat,stand stood,fall fell,do did,laugh laughed,cry cried,work worked,wait waited,smile smiled,realise realised,realize realized,want wanted,look looked,play played,walk walked,stay stayed,wonder wondered,believe believed".split(",")  # fmt: skip


LETS = "made|make|makes|making|let|lets|letting"
# "The film that made him came out in May."
MAKERS = "who|that|whoever|whatever|what|those|people|men|women|firms?|companies|company|numbers?|chefs?|agents?|factory|factories"


def frames() -> Iterator[Frame]:
    """All frames."""
    for past, participle in PASTS.items():
        yield Frame(
            past,
            participle,
            r"(?:is|are|was|were|been|being|got|gets|getting)(?: (?:\w+ly|badly|not|never|also|already))?",
            r"$|by|so|in|from|at|on|up|off|down|away|solid|to (?:pieces|death|the)|and|during|last|for|with|over|out|when|while|because|after|before",
            r"(?:that|what|who|man|woman|person|one|where|how|all|as|way|which|there)(?: \w+){0,2} (?:is|are|was|were)(?: \w+ly)?",
        )
        yield Frame(
            past, participle, rf"(?:{CLAUSES}) (?:{WHO}) (?:had|have|has)(?: (?:never|already|just|not|ever|only))?"
        )
        if past in RARE:
            yield Frame(past, participle, "has|have|had|having|never")
    for preposition, base in product(PREPOSITIONS, DOING):
        ing = verbs.load()[base].ing if base in verbs.load() else ING[base]
        objects = "the|a|an|my|your|his|her|their|our|them|him|us|me" if base in MASS else DET
        never = BARE if preposition == "instead of" else ""
        yield Frame(f"{preposition} {base}", f"{preposition} {ing}", "", objects, never=never)
    for when, base in product(("when", "while"), DOING):
        if base not in MASS and base not in {"be", "have", "do", "produce", "read", "put"}:
            ing = verbs.load()[base].ing if base in verbs.load() else ING[base]
            yield Frame(f"{when} {base}", f"{when} {ing}", "", "the|a|an|your")
    for base in SAVED:
        yield Frame(
            base,
            verbs.load()[base].participle,
            "(?:could|should|would|might|must|may)(?: not|n't)? have",
            "the|a|an|my|his|her|their|our|it|us|them|him|me|you|thousands|hundreds|millions|lives|so many|so much",
            unless_right="the (?:next|whole|first|same|other|following|entire|rest|moment|way)",
        )
    for pair in LET:
        base, past = pair.split()
        yield Frame(
            past,
            base,
            rf"(?:{LETS}) (?:{PERSON})",
            unless_left=rf"(?:{MAKERS}) (?:{LETS}) (?:{PERSON})",
            unless_right="in half|hats?",
        )


ING = {"become": "becoming", "cut": "cutting", "put": "putting", "read": "reading", "be": "being", "have": "having", "do": "doing", "go": "going", "find": "finding", "see": "seeing", "think": "thinking", "make": "making", "take": "taking", "get": "getting", "give": "giving", "let": "letting"}  # fmt: skip


class VerbFrame(Framed):
    """A verb's form that its frame does not take: a past behind "was", a base behind "instead of", a past behind "made them".

    Why: each form is a word, and the reader stops where the sentence does not go on as it began.
    Fix: the form that the frame takes.
    """

    code = "T311"
    name = "verb-form-in-frame"
    since = "0.2"
    precision = 0.9
    frames = tuple(frames())
    bad = (
        Bad("The plum trees were froze solid.", "The plum trees were frozen solid.", "froze"),
        Bad("She wished she had wrote sooner.", "She wished she had written sooner."),
        Bad("Instead of buy a car he walks.", "Instead of buying a car he walks."),
        Bad("The joke made them laughed.", "The joke made them laugh."),
        Bad("You could have save the tree.", "You could have saved the tree."),
    )
    good = (
        "We decided to walk instead of drive the car.",
        "The man he was wrote songs. What it was took years to learn.",
        "Instead of use in schools it was sold. The tea we had went cold.",
        "They let the dog out and made a hat she wore. She made him a cake he ate.",
        "It must have use for the poor. The way of change is hard.",
        "The film that made him came out in May. When put the question, she smiled; what else did he do besides write?",
        "Let them saw it off. You may have plan A or plan B, and they would have help the next day.",
    )
