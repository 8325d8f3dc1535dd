"""T303: "has identify"."""

from curate.models import verbs
from curate.rules.base import Bad
from curate.rules.typos.inflection import DETERMINERS, HAVE, OPENERS, Dropped, Place, is_adverb

CERTAIN = frozenset("has had having hasn't hadn't haven't".split())
SUBJECTS = frozenset("i you we they who which".split())
# A clause that begins with these holds no relative clause yet.


class BaseAfterHave(Dropped):
    """A form of "have" and the base of a verb that is never a noun.

    Why: "has identify" is neither present nor perfect; the ending was dropped.
    Fix: the past participle.
    """

    code = "T303"
    name = "base-after-have"
    since = "0.1"
    bad = (
        Bad("She has recommend rest and ice.", "She has recommended rest and ice."),
        Bad("They have never suffer from cramps.", "They have never suffered from cramps."),
        Bad("We have identify two causes.", "We have identified two causes."),
    )
    good = (
        "The skills you have enable you to recover.",
        "Those who have agree with those who have not.",
        "She has to recommend rest, and had advance notice.",
        "He had them identify the cause.",
        "The best treatment doctors have remains rest.",
    )

    def bases(self) -> frozenset[str]:
        """Bases that are no noun."""
        return verbs.not_after_have()

    def glance(self, before: str, after: str) -> bool:  # noqa: ARG002
        """Whether the words beside the base are worth a closer look."""
        return before in HAVE or before == "not" or is_adverb(before)

    def speaks(self, place: Place, base: str) -> bool:
        """Whether "have" governs the base."""
        at = -1
        while at > -3 and (is_adverb(place.word(at)) or place.word(at) == "not"):
            at -= 1
        if base not in verbs.strict() and place.word(1) not in DETERMINERS | {"him", "me", "us", "them", "you"}:
            return False  # "had advance knowledge"
        left, subject = place.word(at), place.word(at - 1)
        if left in CERTAIN:
            return place.word(1) != "" or at < -1 or bool(subject)
        return left == "have" and subject in SUBJECTS and place.word(at - 2) in OPENERS and place.word(1) != ""
