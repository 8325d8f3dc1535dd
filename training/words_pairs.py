"""Which real words may stand for which: the candidate table of the context model."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import jellyfish
import lemminflect
import numpy as np
import words_corpus as corpus
import words_derived
import words_lexicon
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from curate.models import lexicon, ngrams
from curate.models import pairs as kinds
from curate.models.gaps import INSERTED
from curate.models.lexicon import Lexicon
from curate.models.tokens import fold

MEANT_WEIGHT = 8  # pseudo-count that a word must have to be proposed
VARIANTS = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"our", "or"),
        (r"([iy])s(e|a|i)", r"\1z\2"),
        (r"ll", "l"),
        (r"re$", "er"),
        (r"res$", "ers"),
        (r"ogue", "og"),
        (r"[ao]e", "e"),
        (r"ence", "ense"),
        (r"grey", "gray"),
        (r"wards$", "ward"),
        (r"dgement", "dgment"),
        (r"isation", "ization"),
    )
)
SHORT = 3  # letters; shorter words are paired by lists only
SHORT_WEIGHT = 200  # unless they are rare
SOUND_EDITS = 3
OTHER_INITIAL_EDITS = 2  # of words that sound alike but begin otherwise
NEAR_WEIGHT = 8  # pseudo-count of both
LONG = 7  # letters from which words two edits apart are a pair
NEAR_EACH = 5  # most of those for one word
HALF = 3  # letters of half a word, unless it is a small word
HALF_WEIGHT = 60
MOST = 24  # candidates of one word
MOST_WIDE = 32  # of the neural layer's table
# Small words may stand for one another: any for any, with less belief than in the groups.
SMALL = (
    "a an the in on at of to for from with by into onto as about than then that this these those is are was were "
    "be been being am has have had having do does did can could will would may might should not no and or but if "
    "so it its he she they them their there his her him we us our you your i my me who which what when where how "
    "out up off over under after before all any some one only also just more most much many very too"
).split()
GROUPS = (
    "in on at of to for from with by into onto as about",
    "a an the",
    "is are was were be been being am",
    "has have had having",
    "do does did done doing",
    "can could",
    "will would",
    "may might",
    "shall should",
    "this these those that",
    "he she it they",
    "him her them it",
    "his her their its",
    "and or but",
    "that which who what",
    "i me my",
    "we us our",
    "you your",
    "who whom whose",
    "not no",
    "if is it in",
    "an and any as at are",
    "or of on our",
    "to the too",
    "so do",
    "then than that the they them their there",
    "up out off over",
    "when where what",
    "how who",
    "has as is",
    "be by but",
    "for or from",
)


def hand_written() -> list[list[str]]:
    """Return the groups of `confusions.txt`."""
    path = Path(__file__).parent / "confusions.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split() for line in lines if line and not line.startswith("#")]


def natural_pairs(sentences: Iterable[corpus.Sentence]) -> Counter[tuple[str, str]]:
    """Count (written, meant) of the one-word slips that people made."""
    found: Counter[tuple[str, str]] = Counter()
    for sentence in sentences:
        for slip in sentence.slips:
            written = fold(sentence.text[slip.start : slip.end])
            meant = fold(slip.correct[0]) if slip.correct else ""
            if slip.kind == "realword" and " " not in written + meant and written and meant:
                found[written, meant] += 1
    return found


@cache
def _inflections(lemma: str) -> frozenset[str]:
    """Return all forms of a lemma."""
    forms = lemminflect.getAllInflections(lemma)
    return frozenset(fold(f) for group in forms.values() for f in group)


def inflections(word: str) -> set[str]:
    """Return the forms of a word's lemmas (lemminflect, MIT)."""
    lemmas = {lemma for group in lemminflect.getAllLemmas(word).values() for lemma in group}
    return {form for lemma in lemmas for form in _inflections(lemma)} - {word}


