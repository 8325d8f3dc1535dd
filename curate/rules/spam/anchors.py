"""Lines that say what follows an article, and lines of sources that must stay."""

import re

from curate.rules.spam.lines import Lines

ANCHOR = re.compile(
    r"\b(?:comments|leave a (?:reply|comment)|(?:you )?(?:may|might) also|read next|read more(?= ?(?::|»|>|→|about|from|on|in|here|articles?|posts?|stories|$))|up next|more (?:from|stories|articles|posts|news|like this)|newsletters?|subscribe|about the (?:author|writer)|meet the author|©|all rights reserved"
    r"|(?:next|previous|prev|recent|latest|older|popular|related|featured) (?:posts?|articles?|stor\w+)|sign ?up|cookies|privacy|contact us|view all|see all|advertisement|filed under|your inbox|disclaimer|affiliate links?|about us|terms (?:of|and|&)"
    r"|keep reading|continue reading|back to top|log ?in|on (?:facebook|twitter|instagram|linkedin)|free (?:trial|consultation|quote|demo)|book (?:a call|a demo|now|your)|request a|schedule a|call us|shop now|buy now|learn more|getty images|freelance|is a (?:\w+ ){0,3}(?:writer|editor|journalist))\b|says:?$|copyright"
)
OPENING = re.compile(
    r"[-•*+#|> ]*(?:comments?|repl(?:y|ies)|related|share|follow|author|written by|reviewed by|join|watch|explore|discover|download|e-?mail|terms|posted|tags?|tagged|categor(?:y|ies)|topics|sponsored|recommended|trending|popular|facebook|twitter|instagram|linkedin|youtube|pinterest|subscribe|print|ready to|read the|more|next|previous|latest"
    r"|image|photo|credit|about|contact|search|home|menu|blog|resources|company|services|sign|get|try|start|need|looking for|want to|have a question|questions|find|shop|support|donate|our)\b"
)
CITATION = re.compile(
    r"\bet al\b|\bdoi\b|\(n\.d\.\)|\((?:19|20)\d\d[a-z]?(?:, [a-z]+)?\)|(?:19|20)\d\d;\d|\bpp?\. ?\d|\bvol\. ?\d|\bisbn\b|(?:retrieved|accessed) (?:from|on|\w+ \d)|^\W*\[?\d{1,3}[\].] ?.*(?:19|20)\d\d"
)
SOURCES = re.compile(
    r"[\W\d]*(?:(?:key|main|other|selected|additional) )?(?:references?|sources?|bibliography|works cited|citations?|footnotes?|endnotes?|notes|literature cited|acknowledge?ments?|references (?:&|and) .*|article sources|further reading|resources)\W*"
)
ANCHOR_WORDS, OPENING_WORDS, HEADING_WORDS = 20, 8, 6


def is_anchor(lines: Lines, at: int) -> bool:
    """Whether a short line says what follows an article."""
    opens = lines.sizes[at] <= OPENING_WORDS and OPENING.match(lines.folded[at]) is not None
    return opens or (lines.sizes[at] <= ANCHOR_WORDS and ANCHOR.search(lines.folded[at]) is not None)


class Sources:
    """Which lines are citations, or stand under a heading of sources."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.inside: list[bool] = []
        inside = False
        for at, folded in enumerate(lines.folded):
            size = lines.sizes[at]
            if size <= HEADING_WORDS and SOURCES.fullmatch(folded):
                inside = True
            elif inside and size <= OPENING_WORDS and not CITATION.search(folded) and is_anchor(lines, at):
                inside = False
            self.inside.append(inside)

    def holds(self, at: int) -> bool:
        """Whether a line must be left for its sources."""
        return self.inside[at] or CITATION.search(self.lines.folded[at]) is not None
