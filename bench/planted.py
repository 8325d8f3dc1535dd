"""Planted spam: how much is flagged and cut, and what of the honest text goes with it.

``planted/`` holds our own spam and honest look-alikes, in two halves: ``dev``
was read while the rules were written, ``aside`` was not. Each item goes into
articles: as a block of its own, glued to a sentence of a paragraph, or (spam
only) inside a sentence, where ``[[...]]`` marks the planted words; those words
are also put into sentences of the articles at places drawn by hash. The
articles are clean web texts of ``shared/`` (other sites for each half), or the
spotless examples of ``raw/`` where those are not here.

``python bench/planted.py [--half aside] [--missed] [--articles N]``
"""

import argparse
import gzip
import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from quality import ROOT, SHARED, SPOTLESS, removed, share

from curate.batch import Bench
from curate.model import Article, Finding, Result
from curate.readers.files import Options, articles, expand
from curate.settings import Settings

ITEMS = ROOT / "bench" / "planted"
CLEAN = SHARED / "data" / "boilerplate_dev" / "main_text_dev.jsonl.gz"
MARK = re.compile(r"\[\[(.+?)\]\](?!\])")
SENTENCE = re.compile(r"[A-Z][^.!?\n]{50,220}\.(?= [A-Z]|$)", re.MULTILINE)
PARAGRAPH_WORDS = 40
HALVES = ("dev", "aside", "fresh", "second", "third", "fourth", "fifth", "sixth", "seventh", "judge")
PLACES = ("block", "glued", "sentence")


class Item(NamedTuple):
    """A text to plant. ``start`` and ``end`` mark the spam (all of it but for sentences)."""

    kind: str
    place: str
    text: str
    start: int
    end: int


class Planted(NamedTuple):
    """A planted text with its marks: kind, place, span, and whether it is spam."""

    text: str
    marks: list[tuple[str, str, int, int, bool]]


def items(name: str, half: str) -> list[Item]:
    """The items of a file."""
    found = []
    for line in (ITEMS / f"{name}.{half}.tsv").read_text(encoding="utf-8").splitlines():
        kind, place, text = line.split("\t")
        mark = MARK.search(text)
        plain = MARK.sub(r"\1", text)
        start, end = (mark.start(), mark.end() - 4) if mark else (0, len(plain))
        found.append(Item(kind, place, plain, start, end))
    return found


def carriers(half: str) -> Iterator[str]:
    """Clean articles of a half: sites of one half are not in the other."""
    if not CLEAN.is_file():
        for source in expand([str(ROOT / "raw")]):
            for item in articles(source, Options()):  # type: ignore[arg-type]
                if isinstance(item, Article) and (item.path.split("raw/")[-1], item.id) in SPOTLESS:
                    yield item.raw
        return
    with gzip.open(CLEAN, "rt", encoding="utf-8") as file:
        for row in map(json.loads, file):
            text = row["gt"]
            odd = sum(row["domain"].encode()) % 2
            if odd == (half not in {"dev", "second"}) and 250 <= len(text.split()) <= 3000:
                yield text


def plant(text: str, chosen: list[tuple[Item, bool]], rng: random.Random) -> Planted:
    """An article with items in it."""
    paragraphs = text.split("\n")
    room = [i for i, p in enumerate(paragraphs) if len(p.split()) >= PARAGRAPH_WORDS]
    held: dict[int, list[tuple[str, str, int, int, bool]]] = defaultdict(list)
    blocks: dict[int, list[tuple[Item, bool]]] = defaultdict(list)
    for item, is_spam in chosen:
        if not room:
            break
        at = room.pop(rng.randrange(len(room)))
        if item.place == "block":
            blocks[at].append((item, is_spam))
            continue
        placed = _inside(paragraphs[at], item, rng)
        if placed is not None:
            paragraphs[at], start, end = placed
            held[at].append((item.kind, item.place, start, end, is_spam))
    return _joined(paragraphs, held, blocks)


def _inside(paragraph: str, item: Item, rng: random.Random) -> tuple[str, int, int] | None:
    """A paragraph with the item in it: a sentence more, or words more in a sentence."""
    if item.place == "sentence" and rng.random() < 0.5:
        found = SENTENCE.search(paragraph)
        if found is None:
            return None
        gaps = [m.start() for m in re.finditer(" ", found.group())][2:-2]
        at = found.start() + rng.choice(gaps)
        words = item.text[item.start : item.end]
        return f"{paragraph[:at]} {words}{paragraph[at:]}", at + 1, at + 1 + len(words)
    ends = [m.end() for m in re.finditer(r"[a-z]\.(?= [A-Z]|$)", paragraph)]
    if not ends:
        return None
    at = rng.choice(ends)
    return f"{paragraph[:at]} {item.text}{paragraph[at:]}", at + 1 + item.start, at + 1 + item.end


