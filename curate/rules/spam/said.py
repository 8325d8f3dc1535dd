"""The words of an article and how often it says them, read once for the rules that compare a sentence with the rest."""

import re
from bisect import bisect_left
from collections import Counter
from functools import lru_cache
from itertools import accumulate

import msgspec

from curate.article import Text
from curate.rules.spam.lines import STOPS

WORD = re.compile(r"([a-z][a-z'-]+)")


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A word without the ending that most often parts two forms of it."""
    if word[-1] not in "sgdy":
        return word
    for end in ("'s", "ing", "ies", "es", "ed", "s", "y"):
        if word.endswith(end) and len(word) - len(end) > 3:
            return word[: -len(end)]
    return word


class Said(msgspec.Struct, frozen=True):
    """The words of an article in order, where they begin, their stems, and how often it says each word and each stem of meaning."""

    starts: list[int]
    words: list[str]
    stems: list[str]
    times: Counter[str]
    count: Counter[str]

    def between(self, start: int, end: int) -> slice:
        """The places of the words that begin in a stretch."""
        return slice(bisect_left(self.starts, start), bisect_left(self.starts, end))


@lru_cache(maxsize=4)
def said_in(text: Text) -> Said:
    """The words of an article, from one pass; splitting, with gaps and words in turn, leaves the counting to C."""
    parts = WORD.split(text.folded)
    words = parts[1::2]
    times = Counter(words)
    stem_of = {word: stem(word) for word in times}
    count: Counter[str] = Counter()
    for word in times.keys() - STOPS:
        count[stem_of[word]] += times[word]
    starts = list(accumulate(map(len, parts)))[:-1:2]
    return Said(starts, words, list(map(stem_of.__getitem__, words)), times, count)
