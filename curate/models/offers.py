"""How much a sentence or line reads like an offer that somebody paid to have planted, whatever is sold.

A linear model weighs the words that sell ("our", "visit", "in town and the
surrounding areas"); names, numbers, addresses and wares count as such and not
as words. Boosted trees then read that weight with the unit's form and with how
many of its words the article says elsewhere.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from curate.models import forest, trade

Floats = npt.NDArray[np.float64]
HERE = Path(__file__).parent
FIRST = "^"  # before the first word of a unit, so that pairs tell how it opens
LAST = "$"
# Classes of tokens; the order matters: an address holds what would else be a number.
CLASSES = (
    (
        re.compile(
            r"(?:https?://|www\.)\S+|\b[a-z0-9-]{3,}\.(?:com|net|org|biz|info|shop|store|online|co|io|ru|site|club|top|xyz|us|example)\b\S*",
            re.IGNORECASE,
        ),
        " xurl ",
    ),
    (
        re.compile(
            r"(?<![\d.,/-])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{2,5}\)|\d{3,5})[ .-]\d{3,4}(?:[ .-]?\d{3,4})?(?![\d/-])"
        ),
        " xphone ",
    ),
    (re.compile(r"[$£€] ?\d[\d.,]*|\b\d[\d.,]* (?:dollars|euros|pounds|usd)\b"), " xmoney "),
    (re.compile(r"\b\d+(?:\.\d+)? ?(?:%|percent\b)"), " xshare "),
    (re.compile(r"\b(?:19|20)\d\d\b"), " xyear "),
    (re.compile(r"\b\d[\d.,:/-]*"), " xnumber "),
)
MARKED = re.compile(r"\d|\w\.\w|://")  # without one of these no class has a member
TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[!?:|/#@>\[\]{}]|·|[–—]| - |,")
TITLED = 0.6  # share of capitals among longer words from which a unit is a headline, and its capitals tell no names
NAME, WARE = "xname", "xware"


class Offers(msgspec.Struct, frozen=True):
    """The weights of words and pairs of words, and the trees."""

    words: Mapping[str, float]
    pairs: Mapping[str, float]
    base: float
    trees: forest.Forest

    def weight(self, tokens: Sequence[str]) -> float:
        """The log-odds that the words alone give; words count once a unit."""
        total = sum(self.words.get(t, 0.0) for t in set(tokens))
        return self.base + total + sum(self.pairs.get(p, 0.0) for p in set(map(" ".join, pairwise(tokens))))


@cache
def wares() -> frozenset[str]:
    """Single words of listed trades."""
    parts = trade.sections()
    listed = parts["service"] | parts["wares"] | parts["vice"]
    return frozenset(w for phrase in listed for w in phrase.split() if len(w) > 3) - parts["modifier"] - KEPT


# Words of listed trades that say how, not what.
KEPT = frozenset(
    "agency agent agents best broker brokers cash cheap company clinic companies contractor contractors deals care expert experts fast firm free from instant near"
    " online packages parts professional provider quick quotes repair sale service services shop shops signals store supplies supplier with without writing your years home real work make help local".split()
)


def tokens_of(raw: str) -> list[str]:
    """The tokens of a unit, in order, between marks of its ends."""
    for pattern, name in CLASSES if MARKED.search(raw) else ():
        raw = pattern.sub(name, raw)
    found = TOKEN.findall(raw)
    long = [t for t in found if len(t) > 3 and t[0].isalpha() and t[0] != "x"]
    titled = sum(t[0].isupper() for t in long) > TITLED * len(long)
    listed, out = wares(), [FIRST]
    for at, item in enumerate(found):
        word = item.lower().replace("’", "'")
        if at and item[0].isupper() and not titled and item != "I" and not word.startswith("i'"):
            word = NAME
        elif word in listed:
            word = WARE
        if word != out[-1] or word not in (NAME, WARE):
            out.append(word)
    return [*out, LAST]


@cache
def load() -> Offers:
    """The model of ``offers.npz``."""
    path = HERE / "offers.npz"
    with np.load(path, allow_pickle=False) as data:
        words = dict(zip(data["words"].tolist(), data["weights"].astype(float).tolist(), strict=True))
        pairs = dict(zip(data["pairs"].tolist(), data["pair_weights"].astype(float).tolist(), strict=True))
        base = float(data["word_base"])
    return Offers(words, pairs, base, forest.read(path))
