"""The word lists: sorted, without doubles, and of use."""

from tests.conftest import ROOT


def test_new_words_are_sorted_and_single():
    lines = (ROOT / "curate" / "models" / "newwords.txt").read_text(encoding="utf-8").splitlines()
    assert lines == sorted(set(lines))
