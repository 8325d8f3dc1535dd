"""Decisions in cleaned texts: put in, left alone, taken back; the raw text to the byte in every case."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate import deciding, decisions, edits
from curate.decisions import Decisions, Store
from curate.model import Article
from curate.pipeline import Pipeline
from curate.rules import RULES
from curate.writers import ledger
from tests.test_pipeline import TEXTS

PIPELINE = Pipeline(RULES, min_confidence=0.0, model="", readability=False)
TEXT = (
    "The cafe by the river was full, and it puts undo strain on the back.\n\nLeave a Reply\n\n"
    "We watered the beds twice a week, and the roses came back stronger than before.\n\nFiled under Gardening\n"
)


def findings(text=TEXT):
    return PIPELINE.run(Article("x.txt", text)).findings


def live(*made):
    return Decisions(decisions.msgspec.structs.replace(d, at=f"{n:04}") for n, d in enumerate(made)).live


def by(code, found=None):
    return next(f for f in (found or findings()) if f.code.startswith(code))


def run(known, text=TEXT):
    return deciding.run(PIPELINE, Article("x.txt", text), known)


def test_an_accepted_suggestion_is_made_and_a_refused_cut_is_not():
    typo, cut = by("T203"), by("S103")
    result = run(live(decisions.on(typo, "accept", "Ada", after="undue"), decisions.on(cut, "reject", "Ada")))
    assert "undue strain" in result.cleaned
    assert "Filed under Gardening" in result.cleaned
    assert "Leave a Reply" not in result.cleaned
    assert edits.restore(result.cleaned, result.edits) == TEXT
    assert {e.decision for e in result.edits if e.code == "T203"} != {""}
    assert [e.code for e in result.held] == ["S103"]


def test_what_a_refused_cut_leaves_is_checked():
    text = "The garden is on the hill, and the roses grow there every year.\n\nFiled under Beleive\n"
    known = live(decisions.on(by("S103", findings(text)), "reject", "Ada"))
    assert not any(f.text == "Beleive" for f in findings(text))
    assert any(f.text == "Beleive" for f in run(known, text).findings)


def test_own_text_in_place_of_a_cut():
    result = run(live(decisions.on(by("S103"), "edit", "Ada", after="About gardening")))
    assert result.cleaned.endswith("About gardening\n")
    assert edits.restore(result.cleaned, result.edits) == TEXT


def test_a_refused_passage_stays_though_another_cut_reaches_over_it():
    small = by("S103")
    wide = edits.Edit(small.start - 2, small.end + 1, TEXT[small.start - 2 : small.end + 1], "", "S190", "z", "r", "fp")
    plan = deciding.plan(TEXT, [wide], [small], live(decisions.on(small, "reject", "Ada")))
    assert "Filed under Gardening" in edits.apply(TEXT, plan.made)
    assert len(edits.apply(TEXT, plan.made)) == len(TEXT) - 3
    assert deciding.proposed(plan.made, plan.held) == [wide]


def test_no_decision_no_change():
    first = PIPELINE.run(Article("x.txt", TEXT))
    assert run(live(decisions.on(by("T203"), "waive", "Ada", reason="quoted"))).cleaned == first.cleaned
    assert run({}) == first


KINDS = st.sampled_from(["accept", "reject", "edit", "cut", "waive", None])


@given(TEXTS, st.lists(KINDS, max_size=30))
def test_any_decisions_can_be_taken_back(text, kinds):
    first = PIPELINE.run(Article("x.txt", text))
    made = []
    for finding, kind in zip(first.findings, kinds, strict=False):
        if kind is None:
            continue
        suggested = finding.suggestions[0].text if finding.suggestions else None
        after = {"accept": suggested, "edit": "other words", "cut": ""}.get(kind)
        made.append(decisions.on(finding, "edit" if kind == "cut" else kind, "Ada", after=after))
    known = live(*made)
    plan = deciding.plan(text, first.edits, first.findings, known)
    assert edits.restore(edits.apply(text, plan.made), plan.made) == text
    assert deciding.proposed(plan.made, plan.held) == edits.order(first.edits)
    again = deciding.plan(text, deciding.proposed(plan.made, plan.held), first.findings, known)
    assert again == plan
    result = run(known, text)
    assert edits.restore(result.cleaned, result.edits) == text


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a1252.txt"])
def test_run_honours_decisions_and_undo_gives_the_bytes_back(call, name):
    record = json.dumps({"id": "r", "text": TEXT + "caf\u00e9 \u2013 end"}) + "\n"
    data = {"a.jsonl": record.encode(), "a1252.txt": (TEXT + "caf\u00e9 \u2013 end\n").encode("cp1252")}
    raw = Path("raw", name)
    raw.parent.mkdir()
    raw.write_bytes(data.get(name, TEXT.encode()))
    assert call("run", "raw").exit_code == 0
    found = [json.loads(x) for x in call("check", "raw", "--format", "jsonl", "--exit-zero").stdout.splitlines()]
    store = Store(Path("reports/decisions.jsonl"))
    named = {f["code"]: f["fingerprint"] for f in found}
    typo, cut = by("T203"), by("S103")
    store.add(
        [
            decisions.msgspec.structs.replace(
                decisions.on(typo, "accept", "Ada", after="undue"), fingerprint=named["T203"]
            ),
            decisions.msgspec.structs.replace(decisions.on(cut, "reject", "Ada"), fingerprint=named["S103"]),
        ]
    )
    assert call("run", "raw", "--fail-on", "note").exit_code in (0, 1)
    cleaned = Path("cleaned", name)
    assert b"undue strain" in cleaned.read_bytes()
    assert b"Filed under" in cleaned.read_bytes()
    assert call("undo", str(cleaned)).exit_code == 0
    assert cleaned.read_bytes() == raw.read_bytes()
    assert set(store.read().live) == {named["S103"]}  # the undone acceptance is taken back with its edit
    call("run", "raw")
    assert b"undo strain" in cleaned.read_bytes()


def test_the_literal_of_a_record_comes_back(call):
    """The cleaned text has no escaped letter left, so the way the raw one was written is on record."""
    Path("raw").mkdir()
    data = (
        json.dumps(
            {"text": "The roses grew well all year.\n\nCaf\u00e9 photo credit: Jane\n\nFiled under Caf\u00e9\n"}
        ).encode()
        + b"\n"
    )
    Path("raw/a.jsonl").write_bytes(data)
    call("run", "raw")
    assert b"Filed" not in Path("cleaned/a.jsonl").read_bytes()
    assert call("undo", "cleaned/a.jsonl").exit_code == 0
    assert Path("cleaned/a.jsonl").read_bytes() == data


def test_settled_findings_fail_no_gate(call):
    Path("raw").mkdir()
    Path("raw/a.txt").write_text("It puts undo strain on the back, and the chair is old.\n")
    assert call("run", "raw", "--fail-on", "note").exit_code == 1
    found = [json.loads(x) for x in call("check", "raw", "--format", "jsonl", "--exit-zero").stdout.splitlines()]
    store = Store(Path("reports/decisions.jsonl"))
    for f in found:
        store.add(
            [decisions.msgspec.structs.replace(decisions.on(by("T203"), "reject", "Ada"), fingerprint=f["fingerprint"])]
        )
    assert call("run", "raw", "--fail-on", "note").exit_code == 0


def test_a_broken_file_of_decisions_stops_the_run(call):
    Path("raw").mkdir()
    Path("raw/a.txt").write_text("Roses.\n")
    Path("reports").mkdir()
    Path("reports/decisions.jsonl").write_text("nonsense\n{}\n")
    result = call("run", "raw")
    assert result.exit_code == 3
    assert "decisions.jsonl, line 1" in result.stderr


def test_rework_there_and_back(tmp_path):
    raw = "a café\n"
    head = ledger.header(Article("x.txt", raw, encoding="cp1252"), raw, "x.txt")
    made = (edits.Edit(0, 1, "a", "the", "T1", "n", "r", "f", "d"),)
    data, (item,) = ledger.rework(raw.encode("cp1252"), [ledger.Booked(head, ())], lambda *_: (made, ()))
    assert data.decode() == "the café\n"
    back, (item,) = ledger.rework(data, [item], lambda *_: ((), made))
    assert back == raw.encode("cp1252")
    path = tmp_path / "ledger.jsonl"
    ledger.save(path, [item])
    assert list(ledger.load(path)) == [item]
    assert item.held == made
