"""Whether a sentence speaks of what the article is about."""

import re
from collections import Counter

from curate.article import Text
from curate.model import Span
from curate.rules.spam.lines import STOPS
from curate.rules.spam.said import said_in

# Times that the article says a word elsewhere, its title counted, from which the word is its subject's.
OFTEN, TITLED, LETTERS = 6, 2, 5
SHORT = re.compile(r"\b(?!(?:SEO|USA|UK|US|TV|VPN|CBD|LLC|FAQ|PDF|AI|IT)\b)[A-Z]{2,5}\b")  # a name's short form
SELLERS = frozenset(
    "about after again online today contact visit learn information check click website services service company their there which where would other best business looking help offer people every right great products product"
    " quality experience experts expert customers clients order first more need needs might those while still years thing things really being could should before".split()
)


def on_subject(text: Text, span: Span) -> bool:
    """Whether a sentence speaks of the article's own subject: a word of its title, or one that it says again and again."""
    said = said_in(text)
    here = said.between(span.start, span.end)
    own = Counter(said.stems[here])
    if any(text.raw.count(name) > TITLED for name in SHORT.findall(text.raw, span.start, span.end)):
        return True
    first = text.blocks[0]
    headed = first.end < span.start and not first.text.endswith((".", "!"))
    title = {*said.stems[said.between(0, first.end)]} if headed else set[str]()
    return any(
        len(word) >= LETTERS
        and word not in STOPS
        and word not in SELLERS
        and said.count[stem] - own[stem] >= (TITLED if stem in title else OFTEN)
        for word, stem in zip(said.words[here], said.stems[here], strict=True)
    )
