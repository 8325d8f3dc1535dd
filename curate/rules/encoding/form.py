"""The kind of the rules of form: a pattern, what it is to be, and where it holds."""

import re
from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import ClassVar

from curate.article import Text
from curate.model import Severity, Span
from curate.rules.base import Remark, Rule, replacement

TABLE = re.compile(r"\t|\|.*\||\S {3,}\S")
CODE = re.compile(r"[{}=\\]|::|->|\w\(\)|`[^`]+`")


class Form(Rule):
    """Marks and blanks that are set wrongly, wherever the pattern finds them outside code, tables and addresses."""

    severity: ClassVar[Severity] = "note"
    pattern: ClassVar[re.Pattern[str]]
    hints: ClassVar[tuple[str, ...]] = ("",)  # where none of these stands there is no match
    confidence: ClassVar[float] = 0.9

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield one remark a match."""
        prose = text.prose
        if not any(hint in prose for hint in self.hints):
            return
        for match in self.pattern.finditer(prose):
            start, end = self.marked(match)
            block = text.blocks[text.block_index(start)]
            if TABLE.search(block.text) or CODE.search(block.text):
                continue
            meant = self.meant(match)
            if meant:
                yield Remark(start, end, "", replacement(*meant), self.confidence)

    def marked(self, match: re.Match[str]) -> tuple[int, int]:
        """The span that is marked, and replaced."""
        return match.span()

    @abstractmethod
    def meant(self, match: re.Match[str]) -> tuple[str, ...]:
        """What should stand there, best first; nothing where all is well."""
