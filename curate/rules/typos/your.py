"""T213: "your", "you're" and "you"."""

from collections.abc import Mapping
from typing import ClassVar

from curate.rules.base import Bad
from curate.rules.frames import ENDS_NOUN, Frame
from curate.rules.typos.owning import Owning

OWNED = (
    "own|body|body's|name|life|muscles|spine|doctor|diet|house|job|knee|knees|neck|shoulders|shoulder|lower back|posture|symptoms|"
    "legs|hips|feet|hands|arms|mind|lifestyle|therapist|insurance|account"
)
BELONGING = (
    "cooperation|account|body|muscles|neck|spine|shoulders|knees|hips|legs|feet|doctor|diet|posture|symptoms|"
    "lifestyle|website|blog|insurance|workout|skin|heart|mattress"
)
VERBS_TOO = "support|message|email|order|ticket|condition|weight"
# Behind these a clause may follow: "we hope your going abroad does you good".
GERUND = "mind|minds|minded|object to|objects to|objected to|appreciate|appreciates|appreciated|resent|resents|resented|despite|without|of|for|from|by|with|about|on|opposed to|used to"


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
            r"a|an|the|not|gonna|supposed to|probably|already|about to|able to|unable to|allowed to|"
            r"welcome to|kidding|stuck (?:in|with|on)|just (?:a|not|going)|in (?:the|a)|on (?:the|a)|told|too (?:old|young|late|tired|busy|far|big|small)|sure to|under the|out of",
            unless_right=rf"a (?:game|level|la|cappella)|not \w+ing|not (?:in|un)\w+ {ENDS_NOUN}|out of (?:pocket|office)|out of (?:town|network|hours|state|court) {ENDS_NOUN}|"
            rf"already (?!an?|in|on|at|my|been|have|know|here|there|\w+ing)\w+ {ENDS_NOUN}|on the (?:job|go|spot|ground|fly) {ENDS_NOUN}|under the (?:sink|desk|counter|bed|hood|bonnet|stairs|table|cabinet|radar) {ENDS_NOUN}",
        ),
        Frame(
            "your",
            "you're",
            "",
            "going to|trying to|looking (?:for|at|to)|doing it|having trouble",
            unless_left=GERUND,
            unless_right=r"going to (?!be|have)\w+ (?:\w+ )?(?:changed|was|made|meant|has|had|upset|surprised|won't)",
        ),
        Frame(
            "you're",
            "your",
            "",
            OWNED,
            unless_right=r"own (?:worst|best)|life of|(?:house|job) (?:\w+ing|proud|bound|ready|free)|knee deep|neck (?:and neck|deep)|shoulders? to shoulder|hands (?:down|off|on|free)",
        ),
        Frame("you're", "your", "with|to|from|of|for|tell|invite|bring|ask|all|about|and|share|among|by", "friends"),
        Frame(
            "you",
            "your",
            "for|in|on|of|with|from|through|about|check|ask|see|hope|keep|strengthen|stretch|bend|relax|to",
            BELONGING,
            unless_right=r"(?:account|doctor|heart) (?:and|or|not|the|a|me|us|it|that|this|for|up|back)",
            never="what|than",
        ),
        Frame(
            "you",
            "your",
            "(?:thank you|thanks|thankful|grateful|thank-you|appreciate|looking|asking|asked|ask|waiting|wait) for|in|of|with|through|check",
            VERBS_TOO,
            unless_right=rf"(?:{VERBS_TOO}) (?:or|not|the|a|me|us|it|that|this|up|back|him|her|them|our|their|his)",
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
        "Your already full inbox grows; set your out of office reply when you're flat or house hunting.",
        "You're friends with us, and you're neck and neck. We hope you support our plan and you order again.",
        "Nobody minds your looking at it.",
    )
