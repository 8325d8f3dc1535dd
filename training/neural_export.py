"""Write the trained network as the int8 ONNX file that `curate.models.network` reads.

    python training/neural_export.py --weights DIR --trained DIR/editor.pt

Needs torch, safetensors, onnx, onnxscript and onnxruntime.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import numpy.typing as npt  # noqa: E402
import torch  # noqa: E402
from neural_data import Maker  # noqa: E402
from neural_model import HEADS, WIDTH, Editor  # noqa: E402
from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: E402
from safetensors.torch import load_file  # noqa: E402
from torch import Tensor, nn  # noqa: E402
from torch.nn import functional  # noqa: E402

from curate.models import ngrams  # noqa: E402
from curate.models.gaps import INSERTED  # noqa: E402

MOST_PIECES = 6  # of a word; longer ones are cut
OUT = ROOT / "curate" / "models" / "neural"


class Runner(nn.Module):
    """One sentence: the fixed choices of each word, and how well each piece of each option fits its place.

    The same sums as the network that was trained, in fewer and larger steps: a layer asks for queries, keys and values
    at once, and an option's pieces are laid out flat, without padding.
    """

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self.editor = editor
        self.three = nn.ModuleList(nn.Linear(WIDTH, 3 * WIDTH) for _ in editor.encoder.layers)
        for own, layer in zip(self.three, editor.encoder.layers, strict=True):
            parts = (layer.query, layer.key, layer.value)
            own.weight = nn.Parameter(torch.cat([part.weight for part in parts]))
            own.bias = nn.Parameter(torch.cat([part.bias for part in parts]))

    def encoded(self, pieces: Tensor) -> Tensor:
        """Return the states of one sentence's pieces, [pieces, width]."""
        encoder = self.editor.encoder
        x = encoder.norm(encoder.words[pieces[0]] + encoder.places[: pieces.shape[1]])
        for own, layer in zip(self.three, encoder.layers, strict=True):
            q, k, v = own(x).view(-1, 3, HEADS, WIDTH // HEADS).permute(1, 2, 0, 3)
            seen = torch.softmax(q @ (k.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5), -1) @ v
            x = layer.first(x + layer.out(seen.transpose(0, 1).reshape(-1, WIDTH)))
            x = layer.second(x + layer.narrow(functional.gelu(layer.wide(x))))
        return x

    def forward(self, pieces: Tensor, at: Tensor, option: Tensor, place: Tensor) -> tuple[Tensor, Tensor]:
        """Return fixed choices [places, n] and fits [option pieces].

        `option` holds the pieces of all options; `place` the index in `at` of the item that each is for, plus
        the number of items where the option stands for two of them.
        """
        states = self.encoded(pieces)[at]
        states = functional.gelu(self.editor.hidden(states)) + states
        asked = torch.cat([self.editor.asked(states), self.editor.joined(states)])
        return self.editor.fixed(states), (asked[place] * self.editor.encoder.words[option]).sum(-1)


def word_pieces(maker: Maker) -> npt.NDArray[np.uint16]:
    """Return the pieces of each word of the n-grams, padded with 0."""
    out = np.zeros((len(maker.model.words), MOST_PIECES), dtype=np.uint16)
    for i, word in enumerate(maker.model.words):
        if i >= ngrams.FIRST_WORD:
            found = maker.pieces_of(word)[:MOST_PIECES]
            out[i, : len(found)] = found
    return out


def main() -> None:
    """Export, quantise, and copy what goes with it."""
    parser = argparse.ArgumentParser(description="export the neural layer")
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--trained", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    editor = Editor(load_file(options.weights / "model.safetensors"), len(INSERTED))
    editor.load_state_dict({k: v.float() for k, v in torch.load(options.trained, weights_only=True).items()})
    runner = Runner(editor.float()).eval()
    example = (
        torch.tensor([[101, 1996, 3007, 1997, 102]]),
        torch.tensor([1, 2, 3]),
        torch.tensor([1996, 3007, 1997]),
        torch.tensor([0, 4, 4]),
    )
    names = ["pieces", "at", "option", "place"]
    axes = {"pieces": {1: "n"}, "at": {0: "m"}, "option": {0: "k"}, "place": {0: "k"}}
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        torch.onnx.export(runner, example, str(full), input_names=names, output_names=["fixed", "fits"], dynamic_axes=axes, opset_version=17, dynamo=False)  # fmt: skip
        quantize_dynamic(full, options.out / "model.onnx", weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather"])  # fmt: skip
    np.savez_compressed(
        options.out / "head.npz",
        reasons=editor.reasons.weight.detach().numpy()[0].astype(np.float32),
        bias=np.float32(editor.reasons.bias.item()),
        split=np.float32(editor.common.item()),
        pieces=word_pieces(Maker(ngrams.load(), options.weights / "tokenizer.json")),
    )
    shutil.copy(options.weights / "tokenizer.json", options.out / "tokenizer.json")
    print((options.out / "model.onnx").stat().st_size)


if __name__ == "__main__":
    main()
