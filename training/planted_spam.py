"""Planted spam made from ``planted_frames.txt`` and ``planted_trades.txt``, and articles to plant it in."""

from __future__ import annotations

import gzip
import json
import random
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from curate.models import trade

HERE = Path(__file__).parent
ITEMS = HERE.parent / "bench" / "planted"
SLOT = re.compile(r"\{(\w+?)(\d?)\}")
ENDED = re.compile(r"(?<=[a-z]{2}[.!?]) (?=[A-Z])")
SITES = (
    "best{}.com",
    "www.{}direct.com",
    "{}-online.net",
    "{}4u.biz",
    "https://www.{}shop.com/",
    "the{}store.co.uk",
    "{}.io",
)
LOWER = 0.05  # share written small throughout
LONG = 30  # words of a paragraph that something may be planted in
BOOK_PARAGRAPHS = 25
BOOKS = (
    "american-government",
    "college-success-bundle",
    "introduction-business",
    "microbiology",
    "psychology",
    "us-history",
)
BOOK_ARTICLES = 30


class Unit(NamedTuple):
    """A text to plant: where it comes from, where it goes ("block", "glued" or "sentence"), whether it is spam."""

    source: str
    place: str
    text: str
    spam: bool


@cache
def trades() -> dict[str, list[str]]:
    """What fills each slot."""
    found: dict[str, list[str]] = defaultdict(list)
    name = ""
    for line in (HERE / "planted_trades.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif not line.startswith("#"):
            found[name] += [part.strip() for part in line.split(",")]
    towns = [t for t in sorted(trade.places()) if "." not in t]
    return {**found, "city": towns}


@cache
def frames() -> tuple[tuple[str, str], ...]:
    """Kind and wording of each frame."""
    found, kind = [], ""
    for line in (HERE / "planted_frames.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif line and not line.startswith("#"):
            found.append((kind, line))
    return tuple(found)


def plural(word: str) -> str:
    """More than one of a profession."""
    return f"{word[:-1]}ies" if word.endswith("y") and word[-2] not in "aeiou" else f"{word}s"


def value(slot: str, rng: random.Random) -> str:
    """Something for a slot, written small."""
    known = trades()
    if slot in {"svc", "pro", "wares", "vice", "adj", "city", "name"}:
        return rng.choice(known[slot])
    if slot == "pros":
        return plural(rng.choice(known["pro"]))
    word = re.sub(r"[^a-z]", "", rng.choice(known["wares"]).lower())
    made = {
        "firm": lambda: f"{rng.choice(known['firm'])} {rng.choice(known['kind'])}",
        "site": lambda: rng.choice(SITES).format(word),
        "phone": lambda: rng.choice(
            ("555-01{:02}", "(800) 555-01{:02}", "+1 415 555 01{:02}", "020 7946 09{:02}", "1-888-555-01{:02}")
        ).format(rng.randrange(100)),
        "n": lambda: str(rng.choice((5, 7, 10, 15, 20, 25, 30))),
        "year": lambda: str(rng.randrange(1975, 2026)),
        "price": lambda: f"{rng.choice('$$$£€')}{rng.choice((9, 19, 29, 49, 99, 150, 299, 500))}",
        "pct": lambda: f"{rng.choice((5, 10, 15, 20, 25, 30, 50, 70))}%",
        "code": lambda: f"{rng.choice(('SAVE', 'DEAL', 'FRESH', 'SUMMER'))}{rng.choice((5, 10, 20))}",
        "tag": lambda: word,
    }
    return made[slot]()


def filled(frame: str, rng: random.Random) -> str:
    """A frame with its slots filled; a slot with a capital is written in capitals."""

    def fill(match: re.Match[str]) -> str:
        slot = match[1]
        said = value(slot.lower(), rng)
        return " ".join(w[:1].upper() + w[1:] for w in said.split(" ")) if slot[0].isupper() else said

    text = SLOT.sub(fill, frame)
    return text.lower() if rng.random() < LOWER else text


def made(rng: random.Random, times: int) -> Iterator[Unit]:
    """Each frame filled several times."""
    for kind, frame in frames():
        for at in range(times):
            place = {"in": "sentence", "block": "block"}.get(kind) or ("block", "glued")[at % 2]
            text = filled(frame, rng)
            if kind in {"both", "honest"} and rng.random() > LOWER:
                text = text[:1].upper() + text[1:]
            yield Unit(frame, place, text, kind != "honest")


def written(halves: tuple[str, ...], times: int) -> Iterator[Unit]:
    """Items of ``bench/planted``, spam and honest."""
    for half in halves:
        for name in ("spam", "honest"):
            for line in (ITEMS / f"{name}.{half}.tsv").read_text(encoding="utf-8").splitlines():
                _, place, text = line.split("\t")
                mark = re.search(r"\[\[(.+?)\]\](?!\])", text) if place == "sentence" else None
                for _ in range(times):
                    yield Unit(f"{half} {line}", place, mark[1] if mark else text, name == "spam")


def strangers(hosts: list[str], rng: random.Random, number: int) -> Iterator[Unit]:
    """Honest sentences of other articles: that words are new to an article does not make them spam."""
    for text in rng.choices(hosts, k=number):
        found = [s for line in text.split("\n") for s in ENDED.split(line.strip()) if 5 <= len(s.split()) <= 30]
        if found:
            said = rng.choice(found)
            yield Unit(said, rng.choice(("block", "glued")), said, spam=False)


def web(folder: Path, odd: int) -> Iterator[str]:
    """Clean articles of half of the sites (see ``bench/planted.py``)."""
    with gzip.open(folder / "boilerplate_dev" / "main_text_dev.jsonl.gz", "rt", encoding="utf-8") as file:
        for row in map(json.loads, file):
            if sum(row["domain"].encode()) % 2 == odd and 250 <= len(row["gt"].split()) <= 6000:
                yield row["gt"]


def books(folder: Path) -> Iterator[str]:
    """Pieces of open textbooks, as long as articles."""
    for name in BOOKS:
        with gzip.open(folder / "typos_dev" / f"prose_openstax_{name}.txt.gz", "rt", encoding="utf-8") as file:
            lines = [line.strip() for line in file if line.strip()]
        step = max(len(lines) // BOOK_ARTICLES, BOOK_PARAGRAPHS)
        for at in range(0, len(lines) - BOOK_PARAGRAPHS, step):
            yield "\n\n".join(lines[at : at + BOOK_PARAGRAPHS])


def plant(text: str, units: list[Unit], rng: random.Random) -> tuple[str, list[tuple[Unit, int, int]]]:
    """An article with units in it, and where they stand."""
    paragraphs = text.split("\n")
    room = [i for i, p in enumerate(paragraphs) if len(p.split()) >= LONG]
    rng.shuffle(room)
    spots: dict[int, tuple[Unit, int]] = {}
    for unit, at in zip(units, room, strict=False):
        spots[at] = (unit, place_in(paragraphs[at], unit, rng))
    out, held = "", []
    for at, paragraph in enumerate(paragraphs):
        if at not in spots or spots[at][1] < 0:
            out += paragraph + "\n"
            continue
        unit, where = spots[at]
        if unit.place == "block":
            out += f"{paragraph}\n\n"
            held.append((unit, len(out), len(out) + len(unit.text)))
            out += f"{unit.text}\n\n"
        else:
            out += paragraph[:where] + " "
            held.append((unit, len(out), len(out) + len(unit.text)))
            out += unit.text + paragraph[where:] + "\n"
    return out, held


def place_in(paragraph: str, unit: Unit, rng: random.Random) -> int:
    """Where a unit goes in a paragraph, -1 where there is no place."""
    if unit.place == "block":
        return 0
    if unit.place == "sentence":
        gaps = [m.start() for m in re.finditer(r"(?<=[a-z,]) (?=[a-z])", paragraph)]
        return rng.choice(gaps) if gaps else -1
    ends = [m.start() for m in ENDED.finditer(paragraph)]
    ends += [len(paragraph)] if re.search(r"[a-z]{2}[.!?]$", paragraph) else []
    return rng.choice(ends) if ends else -1
