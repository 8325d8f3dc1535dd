"""Every row of the tables of frames is a pair of words with sound patterns around them."""

import pytest

from curate.rules import RULES, frames
from curate.rules.typos.missing_article import BareNoun

FRAMED = [*(rule for rule in RULES if isinstance(rule, frames.Framed)), BareNoun()]


@pytest.mark.parametrize("rule", FRAMED, ids=lambda rule: type(rule).__name__)
def test_the_patterns_of_each_frame_compile(rule):
    for frame in rule.frames:
        for words in filter(None, (frame.right, frame.unless_right)):
            frames._after(words)
        for words in filter(None, (frame.left, frame.unless_left)):
            frames._before(words)
        if frame.never:
            frames._anywhere(frame.never)
        assert frame.written, frame
        assert "<" not in frame.left.replace("(?<", ""), f"a name that no line gives: {frame}"
