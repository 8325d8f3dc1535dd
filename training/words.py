"""Build the word models of `curate/models` and score them on text held out.

    python training/words.py [--data ../shared/data/typos_dev] [--downloads DIR]

Needs, outside the package's own dependencies: Debian's wamerican-{small,,large,
huge}, the same of wbritish, and wordnet-base; from PyPI scikit-learn,
lemminflect and jellyfish, and under `--downloads` the unpacked wheels
symspellpy 6.10.0, wordsegment 1.3.1 and spacy-lookups-data 1.0.5 (see
`curate/models/README.md`). All draws are seeded; two runs with the same
versions give the same bytes. About 12 minutes of one core.

`slots.npz` is trained apart, by `words_slots.py`, since it needs PyTorch: after
this, if the words of the n-grams change; then run this again with
`--trees-only`, for the trees read what the network says.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import words_context  # noqa: E402 - the repository is put on the path first
import words_corpus as corpus  # noqa: E402
import words_gaps  # noqa: E402
import words_lexicon  # noqa: E402
import words_ngrams  # noqa: E402
import words_pairs  # noqa: E402
import words_scores  # noqa: E402
import words_suggest  # noqa: E402

OUT = ROOT / "curate" / "models"
# Sources whose unknown words are no slips: edited books, not scraped pages.
EDITED = frozenset(
    "american-government anatomy-physiology college-success-bundle introduction-philosophy "
    "introduction-sociology microbiology nursing-external-bundle psychology us-history ewt".split()
)
FILES = "lexicon.bin misspellings.bin ngrams.npz pairs.npz neural/pairs.npz slots.npz context.npz gaps.npz suggest.npz gate.npz".split()


Text = tuple[str, str, str]  # source, share, paragraph


def build(data: Path, downloads: dict[str, Path], texts: list[Text]) -> None:
    """Write the lists, n-grams and pairs, each from the ones before it."""
    seen = corpus.stream([text for _, share, text in texts if share != "test"])
    weight = words_lexicon.build(data, downloads["symspell"], OUT, seen)
    _, lower = words_lexicon.corpus_counts(seen)
    words = words_ngrams.vocabulary(weight, lower)
    counted = corpus.stream([text for _, share, text in texts if share == "count"])
    counted = corpus.contract(counted)
    ids = words_ngrams.ids_of(counted, {word: i for i, word in enumerate(words)})
    words_ngrams.build(ids, words, downloads, OUT)
    words_pairs.build(words_pairs.natural_pairs(corpus.natural(data)["tune"]), OUT)


def grow(data: Path, texts: list[Text]) -> None:
    """Write the trees and the ranker, on text that the counts never saw."""
    natural = corpus.natural(data)["tune"]
    tune = corpus.stream([text for _, share, text in texts if share == "tune"])
    tune = corpus.contract(tune)
    words_context.train(tune, natural, OUT)
    words_gaps.train(tune, OUT)
    edited = corpus.stream([text for source, share, text in texts if share != "test" and source in EDITED])
    words_suggest.train(data, tune, edited, natural, OUT)


def main() -> None:
    """Read the command line, build, score, and print sizes and hashes."""
    parser = argparse.ArgumentParser(description="build and score the word models")
    shared = ROOT.parent / "shared" / "data" / "typos_dev"
    parser.add_argument("--data", type=Path, default=shared)
    parser.add_argument("--downloads", type=Path, default=Path("downloads"))
    parser.add_argument("--trees-only", action="store_true")
    parser.add_argument("--scores-only", action="store_true")
    options = parser.parse_args()
    downloads = {
        "symspell": options.downloads / "symspellpy",
        "wordsegment": options.downloads / "wordsegment",
        "spacy": options.downloads / "spacy_lookups_data" / "data",
    }
    if not options.scores_only:
        texts = list(corpus.prose(options.data))
        if not options.trees_only:
            build(options.data, downloads, texts)
        grow(options.data, texts)
    words_scores.report(options.data)
    for name in FILES:
        blob = (OUT / name).read_bytes()
        sys.stdout.write(f"{name} {len(blob)} {hashlib.sha256(blob).hexdigest()}\n")


if __name__ == "__main__":
    main()
