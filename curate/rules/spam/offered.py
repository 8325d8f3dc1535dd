"""What the model of offers is told of a sentence or line: its words' weight, its form, and how it fits the article."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache

import numpy as np

from curate.article import Text
from curate.model import Span
from curate.models import offers, trade
from curate.rules.spam.lines import STOPS
from curate.rules.spam.pitch import VOICE
from curate.rules.spam.searched import town

WORD = re.compile(r"[a-z][a-z'-]+")
CAPITAL = re.compile(r"[A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){0,2}")
PREPOSED = re.compile(r"\b(?:in|near|of|from|around|across|at|serving|to|the) $")
SEPARATOR = re.compile(r" [|/·~•–—-] |, |; ")
NAMES = (
    "weight", "words", "alone", "first", "last", "sentences",
    "foreign", "far", "new", "shared", "around", "once",
    "stop", "exclaims", "separators", "titled", "lower",
    "town", "bare_town", "names", "place", "wares", "phone", "url", "per_word", "neighbours", "offers", "voice",
)  # fmt: skip
NEAR = 400  # characters on either side in which a word speaks for a unit


@cache
def asking() -> re.Pattern[str]:
    """The listed phrases that ask the reader to buy."""
    listed = sorted(trade.sections()["offer"], key=lambda p: (-len(p), p))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, listed))})\b")


@lru_cache(maxsize=4)
def words_of(text: Text) -> Counter[str]:
    """How often the article says each word of meaning."""
    return Counter(w for w in WORD.findall(text.folded) if w not in STOPS)


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """A word without the ending that most often parts two forms of it."""
    for end in ("'s", "ing", "ies", "es", "ed", "s", "y"):
        if word.endswith(end) and len(word) - len(end) > 3:
            return word[: -len(end)]
    return word


@lru_cache(maxsize=4)
def stems_of(text: Text) -> Counter[str]:
    """How often the article says each stem."""
    found: Counter[str] = Counter()
    for word, count in words_of(text).items():
        found[stem(word)] += count
    return found


def towns(raw: str) -> tuple[int, int]:
    """Number of towns named, and of those that no preposition ties to the words before them."""
    named = bare = 0
    for match in CAPITAL.finditer(raw):
        if town(match.group()):
            named += 1
            bare += match.start() > 0 and not PREPOSED.search(raw[: match.start()].lower())
    return named, bare


def features(text: Text, span: Span, tokens: Sequence[str], weight: float) -> list[float]:
    """The features of a unit, in the order of ``NAMES``."""
    raw, folded = text.raw[span.start : span.end], text.folded[span.start : span.end]
    paragraph, sentences = text.paragraph_at(span.start), text.sentences_at(span.start)
    said = Counter(stem(w) for w in WORD.findall(folded) if w not in STOPS)
    everywhere, count = stems_of(text), max(len(said), 1)
    elsewhere = [everywhere[w] - n for w, n in said.items()]
    listed = offers.wares()
    sold = {stem(w) for w in WORD.findall(folded) if w in listed}
    low, high = max(0, span.start - NEAR), span.end + NEAR
    near = {stem(w) for w in WORD.findall(text.folded[low : span.start] + " " + text.folded[span.end : high])}
    size = folded.count(" ") + 1
    longer = [w for w in raw.split() if len(w) > 3]
    named, bare = towns(raw)
    return [
        weight,
        size,
        paragraph == span,
        sentences[0] == span if sentences else True,
        sentences[-1] == span if sentences else True,
        len(sentences),
        sum(n <= 0 for n in elsewhere) / count,
        sum(n <= 1 for n in elsewhere) / count,
        sum(n <= 0 for n in elsewhere),
        sum(n > 0 for n in elsewhere),
        sum(w in near for w in said) / count,
        sum(n > 3 for n in elsewhere) / count,
        raw.rstrip()[-1:] in (".", "!", "?", '"', "”", ")"),
        raw.count("!"),
        len(SEPARATOR.findall(raw)),
        sum(w[0].isupper() for w in longer) / max(len(longer), 1),
        raw[:1].islower(),
        named,
        bare,
        tokens.count(offers.NAME),
        span.start / max(len(text.raw), 1),
        len(sold),
        "xphone" in tokens,
        "xurl" in tokens,
        weight / size,
        sum(everywhere[w] > said[w] for w in sold),
        len(set(asking().findall(folded))),
        len(set(VOICE.findall(folded))),
    ]


HOPEFUL = re.compile(r"[a-z']+|[!|:/#@]")
QUICK, FULL = -3.7, -2.5  # log-odds by words under which hardly a planted unit lies
NONE = -9.0


def scores(text: Text, spans: Sequence[Span]) -> list[float]:
    """The log-odds that each unit was planted to sell; ``NONE`` where its words leave no doubt that it was not."""
    model = offers.load()
    out, asked = [NONE] * len(spans), []
    for at, span in enumerate(spans):
        quick = model.base + sum(
            model.words.get(w, 0.0) for w in set(HOPEFUL.findall(text.folded, span.start, span.end))
        )
        if quick > QUICK and not text.is_protected(span.start, span.end):
            tokens = offers.tokens_of(text.raw[span.start : span.end])
            weight = model.weight(tokens)
            if weight > FULL:
                asked.append((at, features(text, span, tokens, weight)))
    if asked:
        logits = model.trees.logit(np.array([row for _, row in asked], dtype=np.float64))
        for (at, _), logit in zip(asked, logits.tolist(), strict=True):
            out[at] = logit
    return out
