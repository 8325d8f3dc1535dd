"""T236: an amount said twice, in the wrong number, or between one end "to" the other."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement

UNIT = r"(?:hundred|thousand|million|billion|trillion)"
DOLLARS = re.compile(
    rf"[$]\s?\d(?:[\d,.]*\d)?(?:\s?{UNIT})?(?P<wrong> dollars?)\b(?![-'’]| (?:for dollar|general|tree))"
)
COUNTED = (
    r"(?:tons|tonnes|people|dollars|euros|pounds|users|customers|years|times|miles|acres|barrels|gallons|copies|views|followers|visitors|jobs|homes|cars|children|women|men|"
    r"souls|voters|workers|students|patients|cases|deaths|downloads|subscribers|viewers|square|cubic|metric|of dollars)"
)
MANY = re.compile(
    rf"\b(?:\d(?:[\d,.]*\d)?|a|two|three|four|five|six|seven|eight|nine|ten|several|few) (?P<wrong>(?:thousand|million|billion|trillion)s)\b (?={COUNTED}\b)"
)
ENDS = re.compile(
    r"\bbetween (?:[$€£]\s?)?(?:\d(?:[\d,.]*\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)"
    rf"(?: ?%| percent|k|m| {UNIT})?(?P<wrong> to )(?:[$€£]\s?)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty)"
    r"(?!\w*-(?:person|year|bed|day|hour))(?![^.!?\n]{0,60}\b(?:and|to)\b)"
)
# Only a word or two stand before "or": "neither party should delay or obstruct" says something else.
NEITHER = re.compile(
    r"\bneither (?:(?:the|a|an|this|his|her|my|our|your|their|its) )?(?!(?:of|is|are|was|were|in|with|to|by|will|can|did|does|do|should|must|one|nor|or|but|party|side|man|woman|parent|spoke)\b)"
    r"(?![\w'’-]*(?:ed|s|ly)\b(?! or (?:the|a|an|his|her|my|our|your|their|its)\b))[\w'’-]+ (?P<wrong>or)(?= \w)(?![^.!?;\n]{0,60}\bnor\b)"
)
PLURALS = ("thousands", "millions", "billions", "trillions")
SHAPES = {
    **dict.fromkeys(("dollars", "dollar"), (DOLLARS, "", "says dollars twice")),
    **dict.fromkeys(PLURALS, (MANY, "s", "“{wrong}” counts no noun")),
    "between": (ENDS, " and ", "“between” wants “and”"),
    "neither": (NEITHER, "nor", "“neither” wants “nor”"),
}
BEFORE, BEHIND = 30, 130  # characters around a cue that a shape may take up


class AmountsAndPairs(Rule):
    """An amount said twice ("$5 million dollars") or in the wrong number ("20 millions tons"), and halves of a pair that do not match.

    Why: "between four to six" and "neither this or that" stop the reader in the middle of a count.
    Fix: leave out the second "dollars", write "20 million tons", "between four and six", "neither this nor that".
    """

    code = "T236"
    name = "amount-or-pair"
    since = "0.2"
    precision = 0.97
    message = "an amount or pair that does not hold together"
    cues = tuple(SHAPES)
    bad = (
        Bad("It cost $5 million dollars.", "It cost $5 million.", " dollars"),
        Bad("They bury 20 millions tons a year.", "They bury 20 million tons a year.", "millions"),
        Bad("It takes between four to six weeks.", "It takes between four and six weeks.", " to "),
        Bad("Neither rain or snow stopped him.", "Neither rain nor snow stopped him.", "or"),
    )
    good = (
        "Millions of tons, a few millions of which are lost.",
        "Between 4 to 6 and 8 to 10 of them came.",
        "Neither of the two or three paths is steep.",
        "A $5 bill, five dollars, two hundreds and a fifty.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the words that are too many or wrong."""
        folded = text.folded
        for hit in hits:
            shape, meant, message = SHAPES[folded[hit.start : hit.end]]
            match = shape.search(folded, max(0, hit.start - BEFORE), min(len(folded), hit.end + BEHIND))
            if match is None or not match.start() <= hit.start < match.end():
                continue
            start, end = match.span("wrong")
            if not text.is_protected(match.start(), match.end()):
                wrong = text.raw[start:end]
                right = wrong[:-1] if meant == "s" else meant
                yield Remark(start, end, message.format(wrong=wrong), replacement(right))
