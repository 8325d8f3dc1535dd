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
WIDEST = 80  # ways in which a part may be said in full, "get a quote" and "get the quote"
RARER = 4.0  # times that a word is rarer with each letter

Words = frozenset[str]
Atom = Words | list[Words]  # all that a part says in full, or what it needs

PIECE = re.compile(
    r"(?P<escaped>\\.)|(?P<range>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<skip>\(\?<?!|\(\?[a-z]+:)|(?P<open>\((?:\?(?:[:=]|<=|P<\w+>))?)"
    r"|(?P<close>\))|(?P<or>\|)|(?P<maybe>(?:\?|\*|\{0?,\d*\}|\{0\})[?+]?)|(?P<more>(?:\+|\{\d+(?:,\d*)?\})[?+]?)|(?P<any>[.^$])|(?P<char>.)",
    re.DOTALL,
)
LETTERS = re.compile(r"\\[A-Za-z0-9]")  # classes, places and back-references, not characters


@cache
def needed(pattern: str) -> tuple[Words, ...]:
    """Sets of words; every match holds a word of each, in the case the pattern has it in."""
    alternatives = _alternatives(PIECE.finditer(pattern))
    return tuple(_sifting(alternatives[0]) if len(alternatives) == 1 else _either(alternatives))


def _alternatives(pieces: Iterator[re.Match[str]]) -> list[list[Atom]]:
    """The parts of each alternative up to the closing bracket."""
    found: list[list[Atom]] = [[]]
    for piece in pieces:
        kind, text, atoms = piece.lastgroup, piece.group(), found[-1]
        if kind == "close":
            break
        if kind == "or":
            found.append([])
        elif kind == "open":
            inside = _alternatives(pieces)
            # What is looked for ahead or behind is no part of the run of characters.
            atoms.append(_either(inside) if "=" in text else _said(inside) or _either(inside))
        elif kind == "skip":
            _alternatives(pieces)
            atoms.append([])
        elif kind == "maybe":
            atoms[-1:] = [atoms[-1] | {""} if text == "?" and isinstance(atoms[-1], frozenset) else []]
        elif kind == "char" or (kind == "escaped" and not LETTERS.match(text)):
            atoms.append(frozenset((text[-1],)))
        else:
            atoms.append([])
    return found


def _said(alternatives: list[list[Atom]]) -> Words | None:
    """All that the alternatives can say, in full, where that is not too much."""
    every: set[str] = set()
    for atoms in alternatives:
        run = frozenset(("",))
        for atom in atoms:
            if not isinstance(atom, frozenset) or len(run) * len(atom) > WIDEST:
                return None
            run = frozenset(a + b for a in run for b in atom)
        every |= run
    return frozenset(every) if len(every) <= WIDEST else None


def _sifting(atoms: list[Atom]) -> list[Words]:
    """Runs of characters and what groups need, where they sift at all, the best first."""
    found: list[Words] = []
    run = frozenset(("",))
    for atom in [*atoms, list[Words]()]:
        if isinstance(atom, frozenset) and len(run) * len(atom) <= WIDEST:
            run = frozenset(a + b for a in run for b in atom)
        else:
            found.append(run)
            run = atom if isinstance(atom, frozenset) else frozenset(("",))
            found += [] if isinstance(atom, frozenset) else atom[:1]
    found = [frozenset(w for w in words if not any(o != w and o in w for o in words)) for words in found]
    fit = [words for words in found if len(words) <= MOST and all(len(w) >= SHORTEST or w == "%" for w in words)]
    return sorted(fit, key=lambda words: sum(RARER ** -len(w) for w in words))


def _either(alternatives: list[list[Atom]]) -> list[Words]:
    """What a choice between alternatives needs: a word of any."""
    best = [_sifting(atoms)[:1] for atoms in alternatives]
    return [frozenset[str]().union(*(words for (words,) in best))] if all(best) else []
