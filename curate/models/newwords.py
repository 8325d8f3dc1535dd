"""Words that the lexicon lacks because they are young, and listed ones too rare to be believed.

Data: `newwords.txt` (see `newwords.md`); and people's names that it lacks, `names.txt` (see `names.md`).
"""

from functools import cache, lru_cache
from itertools import compress
from pathlib import Path
from typing import Final

from curate.models import lexicon

SHORTEST: Final = 3  # letters of a word that may be called unknown


@cache
def young() -> frozenset[str]:
    """Return words younger than the printed lists ("ebook", "vlogs")."""
    return frozenset((Path(__file__).parent / "newwords.txt").read_text(encoding="utf-8").split())


@lru_cache(maxsize=65536)
def known(word: str) -> bool:
    """Tell whether a folded word is listed, young, or formed from listed ones."""
    return word in young() or lexicon.load().known(word)


@cache
def rare() -> frozenset[str]:
    """Return listed words so rare that a slip for a frequent one beside them is likelier ("compony")."""
    words = lexicon.load().words
    doubtful = compress(words, map(lexicon.DOUBTFUL.__and__, words.values()))
    return frozenset(w for w in doubtful if len(w) > SHORTEST) - young()


@cache
def _names() -> frozenset[str]:
    return frozenset((Path(__file__).parent / "names.txt").read_text(encoding="utf-8").split())


def is_name(word: str) -> bool:
    """Tell whether a word as it is written is a name of people that the lexicon lacks ("Webb", "Kauffman's")."""
    return word[:1].isupper() and word.lower().replace("’", "'").removesuffix("'s") in _names()
