"""Make `curate/models/verbs.txt`: verbs, their forms and whether they are nouns too.

Run: python -m training.verbs [--data /work/shared/data/typos_dev]

Forms and word classes come from LemmInflect (MIT), whose dictionary is derived
from the NIH's SPECIALIST Lexicon. What LemmInflect does not list ("inflame") is
added where the shipped lexicon knows the base, the -ed and the -ing form.
Corpus counts (OpenStax and MedQuAD, both CC BY 4.0) decide which bases are in
use, which of them occur as nouns and which as adjectives; only those decisions
are shipped. Two books are left out, so that rules can be measured on them.
"""

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from lemminflect import config, getAllInflections, getAllLemmas

from curate.models import lexicon

HELD_OUT = ("us-history", "psychology")
COMMON = 60  # a rarer noun can be missing after "be" by chance
OFTEN = 3  # edited books hold a slip or two of every kind ("the recommend dose")
SHORTEST = 3
OUT = Path(__file__).parent.parent / "curate" / "models" / "verbs.txt"
WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*|[^\w\s]")
ARTICLES = frozenset("a an the his her my our your their its this that no every each".split())
AFTER_NOUN = frozenset((".", ",", *"of is was in for and or to that on with".split()))
BE = frozenset("is are was were be been being".split())
HAVE = frozenset("have has had having".split())
ADVERBS = frozenset("not also now still often never always just then most more so very too only well".split())
COPULAS = frozenset("is are was were very more so too".split())
# Bases that LemmInflect calls adjectives though they hardly are, and the slips
# of people who write English as they hear it need them.
KEPT = frozenset("affect base inflame irritate prescribe recommend use".split())
# Bases that stand in an adjective's or adverb's place on purpose.
LEFT_OUT = frozenset(
    "act aid are be been beware come complete concern die do down feature fit forward further have like lie matter mean might mine must need "
    "near off one out outside own people program re say secure short sound stem think time total trouble up upset wake well "
    "will worth".split(),
)


def texts(data: Path) -> Iterator[str]:
    """Lower-case paragraphs and sentences of the corpora."""
    for path in sorted(data.glob("prose_openstax_*.txt.gz")):
        if not any(book in path.name for book in HELD_OUT):
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                yield from (line.lower() for line in lines)
    with gzip.open(data / "clean_medical.dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        yield from (json.loads(line)["text"].lower() for line in lines)


class Counts(NamedTuple):
    """How often a word follows "to", an article, an article as a noun would, a copula, and in all."""

    after_to: Counter[str]
    after_article: Counter[str]
    as_noun: Counter[str]
    as_adjective: Counter[str]
    after_be: Counter[str]
    after_have: Counter[str]
    total: Counter[str]


def neighbours(lines: Iterable[str]) -> Counts:
    """Count words by the word before them."""
    counts = Counts(*(Counter() for _ in Counts._fields))
    for line in lines:
        words = WORD.findall(line)
        counts.total.update(words)
        plain = [w for w in words if not w.endswith("ly") and w not in ADVERBS]
        for left, word, right in zip(plain, plain[1:], plain[2:], strict=False):
            counts.after_be[word] += left in BE and right != "by"
            counts.after_have[word] += left in HAVE
        for left, word, right in zip(words, words[1:], words[2:], strict=False):
            if left == "to":
                counts.after_to[word] += 1
            elif left in ARTICLES:
                counts.after_article[word] += 1
                counts.as_noun[word] += right in AFTER_NOUN
            elif left in COPULAS and not right.isalpha():
                counts.as_adjective[word] += 1
    return counts


def listed(total: Counter[str]) -> dict[str, tuple[str, str, str]]:
    """Each verb of LemmInflect's dictionary: past, participle in use, -ing."""
    found = {}
    for base in dictionary():
        forms = getAllInflections(base, upos="VERB")
        past, ing = forms.get("VBD", ()), forms.get("VBG", ())
        participles = [f for f in (*forms.get("VBN", ()), *past) if f.isalpha()]
        if not (base.isalpha() and base.islower() and past and ing and participles):
            continue
        perfect = max([f for f in forms.get("VBN", ()) if f.isalpha()] or participles, key=lambda f: total[f])
        if not total[perfect] and participles[-1].endswith("ed"):
            perfect = max(participles, key=lambda f: total[f])
        found[base] = (past[0], perfect, ing[0])
    return found


def dictionary() -> list[str]:
    """The bases of LemmInflect's own inflection table."""
    with gzip.open(config.inflection_lu_fn, "rt", encoding="utf-8") as rows:
        return sorted({row.split(",")[0] for row in rows})


def derived(verbs: dict[str, tuple[str, str, str]]) -> dict[str, tuple[str, str, str]]:
    """Regular verbs that the dictionary lacks and the lexicon knows by their forms."""
    words = lexicon.load()
    found = {}
    for base in sorted(words.words):
        if (
            base in verbs
            or getAllLemmas(base)
            or not base.isalpha()
            or not base.isascii()
            or not words.plain(base)
            or base + "e" in words.words
        ):
            continue
        stem = base.removesuffix("e")
        past, ing = stem + "ed", stem + "ing"
        if words.plain(past) and words.plain(ing) and words.count(past) > 0:
            found[base] = (past, past, ing)
    return found


def rows(data: Path) -> Iterator[str]:
    """The lines of the data file."""
    counts = neighbours(texts(data))
    verbs = listed(counts.total)
    verbs.update(derived(verbs))
    pasts = {form for base, forms in verbs.items() for form in forms[:2] if form != base}
    for base, (past, participle, ing) in sorted(verbs.items()):
        odd = base in LEFT_OUT or base in pasts or participle == base or len(base) < SHORTEST
        if odd or not (past + participle).isalpha() or not (counts.total[base] or counts.total[participle]):
            continue
        lemmas = getAllLemmas(base)
        if base in KEPT or not (
            "ADJ" in lemmas or "ADV" in lemmas or counts.as_adjective[base] > counts.after_to[base]
        ):
            yield f"{base} {past} {participle} {ing} {mark(base, 'NOUN' in lemmas, counts)}"


def mark(base: str, noun: bool, counts: Counts) -> str:  # noqa: FBT001
    """The letters of the last column (see verbs.md)."""
    if not noun and counts.as_noun[base] < OFTEN:
        return "a" if counts.after_article[base] >= OFTEN else "-"
    used = "n" if counts.as_noun[base] else "o"
    common = (
        counts.total[base] >= (COMMON if used == "n" else OFTEN) and counts.after_to[base] >= counts.after_article[base]
    )
    return (
        used
        + ("" if common and not counts.after_be[base] else "b")
        + ("" if common and not counts.after_have[base] else "h")
    )


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("/work/shared/data/typos_dev"))
    OUT.write_text("\n".join(rows(parser.parse_args().data)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
