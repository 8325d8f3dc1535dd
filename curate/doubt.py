"""How far a guess is believed: by the slips that the article is known to hold.

A context model gives the chance that a word is a slip in text with as many slips as
its training had. An edited article has a tenth of them, so nine in ten of the same
marks are false there (Saerens, Latinne and Decaestecker, "Adjusting the outputs of a
classifier to new a priori probabilities", Neural Computation 14, 2002).
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from curate.article import Text
from curate.rules.base import Remark, Rule

# Slips per 1,000 words of the text that the models were calibrated on (sentences that people wrote in a hurry).
USUAL: Final = 4.0
# Slips that the usual rate is worth when an article's own is estimated: the mean of a gamma distribution after its
# Poisson counts. In 266,000 words of published articles .60 findings of T110 and T111 per 1,000 words were shown
# before, nearly all false, and .10 with this; of the slips marked there and in five scraped articles, two of three stay.
WORTH: Final = 1.0
SURE: Final = 0.8  # a warning from here
MOST: Final = 0.999


def weighed(placed: Sequence[tuple[Rule, Remark]], text: Text) -> list[tuple[Rule, Remark]]:
    """Return remarks with the confidence of guesses lowered where the text holds few slips.

    What counts as a slip is any warning or error of the families T and G that is no guess.
    """
    if not any(rule.guess for rule, _ in placed):
        return list(placed)
    certain = sum(
        rule.family in "TG" and not rule.guess and (remark.severity or rule.severity) != "note"
        for rule, remark in placed
    )
    rate = (WORTH + certain) / (WORTH / USUAL + len(text.words) / 1000)
    return [(rule, _lowered(remark, rate / USUAL) if rule.guess else remark) for rule, remark in placed]


def _lowered(remark: Remark, ratio: float) -> Remark:
    """Return a remark with its odds multiplied by a ratio, where that is below 1."""
    if ratio >= 1:
        return remark
    chance = min(remark.confidence, MOST)
    odds = ratio * chance / (1 - chance)
    chance = odds / (1 + odds)
    return msgspec.structs.replace(remark, confidence=chance, severity=remark.severity if chance >= SURE else "note")
