"""T238: "less" before things that are counted."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.kinds import matched_case

PLACE = re.compile(r"\b(less) (people|children|women|men|[a-z]{2,}[a-z]s)\b(?!['’-])")
# Plurals that measure or name a mass, and words in -s that are none.
MASS = frozenset(
    "dollars euros pounds percent degrees earnings savings goods news thanks clothes funds physics politics economics economies mathematics series species"
    " gas glass grass dress access success process stress business progress previous serious famous obvious dangerous expensive"
    " always perhaps this its his hers ours theirs yours whereas unless besides towards afterwards as is was has does means odds contents proceeds"
    " ambitious religious obvious various nervous anxious cautious generous conscious curious delicious enormous tedious focus bonus status virus campus census"
    " hours minutes seconds days weeks months years miles metres meters kilometers kilometres inches feet tons kilos grams watts volts kilograms ounces calories"
    " lens bias canvas christmas wheels tears chaos kudos pathos ethos measles diabetes rickets molasses jeans oats brains manners guts hands customs operations systems nowadays overseas outdoors indoors upstairs downstairs mondays tuesdays wednesdays thursdays fridays saturdays sundays sales expenses costs liabilities fees returns deductions"
    " proportions sports others times ones thus yes us plus versus across sales taxes wages winds".split()
)
ENDINGS = ("ss", "us", "ous", "is", "ics", "ness", "wards", "ways")
# "Less" that belongs to a verb ("costs less makes sense"), says minus ("sales, less returns") or not to speak of ("no shoes, much less boots").
SHUT = re.compile(
    r"\b(?:the|no|or|nothing|anything|something|none the|nonetheless|more or|a|care|too|so|am|is|are|was|were|be|income|assets|revenue|price|profit|debt|sum|value|total) $"
    r"|\d%? $|-$|,(?: much| still| even| far)? $"
)
THERE = re.compile(r"\bthere(?:'s)?(?: is| are| was| were| be)? $")
GERUND = re.compile(r"\b\w+ing $")
SUBJECT = re.compile(r"(?:^|[.!?;:]\s)\w+ing $")  # "Owning less matters"
MUCH = "much "


class LessForFewer(Rule):
    """The word "less" before a plural of things that are counted.

    Why: style guides ask for "fewer", and many readers stumble over "less people".
    Fix: "fewer".
    """

    code = "T238"
    name = "less-for-fewer"
    since = "0.2"
    message = "“less” before things that are counted: “fewer”"
    cues = ("less",)
    bad = (
        Bad("There are less people in March.", "There are fewer people in March.", "less"),
        Bad("It has less lenses than the old one.", "It has fewer lenses than the old one."),
    )
    good = (
        "Less than five of them, less often, and less serious.",
        "It costs less, it needs less sales talk.",
        "Nothing less serves them.",
        "No shoes, much less boots; sales, less returns; they are less friends than allies.",
        "Eating less helps. Owning less matters more than earning.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield each "less" with a plural behind it."""
        for hit in hits:
            match = PLACE.match(text.folded, hit.start)
            if match is None or not counted(match[2]) or text.is_protected(match.start(), match.end()):
                continue
            before = text.folded[max(0, hit.start - 20) : hit.start]
            closed = SHUT.search(before) and not THERE.search(before)
            if closed or SUBJECT.search(before) or (GERUND.search(before) and is_verb(match[2])):
                continue
            start = hit.start - len(MUCH) if before.endswith(" " + MUCH) else hit.start
            meant = "fewer" if start == hit.start else "many fewer"
            yield Remark(start, hit.end, self.message, replacement(matched_case(text.raw[start : hit.end], meant)))


def is_verb(word: str) -> bool:
    """Whether a word in -s may be a verb ("eating less helps")."""
    return word[:-1] in verbs.load() or word.removesuffix("es") in verbs.load()


def counted(word: str) -> bool:
    """Whether a word is the plural of things that are counted, and no verb."""
    if word in MASS or word.endswith(ENDINGS):
        return False
    known = verbs.load()
    bases = {word[:-1], word.removesuffix("es"), f"{word[:-3]}y" if word.endswith("ies") else word}
    return not any(base in known and known[base].noun != "n" for base in bases)
