"""Lines and columns of a text."""

import re
from bisect import bisect_right


class LineIndex:
    """Lines and columns, from 1; columns count code points."""

    def __init__(self, raw: str) -> None:
        self._starts = [0, *(m.end() for m in re.finditer("\n", raw))]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def start(self, line: int) -> int:
        """Offset of the first code point of a line."""
        return self._starts[line - 1]
