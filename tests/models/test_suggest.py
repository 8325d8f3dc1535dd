"""Proposals for unknown words, and the chance that they are slips."""

import pytest

from curate.models.suggest import is_typo, suggest

FIRST = (
    ("undering", ["as", "the"], ["cause", "may"], "underlying"),
    ("identifie", ["has"], ["several", "causes"], "identified"),
    ("Teh", [""], ["pain", "is"], "The"),
    ("RECIEVE", ["to"], ["treatment"], "RECEIVE"),
    ("dont", ["they"], ["know"], "don't"),
    ("stenosisfacet", ["spinal"], ["joint"], "stenosis facet"),
    ("hard-tto-reach", ["in"], ["places"], "hard-to-reach"),
)


@pytest.mark.parametrize(("word", "left", "right", "meant"), FIRST)
def test_the_right_word_comes_first(word, left, right, meant):
    assert suggest(word, left, right)[0].text == meant
    assert is_typo(word, left, right) > 0.5


def test_a_broken_word_is_joined_with_its_neighbour():
    best = suggest("hospi", ["the"], ["tal", "is"])[0]
    assert (best.text, best.joins) == ("hospital", 1)


def test_scores_are_probabilities_best_first():
    scores = [c.score for c in suggest("theeth", ["no"], ["problems"])]
    assert scores == sorted(scores, reverse=True)
    assert min(scores) >= 0
    assert sum(scores) <= 1 + 1e-9


@pytest.mark.parametrize("word", ["Kowalczyk", "Piriformis", "xqzzv"])
def test_names_and_terms_are_no_slips(word):
    assert is_typo(word, ["by", "the"], ["of"]) < 0.5


def test_parts_of_web_addresses_are_no_slips():
    assert is_typo("thestreet", ["www", ","], [",", "com"]) == 0.0


@pytest.mark.parametrize("word", ["", "-", "''", "ß", "a-", "-b-", "𝒳𝒴", "z" * 300])
def test_odd_input_does_not_crash(word):
    suggest(word)
    is_typo(word)
