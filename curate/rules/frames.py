"""The kind of the T2xx rules: a real word in the place of another, in frames."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import ClassVar, NamedTuple

from curate.article import Text
from curate.model import Span
from curate.rules.base import Remark, Rule, replacement
from curate.rules.kinds import matched_case

WINDOW = 70
END = r"(?=[.,;:!?)\"\n]|$)"  # the end of a clause
# A word that a noun phrase may end with, behind an adjective: no preposition, pronoun or the like.
ENDS_NOUN = (
    r"(?!(?:to|that|for|when|if|and|or|but|because|how|in|at|so|as|with|here|there|on|of|even|though|i|you|we|they|he|she|it|not|by|from|than|today|now|this|until|"
    r"unless|after|before|while|the|an?|my|your|our|their|his|her|its|enough|too|anyway|again|yet|who|what|which|where|about|right|just|like|into|out|up|over|off|outside|inside|tonight|tomorrow|yesterday|abroad|away|back|me|him|us|them|\w+ly)\b)[a-z]+"
)


class Frame(NamedTuple):
    """``written`` means ``meant`` (or several, best first, parted by "|") between ``left`` and ``right``.

    ``left`` ends with the word before, ``right`` begins with the word after;
    both are regular expressions on folded text, each of whole words. Where
    ``unless_left`` or ``unless_right`` match, the frame is silent; ``never``
    must not occur in the 70 characters before.
    """

    written: str
    meant: str
    left: str = ""
    right: str = ""
    unless_left: str = ""
    unless_right: str = ""
    never: str = ""


def frames_of(rows: str | Iterable[str]) -> tuple[Frame, ...]:
    """The frames that the rows of a table (or its text) stand for: the fields parted by " / ", an empty one as "*"."""
    lines = rows.strip().splitlines() if isinstance(rows, str) else rows
    return tuple(Frame(*("" if field == "*" else field for field in line.split(" / "))) for line in lines)


@cache
def _before(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[^\w'-])(?:{words}) $")


@cache
def _after(words: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?=[.,;:!?)\"\n]|$)|[ ](?:{words})(?![\w'-])" if words.startswith("$|") else rf"[ ](?:{words})(?![\w'-])"
    )


@cache
def _anywhere(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b[^.!?\n]*$")


class Framed(Rule):
    """Real words in the wrong place, told by frames of the words around them.

    A ``right`` that begins with "$|" also matches the end of a clause.
    """

    frames: ClassVar[tuple[Frame, ...]] = ()
    message: ClassVar[str] = '"{text}" is probably meant to be "{meant}"'
    by_word: ClassVar[dict[str, list[Frame]]] = {}

    def __init_subclass__(cls) -> None:
        """Make the written words the rule's cues."""
        super().__init_subclass__()
        cls.by_word = {}
        for frame in cls.frames:
            cls.by_word.setdefault(frame.written, []).append(frame)
        cls.cues = tuple(cls.by_word)

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield a remark wherever a frame holds."""
        folded = text.folded
        for span, left, right in sides(folded, hits):
            for frame in self.by_word[folded[span.start : span.end]]:
                if speaks(frame, left, right) and not text.is_protected(span.start, span.end):
                    written = text.raw[span.start : span.end]
                    if not (written[1:].islower() or written.isupper() or len(written) == 1):
                        break  # "IT's" is no "it's"
                    forms = [matched_case(written, form) for form in frame.meant.split("|")]
                    message = self.message.format(text=written, meant=forms[0])
                    yield Remark(span.start, span.end, message, replacement(*forms))
                    break


def sides(folded: str, hits: Sequence[Span]) -> Iterator[tuple[Span, str, str]]:
    """Hits that no hyphen and no apostrophe joins to another word, with what stands on both sides."""
    for span in hits:
        left = folded[max(0, span.start - WINDOW) : span.start]
        right = folded[span.end : span.end + WINDOW]
        if left[-1:] not in {"-", "'"} and right[:1] not in {"-", "'"}:
            yield span, left, right


def speaks(frame: Frame, left: str, right: str) -> bool:
    """Whether a frame holds between two stretches of folded text."""
    if frame.right and not _after(frame.right).match(right):
        return False
    if frame.left and not _before(frame.left).search(left):
        return False
    if frame.unless_right and _after(frame.unless_right).match(right):
        return False
    if frame.unless_left and _before(frame.unless_left).search(left):
        return False
    return not (frame.never and _anywhere(frame.never).search(left))
