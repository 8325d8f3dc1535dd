"""Views of a text that are made in more than one way say the same."""

from collections import Counter

import pytest

from curate.article import Text
from curate.model import Span
from curate.models.tokens import fold, tokenise
from curate.rules.spam.planted_phrase import nearby
from curate.rules.spam.searched import Phrase
from curate.views import folding

SAID = "The keeper's well-kept beds – it’s said – were dug by “Anna” in May. Ärger über 3 hard-to-reach beds: don't dig!\n\nÉté, İstanbul and naïve Beds…"


@pytest.mark.parametrize("raw", [SAID, SAID.upper(), "", "one"])
def test_words_are_counted_as_they_are_listed(raw):
    listed, counted = Text(raw), Text(raw)
    assert Counter(listed.words.folded) == counted.vocabulary == listed.vocabulary


@pytest.mark.parametrize("about", [1, 40])
def test_tokens_around_a_phrase_are_those_of_the_text(about):
    raw = "\n".join(
        f"{SAID * about} Sow the leeks, and cheap loans Tulsa ({at}) a warm bed helps. {SAID}" for at in range(3)
    )
    text, every = Text(raw), tokenise(Text(raw).prose)
    start = raw.index("cheap", len(raw) // 3)
    end = start + len("cheap loans Tulsa")
    near = nearby(text, Phrase(start, end, ("modifier", "vice"), "bare"))
    first, last = every.starts.index(start), next(i for i, s in enumerate(every.starts) if s >= end)
    assert near.at + near.tokens.starts[near.first] == start
    assert [near.form(near.first + by) for by in (-2, -1, 0, 1, 2)] == [
        fold(every.words[first + by]) for by in (-2, -1, 0, 1, 2)
    ]
    assert [near.form(near.last + by) for by in (-1, 0, 1)] == [fold(every.words[last + by]) for by in (-1, 0, 1)]


@pytest.mark.parametrize(("before", "size"), [(0, 1001), (499, 1001), (501, 1500), (700, 1001), (999, 1001)])
def test_a_long_run_is_found_wherever_it_begins(before, size):
    text = "a " * (before // 2) + "b" * (before % 2) + "," * (size - before % 2)
    begin = before - before % 2
    assert folding.long_runs(text) == [Span(begin, begin + size)]
    assert folding.long_runs(text + " end") == [Span(begin, begin + size)]
    assert folding.long_runs(text[: begin + 1000] + " end") == []
