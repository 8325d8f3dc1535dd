"""S132: the name of an icon or of a missing part."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Block, Span
from curate.rules.base import Bad, Remark
from curate.rules.spam.lines import SpamLine, cut_line, lines_hit, lines_of, title_case

UI = r"(?:arrow|chevron|close|search|menu|play|pause|share|download|upload|email|e-mail|phone|clock|calendar|cart|user|profile|location|map|pin|star|heart|facebook|twitter|x|instagram|linkedin|youtube|pinterest|whatsapp|snapchat|tiktok|rss|print|link|copy|check|info|plus|minus|left|right|up|down|speech|bubble|comment|hamburger|flag|caret|camera|video|quote|bookmark|external)"


class PlaceholderLeft(SpamLine):
    """The name of an icon, a picture without its picture, a script's notice.

    Why: "Arrow Icon" or "[image]" stands where the page drew something.
    Fix: cut the line. Safe for icons of the interface and bracketed names; at
    the head of a text any "... Icon" line above another short line.
    """

    code = "S132"
    name = "placeholder-left"
    since = "0.1"
    severity = "error"
    precision = 0.99
    message = "the name of something that is not there"
    longest = 20
    cues = (
        "icon",
        "logo",
        "[image",
        "[photo",
        "[video",
        "[caption",
        "[gallery",
        "image",
        "avatar",
        "thumbnail",
        "placeholder",
        "enlarge",
        "javascript",
        "loading",
        "hide caption",
        "toggle caption",
        "view image in fullscreen",
        "play",
        "fullscreen",
        "your browser",
        "link copied",
        "opens in new window",
        "opens in a new window",
        "iframe",
    )
    pattern = re.compile(
        rf"[-•*|# ]*(?:(?:{UI}[ -])+icon|\[(?:image|photo|video|caption|gallery|embed|picture|figure|advertisement)[^\]]{{0,80}}\]|(?:featured |hero |header |banner |cover |main |profile |author |post |blog |placeholder )+(?:image|photo|thumbnail|avatar|picture)|(?:click (?:on )?(?:the )?(?:image|photo|picture)s? )?(?:to )?(?:click to )?enlarge(?: (?:this )?image)?|enlarge this image"
        r"|(?:hide|toggle) caption|view image in fullscreen|(?:please )?(?:enable|turn on) javascript.{0,80}|.{0,40}requires javascript.{0,40}|javascript (?:is|must be|seems to be).{0,80}|loading\W*|your browser (?:does not|doesn't) support.{0,80}|link copied.{0,30}|\(?opens in (?:a )?new (?:window|tab)\)?|.{0,40}(?:'s)? (?:avatar|profile (?:photo|picture))|site logo|company logo|image \d+(?: of \d+)?|play(?: video| button)?|(?:enter|exit) fullscreen|article image|no image)"
    )
    bad = (
        Bad(
            "12 Mill Lane\n\nOrder Online Icon\n\nGrowing Leeks\n\nSow leeks early in the year, under glass, and keep them there until the frost has gone.",
            "12 Mill Lane\n\nGrowing Leeks\n\nSow leeks early in the year, under glass, and keep them there until the frost has gone.",
        ),
        Bad("Sow them early.\n\nRight Arrow Icon\n\nThin them in June.", "Sow them early.\n\nThin them in June."),
    )
    good = ("Chanel: The Making of an Icon", "A Style Icon\n\nShe wore grey.", "Add your logo")

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield lines of the pattern, and icons at the head."""
        yield from super().check(text, hits)
        lines = lines_of(text)
        for at in lines_hit(text, hits):
            if (
                at
                and lines.folded[at].endswith(" icon")
                and at + 1 <= lines.first_prose
                and (at + 1 < lines.first_prose or has_digit(lines.folded[at - 1]))
                and self.is_name(text.blocks[at], lines.sizes[at])
            ):
                yield cut_line(text.blocks[at], self.message, 0.93)

    def is_name(self, block: Block, size: int) -> bool:
        """Whether a line is a short name in capitals, without an article."""
        return size <= 4 and title_case(block.text) and not re.search(r"\b(?:an?|the|of|as|to)\b", block.text.lower())


def has_digit(line: str) -> bool:
    """Whether a line has a figure, as the lines of a letterhead do."""
    return any(c.isdigit() for c in line)
