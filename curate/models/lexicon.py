"""Which words exist, how common they are, and what known misspellings mean.

Data: `lexicon.bin` and `misspellings.bin`, built by `training/words.py` from
SCOWL, corpus counts and the misspelling list of `typos` (see README.md here).
"""

from __future__ import annotations

import zlib
from functools import cache
from pathlib import Path
from typing import Final

import msgspec

from curate.models.tokens import fold

_HERE = Path(__file__).parent

# Layout of an entry's value: bits 0-3 count class, 4-6 level, 7 name, 8 doubtful.
COUNT_MASK: Final = 15
LEVEL_SHIFT: Final = 4
LEVEL_MASK: Final = 7
NAME: Final = 1 << 7
DOUBTFUL: Final = 1 << 8

NT: Final = frozenset(
    "ain aren can couldn daren didn doesn don hadn hasn haven isn mayn mightn mustn needn "
    "oughtn shan shouldn wasn weren won wouldn".split()
)
_CLITICS: Final = ("'s", "'ll", "'d", "'ve", "'re", "'m", "'")

_PREFIXES: Final = (
    "anti auto bio cardio chiro cranio cross counter cyber de dermato dis down electro endo "
    "eco extra fibro gastro geo haemato hemato hepato hyper hypo immuno infra inter intra iso "
    "kilo lumbo macro mega mid meta micro mini mis mono multi musculo myo nano neo nephro neuro "
    "non ortho osteo out over para patho peri photo physio poly post pre pro proto pseudo "
    "psycho pulmo radio re retro sacro semi socio spino spondylo sub super supra techno tele "
    "thermo thoraco trans tri ultra un under uni vaso vertebro vibro"
).split()
_SUFFIXES: Final = (
    "aemia algia algic cele centesis ectasis ectomies ectomy emia genesis genic gram graphy "
    "itis logic logical logist logy lysis lytic malacia megaly oma opathic opathies opathy "
    "osis otomy otomies pathic pathies pathy pexy phobia plasty plegia plegic rrhaphy sclerosis "
    "scope scopic scopy stenosis stomy therapy tomies tomy trophy tropic"
).split()
_STEM_ENDS: Final = ("", "a", "ae", "e", "us", "um", "is", "on", "o", "y", "ic", "al", "ar", "x")
_LOOSE_ENDS: Final = ("like", "wise", "wide", "proof", "free", "less", "ness", "ly")
_NESS_AFTER: Final = ("ful", "less", "ous", "ive", "able", "ible", "ish", "al", "ic", "ed", "y")
# By their first or last two letters: most words need no further look.
_BY_HEAD: Final = {p[:2]: [q for q in _PREFIXES if q[:2] == p[:2]] for p in _PREFIXES}
_BY_TAIL: Final = {s[-2:]: [t for t in _SUFFIXES if t[-2:] == s[-2:]] for s in _SUFFIXES}

# The last two letters of all that is built with an ending, but for a plain -s.
_ENDS: Final = frozenset([*_BY_TAIL, *(end[-2:] for end in _LOOSE_ENDS), "ng", "ed"])

SHORTEST_BASE: Final = 4  # letters; shorter rests make "re+al", "non+e" out of anything
BASE_LEVEL: Final = 2  # a base must be in SCOWL 70 or below


