"""Build ``curate/models/dialects.tsv``: spellings of one word that are British only or American only.

    python training/dialects.py

From SCOWL as Debian packs it (wamerican-large, wbritish-large; © Kevin Atkinson and others, permissive terms): a form that only
the British list holds and one that only the American list holds are a pair where a known difference of the two
spellings turns one into the other. Pairs of which the shipped lexicon counts neither are left out.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from curate.models import lexicon

DICT = Path("/usr/share/dict")
SHORTEST = 5
# Loans and names that a rule above turns into another word.
OTHERS = frozenset(
    "bourg louvre louvres ombre pandoura aeonian cancellous heteroecious jour dracaena ipomoea amebocyte".split()
)
TARGET = Path(__file__).parent.parent / "curate" / "models" / "dialects.tsv"
# British pattern, American replacement.
DIFFERENCES = (
    ("our", "or"),
    (r"re(?=s?$|d$)", "er"),
    (r"tr(?=ed$|ing$)", "ter"),
    ("is(?=e|i|a)", "iz"),
    ("ys(?=e|i)", "yz"),
    ("ae(?!$)", "e"),  # "areolae" is a plural
    ("oe", "e"),
    ("ll", "l"),
    (r"(?<=[aeiou])l(?=s?$|ment|ful)", "ll"),
    ("ogue", "og"),
    ("ence", "ense"),
    ("ey", "ay"),
    ("mould", "mold"),
    ("sceptic", "skeptic"),
    ("plough", "plow"),
    ("pp", "p"),
    ("tt", "t"),
    ("phur", "fur"),
    ("ph", "f"),
    ("yre", "ire"),
    ("aluminium", "aluminum"),
    ("cheque", "check"),
    ("mme", "m"),
    ("que", "ck"),
)


def words(name: str) -> set[str]:
    """Lower-case forms of a word list."""
    lines = (DICT / name).read_text(encoding="utf-8").split()
    return {w for w in lines if w.isascii() and w.isalpha() and w.islower()}


def spellings(word: str) -> Iterator[str]:
    """What a British form may be in American spelling: one difference or two."""
    once = [re.sub(old, new, word) for old, new in DIFFERENCES]
    yield from once
    for form in once:
        yield from (re.sub(old, new, form) for old, new in DIFFERENCES)


def main() -> None:
    """Pair the lists and write the table."""
    british, american = words("british-english-large"), words("american-english-large")
    ours, theirs = british - american, american - british
    pairs = {word: next((s for s in spellings(word) if s in theirs), "") for word in sorted(ours)}
    count = lexicon.load().count
    lines = [
        f"{old}\t{new}"
        for old, new in pairs.items()
        if new and len(old) >= SHORTEST and old not in OTHERS and count(old) + count(new)
    ]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    left = [w for w in sorted(ours) if not pairs[w]]
    print(f"{len(lines)} pairs; {len(left)} British forms without one, such as {', '.join(left[::60])}")


if __name__ == "__main__":
    main()
