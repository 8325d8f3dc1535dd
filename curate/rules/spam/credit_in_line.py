"""S134: a picture's credit at the end of a line, and the caption above a credit."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Block, Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam.captions import PICTURED, is_caption
from curate.rules.spam.credits import AGENCY, CUES, HOUSE, SHOP, is_credit
from curate.rules.spam.lines import Lines, lines_hit, lines_of
from curate.rules.spam.persons import is_person

KIND = r"(?:[Ff]ile |FILE )?(?:[Pp]hoto(?:graph|graphy)?|PHOTO|[Ii]mage|[Pp]icture|[Ii]llustration)s?"
NAMES = r"['‘\"“]?[A-Z@][^.!?;:()\[\]\n]{1,60}['’\"”]?"
BY = r"(?: ?[:–—-] ?| (?:by|via|from|courtesy(?: of)?):? ){1,2}"
STOP = r"(?<=[.!?\"”'’)])"
TAIL = re.compile(
    "(?:"
    + "|".join(
        (
            rf"{STOP}\s+{KIND}(?: [Cc]redits?(?: by)?{BY}|(?: ?:)? (?:by|via|courtesy(?: of)?):? ){NAMES}\.?",
            rf"{STOP}\s+{KIND}(?: [Ss]ource)? ?[:–—-] ?(?P<who>{NAMES}|[\w.]+/[\w .-]{{2,40}}?)\.?",
            rf"(?<=[a-z\d)])\s+(?:Photo|Image|Picture)s? (?:[Cc]redits?|by) ?: ?{NAMES}\.?",
            rf"(?<=[a-z\d.!?)])\s*Credit ?(?:: ?|\.\.\.|… ?)(?P<whose>{NAMES})",
            r"\s*\[[A-Z][\w ./'’-]{1,30} via [A-Z][\w ./'’-]{1,30}\]\.?",
            rf"\s*[(\[](?:{KIND}(?: [Cc]redits?)?{BY}[^()\[\]]{{2,60}}|(?:[^()\[\]]{{2,40}}(?: ?[/|] ?| via ))?{SHOP}|(?:[^()\[\]]{{2,40}}(?: ?[/|] ?| via )){HOUSE}|{HOUSE}/[^()\[\]]{{2,40}})[)\]]\.?",
            rf"(?<=[a-z\d][.!?]){HOUSE}(?: ?[/|] ?{NAMES})?",
            rf"(?<=[a-z\d][.!?\"”])\s+(?:REUTERS|AFP|AP Photo|Getty Images|EPA) ?/ ?{NAMES}(?: Purchase Licensing Rights.{{0,20}})?",
            rf"{STOP}\s+(?:©|\([cC]\)) ?(?:\d{{4}} )?[^.!?]{{0,40}}(?i:{AGENCY})(?: ?/ ?{NAMES})?",
            rf"{STOP}\s?[Cc]ourtesy(?: of)? {NAMES}\.?",
        )
    )
    + ")$"
)
LABEL = re.compile(r"(?:photo|image|picture|illustration)s?\b.{0,90}")
NEWSROOM = re.compile(r"['‘\"“@]?(?:(?!JPE?G|PNG|GIF|TIFF|PDF|RAW|HDR)[A-Z]{3,5}|.*/.*|@\w+)['’\"”]?\.?")
HEADING_MOST = 4  # words; a caption that ends without a stop is longer


class CreditInLine(Rule):
    """The credit of a picture at the end of a line, or the caption that a credit beneath gives away.

    Why: an extractor that drops the picture often leaves its caption, which
    reads as a sentence that leads nowhere.
    Fix: cut the credit; cut the whole line where it only says what the picture
    shows: it has no verb, or one like "is pictured". Safe, because the credit
    names its own medium or agency; a caption without a full stop above a
    credit may be a heading, and is only proposed.
    """

    code = "S134"
    name = "credit-in-line"
    since = "0.2"
    severity = "warning"
    message = "the credit of a picture that is not there"
    stage = "clean"
    cues = tuple(dict.fromkeys((*CUES, "photography", "pictured", "via", "ap", "epa", "courtesy", "image", "ⓒ", "©")))
    bad = (
        Bad(
            "Sow them early.\n\nThe wind has dried the beds. Photo: Ann Field\n\nThin them.",
            "Sow them early.\n\nThe wind has dried the beds.\n\nThin them.",
        ),
        Bad(
            "Sow them early.\n\nA row of leeks in a walled garden in Kent.Reuters\n\nThin them.",
            "Sow them early.\n\nThin them.",
        ),
        Bad(
            "Leeks are pictured in a barn in Kent on Monday.\n\nAnn Field | Getty Images\n\nSow them early.",
            None,
            "Leeks are pictured in a barn in Kent on Monday.",
        ),
    )
    good = (
        "The leeks were dear, said the agency Reuters.",
        "Growing Leeks in Clay\n\nAnn Field | Getty Images\n\nSow them early.",
        "She keeps the letter in a drawer. Photos: none. The frame is empty.",
        "He was paid by the inch, a line to the Times, a column to Reuters.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield credits at the end of lines, and captions above lines that are credits."""
        lines = lines_of(text)
        for at in lines_hit(text, hits):
            block = text.blocks[at]
            if is_credit(lines.folded[at], block.text):
                yield from above(lines, at)
                continue
            tail = TAIL.search(block.text)
            if tail and tail.start() and is_named(tail) and not text.is_protected(block.start, block.end):
                yield ended(block, tail)


def is_named(tail: re.Match[str]) -> bool:
    """Whether somebody is named; "Photo: Optional" is the label of a field."""
    who = tail["who"] or tail["whose"]
    if who is None:
        return True
    first = re.split(r" for |, | ?/ ?| and | & ", who.strip("'‘’\"“”. "))[0]
    return "/" in who or NEWSROOM.fullmatch(who) is not None or is_person(first)


def ended(block: Block, tail: re.Match[str]) -> Remark:
    """The cut of a credit, with its line where that is a caption."""
    shows = is_caption(block.text[: tail.start()])
    start = block.start if shows else block.start + tail.start()
    message = "the caption and credit of a picture that is not there" if shows else ""
    return Remark(start, block.end, message, CUT, 0.95)


def above(lines: Lines, at: int) -> Iterator[Remark]:
    """The caption above an agency's credit."""
    line, by = lines.folded[at], at - 1
    if not at or lines.sizes[at] > 12 or not re.search(rf"\b{AGENCY}\b", line):
        return
    caption = lines.blocks[by].text
    if not is_caption(caption) or LABEL.fullmatch(lines.folded[by]):
        return
    if caption.endswith(".") or PICTURED.search(lines.folded[by]):
        fix = CUT
    elif by and not lines.titled(by) and lines.sizes[by] > HEADING_MOST and by > lines.first_prose:
        fix = CUT_IF_ASKED
    else:
        return
    block = lines.blocks[by]
    yield Remark(block.start, block.end, "the caption of a picture that is not there", fix, 0.95 if fix is CUT else 0.6)
