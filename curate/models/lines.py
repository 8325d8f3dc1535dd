"""What the lines of a text are made of: characters, words, and how both recur.

Everything is worked out for all lines at once on arrays; a line is a row.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import count

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

# Plain words come first: that is quicker.
TOKEN = re.compile(r"[a-z]+(?![^ \n,.])|[^\W\d_]+(?:'[a-z]+)?|\d+|[\n©@$€£%|»›→•*#+>/:?!&]")
END = re.compile(r"[.!?:;…][\"')\]\d,]*$")
PROSE_WORDS = 14  # full sentences of the development pages: 94 % of content words stand in such lines
CORE = 0.6  # share of the prose whose words are the article's own; the rest may be comments
NEVER = 10**9
STOPS = frozenset(
    "a about after all also an and any are as at be been but by can could did do does don for from get had has have he her his how i if in into is it "
    "its just like may me more most my no not of on one or our out s she so some t than that the their them then there these they this those to too up "
    "us was way we were what when where which who why will with without would you your".split()
)
VOICES: Mapping[str, int] = {
    word: at
    for at, words in enumerate(
        ("i my me i'm i've mine", "you your you're yours yourself", "we our us we're", "he she his her him"), 1
    )
    for word in words.split()
}
DATE_WORDS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
    "monday tuesday wednesday thursday friday saturday sunday ago hours minutes days pm am".split()
)
# What a token is good for: a word with a meaning, a stop word, a voice (2 to 5), a date word, or none of these.
MEANING, STOPWORD, VOICE, DATED, PLAIN, KINDS = 0, 1, 2, 6, 7, 8
KIND_OF = (
    dict.fromkeys(DATE_WORDS, DATED) | dict.fromkeys(STOPS, STOPWORD) | {w: VOICE - 1 + v for w, v in VOICES.items()}
)
# Classes of characters; a break is never inside a line, "other" is what no class names.
BREAK, LOWER, UPPER, DIGIT, SPACE, STOP, COMMA, ASKS, COLON, QUOTE = range(10)
MARKS = (".", ",", "?!…", ":;", "\"'“”‘’«", "|/\\›»→•·>", "()[]{}", "-–—", "©®™", "$£€%", "#_=*+~^<@&")
OTHER = STOP + len(MARKS)
CLASSES = OTHER + 1


def _classes() -> npt.NDArray[np.uint8]:
    """Class of each character below U+3000; the last entry is for all above."""
    table = np.full(0x3001, OTHER, np.uint8)
    for code in range(0x3000):
        letter = chr(code)
        if letter.isalpha():
            table[code] = UPPER if letter.isupper() else LOWER
        elif letter.isdigit():
            table[code] = DIGIT
        elif letter.isspace():
            table[code] = SPACE
    for at, marks in enumerate(MARKS, STOP):
        table[[ord(mark) for mark in marks]] = at
    table[ord("\n")] = BREAK
    return table


CLASS_OF = _classes()
FIRST = np.select([np.arange(CLASSES) == c for c in (LOWER, UPPER, DIGIT, QUOTE)], [1, 2, 3, 4], 0)
LAST = np.select(
    [np.arange(CLASSES) == c for c in (STOP, ASKS, COLON, QUOTE, LOWER, UPPER, DIGIT, COMMA)],
    [7, 6, 5, 4, 3, 3, 2, 1],
    0,
)


def normal(token: str) -> str:
    """A token as the vocabulary has it: a year, or a number by its length."""
    if not token[0].isdigit():
        return token
    return "<year>" if len(token) == 4 and token[:2] in ("19", "20") else f"<{min(len(token), 5)}>"


class Vocabulary(dict[str, int]):
    """Of each token its number, from 1 (of unknown words 0), and what it is good for, as ``number * KINDS + kind``."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = {word: at for at, word in enumerate(words, 1)}
        super().__init__({token: self._about(token) for token in self.words.keys() | KIND_OF.keys()})

    def __missing__(self, token: str) -> int:
        """What holds of a token that is neither known nor of a kind by itself."""
        return MEANING if len(token) > 2 and token[0].isalpha() else self._about(token)

    def _about(self, token: str) -> int:
        kind = KIND_OF.get(token, MEANING if len(token) > 2 and token[0].isalpha() else PLAIN)
        return self.words.get(normal(token), 0) * KINDS + kind


