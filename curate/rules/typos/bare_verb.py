"""T252: "was deliver two days late", "has work here for years"."""

from curate.models import verbs
from curate.rules.base import Bad
from curate.rules.typos.bare_places import LIKE_ADVERBS, PLANNED, PRONOUNS, behind_be, behind_have
from curate.rules.typos.inflection import BE, HAVE, Dropped, Place, is_adverb


class BareVerb(Dropped):
    """A verb's base after "be" or "have", where the prose has its participle.

    Why: the ending is not heard, or another language has none; "was deliver late" is understood and looks careless.
    Fix: the participle, or the -ing form.
    """

    code = "T252"
    name = "bare-verb-after-auxiliary"
    since = "0.2"
    residual = True
    bad = (
        Bad("My order was deliver two days late.", "My order was delivered two days late.", "deliver"),
        Bad("The company is plan to open a new store.", "The company is planning to open a new store."),
        Bad("My phone was steal last night.", "My phone was stolen last night."),
        Bad("The sauce must be stir constantly.", "The sauce must be stirred constantly."),
        Bad("The team has win three games.", "The team has won three games."),
        Bad("He has work here for ten years.", "He has worked here for ten years."),
        Bad("Your package will be ship tomorrow.", "Your package will be shipped tomorrow."),
    )
    good = (
        "All he did was deliver the letter two days late.",
        "Her first wish is rest, and the result was damage in the cell.",
        "We had dinner the other day, and she has work to do. I have change for a ten.",
        "There has been work on the roof. It was love at first sight.",
        "Plan A is plan B. She was host to many guests, and was chair of the board.",
    )

    def glance(self, before: str, after: str) -> bool:  # noqa: ARG002
        """Whether the words beside the base are worth a closer look."""
        return before in BE or before in HAVE or before == "best" or is_adverb(before) or before in PRONOUNS

    def speaks(self, place: Place, base: str) -> bool:
        """Whether an auxiliary governs the base."""
        at = -2 if place.word(-1) == "best" else place.left_of_adverbs()
        aux = place.word(at)
        if any(place.word(offset) in LIKE_ADVERBS for offset in range(at + 1, 0)):
            return False
        if aux in BE:
            return behind_be(place, base, at)
        return (aux in PRONOUNS or aux in {"has", "had", "have", "hasn't", "hadn't"}) and behind_have(place, base, at)

    def meant(self, base: str) -> list[str]:
        """Participle and -ing form."""
        verb = verbs.load()[base]
        return [verb.ing, verb.participle] if base in PLANNED else [verb.participle, verb.ing]
