"""S101: a byline or a date line left at the article's edge."""

import re

from curate.article import Text
from curate.model import Block
from curate.rules.base import Bad
from curate.rules.spam.lines import SpamLine

MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
DATE = rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? ?(?:19|20)\d\d|\d{{1,2}}(?:st|nd|rd|th)?[ .-]{MONTH},?[ .-]?(?:19|20)\d\d|(?:19|20)\d\d[-/]\d\d[-/]\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.](?:19|20)\d\d)"
CLOCK = r"\d{1,2}(?:[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)(?: ?(?:est|edt|et|gmt|utc|pst|pdt|pt|bst|ist|cest|cet|cst|cdt|aest|z)\b)?"
TIME = rf"(?:,? ?(?:at|@|-|\||t)? ?{CLOCK}(?: ?\([^()]{{3,24}}\))?)"
DAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )"
NAME = r"(?:(?:dr|prof|mrs?|ms)\. )?[^\s.:;!?,|]{2,20}(?: [^\s:;!?|]{1,20}){0,5}"
LEAD = r"(?:(?:first |originally |last |date )?(?:published|posted|updated|modified|reviewed|written|created|edited|date)(?: date)?(?: on| at)?:?|(?:publication|publishing|posting) date:?|on)"
SHORT_DATE = rf"\d{{1,2}}/\d{{1,2}}/\d\d{TIME}"
STAMP = rf"(?:(?:{LEAD} ?)?(?:{CLOCK}, ?)?{DAY}?{DATE}{TIME}?|(?:{LEAD} ?)?{DAY}?{SHORT_DATE}|(?:last )?(?:updated|published|posted|reviewed|modified)(?: on| in)?:? {MONTH},? (?:19|20)\d\d)"
SAID = rf"this (?:article|post|story|page|piece|entry|guide|review|recipe|report|content) (?:was|has been) (?:(?:first|originally|last|most recently) )?(?:published|updated|posted|reviewed|modified|written)(?: on| in)?:? {DAY}?(?:{DATE}{TIME}?|{MONTH},? (?:19|20)\d\d)\.?"
LABELLED = re.compile(r"(?:(?:first|originally|last) )?(?:updated|published|posted|reviewed|modified)\b")


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
        *(
            f"{x}"
            for x in (
                "by",
                "published",
                "posted",
                "updated",
                "modified",
                "reviewed",
                "written",
                "author",
                "words",
                "text",
            )
        ),
        *(str(year) for year in range(1995, 2036)),
    )
    pattern = re.compile(
        rf"(?:[-•*|·] ?)?(?:{STAMP}(?: ?[-|·•,/]? ?(?:by ?{NAME}|by|{LEAD} ?{DATE}{TIME}?|in [a-z &]{{3,30}}|\d+ min(?:ute)?s? read))?"
        rf"|(?:(?:posted|written|published|reviewed|edited|created|updated|medically reviewed|fact[- ]checked|story|words|text|article|contributed|submitted)(?: and \w+)? by|authors?(?=:)|author):? ?{NAME}"
        rf"(?: ?[-|·•,/]? ?{STAMP})?"
        rf"|by:? {NAME} ?[-|·•,/]? ?{STAMP}"
        rf"|{SAID}"
        r"|(?:last )?(?:updated|modified|published|posted)(?: on)?:?)"
    )
    veto = re.compile(
        rf"^(?!{SAID}$).*\b(?:is|was|were|are|has|have|will|who|because|which|whom|unknown|by (?:text|word))\b"
    )
    bad = (
        Bad("Growing Leeks\n\nMarch 3, 2015 by\n\nSow them early.", "Growing Leeks\n\nSow them early."),
        Bad(
            "Growing Leeks\n\nPosted on 4 May 2016 by Ann Field\n\nSow them early.", "Growing Leeks\n\nSow them early."
        ),
        Bad(
            "Growing Leeks\n\nMonday, May 4, 2016, 04:05 pm PT (07:05 pm ET)\n\nSow them early.",
            "Growing Leeks\n\nSow them early.",
        ),
        Bad(
            "Sow them early.\n\nThis article was last updated on May 4, 2016.\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
        Bad("Growing Leeks\n\nWritten by: Ann Field\n\nSow them early.", "Growing Leeks\n\nSow them early."),
    )
    good = (
        "Words by which we live",
        "On March 3, 2015 the frost came back.",
        "By March the beds are ready.",
        "This article was updated on May 4, 2016 to name the right soil.",
        "Growing Leeks\n\nMay 2016\n\nThe beds were dug.",
        "Timeline\n\nIn 2015 the garden was laid out by monks.",
    )

    def matches(self, text: Text, at: int, block: Block) -> bool:
        """Whether the line is a byline; a bare date that opens the text may be its title."""
        line = text.folded[block.start : block.end]
        return super().matches(text, at, block) and (at > 0 or "by" in line.split() or LABELLED.match(line) is not None)