class LineTable:
    """Lines (stripped, not empty) and the same lines folded, as arrays over characters and tokens."""

    def __init__(self, raw: Sequence[str], folded: Sequence[str], vocabulary: Vocabulary) -> None:
        self.folded = folded
        self.count = len(raw)
        self._read_characters("\n".join(raw))
        self._read_tokens("\n".join(folded), vocabulary)
        self.words = self.characters[:, SPACE] + 1
        ends = np.fromiter((END.search(x, max(0, len(x) - 8)) is not None for x in folded), bool, self.count)
        self.ended: Flags = ends | np.isin(self.last, (STOP, ASKS, COLON))
        self.prose: Flags = (self.words >= PROSE_WORDS) & self.ended
        before = np.cumsum(self.words * self.prose)
        self.prose_words = max(float(before[-1]), 1.0)
        self.prose_before = before - self.words * self.prose

    def _read_characters(self, joined: str) -> None:
        codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), "<u4")
        kinds = CLASS_OF[np.minimum(codes, 0x3000)]
        stops = np.append(np.flatnonzero(kinds == BREAK), len(kinds))
        starts = np.append(0, stops[:-1] + 1)
        line = np.repeat(np.arange(self.count), np.diff(np.append(starts, len(kinds))))
        self.characters: Floats = (
            np.bincount(line * CLASSES + kinds, minlength=self.count * CLASSES)
            .reshape(self.count, CLASSES)
            .astype(float)
        )
        self.first, self.last = kinds[starts], kinds[stops - 1]
        self.length = (stops - starts).astype(float)
        letter = (kinds == LOWER) | (kinds == UPPER)
        opens = letter.copy()
        opens[1:] &= ~letter[:-1]
        self.letters_first = np.bincount(line[opens], minlength=self.count)
        self.capitals_first = np.bincount(line[opens & (kinds == UPPER)], minlength=self.count)
        full = (kinds[:-1] == STOP) | (kinds[:-1] == ASKS)
        self.stops_inside = np.bincount(
            line[:-1][full & ((kinds[1:] == SPACE) | (kinds[1:] == QUOTE))], minlength=self.count
        )

    def _read_tokens(self, joined: str, vocabulary: Vocabulary) -> None:
        tokens = TOKEN.findall(joined)
        number = dict(zip(dict.fromkeys(["\n", *tokens]), count()))
        ids = np.fromiter(map(number.__getitem__, tokens), np.int64, len(tokens))
        kept = ids > 0
        self.distinct = len(number)
        self.ids: Ints = ids[kept]
        self.line: Ints = np.cumsum(~kept, dtype=np.int64)[kept]
        known, kind = np.divmod(np.fromiter(map(vocabulary.__getitem__, number), np.int64, len(number)), KINDS)
        self.known: Ints = known[self.ids]
        self.kind: Ints = kind[self.ids]
        self.tokens = np.bincount(self.line, minlength=self.count)
        begin = np.cumsum(self.tokens) - self.tokens
        self.place: Ints = np.arange(len(self.ids)) - begin[self.line]

    @cached_property
    def repeats(self) -> Ints:
        """For each line the index of the first line of the same words."""
        seen: dict[str, int] = {}
        return np.fromiter((seen.setdefault(x, at) for at, x in enumerate(self.folded)), np.int64, self.count)


def likeness(table: LineTable) -> dict[str, Floats]:
    """How many of a line's words with a meaning other lines of prose use: above, beneath, in the first part, often."""
    has = table.kind == MEANING
    ids, line = table.ids[has], table.line[has]
    many = np.bincount(line, minlength=table.count)
    prose = table.prose[line]
    first, last = _bounds(ids[prose], line[prose], table.distinct)
    core = prose & (table.prose_before <= CORE * table.prose_words)[line]
    core_first, core_last = _bounds(ids[core], line[core], table.distinct)
    above, beneath = first[ids] < line, last[ids] > line
    elsewhere = ((core_first[ids] != line) & (core_first[ids] < NEVER)) | (
        (core_last[ids] != line) & (core_last[ids] >= 0)
    )
    often = np.bincount(ids[prose], minlength=table.distinct)[ids] - prose >= 3
    sums = {
        name: np.bincount(line, weights=flags, minlength=table.count)
        for name, flags in (
            ("above", above),
            ("beneath", beneath),
            ("core", elsewhere),
            ("topic", often & (above | beneath)),
        )
    }
    shares = {name: np.where(many > 0, total / np.maximum(many, 1), 0.5) for name, total in sums.items()}
    shares["meaning"] = many.astype(float)
    shares["above on"] = _from_end(sums["above"]) / np.maximum(_from_end(many), 1)
    shares["beneath on"] = np.cumsum(sums["beneath"]) / np.maximum(np.cumsum(many), 1)
    return shares


def _bounds(ids: Ints, line: Ints, distinct: int) -> tuple[Ints, Ints]:
    """First and last line of each word."""
    first, last = np.full(distinct, NEVER), np.full(distinct, -1)
    last[ids] = line
    first[ids[::-1]] = line[::-1]
    return first, last


def _from_end(values: npt.NDArray[np.generic]) -> Floats:
    """Sums from each row to the last."""
    total: Floats = np.cumsum(values[::-1])[::-1]
    return total
