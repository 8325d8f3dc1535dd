"""The small network over the lines of a text that ``curate.models.sequence`` evaluates: its word vectors and its training.

Part of ``training/boilerplate.py``. Needs torch; the vectors are the input embeddings of a MiniLM
(``all-MiniLM-L6-v2``, Apache-2.0), brought down to a few numbers a word.
"""

import json
import struct
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from curate.models.lines import LineTable
from curate.models.sequence import WORDS, Block, Network, Small

Flags = npt.NDArray[np.bool_]
WIDTH = 64
REACHES = (1, 2, 4, 8, 1)
VECTOR = 40  # numbers a word
GAP = 16  # empty rows between two texts; more than the farthest reach
EPOCHS, AT_ONCE, RATE, DECAY = 8, 2500, 3e-3, 0.05
PAGES = 0.5  # share of the whole pages read an epoch: they hold three quarters of the lines
HIDDEN, UNREAD = 0.25, 0.1  # what is dropped at random of a layer, of the inputs
DOUBT = 0.01  # share of labels taken for wrong
MEAN_OF = 0.02  # weight of a step in the running mean of the weights, taken over the second half
MANY = 20  # a feature that goes beyond is read as a logarithm
PLAIN = {"<year>": "2015", "<1>": "5", "<2>": "15", "<3>": "150", "<4>": "1500", "<5>": "15000"}


class Examples(NamedTuple):
    """All lines: inputs, labels and weights, words, and where each text begins and ends."""

    rows: Small
    boilerplate: Small
    weight: Small
    words: Small
    bounds: Sequence[tuple[int, int]]
    naive: Flags  # a text


def vectors_of(words: Sequence[str], folder: Path) -> tuple[npt.NDArray[np.int8], Small]:
    """Vectors of words (the first row is that of an unknown word) as bytes, and what a step of each number is worth."""
    table = embeddings(folder)
    number = {line: at for at, line in enumerate((folder / "vocab.txt").read_text("utf-8").split("\n"))}
    found = np.zeros((len(words) + 1, table.shape[1]), np.float32)
    for at, word in enumerate(words, 1):
        pieces = list(split(PLAIN.get(word, word).replace("'", ""), number))
        if pieces:
            found[at] = table[pieces].mean(axis=0)
    found[1:] -= found[1:].mean(axis=0)
    turned = found @ np.linalg.svd(found[1:], full_matrices=False)[2][:48].T
    turned = turned[:, :VECTOR] / turned[1:].std()
    step = np.abs(turned).max(axis=0) / 127
    return np.round(turned / step).astype(np.int8), step.astype(np.float32)


def embeddings(folder: Path) -> Small:
    """The input embeddings of a safetensors file."""
    data = (folder / "model.safetensors").read_bytes()
    head = struct.unpack("<Q", data[:8])[0]
    entries = json.loads(data[8 : 8 + head])
    entry = next(value for name, value in entries.items() if "word_embeddings" in name)
    begin, end = (8 + head + at for at in entry["data_offsets"])
    kind = {"F32": np.float32, "F16": np.float16}[entry["dtype"]]
    return np.frombuffer(data[begin:end], kind).reshape(entry["shape"]).astype(np.float32)


def split(word: str, number: dict[str, int]) -> Iterator[int]:
    """The pieces of a word, longest first from the left, as far as they are known."""
    start = 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in number:
                yield number[piece]
                start = end
                break
        else:
            return


