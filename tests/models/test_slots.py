"""What words fit between their neighbours."""

import numpy as np
import pytest

from curate.models import ngrams, slots
from curate.models.tokens import tokenise


def read(text):
    words = tokenise(text).words
    return words, slots.surroundings(words)


def scores(text, word, others):
    words, near = read(text)
    asked = slots.load().read(near, np.array([words.index(word) + slots.REACH]))
    return slots.load().scores(asked, ngrams.load().ids(others))[0].tolist()


@pytest.mark.parametrize(
    ("text", "written", "meant"),
    [
        ("The disease can be cause by a virus.", "cause", "caused"),
        ("It puts undo strain on the spine.", "undo", "undue"),
        ("The doctor recommend a test for all patients.", "recommend", "recommends"),
        ("Chronic paresthesia are often a symptom of another disease.", "are", "is"),
    ],
)
def test_the_word_that_fits_scores_higher(text, written, meant):
    first, second = scores(text, written, [written, meant])
    assert second > first + 1


def test_a_gap_that_lacks_a_word_is_no_empty_one():
    words, near = read("The pain is one the most common symptoms of the disease.")
    network = slots.load()
    at = words.index("one") + 1 + slots.REACH
    asked = network.read(near, np.array([at - 2, at]), gap=True)
    empty = network.empty(asked)
    of = network.score(asked, ngrams.load().ids(["of", "of"]))
    assert of[0] < empty[0]
    assert of[1] > empty[1]


def test_many_places_at_once_are_read_as_one_by_one():
    _, near = read("The nurse gave him the book. " * 200)
    at = np.arange(slots.REACH, len(near.ids) - slots.REACH)
    together = slots.load().read(near, at)
    for k in (0, 700, len(at) - 1):
        assert np.allclose(together[k], slots.load().read(near, at[k : k + 1])[0], atol=1e-3)


def test_no_places_no_rows():
    assert slots.load().read(read("A word.")[1], np.zeros(0, dtype=np.int64)).shape[0] == 0


def test_what_stands_in_the_next_sentence_is_not_read():
    near, far = (read(f"It was late. {end}")[1].ids for end in ("We went home.", "We stayed."))
    at = np.array([slots.REACH + 2])
    assert (slots.window(near, at, gap=False) == slots.window(far, at, gap=False)).all()


@pytest.mark.parametrize("text", ["Go.", "He go home.", "They was late. " * 4])
def test_short_texts_are_read(text):
    _, near = read(text)
    at = np.arange(slots.REACH, len(near.ids) - slots.REACH)
    for gap in (False, True):
        assert np.isfinite(slots.load().read(near, at, gap=gap)).all()
