"""Words that no list knows, weighed once a text: slip, glued words, or just rare."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from curate.article import Text
from curate.models import lexicon, newwords, parting
from curate.models.suggest import Candidate, is_typo, suggest
from curate.models.tokens import BOUNDARY
from curate.rules.base import Remark, replacement
from curate.rules.typos.contractions import WHOLE
from curate.rules.typos.regularised import FORMS

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
# Small words that begin or end no compound ("fanbase" has none): whatever the chance, two halves that fit are two words.
OPENING = frozenset(
    "and are could from his is its may might must my of our should that the their these this those was were which with "
    "would your".split()
)
ENDING = frozenset(
    "after also and are before during has have his if is its may might must should such that the their these this those "
    "was were which who with would".split()
)
PARTED, PARTED_FITS = 8, 0.6  # letters of the whole, and the probability of the two words
# A long word one slip away from a known one that fits so well. Of 58 such marks in 6 million words of edited prose 44 were slips.
LONG, LONG_SURE, LONG_FITS = 8, 0.55, 0.85
PREFIX = 4
HYPHENS = tuple("-‐‑")
CAPITALS = 5  # letters of a misspelling in capitals; shorter ones are acronyms ("EIN", "CLAS")
DOTS = ("...", "…")  # a teaser cuts its last word
LEAST = 20  # words of a last paragraph that can break off (Q112); shorter ones are captions and headings
# What stands before half a phrase: "the have-nots", "no ifs, ands or buts", "a post-mortem".
BESIDE = {
    "nots": "have",
    "ands": "ifs",
    "rans": "also",
    "alls": "know",
    "mortem": "post",
    "mortems": "post",
    "priori": "a",
}
ODD, DRAWN = re.compile(r"(.)\1\1|[a-z][A-Z]"), re.compile(r"(.)\1\1+")


class Doubt(msgspec.Struct, frozen=True):
    """An unknown word: its span, the chance that it is a slip, and proposals."""

    start: int
    end: int
    word: str
    chance: float
    proposals: tuple[Candidate, ...]
    foreign: bool = False  # another unknown word stands beside it

    @property
    def certain(self) -> bool:
        """Whether an editor should be told that it is a slip."""
        if self.glued or self.plain:
            return True
        return bool(self.proposals) and self.chance >= SURE and self.proposals[0].score >= FITS

    @property
    def plain(self) -> bool:
        """Whether a long word is near one that fits very well, and no other form or Latin cousin of it."""
        first = self.proposals[0] if self.proposals else None
        if first is None or first.score < LONG_FITS or self.chance < LONG_SURE or len(self.word) < LONG:
            return False
        other_form = first.text.rstrip("s") == self.word.rstrip("s") or first.text[:-2] == self.word[:-2]
        plain = self.word.islower() and first.text.isalpha() and not self.foreign
        return plain and not other_form and not LEARNED.search(self.word)

    @property
    def glued(self) -> bool:
        """Whether the first proposal parts the word in two that hardly make a compound."""
        halves = self.proposals[0].text.split(" ") if self.proposals else []
        if len(halves) != 2 or len(self.word) < PARTED:
            return False
        small = halves[0].lower() in OPENING or halves[1].lower() in ENDING
        if small and self.word.islower() and self.proposals[0].score >= PARTED_FITS:
            return True
        if len(self.word) < LONG_WHOLE:
            return False
        return min(map(len, halves)) >= LONG_HALF or bool(
            SMALL.intersection(h.lower() for h in halves) and self.chance >= SURE
        )


@lru_cache(maxsize=4)
def unknown(text: Text) -> list[tuple[int, str]]:
    """Places (token indices) and folded forms of the words that no list knows, in order."""
    known = lexicon.load()
    forms = set(text.forms) - text.accepted - FORMS - WHOLE.keys()  # T240 and T230 speak of these
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
        if is_prose(text, at) and is_whole(text, at) and not is_clipped(text, at):
            doubt = _weigh(text, at, word, counts[word])
            if doubt is not None and doubt.chance < FOREIGN_SURE and is_beside_another(text, at, strange):
                doubt = msgspec.structs.replace(doubt, chance=min(doubt.chance, SURE - 0.01), foreign=True)
            if doubt is not None:
                found.append(doubt)
    return found


def is_prose(text: Text, at: int) -> bool:
    """Whether a token stands free: no digit, underscore or masked text touches it."""
    start, end = text.tokens.starts[at], text.tokens.ends[at]
    around = text.prose[max(0, start - 1) : start] + text.prose[end : end + 1]
    return not any(c in "_@#/\\\ufffc" or c.isdigit() for c in around)


def is_whole(text: Text, at: int) -> bool:
    """Whether a token is not cut off by dots, nor by the end of a text that breaks off."""
    start, end = text.tokens.starts[at], text.tokens.ends[at]
    if text.prose.startswith(DOTS, end) or text.prose.endswith(DOTS, 0, start):
        return False
    last = text.paragraphs[-1]
    if end < last.end or len(text.prose[last.start : last.end].split()) < LEAST:
        return True
    return end - start >= LONG and bool(lexicon.load().misspelling(text.forms[at]))


def is_clipped(text: Text, at: int) -> bool:
    """Whether an apostrophe stands for the last letter ("doin'"), or the words before make it half a phrase ("ifs, ands")."""
    word, end = text.forms[at], text.tokens.ends[at]
    if word.endswith("in") and text.prose[end : end + 1] in {"'", "’"} and newwords.known(f"{word}g"):
        return True
    return word in BESIDE and BESIDE[word] in text.forms[max(0, at - 2) : at]


def _weigh(text: Text, at: int, key: str, count: int) -> Doubt | None:
    tokens = text.tokens
    word = tokens.words[at]
    meant = parting.undrawn(word) if ODD.search(word) else ""
    if meant:
        return Doubt(tokens.starts[at], tokens.ends[at], word, parting.CHANCE, (Candidate(meant, 1.0),))
    left, right = tokens.words[max(0, at - 2) : at], tokens.words[at + 1 : at + 3]
    listed = bool(lexicon.load().misspelling(key))
    if not (is_plain_slip(word, left, right) if listed else is_plain(word, count, left)):
        return None
    if len(word) <= PREFIX and text.prose.startswith(HYPHENS, tokens.ends[at]):
        return None  # "tri-mode"
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
        others = (c for c in proposals[len(respelt) :] if c.text != parts)
        chance, proposals = max(chance, parting.CHANCE), (*respelt, Candidate(parts, 1.0), *others)
    elif proposals and " " in proposals[0].text and len(word) < LONG_WHOLE:
        chance = min(chance, SURE - 0.01)
    return Doubt(tokens.starts[at], tokens.ends[at], word, chance, proposals)


def is_beside_another(text: Text, at: int, strange: set[int]) -> bool:
    """Whether an unknown word stands beside another, and the two are not both known misspellings ("oficial archetectural")."""
    others = strange.intersection((at - 1, at + 1))
    misspelling = lexicon.load().misspelling
    return bool(others) and not (
        misspelling(text.forms[at]) and all(misspelling(text.forms[other]) for other in others)
    )


def is_plain(word: str, count: int, left: Sequence[str]) -> bool:
    """Whether an unknown word is neither a cry nor a name."""
    return not is_cry(word) and not is_name(word, count, left)


def is_plain_slip(word: str, left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether a known misspelling is no cry ("sooo") and no acronym: among capitals, it is a word ("REALY GOOD")."""
    if word.isupper():
        return len(word) >= CAPITALS and any(side.isupper() and len(side) > 1 for side in (*left[-1:], *right[:1]))
    return not is_cry(word) or word[1:].islower()


def is_cry(word: str) -> bool:
    """Whether a word is an acronym, a brand ("iPod") or a cry ("nooo"); "fiffficulty" is too long for one."""
    return word.isupper() or (
        ODD.search(word) is not None and (not word.islower() or len(DRAWN.sub(r"\1", word)) < LONG - 1)
    )


def is_name(word: str, count: int, left: Sequence[str]) -> bool:
    """Whether an unknown word is a name, or a term that the article uses ``count`` times."""
    capital = word[0].isupper()
    inside = capital and bool(left) and left[-1] != BOUNDARY
    return inside or count >= (NAME if capital else TERM) or newwords.is_name(word)


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
