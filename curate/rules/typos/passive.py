"""T302: "is recommend"."""

from collections.abc import Mapping
from functools import cache

from curate.models import verbs
from curate.models.verbs import Verb
from curate.rules.base import Bad
from curate.rules.typos.inflection import BE, DO, MODALS, NO_OBJECT, Dropped, Place, is_adverb

CLEFT = DO | frozenset(
    "what all thing things least best most is was be step goal way task advice job plan trick idea point".split()
)
# Nouns too, but seldom without an article after "can be".
AFTER_MODAL = frozenset("experience place treat call name schedule practice trigger".split())
PREPOSITIONS = frozenset("in on at from with to as when after before during until into through within".split())
AFTER_NOUN = frozenset("when in on at during if as after with before".split())


@cache
def _bases() -> frozenset[str]:
    return verbs.not_after_be() | AFTER_MODAL


class BaseAfterBe(Dropped):
    """A form of "be" and the base of a verb that is never a noun.

    Why: "a rest is recommend" has lost its -ed; readers stumble, and a
    spell-checker knows the word.
    Fix: the past participle.
    """

    code = "T302"
    name = "base-after-be"
    since = "0.1"
    bad = (
        Bad("A short rest is recommend.", "A short rest is recommended."),
        Bad("Swelling is often observe in the evening.", "Swelling is often observed in the evening."),
        Bad("Dizziness may be experience when you stand up.", "Dizziness may be experienced when you stand up."),
        Bad("The dose was reduce to one tablet.", "The dose was reduced to one tablet."),
    )
    good = (
        "All it does is irritate.",
        "What the doctor did was prescribe in advance.",
        "The job is to identify the cause.",
        "The best advice would be relax and breathe.",
        "There may be experience in the team.",
        "It is rest that heals.",
    )

    def bases(self) -> frozenset[str] | Mapping[str, Verb]:
        """Bases that are no noun, and a few that are."""
        return _bases()

    def glance(self, before: str, after: str) -> bool:  # noqa: ARG002
        """Whether the words beside the base are worth a closer look."""
        return before in BE or is_adverb(before)

    def speaks(self, place: Place, base: str) -> bool:
        """Whether "be" governs the base, and no object follows."""
        at = place.left_of_adverbs()
        if place.word(at) not in BE:
            return False
        lefts = place.lefts(8, at - 1)
        if base not in verbs.not_after_be():
            return (
                place.word(at) == "be"
                and bool(lefts)
                and lefts[0] in MODALS
                and "there" not in lefts
                and place.word(1) in AFTER_NOUN
            )
        if base not in verbs.strict() and place.word(1) not in PREPOSITIONS:
            return False  # "data is noise"
        if not lefts or place.word(1) not in NO_OBJECT - {"that"}:
            return False
        return not (CLEFT if base in verbs.strict() else CLEFT | {"there", "it", "here"}).intersection(lefts)
