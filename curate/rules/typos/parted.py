"""T114: one word written as two."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import lexicon
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.kinds import matched_case
from curate.rules.typos.tables import rows

ENDINGS = frozenset("ed ing tion tions ment ments ly ness ful ity ous ive ance ence sion hood".split())
STEMS = frozenset("sex op print web sub check add head co re pre".split())  # "sex ed", "check ed/x"
NO_NOUN = re.compile(r" (?:the|a|an|my|our|his|her|their|your|of|table|trip|it|them|one|each|every|some|both)\b")
# Behind them the two words go different ways: "out side by side", "a walk out to the pier", "a snap shot from the left".
INNOCENT = {
    "side": re.compile(r" (?:by side|streets?|roads?|rooms?|alleys?|pockets?|doors?|effects?|dishes|one|two)\b"),
    "walk out": re.compile(r" (?:to|on|onto|into|along|across|past|beyond|from|with)\b"),
    "work out": re.compile(r" (?:of|what|how|the|why|whether|that|if|who|a|an|at|as|there|well|for|in the end)\b"),
    "set up": re.compile(r" (?:by|in|to|for|the|a|an|with)\b"),
    "run away": re.compile(r" (?:from|to|with)\b"),
    "snap shot": re.compile(r" (?:from|past|into|wide|beat|went|under|over|high|low|on goal|that (?:beat|went|hit))\b"),
    "set back": re.compile(r" to (?:win|level|take|lead|beat|force)\b"),
    "a round": re.compile(r" (?!in\b|and\b|for\b|with\b|at\b|to\b|here\b|there\b|town\b|when\b|on\b)[a-z]+"),
}
BESIDE = re.compile(r"^['-]|_ ?[-–—']|_/")  # "self-esteem" with spaces around its hyphen


def table() -> dict[str, str]:
    """What is written, with the word that is meant."""
    closed, nouns = (" ".join(rows(name)).split() for name in ("parted", "parted_nouns"))
    found = {parts.replace("+", " "): parts.replace("+", "") for parts in closed}
    found |= {f"a {parts.replace('+', ' ')}": f"a {parts.replace('+', '')}" for parts in nouns}
    for said, first in framed("parted_behind"):
        found[f"{first} {said}".lstrip()] = f"{first} {joined(said)}".lstrip()
    for said, after in framed("parted_before"):
        found[f"{said} {after}"] = f"{joined(said)} {after}"
    return found | {"where ever": "wherever"}


def framed(name: str) -> Iterator[tuple[str, str]]:
    """Two words, and each word beside them that makes them one."""
    for row in rows(name):
        said, beside = row.split(" / ")
        for word in beside.split("|"):
            yield said, word


def joined(said: str) -> str:
    """Two words as one ("all ready": "already")."""
    return said.replace("all ", "al").replace(" ", "")


class PartedWord(Rule):
    """One word written as two ("life time"), or with a stray space in it ("expand ed").

    Why: both halves are words, so spell-checkers pass them, and a search for the word misses the article.
    Fix: close the gap.
    """

    code = "T114"
    name = "parted-word"
    since = "0.2"
    precision = 0.92
    message = "“{written}” is one word: “{meant}”"
    whole = table()
    nouns = frozenset(said for said in whole if said.startswith("a ") or said.endswith(" a round"))
    cues = (*whole, *ENDINGS)
    bad = (
        Bad("It lasts a life time.", "It lasts a lifetime.", "a life time"),
        Bad("The hair dresser came down town.", "The hairdresser came downtown.", "hair dresser"),
        Bad("He had to expand ed his shop twice.", "He had to expanded his shop twice.", "expand ed"),
    )
    good = (
        "He set up the shop and worked out the sum.",
        "Special ed teachers met.",
        "We had an other-worldly time.",
        "The week ends with a dance; key board members and first class rooms come first.",
        "They came in side by side after a walk out to the pier; every body was named.",
        "He won from a set back to win in five, with a snap shot from the left; there is a crack down one side.",
        "The men were hanging a round mirror. Any body in motion stays in motion.",
        "Why does snow fall in May? Find a way from the city; you get there by saving, and she has a say over all costs.",
        "They pick up trucks, hand out sheets, listen and feed back; I'll have no more over the phone. His was a wild life.",
        "The House holds a vote, the work places demands on her, and sex ed is next.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the halves."""
        folded = text.folded
        for hit in hits:
            said = folded[hit.start : hit.end]
            start = hit.start if said in self.whole else _stem_before(folded, hit.start)
            written = text.raw[start : hit.end]
            meant = self.whole.get(said) or written.replace(" ", "")
            if said.startswith("may be") and not written[:1].isupper():
                continue  # "it may be you who"
            if start < 0 or not written[1:].islower() or text.is_protected(start, hit.end):
                continue
            if said in self.nouns and NO_NOUN.match(folded, hit.end):
                continue  # "a break through the clouds"
            if any(said.endswith(end) and after.match(folded, hit.end) for end, after in INNOCENT.items()):
                continue
            if BESIDE.search(folded[start - 1 : start] + "_" + folded[hit.end : hit.end + 2]):
                continue
            if said not in self.whole and not _is_split(written):
                continue
            right = matched_case(written, meant)
            yield Remark(start, hit.end, self.message.format(written=written, meant=right), replacement(right))


def _stem_before(folded: str, at: int) -> int:
    """Where the word before a stray ending begins; -1 where none stands right before."""
    start = at - 1
    while start > 0 and folded[start - 1].isalpha():
        start -= 1
    return start if folded[at - 1 : at] == " " and start < at - 1 else -1


def _is_split(written: str) -> bool:
    """Whether a word and a stray ending make a word, both written small."""
    return (
        written.islower()
        and written.split(" ", maxsplit=1)[0] not in STEMS
        and lexicon.load().plain(written.replace(" ", ""))
    )
