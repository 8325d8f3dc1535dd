"""Score the word models on the `test` share: text, books and slips not trained on."""

from __future__ import annotations

import random
import sys
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import words_corpus as corpus
import words_lexicon
import words_suggest

from curate.models import context, lexicon, suggest
from curate.models.tokens import fold, tokenise

LEVELS = (0.3, 0.4, context.THRESHOLD, 0.5, 0.6, 0.7, 0.8)
GATE = 0.5
ARTICLE = 40  # sentences or 6 paragraphs: about 4 KB
BETA2 = 0.25  # F0.5: precision counts twice


def _say(text: str) -> None:
    """Print one line."""
    sys.stdout.write(text + "\n")


def clean_sets(data: Path) -> dict[str, list[str]]:
    """Return the held-out texts by source, as articles of about 4 KB."""
    out: dict[str, list[str]] = defaultdict(list)
    size = 4000
    for source, share, text in corpus.prose(data):
        if share != "test":
            continue
        if out[source] and len(out[source][-1]) < size:
            out[source][-1] += "\n" + text
        else:
            out[source].append(text)
    return out


def real_words_clean(sets: dict[str, list[str]]) -> None:
    """Print hits per 1,000 words of clean text, and the speed, by source."""
    for source, articles in sets.items():
        hits: list[float] = []
        words, spent = 0, 0.0
        for article in articles:
            tokens = tokenise(article).words
            words += sum(map(corpus.is_word, tokens))
            start = time.process_time()
            found = context.find_real_word_errors(tokens, LEVELS[0])
            spent += time.process_time() - start
            hits += [hit.probability for hit in found]
        rates = " ".join(f"{t}: {sum(h >= t for h in hits) / words * 1000:.2f}" for t in LEVELS)
        speed = sum(map(len, articles)) / 1e6 / spent
        _say(f"real-word, clean {source} ({words} words): {rates}; {speed:.1f} MB/s")


def real_words_natural(sentences: Iterable[corpus.Sentence]) -> None:
    """Print precision, recall and F0.5 on slips that people made."""
    gold = 0
    found: list[tuple[float, bool, bool]] = []
    for sentence in sentences:
        slips = {slip.start: slip for slip in sentence.slips}
        gold += sum(slip.kind == "realword" for slip in sentence.slips)
        tokens = tokenise(sentence.text)
        for hit in context.find_real_word_errors(tokens.words, LEVELS[0]):
            slip = slips.get(tokens.starts[hit.index])
            right = bool(slip and slip.correct and fold(slip.correct[0]) == fold(hit.suggestion))
            found.append((hit.probability, slip is not None, right))
    for level in LEVELS:
        kept = [f for f in found if f[0] >= level]
        true = sum(f[1] for f in kept)
        precision, recall = true / max(1, len(kept)), true / gold
        score = (1 + BETA2) * precision * recall / max(1e-9, BETA2 * precision + recall)
        fixed = sum(f[2] for f in kept)
        _say(
            f"real-word, natural ({gold}) at {level}: precision {precision:.2f} "
            f"recall {recall:.2f} F0.5 {score:.2f} right fix {fixed / max(1, true):.2f}"
        )


def _score_cases(name: str, cases: list[words_suggest.Case]) -> None:
    """Print how often the right word is first, among five, and let through the gate."""
    first, among = 0, 0
    start = time.process_time()
    for case in cases:
        texts = [fold(c.text) for c in suggest.suggest(case.written, case.left, case.right)]
        first += int(texts[:1] == [fold(case.meant)])
        among += int(fold(case.meant) in texts)
    spent = time.process_time() - start
    caught = sum(suggest.is_typo(c.written, c.left, c.right) >= GATE for c in cases)
    n = max(1, len(cases))
    _say(
        f"unknown words, {name} ({len(cases)}): right first {first / n:.3f}, in five "
        f"{among / n:.3f}, called slips {caught / n:.3f}; {n / max(spent, 1e-9):.0f} words/s"
    )


def codespell_cases(data: Path, article: str, source: random.Random) -> list[words_suggest.Case]:
    """Return human misspellings that are in codespell's list only, put into held-out text."""
    path = data / "misspellings.tsv.gz"
    trained = words_lexicon.misspelling_rows(path, "typos")
    known = lexicon.load()
    wrong: dict[str, list[str]] = defaultdict(list)
    for written, meant in words_lexicon.misspelling_rows(path, "codespell").items():
        if "," not in meant and written not in trained and not known.known(written):
            wrong[meant].append(written)
    tokens = tokenise(article).words
    cases: dict[str, words_suggest.Case] = {}
    for at, token in enumerate(tokens):
        if token in wrong and token not in cases:
            left, right = list(tokens[max(0, at - 3) : at]), list(tokens[at + 1 : at + 4])
            written = source.choice(wrong[token])
            cases[token] = words_suggest.Case(written, token, left, right, listed=True)
    return list(cases.values())


def unknown_clean(sets: dict[str, list[str]]) -> None:
    """Print how many words of clean text are unknown and called slips."""
    for source, articles in sets.items():
        tokens = corpus.stream(articles)
        words = sum(map(corpus.is_word, tokens))
        lower = upper = total = 0
        for case in words_suggest.unknown_cases(tokens):
            total += 1
            if suggest.is_typo(case.written, case.left, case.right) >= GATE:
                lower += case.written[0].islower()
                upper += not case.written[0].islower()
        _say(
            f"unknown words, clean {source}: per 1,000 words {total / words * 1000:.2f} unknown, "
            f"called slips {lower / words * 1000:.2f} lower case, {upper / words * 1000:.2f} capitals"
        )


def report(data: Path) -> None:
    """Print all scores."""
    sets = clean_sets(data)
    natural = corpus.natural(data)["test"]
    real_words_clean(sets)
    real_words_natural(natural)
    _score_cases("natural", list(words_suggest.natural_cases(natural)))
    for source, articles in sets.items():
        cases = codespell_cases(data, "\n".join(articles), random.Random(1))
        _score_cases(f"codespell-only in {source}", cases)
    unknown_clean(sets)
