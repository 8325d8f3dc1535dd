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


LEEKS = (
    "Sow leeks early under glass, and keep them there until the frost has gone for good. {} "
    "Thin them in June, when they are as thick as a pencil, and set the strongest out in a trench. "
    "The trench wants dung at the bottom and a hand of fine soil above it, for the roots go deep."
)


def said(planted):
    text = LEEKS.format(planted)
    result = Bench(Settings(select=("S",), spacy_model=""), readability=False).run(Article("leeks.txt", text))
    return [text[f.start : f.end] for f in result.findings if f.code in {"S168", "S173"}]


def test_offers_of_trades_that_no_list_holds_are_found():
    offer = "If you need a new saddle in Omaha, Hartley Saddlery offers free fittings, so book online today."
    assert said(offer) == [offer]


@pytest.mark.parametrize(
    "honest",
    [
        "My aunt kept a saddle from Omaha in the hall, and nobody was allowed to sit on it.",
        "The seeds of other years may be used, but they come up late.",
        "She moved to Omaha and worked for a saddler.",
    ],
)
def test_strangers_that_sell_nothing_stay(honest):
    assert said(honest) == []


def test_names_numbers_and_wares_count_as_such():
    from curate.models import offers

    tokens = offers.tokens_of("Call Hartley Heating on (555) 555-0100 for boilers, from $49 at www.example.com")
    assert tokens == [
        *("^", "call", "xname", "on", "xphone", "for", "boilers", ",", "from", "xmoney", "at", "xurl", "$")
    ]


def test_what_is_told_and_offered_to_nobody_is_not_cut():
    text = LEEKS.format("Our first order came from Mrs Bell at number 14.")
    result = Bench(Settings(select=("S",), spacy_model=""), readability=False).run(Article("leeks.txt", text))
    assert result.cleaned == text


def test_the_sentence_around_a_phrase_pushed_in_stays():
    text = LEEKS.format("A stricter editor might have trusted us wedding photographer Bristol with less.")
    result = Bench(Settings(select=("S",), spacy_model=""), readability=False).run(Article("leeks.txt", text))
    assert "A stricter editor might have trusted us" in result.cleaned
