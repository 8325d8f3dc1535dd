"""T204: "sublimation" where "subluxation" is meant."""

from curate.rules.base import Bad
from curate.rules.kinds import Confusion


class SublimationForSubluxation(Confusion):
    """The word "sublimation" in a paragraph on the spine.

    Why: a speech recogniser knows the word for solids that turn to gas, and not
    the chiropractor's word for a shifted vertebra.
    Fix: "subluxation", in the same case.
    """

    code = "T204"
    name = "sublimation-for-subluxation"
    since = "0.1"
    written, meant = "sublimation", "subluxation"
    near = ("chiropract", "misalign", "vertebra", "spinal", "your spine", "the spine", "dislocat")
    bad = (
        Bad("A chiropractor calls it a sublimation.", "A chiropractor calls it a subluxation.", "sublimation"),
        Bad("Sublimation of a vertebra is rare.", "Subluxation of a vertebra is rare."),
    )
    good = ("Dry ice vanishes by sublimation.", "Freud held sublimation to be a mature defence.")
