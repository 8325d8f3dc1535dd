"""Train the ranker and the gate of `curate.models.suggest`."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import words_corpus as corpus
import words_forest
import words_lexicon

from curate.models import lexicon, nearby, suggest
from curate.models.context import match_case
from curate.models.tokens import fold, tokenise

Floats = npt.NDArray[np.float64]
MADE = 9_000  # slips made for training
SIDE = 3  # tokens of context kept on each side
TYPO_RATE = 0.6  # share of slips among the unknown words of scraped articles (seeds: 4 of 7)


class Case(NamedTuple):
    """An unknown word in its place; `meant` is empty if it is no slip."""

    written: str
    meant: str
    left: list[str]
    right: list[str]
    listed: bool


def misspell(word: str, draw: random.Random, wrong: dict[str, list[str]]) -> str:
    """Return a word with one slip, seldom two, of a kind that people or scanners make."""
    known = wrong.get(word)
    if known and draw.random() < 0.4:
        return draw.choice(known)
    if "'" in word and draw.random() < 0.7:
        return word.replace("'", "")
    for _ in range(1 if draw.random() < 0.85 else 2):
        word = _slip(word, draw)
    return word


def _slip(word: str, draw: random.Random) -> str:
    """Return a word with one slip of the hand, the ear or the scanner."""
    at = draw.randrange(1, len(word)) if draw.random() < 0.93 else 0
    kind = draw.random()
    head, letter, tail = word[:at], word[at], word[at + 1 :]
    key = draw.choice(sorted(k[1] for k in nearby.ADJACENT if k[0] == letter) or ["e"])
    options = sorted((a, b) for a, b in nearby.ALIKE if a in word)
    if kind < 0.28:
        slip = head + tail
    elif kind < 0.40:
        slip = head + letter + letter + tail
    elif kind < 0.50:
        slip = head + key + letter + tail
    elif kind < 0.66 and tail:
        slip = head + tail[0] + letter + tail[1:]
    elif kind < 0.78:
        slip = head + key + tail
    elif kind < 0.88 and letter in nearby.VOWELS:
        slip = head + draw.choice("aeiou") + tail
    elif options:
        slip = word.replace(*draw.choice(options), 1)
    else:
        slip = word[:-1]
    return slip


def made_cases(tokens: Sequence[str], wrong: dict[str, list[str]], seed: int) -> Iterator[Case]:
    """Yield misspelt, glued and broken words of clean text."""
    draw = random.Random(seed)
    words = lexicon.load()
    places = [i for i, t in enumerate(tokens) if _simple(t)]
    for at in sorted(draw.sample(places, min(len(places), MADE))):
        word = fold(tokens[at])
        left, right = _sides(tokens, at)
        kind = draw.random()
        if kind < 0.07 and right and right[0].islower() and len(right[0]) > 2:
            written, meant = word + right[0], f"{word} {right[0]}"
            right = right[1:]
        elif kind < 0.10 and len(word) > 6:
            cut = draw.randrange(2, len(word) - 1)
            written, meant, right = word[:cut], word, [word[cut:], *right]
        else:
            written, meant = misspell(word, draw, wrong), word
        if not words.known(written) or words.doubtful(written):
            written = match_case(tokens[at], written)
            yield Case(written, meant, left, right, listed=draw.random() < 0.5)


def _simple(token: str) -> bool:
    """Tell a word of three letters or more, lower case or with one capital."""
    return len(token) > 2 and token[1:].islower() and token.replace("'", "").isalpha()


def natural_cases(sentences: Sequence[corpus.Sentence]) -> Iterator[Case]:
    """Yield the unknown words that people marked as slips."""
    words = lexicon.load()
    for sentence in sentences:
        tokens = tokenise(sentence.text)
        place = {(a, b): i for i, (a, b) in enumerate(zip(tokens.starts, tokens.ends, strict=True))}
        for slip in sentence.slips:
            at = place.get((slip.start, slip.end))
            if at is None or not slip.correct or slip.kind == "ignore":
                continue
            written = tokens.words[at]
            if len(written) > 2 and (not words.known(written) or words.doubtful(written)):
                left, right = _sides(tokens.words, at)
                yield Case(written, fold(slip.correct[0]), left, right, listed=True)


def _sides(words: Sequence[str], at: int) -> tuple[list[str], list[str]]:
    """Return the tokens kept before and after a place."""
    return list(words[max(0, at - SIDE) : at]), list(words[at + 1 : at + 1 + SIDE])


def unknown_cases(tokens: Sequence[str]) -> Iterator[Case]:
    """Yield the unknown words of edited prose as no slips, none above three times."""
    words = lexicon.load()
    counts = Counter(tokens)
    for at, token in enumerate(tokens):
        if not corpus.is_word(token) or len(token) < 3 or counts[token] > 3:
            continue
        if words.known(token) and not words.doubtful(token):
            continue
        if len(token) < 5 and token.isupper():
            continue
        left, right = _sides(tokens, at)
        if not suggest.WEB.isdisjoint(map(fold, (*left, *right))):
            continue
        yield Case(token, "", left, right, listed=True)


def _fit_ranker(groups: list[tuple[Floats, int]]) -> Floats:
    """Return the weights that maximise the likelihood of the right ones (Adam, full batch).

    The last weight is the score of "none of the candidates".
    """
    size = groups[0][0].shape[1]
    weights = np.zeros(size + 1)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    rows = np.concatenate([f for f, _ in groups])
    owner = np.repeat(np.arange(len(groups)), [len(f) for f, _ in groups])
    start = np.searchsorted(owner, np.arange(len(groups)))
    right = np.array([-1 if r < 0 else s + r for (_, r), s in zip(groups, start, strict=True)])
    hit = right[right >= 0]
    for step in range(1, 801):
        score = np.exp(np.clip(rows @ weights[:-1], -40, 40))
        none = np.exp(weights[-1])
        total = np.bincount(owner, score, len(groups)) + none
        share = score / total[owner]
        slope = rows[hit].sum(axis=0) - share @ rows
        nothing = (right < 0).sum() - (none / total).sum()
        gradient = np.append(slope, nothing) / len(groups) - 1e-4 * weights
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient**2
        weights += 0.05 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return weights


def train(folder: Path, tune: list[str], edited: list[str], natural: list[corpus.Sentence], out: Path) -> None:
    """Fit both and write `suggest.npz` and `gate.npz`.

    `edited` is prose so well edited that its unknown words are no slips.
    """
    wrong: dict[str, list[str]] = {}
    for bad, meant in words_lexicon.misspelling_rows(folder / "misspellings.tsv.gz", "typos").items():
        if "," not in meant:
            wrong.setdefault(meant, []).append(bad)
    slips = [*made_cases(tune, wrong, 0), *(list(natural_cases(natural)) * 3)]
    groups = []
    for case in slips:
        scored = suggest.score_all(fold(case.written), case.left, case.right, listed=case.listed)
        if scored.texts:
            at = scored.texts.index(case.meant) if case.meant in scored.texts else -1
            groups.append((scored.features, at))
    np.savez_compressed(out / "suggest.npz", weights=_fit_ranker(groups))
    suggest._weights.cache_clear()  # noqa: SLF001 - the gate reads the new ranks
    _fit_gate(slips, list(unknown_cases(edited)), out)


def _fit_gate(slips: list[Case], rest: list[Case], out: Path) -> None:
    """Fit the trees that tell slips from rare words."""
    rows: list[list[float]] = []
    labels: list[float] = []
    for case in [*slips, *rest]:
        scored = suggest.score_all(fold(case.written), case.left, case.right, listed=case.listed)
        if scored.texts:
            rows.append(suggest.gate_features(case.written, case.left, scored))
            labels.append(float(bool(case.meant)))
    y = np.array(labels)
    ratio = TYPO_RATE / (1 - TYPO_RATE) * (1 - y).sum() / y.sum()
    model = words_forest.fit(np.array(rows), y, np.where(y > 0, ratio, 1.0), 100, 16)
    words_forest.write(model, out / "gate.npz")
