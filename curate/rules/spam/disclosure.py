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
    message = "a disclosure or disclaimer of the site"
    longest = 170
    never_first = True
    cues = (
        "affiliate", "affiliates", "commission", "commissions", "earn from qualifying", "disclosure", "disclaimer", "informational purposes", "information purposes", "educational purposes", "medical advice", "independently selected", "independently select", "products we love", "sponsored by", "compensation", "advertiser disclosure", "editorial team", "editorial standards", "may receive", "we may earn", "legal advice", "financial advice", "views expressed", "opinions expressed", "sponsored content", "sponsored post", "this post contains", "purchases made through",
    )
    pattern = re.compile(
        r"[-•*|# (]*(?:.{0,260}\b(?:affiliate|amazon associate|commissions?|qualifying purchases|compensation)\b.{0,200}\b(?:links?|earn|purchases?|receive|commissions?|program|compensat\w+|site|no (?:extra|additional) cost|partners?)\b.{0,400}"
        r"|.{0,200}\b(?:links?|we|i|buy|purchases?)\b.{0,160}\b(?:affiliate|commissions?)\b.{0,300}"
        r"|(?:affiliate|advertiser|advertising|full|editorial|sponsor(?:ed|ship)?|fcc|ftc|medical|legal|our|amazon)? ?(?:disclosures?|disclaimers?)(?: ?:.{0,700}| policy| statement)?"
        r"|.{0,300}\bfor (?:general )?(?:informational|information|educational|entertainment)(?: (?:and|or|&) \w+)?(?: use)? purposes(?: only)?\b.{0,500}"
        r"|.{0,200}\bnot (?:intended|meant|designed|a substitute|constitute|be construed|provide|be (?:used|considered|taken|relied))\b.{0,120}\b(?:medical|legal|financial|investment|tax|professional|accounting)\b.{0,60}\badvice\b.{0,300}"
        r"|.{0,160}\b(?:views|opinions)(?: and (?:views|opinions))? expressed\b.{0,200}\b(?:author|writer|own|solely|necessarily)\b.{0,200}|(?:paid |this is a )?sponsored (?:content|post|by).{0,80}|presented by.{0,60}|(?:this )?(?:post|article|page|content) (?:may )?contains? (?:affiliate|sponsored|paid).{0,200}|.{0,120}\b(?:writers?|editors?|editorial team)\b.{0,80}\bindependent(?:ly)?\b.{0,200})"
    )
    veto = re.compile(r"\b(?:affiliate marketing|affiliate program|affiliate programs|affiliate marketers?|european commission|trade commission|state commission|commission said|commission has|commission of)\b")
    bad = (
        Bad("Sow them early.\n\nThis post contains affiliate links, and we may earn a commission.\n", "Sow them early.\n\n"),
        Bad("Sow them early.\n\nThis article is for informational purposes only.\n", "Sow them early.\n\n"),
    )
    good = (
        "The agent asked for a commission of two per cent.",
        "Disclosure came late in the trial.",
        "The hospital is an affiliate of the university.",
    )
