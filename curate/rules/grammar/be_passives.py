"""Which -ing forms cannot stand behind "be" (G136)."""

from curate.models.counts import pair, pairs
from curate.rules.grammar.counted import after
from curate.rules.grammar.verb_forms import BE, participle_of_any_ing, participle_of_ing
from curate.rules.grammar.verb_slots import RELATIVE, SUBJECTS, is_parted
from curate.rules.typos.inflection import Place

# Behind these something was done, with what makes it sure: how many times as often the participle stands before them.
DONE_BEHIND = {**dict.fromkeys("by in into as with from on for against".split(), 10), "to": 10}
# Verbs that do without an object, though they may take one: "the shop is opening in June".
ALONE = frozenset(
    "drawing pouring sticking striking leaning accumulating airing appearing assembling baking bending blending boiling breaking building charging burning changing choosing circulating closing collapsing collecting combining concentrating "
    "connecting contracting convening converting cooking cooling cracking deciding decreasing developing diminishing dissolving distributing dividing draining drying emptying ending evolving "
    "expanding fading feeding filling forming freezing gaining gathering growing healing heating hiding improving increasing integrating joining landing launching leaking lengthening linking "
    "loading locking losing marrying melting merging mixing moving narrowing opening operating organizing organising parking positioning preparing printing publishing radiating recording recruiting reducing registering "
    "releasing relocating reproducing rotating rushing selling separating settling shifting shipping shortening shrinking shutting spinning splitting spreading starting stopping streaming stretching "
    "substituting succeeding surrendering swinging tearing thickening training transferring transforming transitioning turning uniting updating uploading widening winding withdrawing worrying".split()
)


def ing_is_wrong(place: Place, ing: str) -> bool:
    """Whether an -ing form stands behind "being" and is no adjective."""
    meant = participle_of_ing()[ing]
    return (
        place.word(-1) not in {"human", "well", "time", "living", "most"}
        and after("very more so too less", ing) < 2
        and pair("being", ing) < 1
        and (place.word(-1) in BE or pair("being", meant) > 5)
    )


def is_passive(place: Place, there: int, ing: str) -> bool:
    """Whether an -ing form stands where prose has the participle of a verb that takes an object ("are using in")."""
    be, behind, meant = place.word(0), place.word(there + 1), participle_of_any_ing()[ing]
    if behind not in DONE_BEHIND or (be == "been" and behind != "by") or be not in BE or ing in ALONE:
        return False
    if (place.word(-1) in SUBJECTS and (place.word(-1), place.word(-2)) != ("it", "")) or not place.word(-1):
        return False
    lefts = place.lefts(7)
    if pair("very", ing) >= 1:
        return False
    if RELATIVE.intersection(lefts) or is_parted(place, lefts, bare=behind == "to"):
        return False  # "the evidence the author is providing to"
    return pair(meant, behind) >= DONE_BEHIND[behind] * (1 + pair(ing, behind)) and pairs(BE, meant) > 2 * pairs(
        BE, ing
    )
