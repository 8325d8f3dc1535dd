"""Which sentences a citation speaks for, and what is itself a reference."""

from functools import cached_property

from curate.article import Text
from curate.model import Span
from curate.views import citations, runs
from curate.views.references import BIBLIOGRAPHIC


class Marks:
    """The citations of a text, found a paragraph at a time on first ask: most articles make no claim."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._found: dict[int, list[citations.Citation]] = {}

    def speak_for(self, start: int, end: int) -> bool:
        """Whether a citation stands in a sentence, or a link of the page, or a number that fills a gap in its count."""
        paragraph = self._text.paragraph_at(start)
        marks = self._found.get(paragraph.start)
        if marks is None:
            marks = self._found[paragraph.start] = citations.find(self._text.linked[paragraph.start : paragraph.end])
        if citations.within(marks, start - paragraph.start, end - paragraph.start):
            return True
        spans = (*self._text.cited, *self._doubtful)
        return any(start <= span.start < end for span in spans)

    def names_work(self, start: int, end: int) -> bool:
        """Whether a work is named in words between two offsets."""
        return any(mark.style == "named" for mark in citations.find(self._text.linked[start:end]))

    def stand_in(self, start: int, end: int) -> bool:
        """Whether a citation stands between two offsets."""
        return bool(citations.find(self._text.linked[start:end])) or any(
            start <= span.start < end for span in self._text.cited
        )

    @cached_property
    def _doubtful(self) -> list[Span]:
        text = self._text.linked
        return runs.completing(text, citations.find(text)) if runs.DOUBTFUL.search(text) else []

    def in_reference(self, paragraph: Span) -> bool:
        """Whether a paragraph belongs to a reference list, or is an entry by its form."""
        listed = self._text.references.hold(paragraph.start)
        return listed or BIBLIOGRAPHIC.match(self._text.visible, paragraph.start, paragraph.end) is not None
