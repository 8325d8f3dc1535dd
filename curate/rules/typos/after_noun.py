"""T305: "pain associate with"."""

from collections.abc import Collection, Mapping
from itertools import pairwise

from curate.models import verbs
from curate.rules.base import Bad
from curate.rules.typos.inflection import (
    ADVERBS,
    BE,
    DETERMINERS,
    DO,
    GET,
    HAVE,
    MODALS,
    NO_OBJECT,
    PRONOUNS,
    Dropped,
    Place,
)

WITH_PREPOSITION: Mapping[str, Collection[str]] = {
    "associate": {"with"},
    "relate": {"to"},
    "locate": {"in", "on", "at", "near"},
    "entitle": {"to"},
    "accompany": {"by"},
    "cause": {"by"},
    "characterize": {"by"},
    "know": {"as"},
}
AGENTIVE = frozenset(
    "accompany administer affect aggravate cause characterize compress create define describe determine develop diagnose exacerbate follow generate govern "
    "induce infect inflame influence irritate manufacture mediate perform prescribe produce propose provide publish recommend surround transmit trigger worsen write".split(),
)
BASED = frozenset(
    "diet plan program treatment approach method therapy decision advice diagnosis estimate theory technique story movie film opinion".split()
)
PREPOSITIONS = frozenset("with to on upon in at near by as".split())
PLURALS = frozenset(
    "people children men women feet teeth mice data media police bacteria criteria phenomena everyone others many most some all both few".split()
)
NOT_NOUNS = (
    ADVERBS
    | BE
    | DETERMINERS
    | DO
    | GET
    | HAVE
    | MODALS
    | NO_OBJECT
    | PRONOUNS
    | frozenset(
        "not or nor than him me us them help helps let lets make makes made how why else where what who whom whose of least".split()
    )
)

# After these a plain base follows the noun: "to make the brain relate to".
STARTS = frozenset("to help helps let make makes how do does did".split())


class BaseAfterNoun(Dropped):
    """A singular noun, the base of "associate", "relate", "cause" ..., and its preposition.

    Why: "reduce pain associate with arthritis" lost the -d that makes the words
    after the noun describe it.
    Fix: the past participle.
    """

    code = "T305"
    name = "base-after-noun"
    since = "0.1"
    bad = (
        Bad(
            "Heat eases the stiffness associate with arthritis.", "Heat eases the stiffness associated with arthritis."
        ),
        Bad("A rash cause by heat fades fast.", "A rash caused by heat fades fast."),
        Bad("It is a condition characterize by tremor.", "It is a condition characterized by tremor."),
    )
    good = (
        "These symptoms associate with each other.",
        "Children relate to stories.",
        "A business associate with a bad back came too.",
        "It helps the brain relate to others.",
        "Pain and swelling relate to the dose.",
        "The most common cause by far is age.",
    )

    def glance(self, before: str, after: str) -> bool:  # noqa: ARG002
        """Whether the words beside the base are worth a closer look."""
        return after in PREPOSITIONS

    def speaks(self, place: Place, base: str) -> bool:
        """Whether a singular noun is described by the base and its preposition."""
        following = place.word(1)
        if (
            following not in WITH_PREPOSITION.get(base, ())
            and not (following == "by" and base in AGENTIVE)
            and not (base == "base" and following in {"on", "upon"} and place.word(-1) in BASED)
        ):
            return False
        noun, agent = place.word(-1), place.word(2)
        if not may_be_singular(noun):
            return False
        if not agent or (
            following == "by"
            and (agent.endswith("ing") or (agent in {"far", "the", "itself", "themselves"} and base == "cause"))
        ):
            return False
        lefts = place.lefts(6, -2)
        if base == "relate" and any(word.endswith("s") for word in lefts):
            return False
        if base == "associate" and place.word(-2) in DETERMINERS - {"the"}:
            return False  # "a business associate with"
        joined = any(word == "and" and before not in verbs.strict() for before, word in pairwise([noun, *lefts]))
        return not joined and not STARTS.intersection(lefts[:3])


def may_be_singular(word: str) -> bool:
    """Whether a word can be a singular noun, by its form and the closed lists."""
    if len(word) < 4 or word in NOT_NOUNS or word in PLURALS or word in verbs.strict():
        return False
    if word.endswith("s"):
        return word.endswith(("ss", "us", "is"))
    return not word.endswith(("ly", "ed"))
