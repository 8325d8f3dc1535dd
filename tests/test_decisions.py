"""The store of decisions: nothing is lost, whatever the order of lines, the number of writers, or a crash."""

import multiprocessing
import subprocess
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curate import decisions
from curate.decisions import Decision, Decisions, DecisionsError, Store, Tally
from curate.model import Finding, Suggestion


def finding(print_="f1", code="T101", text="teh"):
    return Finding(
        "raw/a.txt",
        None,
        code,
        "x",
        code[0],
        "error",
        0.9,
        0,
        len(text),
        1,
        1,
        text,
        "m",
        (Suggestion("the", "unsafe"),),
        print_,
    )


def line(number, kind="accept", print_="f1", undoes="", code="T101"):
    return Decision(f"{number:04}", f"2026-11-21T10:00:{number:02}.000000Z", "Ada", kind, print_, code, undoes=undoes)


def test_a_decision_is_on_the_disk_with_who_and_when(tmp_path):
    store = Store(tmp_path / "reports" / "decisions.jsonl")
    (made,) = store.add([decisions.on(finding(), "edit", "Ada", after="that")])
    assert made.at.endswith("Z")
    known = decisions.load(store.path).live["f1"]
    assert known == made
    assert (known.by, known.kind, known.after, known.code, known.text) == ("Ada", "edit", "that", "T101", "teh")


def test_undo_brings_the_former_decision_back(tmp_path):
    store = Store(tmp_path / "decisions.jsonl")
    store.add([decisions.on(finding(), "accept", "Ada", after="the")])
    (second,) = store.add([decisions.on(finding(), "reject", "Bob")])
    store.add([decisions.undoing(second, "Bob")])
    assert store.read().live["f1"].kind == "accept"
    assert len(store.read().lines) == 3


def test_later_wins_even_when_the_clock_stands_still(tmp_path, monkeypatch):
    store = Store(tmp_path / "decisions.jsonl")
    (first,) = store.add([decisions.on(finding(), "accept", "Ada")])

    class Still(decisions.datetime):
        @classmethod
        def now(cls, tz=None):
            return cls(2020, 1, 1, tzinfo=tz)

    monkeypatch.setattr(decisions, "datetime", Still)
    (second,) = store.add([decisions.on(finding(), "reject", "Ada")])
    assert second.at > first.at
    assert store.read().live["f1"].kind == "reject"


@given(
    st.lists(st.tuples(st.sampled_from(["accept", "reject", "waive", "undo"]), st.integers(0, 3)), max_size=20),
    st.randoms(use_true_random=False),
)
def test_the_order_of_lines_does_not_matter(steps, random):
    lines = []
    for number, (kind, target) in enumerate(steps):
        if kind == "undo" and lines:
            lines.append(line(number, "undo", undoes=lines[target % len(lines)].id))
        elif kind != "undo":
            lines.append(line(number, kind, f"f{target}"))
    merged = [*lines, *lines[: len(lines) // 2]]  # a union merge can repeat lines
    random.shuffle(merged)
    assert Decisions(merged).live == Decisions(lines).live
    assert Decisions(merged).lines == Decisions(lines).lines


def test_tallies_count_standing_decisions_only():
    known = Decisions(
        [
            line(1, "accept", "f1"),
            line(2, "reject", "f1"),
            line(3, "edit", "f2"),
            line(4, "word", "f3"),
            line(5, "waive", "f4"),
            line(6, "reject", "f5"),
            line(7, "undo", "f5", "0006"),
            line(8, "source", "f6", code="C101"),
        ]
    )
    assert known.tallies() == {"C101": Tally(1, 0), "T101": Tally(1, 2)}
    assert known.tallies()["C101"].precision == 1.0
    assert Tally().precision is None


@pytest.mark.parametrize(
    ("decision", "state"),
    [
        (line(1, "accept"), "open"),
        (line(1, "source"), "sourced"),
        (line(1, "waive"), "waived"),
        (line(1, "reject"), "waived"),
        (msgspec.structs.replace(line(1, "edit"), after="may help"), "softened"),
        (msgspec.structs.replace(line(1, "edit"), after=""), "removed"),
    ],
)
def test_states_of_a_claim(decision, state):
    assert decision.claim_state == state


@pytest.mark.parametrize("torn", [b'{"id":"0001","at":"2026', b'{"id"', b"{"])
def test_a_torn_last_line_is_left_out_and_cut_off_by_the_next(tmp_path, torn):
    path = tmp_path / "decisions.jsonl"
    whole = msgspec.json.encode(line(1)) + b"\n"
    path.write_bytes(whole + torn)
    assert len(decisions.load(path).lines) == 1
    Store(path).add([decisions.on(finding("f2"), "reject", "Ada")])
    assert path.read_bytes().startswith(whole + b'{"id":')
    assert {d.fingerprint for d in decisions.load(path).lines} == {"f1", "f2"}


def test_a_last_line_without_its_end_is_kept(tmp_path):
    path = tmp_path / "decisions.jsonl"
    path.write_bytes(msgspec.json.encode(line(1)))
    Store(path).add([decisions.on(finding("f2"), "reject", "Ada")])
    assert len(decisions.load(path).lines) == 2


def test_a_broken_line_is_named_and_never_passed_over(tmp_path):
    path = tmp_path / "decisions.jsonl"
    path.write_bytes(b"<<<<<<< HEAD\n" + msgspec.json.encode(line(1)) + b"\n")
    with pytest.raises(DecisionsError, match=r"line 1: .*left by a merge"):
        decisions.load(path)


def _write(path, name):
    store = Store(Path(path))
    for number in range(25):
        store.add([decisions.on(finding(f"{name}-{number}"), "accept", name)])


def test_many_writers_lose_nothing(tmp_path):
    path = tmp_path / "decisions.jsonl"
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_write, args=(str(path), f"w{n}")) for n in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    known = decisions.load(path)
    assert len(known.live) == len(known.lines) == 75
    assert len({d.at for d in known.lines}) == 75


def test_two_branches_merge_in_git(tmp_path):
    def git(*args):
        user = ("-c", "user.name=a", "-c", "user.email=a@b")
        subprocess.run(["git", *user, *args], cwd=tmp_path, check=True, capture_output=True)

    path = tmp_path / "decisions.jsonl"
    git("init", "-q", "-b", "main")
    (tmp_path / ".gitattributes").write_text("decisions.jsonl merge=union\n")
    Store(path).add([decisions.on(finding("f0"), "accept", "Ada")])
    git("add", "-A")
    git("commit", "-qm", "one")
    git("checkout", "-qb", "other")
    Store(path).add([decisions.on(finding("f1"), "reject", "Bob")])
    git("commit", "-qam", "two")
    git("checkout", "-q", "main")
    Store(path).add([decisions.on(finding("f2"), "accept", "Ada")])
    git("commit", "-qam", "three")
    git("merge", "-q", "other")
    assert set(decisions.load(path).live) == {"f0", "f1", "f2"}


def test_a_file_put_in_its_place_is_read_anew(tmp_path):
    store = Store(tmp_path / "decisions.jsonl")
    store.add([decisions.on(finding("f1"), "accept", "Ada")])
    fresh = tmp_path / "fresh"
    fresh.write_bytes(msgspec.json.encode(line(1, "accept", "f9")) + b"\n")
    fresh.replace(store.path)
    assert set(store.read().live) == {"f9"}
