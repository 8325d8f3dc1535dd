"""Promises of the pipeline, on texts of any kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate import edits
from curate.model import Article
from curate.pipeline import Pipeline
from curate.rules import RULES
from tests.conftest import ROOT, SEEDS, needs_seeds

PIPELINE = Pipeline(RULES, min_confidence=0.0, model="")
LINES = st.sampled_from(
    [
        "Leave a Reply",
        "Filed under Gardening",
        "Watch: Pruning Video",
        "See Pruning Roses in Spring",
        "",
        " ",
        "\u00a0",
        "Copyright © 2019 Rose Lane. All rights reserved.",
        "− 1 = seven",
        "The cafÃ© isn’t open.",
        "A zero\u200bwidth space , and more.",
        "The most common cause of blight is usually cause by rain.",
        "Learn more:",
        "Roses and Thorns",
        "Share this:",
        "Subscribe to our newsletter",
        "We watered the beds twice a week, and the roses came back stronger than before.",
        "• Feed in April.",
        "12 Rose Lane",
        "\u202eabc",
    ]
)
TEXTS = st.one_of(
    st.lists(LINES, max_size=14).flatmap(
        lambda lines: st.sampled_from(["\n", "\r\n", "\n\n", "\r"]).map(lambda end: end.join(lines))
    ),
    st.text(alphabet=st.characters(codec="utf-8"), max_size=200),
)


def run(text):
    return PIPELINE.run(Article("x.txt", text))


@given(TEXTS)
def test_nothing_is_lost_and_twice_is_once(text):
    result = run(text)
    assert not result.problems, result.problems
    assert edits.restore(result.cleaned, result.edits) == text
    again = run(result.cleaned)
    assert again.cleaned == result.cleaned
    assert not again.edits


@given(TEXTS)
def test_spans_are_where_their_text_is(text):
    result = run(text)
    for finding in result.findings:
        assert text[finding.start : finding.end] == finding.text
        assert (
            text.split("\n")[finding.line - 1][finding.column - 1 :][:1]
            == text[finding.start : finding.start + 1].strip("\n")[:1]
            or not finding.text
        )
    assert len({f.fingerprint for f in result.findings}) == len(result.findings)


@given(TEXTS)
def test_every_edit_has_its_finding(text):
    result = run(text)
    prints = {f.fingerprint for f in result.findings}
    assert all(e.fingerprint in prints for e in result.edits)


def test_a_paragraph_above_changes_no_fingerprint():
    text = "The soup boils over , so watch it.\n\nIt rained all week.Then the sun came.\n"
    before = {f.fingerprint for f in run(text).findings if f.family != "Q"}
    after = {f.fingerprint for f in run("A new paragraph stands above this one.\n\n" + text).findings}
    assert before
    assert before <= after


def test_two_equal_faults_stay_two():
    found = [f for f in run("Soup , soup.\nSoup , soup.\n").findings if f.code == "E103"]
    assert len(found) == len({f.fingerprint for f in found}) == 2


def test_what_was_cut_is_not_checked():
    result = run("Leave a Reply\n")
    assert all(f.family in "SQ" for f in result.findings)


def test_long_runs_are_set_aside():
    result = run("word " + "," * 200_000 + " word , and\n")
    assert not result.problems


@needs_seeds
@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")) or [ROOT / "none"], ids=lambda p: p.name[:3])
def test_seeds_come_back(path):
    text = path.read_bytes().decode()
    result = run(text)
    assert edits.restore(result.cleaned, result.edits) == text
    assert run(result.cleaned).cleaned == result.cleaned


def test_front_matter_and_code_are_never_touched(call, tmp_path):
    text = "---\ntitle: Soup\nauthor: Jo\ndate: 2021-11-09\ntags: [soup]\n---\n\n# Soup\n\nRun `teh\u200bx , y` and eat the soup while it is hot.\n"
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    assert call("run", "a.md", "-o", "out").exit_code == 0
    assert (tmp_path / "out" / "cleaned" / "a.md").read_text(encoding="utf-8") == text
