"""Planted spam is found and honest look-alikes stay (the figures: bench/planted.py)."""

import sys

import pytest

from curate.batch import Bench
from curate.model import Article
from curate.settings import Settings
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def tally():
    sys.path.insert(0, str(ROOT / "bench"))
    try:
        import planted
    finally:
        sys.path.pop(0)
    found = planted.Tally(missed=False)
    bench = Bench(Settings(select=("S",), spacy_model=""), readability=False)
    for number, one in enumerate(planted.planted("dev", 40)):
        found.add(one, bench.run(Article(f"{number}.txt", one.text)))
    return found


@pytest.mark.parametrize(
    ("name", "floor"),
    [("block flagged", 0.9), ("glued flagged", 0.9), ("sentence flagged", 0.8), ("all spam cut", 0.7)],
)
def test_planted_spam_is_found(tally, name, floor):
    rates = [v for n, values in tally.rates.items() if n.strip() == name for v in values]
    assert sum(rates) / len(rates) >= floor


def test_honest_look_alikes_stay(tally):
    assert sum(tally.rates["honest cut"]) / len(tally.rates["honest cut"]) <= 0.02
