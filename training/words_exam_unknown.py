"""An exam for unknown words: misspellings of five kinds in held-out text.

    python training/words_exam_unknown.py OUT.jsonl [--each 250] [--seed 7]

Misspellings are those that only codespell lists (nothing of it is shipped), one
or two letters dropped, doubled, swapped or hit beside, spellings by ear, and two words
run together; none is a word of the lexicon. A third of the sentences stay
clean. Rows are as `words_exam.py` writes them.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import words_lexicon  # noqa: E402
from words_exam import KEYS, MADE, WORD, row, sentences  # noqa: E402

from curate.models import lexicon  # noqa: E402

DOMAINS = (("medical", 8), ("book", 3), ("web", 2))  # share of each among the sentences
BY_EAR = tuple(
    pair.split()
    for pair in (
        "ph f,ie ei,ei ie,ance ence,ence ance,able ible,ible able,ll l,ss s,mm m,nn n,tt t,cc c,pp p,rr r,"
        "qu kw,tion sion,sion tion,ous us,ea ee,ee ea,ai ay,y i,ck k,sc s,gh g,rh r,oe e,ae e,ough uff,ary ery,er or,or er"
    ).split(",")
)


class Misspeller:
    """Makes one misspelling of a kind in a sentence."""

    def __init__(self, data: Path, seed: int) -> None:
        """Read the lists; `seed` fixes all draws."""
        self.random = random.Random(seed)
        self.lexicon = lexicon.load()
        path = data / "misspellings.tsv.gz"
        trained = words_lexicon.misspelling_rows(path, "typos")
        self.listed: dict[str, list[str]] = defaultdict(list)
        for written, meant in words_lexicon.misspelling_rows(path, "codespell").items():
            if written.isalpha() and meant.isalpha() and written not in trained:
                self.listed[meant].append(written)

    def make(self, kind: str, text: str) -> MADE | None:
        """Return a misspelling of a kind, or None where the sentence has no place for one."""
        places = [m for m in WORD.finditer(text) if m.group().islower() and self.lexicon.known(m.group())]
        places = [m for m in places if not text.startswith("://", m.end())]  # "shttp://" is an address, no word
        self.random.shuffle(places)
        for m in places:
            word, end = m.group(), m.end()
            if kind == "glued":
                following = re.compile(r" ([a-z]+)\b").match(text, end)
                if following is None:
                    continue
                word, end = text[m.start() : following.end()], following.end()
                options = {word.replace(" ", "")}
            else:
                options = self.written(kind, word)
            unknown = sorted(o for o in options if len(o) > 2 and not self.lexicon.known(o))
            if unknown:
                return m.start(), end, self.random.choice(unknown), word
        return None

    def written(self, kind: str, word: str) -> set[str]:
        """Return misspellings of a word."""
        if kind == "listed":
            return set(self.listed.get(word, ()))
        if kind == "ear":
            return {word[: m.start()] + new + word[m.end() :] for old, new in BY_EAR for m in re.finditer(old, word)}
        if kind == "two letters":
            return self.hit(self.random.choice(sorted(self.hit(word)))) - {word} if len(word) > 7 else set()
        return self.hit(word) if len(word) > 3 else set()

    @staticmethod
    def hit(word: str) -> set[str]:
        """Return a word with one letter dropped, doubled, swapped or replaced by a neighbouring key."""
        near = {c: row[i - 1 : i] + row[i + 1 : i + 2] for row in KEYS for i, c in enumerate(row)}
        out = set()
        for i, c in enumerate(word):
            before, after = word[:i], word[i + 1 :]
            out |= {before + after, before + c + c + after, before + after[:1] + c + after[1:]}
            out |= {before + other + after for other in near.get(c, "")}
        return out - {word}


KINDS = ("listed", "one letter", "two letters", "ear", "glued")


def exam(data: Path, each: int, seed: int) -> list[dict[str, Any]]:
    """Return the rows: `each` of a kind, and half as many clean ones."""
    texts, speller, draw = sentences(data), Misspeller(data, seed), random.Random(seed)
    pool = [(d, t) for d, n in DOMAINS for t in draw.sample(texts[d], min(len(texts[d]), each * n))]
    draw.shuffle(pool)
    left, rows = dict.fromkeys(KINDS, each), []
    for number, (domain, text) in enumerate(pool):
        name = f"{domain}-{number}"
        if number % 3 == 2:
            rows.append({"id": name, "text": text, "gold": [], "domain": domain})
            continue
        for kind in sorted(left, key=lambda k: -left[k]):
            made = speller.make(kind, text) if left[kind] else None
            if made is not None:
                left[kind] -= 1
                rows.append(row(name, text, kind, made))
                break
        if not any(left.values()):
            break
    return rows


def main() -> None:
    """Write the exam."""
    parser = argparse.ArgumentParser(description="make an exam for unknown words")
    parser.add_argument("out", type=Path)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "typos_dev")
    parser.add_argument("--each", type=int, default=250)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    rows = exam(options.data, options.each, options.seed)
    options.out.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
