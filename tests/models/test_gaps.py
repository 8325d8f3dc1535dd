"""Words too many, parted or joined."""

import pytest

from curate.models.gaps import find_gaps
from curate.models.tokens import tokenise

WRONG = (
    ("It is one of the the oldest houses here.", ("the", "the"), ()),
    ("She went to work with out a coat.", ("with", "out"), ("without",)),
    ("He is not able walk without help.", (), ("to",)),
)
RIGHT = (
    "He had had a cold, and that was that.",
    "The law was passed without a vote.",
    "They may be late, and maybe they will not come.",
)


def hits(text):
    tokens = tokenise(text).words
    return [(tokens[hit.start : hit.end], hit.words) for hit in find_gaps(tokens, 0.6)]


@pytest.mark.parametrize(("text", "written", "meant"), WRONG)
def test_finds(text, written, meant):
    found = hits(text)
    assert len(found) == 1
    assert found[0][1] == meant
    assert found[0][0] == (written if meant else written[:1])


@pytest.mark.parametrize("text", RIGHT)
def test_is_silent(text):
    assert hits(text) == []


def test_no_words_no_hits():
    assert find_gaps((), 0.1) == []


def test_names_and_hyphens_are_left_alone():
    tokens = tokenise("We met in Of Of last week.").words
    assert find_gaps(tokens, 0.3) == []
