"""Articles put together (Q130), and what a batch tells: lines that recur (S198), duplicates (D101, D102).

    python bench/joined.py [--pairs 200] [--batch]

Pairs are clean web articles of different sites, half with the second one's title; "one topic" pairs are each article
with the article of another site that it has most words in common with. A joint is found where Q130 speaks within
400 characters of it. ``--batch`` judges each set of the development data as one batch instead.
"""

import argparse
import json
import math
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from pages import DATA, rows
from quality import removed

from curate.batch import Bench
from curate.model import Article
from curate.settings import Settings
from curate.survey import Survey

NEAR = 400  # characters
WORDS = 250, 3000  # of an article
SETS = ("leftover_dev", "naive_dev", "main_text_dev")
BATCH = ("S198", "D101", "D102")


def articles() -> list[dict[str, Any]]:
    """Clean articles, one a page, in a fixed order."""
    found = [r for r in rows("main_text_dev") if WORDS[0] <= len(r["gt"].split()) <= WORDS[1]]
    random.Random("joined").shuffle(found)
    return found


def alike(found: Sequence[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each article with the one of another site that is nearest to it by its rarer words."""
    counts = [Counter(re.findall(r"[a-z]{4,}", r["gt"].lower())) for r in found]
    seen = Counter(w for c in counts for w in c)
    weights = [
        {w: (1 + math.log(n)) * math.log(len(found) / seen[w]) for w, n in c.items() if 1 < seen[w] < len(found) / 10}
        for c in counts
    ]
    norms = [math.sqrt(sum(x * x for x in w.values())) or 1.0 for w in weights]
    for at, one in enumerate(found):
        other = max(
            (i for i, r in enumerate(found) if r["domain"] != one["domain"]),
            key=lambda i: sum(x * weights[i].get(w, 0.0) for w, x in weights[at].items()) / norms[i],
        )
        yield one, found[other]


def joints(pairs: Sequence[tuple[dict[str, Any], dict[str, Any]]], bench: Bench) -> str:
    """How many joints are found, and at the first letter."""
    near = exact = more = 0
    for number, (one, two) in enumerate(pairs):
        second = f"{two['title']}\n\n{two['gt']}" if number % 2 and two.get("title") else two["gt"]
        raw = f"{one['gt'].rstrip()}\n\n{second}"
        joint = len(raw) - len(second)
        said = [f.start for f in bench.run(Article(f"{number}.txt", raw)).findings if f.code == "Q130"]
        near += any(abs(at - joint) <= NEAR for at in said)
        exact += joint in said
        more += any(abs(at - joint) > NEAR for at in said)
    size = len(pairs)
    return f"{near / size:.2f} within {NEAR} characters, {exact / size:.2f} at the letter, {more / size:.2f} elsewhere, of {size}"


def glued(number: int) -> None:
    """Q130 on pairs and on single articles."""
    bench = Bench(Settings(select=("Q130",), spacy_model=""), readability=False)
    found = articles()
    rng = random.Random(7)
    others: list[tuple[dict[str, Any], dict[str, Any]]] = []
    while len(others) < number:
        one, two = rng.sample(found, 2)
        if one["domain"] != two["domain"]:
            others.append((one, two))
    print("any two:  ", joints(others, bench))
    print("one topic:", joints(list(alike(found[: 2 * number]))[:number], bench))
    alone = sum(
        any(f.code == "Q130" for f in bench.run(Article(f"{i}", r["gt"])).findings) for i, r in enumerate(found)
    )
    print(f"alone:     {alone / len(found):.3f} of {len(found)} marked")


def batch(name: str) -> None:
    """S198, D101 and D102 on one set as a batch: words of boilerplate and of content in what they mark."""
    found = list(rows(name))
    texts = [Article(r["id"], r.get("text") or r["gt"]) for r in found]
    survey, bench = Survey(), Bench(Settings(select=BATCH, spacy_model=""), readability=False)
    for one in texts:
        survey.add(one)
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    pages = {r["id"]: r.get("page", r["id"]) for r in found}
    for row, one in zip(found, texts, strict=True):
        result = bench.run(msgspec.structs.replace(one, evidence=survey.evidence(one.key)))
        gone, labels = removed(result), {x["n"]: x["label"] for x in row.get("lines", ())}
        for f in result.findings:
            tally[f.code]["findings"] += 1
            if f.code == "D101":
                same = any(
                    pages[row["id"]] == page
                    for other, page in pages.items()
                    if other != row["id"] and other in f.message
                )
                tally["D101"]["of one page" if same else "of others"] += 1
                continue
            first = one.raw.count("\n", 0, f.start) + 1
            for at, line in enumerate(one.raw[f.start : f.end].split("\n")):
                how = "cut" if gone[f.start] else "shown"
                tally[f.code][f"{how} {labels.get(first + at, 'none')}"] += len(line.split())
    print(name, len(texts), json.dumps(tally, sort_keys=True))


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pairs", type=int, default=200)
    parser.add_argument("--batch", action="store_true", help="recurring lines and duplicates instead of joints")
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"joined: the development data is not at {DATA}")
    if options.batch:
        for name in SETS:
            batch(name)
    else:
        glued(options.pairs)
    return 0


if __name__ == "__main__":
    sys.exit(main())
