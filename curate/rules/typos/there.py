"""T214: "there", "their" and "they're"."""

import re
from collections.abc import Mapping
from typing import ClassVar

from curate.rules.base import Bad
from curate.rules.frames import ENDS_NOUN, Frame
from curate.rules.typos.owning import Owning

OWNED = (
    "own|names?|lives|bodies|parents|children|kids|jobs?|services?|act together|money|websites?|products?|customers|doctors?|symptoms|pain|"
    "muscles|backs?|diets?|families|friends|offspring|heads|feet|legs|patients|employees|health|bodys|bones|knees|weight|teeth|hands|homes"
)
GOVERNORS = (
    "of|in|with|for|on|about|to|by|lost|got|get|gets|has|do|doing|take|taking|lose|losing|eat|feel|change|improve|use|using|"
    "both|under|signing|strengthen|into|manage|keep|find|control|give|reduce|moving|move"
)
GOVERNED = re.compile(
    r"(?:^|[^\w'-])(?<!from )(?:of|with|for|about|during|after|before|lost|love|loved|like|sold|sell|visit|visited|bought|enjoy|enjoyed|appreciate|share|shared|made|make|build|built|use|used|"
    r"despite|without|against|because of|thanks to|due to|lose|save|left|leave|raise|raised|painted|express|expressed|changed|gave|give|given|did|finished|parked|forgot|forgotten|brought|met|took|wore|washed|cleaned|packed) $"
)


class TheirForThere(Owning):
    """The words "there", "their" and "they're" in each other's place.

    Why: they sound alike, and a spell-checker knows all three.
    Fix: the word that the frame asks for.
    """

    code = "T214"
    name = "their-confused"
    since = "0.1"
    owning: ClassVar[Mapping[str, str]] = {"there": "their", "they're": "their"}
    places = frozenset(["there"])
    governed = GOVERNED
    frames = (
        Frame(
            "there",
            "their",
            f"{GOVERNORS}|from|than|and|as|had|have|having|made|make|making|build|built|building|start|started|run|running|write|bring|brought|find|found|create|created|"
            "grow|grew|see|saw|buy|bought|took|choose|set|want|need|protect|love|like|pay|cook|mind|did|not|or|even|among|at|all|know",
            "own",
            unless_right=r"own (?:an?|the|their|its|two|three|more|most|\d+)",
        ),
        Frame(
            "there",
            "their",
            "from",
            "names?|lives|bodies|parents|jobs?|homes|friends|families|heads|websites?|doctors?",
            unless_right=r"\w+ (?:can|could|are|were|go|went|will|may)",
        ),
        Frame(
            "there",
            "their",
            GOVERNORS,
            OWNED,
            unless_right="services? (?:is|are|was|were)|pain (?:is|was|that|when|or)|lives (?:an?|the|one|only)",
        ),
        Frame(
            "their",
            "there",
            "",
            "is|are|was|were|will be|has been|have been|isn't|aren't|wasn't|weren't|may be|might be|can be|seems to be|must be",
        ),
        Frame(
            "their",
            "there|theirs",
            "over|out|up|down|been|go|went|working|work|get|live|lived|from",
            "$|and",
            unless_right=r"and|and (?:his|her|my|our)|\w+",
        ),
        Frame(
            "their",
            "they're",
            "",
            r"not|going to|gonna|supposed to|trying to|a|an|the",
            unless_left="of|in|with|for|to|on|at|from|by|and|as|resent|resents|resented|mind|minds|minded|despite|about|without|oppose|opposed|appreciate|appreciated",
            unless_right=rf"not (?:\w+ing|so)|not (?:in|un)\w+ {ENDS_NOUN}|going to (?:bed|work|school|church|the|war)|trying to|a (?:level|game|la|cappella|priori)|supposed",
        ),
        Frame(
            "they're",
            "their",
            "",
            "own|lives|bodies|children's|(?:parents|names|homes|symptoms|muscles) (?:are|were|have|had|would|will)",
        ),
        Frame(
            "they're",
            "their",
            f"{GOVERNORS}|visit|visits|visited|love|loved|miss|left|told|tell|ask|asked|bought|sold|sell|forgot|forget|leave",
            "homes|parents|names|muscles|symptoms",
        ),
    )
    bad = (
        Bad("Thanks for there quick response.", "Thanks for their quick response."),
        Bad("They're car is red.", "Their car is red."),
        Bad("Many people lose there jobs.", "Many people lose their jobs.", "there"),
        Bad("Their is no cure.", "There is no cure."),
        Bad("The clinic over their.", "The clinic over there."),
        Bad("They say their not sure.", "They say they're not sure."),
        Bad("They're own doctors agree.", "Their own doctors agree."),
    )
    good = (
        "From there man went on. They're part of it. After there being none, they left.",
        "Their not knowing did no harm.",
        "Is there pain when you bend?",
        "Who lives there and why?",
        "Their being late was no accident.",
        "They get there on foot.",
        "Farmers there own two barns; from there patients go home. They're parents of twins, and they're names I know.",
        "I resent their going to Rome; the work he did there last season was good.",
        "Try their a la carte menu and their not inconsiderable wines.",
    )
