"""Real words in the wrong place: "undo strain", "go way", "a problem that exists is the".

Three passes over one article, each vectorised. The first keeps the words whose
neighbourhood the n-grams have not seen. The second scores, for those, every
word of the pair table with word and class bigrams, asks the network of `slots`
about those that bigrams like, and keeps the best few. The third gives these
few to a small tree ensemble (`context.npz`) that says how
probable it is that a person meant the other word.
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
from curate.models.ngrams import (
    FIRST_WORD,
    TRIGRAM_PRIOR,
    Floats,
    Ints,
    Ngrams,
    hash3,
)
from curate.models.slots import Surroundings

THRESHOLD: Final = 0.45  # at most 0.3 hits per 1,000 words of held-out edited prose (README.md)
SAFE_TRIGRAM: Final = 2.0  # a word is left alone if seen so often between its neighbours
SAFE_BIGRAMS: Final = 8.0  # or this often with both
COMPOUND: Final = 0.85  # of 57 hits read in web articles about ten were "top-load", "add-ons", "off-chain"
KEPT: Final = 3  # candidates of one word that reach the third pass
OFTEN: Final = 60  # prior of a classic confusion or of a slip seen in EWT
PRIOR_A_NAT: Final = 50.0
# Nats by which a candidate must beat the written word, by bigrams and network together. With these and the two
# bars before them one hit in 300 on the exam is lost against .5, -4, 2 and 3.
LOOSE: Final = 2.5  # by bigrams alone, before the network is asked
MARGIN: Final = 4.0
MARGIN_UNLISTED: Final = 5.0
SECOND_BEHIND: Final = 2.0  # nats that an unlisted second candidate may be behind the first
HOPELESS: Final = -4.2  # logit after the first trees; no hit of 0.2 or more was below -3.8

# Verbs whose subject may stand far off: neighbours never excuse them.
NUMBER: Final = {
    "is": "are", "are": "is", "was": "were", "were": "was", "has": "have", "have": "has", "does": "do", "do": "does",
    "doesn't": "don't", "don't": "doesn't", "isn't": "aren't", "aren't": "isn't", "wasn't": "weren't", "weren't": "wasn't",
}  # fmt: skip
LOOSE_NUMBER: Final = -1.5

Bools = npt.NDArray[np.bool_]


class RealWordHit(msgspec.Struct, frozen=True):
    """The word at `index` of the sequence is probably a slip for `suggestion`."""

    index: int
    suggestion: str
    probability: float


class Rows(msgspec.Struct, frozen=True):
    """Candidates that reached the third pass: position, word id, row of the pair table."""

    at: Ints
    meant: Ints
    pair: Ints
    features: Floats


def targets(ids: Ints, words: Sequence[str], misses: Sequence[int]) -> Bools:
    """Return which words may be slips: known, and no name in mid-sentence.

    `misses` are the positions to look at for capitals (`Ngrams.ids_and_misses`).
    """
    able: Bools = (ids >= FIRST_WORD) & _paired()[ids]
    for i in misses:
        word = words[i]
        if word[:1].isupper() and (word[1:].lower() != word[1:] or (i and words[i - 1] != "")):
            able[i] = False
    return able


@cache
def _paired() -> Bools:
    """Return which words have a row in the pair table."""
    return np.diff(pairs.load().start) > 0


def suspicious(model: Ngrams, ids: Ints, able: Bools) -> tuple[Ints, Bools]:
    """Return the positions (in the padded ids) to look at, and which of them fully.

    A word that bigrams excuse, but that people often confuse ("its"), is still
    tried against the words it is confused with, unless the prose has the trigram.
    """
    seen = model.seen_about(ids[:-1], ids[1:])
    middle = np.flatnonzero(able)
    least = np.minimum(seen[middle - 1], seen[middle])
    word = ids[middle]
    keep = (least < SAFE_BIGRAMS) | _risky()[word] | (_other_number()[word] > 0)
    middle, least = middle[keep], least[keep]
    both = np.flatnonzero(least > 0)
    spot = middle[both]
    both = both[model.may_list(hash3(ids[spot - 1], ids[spot], ids[spot + 1]))]
    spot = middle[both]
    place = model.find(ids[spot - 1], ids[spot])
    safe = np.zeros(len(middle), dtype=np.bool_)
    safe[both] = model.trigram_or_none(place, ids[spot + 1]) >= SAFE_TRIGRAM
    safe &= _other_number()[ids[middle]] == 0
    return middle[~safe], least[~safe] < SAFE_BIGRAMS


@cache
def _risky() -> Bools:
    """Return which words have a pair that people make (prior of at least `OFTEN`)."""
    table = pairs.load()
    owner = np.repeat(np.arange(len(table.start) - 1), np.diff(table.start))
    out = np.zeros(len(table.start), dtype=np.bool_)
    out[owner[table.prior >= OFTEN]] = True
    return out


@cache
def _other_number() -> Ints:
    """Return for each verb of `NUMBER` the id of its other form, 0 for all other words."""
    index = ngrams.load().index
    out = np.zeros(len(index), dtype=np.int64)
    for one, two in NUMBER.items():
        out[index[one]] = index[two]
    return out


def expand(ids: Ints, middle: Ints) -> tuple[Ints, Ints]:
    """Return for each position each of its pair rows: (slots in middle, pair rows)."""
    table = pairs.load()
    first = table.start[ids[middle]]
    size = table.start[ids[middle] + 1] - first
    slot = np.repeat(np.arange(len(middle)), size)
    offset = np.arange(len(slot)) - np.repeat(np.cumsum(size) - size, size)
    return slot, first[slot] + offset


def near_score(model: Ngrams, left: Ints, word: Ints, right: Ints) -> Floats:
    """Return log P of the two bigrams around a word, half by word, half by class."""
    by_word = model.quick(left, word) + model.quick(word, right)
    by_class = model.classes(left, word) + model.classes(word, right)
    total: Floats = 0.5 * (by_word + by_class)
    return total


def best_pairs(model: Ngrams, text: Surroundings, middle: Ints, full: Bools) -> tuple[Ints, Ints, Floats]:
    """Return positions, pair rows and gains of the best `KEPT` candidates a word.

    A gain has three columns: by bigrams, by the network of `slots`, and the network's score of the word written.
    """
    table, ids = pairs.load(), text.ids
    slot, row = expand(ids, middle)
    number = table.meant[row] == _other_number()[ids[middle]][slot]
    keep = full[slot] | (table.prior[row] >= OFTEN) | number
    slot, row, number = slot[keep], row[keep], number[keep]
    written = near_score(model, ids[middle - 1], ids[middle], ids[middle + 1])
    left, right = ids[middle - 1][slot], ids[middle + 1][slot]
    gain = near_score(model, left, table.meant[row], right) - written[slot]
    gain += table.prior[row] / PRIOR_A_NAT
    keep = gain > np.where(number, LOOSE_NUMBER, LOOSE)
    slot, row, gain = slot[keep], row[keep], gain[keep]
    fit, written = _fit(text, middle, slot, row)
    total = gain + fit
    keep = total > np.where(table.prior[row] > 0, MARGIN, MARGIN_UNLISTED)
    slot, row, gain, fit, written, total = (c[keep] for c in (slot, row, gain, fit, written, total))
    order = np.lexsort((-total, slot))
    slot, row, gain, fit, written, total = (c[order] for c in (slot, row, gain, fit, written, total))
    first = np.searchsorted(slot, slot)
    rank = np.arange(len(slot)) - first
    close = (total > total[first] - SECOND_BEHIND) | (table.prior[row] > 0)
    keep = (rank == 0) | ((rank < KEPT) & close)
    return middle[slot[keep]], row[keep], np.stack([gain[keep], fit[keep], written[keep]], axis=1)


def _fit(text: Surroundings, middle: Ints, slot: Ints, row: Ints) -> tuple[Floats, Floats]:
    """Return by how much the network prefers each candidate to the word written, and that word's score."""
    network, meant = slots.load(), pairs.load().meant
    asked_for, back = np.unique(slot, return_inverse=True)
    at = middle[asked_for]
    asked = network.read(text, at)
    written = network.score(asked, text.ids[at])[back]
    return network.score(asked[back], meant[row]) - written, written


