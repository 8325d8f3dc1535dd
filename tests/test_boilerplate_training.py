"""What the model of lines is trained on, as far as it needs no library for training."""

import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from curate.article import Text
from curate.models.around import own
from curate.models.boilerplate import HEADS, load
from curate.models.lines import LineTable
from curate.models.sequence import Network
from curate.rules.spam.judged import flags_of
from curate.rules.spam.lines import lines_of

ROOT = Path(__file__).parent.parent
ARTICLE = [f"Sentence {number} of the article says what its writer had to say." for number in range(12)]


@pytest.fixture(scope="module")
def learned() -> ModuleType:
    """The module of the labelled texts."""
    sys.path.insert(0, str(ROOT / "training"))
    try:
        import boilerplate_pages
    finally:
        sys.path.pop(0)
    return boilerplate_pages


def page(learned: ModuleType, site: str, *, naive: bool) -> object:
    """A page with a menu, an article and a tail, each line naming its site."""
    lines = [f"Menu of {site}", *(f"{line} {site}" for line in ARTICLE), f"Share {site}", f"About {site}"]
    labels = ["boilerplate", *["content"] * len(ARTICLE), "boilerplate", "boilerplate"]
    zones = ["head", *["inside"] * len(ARTICLE), "tail", "tail"]
    flags = (np.zeros(len(lines), bool), np.zeros(len(lines), bool))
    return learned.Page(site, site, site, naive, lines, lines, flags, labels, zones, [len(x.split()) for x in lines])


def test_texts_put_together_keep_one_article_and_stay_in_their_fold(learned: ModuleType) -> None:
    sites = [f"site{number}.example" for number in range(60)]
    texts = [page(learned, site, naive=naive) for site in sites for naive in (False, True)]
    made = list(learned.mixed(texts, 3))
    assert len(made) > len(sites)
    others = 0
    for one in made:
        sizes = {len(getattr(one, name)) for name in learned.LISTS} | {len(flags) for flags in one.flags}
        assert len(sizes) == 1
        own_lines = [line for line, label in zip(one.raw, one.labels, strict=True) if label == "content"]
        assert own_lines == [f"{line} {one.domain}" for line in ARTICLE]
        named = {line.split()[-1] for line in one.raw}
        assert {learned.fold_of(site) for site in named} == {learned.fold_of(one.domain)}
        others += named != {one.domain}
    assert others > len(made) / 2


def test_texts_put_together_are_the_same_each_time(learned: ModuleType) -> None:
    texts = [page(learned, f"site{number}.example", naive=naive) for number in range(20) for naive in (False, True)]
    assert [x.raw for x in learned.mixed(texts, 1)] == [x.raw for x in learned.mixed(texts, 1)]
    assert [x.raw for x in learned.mixed(texts, 1)] != [x.raw for x in learned.mixed(texts, 2)]


def test_what_training_reads_of_lines_is_what_the_network_reads() -> None:
    text = Text("\n\n".join(["A Guide to Leeks", *ARTICLE, "Subscribe to our newsletter"]))
    lines, model = lines_of(text), load()
    table = LineTable([b.text for b in lines.blocks], lines.folded, model.lexicon.words)
    rows = np.stack(list(own(table, *flags_of(lines)).values()), axis=1).astype(np.float32)
    weights = np.zeros((table.count, HEADS))
    path = ROOT / "curate" / "models" / "boilerplate.npz"
    with np.load(path, allow_pickle=False) as data:
        read = Network.reading(data).inputs(table, rows, weights)
    assert read.shape == (table.count, model.network.first.shape[0])
    np.testing.assert_array_equal(read, model.network.inputs(table, rows, weights))
