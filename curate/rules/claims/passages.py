"""What the claim rules ask of a text: its sentences, each with what bears on a claim."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Any

from curate.article import Text
from curate.model import Span
from curate.rules.claims import topics
from curate.rules.claims.marks import Marks
from curate.views import blocks

HEADING_MARK = re.compile(r"\s*(?:#{1,6}\s|figure \d|fig\. ?\d|table \d|photo:|image:|illustration of|pictured)")
# A paragraph that says again what its section has said and cited.
SUMMARY = re.compile(
    r"\W*(?:in (?:summary|short|brief|a nutshell)|summary|(?:key )?take-?aways?|(?:the )?bottom line|to sum(?: it)? up|to summari[sz]e|recap)\b(?! (?:of|is|for|from)\b)"
)
SECTION = 1500  # code points before a summary in which the citations stand that it rests on
LONGEST_FRAGMENT = 18  # words of a list item without a full stop; longer ones are sentences


class Sentence:
    """One sentence. ``folded`` has the same length as ``raw``.

    ``kept`` holds what rules have found out about it, for those that ask after them,
    and ``words`` which of the words they look for stand in it.
    """

    def __init__(self, raw: str, folded: str, start: int, *, heading: bool, article: "Passages") -> None:
        self.raw = raw
        self.folded = folded
        self.start = start
        self.heading = heading
        self.kept: dict[object, Any] = {}
        self.words: frozenset[str] = frozenset()
        self._article = article

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.raw)

    @cached_property
    def topical(self) -> bool:
        """Whether it is said of health, money, safety or a product."""
        weight = self._article.weight
        if weight == "wholly":
            return True
        found = topics.stems(self.folded)
        return bool(found) if weight == "partly" else topics.insists(found)

    @cached_property
    def marked(self) -> bool:
        """Whether a citation stands in it."""
        return self._article.marks.speak_for(self.start, self.end)

    @cached_property
    def named(self) -> bool:
        """Whether a work named in words stands in it."""
        return self._article.marks.names_work(self.start, self.end)

    @cached_property
    def before(self) -> "Sentence | None":
        """The sentence before it in its paragraph."""
        return self._article.before(self)

    @cached_property
    def sums_up(self) -> bool:
        """Whether its paragraph is a summary of text that is cited."""
        return self._article.sums_up(self.start)


class Passages:
    """The sentences of a text that hold a cue, made on first ask."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.marks = Marks(text)
        self._made: dict[int, list[Sentence]] = {}

    @cached_property
    def weight(self) -> topics.Weight:
        """How far the article is on a topic where claims weigh more."""
        return topics.weight(self.text.folded, [stem for _, stem in self._places])

    @cached_property
    def _places(self) -> list[tuple[int, str]]:
        return topics.places(self.text.folded)

    @cached_property
    def weighty(self) -> list[Sentence]:
        """The sentences on such a topic, in order: those that can be, found by their stems, are asked."""
        if self.weight == "wholly":
            return self._holding(span.start for span in self.text.sentences)
        stems = [at for at, stem in self._places if self.weight == "partly" or stem not in topics.WEAK]
        return [sentence for sentence in self._holding(stems) if sentence.topical]

    def weighty_or_at(self, offsets: Iterable[int]) -> list[Sentence]:
        """The weighty sentences and those that hold one of the offsets, in order."""
        others = [sentence for sentence in self._holding(offsets) if not sentence.topical]
        return sorted((*self.weighty, *others), key=lambda s: s.start) if others else self.weighty

    def at(self, offsets: Iterable[int]) -> list[Sentence]:
        """The sentences that hold the offsets, in order; none of a reference list."""
        return self._holding(sorted(offsets))

    def _holding(self, offsets: Iterable[int]) -> list[Sentence]:
        found: list[Sentence] = []
        for offset in offsets:
            if found and offset < found[-1].end:
                continue
            sentence = self.sentence_at(offset)
            if sentence is not None:
                found.append(sentence)
        return found

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds an offset."""
        paragraph = self.text.paragraph_at(offset)
        made = self._made.get(paragraph.start)
        if made is None:
            made = self._made[paragraph.start] = self._split(paragraph)
        at = bisect_right(made, offset, key=lambda sentence: sentence.end)
        return made[at] if at < len(made) else None

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence before another in its paragraph."""
        made = self._made[self.text.paragraph_at(sentence.start).start]
        at = bisect_left(made, sentence.start, key=lambda other: other.start)
        return made[at - 1] if at else None

    def sums_up(self, offset: int) -> bool:
        """Whether the paragraph at an offset opens as a summary and citations stand shortly before it."""
        start = self.text.paragraph_at(offset).start
        return SUMMARY.match(self.text.folded, start) is not None and self.marks.stand_in(
            max(0, start - SECTION), start
        )

    def _split(self, paragraph: Span) -> list[Sentence]:
        """The sentences of a paragraph; none of a reference list, whose titles claim for others."""
        if self.marks.in_reference(paragraph):
            return []
        visible, folded = self.text.visible, self.text.folded
        heading = _is_heading(visible[paragraph.start : paragraph.end], folded[paragraph.start : paragraph.end])
        return [
            Sentence(
                visible[s.start : s.end],
                folded[s.start : s.end],
                s.start,
                heading=heading,
                article=self,
            )
            for s in self.text.sentences_at(paragraph.start)
        ]


def _is_heading(line: str, folded: str) -> bool:
    """Headings, captions and list items that are no sentences."""
    if HEADING_MARK.match(folded) or blocks.kind_of(line) == "heading":
        return True
    return (
        not blocks.TERMINAL.search(line)
        and len(line.split()) <= LONGEST_FRAGMENT
        and blocks.kind_of(line) == "list-item"
    )


@lru_cache(maxsize=2)
def passages(text: Text) -> Passages:
    """The passages of a text, shared by the claim rules that judge it in turn."""
    return Passages(text)
