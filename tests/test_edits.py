"""The ledger: whatever is done can be undone, in any subset and order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate import edits
from curate.edits import LedgerError, OffsetMap, segments
from curate.model import Edit, Span

TEXTS = st.text(alphabet=st.characters(codec="utf-8"), max_size=80)


@st.composite
def edited(draw):
    """A text with edits that may nest and overlap."""
    raw = draw(TEXTS)
    made = []
    for number in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(raw)))
        end = draw(st.integers(start, len(raw)))
        after = draw(st.sampled_from(["", "", "x", "yy", "é’"])) if end > start else "+"
        made.append(Edit(start, end, raw[start:end], after, f"S{100 + number % 3}", "n", "r", f"f{number}"))
    return raw, made


@given(edited())
def test_undo_gives_the_raw_text(case):
    raw, made = case
    assert edits.restore(edits.apply(raw, made), made) == raw


@given(edited(), st.data())
def test_every_subset_in_any_order(case, data):
    raw, made = case
    gone = data.draw(st.lists(st.sampled_from(made), unique_by=id)) if made else []
    names = {e.fingerprint for e in gone}
    text, rest = edits.undo(edits.apply(raw, made), made, lambda e: e.fingerprint in names)
    assert text == edits.apply(raw, [e for e in made if e.fingerprint not in names])
    one_by_one, left = edits.apply(raw, made), tuple(made)
    for edit in data.draw(st.permutations(gone)):
        one_by_one, left = edits.undo(one_by_one, left, lambda e, f=edit.fingerprint: e.fingerprint == f)
    assert (one_by_one, set(left)) == (text, set(rest))


@given(edited())
def test_raw_minus_cuts_is_kept(case):
    raw, made = case
    cuts = [e for e in made if e.is_cut]
    gone = {i for e in cuts for i in range(e.start, e.end)}
    assert edits.apply(raw, cuts) == "".join(c for i, c in enumerate(raw) if i not in gone)


@given(edited())
def test_offsets_map_back(case):
    raw, made = case
    mapping = OffsetMap(raw, segments(made))
    inserted = sum(len(s.after) for s in segments(made))
    kept = len(mapping.text) - inserted
    assert kept == len(raw) - sum(s.end - s.start for s in segments(made))
    for at in range(len(mapping.text)):
        start, end = mapping.span(at, at + 1)
        assert 0 <= start <= end <= len(raw)
        if end == start + 1 and not any(s.start <= start < s.end for s in segments(made)):
            assert raw[start] == mapping.text[at]
            assert mapping.forward(Span(start, end)) == Span(at, at + 1)


@given(edited(), st.data())
def test_later_edits_are_rebased(case, data):
    raw, made = case
    mapping = OffsetMap(raw, segments(made))
    text = mapping.text
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    if start == end:
        return
    later = Edit(start, end, text[start:end], "", "S190", "n", "r")
    combined = edits.rebase(made, mapping, [later], raw)
    assert edits.restore(edits.apply(raw, combined), combined) == raw


def test_a_cut_stays_though_it_holds_a_replacement_of_the_same_pass():
    raw = "Old Mill,\u00a0 Bath\nCorn is ground here.\n"
    cut, blank = Edit(0, 16, raw[:16], "", "S140", "n", "r"), Edit(9, 11, raw[9:11], " ", "E105", "n", "r")
    made = edits.rebase([], OffsetMap(raw, []), [cut, blank], raw)
    assert made == [cut, blank]
    assert edits.apply(raw, made) == "Corn is ground here.\n"


@given(edited(), st.data())
def test_what_lies_inside_other_cuts_changes_nothing(case, data):
    raw, made = case
    inside = edits.inside_others(made)
    assert edits.apply(raw, [e for e in made if e not in inside]) == edits.apply(raw, made)
    gone = data.draw(st.sampled_from(made)) if made else None
    rest = [e for e in made if e != gone]
    if gone and edits.still_cut(gone, rest):
        assert edits.apply(raw, rest) == edits.apply(raw, made)


def test_an_edit_that_does_not_fit_is_refused():
    with pytest.raises(LedgerError):
        edits.apply("abc", [Edit(0, 1, "z", "", "S101", "n", "r")])


def test_a_text_changed_by_hand_is_refused():
    made = [Edit(0, 1, "a", "b", "T101", "n", "r")]
    with pytest.raises(LedgerError):
        edits.restore("xbc", made)
