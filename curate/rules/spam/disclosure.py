"""S153: affiliate and medical disclosures."""

import re

from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine


class DisclosureLeft(SpamLine):
    """The site's disclosure: commissions, sponsors, "not medical advice".

    Why: it speaks of the site's dealings; the links it speaks of are gone.
    Fix: cut the line. Safe: it names the commission, the links or the label.
    """

    code = "S153"
    name = "disclosure-left"
    since = "0.1"
    severity = "warning"
    precision = 0.82
    message = "a disclosure or disclaimer of the site"
    longest = 110
    never_first = True
    cues = (
        "affiliate",
        "affiliates",
        "commission",
        "commissions",
        "earn from qualifying",
        "disclosure",
        "disclaimer",
        "informational purposes",
        "information purposes",
        "educational purposes",
        "medical advice",
        "independently selected",
        "independently select",
        "products we love",
        "sponsored by",
        "compensation",
        "advertiser disclosure",
        "editorial team",
        "editorial standards",
        "may receive",
        "we may earn",
        "legal advice",
        "financial advice",
        "views expressed",
        "opinions expressed",
        "sponsored content",
        "sponsored post",
        "this post contains",
        "purchases made through",
    )
    pattern = re.compile(
        r"[-•*|# (]*(?:.*\b(?:we|i|us|(?:this|our|my) (?:web)?site|(?:web)?site|publisher) (?:\w+ ){0,3}(?:earns?|receives?|get|make|collects?|be paid|compensated)\b(?: \w+){0,5} (?:commissions?|compensation|percentage of|fee|revenue|share of)\b.*\b(?:links?|purchases?|buy|cost|partners?|site|products?|click)\b.*"
        r"|.*\b(?:links?|purchases?|buy|click|shop)\b.*\b(?:we|i|(?:web)?site) (?:\w+ ){0,3}(?:earns?|receives?|get|make|collect|are paid)\b(?: \w+){0,6} (?:commissions?|compensation|percentage|fee)\b.*|.*\b(?:amazon associates?|earn from qualifying|affiliate (?:advertising )?program designed)\b.*"
        r"|.*\b(?:this|our|my|the|these|some) (?:\w+ )?(?:post|page|article|blog|site|website|links|guide|review|story)\b.{0,40}\baffiliate links?\b.*|.*\b(?:are|some|through|via|following|of our|from) (?:some |our |of the |the |are )*affiliate links?\b.*|(?:affiliate|advertiser|advertising|full|editorial|sponsor(?:ed|ship)?|ftc|medical|our|amazon) (?:disclosures?|disclaimers?)(?: ?:.{0,700}| policy| statement)?"
        r"|(?:disclosure|disclaimer):? .*\b(?:advice|opinions|views|affiliates?|liab\w+|endorse\w*|commissions?|compensat\w+|sponsor\w*)\b.*"
        r"|(?:disclaimer:? )?(?:the |this |all |any |our )?(?:[a-z]+ ){1,8}(?:is|are|was)(?: being)? (?:provided |intended |presented |designed |meant |offered |shared |written |published )*(?:here )?(?:solely |only |purely |strictly )?for (?:your )?(?:general )?(?:informational|information|educational|entertainment)(?: ?(?:and|or|&|/) ?\w+)?(?: use)? purposes\b.*"
        r"|.{0,200}\bnot (?:intended|meant|designed|a substitute|constitute|be construed|provide|be (?:used|considered|taken|relied))\b.{0,120}\b(?:medical|legal|financial|investment|tax|professional|accounting)\b.{0,60}\badvice\b.{0,300}"
        r"|.{0,160}\b(?:views|opinions)(?: and (?:views|opinions))? expressed\b.{0,200}\b(?:author|writer|own|solely|necessarily)\b.{0,200}|(?:paid |this is a )?sponsored (?:content|post|by).{0,80}|presented by.{0,60}|(?:this )?(?:post|article|page|content) (?:may )?contains? (?:affiliate|sponsored|paid).{0,200}|.{0,120}\b(?:we|writers?|editors?|editorial team)\b.{0,60}\bindependently (?:select|research|test|choose|review|recommend|evaluate|pick)\w*\b.{0,300})"
    )
    veto = re.compile(
        r"^[-•*] |\b(?:affiliate marketing|affiliate program|affiliate programs|affiliate marketers?|european commission|trade commission|state commission|commission said|commission has|commission of)\b"
    )
    bad = (
        Bad(
            "Sow them early.\n\nThis post contains affiliate links, and we may earn a commission.\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
        Bad(
            "Sow them early.\n\nThis article is for informational purposes only.\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
    )
    good = (
        "The agent asked for a commission of two per cent.",
        "Disclosure came late in the trial.",
        "The hospital is an affiliate of the university.",
    )
