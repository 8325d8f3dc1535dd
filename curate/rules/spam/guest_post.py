"""S178: who planted the text: guest posts, sponsors, hired pens."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule

PIECE = r"(?:post|article|piece|blog(?: post)?|content|entry|column|contribution)"
GUEST = re.compile(
    rf"(?:this (?:is|was) )?(?:an? )?(?:guest|sponsored|contributed|paid|partner) {PIECE}(?: (?:is|was))?(?: (?:written|contributed|provided|submitted|brought to you|supplied))? (?:by|from|of)\b"
    rf"|this (?:(?:guest|sponsored|paid) )?{PIECE} (?:(?:is|was) )?(?:sponsored|paid for|brought to you|(?:is )?a (?:guest |paid )?contribution|(?:kindly )?(?:contributed|provided|supplied|submitted)|written) (?:by|from)\b"
    rf"|(?:sponsored|guest|partner) (?:content|post|article|author|contributor|blogger) ?(?:by|from|:|brought)"
)
PEN = re.compile(
    r"(?:about (?:the )?(?:guest )?author|author bio|guest author|bio|author|the (?:author|writer))\b ?:?.{0,60}?\b(?:is an?|is the|works? (?:for|at|as)|writes (?:for|on behalf)|runs|founder|blogs? (?:about|for))\b"
)
SPONSORED = re.compile(r".{0,30}\b(?:sponsored|paid|partner|brought)\b")
# "Guest post by Ann Moor, MD"
CREDIT = re.compile(
    rf"(?:(?:This (?:is|was) )?[Aa] )?[Gg]uest {PIECE} (?:(?:[Ww]ritten|[Cc]ontributed) )?(?:by|By|from|of) [A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|de|van|von|la)){{0,3}}(?:, [^,\n]{{2,40}}){{0,2}}[.]?"
)
FIRM = re.compile(
    r"\b(?:seo|marketing|agency|company|firm|provider|supplier|online (?:store|shop)|services|installer|comparison site|consultant|brand|team at|folks at|experts at|people at|on behalf of|behalf|startup|chain|shops?|stores?|copywriter|content writer|head of (?:content|marketing)|[a-z]+direct"
    r"|loans?|insurance|mortgage|solar|plumbing|roofing|dental|law firm|executive|\w+\.(?:com|net|org|co|io|biz))\b"
)


class GuestPostLine(Rule):
    """A line or sentence that says who planted the text, for which firm.

    Why: "This is a guest post by ... of ..." pays for the link it carried; it
    is no part of the article, and a disclosure belongs to the page.
    Fix: cut it. Safe where it names a guest post and a firm, or a firm's
    writer; else, and where it is a guest's plain credit, it is only proposed.
    """

    code = "S178"
    name = "guest-post-line"
    since = "0.1"
    severity = "warning"
    message = "says for which firm the text was planted"
    stage = "clean"
    cues = (
        "guest",
        "sponsored",
        "contributed",
        "contribution",
        "author",
        "author:",
        "writer",
        "bio",
        "bio:",
        "brought to you",
        "paid for",
    )
    bad = (
        Bad(
            "Sow leeks early.\n\nThis is a guest post by Ann Field, who writes for Field Roofing Company.\n\nThin them in June.",
            "Sow leeks early.\n\nThin them in June.",
        ),
    )
    good = (
        "The author works for the national park and lives in a hut.",
        "This study was paid for by the Leek Board.",
        "The chapter was contributed by the late Ada Brown, who kept the lighthouse.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield such sentences, each once."""
        last = -1
        for span in hits:
            sentence = text.sentence_at(span.start)
            if sentence.start <= last or sentence.start == 0 or sentence.end - sentence.start > 400:
                continue
            last = sentence.start
            words = text.folded[sentence.start : sentence.end]
            guest, firm = GUEST.match(words), FIRM.search(words) is not None
            if guest or (firm and PEN.match(words)):
                sure = firm or (text.paragraph_at(sentence.start) == sentence and not credited(text, sentence))
                message = "" if firm or guest is None or SPONSORED.match(words) else "credits a guest author"
                yield Remark(
                    sentence.start, sentence.end, message, CUT if sure else CUT_IF_ASKED, 0.93 if sure else 0.65
                )


def credited(text: Text, sentence: Span) -> bool:
    """Whether a line names a guest and no more: the author's credit, which is the editor's to keep."""
    return CREDIT.fullmatch(text.raw, sentence.start, sentence.end) is not None
