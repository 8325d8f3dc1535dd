"""T201: the same word twice."""

import re
from collections.abc import Iterator, Sequence
from itertools import compress, count, islice
from operator import eq

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement

NAMES = frozenset(("Will", "May"))  # "Will will be there"
GAP = re.compile(r"[ \u00a0]+|[ ]?\r?\n")
# Small words that never stand twice on purpose within a clause.
SMALL = frozenset(
    "a an the of to in on at by for from with and or but as if is are was were be been am has have will would can could should may might must "
    "this these those my your his their our its we they he she i it which who when where because into than also not about between".split(),
)
# "Had had", "that that", "is is" ("what it is is"), "her her", and words said twice for weight.
PAIRS_IN_USE = frozenset("had that is was are it to in on i by her at can".split())
# Where such a pair is none: after these words, or before those ("someone to talk to to get help", "I told you you could").
JOINS = frozenset(
    "that if when because before after until once while so unless since although though where why and or".split()
)
PLAIN_AFTER = {
    "to": frozenset(
        "want wants wanted need needs needed able unable going has used ready order ways decided supposed ought hard easy important likely "
        "tried trying tries began begin started hope hopes hoped plan plans due according compared".split()
    ),
    "you": JOINS,
    "we": JOINS,
}
PLAIN_BEFORE = {"that": frozenset("the a an it there they these those if he she".split())}
STARTS = frozenset("he she it this there they".split())  # "He is is late", but "What he is is late"
PREDICATES = frozenset("is was are can".split())


class RepeatedWord(Rule):
    """The same small word twice in a row.

    Why: an edit or a line break left one behind, and eyes skip over it.
    Fix: one of them.
    """

    code = "T201"
    name = "repeated-word"
    since = "0.1"
    severity = "error"
    precision = 0.97
    message = '"{text}" stands here twice'
    bad = (
        Bad("Rest the the knee.", "Rest the knee.", "the the"),
        Bad("Bend it with with care.", "Bend it with care."),
        Bad("They want to to swim.", "They want to swim.", "to to"),
        Bad("See that you you drink.", "See that you drink."),
        Bad("He is is late.", "He is late."),
        Bad("It was so wet that that the road sank.", "It was so wet that the road sank."),
    )
    good = (
        "What he is is unclear, and someone to talk to to get help is rare.",
        "I told you you could, and that that is fine is known.",
        "She had had it for years.",
        "I think that that is fine.",
        "What it is is unclear.",
        "It is very, very sore and so so stiff.",
        "The The are a band.",
        "Log in in the morning, and turn it on on time.",
        "A vitamin A a day.",
        "Will will be there, and May may come.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the pair; the fix keeps the first."""
        words = text.words
        twice = map(eq, words.folded, islice(words.folded, 1, None))
        for at in compress(count(), twice):
            word = words.folded[at]
            if (word not in SMALL or word in PAIRS_IN_USE) and not plainly_twice(text, at):
                continue
            start, end = words.starts[at], words.ends[at + 1]
            first, second = text.raw[start : words.ends[at]], text.raw[words.starts[at + 1] : end]
            if GAP.fullmatch(text.prose, words.ends[at], words.starts[at + 1]) is None or second not in {
                word,
                first.upper(),
            }:
                continue
            if (
                (first == "A" and second == "a")
                or (first in NAMES and second.islower())
                or text.prose[start - 1 : start] in {".", ",", "-", "'"}
                or text.prose[end : end + 1] in {"'", "’"}
            ):
                continue
            yield Remark(start, end, self.message.format(text=first), replacement(first))


def plainly_twice(text: Text, at: int) -> bool:
    """Whether a pair that has its uses stands where it has none."""
    words = text.words
    word, start, end = words.folded[at], words.starts[at], words.ends[at + 1]
    if word in PLAIN_BEFORE:
        return (
            text.prose[end : end + 1] == " "
            and words.folded[at + 2 : at + 3] != []
            and words.folded[at + 2] in PLAIN_BEFORE[word]
        )
    if (word not in PLAIN_AFTER and word not in PREDICATES) or not at or text.prose[words.ends[at - 1] : start] != " ":
        return False
    before = words.folded[at - 1]
    if word in PREDICATES:
        return before in STARTS and text.prose[: words.starts[at - 1]].rstrip(" ")[-1:] in {"", ".", "!", "?", "\n"}
    return before in PLAIN_AFTER[word]
