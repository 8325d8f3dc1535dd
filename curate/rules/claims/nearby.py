"""Support nearby: a figure that goes on with the source named just before, and a summary of what is cited above it."""

import re

from curate.rules.claims.passages import Sentence
from curate.rules.claims.support import attributed, sourced

# Only figures are carried on: "Moreover, garlic cures gout" is a new claim whoever spoke before.
GOES_ON = re.compile(
    r"^\W*(?:additionally|in addition|furthermore|moreover|also|meanwhile|likewise|similarly|in contrast|by contrast|conversely|(?:it|they) also|(?:another|a further|only|just|the remaining|the other) (?=\d|\w+ (?:percent|per cent|in|of|out)\b)|(?:the rest|of (?:these|those|them)|that(?:'s| is| was| means| equals| amounts to))\b)"
)
FIGURE = re.compile(r"\d|\b(?:half|third|quarter|percent|per cent)\b")


def carried_on(sentence: Sentence) -> bool:
    """Whether it adds a figure to one whose source the sentence before it names in words."""
    if GOES_ON.match(sentence.folded) is None or FIGURE.search(sentence.folded) is None:
        return False
    before = sentence.before
    return (
        before is not None
        and FIGURE.search(before.folded) is not None
        and (before.named or attributed(before) or sourced(before))
    )


def silent_nearby(sentence: Sentence) -> bool:
    """Whether its source stands nearby: named in the sentence before, or cited in what it sums up."""
    kept = sentence.kept
    if "nearby" not in kept:
        kept["nearby"] = sentence.sums_up or carried_on(sentence)
    return bool(kept["nearby"])
