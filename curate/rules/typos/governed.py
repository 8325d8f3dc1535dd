"""T255: the preposition that a word governs, as a table of words and the wrong ones."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.frames import sides
from curate.rules.kinds import matched_case
from curate.rules.typos.governed_adjuncts import ADJUNCTS, ALWAYS
from curate.rules.typos.governed_times import FAMILIES
from curate.rules.typos.tables import rows

# What "@det" stands for.
DET = "the|a|an|my|your|his|her|its|our|their|this|that|these|those|it|him|them|me|us|you|what|how|when|where|which|whether"
FORM = re.compile(r"([a-z]+)\+")


class Governed(NamedTuple):
    """What a word and a wrong preposition mean, and the surroundings that it takes."""

    meant: str
    only_right: str
    unless_right: str
    only_left: str
    unless_left: str


def forms(word: str) -> list[str]:
    """The words that "depend+" stands for: all forms of the verb; a word without the sign stands for itself."""
    match = FORM.search(word)
    if match is None:
        return [word]
    base = match[1]
    verb = verbs.load().get(base)
    if verb is None:  # "specialise"
        return [word.replace(match[0], form) for form in (base, f"{base}s", f"{base}d", f"{base[:-1]}ing")]
    return [
        word.replace(match[0], form)
        for form in dict.fromkeys((base, verbs.third(base), verb.past, verb.participle, verb.ing))
    ]


@cache
def _right(words: str) -> re.Pattern[str]:
    words = words.replace("@det", DET)
    end = r"(?=[.,;:!?)\"\n]|$)|" if words.startswith("$|") else ""
    return re.compile(rf"{end}[ ](?:{words})(?![\w'-])")


@cache
def _left(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[^\w'-])(?:{words}) $")


def table() -> dict[str, list[Governed]]:
    """Each wrong phrase with what it means."""
    found: dict[str, list[Governed]] = {}
    for line in (*rows("governed"), *rows("prepositions")):
        fields = ["" if field == "*" else field for field in line.split(" / ")]
        words, wrongs, right, only_right, unless_right, unless_left, only_left = (*fields, *[""] * (7 - len(fields)))
        if "of" in wrongs.split("|"):
            unless_left = "|".join(filter(None, (unless_left, "most|least")))
        for word, wrong in product(words.split("|"), FAMILIES.get(wrongs, wrongs).split("|")):
            always = "" if right[:1] == "=" else ALWAYS.get(wrong, "")
            unless = "|".join(filter(None, (unless_right, always, "" if only_right else ADJUNCTS.get(wrong, ""))))
            for form in forms(word):
                meant = right[1:].replace("{1}", wrong) if right[:1] == "=" else f"{form} {right}".rstrip()
                row = Governed(meant, only_right, unless, only_left, unless_left)
                found.setdefault(f"{form} {wrong}", []).append(row)
    return found


TABLE = table()


class GovernedPreposition(Rule):
    """A word with a preposition that it does not take ("depends of", "proud for", "insisted in paying").

    Why: which preposition a word takes is learnt word by word, and a wrong one is the slip of learners that readers hear first.
    Fix: the preposition that the word takes, or none.
    """

    code = "T255"
    name = "governed-preposition"
    since = "0.2"
    message = '"{text}" is probably meant to be "{meant}"'
    cues = tuple(TABLE)
    bad = (
        Bad("The price depended of the size.", "The price depended on the size.", "depended of"),
        Bad("She was proud for the way he sang.", "She was proud of the way he sang."),
        Bad("He insisted in paying for us.", "He insisted on paying for us."),
        Bad("My sister is good in cooking.", "My sister is good at cooking."),
        Bad("They discussed about it for hours.", "They discussed it for hours."),
        Bad("We came in the age of ten.", "We came at the age of ten."),
        Bad("I met him at Monday.", "I met him on Monday."),
        Bad("Swap it in exchange of the old one.", "Swap it in exchange for the old one."),
        Bad("The office is closed in Sundays.", "The office is closed on Sundays."),
        Bad("The film was released on 2004.", "The film was released in 2004."),
    )
    good = (
        "They were similar with the drug and without it; we will be in touch by Friday or on the number above.",
        "It stands proud on the hill; comply at all times; they fell in love on the set, on top from the opening minute.",
        "The band arrived to a full house, nervous on their first night. He impressed on his sons the need of it; looking back on 2019, we won.",
        "The price depended in part on the size, and he insisted in court that it was fair.",
        "They were good in parts; she was proud for once; the lantern depended from the ceiling.",
        "It was at Monday night football; a report released on 2004 data. The court is satisfied of the defendant's guilt; he put them in front from the spot; she reached to the top shelf.",
        "The most capable of them is responsible to the board. Two lorries collided on the bridge. She turned instead to painting. Take care on the roads; fortune smiled on them.",
        "Sales are up on last year. He checked in last night. Congratulations to the new parents; time off in lieu for Sundays is given.",
        "Those in need in the city get help. He carried on regardless with his work. We sat in the middle with a room with a view for once.",
        "He was excited on the phone and tired from being up all night. We waited after the concert; she graduated at Oxford in 1931.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield each wrong phrase whose surroundings do not make it innocent."""
        folded = text.folded
        for span, left, right in sides(folded, hits):
            for row in TABLE[folded[span.start : span.end]]:
                if speaks(row, left, right) and not text.is_protected(span.start, span.end):
                    written = text.raw[span.start : span.end]
                    meant = as_written(written, row.meant)
                    yield Remark(
                        span.start, span.end, self.message.format(text=written, meant=meant), replacement(meant)
                    )
                    break


def as_written(written: str, meant: str) -> str:
    """``meant`` with the capitals of ``written``: the words that both end with stay as they are ("on Monday")."""
    words, right = written.split(" "), meant.split(" ")
    same = 0
    while same < min(len(words), len(right)) and words[-1 - same].lower() == right[-1 - same]:
        same += 1
    return " ".join([*matched_case(written, " ".join(right[: len(right) - same])).split(), *words[len(words) - same :]])


def speaks(row: Governed, left: str, right: str) -> bool:
    """Whether the surroundings let the preposition be wrong."""
    if row.only_right and not _right(row.only_right).match(right):
        return False
    if row.unless_right and _right(row.unless_right).match(right):
        return False
    if row.only_left and not _left(row.only_left).search(left):
        return False
    return not (row.unless_left and _left(row.unless_left).search(left))
