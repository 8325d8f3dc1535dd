"""The baseline as its users meet it."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate.gate import baseline
from curate.gate.baseline import Baseline, Entry
from curate.model import Article
from curate.pipeline import Pipeline
from curate.rules import RULES

OLD = "The soup boils over , so watch it.\n\nShe would of gone home.\n"
NEW = "\n\nThey would of stayed for the dinner.\n"
PIPELINE = Pipeline(RULES, model="")


def write(name: str, text: str) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def rows(result):
    return [json.loads(x) for x in result.stdout.splitlines()]


def test_only_what_is_new_is_reported(call):
    write("a/one.txt", OLD)
    write("a/two.jsonl", json.dumps({"id": "r", "text": OLD}) + "\n")
    assert call("check", "a", "--fail-on", "warning").exit_code == 1
    made = call("baseline", "update", "a")
    assert made.exit_code == 0, made.output
    assert call("check", "a", "--fail-on", "note").exit_code == 0
    write("a/one.txt", "Above stands a line.\n\n" + OLD + NEW)
    result = call("check", "a", "--fail-on", "note", "--format", "jsonl")
    assert result.exit_code == 1
    assert [(r["path"], r["text"], r["line"]) for r in rows(result)] == [("a/one.txt", "of", 8)]
    assert call("check", "a", "--no-baseline", "--format", "jsonl", "--exit-zero").stdout.count("\n") > 4


def test_it_grows_only_when_allowed(call):
    write("one.txt", OLD)
    assert call("baseline", "update", "one.txt").exit_code == 0
    before = Path("curate.baseline").read_bytes()
    write("one.txt", OLD + NEW)
    refused = call("baseline", "update", "one.txt")
    assert refused.exit_code == 1
    assert "--allow-growth" in refused.output
    assert Path("curate.baseline").read_bytes() == before
    assert call("baseline", "update", "one.txt", "--allow-growth").exit_code == 0
    assert call("check", "one.txt", "--fail-on", "note").exit_code == 0


def test_prune_takes_out_what_is_gone_and_nothing_else(call):
    write("curate.toml", 'paths = ["a"]\n')
    write("a/one.txt", OLD)
    write("a/two.txt", OLD)
    call("baseline", "update")
    whole = baseline.load(Path("curate.baseline"))
    write("a/one.txt", OLD.replace("would of", "would have"))
    said = call("check", "--fail-on", "note")
    assert said.exit_code == 0
    assert "1 accepted finding gone: curate baseline prune" in said.stderr
    assert call("baseline", "prune").exit_code == 0
    left = baseline.load(Path("curate.baseline"))
    assert len(whole) - len(left) == 1
    Path("a/two.txt").unlink()
    assert call("baseline", "prune").exit_code == 0
    assert {e.article for e in baseline.load(Path("curate.baseline"))} == {"a/one.txt"}
    assert "0 new" in call("baseline", "status").output


def test_lines_are_sorted_and_say_what_they_accept(call):
    write("b.txt", OLD)
    write("a.txt", OLD)
    call("baseline", "update", ".")
    lines = Path("curate.baseline").read_text().splitlines()
    assert lines == sorted(lines)
    entry = next(json.loads(x) for x in lines if '"E103"' in x and '"a.txt"' in x)
    assert entry["excerpt"] == "The soup boils over⟨ ,⟩ so watch it.".replace("over⟨ ,⟩", "over ⟨,⟩")
    assert set(entry) == {"article", "rule", "excerpt", "fingerprint"}


def test_a_mended_neighbour_makes_nothing_new(call):
    write("one.txt", "She would of gone home , and then they would of stayed.\n")
    call("baseline", "update", "one.txt")
    write("one.txt", "She would have gone home , and then they would of stayed.\n")
    assert call("check", "one.txt", "--fail-on", "note").exit_code == 0


def test_it_is_found_from_below_and_beside_the_settings(call, monkeypatch, tmp_path):
    write("curate.toml", "")
    write("a/b/one.txt", OLD)
    call("baseline", "update", "a")
    monkeypatch.chdir(tmp_path / "a" / "b")
    assert call("check", "one.txt", "--fail-on", "note").exit_code == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<<<<<<< HEAD\n", "line 1: "),
        ('{"article": "a"}\n', "line 1: "),
        ("\xff", "line 1: "),
        ('{"article":"a","rule":"T1","excerpt":"","fingerprint":"f","x":1}\n', "unknown field"),
    ],
)
def test_a_broken_baseline_is_exit_2(call, text, said):
    write("one.txt", OLD)
    Path("curate.baseline").write_text(text, encoding="latin-1")
    for command in (("check", "one.txt"), ("baseline", "status", "one.txt")):
        result = call(*command)
        assert result.exit_code == 2
        assert said in result.output


def test_usage(call):
    write("one.txt", OLD)
    assert call("baseline", "status", "one.txt").exit_code == 2
    assert call("baseline", "prune", "one.txt").exit_code == 2
    assert call("baseline", "update").exit_code == 2
    assert call("check", "one.txt", "--baseline", "none").exit_code == 2
    assert call("baseline", "update", "one.txt", "nowhere.txt").exit_code == 3


def test_waivers_hold_past_their_date_and_say_so(call):
    write("one.txt", OLD)
    found = rows(call("check", "one.txt", "--format", "jsonl", "--exit-zero"))
    result = PIPELINE.run(Article("one.txt", OLD))
    finding = next(f for f in result.findings if f.fingerprint == found[0]["fingerprint"])
    path = Path("curate.baseline")
    late = baseline.entry_of(finding, OLD, "one.txt", reason="in print", until="2020-01-31", by="Jo")
    baseline.waive(path, [late])
    said = call("check", "one.txt", "--format", "jsonl", "--exit-zero")
    assert len(rows(said)) == len(found) - 1
    assert "waiver expired on 2020-01-31: one.txt: " in said.stderr
    assert call("baseline", "update", "one.txt", "--allow-growth").exit_code == 0
    assert [e.reason for e in baseline.load(path) if e.fingerprint == finding.fingerprint] == ["in print"]
    assert "in print" in call("baseline", "status", "one.txt").output
    assert baseline.unwaive(path, [finding.fingerprint]) == 1
    with pytest.raises(baseline.BadBaseline, match="reason"):
        baseline.waive(path, [Entry("a", "T1", "x", "f")])
    with pytest.raises(baseline.BadBaseline, match="date"):
        baseline.entry_of(finding, OLD, "one.txt", reason="x", until="soon")


@given(st.integers(1, 4), st.integers(0, 4))
def test_only_additional_occurrences_are_new(recorded, more):
    line = "Soup , soup.\n"
    old = PIPELINE.run(Article("x.txt", line * recorded))
    new = PIPELINE.run(Article("x.txt", line * (recorded + more)))
    known = Baseline(baseline.entry_of(f, old.article.raw, "x.txt") for f in old.findings)
    fresh, held = known.match(new)
    assert len([f for f in held if f[0].code == "E103"]) == recorded
    assert len([f for f in fresh if f.code == "E103"]) == more
    assert not known.gone


def test_waive_accepts_one_finding_with_its_reason(call):
    write("curate.toml", 'paths = ["one.txt"]\n')
    write("one.txt", OLD)
    (first, *rest) = rows(call("check", "--format", "jsonl", "--exit-zero"))
    said = call(
        "baseline", "waive", first["fingerprint"], "--reason", "in print", "--until", "2999-01-31", "--by", "Jo"
    )
    assert said.exit_code == 0, said.output
    result = call("check", "--format", "jsonl", "--exit-zero")
    assert [r["fingerprint"] for r in rows(result)] == [r["fingerprint"] for r in rest]
    assert "expired" not in result.stderr
    assert "until 2999-01-31" in call("baseline", "status").output
    (entry,) = baseline.load(Path("curate.baseline"))
    assert (entry.reason, entry.until, entry.by) == ("in print", "2999-01-31", "Jo")
    for args in (
        ("nope", "--reason", "x"),
        (first["fingerprint"], "--reason", " "),
        (first["fingerprint"], "--reason", "x", "--until", "soon"),
    ):
        assert call("baseline", "waive", *args).exit_code == 2


def test_an_editors_byte_order_mark_is_no_fault(call):
    write("one.txt", OLD)
    call("baseline", "update", "one.txt")
    path = Path("curate.baseline")
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert call("check", "one.txt", "--fail-on", "note").exit_code == 0
