"""Build `lexicon.bin` and `misspellings.bin`."""

from __future__ import annotations

import gzip
import math
import unicodedata
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import words_corpus as corpus

from curate.models import lexicon as lx
from curate.models.tokens import fold

DICT = Path("/usr/share/dict")
LEVELS = ("small", "", "large", "huge")  # SCOWL 35, 60, 70, 80
CORPUS_LEVEL = 4
GOOGLE_SCALE = 0.5 * 5e6 / 4e11  # a Google Books count as a count in 5 M words, at half weight
FREQUENT = 150  # pseudo-count from which a neighbour makes a rare word doubtful
# The clitic in these is a verb or "us", so they are words of their own.
CLITIC_S = frozenset(f"{w}'s" for w in "it that there what who he she let here how where when why everyone one".split())
ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def scowl() -> dict[str, tuple[int, bool]]:
    """Return form -> (smallest level, listed only with a capital)."""
    found: dict[str, tuple[int, bool]] = {}
    for level, size in enumerate(LEVELS):
        for variety in ("american", "british"):
            path = DICT / "-".join(filter(None, (f"{variety}-english", size)))
            for line in path.read_text(encoding="utf-8").split():
                if line.endswith("'s"):
                    continue
                key, name = fold(line), line[:1].isupper()
                old = found.get(key)
                found[key] = (level, name) if old is None else (old[0], old[1] and name)
    found.update(dict.fromkeys(CLITIC_S, (0, False)))
    found.update({f"{w}n't": (0, False) for w in lx.NT})
    for key, value in list(found.items()):  # "cafe" beside "café"
        found.setdefault(_unaccented(key), value)
    return {k: v for k, v in found.items() if len(k) > 1 or k in {"a", "i"}}


def _unaccented(word: str) -> str:
    """Return a word without its accents."""
    parts = unicodedata.normalize("NFD", word)
    return "".join(c for c in parts if not unicodedata.combining(c))


def corpus_counts(tokens: Iterable[str]) -> tuple[Counter[str], Counter[str]]:
    """Return the counts of folded forms, and of forms seen in lower case."""
    every: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    for token in tokens:
        if corpus.is_word(token):
            key = fold(token)
            if key not in CLITIC_S:
                key = key.removesuffix("'s")
            every[key] += 1
            if token[0].islower():
                lower[key] += 1
    return every, lower


def edits1(word: str) -> Iterator[str]:
    """Yield all strings one insertion, deletion, swap or substitution away."""
    for i in range(len(word) + 1):
        head, tail = word[:i], word[i:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in ALPHABET:
            if tail:
                yield head + letter + tail[1:]
            yield head + letter + tail


def google_unigrams(symspell: Path) -> dict[str, float]:
    """Return Google Books counts of valid words (symspellpy's list, MIT)."""
    text = (symspell / "frequency_dictionary_en_82_765.txt").read_text(encoding="utf-8-sig")
    rows = (line.split() for line in text.splitlines())
    return {row[0]: float(row[1]) * GOOGLE_SCALE for row in rows}


def misspelling_rows(path: Path, source: str) -> dict[str, str]:
    """Return written -> meant of one of the lists of misspellings."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = (line.rstrip("\n").split("\t") for line in file)
        return {r[0]: r[1] for r in rows if len(r) == 3 and r[2] == source and r[1]}


def build(folder: Path, symspell: Path, out: Path, tokens: list[str]) -> dict[str, int]:
    """Write both files; return form -> pseudo-count of the lexicon."""
    every, lower = corpus_counts(tokens)
    google = google_unigrams(symspell)
    wrong = misspelling_rows(folder / "misspellings.tsv.gz", "typos")
    codespell = misspelling_rows(folder / "misspellings.tsv.gz", "codespell")
    listed = scowl()
    weight = {k: every[k] + google.get(k, 0.0) for k in listed}
    frequent = {k for k, v in weight.items() if v >= FREQUENT and listed[k][0] <= 1 and len(k) > 2}
    near: dict[str, float] = defaultdict(float)
    for word in frequent:
        for edit in edits1(word):
            near[edit] = max(near[edit], weight[word])
    for key, count in every.items():
        if key in listed or key in wrong or key in codespell or len(key) < 3:
            continue
        if count >= 3 and key.isascii() and not (near[key] > 50 * count and count < 30):
            listed[key] = (CORPUS_LEVEL, lower[key] == 0)
            weight[key] = float(count)
    values: dict[str, int] = {}
    for key, (level, name) in listed.items():
        rare = level >= 3 or name or (level == 2 and weight[key] < 1)
        doubtful = rare and near.get(key, 0.0) > 50 * (weight[key] + 1)
        size = min(lx.COUNT_MASK, math.ceil(math.log2(weight[key] + 1)))
        values[key] = size | level << lx.LEVEL_SHIFT | name * lx.NAME | doubtful * lx.DOUBTFUL
    _write(values, wrong, out)
    return {k: round(v) for k, v in weight.items()}


def _write(values: dict[str, int], wrong: dict[str, str], out: Path) -> None:
    """Write the two files, words grouped by value."""
    groups: dict[int, list[str]] = defaultdict(list)
    for key in sorted(values):
        groups[values[key]].append(key)
    text = "\n".join(f"{value} {' '.join(groups[value])}" for value in sorted(groups))
    (out / "lexicon.bin").write_bytes(zlib.compress(text.encode(), 9))
    # A list of misspellings never overrules the word lists up to SCOWL 70.
    rows = []
    for written in sorted(wrong):
        value = values.get(written)
        level = 9 if value is None else (value >> lx.LEVEL_SHIFT) & lx.LEVEL_MASK
        if level <= lx.BASE_LEVEL or " " in written or "-" in written:
            continue
        meant = [m for m in wrong[written].split(",") if m in values]
        if meant:
            rows.append(f"{written}\t{','.join(meant)}")
    (out / "misspellings.bin").write_bytes(zlib.compress("\n".join(rows).encode(), 9))
