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
from curate.rules.spam.said import Said, said_in, stem
from curate.rules.spam.searched import town
from curate.views.folding import MASK, addresses, mask

CAPITAL = re.compile(r"[A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){0,2}")
PREPOSED = re.compile(r"\b(?:in|near|of|from|around|across|at|serving|to|the) $")
SEPARATOR = re.compile(r" [|/·~•–—-] |, |; ")
NAMES = (
    "weight", "words", "alone", "first", "last", "sentences",
    "foreign", "far", "new", "shared", "around", "once",
    "stop", "exclaims", "separators", "titled", "lower",
    "town", "bare_town", "names", "place", "wares", "phone", "url", "per_word", "neighbours", "offers", "voice",
)  # fmt: skip
LONGEST = 10  # characters before a town that may hold a preposition
NEAR = 400  # characters on either side in which a word speaks for a unit


@cache
def asking() -> re.Pattern[str]:
    """The listed phrases that ask the reader to buy."""
    listed = sorted(trade.sections()["offer"], key=lambda p: (-len(p), p))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, listed))})\b")


def towns(raw: str) -> tuple[int, int]:
    """Number of towns named, and of those that no preposition ties to the words before them."""
    named = bare = 0
    for match in CAPITAL.finditer(raw):
        if town(match.group()):
            named += 1
            before = raw[max(0, match.start() - LONGEST) : match.start()]
            bare += match.start() > 0 and not PREPOSED.search(before.lower())
    return named, bare


def meant(article: Said, here: slice) -> Counter[str]:
    """The stems of some words with a meaning."""
    words = zip(article.words[here], article.stems[here], strict=True)
    return Counter(stem for word, stem in words if word not in STOPS)


def features(text: Text, span: Span, tokens: Sequence[str], weight: float) -> list[float]:
    """The features of a unit, in the order of ``NAMES``."""
    raw, folded = text.raw[span.start : span.end], text.folded[span.start : span.end]
    paragraph, sentences = text.paragraph_at(span.start), text.sentences_at(span.start)
    article = said_in(text)
    here = article.between(span.start, span.end)
    words, said = article.words[here], meant(article, here)
    everywhere, count = article.count, max(len(said), 1)
    elsewhere = [everywhere[w] - n for w, n in said.items()]
    sold = {stem(w) for w in offers.wares().intersection(words)}
    around = article.between(span.start - NEAR, span.end + NEAR)
    near = {*article.stems[around.start : here.start], *article.stems[here.stop : around.stop]}
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


def foreign(text: Text, span: Span) -> float:
    """Share of a unit's words with a meaning that the text says nowhere else."""
    article = said_in(text)
    here = article.between(span.start, span.end)
    said = meant(article, here)
    return sum(article.count[stem] <= times for stem, times in said.items()) / max(len(said), 1)


HOPEFUL = re.compile(r"[a-z']+|[!|:/#@]")
QUICK, FULL = -3.7, -1.0  # log-odds by words under which no planted unit that is found lies
NONE = -9.0


@lru_cache(maxsize=4096)
def _quick(folded: str) -> float:
    """The log-odds that single words give, numbers and names left aside."""
    model = offers.load()
    return model.base + sum(filter(None, map(model.words.get, set(HOPEFUL.findall(folded)))))


def may_sell(text: Text, span: Span) -> bool:
    """Whether the words of a unit leave a doubt that it was not planted; most units are settled here."""
    return _quick(text.folded[span.start : span.end]) > QUICK and is_open(text, span)


def is_open(text: Text, span: Span) -> bool:
    """Whether nothing of a unit is masked but addresses, which offers hold more often than not."""
    prose = text.prose[span.start : span.end]
    if MASK not in prose:
        return True
    raw = text.raw[span.start : span.end]
    return mask(raw, addresses(raw)) == prose


@lru_cache(maxsize=4096)
def _weighed(raw: str) -> tuple[list[str], float]:
    """The tokens of a unit and the log-odds that they give; the second pass over an article asks again."""
    tokens = offers.tokens_of(raw)
    return tokens, offers.load().weight(tokens)


def scores(text: Text, spans: Sequence[Span]) -> list[float]:
    """The log-odds that each unit was planted to sell; ``NONE`` where its words leave no doubt that it was not."""
    out, asked = [NONE] * len(spans), []
    for at, span in enumerate(spans):
        if may_sell(text, span):
            tokens, weight = _weighed(text.raw[span.start : span.end])
            if weight > FULL:
                asked.append((at, features(text, span, tokens, weight)))
    if asked:
        logits = offers.load().trees.logit(np.array([row for _, row in asked], dtype=np.float64))
        for (at, _), logit in zip(asked, logits.tolist(), strict=True):
            out[at] = logit
    return out
