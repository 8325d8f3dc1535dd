"""Which words a pattern cannot match without.

A claim rule tries some twenty patterns on a sentence and most fail. One pass of
an automaton finds all the words that any of them needs, so that a pattern is
tried only where it can match: on pages full of claims that halves the time.

Only the part of the pattern language that the rules use is read; whatever is
not understood sifts nothing, which costs time and never a match.
"""

import re
from collections.abc import Iterator
from functools import cache

MOST, SHORTEST = 600, 3  # shorter words, or longer lists, sift too little to pay (2-4 and 80-1,000 tried)

Words = frozenset[str]

PIECE = re.compile(
    r"(?P<escaped>\\.)|(?P<range>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<skip>\(\?<?!|\(\?[a-z]+:)|(?P<open>\((?:\?(?:[:=]|<=|P<\w+>))?)"
    r"|(?P<close>\))|(?P<or>\|)|(?P<maybe>(?:\?|\*|\{0?,\d*\}|\{0\})[?+]?)|(?P<more>(?:\+|\{\d+(?:,\d*)?\})[?+]?)|(?P<any>[.^$])|(?P<char>.)",
    re.DOTALL,
)
LETTERS = re.compile(r"\\[A-Za-z0-9]")  # classes, places and back-references, not characters


@cache
def needed(pattern: str) -> tuple[Words, ...]:
    """Sets of words; every match holds a word of each, in the case the pattern has it in."""
    sequences = _alternatives(PIECE.finditer(pattern))
    return tuple(sequences[0]) if len(sequences) == 1 else tuple(_union(sequences))


def _alternatives(pieces: Iterator[re.Match[str]]) -> list[list[Words]]:
    """Of each alternative up to the closing bracket, the sets that sift, best first."""
    found: list[list[Words]] = []
    atoms: list[str | list[Words]] = []
    for piece in pieces:
        kind, text = piece.lastgroup, piece.group()
        if kind == "close":
            break
        if kind == "or":
            found.append(_sifting(atoms))
            atoms = []
        elif kind == "open":
            atoms.append(_union(_alternatives(pieces)))
        elif kind == "skip":
            _alternatives(pieces)
            atoms.append([])
        elif kind == "maybe":
            atoms[-1:] = [[]]
        elif kind == "char" or (kind == "escaped" and not LETTERS.match(text)):
            atoms.append(text[-1])
        else:
            atoms.append([])
    return [*found, _sifting(atoms)]


def _sifting(atoms: list[str | list[Words]]) -> list[Words]:
    """Runs of characters and what groups need, where they sift at all, the best first."""
    found: list[Words] = []
    run = ""
    for atom in [*atoms, list[Words]()]:
        if isinstance(atom, str):
            run += atom
        else:
            found += [frozenset((run,)), *atom[:1]]
            run = ""
    fit = [words for words in found if len(words) <= MOST and all(len(w) >= SHORTEST or w == "%" for w in words)]
    return sorted(fit, key=lambda words: (-min(map(len, words)), len(words)))


def _union(sequences: list[list[Words]]) -> list[Words]:
    """What a choice between alternatives needs: a word of any."""
    if not all(sequences):
        return []
    return [frozenset[str]().union(*(parts[0] for parts in sequences))]
