"""What the claim rules ask of a text: its sentences, each with what bears on a claim."""

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache

from curate.article import Text
from curate.model import Span
from curate.rules.claims import topics
from curate.views import blocks, citations, sentences

HEADING_MARK = re.compile(r"\s*(?:#{1,6}\s|figure \d|fig\. ?\d|table \d|photo:|image:|illustration of|pictured)")


class Sentence:
    """One sentence. ``folded`` has the same length as ``raw``."""

    def __init__(self, raw: str, folded: str, start: int, *, heading: bool, marked: bool, article: "Passages") -> None:
        self.raw = raw
        self.folded = folded
        self.start = start
        self.heading = heading
        self.marked = marked
        self._article = article

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.raw)

    @cached_property
    def topical(self) -> bool:
        """Whether it is said of health, money, safety or a product, in an article about such a thing."""
        return self._article.topical


class Passages:
    """The sentences of a text that hold a cue, made on first ask."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self._made: dict[int, list[Sentence]] = {}

    @cached_property
    def topical(self) -> bool:
        """Whether the article is on a topic where claims weigh more."""
        return topics.covers(self.text.folded)

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds an offset."""
        paragraph = self.text.paragraph_at(offset)
        made = self._made.get(paragraph.start)
        if made is None:
            made = self._made[paragraph.start] = self._split(paragraph)
        for sentence in made:
            if offset < sentence.end:
                return sentence
        return None

    def _split(self, paragraph: Span) -> list[Sentence]:
        visible, folded = self.text.visible, self.text.folded
        marks = citations.find(visible[paragraph.start : paragraph.end])
        line = visible[paragraph.start : paragraph.end]
        heading = blocks.kind_of(line) == "heading" or HEADING_MARK.match(folded[paragraph.start : paragraph.end]) is not None
        return [
            Sentence(
                visible[s.start : s.end], folded[s.start : s.end], s.start,
                heading=heading, marked=_marked(marks, s, paragraph.start), article=self,
            )
            for s in sentences.split(visible, paragraph)
        ]


def _marked(marks: Sequence[citations.Citation], span: Span, origin: int) -> bool:
    return bool(citations.within(marks, span.start - origin, span.end - origin))


@lru_cache(maxsize=2)
def passages(text: Text) -> Passages:
    """The passages of a text, shared by the claim rules that judge it in turn."""
    return Passages(text)
