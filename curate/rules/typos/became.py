"""T304: "become inflame"."""

from curate.models import verbs
from curate.rules.base import Bad
from curate.rules.typos.inflection import GET, NO_OBJECT, Dropped, Place, is_adverb

LINKS = GET | frozenset("feel feels felt seem seems seemed remain remains remained".split())

# "What you feel depends on the nerve": verbs that end a relative clause's main clause.
INTRANSITIVE = frozenset(
    "depend vary differ remain begin become belong happen occur arise go exist seem appear".split()
)


class BaseAfterBecome(Dropped):
    """A verb's base after "become", "get" or "feel", or joined to such a one.

    Why: what something becomes is a state, so the verb needs its -ed.
    Fix: the past participle.
    """

    code = "T304"
    name = "base-after-become"
    since = "0.1"
    bad = (
        Bad("The tendon can become inflame.", "The tendon can become inflamed."),
        Bad("The skin may get further irritate by soap.", "The skin may get further irritated by soap."),
        Bad("Some patients feel overwhelm after the session.", "Some patients feel overwhelmed after the session."),
    )
    good = (
        "Get help when the pain becomes severe.",
        "We got to explain it twice.",
        "Feel free to ask.",
        "What you feel depends on the nerve.",
        "How tired people get varies.",
    )

    def bases(self) -> frozenset[str]:
        """Bases that are no noun."""
        return verbs.strict()

    def glance(self, before: str, after: str) -> bool:  # noqa: ARG002
        """Whether the words beside the base are worth a closer look."""
        return before in LINKS or before in {"or", "and"} or is_adverb(before)

    def speaks(self, place: Place, base: str) -> bool:
        """Whether a link verb governs the base, and no object follows."""
        if place.word(1) not in NO_OBJECT:
            return False
        at = place.left_of_adverbs()
        if place.word(at) in LINKS:
            return base not in INTRANSITIVE
        return (
            place.word(-1) in {"or", "and"}
            and place.word(-2) in verbs.strict()
            and place.word(place.left_of_adverbs(-3)) in LINKS
        )
