"""Claims: found, falsely marked, silenced by citations, and how fast, on data that lies outside the rules.

``tests/gold/claim_sentences.jsonl`` are sentences of our own, ``tests/gold/article_claims.jsonl`` offsets into real articles of the
development data (``$CURATE_SHARED``, where it is there). The half "aside" of both was never looked at while the rules were written.
"""

import argparse
import gzip
import json
import os
import re
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from curate.article import Text
from curate.model import Article, Finding
from curate.pipeline import Pipeline
from curate.rules import RULES
from curate.rules.claims.kind import Claim
from curate.rules.matching import cues_of

ROOT = Path(__file__).parent.parent
SHARED = Path(os.environ.get("CURATE_SHARED", ROOT.parent / "shared"))
DEV = SHARED / "data" / "claims_dev"
PAGES = SHARED / "data" / "boilerplate_dev" / "main_text_dev.jsonl.gz"
CLAIMS = tuple(rule for rule in RULES if isinstance(rule, Claim))
LINE = Pipeline(CLAIMS, model="", readability=False)
Row = dict[str, Any]


def rows(path: Path) -> list[Row]:
    """Objects of a JSON Lines file, packed or not."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def found(text: str) -> tuple[Finding, ...]:
    """Claims of one text."""
    return LINE.run(Article("a.txt", text)).findings


class Tally:
    """Claims met and missed, kinds named, and what was marked that is none."""

    def __init__(self) -> None:
        self.met = self.missed = self.kind = self.false = self.words = 0

    def line(self, name: str) -> str:
        """The figures as a row of a table."""
        recall = self.met / max(1, self.met + self.missed)
        precision = self.met / max(1, self.met + self.false)
        return (
            f"| {name} | {self.met + self.missed} | {recall:.2f} | {precision:.2f} | "
            f"{2 * precision * recall / max(1e-9, precision + recall):.2f} | {self.kind / max(1, self.met):.2f} | "
            f"{1000 * self.false / max(1, self.words):.1f} |"
        )


def sentences(half: str) -> Tally:
    """Our own sentences, one at a time; false marks are counted on the innocent ones."""
    tally = Tally()
    for row in rows(ROOT / "tests" / "gold" / "claim_sentences.jsonl"):
        if row["half"] == half:
            codes = [f.code for f in found(row["text"])]
            if "code" in row:
                tally.met += bool(codes)
                tally.missed += not codes
                tally.kind += row["code"] in codes
            else:
                tally.false += len(codes)
                tally.words += len(row["text"].split())
    return tally


def articles(half: str, texts: dict[str, str]) -> Tally:
    """Real articles; what a reader may leave bare (optional) counts neither way."""
    tally = Tally()
    gold = [r for r in rows(ROOT / "tests" / "gold" / "article_claims.jsonl") if r["half"] == half]
    for name in dict.fromkeys(r["article"] for r in gold):
        marks = [r for r in gold if r["article"] == name]
        findings = found(texts[name])
        tally.words += len(texts[name].split())
        for mark in marks:
            codes = {f.code for f in findings if f.start < mark["end"] and mark["start"] < f.end}
            if mark["severity"] != "optional":
                tally.met += bool(codes)
                tally.missed += not codes
                tally.kind += bool(codes & set(mark["codes"]))
        tally.false += sum(not any(f.start < m["end"] and m["start"] < f.end for m in marks) for f in findings)
    return tally


def negatives() -> str:
    """Findings per 1,000 words on text that makes no claim, by genre."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for row in rows(DEV / "negatives.dev.jsonl.gz"):
        for group in (row["group"], "all"):
            counts[group][0] += len(found(row["text"]))
            counts[group][1] += len(row["text"].split())
    return ", ".join(f"{g} {1000 * n / w:.2f}" for g, (n, w) in sorted(counts.items()))


def styles() -> str:
    """Share of claims silenced by each citation style, and still marked beside each look-alike."""
    given = [(row, bool(found(row["text"]))) for row in rows(DEV / "citation_styles.dev.jsonl.gz")]
    bare = {row["pair"] for row, marked in given if row["style"] == "bare" and marked}
    right: dict[str, list[bool]] = defaultdict(list)
    for row, marked in given:
        if row["pair"] in bare and row["style"] != "bare":
            right[row["style"]].append(marked == row["style"].startswith("decoy"))
    shares = {style: sum(v) / len(v) for style, v in right.items()}
    real = [v for s, v in shares.items() if not s.startswith("decoy")]
    decoys = [v for s, v in shares.items() if s.startswith("decoy")]
    return (
        f"{len(bare)} claims: {len(real)} styles silence {sum(real) / len(real):.3f} (lowest {min(real):.3f}); "
        f"look-alikes still marked {sum(decoys) / len(decoys):.3f} (lowest {min(decoys):.3f})"
    )


def speed(texts: Iterable[str]) -> str:
    """CPU seconds of the claim rules and of plain passes with re over the same folded text, in turn, best of three."""
    pages = [Text(text) for text in texts]
    size = sum(len(p.folded.encode()) for p in pages) / 1e6
    cues = sorted({c for rule in CLAIMS for c in rule.cues}, key=len, reverse=True)
    phrases = re.compile(r"\b(?:" + "|".join(map(re.escape, cues)) + r")(?!\w)")
    shapes = [shape.pattern for rule in CLAIMS for shape in rule.shapes]

    def rules() -> None:
        for text in texts:
            page = Text(text)
            hits = cues_of(CLAIMS).hits(page.folded)
            for rule in CLAIMS:
                list(rule.check(page, hits.get(rule.code, ())))

    def one_list() -> None:
        for page in pages:
            list(phrases.finditer(page.folded))

    def all_shapes() -> None:
        for page in pages[::20]:
            for shape in shapes:
                list(shape.finditer(page.folded))

    part = sum(len(p.folded.encode()) for p in pages[::20]) / 1e6
    seconds = {name: best(work) for name, work in (("rules", rules), ("list", one_list), ("shapes", all_shapes))}
    return (
        f"{size:.1f} MB: claim rules {size / seconds['rules']:.2f} MB/s; one regular expression of the {len(cues)} cue phrases "
        f"{size / seconds['list']:.2f} MB/s; the {len(shapes)} patterns one after the other {part / seconds['shapes']:.3f} MB/s; "
        f"rules / one list {seconds['rules'] / seconds['list']:.2f} times the time"
    )


def best(work: Callable[[], None]) -> float:
    """The least CPU seconds of three runs."""
    taken = []
    for _ in range(3):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return min(taken)


def main() -> None:
    """Print the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--speed", action="store_true", help="time the rules beside plain passes, too")
    asked = options.parse_args()
    print("| set | claims | recall | precision | F1 | right kind | false marks per 1,000 words |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for half in ("tuned", "aside", "tuned later"):
        print(sentences(half).line(f"own sentences, {half}"))
    if not PAGES.exists():
        return
    texts = {row["id"]: row["gt"] for row in rows(PAGES)}
    for half in ("tuned", "aside"):
        print(articles(half, texts).line(f"real articles, {half}"))
    print(f"\nno claim, findings per 1,000 words: {negatives()}")
    print(f"citation styles, {styles()}")
    if asked.speed:
        print(f"speed, {speed(list(texts.values()))}")


if __name__ == "__main__":
    main()
