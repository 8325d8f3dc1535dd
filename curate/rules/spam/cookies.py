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
    message = "a cookie or consent notice"
    longest = 220
    cues = ("cookie", "cookies", "consent", "gdpr", "privacy policy", "personal data", "tracking technologies", "accept all", "reject all", "always active", "always enabled", "manage preferences", "do not sell", "manage consent", "personal information", "privacy preferences", "privacy settings", "user experience")
    pattern = re.compile(
        r"[-•*|# ]*(?:(?:accept|reject|allow|decline|refuse|deny|save|manage|customi[sz]e|necessary|strictly necessary|functional|analytics|performance|targeting|advertising|marketing|statistics|preferences|essential|non-necessary|third[- ]party|cookie|cookies|privacy|consent|settings|all|and|&|only|policy|preference|center|choices|your|my|the|use of|about|notice|always active|always enabled|declaration|details|show|ok|close|options|overview|we value|we use|gdpr|selected|list|other|i|banner|with)[ ,.!/|]*){2,9}"
        r"|always (?:active|enabled)|(?:cookie|cookies|consent)s?(?: ?(?:policy|settings|notice|preferences|consent))?[.:]?|(?:accept|reject|allow) all"
        r"|.{0,260}\b(?:we|website|site|our partners|this page|websites|plugin|third parties|browser|they|necessary|gdpr|vendors|these)\b.{0,160}\bcookies?\b.{0,1500}|.{0,200}\bcookies?\b.{0,200}\b(?:website|web site|site|browser|consent|user|visitors?|we|gdpr|your|data|necessary|stored?|set by|session|advertis\w+)\b.{0,1500}"
        r"|.{0,120}\b(?:personal (?:data|information))\b.{0,200}\b(?:consent|privacy policy|processing|opt[- ]out|vendors|ip address)\b.{0,600}|.{0,300}\b(?:by|to)\b.{0,200}\b(?:consent(?:ing)?|agree)\b.{0,160}\bprivacy (?:policy|notice|statement)\b.{0,300}|(?:please )?(?:see|read|view|review|visit|refer to|check)(?: our| the)? privacy (?:policy|notice|statement).{0,120}"
        r"|do not (?:sell|share)(?: or (?:sell|share))? my (?:personal )?(?:info|data).{0,40}|(?:your|our) privacy(?: is important| matters| choices| rights).{0,160})"
    )
    veto = re.compile(r"\b(?:dough|bake|baked|baking|oven|sugar|flour|chocolate|butter|recipe|recipes|jar|chip|oatmeal|eat|eating|fortune|snack|batch|sheet|milk|cream)\b|third-party cookies (?:are|will)|marketers|advertisers|\bseo\b")
    bad = (
        Bad("Sow them early.\n\nThis website uses cookies to improve your experience.\n", "Sow them early.\n\n"),
        Bad("Sow them early.\n\nAccept All Cookies\n", "Sow them early.\n\n"),
    )
    good = (
        "We ate the cookies while the site was cleared.",
        "The cookies are ready when the edges brown, and you can bake the next tray at once.",
        "Consent of the owner is needed before the hedge comes down.",
    )
