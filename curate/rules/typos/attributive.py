"""T306: "an irritate nerve"."""

from curate.models import verbs
from curate.rules.base import Bad
from curate.rules.typos.inflection import BE, DETERMINERS, HAVE, MODALS, NO_OBJECT, PRONOUNS, Dropped, Place, is_adverb

ARTICLES = frozenset("a an the his my your our their its".split())
BEFORE = ARTICLES | {"from", "of"}
TISSUES = frozenset(
    "muscles muscle tendons tendon ligaments ligament joints joint nerves nerve fibers tissues tissue".split()
)

# Verbs that no button, tool or team is named after: on a million words of open
# web text all other bases before a noun were labels ("the commit message").
DESCRIBING = frozenset(
    "anesthetize calcify certify complicate compress constrict dehydrate degrade detach diagnose dilate disable dislocate dislodge displace distend educate elevate enlarge exacerbate "
    "expect flatten herniate impair improve infect inflame injure intend intoxicate irritate localize loosen medicate misalign "
    "neglect numb obstruct overextend overstretch overtrain paralyze prescribe prolong propose qualify recommend reduce require restrict "
    "rotate sedate sensitize specify stiffen strengthen suggest swell thicken tighten torment traumatize ulcerate unbalance vary weaken widen".split(),
)


class BaseBeforeNoun(Dropped):
    """An article, the base of a verb that is never a noun, and a noun.

    Why: "an irritate nerve" lost the ending that makes the verb describe the noun.
    Fix: the past participle, or the -ing form.
    """

    code = "T306"
    name = "base-before-noun"
    since = "0.1"
    bad = (
        Bad("Ice calms an irritate nerve.", "Ice calms an irritated nerve."),
        Bad("Take the prescribe dose with water.", "Take the prescribed dose with water."),
        Bad("The pain comes from overwork tendons.", "The pain comes from overworked tendons."),
    )
    good = (
        "The commit message came late.",
        "It can irritate nerves.",
        "They overwork muscles and joints.",
        "The overwork of those years took its toll.",
        "From overuse injuries to fractures.",
    )

    def glance(self, before: str, after: str) -> bool:  # noqa: ARG002
        """Whether the words beside the base are worth a closer look."""
        return before in BEFORE

    def speaks(self, place: Place, base: str) -> bool:
        """Whether the base stands where only an adjective can."""
        left, right = place.word(-1), place.word(1)
        if base.startswith("over") and base not in DESCRIBING:
            return left in {"from", "of"} | ARTICLES and right in TISSUES
        if base not in DESCRIBING or left not in ARTICLES or len(right) < 3:
            return False
        return not (
            right in NO_OBJECT
            or right in PRONOUNS
            or right in DETERMINERS
            or right in BE
            or right in HAVE
            or right in MODALS
            or is_adverb(right)
        )

    def meant(self, base: str) -> list[str]:
        """Participle and -ing form."""
        verb = verbs.load()[base]
        return [verb.participle, verb.ing]
