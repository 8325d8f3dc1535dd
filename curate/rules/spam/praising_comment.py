"""S183: a stranger's comment that praises the page and leaves a link."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam.lines import lines_hit, lines_of

OPENING = re.compile(
    r"\W*(?:wow|who+ah?|great|nice|good|awesome|excellent|amazing|fantastic|superb|wonderful|magnificent|hello|hi|hey|heya|hmm+|greetings|thanks|thank you|very|really|pretty|what an?|keep|this is|your|i (?:(?:really|truly|just|do|simply|always) )?(?:appreciate|love|like|enjoy|enjoyed|loved|liked|have been|was|am))\b"
)
PAGE = re.compile(
    r"\b(?:this|your) (?:\w+ ){0,2}?(?:web ?logs?|blogs?|posts?|articles?|web ?sites?|sites?|web ?pages?|stuff|content|write-?ups?|info|piece of writing)\b|\bgoods from you\b"
)
PRAISE = re.compile(
    r"\b(?:great|good|nice|awesome|excellent|amazing|helpful|useful|fantastic|superb|informative|interesting|appreciate|thanks|thank|love|like|enjoy|getting more|bookmark\w*|looking (?:all over )?for this|found (?:it|this|your \w+) on (?:bing|google|yahoo)|problems with)\b"
)
SITE = r"(?:web ?-?(?:site|page|log)|home ?-?page|page|site|blog)"
LURE = re.compile(
    rf"\b(?:feel free to|please|also|here is|here's|visit|surf|check out|look at|stop by)(?: to)?(?: \w+){{0,2}} my(?: own| personal| new)? {SITE}\b.{{0,60}}$|\bmy(?: own| personal| new)? {SITE} ?(?:::|;|-|–|:).{{2,60}}$"
)
# "... so I am going to tell her. drone parts": the anchor of a link, set behind the last full stop.
ANCHOR = re.compile(r"[.!?] [a-z][a-z'-]+(?: [a-z][a-z'-]+){1,3}$")
GUSH = re.compile(
    r"\bi (?:\w+ )?(?:like|love|enjoy|adore)d? (?:studying|reading) your\b|\b(?:great|good|nice|awesome) (?:stuff|goods|work|job),? (?:from you|man|buddy)\b"
)
LONGEST = 60  # words


class PraisingComment(Rule):
    """A comment that praises the page in words that fit any, with a link to somewhere else.

    Why: it was written by a program for the sake of the link, and stands in the
    article as if its author spoke.
    Fix: cut it. Safe, because praise of "this blog" and an invitation to the
    writer's own page, or a bare search phrase at the end, come together in
    nobody's article; the greeting and two words of praise alone are only proposed.
    """

    code = "S183"
    name = "praising-comment"
    since = "0.2"
    severity = "warning"
    message = "a comment that praises the page for the sake of a link"
    stage = "clean"
    cues = (
        "this blog", "this post", "this article", "this site", "this website", "this web", "this weblog", "this info", "this write-up",
        "your blog", "your post", "your posts", "your site", "your website", "your web", "your weblog", "your article", "your articles", "your stuff", "your content", "your info",
        "goods from you", "this great post", "this great article",
    )  # fmt: skip
    bad = (
        Bad(
            "Sow them early.\n\nWow, this post is nice, my older brother is reading such things, thus I am going to tell him. leek seed shop\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
        Bad(
            "Sow them early.\n\nHello to all, I enjoy reading your posts here every day. Please visit my homepage - roof tiles\n\nThin them in June.",
            "Sow them early.\n\nThin them in June.",
        ),
    )
    good = (
        "Sow them early.\n\nThanks for reading this post! I love hearing how your leeks do.\n\nThin them in June.",
        "Sow them early.\n\nGood pictures make your posts useful, and this post shows how.\n\nThin them in June.",
        "Sow them early.\n\nIf you like this post, see my page on onions.\n\nThin them in June.",
        "Sow them early.\n\n“I really like your blog,” she wrote. nobody answered.\n\nThin them in June.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield such paragraphs; never the first."""
        lines = lines_of(text)
        for at in lines_hit(text, hits):
            block, folded = text.blocks[at], lines.folded[at]
            if not at or lines.sizes[at] > LONGEST or not OPENING.match(folded) or not PAGE.search(folded):
                continue
            praise = len(set(PRAISE.findall(folded)))
            anchor = ANCHOR.search(block.text) is not None and "“" not in block.text and '"' not in block.text
            if praise and (LURE.search(folded) or anchor):
                yield Remark(block.start, block.end, "", CUT, 0.95)
            elif praise > 1 and GUSH.search(folded):
                yield Remark(block.start, block.end, "", CUT_IF_ASKED, 0.6)
