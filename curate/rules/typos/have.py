"""T210: "could of"."""

from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed


class OfForHave(Framed):
    """The word "of" after "could", "should", "would", "might" or "must".

    Why: spoken "could've" ends like "of"; written so it is no English.
    Fix: "have".
    """

    code = "T210"
    name = "of-for-have"
    since = "0.1"
    frames = (
        Frame(
            "of",
            "have",
            "could|should|would|might|must|couldn't|shouldn't|wouldn't|could not|should not|would not|might not|may not",
            unless_left="(?:the|his|her|our|its|their|full|sheer|military) might",
            unless_right=r"course|necessity|all|his|her|its|their|my|the|a|an|itself|late|old|this|these|such",
        ),
    )
    bad = (Bad("You should of called.", "You should have called.", "of"),)
    good = (
        "It could of course be worse.",
        "What he could of the work, he did.",
        "Must of necessity end.",
        "The might of Rome fell.",
    )
