"""The licensed text that the word models learn from, cut into three shares.

Nothing here is shipped. A paragraph's share is drawn from a hash of its text,
so that adding a source never moves another source's paragraphs:

* `count`: n-grams and word counts (9 of 10 paragraphs of the training sources);
* `tune`: the rankers and gates learn here, on text that the counts never saw;
* `test`: one whole textbook, MedQuAD folder 6, the WikiSplit tuning file and
  half of the EWT documents; read only to report scores.
"""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from curate.models.tokens import BOUNDARY, NUMBER, PAUSE, tokenise

TEST_BOOK = "introduction-business"
TEST_MEDQUAD = "mq-6-"
WORDNET = Path("/usr/share/wordnet")
TUNE_SHARE = 10  # one paragraph in ten


CLITICS = {"am": "'m", "are": "'re", "is": "'s", "will": "'ll", "have": "'ve", "would": "'d"}
SUBJECTS = {
    "am": ("i",),
    "are": ("you", "we", "they"),
    "is": ("he", "she", "it", "that", "there", "what", "who", "here"),
    "will": ("i", "you", "we", "they", "he", "she", "it", "that"),
    "have": ("i", "you", "we", "they"),
    "would": ("i", "you", "we", "they", "he", "she"),
}
NEGATED = {w: w + "n't" for w in "is are was were do does did has have had could would should must need".split()}


class Slip(NamedTuple):
    """One slip that a person made: code points in `text`, and what was meant."""

    start: int
    end: int
    correct: tuple[str, ...]
    kind: str


class Sentence(NamedTuple):
    """A natural sentence with its marked slips."""

    text: str
    slips: tuple[Slip, ...]


def records(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a gzipped JSONL file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def share_of(text: str) -> str:
    """Return `tune` for a tenth of all texts, `count` for the others."""
    return "tune" if zlib.crc32(text.encode()) % TUNE_SHARE == 0 else "count"


def _ewt_half(identifier: str) -> str:
    """Return `test` or `tune` by the document a sentence of EWT comes from."""
    document = re.sub(r"^(train-)?ewt-", "", identifier).rsplit("-", 1)[0]
    return "test" if zlib.crc32(document.encode()) % 2 else "tune"


def clean_web(folder: Path) -> dict[str, list[str]]:
    """Return unmarked EWT sentences by half of the documents (CC BY-SA 4.0)."""
    halves: dict[str, list[str]] = {"tune": [], "test": []}
    for row in records(folder / "clean_web.dev.jsonl.gz"):
        halves[_ewt_half(row["id"])].append(row["text"])
    return halves


def natural(folder: Path) -> dict[str, list[Sentence]]:
    """Return EWT sentences with slips by half of the documents (CC BY-SA 4.0)."""
    halves: dict[str, list[Sentence]] = {"tune": [], "test": []}
    for row in records(folder / "natural.dev.jsonl.gz"):
        slips = tuple(Slip(g["start"], g["end"], tuple(g["correct"]), g["kind"]) for g in row["gold"])
        halves[_ewt_half(row["id"])].append(Sentence(row["text"], slips))
    return halves


def prose(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Yield (source, share, paragraph) of all prose without marked slips."""
    for path in sorted(folder.glob("prose_*.txt.gz")):
        name = path.name.removeprefix("prose_").removesuffix(".txt.gz")
        name = name.removeprefix("openstax_")
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                text = detokenise(line.strip()) if name == "wikisplit" else line.strip()
                yield name, "test" if name == TEST_BOOK else share_of(text), text
    for text in wordnet(WORDNET):
        yield "wordnet", share_of(text), text
    for row in records(folder / "clean_medical.dev.jsonl.gz"):
        held = row["id"].startswith(TEST_MEDQUAD)
        yield "medquad", "test" if held else share_of(row["text"]), row["text"]
    for half, texts in clean_web(folder).items():
        for text in texts:
            yield "ewt", "test" if half == "test" else share_of(text), text
    for row in records(folder / "clean_general.dev.jsonl.gz"):
        yield "wikisplit-tune", "test", detokenise(row["text"])


def wordnet(folder: Path) -> Iterator[str]:
    """Yield definitions and examples of WordNet 3.0 (Debian `wordnet-base`, WordNet licence)."""
    for path in sorted(folder.glob("data.*")):
        for line in path.read_text(encoding="utf-8").splitlines():
            _, bar, gloss = line.partition(" | ")
            if bar:
                yield from (part.strip(' "') for part in gloss.split(";"))


def detokenise(text: str) -> str:
    """Undo the marks of WikiSplit's tokenizer: doubled quotes, spaced marks."""
    text = text.replace("``", '"').replace("''", '"')
    return re.sub(r" (n't|'s|'re|'ve|'ll|'d|'m)\b", r"\1", text)


def contract(words: list[str]) -> list[str]:
    """Return words with every third "they are", "do not" and so on contracted.

    Edited books avoid contractions, and the models would take a web page's for slips.
    """
    out: list[str] = []
    met = 0
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else BOUNDARY
        short = _short(out[-1], word) if out and is_word(following) and following.islower() else ""
        met += bool(short)
        if short and met % 3 == 0:
            out[-1] = short
        else:
            out.append(word)
    return out


def _short(first: str, second: str) -> str:
    """Return the contraction of two words, or nothing."""
    low = first.lower()
    if second == "not" and low in NEGATED:
        return NEGATED[low].replace(low, first, 1) if NEGATED[low].startswith(low) else ""
    if low in SUBJECTS.get(second, ()):
        return first + CLITICS[second]
    return ""


def stream(texts: list[str]) -> list[str]:
    """Return the texts' tokens in original case, a `BOUNDARY` after each text."""
    words: list[str] = [BOUNDARY]
    for text in texts:
        words.extend(tokenise(text).words)
        if words[-1] != BOUNDARY:
            words.append(BOUNDARY)
    return words


def is_word(token: str) -> bool:
    """Tell a word from a mark or number."""
    return token not in {BOUNDARY, PAUSE} and not token.startswith(NUMBER)
