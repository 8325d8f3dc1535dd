"""An exam for the typo rules: slips of ten kinds in held-out text, by another generator than the training's.

    python training/words_exam.py OUT.jsonl [--each 250] [--seed 7]

It shares no code and no pair table with `words_slips.py`: forms come from the
lexicon by letters alone, sounds from soundex, small words from lists of its
own. A fifth of the sentences stay clean. Rows are `{"id","text","gold"}` as the
scorers of typos read them.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import defaultdict
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import jellyfish  # noqa: E402
import words_corpus as corpus  # noqa: E402

from curate.models import lexicon  # noqa: E402

WORD = re.compile(r"(?<![\w'’-])[A-Za-z]+(?![\w'’-])")
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
SMALL = "the a an of to in on at for with by from and or is are was were it that this as be has have".split()
SWAPS = {
    "preposition": "of to in on at for with by from into".split(),
    "article": "a an the".split(),
    "joint": "and or an any as at if it is in".split(),
    "pronoun": "it he they their there them his him".split(),
    "verb": "is are was were be has have had been".split(),
    "near": "the they then than that".split(),
}
AGREE = {
    "is": "are",
    "are": "is",
    "was": "were",
    "were": "was",
    "has": "have",
    "have": "has",
    "does": "do",
    "do": "does",
}
HOMOPHONES = (
    "their there they're,your you're,its it's,to too two,then than,affect effect,loose lose,weather whether,"
    "passed past,quite quiet,where were wear,whole hole,know no,by buy,brake break,peace piece,plain plane,"
    "right write,weak week,here hear,new knew,through threw,accept except,advice advise,breath breathe,"
    "principal principle,led lead,cause course,form from,of off,are our,who's whose,site sight cite,"
    "complement compliment,patients patience,vain vein,heal heel,muscle mussel,pain pane,waist waste,bare bear"
)
MADE = tuple[int, int, str, str]  # start, end, written, meant


class Examiner:
    """Makes one slip of a kind in a sentence."""

    def __init__(self, seed: int, medical: set[str]) -> None:
        """Gather the words that may be written: common ones."""
        self.random = random.Random(seed)
        words = lexicon.load()
        self.real = {w for w in words.words if w.isalpha() and words.plain(w) and words.count(w) >= 31}
        self.rare = {w for w in words.words if w.isalpha() and words.plain(w) and words.count(w) >= 3}
        self.groups = {w: set(g.split()) - {w} for g in HOMOPHONES.split(",") for w in g.split()}
        codes: dict[str, list[str]] = defaultdict(list)
        for word in sorted(medical & self.rare):
            codes[jellyfish.soundex(word)].append(word)
        self.medical = {
            w: [o for o in group if o != w and jellyfish.jaro_winkler_similarity(o, w) > 0.9]
            for group in codes.values()
            for w in group
        }
        self.kinds: dict[str, Callable[[str], set[str]]] = {
            "inflection": self.inflection,
            "agreement": lambda w: {AGREE[w]} if w in AGREE else set(),
            "function": self.function,
            "homophone": lambda w: self.groups.get(w, set()),
            "letter": self.letter,
            "keyboard": self.keyboard,
            "medical": lambda w: set(self.medical.get(w, ())),
        }

    def inflection(self, w: str) -> set[str]:
        """Return forms with an ending lost, added or changed."""
        out = {w + e for e in ("s", "ed", "d", "ing", "es", "ly")} | {
            w[:-k] for k in (1, 2, 3) if w[-k:] in {"s", "d", "ed", "es", "ing", "n", "ly"}
        }
        if w.endswith("ing"):
            out |= {w[:-3] + "ed", w[:-3] + "e"}
        if w.endswith("ed"):
            out |= {w[:-2] + "ing", w[:-1] + "s"}
        return {o for o in out if len(w) > 3 and len(o) > 2 and o in self.real}

    def function(self, w: str) -> set[str]:
        """Return small words of a group."""
        return {o for g in SWAPS.values() if w in g for o in g} - {w}

    def letter(self, w: str) -> set[str]:
        """Return real words one letter away, not by an ending."""
        if len(w) < 4:
            return set()
        out = {w[:i] + c + w[i + 1 :] for i in range(len(w) - 1) for c in LETTERS}
        out |= {w[:i] + w[i + 1 :] for i in range(len(w) - 1)} | {
            w[:i] + c + w[i:] for i in range(len(w)) for c in LETTERS
        }
        return {o for o in out if o in self.real} - {w}

    def keyboard(self, w: str) -> set[str]:
        """Return real words by a neighbouring key or two letters swapped."""
        out = {w[:i] + w[i + 1] + w[i] + w[i + 2 :] for i in range(len(w) - 1)}
        for row in KEYS:
            for a, b in pairwise(row):
                for i, c in enumerate(w):
                    if c in {a, b}:
                        out.add(w[:i] + (b if c == a else a) + w[i + 1 :])
        return {o for o in out if o in self.real and len(w) > 2} - {w}

    def make(self, kind: str, text: str) -> MADE | None:
        """Return a slip of a kind, or None where the sentence has no place for one."""
        places = [m for m in WORD.finditer(text) if m.group().islower()]
        self.random.shuffle(places)
        for m in places:
            made = self._at(kind, text, m)
            if made is not None:
                return made
        return None

    def _at(self, kind: str, text: str, m: re.Match[str]) -> MADE | None:
        w, start, end = m.group(), m.start(), m.end()
        if kind == "missing":
            following = text[end : end + 1] == " " and start > 0
            return (start, end + 1, "", text[start : end + 1]) if w in SMALL and following else None
        if kind == "doubled":
            extra = w if self.random.random() < 0.4 else self.random.choice(SMALL)
            return (start, end, f"{extra} {w}", w) if len(w) < 6 else None
        if kind == "speech":
            return self._speech(text, w, start, end)
        options = sorted(self.kinds[kind](w))
        return (start, end, self.random.choice(options), w) if options else None

    def _speech(self, text: str, w: str, start: int, end: int) -> MADE | None:
        cuts = [(w[:i], w[i:]) for i in range(1, len(w)) if {w[:i], w[i:]} <= self.real]
        cuts = [c for c in cuts if min(map(len, c)) > 2 or set(c) & set(SMALL)]
        if cuts:
            return start, end, " ".join(self.random.choice(cuts)), w
        m = re.compile(r" ([a-z]+)\b").match(text, end)
        if m and w + m.group(1) in self.real:
            return start, m.end(), w + m.group(1), w + m.group()
        sounds = [o for o in self.groups.get(w, ()) if o.isalpha()]
        return (start, end, self.random.choice(sorted(sounds)), w) if sounds and self.random.random() < 0.3 else None


ORDER = (
    "inflection",
    "agreement",
    "function",
    "missing",
    "doubled",
    "homophone",
    "letter",
    "keyboard",
    "medical",
    "speech",
)


def row(identifier: str, text: str, kind: str, made: MADE) -> dict[str, Any]:
    """Return the spoilt sentence with its gold."""
    start, end, written, meant = made
    spoilt = text[:start] + written + text[end:]
    gold: dict[str, Any]
    if kind == "missing":  # mark the word after the gap; the right text has both
        after = WORD.match(spoilt, start) or re.compile(r"\S+").match(spoilt, start)
        assert after is not None
        gold = {"start": start, "end": after.end(), "correct": [meant + after.group()]}
    else:
        gold = {"start": start, "end": start + len(written), "correct": [meant]}
    gold |= {"text": spoilt[start : gold["end"]], "kind": kind, "source": kind}
    return {"id": identifier, "text": spoilt, "gold": [gold], "domain": identifier.split("-", maxsplit=1)[0]}


def sentences(data: Path) -> dict[str, list[str]]:
    """Return held-out sentences by domain."""
    out: dict[str, list[str]] = defaultdict(list)
    for source, share, text in corpus.prose(data):
        if share == "test":
            name = {"introduction-business": "book", "medquad": "medical", "ewt": "web"}.get(source, "wiki")
            out[name] += [s.strip() for s in SENTENCE.split(text) if 6 <= len(s.split()) <= 40]
    return out


def exam(data: Path, each: int, seed: int) -> list[dict[str, Any]]:
    """Return the rows: `each` of a kind, and a fifth as many clean ones."""
    texts = sentences(data)
    medical = set(WORD.findall(" ".join(texts["medical"])))
    common = set(WORD.findall(" ".join(texts["book"] + texts["web"])))
    examiner = Examiner(seed, {w for w in medical if len(w) > 5} - common)
    draw = random.Random(seed)
    pool = [
        (d, t)
        for d, n in (("medical", 5), ("book", 3), ("web", 2))
        for t in draw.sample(texts[d], min(len(texts[d]), each * n))
    ]
    draw.shuffle(pool)
    rows: list[dict[str, Any]] = []
    left = dict.fromkeys(ORDER, each)
    for number, (domain, text) in enumerate(pool):
        kinds = [k for k in left if left[k] and (k != "medical" or domain == "medical")]
        if number % 6 == 5 or not kinds:
            rows.append({"id": f"{domain}-{number}", "text": text, "gold": [], "domain": domain})
            continue
        for kind in sorted(kinds, key=lambda k: -left[k])[:4]:
            made = examiner.make(kind, text)
            if made is not None:
                left[kind] -= 1
                rows.append(row(f"{domain}-{number}", text, kind, made))
                break
        if not any(left.values()):
            break
    return rows


def main() -> None:
    """Write the exam."""
    parser = argparse.ArgumentParser(description="make an exam for the typo rules")
    parser.add_argument("out", type=Path)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "typos_dev")
    parser.add_argument("--each", type=int, default=250)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    rows = exam(options.data, options.each, options.seed)
    options.out.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
