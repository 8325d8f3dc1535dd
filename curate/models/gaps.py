"""Words that are too many, missing, parted or joined: "can be have caused", "one the oldest", "maybe used".

Like `context`, but for slips that change how many words there are. A first
pass finds places that some change would make far likelier by bigrams; a small
tree ensemble (`gaps.npz`) then weighs what n-grams, classes and the network of
`slots` say of the words as they are and as they might be.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

import msgspec
import numpy as np
import numpy.typing as npt

from curate.models import ngrams, pairs, slots
from curate.models.forest import Forest, read
from curate.models.ngrams import FIRST_WORD, TRIGRAM_PRIOR, Floats, Ints, Ngrams, hash3
from curate.models.slots import Float32s, Surroundings

# Small words that people drop, double, or put in where they do not belong.
INSERTED: Final = tuple(
    "the a an of to in is and for on are be with as that it was have by at from or has you not do will can their".split()
)
INSERT, DROP, JOIN, PART = 0, 1, 2, 3
# Two neighbours seen about so often together need nothing between them, nor do those whose classes often meet:
# one gap in 40 is left, and four in ten of those where a word is missing.
STRANGERS: Final = 8.0
UNLIKELY: Final = -1.0  # nats
INSERT_MARGIN: Final = 0.0  # nats by which the network must like a word better than nothing
DROP_MARGIN: Final = (
    4.5  # nats by which bigrams must like a change; from 1 to 4.5 one hit in 50 is lost, and half the time
)
MARGIN: Final = 3.0
RARE: Final = 3.0  # a small word seen about so often with both neighbours is in place
EITHER: Final = slots.REACH  # words before and after that are looked at
COMMON: Final = 200  # ids of frequent words are told apart by the trees
PAIR: Final = 1 << 16

Bools = npt.NDArray[np.bool_]


class GapHit(msgspec.Struct, frozen=True):
    """Tokens `start` to `end` (not included) should probably read `words`, with a probability."""

    start: int
    end: int
    words: tuple[str, ...]
    probability: float


class Change(msgspec.Struct, frozen=True):
    """Candidates of one kind: place in the padded ids, words before and after the change, and what the network asks for there."""

    kind: int
    at: Ints
    old: tuple[Ints, ...]
    new: tuple[Ints, ...]
    asked: Float32s | None = None


@cache
def _small() -> Ints:
    """Return the ids of the small words."""
    model = ngrams.load()
    return np.array([model.index[w] for w in INSERTED], dtype=np.int64)


@cache
def _wholes() -> tuple[Ints, Ints]:
    """Return sorted keys of two words, and the word that they make."""
    parts = pairs.load().parts
    keys = parts[:, 1] * PAIR + parts[:, 2]
    order = np.argsort(keys, kind="stable")
    return keys[order], parts[order, 0]


@cache
def _halves(size: int) -> Ints:
    """Return for each word the two that make it, 0 where none."""
    out = np.zeros((size, 2), dtype=np.int64)
    parts = pairs.load().parts
    out[parts[:, 0]] = parts[:, 1:]
    return out


def _drops(model: Ngrams, text: Surroundings, free: Bools) -> Change:
    """Return small words that stand in the way, and words written twice."""
    ids = text.ids
    small = np.zeros(len(model.words), dtype=np.bool_)
    small[_small()] = True
    twice = np.zeros(len(ids), dtype=np.bool_)
    twice[1:] = (ids[1:] == ids[:-1]) & (ids[1:] >= FIRST_WORD)
    at = np.flatnonzero(free & (small[ids] | twice))
    left, word, right = ids[at - 1], ids[at], ids[at + 1]
    rare = np.minimum(model.seen_about(left, word), model.seen_about(word, right)) < RARE
    gain = model.quick(left, right) - model.quick(left, word) - model.quick(word, right)
    keep = (gain > DROP_MARGIN) & rare
    at = at[keep]
    return Change(DROP, at, (word[keep],), (), slots.load().read(text, at))


def _inserts(model: Ngrams, text: Surroundings, free: Bools) -> Change:
    """Return gaps between strangers where the network misses a small word."""
    ids = text.ids
    at = EITHER + 1 + np.flatnonzero(free[EITHER + 1 : -EITHER] & (ids[EITHER : -EITHER - 1] >= FIRST_WORD))
    left, right = ids[at - 1], ids[at]
    odd = model.classes(left, right) - np.log(model.unigram[right]) < UNLIKELY
    at = at[odd & (model.seen_about(left, right) < STRANGERS)]
    network, small = slots.load(), _small()
    asked = network.read(text, at, gap=True)
    chance = network.scores(asked, small)
    best = chance.argmax(axis=1)
    keep = chance[np.arange(len(at)), best] - network.empty(asked) > INSERT_MARGIN
    return Change(INSERT, at[keep], (), (small[best[keep]],), asked[keep])


def _joins(model: Ngrams, text: Surroundings, free: Bools) -> Change:
    """Return two words that make one."""
    ids, (keys, wholes) = text.ids, _wholes()
    here = ids[:-1] * PAIR + ids[1:]
    place = np.searchsorted(keys, here)
    place[place == len(keys)] = 0
    at = np.flatnonzero((keys[place] == here) & free[:-1] & free[1:])
    whole = wholes[place[at]]
    one, two, left, right = ids[at], ids[at + 1], ids[at - 1], ids[at + 2]
    now = model.quick(left, one) + model.quick(one, two) + model.quick(two, right)
    keep = model.quick(left, whole) + model.quick(whole, right) - now > MARGIN
    return Change(JOIN, at[keep], (one[keep], two[keep]), (whole[keep],))


def _partings(model: Ngrams, text: Surroundings, free: Bools) -> Change:
    """Return words that two others make."""
    ids, halves = text.ids, _halves(len(model.words))
    at = np.flatnonzero(free & (halves[ids, 0] > 0))
    one, two = halves[ids[at]].T
    word, left, right = ids[at], ids[at - 1], ids[at + 1]
    now = model.quick(left, word) + model.quick(word, right)
    keep = model.quick(left, one) + model.quick(one, two) + model.quick(two, right) - now > MARGIN
    return Change(PART, at[keep], (word[keep],), (one[keep], two[keep]))


def _told(model: Ngrams, words: tuple[Ints, ...]) -> list[Floats]:
    """Return what the tables say of a run of words from its third on."""
    run = np.stack(words)
    place = model.find(run[:-1].ravel(), run[1:].ravel()).reshape(len(run) - 1, -1)
    before, left, word = (part.ravel() for part in (run[:-2], run[1:-1], run[2:]))
    context, here = place[:-1].ravel(), place[1:].ravel()
    chance = model.bigram(left, word, here)
    found = model.trigram_by(hash3(before, left, word), context, word)
    columns = (
        np.log(chance),
        np.log((found + TRIGRAM_PRIOR * chance) / (model.seen_at(context) + TRIGRAM_PRIOR)),
        model.classes(left, word),
        model.shapes(before, left, word),
        np.log1p(model.seen_at(here) + 0.02 * model.google_at(here)),
    )
    *told, counts = (column.reshape(len(run) - 2, -1) for column in columns)
    return [*(column.sum(axis=0) for column in told), counts[:-1].min(axis=0), counts[:-1].sum(axis=0)]


def features(model: Ngrams, ids: Ints, change: Change) -> Floats:
    """Return the features of candidates, one line each."""
    at = change.at
    left = (ids[at - 2], ids[at - 1])
    after = at + len(change.old)
    right = (ids[after], ids[after + 1])
    old = _told(model, (*left, *change.old, *right))
    new = _told(model, (*left, *change.new, *right))
    key = (change.new or change.old)[0]
    columns = [np.full(len(at), float(change.kind)), *[n - o for n, o in zip(new, old, strict=True)], *old[-2:], *new]
    columns += [np.minimum(w, COMMON).astype(np.float64) for w in (*left, key, *right)]
    columns += [np.log(model.unigram[w]) for w in (left[1], key, right[0])]
    columns += [(ids[at - 1] == key).astype(np.float64), (right[0] == key).astype(np.float64)]
    columns += [model.plural[w] for w in (left[1], right[0], right[1])]
    return np.stack(columns, axis=1)


def _by_network(change: Change) -> Floats:
    """Return three columns: by how much the network likes the change, and its scores of what is and what might be."""
    network = slots.load()
    if change.asked is None:
        return np.zeros((len(change.at), 3))
    nothing = network.empty(change.asked)
    word = network.score(change.asked, (change.new or change.old)[0])
    gain = word - nothing if change.kind == INSERT else nothing - word
    return np.stack([gain, nothing, word], axis=1)


def rows(model: Ngrams, ids: Ints, change: Change) -> Floats:
    """Return the features of candidates for the trees, one line each."""
    return np.concatenate([features(model, ids, change), _by_network(change)], axis=1)


def changes(words: Sequence[str], compounds: Collection[int] = ()) -> tuple[Ints, list[Change]]:
    """Return the padded ids of a text and all candidates that the first pass leaves."""
    model = ngrams.load()
    text = slots.surroundings(tuple(words))
    ids, misses = text.ids, ngrams.looked_up(tuple(words))[1]
    free = ids >= FIRST_WORD
    for i in misses:
        word = words[i]
        if word[:1].isupper() and (word[1:].lower() != word[1:] or (i and words[i - 1] != "")):
            free[i + EITHER] = False
    for i in compounds:
        free[i + EITHER] = False
    return ids, [make(model, text, free) for make in (_inserts, _drops, _joins, _partings)]


@cache
def _forest() -> Forest:
    return read(Path(__file__).parent / "gaps.npz")


@lru_cache(maxsize=2)
def weigh(words: tuple[str, ...], compounds: tuple[int, ...]) -> tuple[tuple[Change, Floats], ...]:
    """Return all candidates of an article and the probability of each."""
    if not words:
        return ()
    ids, found = changes(words, compounds)
    found = [change for change in found if len(change.at)]
    if not found:
        return ()
    model = ngrams.load()
    chance = _forest().probability(np.concatenate([rows(model, ids, change) for change in found]))
    ends = np.cumsum([len(change.at) for change in found])
    return tuple(zip(found, np.split(chance, ends[:-1]), strict=True))


def find_gaps(words: Sequence[str], threshold: float, compounds: Collection[int] = ()) -> list[GapHit]:
    """Return the probable slips of one article that change its number of words, in order.

    `words` and `compounds` are as for `context.find_real_word_errors`.
    """
    model = ngrams.load()
    hits: dict[int, GapHit] = {}
    for change, chance in weigh(tuple(words), tuple(compounds)):
        for k in np.flatnonzero(chance >= threshold):
            start = int(change.at[k]) - EITHER
            new = tuple(model.words[w[k]] for w in change.new)
            hit = GapHit(start, start + len(change.old), new, float(chance[k]))
            if start not in hits or hits[start].probability < hit.probability:
                hits[start] = hit
    return [hits[start] for start in sorted(hits)]
