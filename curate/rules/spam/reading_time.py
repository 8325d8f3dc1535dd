"""S102: the page's counters left in the text."""

import re

from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine


class CounterLeft(SpamLine):
    """Reading time, views, shares: the page's counters.

    Why: "4 min read" is furniture of the page; no reader misses it.
    Fix: cut the line. Safe, because nothing else stands on it.
    """

    code = "S102"
    name = "page-counter-left"
    since = "0.1"
    severity = "error"
    precision = 0.98
    message = "a counter of the page (reading time, views, shares)"
    longest = 16
    cues = (
        "read",
        "reading time",
        "views",
        "shares",
        "view",
        "mins",
        "readers",
        "min",
        "likes",
        "ratings",
        "rating",
        "votes",
        "upvotes",
        "listen",
    )
    pattern = re.compile(
        r"(?:.{0,60}[|·•,–-] ?)?(?:(?:estimated |approx(?:imate)?\.? )?read(?:ing)? ?time:? ?(?:about |~ ?)?\d{1,3} ?(?:min(?:ute)?s?|m)?(?: read)?\.?"
        r"|\(?(?:about |~ ?|a )?\d{1,3} ?-? ?(?:min(?:ute)?s?)\.?(?: of)? ?read(?:ing time)?\)?"
        r"|[\d.,]+ ?[km]? (?:views?|shares?|likes?|reads?|upvotes?|readers)|(?:total )?(?:views?|shares?|likes|reads):? ?[\d.,]+k?"
        r"|rat(?:e|ing):? ?[\d.]+ ?(?:/|out of) ?(?:5|10)(?: ?\(?[\d,]+ (?:votes?|ratings?|reviews?)\)?)?"
        r"|(?:[\d.,]+ ?[km]? (?:views?|shares?|likes?|comments?|reads)[ |·•,]*){2,5}"
        r"|listen(?: to (?:this|the) (?:article|story|post)|(?= ?[(·|-]? ?\d))(?: ?[(·|-]? ?\d{1,3}(?::\d\d)?(?: ?min(?:ute)?s?)?\)?)?"
        r"|[\d,]+ (?:votes?|ratings?)(?: ?[,·|-] ?average:? ?[\d.]+.{0,20})?)"
    )
    bad = (
        Bad("Growing Leeks\n\n4 min read\n\nSow them early.", "Growing Leeks\n\nSow them early."),
        Bad("Growing Leeks\n\n1.2k shares 3 comments\n\nSow them early.", "Growing Leeks\n\nSow them early."),
        Bad("Growing Leeks\n\nListen to this article (5 min)\n\nSow them early.", "Growing Leeks\n\nSow them early."),
        Bad("Growing Leeks\n\nReading time: 6 minutes\n\nSow them early.", "Growing Leeks\n\nSow them early."),
    )
    good = (
        "It takes 4 minutes to read the meter.",
        "Rest the dough.\n\n10 minutes\n\nThen knead.",
        "Listen to the rain.",
        "The clip has 3,000 views by now, and most of its viewers grow leeks.",
    )
