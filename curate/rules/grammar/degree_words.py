"""Adjectives with their comparatives in -er, and the words that a comparison stands on (G147)."""

import re
from functools import cache

from curate.models import verbs
from curate.rules.grammar.adverb_words import describes

# Adjectives of one syllable, or in -y and -le, that take -er.
BASES = (
    "big bold brave brief bright broad busy calm cheap clean clear close cold cool cruel curly dark dear deep dense dirty dry dull early easy faint fair fancy fast fat few fierce fine firm flat "
    "fresh friendly funny gentle good grand grave great handy happy hard harsh healthy heavy high hot humble hungry keen kind large late lazy light likely lively lonely long loose loud lovely low "
    "lucky mature mild narrow nasty near neat new nice noble noisy odd old pale plain polite poor pretty proud pure quick quiet rare rich ripe risky rough rude sad safe scary shallow sharp short shy sick "
    "silly simple slight slim slow small smart smooth soft sour spicy steady steep sticky stiff strange strict strong subtle sunny sure sweet swift tall tame tasty tender thick thin tidy tight tiny "
    "tough ugly vague vast warm weak wealthy weird wet wide wild windy wise worthy young"
).split()
IRREGULAR = {"good": "better", "bad": "worse", "far": "farther"}
DOUBLED = frozenset("big fat hot sad slim thin wet".split())
# Words that "than" may belong to, besides comparatives.
LICENSES = frozenset(
    "more less fewer rather other another others otherwise else different differently sooner further farther elsewhere inferior superior prefer prefers preferred preferable preferably latter "
    "barely scarcely hardly elder lesser better worse".split()
)
BE = frozenset("is are was were be been being am it's that's he's she's they're i'm you're we're isn't aren't wasn't become becomes became get gets got getting feel feels felt seem seems seemed look looks looked taste tastes tasted made makes make found find".split())  # fmt: skip
# What may follow "much easy" where no noun does.
BEHIND = frozenset(
    ("", *"to for than and but when if because so with in on at now after from since as then here there too by".split())
)
# Behind "is much": nouns too, or said of a mass.
NOUNS_TOO = frozenset("good cold dark light great fine fat wet dry deep early late likely young old few".split())
# Before an adjective that no comparison is made with.
NOT_COMPARED = frozenset("as so too very most how quite other different rather such".split())
NO_WAY_BACK = frozenset(("near", "late", "few"))
# "18 or old", and what may follow there.
AGED = frozenset("old young large small long great high short".split())
BEHIND_AGED = frozenset(("", *"and who with in at should can may to is are was were have has for must will".split()))

BACK = 7  # words between an adjective and its "than"
UNITS = re.compile(
    r"(?<![\w'-])(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|years old|years?|months?|weeks?|days?|hours?|minutes?|cm|mm|centimeters?|inch(?:es)?|miles?|feet)$"
)


@cache
def comparatives() -> dict[str, str]:
    """The comparative of each adjective."""
    return {base: _comparative(base) for base in (*BASES, "bad")}


@cache
def graded() -> dict[str, str]:
    """The adjective of each comparative."""
    return {comparative: base for base, comparative in comparatives().items() if base not in NO_WAY_BACK}


@cache
def graded_too() -> frozenset[str]:
    """All comparatives in -er."""
    return frozenset(comparatives().values())


def _comparative(base: str) -> str:
    """The comparative of an adjective."""
    if base in IRREGULAR:
        return IRREGULAR[base]
    if base.endswith("y") and base != "shy":
        return f"{base[:-1]}ier"
    if base.endswith("e"):
        return f"{base}r"
    return f"{base}{base[-1]}er" if base in DOUBLED else f"{base}er"


def licenses(word: str) -> bool:
    """Whether "than" may belong to a word."""
    last = word.rsplit("-", 1)[-1]
    if last in LICENSES or last in graded_too():
        return True
    return last.endswith("er") and last != "over" and last not in verbs.load() and describes(last)
