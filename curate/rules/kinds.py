"""Kinds of rules that are data poured into a shape. Reach for one of these first."""

import re
from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import ClassVar

from curate.article import Text
from curate.model import Block, Span
from curate.rules.base import CUT, Remark, Rule, replacement


def matched_case(model: str, text: str) -> str:
    """``text`` in the case of ``model``: UPPER, Capitalised or as it is."""
    if len(model) > 1 and model.isupper():
        return text.upper()
    if model[:1].isupper():
        return text[:1].upper() + text[1:]
    return text


class Phrase(Rule):
    """Fixed phrases that are wrong wherever they stand.

    ``phrases`` maps the folded phrase to its replacement ("" for none).
    """

    phrases: ClassVar[dict[str, str]] = {}

    def __init_subclass__(cls) -> None:
        """Make the phrases the rule's cues."""
        super().__init_subclass__()
        cls.cues = tuple(cls.phrases)

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield one remark a phrase."""
        for span in hits:
            if text.is_protected(span.start, span.end):
                continue
            phrase = text.folded[span.start : span.end]
            meant = self.phrases[phrase]
            fixes = replacement(matched_case(text.raw[span.start : span.end], meant)) if meant else ()
            yield Remark(span.start, span.end, self.message.format(text=phrase, meant=meant), fixes)


class Confusion(Rule):
    """A real word in the place of another, told by its neighbours.

    ``written`` is flagged as ``meant`` when a word of ``after`` stands before it
    or a word of ``before`` after it; with both given, both must hold. With
    ``near`` given, one of its stems must stand in the same paragraph.
    """

    written: ClassVar[str]
    meant: ClassVar[str]
    after: ClassVar[tuple[str, ...]] = ()
    before: ClassVar[tuple[str, ...]] = ()
    near: ClassVar[tuple[str, ...]] = ()
    message: ClassVar[str] = '"{text}" is probably meant to be "{meant}"'

    def __init_subclass__(cls) -> None:
        """Make the written word the rule's cue."""
        super().__init_subclass__()
        if "written" in cls.__dict__:
            cls.cues = (cls.written,)

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield a remark wherever the neighbours speak for the other word."""
        for span in hits:
            if text.is_protected(span.start, span.end) or not self.speaks(text, span):
                continue
            written = text.raw[span.start : span.end]
            meant = matched_case(written, self.meant)
            yield Remark(span.start, span.end, self.message.format(text=written, meant=meant), replacement(meant))

    def speaks(self, text: Text, span: Span) -> bool:
        """Whether the neighbours ask for ``meant``."""
        folded = text.folded
        left = folded[max(0, span.start - 40) : span.start].split(" ")
        right = folded[span.end : span.end + 40].split(" ")
        if self.after and (len(left) < 2 or left[-2].split("\n")[-1] not in self.after):
            return False
        if self.before and (len(right) < 2 or right[1].strip(".,;:!?)\"'\r\n") not in self.before):
            return False
        if self.near:
            paragraph = text.paragraph_at(span.start)
            passage = folded[paragraph.start : paragraph.end]
            return any(stem in passage for stem in self.near)
        return True


class BlockPattern(Rule):
    """Lines that are boilerplate by their own words; the whole line is cut.

    ``pattern`` must match the folded line from start to end. ``longest`` bounds
    the words of a line (0: no bound). ``veto`` keeps lines that it finds in.
    """

    stage = "clean"
    pattern: ClassVar[re.Pattern[str]]
    longest: ClassVar[int] = 30
    veto: ClassVar[re.Pattern[str] | None] = None
    confidence: ClassVar[float] = 0.97

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield a cut for each line that matches."""
        last = -1
        for span in hits:
            at = text.block_index(span.start)
            if at == last or at < 0:
                continue
            last = at
            block = text.blocks[at]
            if self.matches(text, at, block):
                yield Remark(block.start, block.end, self.message, CUT, self.confidence)

    def matches(self, text: Text, at: int, block: Block) -> bool:  # noqa: ARG002  for kinds that look around
        """Whether the line is one of the kind."""
        line = text.folded[block.start : block.end]
        if self.longest and len(line.split()) > self.longest:
            return False
        if not self.pattern.fullmatch(line):
            return False
        return self.veto is None or not self.veto.search(line)


class Measure(Rule):
    """A measure of the whole article with a bar; the remark stands on its first block."""

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield one remark when the measure is beyond its bar."""
        said = self.judge(text)
        if said:
            first = text.blocks[0] if text.blocks else Block("line", 0, 0, "")
            yield Remark(first.start, min(first.end, first.start + 200), said)

    @abstractmethod
    def judge(self, text: Text) -> str:
        """The message when an editor should act, else an empty string."""
