"""T265: an adjective for an adverb and an adverb for an adjective, told by the words that the prose has side by side."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.kinds import matched_case
from curate.rules.typos.endings_places import adverb
from curate.rules.typos.word_class_counts import actions, adverb_after, doing
from curate.rules.typos.word_class_table import (
    AFTER_LINK,
    BARE,
    END,
    FEW,
    FINISHED,
    FLAT,
    LINKS,
    LOOK,
    MANNER,
    OPENED,
    OPENERS,
    RIGHT_OF_LINK,
    SPOKEN,
    STARTS,
    WORD,
)

AND_DO = re.compile(
    r" and (?:rinse|wash|remove|mix|stir|press|wait|pour|add|serve|fold|pull|push|lift|turn|dry|repeat|then|leave|let|keep|set|put|wipe|cook|bake|check|take)\b"
)


class WordClass(Rule):
    """An adjective for an adverb ("listen careful to him", "Unfortunate, it rained"), or an adverb for an adjective ("stay calmly").

    Why: the ending tells what a word belongs to, and learners and dictation lose it or add it.
    Fix: the other of the two forms.
    """

    code = "T265"
    name = "word-class"
    since = "0.2"
    message = '"{text}" is probably meant to be "{meant}"'
    cues = tuple(dict.fromkeys((*MANNER, *OPENERS, *AFTER_LINK)))
    manner = frozenset(MANNER)
    openers = frozenset(OPENERS)
    bad = (
        Bad("Please listen careful to him.", "Please listen carefully to him."),
        Bad("Unfortunate, the diner was closed.", "Unfortunately, the diner was closed."),
        Bad("Try to stay calmly during the test.", "Try to stay calm during the test."),
        Bad("She studies careful every evening.", "She studies carefully every evening."),
    )
    good = (
        "He arrived safe and sound; a really big problem; stay calm and listen.",
        "Final, complete and bound: that was the plan. It became easily the best.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield each word of the wrong class."""
        folded = text.folded
        for span in hits:
            left, right = folded[max(0, span.start - 30) : span.start], folded[span.end : span.end + 40]
            if left[-1:] in {"-", "'"} or right[:1] in {"-", "'"}:
                continue
            written = text.raw[span.start : span.end]
            meant = self.meant(written, folded[span.start : span.end], left, right)
            if meant and not text.is_protected(span.start, span.end):
                meant = matched_case(written, meant)
                yield Remark(span.start, span.end, self.message.format(text=written, meant=meant), replacement(meant))

    def meant(self, written: str, word: str, left: str, right: str) -> str:
        """The word of the right class, or nothing."""
        if written[:1].isupper():
            opens = word in self.openers and left.rstrip(" ")[-1:] in {"", *STARTS}
            return adverb(word) if opens and (FEW if word in BARE else OPENED).match(right) else ""
        match = WORD.search(left)
        if match is None or not written.islower():
            return ""
        before = match[1]
        if before in {"very", "so", "too", "really"} and word not in FLAT:
            earlier = WORD.search(left[: -len(before) - 1])
            if earlier and earlier[1] in doing() and does(earlier[1], word, left, right):
                return adverb(word)
        if does(before, word, left, right):
            return adverb(word)
        return AFTER_LINK[word] if links(before, word, right) else ""


def does(before: str, word: str, left: str, right: str) -> bool:
    """Whether an adjective says how something is done."""
    if not END.match(right) and not (left.strip() == before.strip() and word not in FLAT and AND_DO.match(right)):
        return False
    if word in {"fluent", "perfect"} and SPOKEN.search(left):
        return True
    return word in WordClass.manner and before in actions() and adverb_after(before, word)


def links(before: str, word: str, right: str) -> bool:
    """Whether an adverb closes a clause behind a verb that asks for an adjective."""
    if word not in AFTER_LINK or before not in LINKS or word in RIGHT_OF_LINK.get(before[:4], ()):
        return False
    return bool(FINISHED.match(right)) and not (before.startswith("look") and word not in LOOK)
