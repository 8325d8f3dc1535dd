"""E205: a bracket or an address stuck to the word before."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.encoding.form import CODE, TABLE

BRACKET = re.compile(r"(?<![\w./@#-])([a-z]{4,})\((?=[A-Z][a-z]+ \w|[a-z]{3,} [a-z]+)")
ADDRESS = re.compile(r"(?<=[a-z]{3})[.,;:!?]?(?=https?://\w)")


class GluedMark(Rule):
    """An opening bracket or a web address without the blank before it.

    Why: where a page's elements stood side by side, their texts run together.
    Fix: put the blank.
    """

    code = "E205"
    name = "glued-mark"
    since = "0.2"
    severity = "note"
    message = "a blank is missing before a bracket or an address"
    bad = (
        Bad("It runs 30 miles(Rider of 80 kg).", "It runs 30 miles (Rider of 80 kg)."),
        Bad("See the Institute.https://example.org/a", "See the Institute. https://example.org/a"),
    )
    good = (
        "Bring the book(s) and the colour(s).",
        "Call print(Hello) or get(name) and sort(by size).",
        "See (https://example.org) or [it](https://example.org).",
        "Open view-source:https://example.org or a url=https://example.org page.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the last character before each missing blank."""
        places = [(m.end() - 2, m.end() - 1) for m in BRACKET.finditer(text.prose)]
        if "://" in text.visible:
            places += [(m.end() - 1, m.end()) for m in ADDRESS.finditer(text.visible)]
        for start, end in sorted(places):
            block = text.blocks[text.block_index(start)]
            if not (TABLE.search(block.text) or CODE.search(block.text) or "source:" in block.text):
                yield Remark(start, end, "", replacement(f"{text.raw[start:end]} "), 0.85)
