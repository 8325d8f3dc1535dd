"""The network of the neural layer: MiniLM with a head that weighs edits of every word.

For each word of a sentence the head scores: keep it, drop it, put a small word
before it, write it with the next one, or put one of its pair candidates in its
place. Candidates are scored against the frozen input embeddings, so the head
needs no table of its own.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

WIDTH, HEADS, LAYERS, INNER = 384, 12, 6, 1536
FEATURES = 8  # of a candidate: its reasons (6), prior, log count
Weights = dict[str, Tensor]


class Layer(nn.Module):
    """One layer of BERT."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.wide, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.first, self.second = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return the next states; `mask` is added to the attention."""
        size, length, _ = x.shape

        def heads(of: nn.Linear) -> Tensor:
            return of(x).view(size, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        q, k, v = heads(self.query), heads(self.key), heads(self.value)
        seen = torch.softmax(q @ k.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5 + mask, -1) @ v
        x = self.first(x + self.out(seen.transpose(1, 2).reshape(size, length, WIDTH)))
        return self.second(x + self.narrow(functional.gelu(self.wide(x))))


class Encoder(nn.Module):
    """MiniLM-L6; the word embeddings stay as they are."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self.register_buffer("words", weights["embeddings.word_embeddings.weight"].float())
        self.places = nn.Parameter(
            weights["embeddings.position_embeddings.weight"].float()
            + weights["embeddings.token_type_embeddings.weight"][0].float()
        )
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self._fill(weights)
        for name, parameter in self.layers.named_parameters():
            # Their gradients cost a tenth of a step and change little.
            parameter.requires_grad = not (name.endswith("bias") and "first" not in name and "second" not in name)

    def _fill(self, weights: Weights) -> None:
        """Copy the published weights."""
        names = {
            "attention.self.query": "query",
            "attention.self.key": "key",
            "attention.self.value": "value",
            "attention.output.dense": "out",
            "attention.output.LayerNorm": "first",
            "intermediate.dense": "wide",
            "output.dense": "narrow",
            "output.LayerNorm": "second",
        }
        own = {f"norm.{p}": weights[f"embeddings.LayerNorm.{p}"] for p in ("weight", "bias")}
        for k in range(LAYERS):
            for theirs, ours in names.items():
                for p in ("weight", "bias"):
                    own[f"layers.{k}.{ours}.{p}"] = weights[f"encoder.layer.{k}.{theirs}.{p}"]
        self.load_state_dict(own, strict=False)

    def forward(self, pieces: Tensor, mask: Tensor) -> Tensor:
        """Return the states of all pieces; `mask` is 1 for pieces that count."""
        x = self.norm(self.words[pieces] + self.places[: pieces.shape[1]])
        shut = ((1.0 - mask)[:, None, None, :] * -1e4).to(x.dtype)
        for layer in self.layers:
            x = layer(x, shut)
        return x


class Editor(nn.Module):
    """The encoder and its head. Choices of a word: keep, drop, other, join, insertions, candidates."""

    def __init__(self, weights: Weights, inserted: int) -> None:
        super().__init__()
        self.encoder = Encoder(weights)
        self.fixed = nn.Linear(WIDTH, 4 + inserted)  # keep, drop, other, join, then insertions
        self.hidden = nn.Linear(WIDTH, WIDTH)
        self.asked = nn.Linear(WIDTH, WIDTH)
        self.joined = nn.Linear(WIDTH, WIDTH)
        self.reasons = nn.Linear(FEATURES, 1)
        self.common = nn.Parameter(torch.zeros(1))

    def forward(self, pieces: Tensor, mask: Tensor, at: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return (choices that hang on no word, queries for words, queries for joined words) at flat places."""
        states = self.encoder(pieces, mask).reshape(-1, WIDTH)[at]
        states = functional.gelu(self.hidden(states)) + states
        return self.fixed(states), self.asked(states), self.joined(states)
