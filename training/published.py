"""Published web articles as text to learn from, with the slips that readers marked in them.

`../shared/data/boilerplate_dev/main_text_dev.jsonl.gz`, the pages of WCXB (CC BY 4.0, © Murrough Foley),
less the excerpts' articles that `tests/gold/web_slips.jsonl` keeps aside for tests.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import words_corpus as corpus
from neural_data import SENTENCE

GOLD = Path(__file__).resolve().parent.parent / "tests" / "gold" / "web_slips.jsonl"
SOURCE = "Murrough-Foley/web-content-extraction-benchmark"
LINE = re.compile(r"[^\n]+")
LEAST = 6  # words of a line
Marked = tuple[str, list[dict[str, Any]], int]  # a line, the slips in it, and where it begins


def lines(data: Path) -> Iterator[Marked]:
    """Yield the lines of all articles that are not kept aside; `data` is the folder of the typos' data beside the articles'."""
    gold: dict[str, list[dict[str, Any]]] = defaultdict(list)
    kept = set()
    for row in map(json.loads, GOLD.read_text(encoding="utf-8").splitlines()):
        if row.get("half") == "kept":
            kept.add(row["id"])
        elif "half" not in row:
            gold[row["id"]].append(row)
    for row in corpus.records(data.parent / "boilerplate_dev" / "main_text_dev.jsonl.gz"):
        if row["id"] in kept or row["source"] != SOURCE:
            continue
        for match in LINE.finditer(row["gt"]):
            if len(match.group().split()) >= LEAST:
                inside = [g for g in gold[row["id"]] if match.start() <= g["start"] and g["end"] <= match.end()]
                yield match.group(), inside, match.start()


def clean(data: Path) -> Iterator[str]:
    """Yield the lines, their slips corrected."""
    for line, slips, begin in lines(data):
        text = line
        for slip in sorted(slips, key=lambda s: -int(s["start"])):
            text = text[: slip["start"] - begin] + slip["correct"][0] + text[slip["end"] - begin :]
        yield text


def natural(data: Path) -> list[corpus.Sentence]:
    """Return the sentences that hold slips."""
    found = []
    for line, slips, begin in lines(data):
        cuts = [0, *(m.end() for m in SENTENCE.finditer(line)), len(line)] if slips else []
        for start, end in pairwise(cuts):
            here = [s for s in slips if start <= s["start"] - begin and s["end"] - begin <= end]
            marked = tuple(
                corpus.Slip(s["start"] - begin - start, s["end"] - begin - start, tuple(s["correct"]), s["kind"])
                for s in here
            )
            if marked:
                found.append(corpus.Sentence(line[start:end].rstrip(), marked))
    return found
