"""S152: cookie and consent notices."""

import re

from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine


class CookieNotice(SpamLine):
    """A notice about cookies, tracking or consent.

    Why: it is the law's toll at the site's door, not a part of the article.
    Fix: cut the line. Safe: it speaks of cookies as the site's own, or is the
    text of a consent button.
    """

    code = "S152"
    name = "cookie-notice"
    since = "0.1"
    severity = "error"
    precision = 0.99
    message = "a cookie or consent notice"
    longest = 220
    cues = (
        "cookie",
        "cookies",
        "consent",
        "gdpr",
        "privacy policy",
        "personal data",
        "tracking technologies",
        "accept all",
        "reject all",
        "always active",
        "always enabled",
        "manage preferences",
        "do not sell",
        "manage consent",
        "personal information",
        "privacy preferences",
        "privacy settings",
        "user experience",
    )
    pattern = re.compile(
        r"[-•*|# ]*(?:(?:accept|reject|allow|decline|refuse|deny|save|manage|customi[sz]e|necessary|strictly necessary|functional|analytics|performance|targeting|advertising|marketing|statistics|preferences|essential|non-necessary|third[- ]party|cookie|cookies|privacy|consent|settings|all|and|&|only|policy|preference|center|choices|your|my|the|use of|about|notice|always active|always enabled|declaration|details|show|ok|close|options|overview|we value|we use|gdpr|selected|list|other|i|banner|with)[ ,.!/|]*){2,9}"
        r"|always (?:active|enabled)|(?:cookie|cookies|consent)s?(?: ?(?:policy|settings|notice|preferences|consent))?[.:]?|(?:accept|reject|allow) all"
        r"|.*\b(?:(?:we|sites?|website|partners|page|who|that|also|which|advertisers|and|parties|vendors|plugin)(?: and (?:our|selected|its)(?: [\d,]+)?(?: \w+)? ?partners)?(?:,? \w+,?)? (?:uses?|stores?|sets?|places?|collects?|employs?)|use of|uses|using|accept|set|our|these|functional|analytics|tracking|non-necessary|necessary) (?:\w+ )?cookies\b.*"
        r"|(?:.*[.] )?(?:a |these |this |necessary |functional |performance |analytical |advertisement |other uncategorized |our |the )*cookies? (?:is|are|may|allows?|helps?|enables?|policy|notice|preferences|settings)\b.*|(?:set by|stores|used by|this cookie|the cookie|registers|collects|records|google sets|youtube sets|linkedin sets|wistia sets|hubspot sets)\b.*\bcookies?\b.*"
        r"|.*\b(?:by (?:clicking|using|continuing|submitting|signing|providing|checking|subscribing|entering|browsing|registering)|you (?:agree|consent|accept|acknowledge))\b.*\b(?:privacy (?:policy|notice|statement)|cookie policy|terms of (?:use|service)|personal (?:data|information)|terms (?:and|&) conditions)\b.*|(?:please )?(?:see|read|view|review|visit|refer to|check)(?: our| the)? privacy (?:policy|notice|statement).{0,120}"
        r"|do not (?:sell|share)(?: or (?:sell|share))? my (?:personal )?(?:info|data).{0,40}|(?:your|our) privacy(?: is important| matters| choices| rights).{0,160}"
    )
    veto = re.compile(
        r"\b(?:dough|bake|baked|baking|oven|sugar|flour|chocolate|butter|recipe|recipes|jar|chip|oatmeal|eat|eating|fortune|snack|batch|sheet|milk|cream)\b|third-party cookies (?:are|will)|marketers|should|\bseo\b"
    )
    bad = (
        Bad(
            "Sow them early.\n\nThis website uses cookies to improve your experience.\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
        Bad("Sow them early.\n\nAccept All Cookies\n\nThin them in June.", "Sow them early.\n\nThin them in June."),
    )
    good = (
        "We ate the cookies while the site was cleared.",
        "The cookies are ready when the edges brown, and you can bake the next tray at once.",
        "Consent of the owner is needed before the hedge comes down.",
    )
