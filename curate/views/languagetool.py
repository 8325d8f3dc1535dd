"""What LanguageTool says of a text: which sentences it is asked about, and its answers in the text's offsets.

Nothing of LanguageTool is imported here: the asking is done by a function that
the text was made with (see ``curate.grammar``).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

import msgspec

from curate.model import Span

# A longer sentence is a list without stops or a dump; LanguageTool's time grows faster than its length.
LONGEST = 3_000
# Two words: LanguageTool has nothing to say on one alone but its spelling, and that is T's.
WORD = re.compile(r"[^\W\d_]{2,}")
START = re.compile(r"[\w\"“‘'(\[$£€]")
# Controls, line breaks, invisible marks, odd spaces and lone surrogates, each to be one plain space.
ODD = re.compile(
    "[\x00-\x1f\x7f-\xa0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


class Match(msgspec.Struct, frozen=True, array_like=True):
    """A remark of LanguageTool. Offsets are code points, first into a sentence, then into the text."""

    start: int
    end: int
    rule: str
    category: str
    message: str
    replacements: tuple[str, ...]


class Unchecked(Exception):
    """LanguageTool could not judge some of the sentences; the message says why."""


# Matches of each sentence, in order. Raises Unchecked.
Checker = Callable[[Sequence[str]], Sequence[Sequence[Match]]]


def plain(text: str) -> str:
    """The text with every odd character a space: the same length, and nothing a server could choke on."""
    return ODD.sub(" ", text)


def pieces(prose: str, sentences: Iterable[Span]) -> Iterator[Span]:
    """Sentences worth asking about, without their bullets, cut at spaces where they are too long."""
    for sentence in sentences:
        first = START.search(prose, sentence.start, sentence.end)
        start = first.start() if first else sentence.end
        while start < sentence.end:
            end = sentence.end
            if end - start > LONGEST:
                end = max(prose.rfind(mark, start + LONGEST // 2, start + LONGEST) for mark in ("\n", " ")) + 1
                end = end or start + LONGEST
            if sum(1 for _ in islice(WORD.finditer(prose, start, end), 2)) == 2:
                yield Span(start, end)
            start = end


def asked(prose: str, spans: Iterable[Span]) -> list[str]:
    """The texts that LanguageTool gets for spans."""
    return [plain(prose[s.start : s.end]) for s in spans]


def judged(prose: str, sentences: Iterable[Span], checker: Checker) -> list[Match]:
    """All matches in a text, in order. Raises Unchecked."""
    spans = list(pieces(prose, sentences))
    answers = checker(asked(prose, spans))
    return [
        msgspec.structs.replace(match, start=span.start + match.start, end=span.start + match.end)
        for span, matches in zip(spans, answers, strict=True)
        for match in matches
    ]
