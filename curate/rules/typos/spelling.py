"""Words that no list knows, weighed once a text: slip, glued words, or just rare."""

import re
from collections import Counter
from functools import lru_cache

import msgspec

from curate.article import Text
from curate.models import lexicon, newwords, parting
from curate.models.suggest import Candidate, is_typo, suggest
from curate.models.tokens import BOUNDARY
from curate.rules.base import Remark, replacement

# A form that an article uses this often is its term, not its slip (two in three
# of the false alarms on clean medical prose were such).
TERM = 3
NAME = 2  # the same for a form with a capital: in published articles it is a brand ("Lyfe Marketing")
# Chance of a slip from which an editor is told. Read by eye on 425,000 clean
# words: from 0.8 four in five marks are slips nobody had marked, between 0.5
# and 0.8 two in three are names, foreign words and rare terms.
SURE = 0.8
LISTED_SURE = 0.3  # the same for a form in the list of known misspellings
FITS = 0.4  # probability that the first proposal must have
WORTH_A_NOTE = 0.3
# Halves of glued words: compounds of two long words (motherboard) are listed,
# and of shorter ones anybody makes new ones (bodyworker, heatsink).
LONG_HALF, LONG_WHOLE = 5, 12
# Latin and Greek endings: "lichen planus", "vasculitic", "gangliosidoses". Of the
# false marks on 166,000 words of clean patient information, half ended so.
LEARNED = re.compile(r"(?:us|um|ae|[oa]s[ei]s|itis|ica|oides|itic|ional|ia|oid|aceous|ineal|oses)$")
LEARNED_SURE = 0.95
FOREIGN_SURE = 0.98  # two unknown words side by side are mostly Latin or another tongue ("labii superioris")
SMALL = frozenset("a and are as at by for from in is it of on or that the these this to was were with you".split())
PREFIX = 4
HYPHENS = tuple("-‐‑")
ODD = re.compile(r"(.)\1\1|[a-z][A-Z]")


class Doubt(msgspec.Struct, frozen=True):
    """An unknown word: its span, the chance that it is a slip, and proposals."""

    start: int
    end: int
    word: str
    chance: float
    proposals: tuple[Candidate, ...]

    @property
    def certain(self) -> bool:
        """Whether an editor should be told that it is a slip."""
        if self.glued:
            return True
        return bool(self.proposals) and self.chance >= SURE and self.proposals[0].score >= FITS

    @property
    def glued(self) -> bool:
        """Whether the first proposal parts the word in two that hardly make a compound."""
        halves = self.proposals[0].text.split(" ") if self.proposals else []
        if len(halves) != 2 or len(self.word) < LONG_WHOLE:
            return False
        return min(map(len, halves)) >= LONG_HALF or bool(
            SMALL.intersection(h.lower() for h in halves) and self.chance >= SURE
        )


@lru_cache(maxsize=4)
def unknown(text: Text) -> list[tuple[int, str]]:
    """Places (token indices) and folded forms of the words that no list knows, in order."""
    known = lexicon.load()
    forms = set(text.forms) - text.accepted
    strange = {w for w in forms.difference(known.words) if len(w) >= newwords.SHORTEST and not newwords.known(w)}
    strange |= forms & newwords.rare()
    return [(at, word) for at, word in enumerate(text.forms) if word in strange] if strange else []


@lru_cache(maxsize=4)
def doubts(text: Text) -> list[Doubt]:
    """All unknown words of a text, weighed; shared by the rules that ask."""
    places = unknown(text)
    counts = Counter(word for _, word in places)
    strange = {at for at, _ in places}
    found = []
    for at, word in places:
        if is_prose(text, at):
            doubt = _weigh(text, at, word, counts[word])
            if doubt is not None and doubt.chance < FOREIGN_SURE and not strange.isdisjoint((at - 1, at + 1)):
                doubt = msgspec.structs.replace(doubt, chance=min(doubt.chance, SURE - 0.01))
            if doubt is not None:
                found.append(doubt)
    return found


def is_prose(text: Text, at: int) -> bool:
    """Whether a token stands free: no digit, underscore or masked text touches it."""
    start, end = text.tokens.starts[at], text.tokens.ends[at]
    around = text.prose[max(0, start - 1) : start] + text.prose[end : end + 1]
    return not any(c in "_@#/\\\ufffc" or c.isdigit() for c in around)


def _weigh(text: Text, at: int, key: str, count: int) -> Doubt | None:
    tokens = text.tokens
    word = tokens.words[at]
    if word.isupper() or ODD.search(word):
        meant = parting.undrawn(word)  # else an acronym, a brand, or a cry
        proposal = (Candidate(meant, 1.0),)
        return Doubt(tokens.starts[at], tokens.ends[at], word, parting.CHANCE, proposal) if meant else None
    if len(word) <= PREFIX and text.prose.startswith(HYPHENS, tokens.ends[at]):
        return None  # "tri-mode"
    left, right = tokens.words[max(0, at - 2) : at], tokens.words[at + 1 : at + 3]
    listed = bool(lexicon.load().misspelling(key))
    if not listed and (
        count >= (NAME if word[0].isupper() else TERM) or (word[0].isupper() and left and left[-1] != BOUNDARY)
    ):
        return None  # a term of the article, or a name
    if not listed and newwords.is_name(word):
        return None
    chance = is_typo(word, left, right)
    if chance < SURE and not listed and word[0].isupper() and right and right[0][:1].isupper():
        return None  # "Duje Draganja" begins a sentence
    if listed and chance >= LISTED_SURE and not word[0].isupper():
        chance = max(chance, 0.9)
    if not listed and chance < LEARNED_SURE and LEARNED.search(key):
        chance = min(chance, SURE - 0.01)
    proposals = tuple(suggest(word, left, right)) if chance >= WORTH_A_NOTE or len(word) >= LONG_WHOLE else ()
    parts = parting.part(word, left, right) if word.islower() and not listed else ""
    if parts:
        # "befor" is "before"; but "users" is only half of "usersof".
        respelt = tuple(c for c in proposals[:1] if c.score >= FITS and c.text not in parts.split(" "))
        chance, proposals = max(chance, parting.CHANCE), (*respelt, Candidate(parts, 1.0), *proposals)
    elif proposals and " " in proposals[0].text and len(word) < LONG_WHOLE:
        chance = min(chance, SURE - 0.01)
    return Doubt(tokens.starts[at], tokens.ends[at], word, chance, proposals)


def remark(text: Text, doubt: Doubt, message: str, confidence: float) -> Remark:
    """The remark on a doubtful word; a proposal that joins a neighbour takes its span too."""
    first = doubt.proposals[0] if doubt.proposals else None
    start, end = doubt.start, doubt.end
    if first is not None and first.joins:
        at = text.tokens.starts.index(start) + first.joins
        start, end = min(start, text.tokens.starts[at]), max(end, text.tokens.ends[at])
    joins = first.joins if first is not None else 0
    texts = [c.text for c in doubt.proposals if c.joins == joins]
    return Remark(start, end, message.format(word=doubt.word), replacement(*texts), confidence)
