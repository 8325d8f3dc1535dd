"""Blanks lost and letters held: "branchof", "suchas", "incorrrectly".

Nothing but a lost blank is so frequent in scraped pages, and of the words that
no list knows few are two words that the prose often has side by side.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import numpy as np

from curate.models import lexicon as lx
from curate.models import ngrams
from curate.models.tokens import fold

ARTICLES: Final = frozenset(("a", "an"))  # in front of a word that the prose has so often behind them ("aresult")
OFTEN_ARTICLE: Final = 50.0
# Not "a": "sella" and "atopic" are words; "as" only behind ("aspart").
SMALL: Final = frozenset(
    "an and are as at be but by can could do for from had has have he her his if in into is it its my no not of on or our over she so such that the "
    "their they this to was we were when which who will with would you".split()
)
LATIN: Final = ("aris", "oris", "anon")  # "medullaris"
LONGEST: Final = 24  # letters
BEHIND_ONLY: Final = frozenset(("as", "an"))
OTHER: Final = 4  # letters of the half that is not small
COMMON: Final = 40.0  # times that the prose must have that half
TOGETHER: Final = 2.0  # times that the prose must have the two side by side
OFTEN: Final = 10.0  # the same where neither has been seen beside its neighbour
BESIDE: Final = 1.0  # times that it must have one of them beside its neighbour
CHANCE: Final = 0.9  # that such a word is a slip
TRIPLE: Final = re.compile(r"([a-z])\1\1+")
LONG: Final = 8  # letters from which a letter written three times is a slip, no cry ("soooo")


def part(word: str, left: Sequence[str], right: Sequence[str]) -> str:
    """Return two words with a blank that an unknown word was meant to be, or nothing.

    `left` and `right` are the tokens before and after it.
    """
    if len(word) > LONGEST or word.endswith(LATIN):
        return ""
    model, lexicon = ngrams.load(), lx.load()
    before, after = (fold(side[at]) if side else "" for side, at in ((left, -1), (right, 0)))
    found: list[tuple[float, str]] = []
    for cut in range(1, len(word) - 1):
        one, two = word[:cut], word[cut:]
        both = one in SMALL and two in SMALL
        ahead, behind = one in SMALL - BEHIND_ONLY, two in SMALL
        article = one in ARTICLES and len(two) > OTHER
        if not both and not article and not ((ahead and len(two) >= OTHER) or (behind and len(one) >= OTHER)):
            continue
        if lexicon.plain(one) and lexicon.plain(two) and one in model.index and two in model.index:
            first, second, near, far = (model.ids([w]) for w in (one, two, before, after))
            count = float(model.seen(first, second)[0])
            beside = max(
                float(model.seen(near, first)[0]) if near[0] else 0.0,
                float(model.seen(second, far)[0]) if far[0] else 0.0,
            )
            rarest = float(min(model.total[first][0], model.total[second][0]))
            least = OFTEN_ARTICLE if article and not both else TOGETHER
            if rarest >= COMMON and count >= least and (beside >= BESIDE or count >= OFTEN):
                found.append((float(np.log1p(count) + np.log1p(beside)), f"{one} {two}"))
    return max(found)[1] if found else ""


def undrawn(word: str) -> str:
    """Return the known word that a long one with a letter written three times was meant to be, or nothing."""
    if len(word) < LONG or not word.islower():
        return ""
    forms = (TRIPLE.sub(letters, word) for letters in (r"\1", r"\1\1"))
    return next((form for form in forms if form != word and lx.load().plain(form)), "")
