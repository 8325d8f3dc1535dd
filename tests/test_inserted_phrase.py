"""Runs of words that may have been pushed into a sentence (S187)."""

import pytest

from curate.article import Text
from curate.batch import Bench
from curate.model import Article
from curate.rules.spam import inserted_runs
from curate.rules.spam.inserted_phrase import InsertedPhrase
from curate.settings import Settings

HONEST = (
    "The clerk of each county kept {}its own rolls of all the men who could vote. "
    "They were copied out by hand every spring and sent to the sheriff before the first of May."
)


def said(text):
    return [text[r.start : r.end] for r in InsertedPhrase().check(Text(text), ())]


@pytest.mark.parametrize("phrase", ["best wireless earbuds", "tummy tuck recovery garments"])
def test_a_phrase_pushed_in_is_cut_and_the_sentence_stays(phrase):
    text = HONEST.format(phrase + " ")
    bench = Bench(Settings(select=("S",), spacy_model=""), readability=False)
    result = bench.run(Article("rolls.txt", text))
    assert result.cleaned == HONEST.format("")
    assert [text[e.start : e.end].strip() for e in result.edits if e.is_cut] == [phrase]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Leeks",
        "Leeks. Beans.",
        "custom vinyl banners orthopedic dog beds trailer hitch installation",
        "Menu\n\nBest wireless earbuds\n\nCosmetic dentistry Tulsa\n",
        HONEST.format(""),
        "He said that the clerk kept “cosmetic dentistry Tulsa” its own rolls of all the men who could vote.",
        "The clinic in Tulsa teaches cosmetic dentistry. Of all the cosmetic dentistry Tulsa has seen, theirs is the best.",
    ],
)
def test_what_is_no_sentence_or_belongs_there_stays(text):
    assert said(text) == []


def test_runs_lie_within_sentences_and_have_all_features():
    text = Text(HONEST.format("cosmetic dentistry Tulsa ") + "\n\n" + HONEST.format("custom vinyl banners "))
    read = inserted_runs.reading(text)
    found = inserted_runs.runs(read)
    assert len(found.first)
    assert inserted_runs.rows_of(read, found).shape == (len(found.first), len(inserted_runs.NAMES))
    for first, last in zip(found.first.tolist(), found.last.tolist(), strict=True):
        assert inserted_runs.FEWEST <= last - first <= inserted_runs.MOST
        assert not read.flags["end"][first - 1 : last].any()


def test_a_word_that_no_list_holds_counts_as_said_again():
    read = inserted_runs.reading(Text("The zorbel broke. We mended the zorbel, and a Krinkle came by."))
    said_again = [bool(x) for x in read.flags["said"]]
    tokens = Text("The zorbel broke. We mended the zorbel, and a Krinkle came by.").forms
    assert {t for t, again in zip(tokens, said_again, strict=True) if again} == {"zorbel"}


@pytest.mark.parametrize(
    "text",
    [
        "The men came up the canal personal injury lawyer from Peterborough, and the pits were dug by hand that year.",
        "The keeper had a shot emergency plumber Leeds cleared off the line in the last minute of the match.",
    ],
)
def test_a_run_that_may_end_in_the_sentences_own_words_is_only_proposed(text):
    remarks = list(InsertedPhrase().check(Text(text), ()))
    assert remarks
    assert all(r.suggestions[0].safety == "unsafe" for r in remarks)
