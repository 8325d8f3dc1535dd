"""Sentences, slips and candidates in the form that the network reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec
import numpy as np
import words_corpus as corpus
from tokenizers import Tokenizer
from words_slips import Edit, Spoiler

from curate.models import pairs
from curate.models.gaps import INSERTED
from curate.models.ngrams import FIRST_WORD, Ngrams
from curate.models.tokens import fold

ITEM = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d[\w.,:%]*\w|\d|[^\w\s]")
SENTENCE = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]*[A-Z])")
SHORTEST, LONGEST = 5, 70  # words of a sentence
PIECES = 110  # the most that a sentence may have
KEEP, DROP, OTHER, JOIN, INSERT = 0, 1, 2, 3, 4
FIXED = INSERT + len(INSERTED)
SLOTS = 33  # candidates of a word: up to 32 pairs and one split
CLEAN = 0.25  # share of sentences left as they are
IGNORED = -100


class Example(msgspec.Struct):
    """One sentence: pieces, and for each item its first piece, word, candidates and label."""

    pieces: list[int]
    at: list[int]
    word: list[int]
    joined: list[int]  # word made of this and the next item, 0 for none
    label: list[int]


class Maker:
    """Turns items into examples."""

    def __init__(self, model: Ngrams, tokenizer: Path) -> None:
        """Read tokenizer and tables."""
        self.tokenizer = Tokenizer.from_file(str(tokenizer))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.model = model
        table = pairs.load(pairs.WIDE)
        self.rows = table
        self.split = {whole: (one, two) for whole, one, two in table.parts.tolist()}
        self.whole = {parts: w for w, parts in self.split.items()}
        self.pieces_of = cache(self._pieces)

    def _pieces(self, item: str) -> tuple[int, ...]:
        return tuple(self.tokenizer.encode(item, add_special_tokens=False).ids)

    def options(self, word: int) -> list[int]:
        """Return the words that may be meant."""
        found: list[int] = self.rows.meant[self.rows.start[word] : self.rows.start[word + 1]].tolist()
        return found

    def example(self, items: list[str], edits: list[Edit]) -> Example | None:
        """Return the example of a sentence; None if it is too long."""
        pieces, at = [101], []
        for item in items:
            at.append(len(pieces))
            pieces.extend(self.pieces_of(item))
        pieces.append(102)
        if len(pieces) > PIECES:
            return None
        word = [self.model.index.get(fold(i), 0) if i[0].isalpha() else 0 for i in items]
        joined = [self.whole.get((a, b), 0) for a, b in zip(word, [*word[1:], 0], strict=True)]
        label = [KEEP] * len(items)
        for edit in edits:
            self._mark(edit, word, joined, label)
        # An item of no pieces (a lone accent) has no place of its own.
        return Example(pieces, [min(a, len(pieces) - 1) for a in at], word, joined, label)

    def _mark(self, edit: Edit, word: list[int], joined: list[int], label: list[int]) -> None:
        """Write the label of one slip."""
        start, meant = edit.start, edit.meant
        if start >= len(label):
            return
        written = edit.end - start
        if written == 0:
            label[start] = INSERT + INSERTED.index(meant[0]) if len(meant) == 1 and meant[0] in INSERTED else OTHER
        elif not meant:
            label[start] = DROP
        elif written == 2:
            label[start] = JOIN if joined[start] and meant == (self.model.words[joined[start]],) else OTHER
            label[start + 1] = IGNORED
        elif len(meant) == 2:
            label[start] = FIXED + SLOTS - 1 if word[start] in self.split else OTHER
        else:
            options = self.options(word[start]) if word[start] >= FIRST_WORD else []
            right = self.model.index.get(meant[0], -1)
            label[start] = FIXED + options.index(right) if right in options else OTHER


def sentences(text: str) -> Iterator[list[str]]:
    """Yield the items of each sentence that is neither too short nor too long."""
    for part in SENTENCE.split(text):
        items = ITEM.findall(part.replace("’", "'"))
        if sum(i[0].isalpha() for i in items) >= SHORTEST and len(items) <= LONGEST:
            yield [items[0].lower() if items[0][1:].islower() or items[0] in {"A", "I"} else items[0], *items[1:]]


def natural(rows: list[corpus.Sentence]) -> list[tuple[list[str], list[Edit]]]:
    """Return natural sentences with the edits that their annotators marked."""
    out = []
    for row in rows:
        found = list(ITEM.finditer(row.text.replace("’", "'")))
        starts = {m.start(): i for i, m in enumerate(found)}
        ends = {m.end(): i + 1 for i, m in enumerate(found)}
        edits = []
        for slip in row.slips:
            start, end = starts.get(slip.start), ends.get(slip.end)
            if start is not None and end is not None and slip.correct:
                edits.append(Edit(start, end, tuple(fold(slip.correct[0]).split()), slip.kind))
        out.append(([m.group() for m in found], edits))
    return out


def spoilt(items: list[str], spoiler: Spoiler) -> tuple[list[str], list[Edit]]:
    """Return items with no slip, or one or more."""
    if spoiler.random.random() < CLEAN:
        return items, []
    return spoiler.spoil(items, 1 + int(spoiler.random.random() * len(items) / 9))


def tables(maker: Maker) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return candidates [words, slots], their features [words, slots, 8] and the splits [words, 2]."""
    model, table = maker.model, maker.rows
    size = len(model.words)
    options = np.zeros((size, SLOTS), dtype=np.int64)
    features = np.zeros((size, SLOTS, 8), dtype=np.float32)
    log = (np.log(model.total) / 10).astype(np.float32)
    for word in range(FIRST_WORD, size):
        rows = slice(table.start[word], table.start[word + 1])
        n = rows.stop - rows.start
        options[word, :n] = table.meant[rows]
        for bit in range(6):
            features[word, :n, bit] = table.kind[rows] >> bit & 1
        features[word, :n, 6] = table.prior[rows] / 60
        features[word, :n, 7] = log[table.meant[rows]] - log[word]
    split = np.zeros((size, 2), dtype=np.int64)
    for word, parts in maker.split.items():
        split[word] = parts
    return options, features, split