def features(model: Ngrams, ids: Ints, at: Ints, row: Ints, gain: Floats) -> Floats:
    """Return the features of the third pass, one line a candidate."""
    table = pairs.load()
    window = tuple(ids[at + k] for k in (-2, -1, 0, 1, 2))
    word, meant = window[2], table.meant[row]
    # What does not hang on the candidate is looked up once a position.
    fresh = np.diff(at, prepend=-1) != 0
    back = np.cumsum(fresh) - 1
    once = tuple(side[fresh] for side in window)
    sides = _sides(model, once)
    old = [column[back] for column in _slot(model, once, sides, once[2])]
    new = _slot(model, window, _Sides(sides.left[back], sides.left_count[back], sides.right[back]), meant)
    kind, prior = table.kind[row], table.prior[row].astype(np.float64)
    rank = np.arange(len(at)) - np.searchsorted(at, at)
    columns = [*gain.T, gain[:, 1] + gain[:, 2], prior, rank.astype(np.float64)]
    columns += [(kind >> bit & 1).astype(np.float64) for bit in range(5)]
    columns += [n - o for n, o in zip(new, old, strict=True)]
    columns += [old[k] for k in (0, 1, 2, 3, 4, 8, 9, 10, 16)] + [new[k] for k in (8, 9, 10, 16)]
    columns += [model.lengths[word], model.lengths[meant]]
    columns += [np.log(model.unigram[w]) for w in (word, meant, window[1], window[3])]
    columns += [np.minimum(w, FIRST_WORD).astype(np.float64) for w in (window[1], window[3])]
    return np.stack(columns, axis=1)


