"""T301: "is cause by"."""

from curate.models import verbs
from curate.rules.base import Bad
from curate.rules.typos.inflection import BE, DETERMINERS, FINITE_BE, GET, Dropped, Place

# Nouns that stand without an article before "by": "it was murder by poison".
BARE_NOUNS = frozenset(
    "act action attack birth control death default design election entry exchange execution file growth guess "
    "government help law lead murder name nature order practice proof purchase rape request research result review "
    "rule standard suicide theft trade travel trial use victory violence vote work".split(),
)
IDIOMS = frozenset(
    "the hand mail phone myself himself herself itself themselves yourself ourselves now then far itself default".split()
)


class BaseBeforeBy(Dropped):
    """A form of "be" or "get", a verb's base, and "by".

    Why: the dropped -d turns a passive into nonsense; it is the commonest slip of
    spun and translated articles, and no spell-checker sees it.
    Fix: the past participle.
    """

    code = "T301"
    name = "base-before-by"
    since = "0.1"
    bad = (
        Bad("Headaches can be cause by bright light.", "Headaches can be caused by bright light.", "cause"),
        Bad("The joint is usually surround by fluid.", "The joint is usually surrounded by fluid."),
        Bad("Some nerves get irritate by cold air.", "Some nerves get irritated by cold air."),
        Bad("Growth is often drive by hormones.", "Growth is often driven by hormones."),
    )
    good = (
        "The cause by itself is harmless.",
        "Most of it was work by hand.",
        "The plan is to lead by example.",
        "This is change by consent, not by force.",
        "How the wound is cut by the surgeon matters.",
    )

    def glance(self, before: str, after: str) -> bool:  # noqa: ARG002
        """Whether the words beside the base are worth a closer look."""
        return after == "by"

    def speaks(self, place: Place, base: str) -> bool:
        """Whether an auxiliary stands before the base and an agent after it."""
        if place.word(1) != "by":
            return False
        at = place.left_of_adverbs()
        left, agent = place.word(at), place.word(2)
        if left not in BE and left not in GET:
            return False
        if base in verbs.not_after_be():
            return agent != "the" or place.word(3) != "way"
        if base in BARE_NOUNS or agent in IDIOMS - {"the"}:
            return False
        settled = at < -1 or left in GET or left in {"be", "being", "been"}
        return settled or (left in FINITE_BE and agent in DETERMINERS) or base in {"cause", "affect", "influence"}
