"""Q113: one phrase over and over."""

import re
from collections import Counter

from curate.article import Text
from curate.models.tokens import BOUNDARY, NUMBER, PAUSE
from curate.rules.base import Bad
from curate.rules.kinds import Measure

LEAST = 150  # words; in shorter texts one phrase weighs much by chance
TIMES = 8
# The topic of an honest article ("air fryer" in recipes for it) reaches .09 of its words on 1 of 563 pages,
# a phrase of three or four words .07 on none.
SHARES = {2: 0.10, 3: 0.07, 4: 0.07}
SMALL = frozenset(
    "the of and to in a is that for it with as was on be by are this or from at an have not you we i your can".split()
)
# Sentences of different words, for the examples.
FILLER = " ".join(
    f"{who} {what} {where}."
    for who, where in (
        ("Ann", "in town"),
        ("Bert", "at sea"),
        ("Cleo", "by night"),
        ("Dora", "up north"),
        ("Emil", "for fun"),
    )
    for what in (
        "walks",
        "sings loudly",
        "cooks well",
        "paints houses",
        "mends nets",
        "sells old maps",
        "reads",
        "dances",
        "sleeps",
    )
)


class KeywordStuffing(Measure):
    """One phrase makes up a tenth of the words, or a phrase of three or four words a fourteenth.

    Why: the text was written for a search engine, not for readers.
    Fix: write most of them as a pronoun, or drop the article.
    """

    code = "Q113"
    name = "keyword-stuffing"
    since = "0.1"
    severity = "warning"

    bad = (Bad(FILLER + "Ask our air fryer club. " * 12),)
    good = (FILLER + "Ask our air fryer club. " * 3, "Ask our air fryer club. " * 12)

    def judge(self, text: Text) -> str:
        """Name the phrase and its share."""
        parts = [word for word in text.forms if word != PAUSE]
        words = [word for word in parts if word != BOUNDARY]
        if len(words) < LEAST:
            return ""
        single = Counter(words)
        for size, share in SHARES.items():
            least = max(TIMES, share * len(words) / size)
            if sum(count >= least and word not in SMALL for word, count in single.items()) < 2:
                continue  # no two words stand so often that a phrase could
            counts = Counter(zip(*(parts[i:] for i in range(size)), strict=False))
            often = [(-count, run) for run, count in counts.items() if count >= least and _is_phrase(run)]
            if often:
                count, run = min(often)
                return f"“{' '.join(run)}” stands {-count} times in {len(words)} words"
        return ""


def _is_phrase(run: tuple[str, ...]) -> bool:
    """Whether a run of words is a phrase: within a sentence, no number, no small word at its ends, not one word twice."""
    return (
        run[0] not in SMALL
        and run[-1] not in SMALL
        and len(set(run)) == len(run)
        and not any(word in (BOUNDARY, NUMBER) or not re.match(r"[^\W\d_]{2}", word) for word in run)
    )