class _Sides(msgspec.Struct, frozen=True):
    """What the n-grams say of the two words on each side of a slot."""

    left: Ints  # places of the two words before
    left_count: Floats
    right: Floats  # P(second word after | first word after)


def _sides(model: Ngrams, window: tuple[Ints, ...]) -> _Sides:
    """Look up what the slots of all candidates share."""
    left2, left, _, right, right2 = window
    place = model.find(left2, left)
    after = model.bigram(right, right2, model.find(right, right2))
    return _Sides(place, model.seen_at(place), after)


def _slot(model: Ngrams, window: tuple[Ints, ...], sides: _Sides, word: Ints) -> list[Floats]:
    """Return what the n-grams say of a word in a slot: 18 columns."""
    left2, left, _, right, right2 = window
    before, after = model.find(left, word), model.find(word, right)
    one = model.bigram(left, word, before)
    two = model.bigram(word, right, after)
    hashes = (hash3(left2, left, word), hash3(left, word, right), hash3(word, right, right2))
    counts = (
        model.trigram_by(hashes[0], sides.left, word),
        model.trigram_by(hashes[1], before, right),
        model.trigram_by(hashes[2], after, right2),
    )
    contexts = (sides.left_count, model.seen_at(before), model.seen_at(after))
    smooth = [
        np.log((c + TRIGRAM_PRIOR * p) / (n + TRIGRAM_PRIOR))
        for c, n, p in zip(counts, contexts, (one, two, sides.right), strict=True)
    ]
    google = [np.log1p(model.google_at(p)) for p in (before, after)]
    return [
        np.log(one),
        np.log(two),
        *smooth,
        model.classes(left, word),
        model.classes(word, right),
        model.shapes(left2, left, word) + model.shapes(left, word, right),
        np.log1p(contexts[1]),
        np.log1p(contexts[2]),
        np.log1p(counts[1]),
        *google,
        np.log1p(counts[0]) + np.log1p(counts[2]),
        model.shapes(word, right, right2),
        *map(model.seen_once, hashes),
    ]


@cache
def _forest() -> Forest:
    """Return the trees of the third pass."""
    return read(Path(__file__).parent / "context.npz", HOPELESS)


def candidates(words: Sequence[str]) -> Rows:
    """Return what the first two passes leave of an article, with its features."""
    model = ngrams.load()
    raw, misses = ngrams.looked_up(tuple(words))
    text = slots.surroundings(tuple(words))
    ids = text.ids
    able = np.zeros(len(ids), dtype=np.bool_)
    able[slots.REACH : -slots.REACH] = targets(raw, words, misses)
    middle, full = suspicious(model, ids, able)
    at, row, gain = best_pairs(model, text, middle, full)
    return Rows(at - slots.REACH, pairs.load().meant[row], row, features(model, ids, at, row, gain))


@lru_cache(maxsize=2)
def weigh(words: tuple[str, ...]) -> tuple[Rows, Floats]:
    """Return all candidates of an article and the probability that each is meant.

    The neural layer asks for the same article right after the n-grams.
    """
    if not words:
        none = np.zeros(0, dtype=np.int64)
        return Rows(none, none, none, np.zeros((0, 1))), np.zeros(0)
    rows = candidates(words)
    return rows, _forest().probability(rows.features) if len(rows.at) else np.zeros(0)


def find_real_word_errors(
    words: Sequence[str], threshold: float = THRESHOLD, compounds: Collection[int] = ()
) -> list[RealWordHit]:
    """Return the probable real-word slips of one article, in order.

    `words` is the article's token sequence as `tokens.tokenise` cuts it: ""
    ends a sentence, "," stands for any other mark, and words may keep their
    case. Capitals inside a sentence mark names, which are left alone; with
    lower-cased words that guard is lost. `threshold` is a probability. At the
    positions in `compounds` (`tokens.compounds`), where a hyphen joins two
    words in a way that n-grams cannot see, it is at least `COMPOUND`.
    """
    rows, chance = weigh(tuple(words))
    names = ngrams.load().words
    best: dict[int, RealWordHit] = {}
    for k in np.flatnonzero(chance >= threshold):
        at, p = int(rows.at[k]), float(chance[k])
        if at in compounds and p < COMPOUND:
            continue
        if at not in best or p > best[at].probability:
            best[at] = RealWordHit(at, match_case(words[at], names[rows.meant[k]]), p)
    return [best[at] for at in sorted(best)]


def match_case(written: str, meant: str) -> str:
    """Return `meant` in the case of `written`: ALL CAPS, Capital or as it is."""
    if len(written) > 1 and written.isupper():
        return meant.upper()
    if written[:1].isupper():
        return meant[:1].upper() + meant[1:]
    return meant
