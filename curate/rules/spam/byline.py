"""S101: a byline or a date line left at the article's edge."""

import re

from curate.article import Text
from curate.model import Block
from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine

MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
DATE = rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? ?(?:19|20)\d\d|\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? ?(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.](?:19|20)\d\d)"
TIME = r"(?:,? ?(?:at|@|-|\|)? ?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: ?(?:est|edt|et|gmt|utc|pst|pdt|pt|bst|ist|cet))?)"
DAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )"
NAME = r"[^\s.:;!?,|]{2,20}(?: [^\s:;!?|]{1,20}){0,5}"
LEAD = r"(?:(?:first |originally |last )?(?:published|posted|updated|modified|reviewed|written|created|edited|date)(?: on| at)?:?|on)"
STAMP = rf"(?:{LEAD} ?)?{DAY}?{DATE}{TIME}?"


class BylineLeft(SpamLine):
    """A line that holds nothing but who wrote the article, or when.

    Why: author and date belong to the article's metadata; in the text they are
    read as a sentence, and a template often leaves them half empty.
    Fix: cut the line. Safe, because the line is a date, or a name after "by",
    from end to end; a date inside a sentence is left alone.
    """

    code = "S101"
    name = "byline-left"
    since = "0.1"
    severity = "error"
    precision = 0.98
    message = "a byline or date of the page, not of the text"
    longest = 16
    cues = (
        *(f"{x}" for x in ("by", "published", "posted", "updated", "modified", "reviewed", "written", "author")),
        *(str(year) for year in range(1995, 2036)),
    )
    pattern = re.compile(
        rf"(?:[-•*|·] ?)?(?:{STAMP}(?: ?[-|·•,/]? ?(?:by ?{NAME}|by|{LEAD} ?{DATE}{TIME}?|in [a-z &]{{3,30}}|\d+ min(?:ute)?s? read))?"
        rf"|(?:(?:posted|written|published|reviewed|edited|created|updated|medically reviewed|fact[- ]checked|story|words|article)(?: and \w+)? by|author):? ?{NAME}"
        rf"(?: ?[-|·•,/]? ?{STAMP})?"
        rf"|by:? {NAME} ?[-|·•,/]? ?{STAMP}"
        r"|(?:last )?(?:updated|modified|published|posted)(?: on)?:?)"
    )
    veto = re.compile(r"\b(?:is|was|were|are|has|have|will|who|because)\b")
    bad = (
        Bad("Growing Leeks\n\nMarch 3, 2015 by\n\nSow them early.", "Growing Leeks\n\nSow them early."),
        Bad(
            "Growing Leeks\n\nPosted on 4 May 2016 by Ann Field\n\nSow them early.", "Growing Leeks\n\nSow them early."
        ),
        Bad("Growing Leeks\n\nWritten by: Ann Field\n\nSow them early.", "Growing Leeks\n\nSow them early."),
    )
    good = (
        "On March 3, 2015 the frost came back.",
        "By March the beds are ready.",
        "Timeline\n\nIn 2015 the garden was laid out by monks.",
    )

    def matches(self, text: Text, at: int, block: Block) -> bool:
        """Whether the line is a byline; a date that opens the text may be its title."""
        return super().matches(text, at, block) and (at > 0 or "by" in text.folded[block.start : block.end].split())
