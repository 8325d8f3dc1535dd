"""The labelled texts that ``training/boilerplate.py`` learns from, and texts put together from several of them."""

import gzip
import hashlib
import json
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Self

import numpy as np
import numpy.typing as npt

from curate.article import Text
from curate.rules.spam.judged import flags_of
from curate.rules.spam.lines import lines_of

Flags = npt.NDArray[np.bool_]
FOLDS = 5
# How often a text is put together anew: its article with the head and the tail of other pages of the same fold. A
# network sees each tail under its own article only, else; with three such texts a page it found .03 to .05 more of what
# extractors leave and .02 of pages at the same loss (once .03 and .015), of either the same with lines put inside the
# article too, or tails cut short. Trees and word weights gain nothing.
COPIES = 3
PAGES_MIXED = 0.6  # share of the whole pages, for each copy; of what extractors leave, all
OTHER_HEAD, OTHER_TAIL = 0.7, 0.8
TRIES = 4  # for a page with boilerplate there


class Page(NamedTuple):
    """A labelled text: its lines, raw and folded, their flags, labels, zones and words."""

    id: str
    page: str
    domain: str
    naive: bool
    raw: list[str]
    folded: list[str]
    flags: tuple[Flags, Flags]
    labels: list[str]
    zones: list[str]
    words: list[int]

    def cut(self, start: int, end: int) -> Self:
        """Some of the lines."""
        here = slice(start, end)
        lists = {name: getattr(self, name)[here] for name in LISTS}
        return self._replace(flags=(self.flags[0][here], self.flags[1][here]), **lists)

    @property
    def article(self) -> tuple[int, int]:
        """The first line of the article or its title, and the one after the last; both 0 where there is none."""
        own = [at for at, label in enumerate(self.labels) if label in {"content", "title"}]
        return (own[0], own[-1] + 1) if own else (0, 0)

    @property
    def tail(self) -> Self:
        """What follows the article."""
        return self.cut(self.article[1], len(self.raw))


LISTS = ("raw", "folded", "labels", "zones", "words")


def joined(parts: Sequence[Page], like: Page, name: str) -> Page:
    """One text of several, of the site of ``like``."""
    lists: dict[str, Any] = {name: [x for part in parts for x in getattr(part, name)] for name in LISTS}
    anchors, cited = (np.concatenate([part.flags[at] for part in parts]) for at in (0, 1))
    return like._replace(id=name, page=name, flags=(anchors, cited), **lists)


def mixed(texts: Sequence[Page], seed: int) -> Iterator[Page]:
    """Articles with the heads and tails of other pages of their fold, so that no fold sees a line of another."""
    rng = random.Random(seed)
    pools: dict[tuple[int, bool], list[Page]] = defaultdict(list)
    for page in texts:
        if page.article[1]:
            pools[fold_of(page.domain), page.naive].append(page)
    for copy in range(COPIES):
        for pool in pools.values():
            for page in pool:
                if not page.naive or rng.random() < PAGES_MIXED:
                    above = drawn(pool, rng, head=True) if rng.random() < OTHER_HEAD else page
                    beneath = drawn(pool, rng, head=False) if rng.random() < OTHER_TAIL else page
                    parts = [above.cut(0, above.article[0]), page.cut(*page.article), beneath.tail]
                    yield joined(parts, page, f"mixed {copy} {page.page}")


def drawn(pool: Sequence[Page], rng: random.Random, *, head: bool) -> Page:
    """A page with boilerplate above (or beneath) its article, if one is soon drawn."""
    for _ in range(TRIES):
        page = rng.choice(pool)
        first, last = page.article
        if "boilerplate" in (page.labels[:first] if head else page.labels[last:]):
            break
    return page


def fold_of(domain: str) -> int:
    """The fold to which a site belongs."""
    return int(hashlib.md5(f"z{domain}".encode()).hexdigest(), 16) % FOLDS


def pages(folder: Path) -> Iterator[Page]:
    """The texts of both sets."""
    for name in ("leftover", "naive"):
        with gzip.open(folder / f"{name}_dev.jsonl.gz", "rt", encoding="utf-8") as rows:
            for row in map(json.loads, rows):
                text = Text(row["text"])
                labels = {label["n"]: label for label in row["lines"]}
                lines = lines_of(text)
                found = [labels.get(row["text"].count("\n", 0, b.start) + 1, {}) for b in text.blocks]
                yield Page(
                    row["id"],
                    row["page"],
                    row["domain"],
                    name == "naive",
                    [b.text for b in text.blocks],
                    lines.folded,
                    flags_of(lines),
                    [x.get("label", "ambiguous") for x in found],
                    [x.get("zone", "inside") for x in found],
                    [x.get("w", 0) for x in found],
                )
