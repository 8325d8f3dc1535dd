"""S142: copyright and legal notices of the site."""

import re

from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine


class CopyrightNotice(SpamLine):
    """The notice by which the site keeps its rights.

    Why: it speaks for the site, and the cleaned text may not even be its own.
    Fix: cut the line. Safe: sign, year and "all rights reserved" are the
    notice's own words. Copyright as a subject is left alone.
    """

    code = "S142"
    name = "copyright-notice"
    since = "0.1"
    severity = "error"
    precision = 0.99
    message = "the site's copyright notice"
    longest = 160
    cues = (
        "©",
        "copyright",
        "copyrighted",
        "all rights reserved",
        "(c)",
        "trademark",
        "trademarks",
        "permission of the copyright",
        "reproduction",
        "terms of use",
        "unauthorized",
        "reprinted",
        "syndication",
        "republish",
    )
    pattern = re.compile(
        r"(?:.{0,80}[^\w.] ?)?(?:©|\(c\)|copyright ?:?)(?: ?(?:©|\(c\)|copyright|by|notice)){0,4} ?(?:(?:19|20)\d\d.{0,300}|[^.]{0,40}\b(?:19|20)\d\d.{0,250}|[^.]{0,80}\. ?all rights reserved.{0,250})"
        r"|(?:©|\(c\)) ?[^.]{2,60}|copyright(?: (?:©|\(c\)|by|notice|policy|information|statement)[^.]{0,60})?"
        r"|.{0,300}\ball rights (?:are )?reserved\b.{0,300}"
        r"|(?:this|our|the) (?:web ?site|site|page|content|material|article|publication|blog)s? (?:includes?|contains?|is|are|may be|may not be)\b.{0,160}(?:copyright|proprietary rights|published, broadcast|reproduced).{0,400}"
        r"|(?:no part of|unauthorized (?:use|reproduction|copying)|reproduction (?:in whole|of|without)|any (?:use|reproduction|copying)).{0,300}(?:permission|prohibited|consent).{0,100}"
        r"|.{2,80}(?:is|are) (?:a |the )?(?:registered )?(?:trade|service) ?marks?(?: or registered trademarks)? of .{2,160}"
        r"|(?:all )?(?:other )?(?:trademarks|product names|logos).{0,80} (?:are|is) (?:the )?property of.{0,120}|(?:use of|by using|your use of) this (?:web)?site.{0,200}(?:terms|agree|accept|policy).{0,150}"
    )
    veto = re.compile(
        r"\b(?:court|lawsuit|sued|infring\w+|law protects|copyright law|copyright act|copyright protects|copyright-free|not copyrighted|violation)\b"
    )
    bad = (
        Bad(
            "Sow them early.\n\n© 2014 Field & Sons. All rights reserved.\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
        Bad(
            "Sow them early.\n\nThis site contains materials that are protected by copyright. Reproduction beyond fair use requires the permission of the owners.\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
    )
    good = (
        "Copyright law protects a seed catalogue as a compilation.",
        "The court found that the copyright had expired in 1998.",
        "Copyright lasts for seventy years after the author's death, and then the work is free for all.",
    )
