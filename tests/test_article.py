"""An article's text and its views."""

from curate.article import Text


def test_the_places_of_some_words_come_in_order():
    text = Text("The dog saw the cat, and THE cat ran.")
    assert text.places({"cat", "the", "horse"}) == [0, 3, 4, 6, 7]
    assert text.places(frozenset()) == []
    assert text.vocabulary == {"the": 3, "dog": 1, "saw": 1, "cat": 2, "and": 1, "ran": 1}
