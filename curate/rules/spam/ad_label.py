"""S155: the label of an advertisement."""

import re

from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine


class AdLabel(SpamLine):
    """The label over an advertisement that is not there.

    Why: "Advertisement" between two paragraphs stops the reader for nothing.
    Fix: cut the line. Safe: the label fills it.
    """

    code = "S155"
    name = "ad-label"
    since = "0.1"
    severity = "error"
    precision = 0.99
    message = "the label of an advertisement"
    longest = 10
    cues = (
        "advertisement",
        "advertisements",
        "sponsored",
        "story continues",
        "article continues",
        "continue reading",
        "scroll to continue",
        "ad",
        "ads",
        "promoted",
        "advertising",
        "promoted content",
        "paid content",
        "skip ad",
        "continue after",
        "continues below",
        "ad choices",
        "adchoices",
        "remove ads",
        "close ad",
        "report ad",
        "feedback",
    )
    pattern = re.compile(
        r"[-•*|# (\[]*(?:advertisements?|advertising|sponsored(?: (?:content|links|post|stories|ad))?|promoted(?: (?:content|stories|links))?|paid (?:content|post)|ads?(?: feedback| choices| blocker| by .{2,30}| - .{0,40})?|adchoices|(?:story|article|content|post) continues(?: below| after)?(?: (?:this )?ad(?:vertisement)?)?|(?:scroll|click) to continue(?: reading)?|continue reading(?: below)?|(?:skip|close|remove|report|hide)(?: this)? ads?|why this ad\??|advertisement - .{0,60})[)\]. :]*"
    )
    veto = re.compile(r"^(?:ads?|advertising)$")
    bad = (Bad("Sow them early.\n\nAdvertisement\n\nThin them in June.", "Sow them early.\n\nThin them in June."),)
    good = (
        "Advertisement in the Victorian age\n\nPosters came first.",
        "The article continues the series.",
        "Sponsored by the guild, the show ran for years.",
    )
