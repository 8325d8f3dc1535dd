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
from typing import Final

import msgspec

BOUNDARY: Final = ""
PAUSE: Final = ","
NUMBER: Final = "0"

# The groups: word, number (with unit), sentence end, other mark. An ampersand
# or slash counts as a mark; a hyphen between letters matches nothing.
_TOKEN = re.compile(
    r"([^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(\d[\w.,:%]*\w|\d)"
    r"|([.!?…]+(?=[\s\"'”’)\]]|$)|[\r\n]+)"
    r"|(?<=[^\W\d_])-(?=[^\W\d_])"
    r"|([^\w\s])"
)


class Tokens(msgspec.Struct, frozen=True):
    """The tokens of one text.

    `words` holds them in their original case, `starts` and `ends` their code
    point offsets in the text (`text[start:end]`), all of one length.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def tokenise(text: str) -> Tokens:
    """Cut a text into words, numbers, `BOUNDARY` and `PAUSE` (see the module)."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(text):
        kind = match.lastindex
        if kind is None:
            continue
        if kind == 1:
            word = match.group()
        elif kind == 2:
            word = NUMBER
        else:
            word = BOUNDARY if kind == 3 else PAUSE
            if words and words[-1] in {BOUNDARY, PAUSE}:
                if kind == 3:
                    words[-1] = BOUNDARY
                continue
        words.append(word)
        starts.append(match.start())
        ends.append(match.end())
    return Tokens(tuple(words), tuple(starts), tuple(ends))


def compounds(text: str, tokens: Tokens) -> frozenset[int]:
    """Return the positions of tokens of `text` that a hyphen joins to a neighbour."""
    found: set[int] = set()
    for at in range(1, len(tokens.starts)):
        if tokens.starts[at] == tokens.ends[at - 1] + 1 and text[tokens.ends[at - 1]] == "-":
            found.update((at - 1, at))
    return frozenset(found)


def fold(word: str) -> str:
    """Return the key of a word in the models: lower case, straight apostrophe."""
    return word.lower().replace("’", "'")
