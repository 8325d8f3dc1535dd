"""Make `curate/models/verbs.txt`: verbs, their forms and whether they are nouns too.

Run: python training/verbs.py [--data /work/shared/data/typos_dev]

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

from lemminflect import config, getAllInflections, getAllLemmas

from curate.models import lexicon

HELD_OUT = ("us-history", "psychology")
OUT = Path(__file__).parent.parent / "curate" / "models" / "verbs.txt"
WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*|[^\w\s]")
ARTICLES = frozenset("a an the his her my our your their its this that no every each".split())
COPULAS = frozenset("is are was were very more so too".split())
# Bases that LemmInflect calls adjectives though they hardly are, and the slips
# of people who write English as they hear it need them.
KEPT = frozenset("affect base inflame irritate prescribe recommend use".split())
# Bases that stand in an adjective's or adverb's place on purpose.
LEFT_OUT = frozenset(
    "act are be been beware come concern do down feature fit forward further have like lie matter mean might must need "
    "near off one out outside own people program re say secure short sound stem think time total up upset wake well "
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


def neighbours(lines: Iterable[str]) -> tuple[Counter[str], Counter[str], Counter[str], Counter[str]]:
    """How often a word follows "to", an article (as a noun would) or a copula, and in all."""
    after_to, as_noun, as_adjective, total = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for line in lines:
        words = WORD.findall(line)
        total.update(words)
        for left, word, right in zip(words, words[1:], words[2:], strict=False):
            if left == "to":
                after_to[word] += 1
            elif left in ARTICLES and right in {"of", ".", ",", "is", "was", "in", "for", "and", "or", "to", "that", "on", "with"}:
                as_noun[word] += 1
            elif left in COPULAS and not right.isalpha():
                as_adjective[word] += 1
    return after_to, as_noun, as_adjective, total


def listed(total: Counter[str]) -> dict[str, tuple[str, str, str]]:
    """Each verb of LemmInflect's dictionary: past, participle in use, -ing."""
    found = {}
    for base in dictionary():
        forms = getAllInflections(base, upos="VERB")
        past, ing = forms.get("VBD", ()), forms.get("VBG", ())
        participles = [f for f in (*forms.get("VBN", ()), *past) if f.isalpha()]
        if not (base.isalpha() and base.islower() and past and ing and participles):
            continue
        perfect = max(participles[: len(forms.get("VBN", ()))], key=lambda f: total[f], default="")
        if not total[perfect]:
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
        if base in verbs or getAllLemmas(base) or not base.isalpha() or not base.isascii() or not words.plain(base):
            continue
        stem = base.removesuffix("e")
        past, ing = stem + "ed", stem + "ing"
        if words.plain(past) and words.plain(ing) and words.count(past) > 0:
            found[base] = (past, past, ing)
    return found


def rows(data: Path) -> Iterator[str]:
    """The lines of the data file."""
    after_to, as_noun, as_adjective, total = neighbours(texts(data))
    verbs = listed(total)
    verbs.update(derived(verbs))
    pasts = {form for base, forms in verbs.items() for form in forms[:2] if form != base}
    for base, (past, participle, ing) in sorted(verbs.items()):
        if base in LEFT_OUT or base in pasts or participle == base or not (past + participle).isalpha() or len(base) < 3 or not (total[base] or total[participle]):
            continue
        lemmas = getAllLemmas(base)
        adjective = base not in KEPT and ("ADJ" in lemmas or "ADV" in lemmas or as_adjective[base] > after_to[base])
        noun = "NOUN" in lemmas and as_noun[base] > 0
        if adjective:
            continue
        mark = "n" if noun else "o" if "NOUN" in lemmas or as_noun[base] > 2 else "-"
        yield f"{base} {past} {participle} {ing} {mark}"


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("/work/shared/data/typos_dev"))
    OUT.write_text("\n".join(rows(parser.parse_args().data)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
