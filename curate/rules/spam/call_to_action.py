"""S154: a call to buy, book or get in touch."""

import re

from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine

THING = r"(?:demo|call|quote|consultation|trial|appointment|meeting|tour|estimate|assessment|audit|proposal|session|copy|ebook|e-book|guide|whitepaper|white paper|report|brochure|sample|checklist|template|pdf|app)"


class CallToAction(SpamLine):
    """A button or line that sells: "Book a demo", "Add to cart", "Get a quote".

    Why: it is the site's shop window, and the button is gone.
    Fix: cut the line. Safe: a stock phrase of shops and lead forms fills it;
    "Get Started" and "Pricing" alone are only proposed, and left where they head a sentence.
    """

    code = "S154"
    name = "call-to-action"
    since = "0.1"
    severity = "error"
    precision = 0.97
    message = "a call to buy, book or get in touch"
    longest = 16
    never_first = True
    cues = (
        "demo",
        "a call",
        "quote",
        "free consultation",
        "free trial",
        "appointment",
        "shop now",
        "buy now",
        "add to cart",
        "order now",
        "get started",
        "contact us",
        "call now",
        "call us",
        "download now",
        "download the",
        "download your",
        "book now",
        "apply now",
        "enroll now",
        "register now",
        "start now",
        "try it free",
        "try for free",
        "for free",
        "talk to",
        "let's talk",
        "get in touch",
        "request",
        "schedule",
        "claim your",
        "check price",
        "view deal",
        "see price",
        "see it on",
        "buy at",
        "buy on",
        "shop at",
        "shop on",
        "view on",
        "donate now",
        "donate",
        "sale",
        "out of stock",
        "in stock",
        "sold out",
        "quick view",
        "add to wishlist",
        "add to bag",
        "free shipping",
        "join now",
        "start free",
        "pricing",
        "check availability",
        "book your",
        "get your free",
        "free estimate",
        "see at",
        "get a",
        "get the",
    )
    pattern = re.compile(
        rf"[-•*|#>→ ]*(?:(?:book|schedule|request|get|start|claim|download|grab|arrange|try|watch|see|begin)(?: now)? (?:a|an|your|my|our|the)(?: (?:free|instant|quick|personali[sz]ed|live|no-obligation|custom|full|complimentary|\d+[- ]\w+))+ {THING}s?(?: (?:today|now|here|with .{{2,30}}))?"
        rf"|(?:book|schedule|request|arrange) (?:a|an|your|my)(?: \w+)? {THING}(?: (?:today|now|here|with .{{2,30}}))?|(?:request|schedule|book|get|free) (?:demo|quote|consultation|appointment|estimate|trial)"
        r"|(?:shop|buy|order|book|apply|enroll|call|download|register|join|donate|subscribe|start|try|sign up|contact us|reserve|inquire|enquire)(?: it)? (?:now|today|online|here)|add to (?:cart|bag|basket|wishlist|favou?rites)|(?:start|try|get|sign up|join|download|use)(?: \w+){0,3} (?:for )?free(?: (?:today|trial|now))?|start (?:your |my )?(?:free )?trial"
        r"|(?:buy|shop|see|view|check|order|get|find|available)(?: it| now| price| deal| prices| the price)? (?:at|on|from) (?:amazon|walmart|target|ebay|etsy|best buy|rei|bookshop\.org|b&h|wayfair|home depot|lowe's|nordstrom|sephora|ulta|macy's|apple|google play|the app store|[\w-]+\.(?:com|co\.uk))|(?:check|see|view|compare) (?:the )?(?:latest |current |best |today's )?(?:prices?|deals?|availability|offers?)(?: (?:on|at) .{2,30})?|view (?:deal|product|offer|details|pricing|plans|on amazon)|see price(?: at .{2,20})?"
        r"|(?:out of|in) stock|sold out|quick view|free shipping(?: on .{2,40})?|get in touch(?: with us| today| now)*|let's (?:talk|chat|connect)|talk to (?:an? |our |us|sales)(?:expert|specialist|team|advisor)?s?(?: today| now)?|contact (?:us|sales|our team)(?: (?:today|now|for .{2,40}|to .{2,40}|here|at .{2,40}))?|call (?:us )?(?:today|now)?(?: at)? ?[+()\d .-]{7,20}|download (?:the |our |your )(?:\w+ ){0,3}app)[.!:»→>*]*"
    )
    loose = re.compile(r"get started(?: (?:today|now|for free|here))?[.!]?|pricing|donate")
    bad = (
        Bad(
            "Sow them early.\n\nBook a free consultation today!\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
        Bad("Sow them early.\n\nAdd to cart\n\nThin them in June.", "Sow them early.\n\nThin them in June."),
    )
    good = (
        "Book a table by the window.",
        "Call a vet now if the hen is limp.",
        "Free trial by jury is a right.",
        "Get a quote from three roofers before you sign.",
        "The first app is for small firms.\n\nPricing\n\nThe plans range from ten dollars to fifty.",
    )
