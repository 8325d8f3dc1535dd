"""T213: "your", "you're" and "you"."""

from collections.abc import Mapping
from typing import ClassVar

from curate.rules.base import Bad
from curate.rules.typos.frames import Frame
from curate.rules.typos.owning import Owning

OWNED = (
    "own|body|body's|name|life|muscles|spine|doctor|diet|friends|house|job|knee|knees|neck|shoulders|shoulder|lower back|posture|symptoms|"
    "legs|hips|feet|hands|arms|mind|lifestyle|therapist|insurance|account"
)
BELONGING = (
    "cooperation|support|message|email|order|account|body|muscles|neck|spine|shoulders|knees|hips|legs|feet|doctor|diet|posture|symptoms|"
    "lifestyle|ticket|condition|website|blog|insurance|workout|weight|skin|heart|mattress"
)


class YourForYoure(Owning):
    """The words "your", "you're" and "you" in each other's place.

    Why: they sound alike, and a spell-checker knows them all.
    Fix: the word that the frame asks for.
    """

    code = "T213"
    name = "your-confused"
    since = "0.1"
    owning: ClassVar[Mapping[str, str]] = {"you're": "your"}
    frames = (
        Frame(
            "your",
            "you're",
            "",
            r"a|an|the|not|gonna|supposed to|probably|already|about to|able to|unable to|allowed to|going to|trying to|looking (?:for|at|to)|"
            r"welcome to|kidding|stuck (?:in|with|on)|just (?:a|not|going)|in (?:the|a)|on (?:the|a)|told|too (?:old|young|late|tired|busy|far|big|small)|doing it|having trouble|sure to|under the|out of",
            unless_right="a game|a level|not having|not being|not \\w+ing|out of pocket",
        ),
        Frame("you're", "your", "", OWNED, unless_right="own (?:worst|best)|life of"),
        Frame(
            "you",
            "your",
            "for|in|on|of|with|from|through|about|check|ask|see|hope|keep|strengthen|stretch|bend|relax|to",
            BELONGING,
            unless_right=r"(?:weight|support|order|email|account|message|doctor|heart) (?:and|or|not|the|a|me|us|it|that|this|for|up|back)",
            never="what|than",
        ),
        Frame(
            "you",
            "your",
            "in|on|for|with|from|at|by|to|hear|create|creating|build|building|start|starting|write|writing|bring|use|using|develop|design|grow|choose",
            "own [a-z]+",
            unless_right="own (?:a|an|the|it|them|one|your|this|that|these|two|any|property|and|or|is|in)",
            never="what|than|house|home|car|everything|anything|if|when",
        ),
    )
    bad = (
        Bad("You're car is ready.", "Your car is ready."),
        Bad("Stop if your not well.", "Stop if you're not well.", "your"),
        Bad("Rest you're neck.", "Rest your neck."),
        Bad("Talk to you doctor first.", "Talk to your doctor first.", "you"),
    )
    good = (
        "Keep your on-call number.",
        "You're your own boss.",
        "Your not having slept shows.",
        "If you weight the average, it shifts.",
        "Your right arm aches.",
    )
