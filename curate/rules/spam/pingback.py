"""S177: pingbacks and trackbacks."""

import re

from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine


class Pingback(SpamLine):
    """A line that another site's link left: "Pingback: ...", "[...] ... [...]".

    Why: it is the headline of a page that links here, mostly a paid one.
    Fix: cut the line. Safe: it says what it is.
    """

    code = "S177"
    name = "pingback"
    since = "0.1"
    severity = "warning"
    message = "what another site's link left"
    longest = 60
    never_first = True
    cues = ("pingback", "pingbacks", "pingback:", "trackback", "trackbacks", "trackback:", "[...]", "[…]", "[. . .]")
    pattern = re.compile(
        r"\W{0,4}(?:\d+ )?(?:pingbacks?|trackbacks?)\b ?(?:[:\-–»|(].{0,300}|\d+\)?)?|\[(?:\.\.\.|…|\. \. \.|&#8230;)\].{3,400}\[(?:\.\.\.|…|\. \. \.|&#8230;)\].{0,80}"
    )
    bad = (
        Bad("Sow early.\n\nPingback: Cheap Boots Online\n\nThin in June.", "Sow early.\n\nThin in June."),
        Bad("Sow early.\n\n[...] more on this at Leek World [...]\n\nThin in June.", "Sow early.\n\nThin in June."),
    )
    good = ("A pingback tells a page that another links to it.", "[...] and so he left.")
