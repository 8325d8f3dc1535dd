"""T214: "there", "their" and "they're"."""

import re
from collections.abc import Mapping
from typing import ClassVar

from curate.rules.base import Bad
from curate.rules.typos.frames import Frame
from curate.rules.typos.owning import Owning

OWNED = (
    "own|names?|lives|bodies|parents|children|kids|jobs?|services?|act together|money|websites?|products?|customers|doctors?|symptoms|pain|"
    "muscles|backs?|diets?|families|friends|offspring|heads|feet|legs|patients|employees|health|bodys|bones|knees|weight|teeth|hands|homes"
)
GOVERNORS = (
    "of|in|with|for|from|on|about|to|by|lost|got|get|gets|has|do|doing|take|taking|lose|losing|eat|feel|change|improve|use|using|"
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
        Frame("there", "their", "", "own", unless_left="out|up|over|right|who is|that is"),
        Frame(
            "there",
            "their",
            GOVERNORS,
            OWNED,
            unless_right="services? (?:is|are|was|were)|pain (?:is|was|that|when|or)",
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
            "over|out|in|up|down|been|go|went|working|work|get|live|lived|from",
            "$|and",
            unless_right=r"and|and (?:his|her|my|our)|\w+",
        ),
        Frame(
            "their",
            "they're",
            "",
            r"not|going to|gonna|supposed to|trying to|a|an|the",
            unless_left="of|in|with|for|to|on|at|from|by|and|as",
            unless_right=r"not (?:\w+ing|so)|going to (?:bed|work|school|church|the|war)|trying to|a (?:level|game)|supposed",
        ),
        Frame("they're", "their", "", "own|lives|bodies|homes|parents|names|children's|muscles|symptoms"),
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
    )
