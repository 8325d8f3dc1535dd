"""S150: share and follow buttons."""

import re

from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine

NET = r"(?:facebook|twitter|x|x \(formerly twitter\)|x \(twitter\)|linkedin|linked in|pinterest|instagram|youtube|reddit|whatsapp|tumblr|telegram|email|e-mail|mail|print|google\+?|google plus|flipboard|pocket|messenger|tiktok|threads|mastodon|bluesky|snapchat|vk|copy link|rss|line|sms|stumbleupon|digg|delicious|discord|twitch|medium|github|vimeo|spotify|apple podcasts)"


class ShareButtons(SpamLine):
    """Buttons that share the page or follow its maker.

    Why: the buttons did not come along; what is left of them are names of
    networks.
    Fix: cut the line. Safe: nothing but the invitation and the networks' names
    stands on it.
    """

    code = "S150"
    name = "share-buttons"
    since = "0.1"
    severity = "error"
    precision = 0.99
    message = "share or follow buttons"
    longest = 40
    never_first = True
    cues = (
        "share",
        "facebook",
        "twitter",
        "linkedin",
        "pinterest",
        "instagram",
        "reddit",
        "whatsapp",
        "tweet",
        "follow",
        "pin it",
        "copy link",
        "email this",
        "like us",
        "on x",
        "youtube",
        "connect with us",
        "stay connected",
        "tiktok",
        "print this",
        "click to",
        "link copied",
        "get social",
        "like this",
        "pin",
        "spread the word",
        "tumblr",
        "telegram",
        "copied to clipboard",
        "social media",
        "find us on",
        "join us on",
    )
    pattern = re.compile(
        rf"[-•*+|# ]*(?:(?:(?:click to )?(?:please )?(?:share|tweet|save|e-?mail|print|pin|copy|send|like|post)(?: (?:this|the|our|it|on|to|via|with|with us|by|a|an?)\b)*(?: (?:article|post|page|story|link|recipe|url|content|blog|news|entry|item|video))?(?: (?:on|to|via|with|by|in|using)\b)?(?: (?:a|your|new|friends?|social media|clipboard))*(?: ?{NET})?(?: ?\([^)]{{0,30}}\))?(?: ?[,|/·•&-]? ?(?:share |and |or |on |to |save |pin |tweet |via )*{NET})*"
        rf"|(?:{NET}[ ,|/·•&-]*(?:and )?){{2,12}}|(?:facebook|twitter|linkedin|pinterest|instagram|whatsapp|youtube|reddit|tiktok|tumblr)(?:[- ](?:f|square|icon|logo|page|in|share|profile|link))*|pin it!?|tweet(?: this)?|copy link|link copied(?: to clipboard)?|copied(?: to clipboard)?|\d+ ?(?:shares|tweets|pins))[ !:.*]*"
        rf"|(?:please )?(?:follow|like|find|join|connect with|visit|add|catch|subscribe to|get)(?: and \w+)? (?:us|me|him|her|them|our \w+|the author|@\w+|[^.!?]{{2,30}})(?: (?:on|at|in|via))(?: our| social)*(?: ?[:,|/·•&-]? ?(?:and |or |on )*(?:{NET}|social media|social))+(?: .{{0,40}})?[.!:]*"
        rf"|follow(?: us| me| along)?(?: on)?:?(?:[ ,|/·•&-]+(?:and )?{NET})+"
        r"|follow(?: us| me| along)?(?: on)?[.!:]*|(?:stay|get|keep) connected.{0,30}|connect with us.{0,30}|(?:share|spread) (?:the )?(?:love|word|knowledge|post|article|story|news).{0,40}|sharing is caring.{0,20}|share this.{0,80}|(?:(?:tweet|share|pin(?: it)?|print|e-?mail|like|save|\d+ (?:comments?|shares?)|facebook|pinterest|twitter)(?: \d[\d.,]*k?\b)?[ |·•/]*){3,8}|like this:?|(?:let's )?(?:get|be) social.{0,10}|social (?:media|share|links|sharing)(?: (?:links|icons|buttons))?"
        r"|(?:if you )?(?:found|liked?|enjoy(?:ed)?|love[ds]?) (?:this|the) (?:article|post|story|recipe|content)\b.{0,30}(?:share|pin|tweet|subscribe|follow).{0,80})"
    )
    veto = re.compile(
        r"^(?:e-?mail|mail|print|save|send|x|post|like|line|threads|pocket|copy|medium|messenger|discord|share|pin|spotify|github|vimeo|email marketing)$|^share this [^:]*\b(?:with (?:your|the)|when|if|is|was|are)\b[^:]*$|^(?:send|save|copy|post|print|like) (?:it|the|a|an)\b"
    )
    bad = (
        Bad("Sow them early.\n\nShare this on Facebook\n\nThin them in June.", "Sow them early.\n\nThin them in June."),
        Bad(
            "Sow them early.\n\nFacebook | Twitter | Pinterest\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
        Bad(
            "Sow them early.\n\nFollow us on Instagram!\n\nThin them in June.", "Sow them early.\n\nThin them in June."
        ),
    )
    good = (
        "Share the bed with lettuce.",
        "Email\n\nKeep it short.",
        "Follow the path to the gate.",
        "Save the seed for next year.",
    )
