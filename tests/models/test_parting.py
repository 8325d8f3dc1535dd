"""Two words run together, one of them small."""

import pytest

from curate.models.parting import part


@pytest.mark.parametrize(
    ("left", "word", "right", "meant"),
    [
        ("the", "branchof", "the", "branch of"),
        ("", "suchas", "a", "such as"),
        ("it", "canbe", "a", "can be"),
        ("heart", "diseasewhich", "is", "disease which"),
        ("children", "donot", "walk", "do not"),
        ("as", "aresult", "of", "a result"),
    ],
)
def test_a_lost_blank_is_found(left: str, word: str, right: str, meant: str) -> None:
    assert part(word, (left,), (right,)) == meant


@pytest.mark.parametrize(
    "word", ["sella", "superioris", "atopic", "aspart", "tanha", "quintana", "anhidrotic", "amore", "besties"]
)
def test_learned_and_foreign_words_are_left_alone(word: str) -> None:
    assert part(word, ("the",), ("and",)) == ""


def test_a_pair_that_fits_neither_neighbour_is_left_alone() -> None:
    assert part("limitationin", ("spondylo",), ("radiculo",)) == ""
    assert part("branchof", ("spondylo",), ("radiculo",)) == "branch of"  # the prose has these two side by side often
