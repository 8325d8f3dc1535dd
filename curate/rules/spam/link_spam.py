"""S170: links to other trades."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam import searched
from curate.rules.spam.lines import Lines, lines_hit, lines_of

PAIR = re.compile(
    r"also read (?:about )?.{3,80} and (?:cheap|best|buy|discount) .{3,120}|(?:also )?(?:read|see|visit|check|learn|click|view) (?:more )?(?:about|here for|for|out)\b.{3,120}\b(?:and|then) (?:also |then )?(?:read|see|visit|check|click|learn)\b.{3,160}"
)
WARES = (
    r"(?:reviews?|deals|for sale|cheap|discount|discounted|best|refurbished|used|wholesale|coupons?|prices?|20[12]\d)"
)
# A sentence that joins two wares: "also check out X reviews and cheap Y".
PAIRED = re.compile(
    rf"(?:you (?:can|may|might) )?(?:also )?(?:read|see|visit|check|learn|view|find)(?: more)?(?: about| out)?(?: our)? [^.;:]{{3,60}}\b{WARES}\b[^.;:]{{0,50}} (?:and|or|then)(?: also)? [^.;:]{{3,80}}[.!]?"
)
BUY = re.compile(
    r"\b(?:cheap|buy|discount|deals|reviews?|for sale|outlet|wholesale|price|coupon|free shipping|best|casino|poker|viagra|cialis|payday|betting|slots?|essay|escort|forex)\b"
)
MODEL = re.compile(r"\b(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{3,8}\b")
TRADE = re.compile(
    r"\b(?:cheap|buy|discount|casino|poker|viagra|cialis|payday|loans?|phone cases?|deals|scope|lens|followers|replica|coupon|promo code|essay|escort|betting|slots?|forex|crypto|seo services|reviews?|price|for sale|camera|phone|outlet|wholesale|best price|free shipping|jerseys?|handbags?|weight loss pills?)\b"
)
URL = re.compile(r"(?:https?://|www\.)\S+")


class LinkSpam(Rule):
    """A line of links to another trade, planted in the text.

    Why: it was paid for, has nothing to do with the subject, and harms the
    article's name with readers and search engines.
    Fix: cut the line. Safe where it joins links ("read about X and also read
    about Y") or names wares, and shares no word with the rest; a bare pile of
    addresses is only proposed.
    """

    code = "S170"
    name = "link-spam"
    since = "0.1"
    severity = "warning"
    message = "links that have nothing to do with the article"
    stage = "clean"
    cues = (
        "also read",
        "and also",
        "read about",
        "click here",
        "visit",
        "http://",
        "https://",
        "www.",
        "cheap",
        "buy",
        "casino",
        "viagra",
        "payday",
        "replica",
        "betting",
        "check out",
        "reviews",
        "forex",
        "loans",
        "outlet",
        "camera",
        "deals",
        "discount",
        "phone cases",
    )
    bad = (
        Bad(
            "Sow leeks early under glass, and thin them in June when they are as thick as a pencil.\n\nRead about garage door reviews and also read about nikon d90 lenses and canon eos500 bags\n\nThen earth up the leeks.",
            "Sow leeks early under glass, and thin them in June when they are as thick as a pencil.\n\nThen earth up the leeks.",
        ),
    )
    good = (
        "Read about the leeks and also read about the onions\n\nThe leeks and onions of Wales have a long history, and both are worn on the first of March.",
        "Sources\n\nhttps://example.org/leeks\nhttps://example.org/onions",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield planted lines, and sentences that join links."""
        lines = lines_of(text)
        last = -1
        for at in lines_hit(text, hits):
            block = text.blocks[at]
            if not at or not 6 <= lines.sizes[at] <= 40 or block.text.endswith("."):
                continue
            folded = lines.folded[at]
            paired = PAIR.fullmatch(folded) is not None
            if paired and foreign(lines, at) >= 0.75:
                last = block.end
                yield Remark(block.start, block.end, "", CUT, 0.97)
            elif not paired and BUY.search(folded) and foreign(lines, at) >= 0.8:
                wares = len(TRADE.findall(folded)) + len(MODEL.findall(folded))
                sure = wares > 1 and lines.sizes[at] > 7 and not URL.search(folded)
                if wares:
                    yield Remark(block.start, block.end, "", CUT if sure else CUT_IF_ASKED, 0.93 if sure else 0.6)
        for span in hits:
            sentence = text.sentence_at(span.start)
            words = text.folded[sentence.start : sentence.end]
            if (
                sentence.start > last
                and PAIRED.fullmatch(words)
                and (searched.is_trade(words.strip(".")) or len(BUY.findall(words)) > 1)
            ):
                last = sentence.end
                yield Remark(sentence.start, sentence.end, "", CUT, 0.94)


def foreign(lines: Lines, at: int) -> float:
    """Share of a line's words that the article uses nowhere else."""
    words = lines.words(at) - {
        "read",
        "also",
        "visit",
        "see",
        "check",
        "click",
        "here",
        "learn",
        "http",
        "https",
        "www",
        "com",
    }
    if not words:
        return 0.0
    own = {w: len(re.findall(rf"\b{re.escape(w)}\b", lines.folded[at])) for w in words}
    return sum(lines.text.vocabulary.get(w, 0) <= own[w] for w in words) / len(words)
