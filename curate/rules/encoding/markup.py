"""E104: markup left in plain text."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span, Suggestion
from curate.rules.base import Bad, Remark, Rule

ENTITY = re.compile(
    r"&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|rsquo|lsquo|rdquo|ldquo|hellip|#\d{2,5}|#x[0-9a-fA-F]{2,5});"
)
TAG = re.compile(
    r"</?(?:p|br|div|span|strong|em|b|i|u|a|ul|ol|li|h[1-6]|img|font|table|tr|td|script|style)(?:\s[^<>\n]*)?/?>",
    re.IGNORECASE,
)


class MarkupLeft(Rule):
    """An HTML tag or character reference in a plain text.

    Why: "&amp;" and "<br>" are for browsers; in a text they are litter that a
    failed extraction left.
    Fix: the character that the reference means; a tag is shown only, for an
    article on HTML writes tags on purpose.
    """

    code = "E104"
    name = "markup-left"
    since = "0.1"
    message = "markup left in the text"
    cues = ("&", "<")
    bad = (Bad("Salt &amp; pepper.", "Salt & pepper."), Bad("First line<br>second line.", None))
    good = ("R&D and Q&A at AT&T.", "If a < b and b > c, stop.")

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield references with their character, and tags."""
        if text.form != "text":
            return
        from html import unescape  # noqa: PLC0415

        for match in ENTITY.finditer(text.prose):
            yield Remark(*match.span(), "", (Suggestion(unescape(match.group()), "unsafe"),), 0.95)
        for match in TAG.finditer(text.prose):
            yield Remark(*match.span(), "", (), 0.8)
