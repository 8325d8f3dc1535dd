"""S151: newsletter sign-up."""

import re

from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine


class NewsletterSignup(SpamLine):
    """An invitation to subscribe.

    Why: the form is gone, and the reader can't sign up in a text.
    Fix: cut the line. Safe: it asks for a subscription in so many words.
    """

    code = "S151"
    name = "newsletter-signup"
    since = "0.1"
    severity = "error"
    precision = 0.99
    message = "an invitation to subscribe"
    longest = 70
    never_first = True
    cues = (
        "newsletter",
        "newsletters",
        "subscribe",
        "subscribed",
        "sign up",
        "signup",
        "mailing list",
        "inbox",
        "your email",
        "email address",
        "email updates",
        "e-mail address",
        "unsubscribe",
        "stay updated",
        "stay informed",
        "stay up to date",
        "never miss",
        "email alerts",
        "join our",
        "get the latest",
        "subscribers",
        "don't miss",
        "stay in the loop",
        "stay in touch",
        "stay tuned",
        "get notified",
        "subscription",
    )
    pattern = re.compile(
        r"[-•*|# ]*(?:(?:please )?(?:subscribe|sign ?-?up|join|register)(?: now| today| here| below| for free| free)?[ !:.*>»→]*"
        r"|.{0,120}\b(?:subscribe|sign up|signup|register|join|opt in)\b.{0,60}(?<!industry )\b(?:newsletters?|mailing list|email list|e-mail list|email updates|inbox|daily email|weekly email|email alerts|our list|e-?news|digest|free updates|(?:via|by|with your) e?-?mail)\b.{0,200}"
        r"|.{0,160}\b(?:delivered|straight|sent|directly|right|drop(?:ped)?)(?: \w+){0,3} (?:to|in|into) your (?:e-?mail )?(?:inbox|email)\b.{0,120}|.{0,60}\bin your inbox\b.{0,80}"
        r"|(?:our |the |free |weekly |daily |monthly |email |get our |get the |join our |join the |sign up to our )*(?:e-?newsletters?|newsletters?|mailing list)(?: sign ?-?ups?| subscription| preferences)?[ !:.]*"
        r"|(?:[^.!?]{0,80}[.!?] )?(?:enter|add|type|submit|provide|insert) your (?:best )?e-?mail(?: address)?.{0,100}|(?:your )?e-?mail(?: address)? ?(?:\*|\(required\)|:)?|(?:you can )?unsubscribe (?:at )?any ?time.{0,80}|.{0,120}\byou (?:can|may) unsubscribe\b.{0,100}"
        r"|(?:thanks|thank you) for (?:subscribing|signing up|your subscription).{0,80}|(?:by (?:subscribing|signing up|submitting|clicking|entering|providing|registering|checking this box|continuing)).{0,300}(?:agree|consent|accept|acknowledge|policy|terms).{0,200}"
        r"|(?:never miss|don't miss) (?:an? |any |our |another )?(?:post|update|story|article|episode|issue|beat|thing).{0,80}|(?:stay|keep) (?:up[- ]to[- ]date|updated|informed|in the loop|in touch|in the know|tuned|ahead)(?: with| on| of)?(?: our| the| all| us)?.{0,70}"
        r"|get (?:the )?(?:latest|our|all the|more|weekly|daily|free)\b.{0,80}\b(?:newsletter|inbox|by email|via email|updates|emails?)\b.{0,60}|get (?:notified|updates|email alerts|alerts).{0,60}|subscribe(?: to| with| via| for| on| and)\b.{0,90}|join (?:over |more than |the )?[\d,]+k?\+?.{0,80}(?:subscribers|readers|others|members|people|marketers|professionals).{0,80}|we (?:won't|will never|don't|never|hate)(?: send)?(?: you)? spam.{0,80}|no spam.{0,60}|check your (?:email|inbox).{0,80})"
    )
    veto = re.compile(
        r"^[-•*] [^:]{3,50}: |^(?:join|register)[.!:]*$|\byou should\b|\bsubscribe to (?:the (?:idea|view|theory|notion|belief))\b|^stay (?:in touch|informed|tuned|ahead|updated) (?:with|by|on) (?:friends|family|your|reading|checking)"
    )
    bad = (
        Bad(
            "Sow them early.\n\nSign up for our weekly newsletter!\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
        Bad(
            "Sow them early.\n\nGet gardening tips delivered straight to your inbox.\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
    )
    good = (
        "I do not subscribe to the idea that leeks need frost.",
        "The society's newsletter first appeared in 1921 and ran for forty years without a break.",
        "Sign up the whole class for the sowing day.",
    )
