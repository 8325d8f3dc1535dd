"""T251: "two womans", "the knifes", "their wifes", "secretarys", "potatos"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark
from curate.rules.frames import Frame, Framed
from curate.rules.typos.wrong_plural import wrong_plurals

MANY = (
    "two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|some|these|those|few|both|all|most|of|other|more|young|old|little|small|big|"
    "their|our|and|with|new|good|dry|fallen|sharp|kitchen|about|for"
)
THE = f"{MANY}|the|my|your|his|her|in|on"
GOES_ON = (
    "$|are|were|have|had|who|that|which|in|on|at|to|of|with|from|for|and|or|can|will|should|would|could|may|must|as|when|because|if|but|by|than|do|don't|"
    "like|need|want|came|went|got|play|turn|fall|live|stayed|sat|around|under|all"
)
# Forms that are nothing but the slip, and those that are verbs too, or lack an apostrophe.
ONLY = {"womans": "women|woman's", "thiefs": "thieves", "shelfs": "shelves", "gooses": "geese", "tooths": "teeth", "bookshelfs": "bookshelves",
        "housewifes": "housewives", "policemans": "policemen", "grandchilds": "grandchildren", "selfs": "selves", "midwifes": "midwives", "oxes": "oxen"}  # fmt: skip
VERBS_TOO = {
    "knifes": "knives",
    "leafs": "leaves",
    "wolfs": "wolves",
    "loafs": "loaves",
    "calfs": "calves",
    "halfs": "halves",
    "mans": "men",
}
OWNERS_TOO = {"wifes": "wives", "lifes": "lives", "childs": "children", "mens": "men", "womens": "women"}
# "Forks and knifes", but "bends down and knifes".
PAIRED = "(?:forks|spoons|guns|plates|trees|flowers|branches|stems|roots|buns|cakes|cows|bears|foxes|dogs|husbands) and"
PLURAL = MANY.replace("|and|with|", "|with|")
# "Twenty-somethings", and plurals meant.
THINGS_LEFT = "twenty|thirty|forty|fifty|sixty|sweet|the|these|those|few|of|many|two|three|some|other"
FEW = "two|three|four|five|six|seven|eight|nine|ten|several|many|some|these|those|few|both|most|other|all"


class IrregularPlural(Framed):
    """A plural in plain -s of a noun that has another ("womans", "knifes", "secretarys", "potatos").

    Why: these are among the first plurals that anybody learns; the reader stops.
    Fix: the right plural.
    """

    code = "T251"
    name = "irregular-plural"
    since = "0.2"
    everywhere = True
    message = "the plural is “{meant}”"
    frames = (
        *(Frame(form, meant, THE, GOES_ON) for form, meant in ONLY.items()),
        *(Frame(form, meant, (MANY if form == "mans" else f"{PLURAL}|{PAIRED}|the|my|your|his|her|in|on"), GOES_ON, unless_right="in|to|around|that") for form, meant in VERBS_TOO.items()),
        *(Frame(form, meant, FEW) for form, meant in VERBS_TOO.items()),
        *(Frame(form, meant, FEW + "|the|my|our|their|your|young|old|little", GOES_ON) for form, meant in OWNERS_TOO.items()),
        *(Frame(form, form[:-1], "", "$|new|else|more|that|which|from|special|similar|interesting|and|or|every", THINGS_LEFT) for form in ("somethings", "everythings", "anythings")),
        Frame("mouses", "mice", FEW, "$|in|ran|run|live|lived|eat|and|are|were|that|who", unless_right="and (?:an?|two|three) keyboards?"),
    )  # fmt: skip
    bad = (
        Bad("Two womans sat at the table.", "Two women sat at the table.", "womans"),
        Bad("He bought three knifes and two forks.", "He bought three knives and two forks."),
        Bad("Their wifes stayed at home.", "Their wives stayed at home."),
        Bad("Two secretarys ate dishs of potatos.", "Two secretaries ate dishes of potatoes.", "secretarys"),
        Bad("The companys profits fell.", "The company's profits fell."),
        Bad("We tried somethings new today.", "We tried something new today."),
        Bad("The childs are in the garden.", "The children are in the garden."),
    )
    good = (
        "He knifes the dough and wolfs it down. She leafs through the book.",
        "Most twenty-somethings came, and thirty somethings too. The poor nothings had somethings for sale.",
        "The Maple Leafs won. The Childs came, and Wolfs wrote.",
        "A crew mans the fort.",
        "The Kennedys met Companys and two monarchs; photos of pianos, volcanos and mangos.",
        "He lies back and leafs from cover to cover. Two mouses and a keyboard were sold.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the remarks, but none on names."""
        yield from wrong_plurals(text)
        for remark in super().check(text, hits):
            if text.raw[remark.start].islower():
                yield remark
