"""Real words in the wrong place."""

import pytest

from curate.models.context import find_real_word_errors
from curate.models.tokens import compounds, tokenise

WRONG = (
    ("The pain should normally go way after a few days.", "way", "away"),
    ("Their are many people waiting at the gate.", "Their", "There"),
    ("There where many people waiting at the gate.", "where", "were"),
    ("He is taller then his brother.", "then", "than"),
)
RIGHT = (
    "The back pain went away after a few days of rest.",
    "Their doctor was there when they came back.",
    "It is a long way to the hospital.",
    "The children were waiting where the road ends.",
)


def hits(text):
    tokens = tokenise(text).words
    return [(tokens[hit.index], hit.suggestion) for hit in find_real_word_errors(tokens)]


@pytest.mark.parametrize(("text", "written", "meant"), WRONG)
def test_finds(text, written, meant):
    assert (written, meant) in hits(text)


@pytest.mark.parametrize("text", RIGHT)
def test_is_silent(text):
    assert hits(text) == []


def test_keeps_case_and_order():
    found = find_real_word_errors(["", "There", "where", "people", "in", "the", "room", "", "It", "went", "a", "way"])
    assert [hit.index for hit in found] == sorted(hit.index for hit in found)


def test_lower_case_words_will_do():
    text = "the pain should normally go way after a few days"
    assert ("way", "away") in hits(text)


def test_names_inside_a_sentence_are_left_alone():
    assert hits("They met Their There and Then in Paris.") == []


@pytest.mark.parametrize("words", [[], [""], ["", ""], ["0"], ["zzzq"], ["a"], ["the"], ["𝒳"] * 50, [","] * 9])
def test_odd_input_does_not_crash(words):
    find_real_word_errors(words)


def test_the_same_words_give_the_same_hits():
    words = tokenise("The pain should go way. She has been their.").words
    assert find_real_word_errors(words) == find_real_word_errors(words)


def test_tokens_point_into_the_text():
    text = "Don’t go way, 3.5 mg—now!\nhard-to-reach"
    tokens = tokenise(text)
    assert "Don’t" in tokens.words
    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        if word[:1].isalpha():
            assert text[start:end] == word


def test_hyphenated_words_need_more():
    text = "The firm has a two-tier plan."
    tokens = tokenise(text)
    joined = compounds(text, tokens)
    assert {tokens.words[i] for i in joined} == {"two", "tier"}
    assert find_real_word_errors(tokens.words, 0.0, joined) == []


def test_spelling_varieties_are_no_slips():
    assert hits("I realised that their behaviour was centred on colour.") == []
