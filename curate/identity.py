"""What makes a finding the same one tomorrow: fingerprints without line numbers.

A fingerprint holds the rule and its version, the article's key, the marked
text, five words either side inside its paragraph, and which of several equal
ones it is. So text added above, paragraphs in another order, other line ends
or other boilerplate leave it as it is. Findings on kept text are named by the
kept text; those on what is cut, by the raw line.
"""

import hashlib
import re
import unicodedata

from curate.article import Text
from curate.edits import OffsetMap
from curate.model import Article, Span
from curate.views.folding import fold

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
LINE_END = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
BESIDE = 5  # words either side, as the design fixes it
REACH = 300  # code points in which five words are looked for


def normal(text: str) -> str:
    """Text as fingerprints compare it: folded, composed, white space as one space."""
    return " ".join(fold(unicodedata.normalize("NFKC", text)).casefold().split())


def words(text: str) -> list[str]:
    """Words of a text in their normal form."""
    return WORD.findall(normal(text))


class Passages:
    """Marked text and its neighbours in an article, for findings on kept and on cut text."""

    def __init__(self, raw: str, kept: Text, mapping: OffsetMap) -> None:
        self._raw = raw
        self._kept = kept
        self._mapping = mapping

    def around(self, start: int, end: int) -> tuple[str, str, str]:
        """The marked text of a raw span, and what stands before and after it in its paragraph."""
        inside = self._mapping.forward(Span(start, end))
        if inside is None:
            return self._on_line(start, end)
        text = self._kept.visible
        left = self._kept.paragraph_at(inside.start).start
        right = self._kept.paragraph_at(max(inside.start, inside.end - 1)).end
        return (
            self._kept.raw[inside.start : inside.end],
            text[max(left, inside.start - REACH) : inside.start],
            text[inside.end : max(inside.end, min(right, inside.end + REACH))],
        )

    def _on_line(self, start: int, end: int) -> tuple[str, str, str]:
        before = LINE_END.split(self._raw[max(0, start - REACH) : start])[-1]
        return self._raw[start:end], before, LINE_END.split(self._raw[end : end + REACH], maxsplit=1)[0]


class Names:
    """Gives each finding of one article its fingerprint, in the order of the findings."""

    def __init__(self, article: Article, passages: Passages) -> None:
        self._key = article.key
        self._passages = passages
        self._seen: dict[str, int] = {}

    def name(self, code: str, version: int, start: int, end: int) -> str:
        """The fingerprint of a finding. The whole article's (family Q) are named by rule and article alone."""
        parts: tuple[str, ...] = (code, str(version), self._key)
        if not code.startswith("Q"):
            marked, left, right = self._passages.around(start, end)
            near = (*words(left)[-BESIDE:], "\0", *words(right)[:BESIDE])
            parts = (*parts, normal(marked), " ".join(near))
        plain = "\0".join(parts)
        self._seen[plain] = self._seen.get(plain, 0) + 1
        return digest(f"{plain}\0{self._seen[plain]}")


def digest(text: str) -> str:
    """Sixteen hexadecimal digits that stand for a text."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
