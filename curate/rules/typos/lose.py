"""T215: "loose" where "lose" is meant."""

from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed

LOST = (
    "weight|fat|pounds|money|time|your|my|his|her|their|its|our|it|them|control|balance|interest|hope|blood|hair|sleep|focus|sight|"
    "touch|consciousness|patience|power|teeth|strength|some weight|a lot|everything|confidence|feeling|flexibility|calcium|water|the ability|the weight"
)


class LooseForLose(Framed):
    """The adjective "loose" where something is lost, and "lose" where it hangs.

    Why: "loose weight" is read as an unfastened weight.
    Fix: the other word.
    """

    code = "T215"
    name = "loose-for-lose"
    since = "0.1"
    frames = (
        Frame(
            "loose",
            "lose",
            "to|will|can|could|would|may|might|not|don't|didn't|won't|can't|you|we|they|i|you'll|help|helps|must|should|never|people|and",
            LOST,
            unless_left="let|cut|break|turn|set",
        ),
        Frame("loosing", "losing", "", LOST),
        Frame("looses", "loses", "", LOST),
        Frame("lose", "loose", "wear|wearing|a|the|with|of|in", "fitting|clothing|clothes|stools|ends|leaf|skin|tooth"),
    )
    bad = (
        Bad("Walk daily to loose weight.", "Walk daily to lose weight.", "loose"),
        Bad("Wear lose clothing.", "Wear loose clothing."),
    )
    good = (
        "The loose weight fell off the bar.",
        "They let loose their dogs.",
        "Loose teeth need care.",
        "The archers loose arrows.",
    )
