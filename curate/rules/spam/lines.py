"""What the spam rules ask of every line, worked out once a text, and their kind."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from typing import ClassVar

from curate.article import Text
from curate.model import Block, Span
from curate.rules.base import CUT, CUT_IF_ASKED, Remark
from curate.rules.kinds import BlockPattern

TERMINAL = re.compile(r"[.!?:;…][\"')\]\d,]*$")
STOPS = frozenset(
    "a about after all also an and any are as at be been but by can could did do does for from get had has have he her his how i if in into is it its "
    "just like may me more most my no not of on one or our out she so some than that the their them then there these they this those to too up us "
    "was way we were what when where which who why will with without would you your".split()
)
SMALL = frozenset(
    "a an and as at but by for from if in into nor of off on onto or over per so than that the to up via vs vs. with".split()
)
WORD = re.compile(r"[a-z][a-z']+")
WIDEST = 12  # characters a word, on average; beyond it a line is no text, and patterns on it are slow
PROSE_WORDS = 14  # full sentences of the dev articles: 94 % of content words stand in such lines


class Lines:
    """The lines of a text with their features; parallel to ``Text.blocks``."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.blocks = text.blocks
        folded = text.folded
        self.folded = [folded[b.start : b.end] for b in self.blocks]
        self.sizes = [x.count(" ") + 1 for x in self.folded]

    @cached_property
    def prose(self) -> list[bool]:
        """Whether each line is a full sentence or more."""
        return [
            n >= PROSE_WORDS and TERMINAL.search(x) is not None for x, n in zip(self.folded, self.sizes, strict=True)
        ]

    @cached_property
    def first_prose(self) -> int:
        """Index of the first line of prose (the number of lines where none is)."""
        return next((i for i, is_prose in enumerate(self.prose) if is_prose), len(self.blocks))

    @cached_property
    def last_prose(self) -> int:
        """Index of the last line of prose; -1 where none is."""
        return max((i for i, is_prose in enumerate(self.prose) if is_prose), default=-1)

    @cached_property
    def prose_before(self) -> list[int]:
        """Words of prose before each line; one entry more than lines."""
        sums = [0]
        for n, is_prose in zip(self.sizes, self.prose, strict=True):
            sums.append(sums[-1] + n * is_prose)
        return sums

    def titled(self, at: int) -> bool:
        """Whether a line reads like a headline: short, no full stop, capitals throughout."""
        line = self.blocks[at].text
        if self.sizes[at] > 18 or line.endswith((".", ":", ";", ",")):
            return False
        return title_case(line)

    def words(self, at: int) -> set[str]:
        """The line's words that carry meaning."""
        return {w for w in WORD.findall(self.folded[at]) if w not in STOPS}


def title_case(line: str) -> bool:
    """Whether every word but the small ones has a capital or a digit."""
    words = [w for w in re.split(r"[\s/–—-]+", line) if w[:1].isalnum() or w[1:2].isalnum()]
    if not words or (not words[0][:1].isupper() and not words[0][:1].isdigit() and words[0][:1].isalpha()):
        return False
    return not any(w.strip("\"'“”‘’()[]:,?!")[:1].islower() and w.lower().strip(",:;") not in SMALL for w in words)


@lru_cache(maxsize=4)
def lines_of(text: Text) -> Lines:
    """The lines of a text, shared by all rules that ask."""
    return Lines(text)


class SpamLine(BlockPattern):
    """Short lines told by their own words, with an eye on where they stand.

    A line that ``loose`` matches, but ``pattern`` does not, is proposed for
    cutting and not cut, and left alone where a sentence follows it. ``never_first`` spares the text's first line.
    """

    loose: ClassVar[re.Pattern[str] | None] = None
    never_first: ClassVar[bool] = False

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield a cut for each line that matches."""
        for at in lines_hit(text, hits):
            block = text.blocks[at]
            if self.never_first and at == 0:
                continue
            if block.end - block.start > WIDEST * self.longest:
                continue
            if self.matches(text, at, block):
                yield Remark(block.start, block.end, self.message, CUT, self.confidence)
            elif (
                self.loose is not None
                and self.loose.fullmatch(text.folded, block.start, block.end)
                and not heads_sentence(text, at)
            ):
                yield Remark(block.start, block.end, self.message, CUT_IF_ASKED, 0.6)


def heads_sentence(text: Text, at: int) -> bool:
    """Whether the next line is a sentence, so that the line is its heading ("Pricing")."""
    return at + 1 < len(text.blocks) and text.blocks[at + 1].text.endswith((".", "?"))


def lines_hit(text: Text, hits: Sequence[Span]) -> Iterator[int]:
    """Indices of the lines that hold a cue, each once."""
    last = -1
    for span in hits:
        at = text.block_index(span.start)
        if at > last:
            last = at
            yield at


def following(lines: Lines, at: int, limit: int) -> Iterator[int]:
    """Indices of at most ``limit`` lines after a line."""
    yield from range(at + 1, min(at + 1 + limit, len(lines.blocks)))


def cut_line(block: Block, message: str, confidence: float = 0.95) -> Remark:
    """A safe cut of a line."""
    return Remark(block.start, block.end, message, CUT, confidence)