def _close(words: list[str], meant: set[str], weight: dict[str, int], wide: bool) -> dict[tuple[str, str], int]:  # noqa: FBT001
    """Return pairs one edit apart, or with the same sound, or of one lemma; if `wide`, also farther ones."""
    found: dict[tuple[str, str], int] = defaultdict(int)
    sounds: dict[str, list[str]] = defaultdict(list)
    for word in sorted(meant):
        sounds[jellyfish.metaphone(word)].append(word)
    for word in words:
        short = 2 if len(word) < SHORT and weight[word] < SHORT_WEIGHT else SHORT
        if len(word) < short:
            continue
        for edit in set(words_lexicon.edits1(word)) & meant:
            if len(edit) >= short and edit != word:
                found[word, edit] |= kinds.EDIT
        for other in sounds[jellyfish.metaphone(word)]:
            most = SOUND_EDITS if other[0] == word[0] else OTHER_INITIAL_EDITS
            near = (wide or other[0] == word[0]) and Levenshtein.distance(word, other) <= most
            if other != word and len(other) >= SHORT and near:
                found[word, other] |= kinds.SOUND
        for other in inflections(word) & meant:
            found[word, other] |= kinds.INFLECTION
    for one, two, kind in _far(words, meant, weight) if wide else ():
        found[one, two] |= kind
    for one, two in [pair for pair in found if _spelling(pair[0]) == _spelling(pair[1])]:
        del found[one, two]
    return found


def _far(words: list[str], meant: set[str], weight: dict[str, int]) -> Iterable[tuple[str, str, int]]:
    """Yield the pairs of the wide table alone, with their kinds."""
    yield from ((one, two, kinds.NEAR) for one, two in _two_edits(words, meant, weight))
    yield from ((one, two, kinds.INFLECTION) for one, two in _derived(words, meant))
    for one, two in words_derived.possessives(words):
        yield from ((one, two, kinds.EDIT), (two, one, kinds.EDIT))


def _derived(words: list[str], meant: set[str]) -> Iterable[tuple[str, str]]:
    """Yield words and those made of them or of their other forms by an ending, in any form."""
    derived = words_derived.forms(words)
    for word in words:
        if len(word) > SHORT:
            roots = {word, *inflections(word)}
            made = {other for root in roots for other in derived.get(root, ())}
            made |= {form for other in made for form in inflections(other)}
            yield from ((word, other) for other in sorted(made & meant - {word}))


def _two_edits(words: list[str], meant: set[str], weight: dict[str, int]) -> Iterable[tuple[str, str]]:
    """Yield pairs of long words two edits apart with one initial ("subluxation", "sublimation")."""
    able = [w for w in words if len(w) >= LONG and weight[w] >= NEAR_WEIGHT]
    for initial in sorted({w[0] for w in able}):
        ours = [w for w in able if w[0] == initial]
        theirs = [w for w in ours if w in meant]
        near = process.cdist(ours, theirs, scorer=Levenshtein.distance, score_cutoff=2, dtype=np.uint8)
        for one, row in zip(ours, near, strict=True):
            options = sorted((-weight[theirs[k]], theirs[k]) for k in np.flatnonzero(row == 2))
            options = [o for o in options if o[1][-2:] == one[-2:]] or options
            yield from ((one, two) for _, two in options[:NEAR_EACH])


def _spelling(word: str) -> str:
    """Return one form for the British and American spellings of a word."""
    for pattern, to in VARIANTS:
        word = pattern.sub(to, word)
    return word


def _apostrophes(words: Iterable[str]) -> list[list[str]]:
    """Return pairs like wont/won't, and its reverse."""
    return [[w, w.replace("'", "")] for w in words if "'" in w]


