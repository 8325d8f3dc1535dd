"""What an unknown word was meant to be, and whether it is a slip at all.

Candidates come from `nearby`, their order from a conditional logistic model
over edit cost, frequency and n-grams (`suggest.npz`), and the chance that the
word is a slip rather than a name or a rare term from trees (`gate.npz`).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

import msgspec
import numpy as np

from curate.models import lexicon as lx
from curate.models import nearby, ngrams
from curate.models.context import match_case
from curate.models.forest import Forest, read
from curate.models.ngrams import TRIGRAM_PRIOR, Floats, Ints
from curate.models.tokens import fold

CONSIDERED: Final = 24  # candidates that are scored in context
ADDRESS: Final = 3  # tokens around a word in which web marks make it part of an address
WEB: Final = frozenset("www http https com org net gov edu html php".split())
HERE = Path(__file__).parent


class Candidate(msgspec.Struct, frozen=True):
    """A proposal for a word.

    `score` is the probability (0 to 1) that it is what was meant, given that
    the word is a slip. `joins` is 1 if the text also replaces the next token,
    -1 if the one before ("hospi", "tal"), else 0.
    """

    text: str
    score: float
    joins: int = 0


class Scored(msgspec.Struct, frozen=True):
    """All candidates of one word with their features, best first once ranked."""

    texts: tuple[str, ...]
    joins: tuple[int, ...]
    features: Floats


def collect(key: str, left: Sequence[str], right: Sequence[str]) -> list[tuple[str, int]]:
    """Return (text, joins) of all candidates for a folded word, cheapest first."""
    lexicon = lx.load()
    found: dict[tuple[str, int], float] = {}
    for meant in lexicon.misspelling(key):
        found[meant, 0] = 0.0
    for text in nearby.near(key):
        weight = _value(lexicon, text)
        found.setdefault((text, 0), nearby.cost(key, text) - 0.07 * weight)
    for text in nearby.splits(key):
        parts = text.split(" ")
        weight = min(lexicon.words[p] & lx.COUNT_MASK for p in parts)
        found[text, 0] = (0.9 if min(map(len, parts)) > 2 else 1.3) - 0.07 * weight
    for joins, other in ((-1, left[-1:]), (1, right[:1])):
        for token in other:
            text = fold(token) + key if joins < 0 else key + fold(token)
            if token.isalpha() and lexicon.plain(text) and lexicon.count(text):
                found[text, joins] = 0.4
    return sorted(found, key=lambda c: (found[c], c))[:CONSIDERED]


def _value(lexicon: lx.Lexicon, text: str) -> int:
    """Return the count class of a word, of its base for a possessive."""
    value = lexicon.words.get(text)
    if value is None:
        value = lexicon.words.get(text.removesuffix("'s"), 0)
    return value & lx.COUNT_MASK


def _window(left: Sequence[str], right: Sequence[str], joins: int) -> list[str]:
    """Return the two tokens before and the two after, `BOUNDARY` where none."""
    before = list(left[:-1] if joins < 0 else left)[-2:]
    after = list(right[1:] if joins > 0 else right)[:2]
    return [""] * (2 - len(before)) + before + after + [""] * (2 - len(after))


def score_all(key: str, left: Sequence[str], right: Sequence[str], *, listed: bool = True) -> Scored:
    """Return the candidates of a folded word with their features.

    `listed` False hides that the misspelling is a known one (for training).
    """
    found = collect(key, left, right)
    if not found:
        return Scored((), (), np.zeros((0, 1)))
    model = ngrams.load()
    first = [text.split(" ")[0] for text, _ in found]
    last = [text.split(" ")[-1] for text, _ in found]
    heads, tails = model.ids(first), model.ids(last)
    windows = {joins: model.ids(_window(left, right, joins)) for joins in {j for _, j in found}}
    around = np.stack([windows[joins] for _, joins in found])
    context = _context(model, around, heads, tails)
    form = np.array([_form(key, text, joins, listed=listed) for text, joins in found])
    features = np.concatenate([form, context], axis=1)
    return Scored(tuple(t for t, _ in found), tuple(j for _, j in found), features)


def _form(key: str, text: str, joins: int, *, listed: bool) -> list[float]:
    """Return features of the letters alone."""
    lexicon = lx.load()
    parts = text.split(" ")
    parted = len(parts) > 1
    whole = "".join(parts)
    value = min(_value(lexicon, part) for part in parts)
    return [
        0.0 if parted or joins else nearby.cost(key, text),
        float(parted),
        float(joins != 0),
        float(parted and min(map(len, parts)) < 3),
        float(listed and text in lexicon.misspelling(key)),
        value / 10,
        (value / 10) ** 2,
        float(not parted and nearby.sound(key) == nearby.sound(text)),
        float(whole[:1] == key[:1]),
        float(whole[-1:] == key[-1:]),
        (len(whole) - len(key)) / 3,
        float(lexicon.name(text)),
        float("'" in text),
        float(nearby.cost(key, text) * 4 / max(len(key), 2)) if not (parted or joins) else 0.0,
    ]


def _context(model: ngrams.Ngrams, around: Ints, heads: Ints, tails: Ints) -> Floats:
    """Return features of how the candidates fit between their neighbours."""
    left2, left, right, right2 = around.T
    before, after = model.find(left, heads), model.find(tails, right)
    single = heads == tails
    counts = (
        model.trigram_or_none(model.find(left2, left), heads),
        np.where(single, model.trigram_or_none(before, right), 0.0),
        model.trigram_or_none(after, right2),
    )
    by_word = (model.bigram(left, heads, before), model.bigram(tails, right, after))
    inner = np.where(single, 0.0, np.log1p(model.seen(heads, tails)))
    unknown = (heads == ngrams.UNKNOWN) | (tails == ngrams.UNKNOWN)
    columns = [
        np.log(by_word[0]) / 5,
        np.log(by_word[1]) / 5,
        *[np.log((c + TRIGRAM_PRIOR * 0.01) / TRIGRAM_PRIOR) / 5 for c in counts],
        model.classes(left, heads) / 5,
        model.classes(tails, right) / 5,
        model.shapes(left2, left, heads) / 5,
        model.shapes(tails, right, right2) / 5,
        inner,
        unknown.astype(np.float64),
    ]
    return np.stack(columns, axis=1)


@lru_cache(maxsize=2)
def _last_scored(key: str, left: tuple[str, ...], right: tuple[str, ...]) -> Scored:
    """Return the candidates of a word in its place, once for the gate and the proposals."""
    return score_all(key, left, right)


@cache
def _weights() -> Floats:
    """Return the weights of the ranker; the last is the score of "none of these"."""
    with np.load(HERE / "suggest.npz", allow_pickle=False) as data:
        weights: Floats = data["weights"]
        return weights


@cache
def _gate() -> Forest:
    """Return the trees of the gate."""
    return read(HERE / "gate.npz")


def rank(scored: Scored) -> tuple[Ints, Floats]:
    """Return the order of the candidates, best first, and their probabilities."""
    weights = _weights()
    raw = np.append(scored.features @ weights[:-1], weights[-1])  # the last: none of these
    raw -= raw.max()
    shares = np.exp(raw)
    shares /= shares.sum()
    order = np.argsort(-shares[:-1], kind="stable")
    return order.astype(np.int64), shares[:-1][order]


def suggest(word: str, left: Sequence[str] = (), right: Sequence[str] = (), limit: int = 5) -> list[Candidate]:
    """Return what a word was probably meant to be, best first, in the word's case.

    `left` and `right` are the tokens before and after it (as `tokens.tokenise`
    cuts them; two on each side are read). For a hyphenated word each part that
    is no known word is replaced, with the other parts as its neighbours.
    """
    if "-" in word.strip("-"):
        return _suggest_part(word, left, right, limit)
    scored = _last_scored(fold(word), tuple(left), tuple(right))
    if not scored.texts:
        return []
    order, shares = rank(scored)
    return [
        Candidate(_cased(word, scored.texts[i]), float(p), scored.joins[i])
        for i, p in zip(order[:limit], shares[:limit], strict=True)
    ]


def _cased(word: str, text: str) -> str:
    """Return a proposal in the case of the word it replaces."""
    if text == "i" or text.startswith("i "):
        text = "I" + text[1:]
    return match_case(word, text)


def _suggest_part(word: str, left: Sequence[str], right: Sequence[str], limit: int) -> list[Candidate]:
    """Return proposals for a hyphenated word, one part replaced in each."""
    parts = word.split("-")
    lexicon = lx.load()
    out: list[Candidate] = []
    doubted = [i for i, p in enumerate(parts) if p and not lexicon.known(p)]
    doubted = doubted or [i for i, p in enumerate(parts) if lexicon.doubtful(p)]
    for i in doubted:
        before = [*left, *parts[:i]]
        after = [*parts[i + 1 :], *right]
        for option in suggest(parts[i], before, after, limit):
            if not option.joins:
                text = "-".join([*parts[:i], option.text, *parts[i + 1 :]])
                out.append(Candidate(text, option.score / len(doubted)))
    return sorted(out, key=lambda c: -c.score)[:limit]


def gate_features(word: str, left: Sequence[str], scored: Scored) -> list[float]:
    """Return the features of the gate for one unknown word."""
    lexicon = lx.load()
    order, shares = rank(scored)
    best = scored.features[order[0]]
    raw = float(best @ _weights()[:-1])
    key = fold(word)
    capital = word[:1].isupper()
    starts = not left or left[-1] == ""
    return [
        raw,
        float(shares[0]),
        float(shares[1]) if len(shares) > 1 else 0.0,
        float(shares.sum()),
        *best.tolist(),
        float(len(key)),
        float(capital and starts),
        float(capital and not starts),
        float(len(word) > 1 and word.isupper()),
        float(not key.isascii()),
        float(bool(lexicon.misspelling(key))),
        float(len(scored.texts)),
        float(lexicon.doubtful(key)),
        sum(c in nearby.VOWELS for c in key) / max(len(key), 1),
        float(key[-1:] in tuple("aeiou")),
    ]


def is_typo(word: str, left: Sequence[str] = (), right: Sequence[str] = ()) -> float:
    """Return the probability that an unknown word is a slip.

    The rest are names, foreign and technical words. Give the word in its
    original case: a capital inside a sentence speaks for a name. Callers
    should take a form that an article repeats three times for no slip.
    """
    if not WEB.isdisjoint(map(fold, (*left[-ADDRESS:], *right[:ADDRESS]))):
        return 0.0
    parts = [p for p in word.split("-") if p]
    if len(parts) > 1:
        lexicon = lx.load()
        return max((is_typo(p, left, right) for p in parts if not lexicon.known(p)), default=0.0)
    scored = _last_scored(fold(word), tuple(left), tuple(right))
    if not scored.texts:
        return 0.0
    return float(_gate().probability(np.array([gate_features(word, left, scored)]))[0])
