"""The lexicon: what it must know, and what it must not take for a word."""

import pytest

from curate.models import lexicon

KNOWN = (
    "Patient's patients’ don’t it's underlying identified organise organize colour color "
    "osteoarthritis radiculopathy vertebroplasty facetectomy micromovements nonsurgical "
    "hard-to-reach website cafe self-care misalignments cervicogenic unhelpfulness"
).split()
UNKNOWN = "undering identifie stenosisfacet teh seperate recieve becuase ofsleep alot definately".split()


@pytest.mark.parametrize("word", KNOWN)
def test_knows(word):
    assert lexicon.load().known(word)


@pytest.mark.parametrize("word", UNKNOWN)
def test_does_not_know(word):
    assert not lexicon.load().known(word)


def test_common_words_count_more_than_rare_ones():
    known = lexicon.load()
    assert known.count("the") > known.count("sciatica") > known.count("stenosisfacet") == 0


def test_misspellings_never_overrule_a_word():
    known = lexicon.load()
    assert known.misspelling("Teh") == ("the",)
    assert known.misspelling("from") == ()


def test_a_rare_word_beside_a_frequent_one_is_doubtful():
    known = lexicon.load()
    assert known.known("wich")
    assert known.doubtful("wich")
    assert not known.doubtful("which")


def test_names_are_marked():
    known = lexicon.load()
    assert known.name("Kevin")
    assert not known.name("spine")


def test_odd_input_is_no_word_and_no_crash():
    known = lexicon.load()
    for word in ("", "-", "'", "’s", "--", "ß", "𝒳", "a" * 500):
        known.known(word)
        known.misspelling(word)