class Layers(nn.Module):  # type: ignore[misc,unused-ignore]  # torch may be missing where types are checked
    """The network as it is trained; ``Network`` is the same in numpy."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.inp = nn.Linear(width, WIDTH)
        self.cv = nn.ModuleList(nn.Linear(3 * WIDTH, WIDTH) for _ in REACHES)
        self.o = nn.ModuleList(nn.Linear(WIDTH, WIDTH) for _ in REACHES)
        self.n = nn.ModuleList(nn.LayerNorm(WIDTH) for _ in REACHES)
        self.g = nn.ModuleList(nn.Linear(2 * WIDTH, WIDTH, bias=False) for _ in REACHES)
        self.att = nn.ModuleList(nn.Linear(WIDTH, 1) for _ in REACHES)
        self.out = nn.Linear(WIDTH, 1)
        self.dr, self.di = nn.Dropout(HIDDEN), nn.Dropout(UNREAD)

    def forward(self, rows: Tensor, there: Tensor, text: Tensor, size: Tensor) -> Tensor:
        """The logit of each row; ``there`` is 0 in gaps, ``text`` numbers the texts, ``size`` weighs the lines."""
        state = self.inp(self.di(rows))
        many = int(text[-1]) + 1
        sizes = torch.zeros(many).index_add(0, text, size)[:, None] + 1e-6
        for reach, near, out, norm, whole, attend in zip(
            REACHES, self.cv, self.o, self.n, self.g, self.att, strict=True
        ):
            seen = norm(state) * there
            heard = near(torch.cat([torch.roll(seen, reach, 0), seen, torch.roll(seen, -reach, 0)], 1))
            heed = torch.exp(torch.clamp(attend(seen), -8, 8)) * there
            sums = torch.zeros(many, 2 * WIDTH).index_add(0, text, torch.cat([seen * heed, seen * size[:, None]], 1))
            heeds = torch.zeros(many, 1).index_add(0, text, heed) + 1e-6
            means = whole(torch.cat([sums[:, :WIDTH] / heeds, sums[:, WIDTH:] / sizes], 1))
            state = state + out(self.dr(functional.relu(heard + means[text])))
        logit: Tensor = self.out(self.dr(functional.relu(state)))[:, 0]
        return logit


def batch(all_lines: Examples, texts: npt.NDArray[np.int64]) -> tuple[Tensor, ...]:
    """Rows, presence, text number and size, then label and weight, of some texts with gaps between them."""
    lines = [np.append(np.arange(*all_lines.bounds[text]), np.full(GAP, -1)) for text in texts]
    number = np.repeat(np.arange(len(lines)), [len(x) for x in lines])
    at = np.concatenate(lines)
    there = (at >= 0).astype(np.float32)
    size = there * (np.sqrt(np.minimum(all_lines.words[at], WORDS)) + 0.1)
    found = (
        all_lines.rows[at] * there[:, None],
        there[:, None],
        number,
        size.astype(np.float32),
        all_lines.boilerplate[at] * there,
        all_lines.weight[at] * there,
    )
    return tuple(map(torch.from_numpy, found))


def fit(all_lines: Examples, among: npt.NDArray[np.int64], seed: int) -> Layers:
    """The network trained on some of the texts."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    rng = np.random.default_rng(seed)
    net = Layers(all_lines.rows.shape[1])
    optimizer = torch.optim.AdamW(net.parameters(), RATE, weight_decay=DECAY)
    lines = np.array([end - start for start, end in all_lines.bounds])[among]
    batches = int((lines * np.where(all_lines.naive[among], PAGES, 1)).sum() / AT_ONCE)
    steps, step = EPOCHS * batches, 0
    mean: dict[str, Tensor] = {}
    for epoch in range(EPOCHS):
        order = rng.permutation(among)
        order = order[~all_lines.naive[order] | (rng.random(len(order)) < PAGES)]
        net.train()
        for texts in np.array_split(order, batches):
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1, (step + 1) / 80) * (0.5 + 0.5 * np.cos(np.pi * step / steps))
            *seen, label, weight = batch(all_lines, texts)
            doubted = label * (1 - 2 * DOUBT) + DOUBT
            losses = functional.binary_cross_entropy_with_logits(net(*seen), doubted, reduction="none")
            optimizer.zero_grad()
            ((losses * weight).sum() / weight.sum()).backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            step += 1
            if epoch >= EPOCHS // 2:
                for name, value in net.state_dict().items():
                    mean[name] = torch.lerp(mean.get(name, value.clone()), value, MEAN_OF)
    net.load_state_dict(mean)
    net.eval()
    return net


def arrays(net: Layers, scaling: dict[str, Any]) -> dict[str, Any]:
    """What ``Network.of`` reads: the scaling and the weights, as half floats."""
    have = {name: value.numpy() for name, value in net.state_dict().items()}
    found = {
        "first": have["inp.weight"].T,
        "first_base": have["inp.bias"],
        "last": have["out.weight"][0],
        "last_base": have["out.bias"][0],
    }
    for at in range(len(REACHES)):
        parts = (
            have[f"n.{at}.weight"],
            have[f"n.{at}.bias"],
            have[f"cv.{at}.weight"].T,
            have[f"cv.{at}.bias"],
            have[f"att.{at}.weight"][0],
            have[f"att.{at}.bias"],
            have[f"g.{at}.weight"].T,
            have[f"o.{at}.weight"].T,
            have[f"o.{at}.bias"],
        )
        found |= {f"{at}_{name}": part for name, part in zip(Block._fields[1:], parts, strict=True)}
    return scaling | {f"net_{name}": np.asarray(value, np.float16) for name, value in found.items()}


def scaling_of(own: Small, words: Sequence[str], folder: Path) -> dict[str, Any]:
    """How the lines' own features are scaled, and the vectors of the words."""
    counted = own.max(axis=0) > MANY
    seen = np.where(counted, np.log1p(np.maximum(own, 0)), own)
    vectors, step = vectors_of(words, folder)
    return {
        "net_vectors": vectors,
        "net_vector_scale": step,
        "net_counted": counted,
        "net_mean": seen.mean(axis=0),
        "net_deviation": seen.std(axis=0) + 1e-6,
        "net_reach": np.array(REACHES),
    }


def rows_of(
    scaling: dict[str, Any], tables: Sequence[LineTable], own: Small, weights: npt.NDArray[np.float64]
) -> Small:
    """The network's inputs of all lines."""
    seen = Network.reading(scaling)
    ends = np.cumsum([0, *(table.count for table in tables)])
    return np.concatenate(
        [seen.inputs(table, own[a:b], weights[a:b]) for table, (a, b) in zip(tables, pairwise(ends), strict=True)]
    )
