"""The articles that `make bench` reads: plain text, the same at every run."""

from __future__ import annotations

import gzip
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

# Ordinary articles only: no stub, and none that would fill the sample alone.
SHORTEST, LONGEST = 1_000, 30_000
REAL = "data/boilerplate_dev/main_text_dev.jsonl.gz"


def write(folder: Path, shared: Path, raw: Path, size: int, sample: int) -> tuple[str, int]:
    """Fill `folder`/all with `size` bytes and `folder`/sample with the first few.

    Returns the corpus in words and the bytes in the sample.
    """
    real = shared / REAL
    texts = _real(real) if real.is_file() else _varied(raw)
    source = "real web articles" if real.is_file() else "raw/, repeated with variations"
    for name in ("all", "sample"):
        (folder / name).mkdir()
    written = sampled = number = 0
    for number, text in enumerate(texts, start=1):
        data = text.encode()
        name = f"article-{number:05}.txt"
        (folder / "all" / name).write_bytes(data)
        if sampled < sample:
            (folder / "sample" / name).write_bytes(data)
            sampled += len(data)
        written += len(data)
        if written >= size:
            break
    return f"{number} articles, {written / 1e6:.2f} MB ({source})", sampled


def _real(path: Path) -> Iterator[str]:
    """Yield the hand-made main texts of real pages."""
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            text = json.loads(line)["gt"]
            if SHORTEST <= len(text.encode()) <= LONGEST:
                yield text


def _varied(folder: Path) -> Iterator[str]:
    """Yield the repository's own articles for ever, no two copies alike.

    Sentences are dealt anew within each paragraph, so that no checker gains
    by remembering a paragraph.
    """
    paths = sorted(p for p in folder.rglob("*") if p.suffix in {".txt", ".md"})
    texts = [path.read_bytes().decode(errors="replace") for path in paths]
    if not any(texts):
        message = f"no corpus: neither {REAL} nor .txt or .md files in {folder}"
        raise FileNotFoundError(message)
    yield from texts
    dice = random.Random(0)  # the same corpus at every run, no secret
    while True:
        for text in texts:
            yield "\n".join(_shuffled(line, dice) for line in text.split("\n"))


def _shuffled(line: str, dice: random.Random) -> str:
    sentences = re.split(r"(?<=[.!?]) ", line)
    dice.shuffle(sentences)
    return " ".join(sentences)
