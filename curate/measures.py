"""Measures of the article as a whole: words kept and cut, readability."""

import re
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from curate import edits
from curate.article import Text
from curate.model import Edit, Measures

VOWELS = re.compile(r"[aeiouy]+")
LEAST_WORDS = 100  # Flesch's score is defined on samples of a hundred words


@lru_cache(maxsize=65536)
def syllables(word: str) -> int:
    """Estimated syllables of a lower-case word: vowel groups, less a silent e."""
    count = len(VOWELS.findall(word))
    if word.endswith("e") and not word.endswith(("le", "ee", "ye")) and count > 1:
        count -= 1
    return max(count, 1)


def reading_ease(text: Text) -> float | None:
    """Flesch reading ease of the text's paragraphs; None under 100 words."""
    total = len(text.words)
    if total < LEAST_WORDS or not text.sentences:
        return None
    beats = sum(syllables(word) * count for word, count in text.vocabulary.items())
    return round(206.835 - 1.015 * total / len(text.sentences) - 84.6 * beats / total, 1)


def measure(raw: str, kept: Text, *, readability: bool = True) -> Measures:
    """Words before and after cleaning; sentences and readability of what is kept, if asked."""
    before = len(raw.split())
    after = before if kept.raw == raw else len(kept.raw.split())
    sentences, ease = (len(kept.sentences), reading_ease(kept)) if readability else (0, None)
    return Measures(before, after, max(0, before - after), sentences, ease)


def recounted(measures: Measures, raw: str, made: Iterable[Edit]) -> Measures:
    """The same with the words that ``made`` keep and cut: an editor's cuts count, what was put back does not.

    An editor's rewording is no cut, however short.
    """
    words = len(edits.apply(raw, [e for e in made if e.is_cut or not e.decision]).split())
    return msgspec.structs.replace(measures, words_kept=words, words_cut=max(0, measures.words - words))
