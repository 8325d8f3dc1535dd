"""N-grams of edited prose."""

import numpy as np
import pytest

from curate.models import ngrams


@pytest.mark.parametrize("word", ["the", "very", "spine"])
def test_the_words_behind_a_word_are_those_that_bigrams_tell(word):
    model = ngrams.load()
    first, all_words = model.index[word], np.arange(len(model.words))
    behind = model.followers(first)
    assert (behind == model.seen(np.full(len(all_words), first), all_words)).all()
    assert behind.any()
