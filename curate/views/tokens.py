"""Words with offsets: one pass of one regular expression."""

import re
from collections.abc import Sequence

import msgspec

# Letters, with inner apostrophes and hyphens ("it's", "hard-to-reach").
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*(?:-[^\W\d_]+(?:['’][^\W\d_]+)*)*")


class Words(msgspec.Struct, frozen=True):
    """Parallel lists: where each word starts and ends, and its folded form."""

    starts: Sequence[int]
    ends: Sequence[int]
    folded: Sequence[str]

    def __len__(self) -> int:
        """Number of words."""
        return len(self.starts)


def words(prose: str, folded: str) -> Words:
    """Words of ``prose``; ``folded`` has the same length and gives their forms."""
    spans = [m.span() for m in WORD.finditer(prose)]
    return Words([a for a, _ in spans], [b for _, b in spans], [folded[a:b] for a, b in spans])
