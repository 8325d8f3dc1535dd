"""S161: menu words and buttons of the site."""

import re

from curate.article import Text
from curate.model import Block
from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine, lines_of


class MenuWord(SpamLine):
    """A menu entry or button that every site has.

    Why: "Skip to content" or "My Account" belongs to the frame around the
    article.
    Fix: cut the line. Safe: only entries that no article uses as a line of
    its own are listed; "Home" or "Search" alone is left to the other rules.
    """

    code = "S161"
    name = "menu-word"
    since = "0.1"
    severity = "error"
    precision = 0.99
    message = "a menu entry or button of the site"
    never_first = True
    longest = 8
    cues = (
        "skip",
        "menu",
        "navigation",
        "search",
        "log in",
        "login",
        "log out",
        "sign in",
        "sign up",
        "my account",
        "cart",
        "checkout",
        "wishlist",
        "site map",
        "sitemap",
        "rss",
        "contact us",
        "about us",
        "privacy",
        "terms",
        "terms of use",
        "terms of service",
        "careers",
        "advertise",
        "close",
        "back to top",
        "scroll to",
        "print",
        "toggle",
        "accessibility",
        "loading",
        "subscribe",
        "register",
        "create account",
        "faqs",
        "site index",
        "press releases",
        "newsroom",
        "site search",
        "help center",
        "our team",
        "our story",
        "meet the team",
        "all posts",
        "blog",
        "testimonials",
        "main content",
        "jump to",
        "footer",
        "sidebar",
        "header",
        "of page",
        "go to",
        "home",
        "cookie",
    )
    pattern = re.compile(
        r"[-•*+#|> ]*(?:skip(?: directly)? (?:to|navigation|ahead).{0,40}|skip(?: ad| links)?|(?:main |mobile |primary |footer |toggle |open |close |site |hamburger |top |user |secondary )+(?:menu|navigation|nav|search|sidebar|header)"
        r"|(?:toggle|open|close|show|hide) (?:the )?(?:main |mobile |search |site )?(?:menu|navigation|search|sidebar|modal|dialog|panel|submenu|dropdown).{0,20}"
        r"|(?:jump|scroll|go|back|return) to (?:top|main content|navigation|search|content|home ?page|the top|main menu).{0,10}|top of page|bottom of page|search (?:for:?|this (?:site|website)(?:\.{3}|…)?|site|\.\.\.|toggle|icon|button|results|here.{0,3}|form)|site (?:search|map|index|navigation|feedback)|sitemap"
        r"|(?:log ?in|sign in|log ?out|sign out|sign up|register|create (?:an )?account|my account|your account|subscriber login)(?: (?:/|\||or|&) (?:log ?in|sign ?up|register|sign in|join|create (?:an )?account|subscribe))?|(?:view |your |shopping |my )?cart(?: ?\(?\d+\)?| is empty)?|checkout|wishlist|contact us|about us|contact|about|our team|our story|meet the team|who we are|what we do"
        r"|(?:privacy|cookies?)(?: and (?:cookies?|security|terms))?(?: &)?(?: cookies?)? (?:policy|notice|statement|settings|preferences|choices|center)|your (?:privacy choices|ad choices)|do not sell.{0,60}|terms(?: (?:of|&|and) (?:use|service|sale|conditions|privacy).{0,30})?|terms & conditions|accessibility(?: statement| help)?|(?:press|media) (?:releases|room|kit|center|inquiries)"
        r"|advertise(?: with us)?|careers?|newsroom|help (?:center|centre)|rss(?: feeds?)?|sections|print(?: this)?(?: (?:page|article|story))?|loading\W*|close(?: (?:menu|search|this|x|ad|modal|dialog|window))?|main content|(?:all|recent|latest|more|older|newer) posts|write for us|editorial (?:policy|guidelines|standards|process)|testimonials|case studies|free trial|request a demo|book a demo)\W*"
    )
    bad = (
        Bad("Growing Leeks\n\nSkip to main content\n\nSow them early.", "Growing Leeks\n\nSow them early."),
        Bad("Sow them early.\n\nPrivacy Policy\n\nThin them in June.", "Sow them early.\n\nThin them in June."),
    )
    good = (
        "Skip the leeks if the soil is wet.",
        "Menu\n\nLeek soup, then cheese.",
        "Close the lid and wait.",
        (
            "Good documentation names who may use the service, at what price, and how fast it has to answer them.\n\nTerms of Use\n\n"
            "The terms belong beside the reference, so that nobody has to look for them in the footer of another page."
        ),
    )

    def matches(self, text: Text, at: int, block: Block) -> bool:
        """Whether a line is an entry, and heads no section: prose before it, and prose with its words after it."""
        if not super().matches(text, at, block):
            return False
        lines = lines_of(text)
        heads = 0 < at < len(lines.blocks) - 1 and lines.prose[at - 1] and lines.prose[at + 1]
        return not (heads and lines.words(at) & lines.words(at + 1))