class Lexicon(msgspec.Struct, frozen=True):
    """The lower-case word forms and what is known of each.

    `words` maps a form to its packed value (see the masks above); use
    `tokens - lexicon.words.keys()` for a fast first sieve of an article.
    """

    words: dict[str, int]

    def known(self, word: str) -> bool:
        """Tell whether a word, in any case, is English or built like it."""
        key = fold(word)
        if key in self.words:
            return True
        if self._built(key):
            return not self.misspelling(key)  # "basicly", "recommand": 1,476 known misspellings look well built
        if "-" in key or "'" in key:
            return self._joined(key)
        return False

    def count(self, word: str) -> int:
        """Return about how often a word occurs in 5 million words of prose."""
        value = self.words.get(fold(word))
        return 0 if value is None else (1 << (value & COUNT_MASK)) - 1

    def doubtful(self, word: str) -> bool:
        """Tell a rare listed word that is one edit away from a frequent one."""
        return bool(self.words.get(fold(word), 0) & DOUBTFUL)

    def name(self, word: str) -> bool:
        """Tell a form that is only listed with a capital ("Kevin")."""
        return bool(self.words.get(fold(word), 0) & NAME)

    def misspelling(self, word: str) -> tuple[str, ...]:
        """Return what a known misspelling means, best first, or ()."""
        meant = _misspellings().get(fold(word))
        return tuple(meant.split(",")) if meant else ()

    def plain(self, key: str) -> bool:
        """Tell a listed common-enough word that other words may be built on."""
        value = self.words.get(key)
        if value is None or value & (NAME | DOUBTFUL):
            return False
        return (value >> LEVEL_SHIFT) & LEVEL_MASK <= BASE_LEVEL

    def _joined(self, key: str) -> bool:
        """Tell a hyphenated word, possessive or contraction by its parts."""
        if "-" in key:
            parts = [part for part in key.split("-") if part]
            return bool(parts) and all(p.isdigit() or self.known(p) for p in parts)
        if key.endswith("n't"):
            return key[:-3] in NT
        for clitic in _CLITICS:
            if key.endswith(clitic):
                rest = key[: -len(clitic)]
                return rest in self.words or self._built(rest)
        return key.startswith("'") and key[1:] in self.words

    def _built(self, key: str) -> bool:
        """Tell a regular formation on a listed word."""
        if len(key) <= SHORTEST_BASE or not key.isalpha():
            return False
        return self._inflected(key) or self._suffixed(key) or self._prefixed(key)

    def _prefixed(self, key: str) -> bool:
        """Tell "vertebro" or "micro" before a word."""
        for prefix in _BY_HEAD.get(key[:2], ()):
            if key.startswith(prefix):
                rest = key[len(prefix) :]
                if len(rest) >= SHORTEST_BASE and (
                    (self.plain(rest) and self.words[rest] & COUNT_MASK > 0)
                    or (rest in _SUFFIXES and prefix[-1] == "o")
                ):
                    return True
        return False

    def _suffixed(self, key: str) -> bool:
        """Tell "opathy" or "like" after a stem."""
        for suffix in _BY_TAIL.get(key[-2:], ()):
            if key.endswith(suffix):
                stem = key[: -len(suffix)]
                if len(stem) >= SHORTEST_BASE and self._stem(stem.removesuffix("o")):
                    return True
        if not key.endswith(_LOOSE_ENDS):
            return False
        for suffix in _LOOSE_ENDS:
            if key.endswith(suffix):
                stem = key[: -len(suffix)]
                loose = suffix not in {"ly", "ness", "less"} or stem.endswith(_NESS_AFTER)
                if loose and len(stem) >= SHORTEST_BASE and self.plain(stem):
                    return True
        return False

    def _stem(self, stem: str) -> bool:
        """Tell a combining stem ("radicul", "cervic") by the words it begins."""
        return any(not self.words.get(stem + end, DOUBTFUL) & DOUBTFUL for end in _STEM_ENDS)

    def _inflected(self, key: str) -> bool:
        """Tell a regular form of a listed base."""
        if key.endswith("ies") and self.plain(key[:-3] + "y"):
            return True
        if key.endswith("es") and key[:-2].endswith(("s", "x", "z", "ch", "sh")):
            return self.plain(key[:-2])
        if key.endswith("s") and not key.endswith(("ss", "us", "is")):
            return self.plain(key[:-1])
        # "under" has no "undered", so "undering" is no inflection of it.
        if key.endswith("ing"):
            return self._verb(key[:-3], "ed") or self._verb(key[:-3], "d", "e")
        if key.endswith("ed"):
            return self._verb(key[:-2], "ing") or self._verb(key[:-2], "ing", "", "e")
        return False

    def _verb(self, stem: str, other: str, glue: str = "", base_end: str = "") -> bool:
        """Tell a base that is a verb, by another of its regular forms."""
        return self.plain(stem + (base_end or glue)) and self.plain(stem + glue + other)


def buildable(key: str) -> bool:
    """Tell, at a glance, a folded word that may be built on others (`Lexicon.known` judges)."""
    return key[:2] in _BY_HEAD or key[-2:] in _ENDS or key[-1:] == "s" or "'" in key or "-" in key


@cache
def load() -> Lexicon:
    """Return the shipped lexicon (read once per process)."""
    text = zlib.decompress((_HERE / "lexicon.bin").read_bytes()).decode()
    words: dict[str, int] = {}
    for group in text.split("\n"):
        value, _, forms = group.partition(" ")
        words.update(dict.fromkeys(forms.split(" "), int(value)))
    return Lexicon(words)


@cache
def _misspellings() -> dict[str, str]:
    """Return written -> meant, commas between several."""
    text = zlib.decompress((_HERE / "misspellings.bin").read_bytes()).decode()
    parts = text.replace("\n", "\t").split("\t")
    return dict(zip(parts[::2], parts[1::2], strict=True))