def table(
    words: list[str], known: Lexicon, counts: list[int], natural: Counter[tuple[str, str]], *, wide: bool
) -> dict[tuple[str, str], tuple[int, int]]:
    """Return (written, meant) -> (kinds, prior class 0-255)."""
    index = {w: i for i, w in enumerate(words)}
    weight = {w: max(known.count(w), counts[i]) for i, w in enumerate(words)}
    written = [w for w in words[4:] if not known.name(w) or known.doubtful(w)]
    meant = {w for w in written if weight[w] >= MEANT_WEIGHT and known.plain(w)}
    found = _close(written, meant, weight, wide)
    prior: dict[tuple[str, str], int] = defaultdict(int)
    for groups, kind, value in (
        ([g.split() for g in GROUPS], kinds.FUNCTION, 20),
        (hand_written() + _apostrophes(words), kinds.LISTED, 60),
        ([list(SMALL)] if wide else [], kinds.FUNCTION, 0),
    ):
        for group in groups:
            for one in map(fold, group):
                for two in map(fold, group):
                    if one != two and one in index and two in index:
                        found[one, two] |= kind
                        prior[one, two] = max(prior[one, two], value)
    for (one, two), count in natural.items():
        if one in index and two in index and one != two:
            found[one, two] |= kinds.LISTED
            prior[one, two] = min(250, max(prior[one, two], 60) + 40 * count)
            if (two, one) in found:
                prior[two, one] = min(250, max(prior[two, one], 20) + 10 * count)
    return _trim(found, prior, weight, MOST_WIDE if wide else MOST)


def _trim(
    found: dict[tuple[str, str], int], prior: dict[tuple[str, str], int], weight: dict[str, int], most: int
) -> dict[tuple[str, str], tuple[int, int]]:
    """Keep the `most` best candidates of each written word."""
    by_word: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for (one, two), kind in found.items():
        rank = prior[one, two] * 1000 + kind.bit_count() * 3000 + min(weight.get(two, 0), 20_000)
        by_word[one].append((-rank, kind, two))
    return {
        (one, two): (kind, prior[one, two])
        for one, options in by_word.items()
        for _, kind, two in sorted(options)[:most]
    }


def halves(model: ngrams.Ngrams) -> list[tuple[int, int, int]]:
    """Return words with the two that make each when written as one ("maybe": "may be"), as ids."""
    count = dict(zip(model.words, model.total.tolist(), strict=True))
    small = {*INSERTED, "i", "may", "any", "some", "every", "my", "no", "so", "up", "out", "all"}
    found = []
    for whole, word in enumerate(model.words):
        if whole < ngrams.FIRST_WORD or len(word) < 4 or "'" in word or count[word] < MEANT_WEIGHT:
            continue
        parted = [(word[:at], word[at:]) for at in range(1, len(word))]
        options = [
            (min(count[one], count[two]), model.index[one], model.index[two])
            for one, two in parted
            if all((len(h) >= HALF or h in small) and count.get(h, 0) >= HALF_WEIGHT for h in (one, two))
        ]
        if options:
            found.append((whole, *max(options)[1:]))
    return found


def build(natural: Counter[tuple[str, str]], out: Path) -> None:
    """Write both tables for the vocabulary of the n-grams."""
    for name in ("pairs.npz", kinds.WIDE):
        _write(natural, out / name, wide=name == kinds.WIDE)


def _write(natural: Counter[tuple[str, str]], path: Path, *, wide: bool) -> None:
    """Write one table."""
    model = ngrams.load()
    counts = [int(total) for total in model.total]
    found = table(list(model.words), lexicon.load(), counts, natural, wide=wide)
    index = model.index
    rows = np.array(sorted((index[a], index[b], k, p) for (a, b), (k, p) in found.items()))
    np.savez_compressed(
        path,
        row=np.bincount(rows[:, 0], minlength=len(model.words)).astype(np.uint8),
        meant=rows[:, 1].astype(np.uint16),
        kind=rows[:, 2].astype(np.uint8),
        prior=rows[:, 3].astype(np.uint8),
        parts=np.array(halves(model), dtype=np.uint16),
    )
