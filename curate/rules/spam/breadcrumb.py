"""S162: the path to the page."""

import re

from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine


class Breadcrumb(SpamLine):
    """A breadcrumb: the page's path through the site.

    Why: "Home > Garden > Vegetables" is for climbing back up.
    Fix: cut the line. Safe: it begins with "Home" and has an arrow.
    """

    code = "S162"
    name = "breadcrumb"
    since = "0.1"
    severity = "error"
    precision = 0.99
    message = "the page's path through the site"
    longest = 40
    cues = ("home", "you are here", "breadcrumb", "breadcrumbs")
    pattern = re.compile(
        r"(?:[-•*|\d. ]*)(?:(?:you are here:? ?)?[^\w]{0,3}home ?(?:>|»|›|/|→|::|\|) ?.{0,200}|you are here:?.{0,120}|breadcrumbs?:?)"
    )
    veto = re.compile(r"[>»›/→|][^>»›/→|]*(?: [^ >»›/→|]+){4,}$")
    bad = (Bad("Home > Garden > Leeks\n\nSow them early.", "Sow them early."),)
    good = ("Home, garden and kitchen: three places where leeks are at ease.", "Home is where the leeks are.")
