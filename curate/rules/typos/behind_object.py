"""T309: the preposition that a verb takes behind its object."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.frames import sides
from curate.rules.typos.governed import forms
from curate.rules.typos.tables import rows

OBJECT = r" (?:(?:(?!to\b|and\b|or\b|that\b|which\b|who\b|from\b|into\b|with\b|for\b|of\b|in\b|on\b|by\b|at\b|is\b|are\b|was\b|were\b|more\b|rather\b|less\b)[\w'-]+ ){0,3})"
REACH = 110  # characters
MORE = re.compile(r"\b(?:more|fewer|less|rather|sooner|other)\b[^.!?\n]*$")  # "more people prefer tea than say so"


class BehindObject(NamedTuple):
    """A wrong preposition with its surroundings, and the right one."""

    pattern: re.Pattern[str]
    meant: str


def table() -> dict[str, list[BehindObject]]:
    """Each form of each verb with what may be wrong behind it."""
    found: dict[str, list[BehindObject]] = {}
    for row in rows("behind_objects"):
        words, wrongs, right, ending, behind = row.split(" / ")
        last = r"[\w'-]+" if ending == "*" else f"(?:{ending})"
        pattern = re.compile(rf"{OBJECT}{last} (?P<wrong>{wrongs})(?= {behind}(?![\w'-]))")
        for word in words.split("|"):
            for each in forms(word):
                found.setdefault(each, []).append(BehindObject(pattern, right))
    return found


TABLE = table()


class WrongBehindObject(Rule):
    """A preposition behind the object of a verb that takes another one ("cut it to three pieces", "prefer tea than coffee").

    Why: the verb and its preposition stand apart, so the slip is easily made and easily overlooked.
    Fix: the preposition that the verb takes.
    """

    code = "T309"
    name = "preposition-behind-object"
    since = "0.2"
    precision = 0.9
    message = "“{verb}” takes “{meant}” here"
    cues = tuple(TABLE)
    bad = (
        Bad("Divide the dough to four parts.", "Divide the dough into four parts.", "to"),
        Bad("Many cats prefer fish than chicken.", "Many cats prefer fish to chicken."),
        Bad("The police accused him for stealing a bike.", "The police accused him of stealing a bike."),
        Bad("They thanked us of coming.", "They thanked us for coming."),
        Bad("A fence stops them of getting out.", "A fence stops them from getting out."),
    )
    good = (
        "They prefer it that way, and more people prefer tea than say so.",
        "Divide the profit to the last penny; cut prices to three pounds.",
        "He turned it in a moment. She spent more in the shop, and filled it by hand.",
        "We asked him to help. They protect it of their own accord.",
        "The storm cut power to five regions. Police stopped him for speeding. Explain the rules for the class.",
        "Fill a glass of water and drink it. He blamed her on the phone, and threw bread to the ducks.",
        "We translated texts in Latin lessons. The state spends more for education than for roads.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the wrong preposition behind each verb."""
        folded = text.folded
        for span, _, _ in sides(folded, hits):
            compared = MORE.search(folded, max(0, span.start - 60), span.start) is not None
            for row in TABLE[folded[span.start : span.end]]:
                match = row.pattern.match(folded, span.end, span.end + REACH)
                if (
                    match
                    and not (compared and match["wrong"] == "than")
                    and not text.is_protected(span.start, match.end())
                ):
                    start, end = match.span("wrong")
                    verb = text.raw[span.start : span.end].lower()
                    message = self.message.format(verb=verb, meant=row.meant)
                    yield Remark(start, end, message, replacement(row.meant))
                    break
