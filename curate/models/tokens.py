"""The word sequence that the word models were trained on.

`context` and `suggest` count word pairs as this module cuts them, so a caller
gets the best results with exactly these tokens. Three kinds exist:

* a word: letters, with inner apostrophes ("don't"); a hyphen between letters
  only parts two words ("hard-to-reach" is three tokens);
* `BOUNDARY` (""): the end of a sentence, line or paragraph;
* `PAUSE` (","): any other punctuation inside a sentence;
* a token that starts with a digit stands for any number.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate
from typing import Final

import msgspec

BOUNDARY: Final = ""
PAUSE: Final = ","
NUMBER: Final = "0"

# Words and numbers (with unit); what stands between two of them is a gap.
_ITEM = re.compile(r"([^\W\d_]+(?:['’][^\W\d_]+)*|\d[\w.,:%]*\w|\d)")
# The groups: sentence end, other mark. An ampersand or slash counts as a mark.
_MARK = re.compile(r"([.!?…]+(?=[\s\"'”’)\]]|$)|[\r\n]+)|([^\w\s])")
_Mark = tuple[str, int, int]


class Tokens(msgspec.Struct, frozen=True):
    """The tokens of one text.

    `words` holds them in their original case, `starts` and `ends` their code
    point offsets in the text (`text[start:end]`), all of one length.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


@lru_cache(maxsize=4096)
def _mark(gap: str) -> _Mark | None:
    """Return what a gap counts as, and where in it its first mark stands."""
    found = list(_MARK.finditer(gap))
    if not found:
        return None
    ends = any(match.lastindex == 1 for match in found)
    return BOUNDARY if ends else PAUSE, found[0].start(), found[0].end()


def _joins(text: str, at: int) -> bool:
    """Tell a hyphen between two letters, which only parts two words."""
    sides = text[at - 1 : at] + text[at + 1 : at + 2] if at else ""
    return len(sides) == 2 and all(c.isalnum() and not c.isdecimal() for c in sides)


def tokenise(text: str) -> Tokens:
    """Cut a text into words, numbers, `BOUNDARY` and `PAUSE` (see the module)."""
    parts = _ITEM.split(text)
    edges = list(accumulate(map(len, parts)))
    gaps, items, before, after = parts[::2], parts[1::2], edges[::2], edges[1::2]
    for at in [i for i, plain in enumerate(map(str.isalpha, items)) if not plain]:
        if items[at][0].isdecimal():
            items[at] = NUMBER
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done, last = 0, len(items)
    for at in [i for i, gap in enumerate(gaps) if gap != " "]:
        gap = gaps[at]
        # A letter after the gap, as in the text, so that ".a" ends no sentence.
        mark = _mark(gap + "a" if at < last else gap)
        origin = before[at] - len(gap)
        if mark is None or (gap == "-" and _joins(text, origin)):
            continue
        words += items[done:at]
        starts += before[done:at]
        ends += after[done:at]
        done = at
        words.append(mark[0])
        starts.append(origin + mark[1])
        ends.append(origin + mark[2])
    words += items[done:]
    starts += before[done:last]
    ends += after[done:]
    return Tokens(tuple(words), tuple(starts), tuple(ends))


def compounds(text: str, tokens: Tokens) -> frozenset[int]:
    """Return the positions of tokens of `text` that a hyphen joins to a neighbour."""
    found: set[int] = set()
    hyphen = text.find("-")
    while hyphen >= 0:
        at = bisect_left(tokens.ends, hyphen)
        if tokens.ends[at : at + 1] == (hyphen,) and tokens.starts[at + 1 : at + 2] == (hyphen + 1,):
            found.update((at, at + 1))
        hyphen = text.find("-", hyphen + 1)
    return frozenset(found)


def fold(word: str) -> str:
    """Return the key of a word in the models: lower case, straight apostrophe."""
    return word.lower().replace("’", "'")
