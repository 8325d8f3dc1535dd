"""The neural layer: a small transformer that weighs edits of every word of a sentence.

MiniLM fine-tuned by `training/neural.py`, int8 ONNX, with its card in
`neural/README.md`. Needs the extra `neural` (onnxruntime, tokenizers). For each
word it weighs keeping it, dropping it, joining it with the next, putting a
small word before it, and each word of the wide pair table in its place.
Sentences are read one by one, so that no sentence changes another's result.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec
import numpy as np

from curate.models import ngrams, pairs
from curate.models.gaps import INSERTED
from curate.models.ngrams import Floats, Ints
from curate.models.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

ITEM: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d[\w.,:%]*\w|\d|[^\w\s]")
HERE: Final = Path(__file__).parent / "neural"
MOST_ITEMS: Final = 80  # of a sentence; longer ones are lists
MOST_PIECES: Final = 128
FEWEST: Final = 4  # known words; labels and headings of fewer say too little
START, END = 101, 102  # BERT's marks of a sentence
KEEP, DROP, OTHER, JOIN, INSERT = 0, 1, 2, 3, 4
REPLACE, PART = -1, -2  # choices beyond the fixed ones
WIDTH: Final = 8  # features of a candidate: reasons (6), prior, log count
ASIDE: Final = 0.1  # share of the chance of being wrong that a proposal must have


class Choice(msgspec.Struct, frozen=True):
    """One way to mend an item: its kind, the words put in, and its probability."""

    kind: int
    words: tuple[str, ...]
    chance: float


class Verdict(msgspec.Struct, frozen=True):
    """An item that is probably wrong, with ways to mend it, best first."""

    at: int
    chance: float
    choices: tuple[Choice, ...]


class Net(msgspec.Struct, frozen=True):
    """The network and its tables."""

    session: Any
    tokenizer: Any
    pieces: Ints  # of each word of the n-grams, 0 for none
    count: Ints  # of them
    reasons: Floats
    bias: float
    split: float
    parts: Ints  # the two words that make a word, 0 where none
    wholes: dict[tuple[int, int], int]


def available() -> bool:
    """Tell whether the extra is installed and the model is in the package."""
    installed = all(find_spec(name) is not None for name in ("onnxruntime", "tokenizers"))
    return installed and (HERE / "model.onnx").is_file()


@cache
def load() -> Net:
    """Return the network (read once per process). Raises ImportError without the extra."""
    import onnxruntime  # noqa: PLC0415 - heavy, on demand
    from tokenizers import Tokenizer  # noqa: PLC0415

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    tokenizer = Tokenizer.from_file(str(HERE / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    table = pairs.load(pairs.WIDE)
    with np.load(HERE / "head.npz", allow_pickle=False) as data:
        pieces = data["pieces"].astype(np.int64)
        parts = np.zeros((len(pieces), 2), dtype=np.int64)
        parts[table.parts[:, 0]] = table.parts[:, 1:]
        return Net(
            session=onnxruntime.InferenceSession(str(HERE / "model.onnx"), options, providers=["CPUExecutionProvider"]),
            tokenizer=tokenizer,
            pieces=pieces,
            count=(pieces > 0).sum(axis=1),
            reasons=data["reasons"].astype(np.float64),
            bias=float(data["bias"]),
            split=float(data["split"]),
            parts=parts,
            wholes={(one, two): whole for whole, one, two in table.parts.tolist()},
        )


@lru_cache(maxsize=65536)
def _pieces(item: str) -> tuple[int, ...]:
    return tuple(load().tokenizer.encode(item, add_special_tokens=False).ids)


@cache
def _leanings() -> Floats:
    """Return for each row of the wide table what its reasons speak for it."""
    net, table, model = load(), pairs.load(pairs.WIDE), ngrams.load()
    owner = np.repeat(np.arange(len(table.start) - 1), np.diff(table.start))
    log = np.log(model.total) / 10
    columns = [(table.kind >> bit & 1).astype(np.float64) for bit in range(WIDTH - 2)]
    columns += [table.prior / 60, log[table.meant] - log[owner]]
    leaning: Floats = np.stack(columns, axis=1) @ net.reasons + net.bias
    return leaning


class _Options(msgspec.Struct, frozen=True):
    """All words that the network is asked about, and the item that asks."""

    word: Ints
    owner: Ints
    kind: Ints  # KEEP, JOIN, REPLACE, or PART once for each half
    row: Ints  # of the wide table


def _options(net: Net, ids: Ints) -> _Options:
    """Return the options of each item of a sentence."""
    table = pairs.load(pairs.WIDE)
    own = np.arange(len(ids))
    size = table.start[ids + 1] - table.start[ids]
    owner = np.repeat(own, size)
    row = np.arange(len(owner)) - np.repeat(np.cumsum(size) - size, size) + table.start[ids][owner]
    known = own[ids >= ngrams.FIRST_WORD]
    whole = np.array(
        [net.wholes.get(two, 0) for two in zip(ids.tolist(), ids[1:].tolist(), strict=False)], dtype=np.int64
    )
    joins = np.flatnonzero(whole)
    parted = own[net.parts[ids, 0] > 0]
    halves = net.parts[ids[parted]]
    groups = (
        (ids[known], known, KEEP),
        (table.meant[row], owner, REPLACE),
        (whole[joins], joins, JOIN),
        (halves[:, 0], parted, PART),
        (halves[:, 1], parted, PART),
    )
    rows = np.zeros(sum(len(g[0]) for g in groups), dtype=np.int64)
    rows[len(known) : len(known) + len(row)] = row
    return _Options(
        np.concatenate([g[0] for g in groups]),
        np.concatenate([g[1] for g in groups]),
        np.concatenate([np.full(len(g[0]), g[2]) for g in groups]),
        rows,
    )


def judge(items: Sequence[str], least: float) -> list[Verdict]:
    """Return the items of a sentence that are wrong with a chance of at least `least`.

    `items` are the matches of `ITEM`. Sentences that are too long are left alone.
    """
    net, model = load(), ngrams.load()
    runs = [_pieces(item) for item in items]
    total = sum(map(len, runs)) + 2
    if not items or len(items) > MOST_ITEMS or total > MOST_PIECES:
        return []
    at = np.minimum(np.cumsum([1, *map(len, runs)])[:-1], total - 1)
    get = model.index.get
    ids = np.array([get(fold(i), 0) if i[0].isalpha() else 0 for i in items], dtype=np.int64)
    if (ids >= ngrams.FIRST_WORD).sum() < FEWEST:
        return []
    asked = _options(net, ids)
    pieces = net.pieces[asked.word]
    count = net.count[asked.word]
    fixed, fits = net.session.run(
        None,
        {
            "pieces": np.array([[START, *(p for run in runs for p in run), END]], dtype=np.int64),
            "at": at,
            "option": pieces[pieces > 0],
            "place": np.repeat(asked.owner + len(ids) * (asked.kind == JOIN), count),
        },
    )
    fits = np.bincount(np.repeat(np.arange(len(count)), count), fits, len(count)) / np.maximum(count, 1)
    return list(_verdicts(fixed.astype(np.float64), fits, asked, ids, least))


def _verdicts(fixed: Floats, fits: Floats, asked: _Options, ids: Ints, least: float) -> Iterator[Verdict]:
    """Weigh all choices of each item against keeping it."""
    net = load()
    kept, joined = asked.kind == KEEP, asked.kind == JOIN
    fixed[asked.owner[kept], KEEP] += fits[kept]
    can_join = np.zeros(len(ids), dtype=np.bool_)
    can_join[asked.owner[joined]] = True
    fixed[asked.owner[joined], JOIN] += fits[joined]
    fixed[~can_join, JOIN] = -np.inf
    replaced = np.flatnonzero(asked.kind == REPLACE)
    score = fits[replaced] + _leanings()[asked.row[replaced]]
    part = np.flatnonzero(asked.kind == PART)
    half = len(part) // 2
    parting = np.full(len(ids), -np.inf)
    parting[asked.owner[part[:half]]] = (fits[part[:half]] + fits[part[half:]]) / 2 + net.split
    top = fixed.max(axis=1)
    np.maximum.at(top, asked.owner[replaced], score)
    shares = np.exp(fixed - top[:, None])
    others = np.exp(score - top[asked.owner[replaced]])
    apart = np.exp(parting - top)
    whole = shares.sum(axis=1) + np.bincount(asked.owner[replaced], others, len(ids)) + apart
    wrong = 1 - shares[:, KEEP] / whole
    for k in np.flatnonzero(wrong >= least):
        one = asked.owner[replaced] == k
        weighed = _Weighed(shares[k] / whole[k], others[one] / whole[k], asked.word[replaced[one]], apart[k] / whole[k])
        yield _verdict(int(k), float(wrong[k]), ids, weighed)


class _Weighed(msgspec.Struct, frozen=True):
    """The probabilities of one item's choices: the fixed ones, each word in its place, two words."""

    fixed: Floats
    others: Floats
    words: Ints
    apart: float


def _verdict(at: int, chance: float, ids: Ints, weighed: _Weighed) -> Verdict:
    """Return the ways to mend one item, best first."""
    model, net = ngrams.load(), load()
    fixed, apart = weighed.fixed, weighed.apart
    found = [Choice(DROP, (), float(fixed[DROP])), Choice(OTHER, (), float(fixed[OTHER]))]
    if at + 1 < len(ids) and fixed[JOIN] > 0:
        whole = net.wholes[int(ids[at]), int(ids[at + 1])]
        found.append(Choice(JOIN, (model.words[whole],), float(fixed[JOIN])))
    found += [Choice(INSERT, (word,), float(p)) for word, p in zip(INSERTED, fixed[INSERT:], strict=True)]
    found += [
        Choice(REPLACE, (model.words[w],), float(p))
        for w, p in zip(weighed.words.tolist(), weighed.others, strict=True)
    ]
    if apart > 0:
        found.append(Choice(PART, tuple(model.words[h] for h in net.parts[ids[at]].tolist()), float(apart)))
    found = sorted((c for c in found if c.chance >= ASIDE * chance), key=lambda c: -c.chance)
    return Verdict(at, chance, tuple(found[:6]))
