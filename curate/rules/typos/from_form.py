"""T216: "form" and "from"."""

from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed


class FormForFrom(Framed):
    """The words "form" and "from", two letters swapped.

    Why: both are words, so a spell-checker is silent.
    Fix: the other word.
    """

    code = "T216"
    name = "form-for-from"
    since = "0.1"
    frames = (
        Frame(
            "form",
            "from",
            r"apart|suffer|suffers|suffered|suffering|came|comes|coming|ranges|ranging|recover|recovering|recovered|protects?|arises?|aside|derived|stems?|stemming|"
            "prevented|away|heard|benefit|benefits|escape|resulting|stuff|far",
            r"the|a|an|this|that|these|those|my|your|his|her|our|their|its|it|them|you|one|all|other|any|\w+ing",
        ),
        Frame("from", "form", "a|the|this|another|some|any|common|severe|mild|proper|good|correct|natural|best", "of"),
        Frame("fro", "for|from", "", "the|a|an|my|your|this|all|more|some", unless_left="and"),
    )
    bad = (
        Bad("The pain comes form the hip.", "The pain comes from the hip.", "form"),
        Bad("It is a mild from of gout.", "It is a mild form of gout."),
    )
    good = (
        "Bones that benefit form in youth.",
        "It comes in the form of pills.",
        "People from the north walk to and fro the whole day.",
    )