def _joined(
    paragraphs: list[str],
    held: dict[int, list[tuple[str, str, int, int, bool]]],
    blocks: dict[int, list[tuple[Item, bool]]],
) -> Planted:
    out, marks, size = [], [], 0
    for at, paragraph in enumerate(paragraphs):
        marks += [(kind, place, size + s, size + e, spam) for kind, place, s, e, spam in held[at]]
        out.append(paragraph + "\n")
        size += len(out[-1])
        for item, is_spam in blocks[at]:
            out.append(f"\n{item.text}\n\n")
            marks.append((item.kind, "block", size + 1, size + 1 + len(item.text), is_spam))
            size += len(out[-1])
    return Planted("".join(out), marks)


def planted(half: str, number: int) -> Iterator[Planted]:
    """Articles with about seven spam and four honest items each."""
    rng = random.Random(f"planted {half}")
    spam, honest = items("spam", half), items("honest", half)
    by_place = {p: [i for i in spam if i.place == p] for p in PLACES}
    texts = list(carriers(half))
    rng.shuffle(texts)
    for text in texts[:number]:
        chosen = [(rng.choice(by_place[p]), True) for p in (*PLACES, *PLACES, "sentence") if by_place[p]]
        chosen += [(rng.choice(honest), False) for _ in range(4)]
        rng.shuffle(chosen)
        yield plant(text, chosen, rng)


def covers(found: list[Finding], start: int, end: int) -> bool:
    """Whether a finding marks the words: half of them and more, and little else."""
    return any(
        min(f.end, end) - max(f.start, start) >= (end - start) / 2 and f.end - f.start <= 2 * (end - start) + 30
        for f in found
    )


class Tally:
    """What became of the planted texts and of what stood around them."""

    def __init__(self, *, missed: bool) -> None:
        self.missed = missed
        self.rates: dict[str, list[bool]] = defaultdict(list)
        self.codes: Counter[str] = Counter()
        self.words = self.lost = self.total = 0

    def add(self, one: Planted, result: Result) -> None:
        """Count one article."""
        gone, kept = removed(result), bytearray(len(one.text))
        for mark in one.marks:
            self._mark(one, mark, result, gone)
            if mark[4]:
                kept[mark[2] : mark[3]] = b"\1" * (mark[3] - mark[2])
        counted = [i for i in range(len(one.text)) if not kept[i] and not one.text[i].isspace()]
        self.lost += sum(gone[i] for i in counted)
        self.total += len(counted)
        self.words += len(one.text.split())
        for f in result.findings:
            if not any(spam and f.start < end and start < f.end for _, _, start, end, spam in one.marks):
                self.codes[f.code] += 1
                if self.missed and "S168" <= f.code < "S180":
                    print(f"FALSE\t{f.code}\t{f.confidence}\t{one.text[max(0, f.start - 40) : f.end + 40]!r}")

    def _mark(self, one: Planted, mark: tuple[str, str, int, int, bool], result: Result, gone: bytearray) -> None:
        kind, place, start, end, spam = mark
        name = place if spam else "honest"
        flagged, cut = covers(list(result.findings), start, end), share(gone, one.text, start, end) >= 0.9
        for label, value in ((f"{name} flagged", flagged), (f"{name} cut", cut)):
            self.rates[label].append(value)
            self.rates[f"  {name} {kind} {label.split()[-1]}"].append(value)
        if spam:
            self.rates["all spam cut"].append(cut)
            if flagged:
                self.rates["cut, of the flagged"].append(cut)
        if self.missed and (not (flagged and cut) if spam else flagged):
            said = "CUT" if cut else "flagged" if flagged else "-"
            print(f"{name}\t{kind}\t{said}\t{one.text[max(0, start - 60) : end + 40]!r}")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--half", choices=HALVES, default="dev")
    parser.add_argument("--articles", type=int, default=150)
    parser.add_argument("--missed", action="store_true", help="print what is missed and what is wrongly said")
    options = parser.parse_args()
    bench = Bench(Settings(select=("S",), spacy_model=""), readability=False)
    tally = Tally(missed=options.missed)
    for number, one in enumerate(planted(options.half, options.articles)):
        tally.add(one, bench.run(Article(f"{number}.txt", one.text)))
    for name in sorted(tally.rates):
        print(f"{name:40} {sum(tally.rates[name]) / len(tally.rates[name]):.3f}  of {len(tally.rates[name])}")
    rate = tally.codes.total() / tally.words * 1000
    print(f"false flags per 1,000 words {rate:.3f} {dict(tally.codes)}; article lost {tally.lost / tally.total:.5f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
