"""What the neural layer finds in a text, with all that is known of each place; T112 weighs it."""

from bisect import bisect_left
from collections.abc import Iterator

import msgspec

from curate.article import Text
from curate.model import Span
from curate.models import context, fusion, gaps, network, ngrams
from curate.models.context import match_case
from curate.models.network import Choice
from curate.models.ngrams import Floats
from curate.models.tokens import compounds

LEAST = 0.5  # chance by the network from which a place is weighed
TOLD = 0.6  # T110 and T111 report a place from here
MOST_TEXTS = 3
HYPHENS = frozenset("-‐‑–—")


class Mark(msgspec.Struct, frozen=True):
    """A span that may be wrong, what should stand there, best first, and what is known of it."""

    start: int
    end: int
    texts: tuple[str, ...]
    row: Floats


class Cheap:
    """What the n-gram models said of an article: the chance at each place, and of each change there."""

    def __init__(self, text: Text) -> None:
        tokens = text.tokens
        self.place: dict[int, float] = {}
        self.change: dict[tuple[int, tuple[str, ...]], float] = {}
        words = ngrams.load().words
        rows, chance = context.weigh(tokens.words)
        for at, meant, p in zip(rows.at.tolist(), rows.meant.tolist(), chance.tolist(), strict=True):
            self._add(tokens.starts[at], (words[meant],), p)
        joined = tuple(sorted(compounds(text.prose, tokens)))
        for change, found in gaps.weigh(tokens.words, joined):
            for k, p in enumerate(found.tolist()):
                self._add(tokens.starts[int(change.at[k]) - gaps.EITHER], tuple(words[w[k]] for w in change.new), p)
        self.told = sorted(start for start, p in self.place.items() if p >= TOLD)

    def _add(self, start: int, meant: tuple[str, ...], chance: float) -> None:
        self.place[start] = max(chance, self.place.get(start, 0.0))
        self.change[start, meant] = max(chance, self.change.get((start, meant), 0.0))

    def tells(self, start: int, end: int) -> bool:
        """Whether the n-grams alone report a place; their proposals are right oftener (.93 against .86)."""
        at = bisect_left(self.told, start)
        return at < len(self.told) and self.told[at] < end


def marks(text: Text) -> list[Mark]:
    """Return what the network finds in a text.

    It reads every sentence: those with a word or change of a chance of 0.01 by the n-grams, a third of clean
    text, hold four in five of what it finds.
    """
    cheap = Cheap(text)
    return [mark for sentence in text.sentences for mark in _sentence(text, sentence, cheap)]


def _sentence(text: Text, sentence: Span, cheap: Cheap) -> Iterator[Mark]:
    found = list(network.ITEM.finditer(text.prose, sentence.start, sentence.end))
    words = [m.group() for m in found]
    items = [w.replace("’", "'") for w in words]
    verdicts = network.judge(items, LEAST)
    if not verdicts:
        return
    ids = fusion.ids_of(items)
    for verdict in verdicts:
        lead = fusion.lead(verdict)
        first, last = reach(words, verdict.at, lead)
        start, end = found[first].start(), found[last].end()
        if not _is_free(text, start, end) or not all(map(is_plain, words[first : last + 1], range(first, last + 1))):
            continue
        own = found[verdict.at].start()
        known = (
            cheap.place.get(own, 0.0),
            cheap.change.get((own, lead.words), 0.0) if lead is not None else 0.0,
        )
        texts = [
            written(words, verdict.at, first, last, c)
            for c in verdict.choices
            if c.kind in fusion.KINDS and reach(words, verdict.at, c) == (first, last)
        ]
        if texts and not cheap.tells(start, end):  # of six marks without a proposal read in web articles all were false
            row = fusion.features(items, ids, verdict, len(verdicts), known)
            yield Mark(start, end, tuple(dict.fromkeys(texts))[:MOST_TEXTS], row)


def _is_free(text: Text, start: int, end: int) -> bool:
    """Whether a span lies in one line and no hyphen ties it to a neighbour ("must-listens", "stand-ups")."""
    around = text.prose[max(0, start - 1) : start] + text.prose[end : end + 1]
    return "\n" not in text.prose[start:end] and HYPHENS.isdisjoint(around)


def is_plain(word: str, at: int) -> bool:
    """Whether an item is a word that is no name."""
    return word[0].isalpha() and (word.islower() or (at == 0 and word[1:].islower()) or word == "I")


def reach(words: list[str], at: int, choice: Choice | None) -> tuple[int, int]:
    """Return the first and last item that a choice rewrites; words put in or out take a neighbour along."""
    if choice is None:
        return at, at
    if choice.kind == network.JOIN:
        return at, at + 1
    if choice.kind == network.INSERT and at and words[at - 1][0].isalpha():
        return at - 1, at
    if choice.kind == network.DROP:
        follows = at + 1 < len(words) and words[at + 1][0].isalpha()
        return (at, at + 1) if follows else (max(0, at - 1), at)
    return at, at


def written(words: list[str], at: int, first: int, last: int, choice: Choice) -> str:
    """Return what a choice makes of the items that it rewrites."""
    own = {network.INSERT: [*choice.words, words[at]], network.DROP: []}.get(choice.kind, list(choice.words))
    after = [] if choice.kind == network.JOIN else words[at + 1 : last + 1]
    meant = " ".join([*words[first:at], *own, *after])
    if words[first][:1].isupper() and words[first] != "I":
        return match_case(words[first].capitalize(), meant[:1].lower() + meant[1:])
    return meant
