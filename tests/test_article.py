"""An article's text and its views."""

import pytest

from curate.article import Text


def test_the_places_of_some_words_come_in_order():
    text = Text("The dog saw the cat, and THE cat ran.")
    assert text.places({"cat", "the", "horse"}) == [0, 3, 4, 6, 7]
    assert text.places(frozenset()) == []
    assert text.vocabulary == {"the": 3, "dog": 1, "saw": 1, "cat": 2, "and": 1, "ran": 1}


@pytest.mark.parametrize(
    "sentences",
    [
        ["We ate at Joe's.", "Then we went home."],
        ["It was Anna’s.", "She left."],
        ["I can't.", "Then go."],
        ["The bill came to J. Smith.", "He paid it."],
        ["Ask Dr. Reed.", "She knows."],
    ],
)
def test_a_letter_behind_an_apostrophe_is_no_initial(sentences):
    text = Text(" ".join(sentences))
    assert [text.raw[s.start : s.end] for s in text.sentences] == sentences
