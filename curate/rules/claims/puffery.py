"""C111: promotional praise."""

from curate.rules.base import Bad
from curate.rules.claims.kind import Claim
from curate.rules.claims.shapes import optional

PRAISE = (
    "revolutionary",
    "incredible",
    "outstanding",
    "world-class",
    "remarkable",
    "groundbreaking",
    "ground-breaking",
    "game-changer",
    "game-changing",
    "game changer",
    "breakthrough",
    "cutting-edge",
    "state-of-the-art",
    "unparalleled",
    "unrivalled",
    "unrivaled",
    "unmatched",
    "second to none",
    "best-in-class",
    "miraculous",
    "life-changing",
    "one-of-a-kind",
    "top-notch",
    "must-have",
    "unbeatable",
    "superior quality",
    "exceptional",
    "first-of-its-kind",
    "phenomenal",
    "industry-leading",
    "legendary",
    "renowned for",
    "amazing",
    "extraordinary",
    "magical",
    "world-renowned",
    "premier",
)


class Puffery(Claim):
    """Praise that says nothing which could be checked.

    Why: "world-class" and "revolutionary" are an advertiser's judgement in the
    article's voice. Encyclopedias strike such peacock words: facts convince,
    praise only warns.
    Fix: say what it does, with the figure or the award and its source.
    """

    code = "C111"
    name = "puffery"
    since = "0.1"
    message = 'praise in place of a fact: "{text}"'
    shapes = (
        optional(
            rf"\b(?:is|are|offers?|our|this|these|simply|truly|its|provides?|an?|most|the|with|deliver\w*|absolutely) (?:(?:\w+,? ){{0,2}})(?:{'|'.join(PRAISE)})\b"
        ),
    )
    bad = (
        Bad("Our revolutionary pillow is truly amazing for back pain."),
        Bad("The spa offers world-class care for aching joints."),
    )
    good = (
        "The clinic offers treatment on weekdays from nine to five.",
        "It was an amazing evening and we danced till two.",
    )
