"""Where "to" asks for a verb's base, and finds its -ing form (T308)."""

from curate.rules.typos.inflection import BE, Place
from curate.rules.words import PERSONS

SUBJECTS = frozenset(PERSONS.split("|"))
SURE = frozenset("should would could must cannot can't won't couldn't shouldn't wouldn't".split())
WILLED = frozenset(
    "want wants wanted decide decides decided hope hopes hoped try tries tried trying managed refused start started starts began begin plan planned".split()
)
EASE = frozenset(
    "easy hard difficult impossible easier harder ready happy free supposed allowed willing likely advised asked told encouraged required invited reminded urged expected instructed forced".split()
)
OTHER_ING = {
    "go": "going", "have": "having", "read": "reading", "do": "doing", "come": "coming", "open": "opening", "clean": "cleaning", "run": "running", "put": "putting",
    "set": "setting", "live": "living", "wash": "washing", "become": "becoming", "let": "letting", "say": "saying", "think": "thinking", "book": "booking", "leave": "leaving", "use": "using", "bring": "bringing", "cut": "cutting",
}  # fmt: skip
WANTING = WILLED - {"plan"} | frozenset("need needs like love going".split()) - {
    "start",
    "starts",
    "started",
}
AUXILIARIES = frozenset(
    "don't didn't doesn't not will would can could should must might may also really just always i'd we'd you'd am are is was were i'm we're you're they're he's she's".split()
)


def asks_for_base(place: Place) -> bool:
    """Whether "to" and a word before it ask for a base ("able to", "we want to")."""
    before = place.word(-2)
    if place.word(-1) in SURE or (place.word(-1) == "not" and before in SURE):
        return (before if place.word(-1) != "not" else place.word(-3)) in SUBJECTS
    if place.word(-1) != "to" or not before:
        return False
    if before in {"how", "able", "unable"}:
        return True
    if before in EASE:
        return place.word(place.left_of_adverbs(-3)) in BE | {"so", "not"} or place.word(-3) in {"it", "is"}
    return before in WANTING and place.word(-3) in SUBJECTS | AUXILIARIES
