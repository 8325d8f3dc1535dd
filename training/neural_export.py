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
from neural_model import Editor  # noqa: E402
from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: E402
from safetensors.torch import load_file  # noqa: E402
from torch import Tensor, nn  # noqa: E402

from curate.models import ngrams  # noqa: E402
from curate.models.gaps import INSERTED  # noqa: E402

MOST_PIECES = 6  # of a word; longer ones are cut
OUT = ROOT / "curate" / "models" / "neural"


class Runner(nn.Module):
    """One sentence: the fixed choices of each word, and how well each option fits its place."""

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self.editor = editor

    def forward(self, pieces: Tensor, at: Tensor, options: Tensor, shares: Tensor, owner: Tensor, joins: Tensor) -> tuple[Tensor, Tensor]:  # fmt: skip
        """Return fixed choices [places, n] and fits [options].

        `options` [k, pieces] with `shares` (1 / number of pieces, 0 for padding);
        `owner` is each option's index in `at`; `joins` is 1 where two words become one.
        """
        mask = torch.ones_like(pieces, dtype=torch.float32)
        fixed, asked, together = self.editor(pieces, mask, at)
        query = torch.where(joins[:, None] > 0, together[owner], asked[owner])
        vectors = (self.editor.encoder.words[options] * shares[:, :, None]).sum(1)
        return fixed, (query * vectors).sum(-1)


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
        torch.tensor([[1996, 0], [3007, 1997]]),
        torch.tensor([[1.0, 0.0], [0.5, 0.5]]),
        torch.tensor([0, 1]),
        torch.tensor([0, 1]),
    )
    names = ["pieces", "at", "options", "shares", "owner", "joins"]
    axes = {"pieces": {1: "n"}, "at": {0: "m"}, "options": {0: "k", 1: "p"}, "shares": {0: "k", 1: "p"}, "owner": {0: "k"}, "joins": {0: "k"}}  # fmt: skip
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
