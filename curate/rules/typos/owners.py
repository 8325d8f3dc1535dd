"""T237: an owner without the apostrophe, and one where nobody owns."""

from curate.rules.base import Bad
from curate.rules.typos.frames import Frame, Framed

HOME = (
    "house|home|birthday|wedding|car|garden|farm|apartment|kitchen|bedroom|backyard|basement|couch|death|funeral|divorce|grave|estate|"
    "office|garage|generation|dog|cat|phone"
)
OURS = "my|your|his|her|our|their"
COUNT = r"\d+|one|two|three|four|five|six|seven|eight|nine|ten|few|several|many|couple of|twenty|thirty"
SPAN = "experience|time|notice|worth of|wages|salary|imprisonment|probation|vacation"
PLURAL = ("parents", "grandparents", "neighbors", "neighbours", "in-laws")
SINGLE = (
    "mothers", "fathers", "moms", "dads", "mums", "friends", "sisters", "brothers", "husbands", "grandmothers", "grandfathers", "grandmas",
    "grandpas", "uncles", "aunts", "daughters", "sons", "girlfriends", "boyfriends", "boss's",
)  # fmt: skip
NO_CLAUSE = "is|was|are|were|to|in|at|on|as|of|,"


class MissingPossessive(Framed):
    """An owner without the apostrophe ("my parents house"), and an apostrophe where nobody owns ("lot's of").

    Why: the reader takes the owner for a plural and reads the line twice.
    Fix: the apostrophe where it belongs.
    """

    code = "T237"
    name = "missing-possessive"
    since = "0.2"
    precision = 0.95
    frames = (
        *(Frame(owners, f"{owners}'", OURS, HOME) for owners in PLURAL),
        *(Frame(owner, f"{owner[:-1]}'s|{owner}'", rf"{OURS}|a|the", HOME) for owner in SINGLE if "'" not in owner),
        *(
            Frame(unit, f"{unit}'", COUNT, SPAN, unless_right="time (?:she|he|it|they|we|i|you|the)")
            for unit in ("days", "weeks", "months", "years", "hours")
        ),
        Frame("lot's", "lots", "", "of"),
        Frame("faq's", "FAQs"),
        Frame("its'", "its"),
        Frame("beginners", "beginner's", "", "guide|guides|luck", unless_left="for"),
        Frame("childrens", "children's"),
        Frame("womens", "women's"),
        Frame(
            "mens",
            "men's",
            "",
            r"clothing|wear|fashion|shoes|room|health|basketball|soccer|team|style|haircuts?|watches|underwear",
        ),
        Frame(
            "worlds",
            "world's",
            "the|of the",
            "largest|best|biggest|oldest|first|most|fastest|tallest|longest|leading|only|top|smallest|richest|greatest",
        ),
        Frame("todays", "today's"),
        Frame("yesterdays", "yesterday's", "", "news|game|post|article|meeting|loss|win"),
    )
    bad = (
        Bad("We moved out of my parents house.", "We moved out of my parents' house.", "parents"),
        Bad("He has 60 months experience.", "He has 60 months' experience.", "months"),
        Bad("There are lot's of birds.", "There are lots of birds.", "lot's"),
    )
    good = (
        "My friends bed down early.",
        "It took two days; time flew.",
        "My friends are at home.",
        "FAQs for women and children.",
    )
