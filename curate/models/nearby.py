"""Listed words near an unlisted one, and what it costs to slip from one to the other."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from itertools import compress
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from curate.models import lexicon as lx

ALPHABET: Final = "abcdefghijklmnopqrstuvwxyz"
VOWELS: Final = frozenset("aeiouy")
FAR: Final = 2  # edits looked for beyond the first, with the same first letter
FAR_FROM: Final = 5  # letters from which two edits are looked for
NAME_COUNT: Final = 3  # count class from which a name is proposed
FREQUENT: Final = 5  # count class from which a word is proposed where the first letter and another were hit
RARE_SPLIT: Final = 2  # count class that both halves of glued words must have
ONE_LETTER: Final = frozenset("ai")
APOSTROPHE: Final = 0.3  # cost of "dont" for "don't"
BUILT_FROM: Final = 7  # letters from which words built like English are looked for
SHORT_HALVES: Final = frozenset("a i an as at be by do go he if in is it me my no of on or so to up us we".split())
_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_OFFSET: Final = (0.0, 0.3, 0.7)


def _alike() -> frozenset[tuple[str, str]]:
    """Return groups of letters that sound or look (OCR) alike, both ways."""
    pairs = (
        "rn m,cl d,vv w,li h,ii u,l i,l t,c e,f t,h b,n u,m n,ie ei,ph f,ck k,c k,c s,s z,sc s,"
        "sc c,gh g,j g,x ks,qu kw,y i,y ie,ea ee,ai ay,ou o,au o,oo u,ue u,e ae,e oe,t d,b p,"
        "v w,sh ch,ti si,ti ci,kn n,wr r,wh w,th t"
    ).split(",")
    return frozenset((a, b) for p in pairs for a, b in ((p.split()[0], p.split()[1]), (p.split()[1], p.split()[0])))


def _keys() -> frozenset[str]:
    """Return pairs of letters that are neighbours on a QWERTY keyboard."""
    place = {
        letter: (x + shift, y)
        for y, (row, shift) in enumerate(zip(_ROWS, _OFFSET, strict=True))
        for x, letter in enumerate(row)
    }
    return frozenset(
        a + b
        for a, (x1, y1) in place.items()
        for b, (x2, y2) in place.items()
        if a != b and abs(x1 - x2) <= 1 and abs(y1 - y2) <= 1
    )


ALIKE: Final = _alike()
ADJACENT: Final = _keys()


@lru_cache(maxsize=4096)
def cost(written: str, meant: str) -> float:
    """Return how unlikely a slip is: 0.5 for the easiest single one, up to about 3."""
    start = 0
    shortest = min(len(written), len(meant))
    while start < shortest and written[start] == meant[start]:
        start += 1
    end = 0
    while end < shortest - start and written[-1 - end] == meant[-1 - end]:
        end += 1
    if written == meant.replace("'", ""):
        return APOSTROPHE
    a, b = written[start : len(written) - end], meant[start : len(meant) - end]
    first = 0.3 if start == 0 else 0.0
    if (a, b) in ALIKE or (len(a) == len(b) == 2 and a == b[::-1]):
        return 0.6 + first
    if not a or not b:
        rest = a or b
        if len(rest) == 1:
            doubled = start > 0 and (written if a else meant)[start - 1] == rest
            return 0.5 if doubled else 0.8 + first
        return 0.7 * len(rest) + first
    if len(a) == len(b) == 1:
        easy = a + b in ADJACENT or (a in VOWELS and b in VOWELS)
        return (0.75 if easy else 1.0) + first
    return float(OSA.distance(a, b)) * 0.95 + first


_SOUNDS: Final = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"^(kn|gn|pn)", "n"),
        (r"^wr", "r"),
        (r"^ps", "s"),
        (r"ph", "f"),
        (r"gh", ""),
        (r"tch", "C"),
        (r"[cs]h|ti(?=[oa])|si(?=o)|ci(?=[aeo])", "C"),
        (r"c(?=[eiy])", "s"),
        (r"ck|[cqk]", "k"),
        (r"x", "ks"),
        (r"[zs]", "s"),
        (r"d?g(?=[eiy])", "j"),
        (r"wh", "w"),
        (r"(?<!^)[aeiouyhw]+", ""),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """Return a rough key of how a word sounds: its consonants, alike ones made one."""
    for pattern, to in _SOUNDS:
        word = pattern.sub(to, word)
    return word


@cache
def _buckets() -> dict[tuple[str, int], list[str]]:
    """Return the proposable words by first letter and length, made in one pass."""
    out: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
    listed = lx.load().words
    fit = {value: proposable("any", value) for value in set(listed.values())}
    for word in compress(listed, map(fit.__getitem__, listed.values())):
        if len(word) > 1 or word in ONE_LETTER:
            out[word[0], len(word)].append(word)
    return dict(out)


def proposable(word: str, value: int) -> bool:
    """Tell a word that may be proposed: listed up to SCOWL 70, or counted."""
    if value & lx.DOUBTFUL or (len(word) < 2 and word not in ONE_LETTER):
        return False
    if value & lx.NAME:
        return value & lx.COUNT_MASK >= NAME_COUNT
    level = (value >> lx.LEVEL_SHIFT) & lx.LEVEL_MASK
    return level <= lx.BASE_LEVEL or value & lx.COUNT_MASK >= RARE_SPLIT


@lru_cache(maxsize=8192)
def near(key: str) -> list[str]:
    """Return the listed words one edit from `key`, or two with the same first letter."""
    words = lx.load().words
    edits = set(_edits(key))
    found = {edit for edit in words.keys() & edits if proposable(edit, words[edit])}
    if len(key) >= FAR_FROM:
        buckets = _buckets()
        for size in range(len(key) - FAR, len(key) + FAR + 1):
            hits = process.extract(
                key, buckets.get((key[0], size), ()), scorer=OSA.distance, score_cutoff=FAR, limit=30
            )
            found.update(hit[0] for hit in hits)
    if len(key) >= BUILT_FROM - 1 and not any(OSA.distance(key, word) == 1 for word in found):
        found.update(_first_hit(key, edits))
    found.update(_clitics(key))
    if not found and len(key) >= BUILT_FROM:
        lexicon = lx.load()
        found = words.keys() & edits | {edit for edit in edits if lx.buildable(edit) and lexicon.known(edit)}
    found.discard(key)
    return sorted(found)


def _first_hit(key: str, edits: set[str]) -> set[str]:
    """Return frequent words two edits from `key`, one of them of its first letter; `edits` are one from it."""
    words = lx.load().words
    swapped = {word for word in words.keys() & set(_edits(key[1] + key[0] + key[2:])) if _is_frequent(words[word])}
    rest = _without_first().keys() & {*edits, *_edits(key[1:]), key, key[1:]}
    return swapped.union(*map(_without_first().__getitem__, rest))


@cache
def _without_first() -> dict[str, list[str]]:
    """Return frequent words by all but their first letter."""
    out: defaultdict[str, list[str]] = defaultdict(list)
    for word, value in lx.load().words.items():
        if _is_frequent(value):
            out[word[1:]].append(word)
    return dict(out)


def _is_frequent(value: int) -> bool:
    return proposable("any", value) and value & lx.COUNT_MASK >= FREQUENT and not value & lx.NAME


def _clitics(key: str) -> set[str]:
    """Return words that a dropped apostrophe makes of `key`: don't, I've, body's."""
    lexicon = lx.load()
    out = {w for i in (1, 2) if (w := f"{key[:-i]}'{key[-i:]}") in lexicon.words}
    if key.endswith("s") and lexicon.plain(key[:-1]) and len(key) > FAR + 1:
        out.add(f"{key[:-1]}'s")
    if (w := key[:-1] + "n't") in lexicon.words and key.endswith("nt"):
        out.add(w)
    return out


def _edits(word: str) -> list[str]:
    """Return all strings one edit from a word, with repeats."""
    out = []
    for i in range(len(word) + 1):
        head, tail = word[:i], word[i:]
        if tail:
            out.append(head + tail[1:])
            out += [head + letter + tail[1:] for letter in ALPHABET]
        if len(tail) > 1:
            out.append(head + tail[1] + tail[0] + tail[2:])
        out += [head + letter + tail for letter in ALPHABET]
    return out


def splits(key: str) -> list[str]:
    """Return ways to part glued words ("stenosisfacet") into two known ones."""
    lexicon = lx.load()
    out = []
    for i in range(1, len(key)):
        one, two = key[:i], key[i:]
        if _half(lexicon, one) and _half(lexicon, two):
            out.append(f"{one} {two}")
    return out


def _half(lexicon: lx.Lexicon, part: str) -> bool:
    """Tell a word that people glue to another one."""
    if len(part) < 3:
        return part in SHORT_HALVES
    return lexicon.plain(part) and lexicon.words[part] & lx.COUNT_MASK >= RARE_SPLIT
