"""E101: text decoded with the wrong encoding."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span, Suggestion
from curate.rules.base import Bad, Remark, Rule

# Runs that UTF-8 bytes read as cp1252 or Latin-1 leave behind: a lead byte's
# character (Â Ã â ð ...) and then characters of continuation bytes.
SUSPECT = re.compile(
    r"[ÂÃÅÄÐÑâãðï][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{1,3}(?:[ÂÃÅÄÐÑâãðï]?[\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{1,3})*"
)
HINT = re.compile(r"[ÂÃÅÄÐÑâãðï][\u0080-\u00bf€™œ˜“”‚„ƒ†‡ˆ‰Š‹ŒŽ‘’•–—š›žŸ…]")


class Mojibake(Rule):
    """Characters that come from UTF-8 read as another encoding.

    Why: â€™ for ’ tells every reader that nobody looked at the text, and hides
    words from search and from every other check.
    Fix: the characters that the bytes mean in UTF-8, found by ftfy. Safe: ftfy
    changes only what becomes text of a likelier encoding.
    """

    code = "E101"
    name = "mojibake"
    since = "0.1"
    severity = "error"
    stage = "clean"
    message = "text decoded with the wrong encoding"
    bad = (
        Bad("The cafÃ© opens at ten and itâ€™s full by noon.", "The café opens at ten and it’s full by noon."),
        Bad("She said â€œnoâ€\u009d and left.", "She said “no” and left."),
    )
    good = ("The café in Ångström Street serves Müller’s cake — “the best”.", "A tilde: São Paulo, Â is a letter.")

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield a replacement for each run that ftfy reads otherwise."""
        if text.visible.isascii() or not HINT.search(text.visible):
            return
        from ftfy import fix_encoding  # noqa: PLC0415  (96 ms)

        for match in SUSPECT.finditer(text.visible):
            meant = fix_encoding(match.group())
            if meant != match.group() and len(meant) < len(match.group()):
                yield Remark(*match.span(), "", (Suggestion(meant, "safe"),), 0.97)
