"""What the claim rules share: sifting words, sentences, gates."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curate.rules.claims.kind import Claim
from curate.rules.claims.literals import needed

SHAPES = [(family.code, shape) for family in Claim.__subclasses__() for shape in family.shapes]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bsweet (?:tea|coffee)s?\b", [{"coffee", "tea"}, {"sweet "}]),
        (r"\bsugar?free\b", [{"suga"}, {"free"}]),
        (r"(?:boils|boiled)+ over|burns", [{"burns", " over"}]),
        (r"(?<!not )(?!cold)warm[a-z]{2}", [{"warm"}]),
        (r"\d+\s?%|per\.cent", [{"%", "per.cent"}]),
        (r"\w+ing|[xyz]{3}", []),
    ],
)
def test_words_a_pattern_cannot_match_without(pattern, words):
    assert {frozenset(w) for w in needed(pattern)} == {frozenset(w) for w in words}


@pytest.mark.parametrize(("code", "shape"), SHAPES, ids=lambda v: v if isinstance(v, str) else v.pattern.pattern[:30])
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(data=st.data())
def test_every_match_holds_a_word_of_each(code, shape, data):
    """Texts made from the pattern itself: sifting never hides a match."""
    text = data.draw(st.from_regex(shape.pattern, alphabet=st.characters(codec="ascii")))
    for match in shape.pattern.finditer(text):
        around = text[max(0, match.start() - 40) : match.end() + 80]  # lookarounds read on
        for words in shape.words:
            assert any(word in around for word in words), (code, match.group(), sorted(words))


def test_open_shapes_have_cues_that_reach_them():
    """A shape for any topic is tried only where a cue for any topic stands."""
    for family in Claim.__subclasses__():
        if any(not shape.topical for shape in family.shapes):
            assert family.open_cues
            assert family.open_cues <= set(family.cues)
        assert re.fullmatch(r"C1\d\d", family.code)
