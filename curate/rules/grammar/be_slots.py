"""Which forms cannot stand behind "be" (G136)."""

from curate.models import verbs
from curate.models.counts import pair, pairs
from curate.rules.grammar.counted import after, as_base, as_noun
from curate.rules.grammar.verb_forms import (
    BE,
    SOFT_PASTS,
    forms_of_base,
    participle_of_any_ing,
    participle_of_ing,
    pure,
    seldom,
)
from curate.rules.grammar.verb_slots import CLEFT, PERSONS, RELATIVE, SUBJECTS, has_object, is_asked, is_parted
from curate.rules.typos.inflection import OPENERS, Place

BEHIND_PAST = frozenset("by in into to from the at with".split())
# Behind these something was done, with what makes it sure: how many times as often the participle stands before them.
DONE_BEHIND = {**dict.fromkeys("by in into as with from on for against".split(), 20), "to": 10}
SHORT = frozenset("i'm you're we're they're".split())
OF_PERSONS = ("am", "are", "were")
# What goes on behind a verb that a person does, and behind two verbs that are names, too.
ONWARD = frozenset("to for at into with about around out forward now".split())
GOES = {
    "go": frozenset("on to back out down well home through".split()),
    "do": frozenset("well it this that the my great better fine so".split()),
}
DOING = frozenset("do does did done doing what whatever all".split())
# What a person does, though the participle alone may be done to them, before some words.
DOES = {
    "tried": ("to",),
    "waited": ("to", "for"),
    "looked": ("forward",),
    "suffered": ("from",),
    "struggled": ("to", "with", "for"),
    "wondered": ("if", "why", "how", "what", "about"),
}
# Verbs that do without an object, though they may take one: "the shop is opening in June".
ALONE = frozenset(
    "accumulating airing appearing assembling baking bending blending boiling breaking building burning changing choosing circulating closing collapsing collecting combining concentrating "
    "connecting contracting convening converting cooking cooling cracking deciding decreasing developing diminishing dissolving distributing dividing draining drying emptying ending evolving "
    "expanding fading feeding filling forming freezing gaining gathering growing healing heating hiding improving increasing integrating joining landing launching leaking lengthening linking "
    "loading locking losing marrying melting merging mixing moving narrowing opening operating organizing organising parking preparing printing publishing radiating recording recruiting reducing registering "
    "releasing relocating reproducing rotating rushing selling separating settling shifting shipping shortening shrinking shutting spinning splitting spreading starting stopping streaming stretching "
    "substituting succeeding surrendering swinging tearing thickening training transferring transforming transitioning turning uniting updating uploading widening winding withdrawing worrying".split()
)


def is_cleft(place: Place) -> bool:
    """Whether a clause with "do" or "what" stands in front of "be" ("all one has to do is believe")."""
    lefts = place.lefts(8)
    asked = lefts and lefts[-1] in {"what", "how", "where"} and lefts[-2:-1] and lefts[-2] in BE
    words = CLEFT if place.word(0) in {"is", "was", "be", "isn't", "wasn't"} else DOING
    return bool(words.intersection(lefts[:-1] if asked else lefts))


def is_named(place: Place) -> bool:
    """Whether a clause of its own may end at "be" ("what it is", "where they were")."""
    return place.word(-1) in SUBJECTS and bool(RELATIVE.intersection(place.lefts(7)))


def past_is_wrong(place: Place, there: int, past: str) -> bool:
    """Whether a past cannot stand behind "be"."""
    if past in SOFT_PASTS and (
        past == "bit" or place.word(there + 1) not in BEHIND_PAST or (past == "broke" and place.word(there + 1) != "by")
    ):
        return False
    return not is_named(place)


def base_is_wrong(place: Place, there: int, base: str) -> bool:
    """Whether a base cannot stand behind "be"."""
    behind = place.word(there + 1)
    if is_cleft(place) and not is_asked(place):
        return False
    if pure(base):
        named = there == 1 and place.word(0) in {"is", "was", "be"} and not (behind and place.word(-1))
        return not named  # "the verb is give", "is include a keyword"
    if base in GOES or base not in verbs.load():
        return behind in GOES.get(base, ())
    return person_goes_on(place, there, base) or (
        seldom(base, BE) and (has_object(place, there + 1) or behind == "you")
    )


def person_goes_on(place: Place, there: int, base: str) -> bool:
    """Whether a person stands in front of "be", and a preposition behind a base ("I am look for")."""
    person = place.word(-1) in PERSONS or place.word(0) in SHORT or is_asked(place)
    if not person or place.word(there + 1) not in ONWARD or as_base(base) < as_noun(base):
        return False
    ing = forms_of_base()[base][1]
    return pairs(OF_PERSONS, ing) > 20 * (1 + pairs(OF_PERSONS, base))


def ranked(place: Place, there: int, base: str) -> tuple[str, ...]:
    """Participle and -ing form of a base, the likelier first."""
    participle, ing = forms_of_base()[base]
    be, behind = place.word(0).split("'")[-1], place.word(there + 1)
    be = {"m": "am", "re": "are"}.get(be, be)
    done = (pair(be, participle) + 1) * (pair(participle, behind) + 1)
    doing = (pair(be, ing) + 1) * (pair(ing, behind) + 1)
    if be == "being" or (behind == "by" and doing < 100 * done):
        return participle, ing
    return (ing, participle) if doing > done or has_object(place, there + 1) else (participle, ing)


def takes_object(place: Place, there: int) -> bool:
    """Whether a person stands in front of "be", and an object behind a participle."""
    does = place.word(there + 1) in DOES.get(place.word(there), ())
    if place.word(0) == "being" or not (does or has_object(place, there + 1)):
        return False
    short = place.word(0) in {"i'm", "we're", "you're", "they're"}
    person, opener = ("i", place.word(-1)) if short else (place.word(-1), place.word(-2))
    return person in PERSONS and opener in OPENERS and not RELATIVE.intersection(place.lefts(6))


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
