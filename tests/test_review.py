"""The review without a browser: who may talk to it, what is decided, and what becomes of the files."""

import json
import socket
from pathlib import Path

import msgspec
import pandas as pd
import pytest

from curate import decisions, edits
from curate.cli.main import main
from curate.model import Article, Edit
from curate.pipeline import Pipeline
from curate.rules import BY_CODE
from curate.writers import atomic, ledger
from tests.reviewing import ARTICLES, Server, report_of

from curate.review import context  # isort: skip
from curate.review.app import edged  # isort: skip
from curate.review.applying import apply, recover  # isort: skip
from curate.review.desk import BadDecision, Desk, Wish  # isort: skip
from curate.review.index import Filter  # isort: skip
from curate.review.report import NoReport, Report  # isort: skip


@pytest.fixture
def desk(tmp_path):
    return Desk(report_of(tmp_path), "Ada")


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    folder = tmp_path_factory.mktemp("review")
    report_of(folder)
    made = Server(folder)
    yield made
    made.stop()


def by(desk, code, name="backs"):
    return next(f for s in desk.report.sheets for f in s.findings if f.code == code and name in f.path)


def cleaned(desk, name="backs.txt"):
    return (desk.report.cleaned / name).read_text()


def raw_again(desk):
    """Every cleaned file undone, as ``curate undo`` would."""
    found = {}
    for item in desk.report.booked().values():
        data = desk.report.file(item).read_bytes()
        found[item.header.cleaned] = ledger.take_back(data, [item], None)[0].decode()
    return found


# Who may talk to it


def test_the_key_opens_the_page_and_nothing_else_does(server):
    assert server.ask("GET", "/", Cookie="").status == 403
    assert server.ask("GET", "/?token=wrong", Cookie="").status == 403
    assert server.ask("GET", "/", Cookie=f"curate-{server.port}=wrong").status == 403
    answer = server.ask("GET", server.url.removeprefix(server.base), Cookie="")
    assert (answer.status, answer.headers["Location"]) == (303, "/")
    cookie = answer.headers["Set-Cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    server.enter()
    page = server.ask("GET", "/")
    assert page.status == 200
    assert server.url.rpartition("=")[2] not in page.text


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "[::1]:{port}"])
def test_only_our_own_host_name(server, host):
    server.enter()
    assert server.ask("GET", "/", Host=host.format(port=server.port)).status == 421


@pytest.mark.parametrize("headers", [{"Origin": "http://evil.example"}, {"Origin": "null"}, {"Origin": ""}])
def test_a_form_of_another_page_is_refused(server, headers):
    server.enter()
    before = decisions.load(server.folder / "reports" / decisions.NAME).lines
    assert server.ask("POST", "/undo", {"print": "x"}, **headers).status == 403
    assert server.ask("POST", "/undo", {"print": "x"}, Sec_Fetch_Site="cross-site").status == 403
    assert server.ask("PUT", "/undo", {"print": "x"}).status == 405
    assert server.ask("POST", "/undo", {"print": "x" * 2_000_000}).status == 413
    assert decisions.load(server.folder / "reports" / decisions.NAME).lines == before


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static/..%2fapp.py",
        "/static/%2fetc%2fpasswd",
        "/../../etc/passwd",
        "/decisions.jsonl",
        "/reports/findings.csv",
        "/f/..%2f..%2fdecisions.jsonl",
    ],
)
def test_no_path_leads_outside(server, path):
    server.enter()
    answer = server.ask("GET", path)
    assert answer.status == 404 or "not in the report" in answer.text
    assert "root:" not in answer.text
    assert "import" not in answer.text


def test_every_answer_is_hardened(server):
    server.enter()
    for path, cookie in (("/", server.cookie), ("/", ""), ("/nothing", server.cookie), ("/rules", server.cookie)):
        headers = server.ask("GET", path, Cookie=cookie).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"


def test_it_listens_on_the_loopback_address_only(server):
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.2", server.port), timeout=5)


def test_pages_work_without_scripts(server):
    server.enter()
    finding = next(f for s in Report(server.folder).sheets for f in s.findings if f.code == "T203")
    form = {"print": finding.fingerprint, "kind": "accept", "seen": "", "show": "need", "rule": "", "last": ""}
    answer = server.ask("POST", "/decide", form)
    assert answer.status == 303
    assert "Accepted" in server.ask("GET", answer.headers["Location"]).text
    assert server.ask("GET", "/rules").text.count("1.00") == 1
    back = server.ask("POST", "/undo", {"print": finding.fingerprint})
    assert "Taken back." in server.ask("GET", back.headers["Location"]).text
    for form in ({}, {"print": "nothing", "kind": "accept"}, {"print": finding.fingerprint, "kind": "waive"}):
        answer = server.ask("POST", "/decide", form)
        assert answer.status == 303
        assert server.ask("GET", answer.headers["Location"]).status == 200


# What is decided


def test_needs_stand_first_and_progress_counts(desk):
    needs = [s.need for s in desk.report.sheets]
    assert needs == sorted(needs, reverse=True)
    assert needs[0] > 0
    wanted = Filter("need")
    first = desk.index.next(wanted)
    before = desk.index.progress(wanted)
    desk.decide(first, Wish("reject"))
    assert desk.index.progress(wanted).done == before.done + 1
    assert desk.index.next(wanted, first) != first


def test_each_kind_of_decision(desk):
    typo, word, claim = by(desk, "T203"), by(desk, "T101"), by(desk, "C106")
    assert desk.decide(typo.fingerprint, Wish("accept")).after == "undue"
    assert desk.decide(typo.fingerprint, Wish("edit", "excessive")).after == "excessive"
    assert desk.decide(word.fingerprint, Wish("word")).text == "beleif"
    assert desk.decide(claim.fingerprint, Wish("source", " https://example.org ")).source == "https://example.org"
    assert desk.decide(claim.fingerprint, Wish("remove")).claim_state == "removed"
    for wish in (Wish("waive", " "), Wish("source"), Wish("nonsense"), Wish("undo"), Wish("accept", choice=19)):
        with pytest.raises(BadDecision):
            desk.decide(typo.fingerprint, wish)
    with pytest.raises(BadDecision):
        desk.decide(typo.fingerprint, Wish("word"))
    with pytest.raises(BadDecision):
        desk.decide("nothing", Wish("accept"))


def test_a_word_settles_it_everywhere(desk):
    word = by(desk, "T101")
    wanted = Filter("all", "T101")
    before = len(desk.index.open_of(wanted))
    desk.decide(word.fingerprint, Wish("word"))
    assert len(desk.index.open_of(wanted)) == before - 2


def test_the_dictionary_silences_the_rules_that_say_so():
    for code in decisions.SPELLING:
        rule = BY_CODE[code]
        pipeline = Pipeline([rule], min_confidence=0.0, model="", readability=False)
        found = [
            (bad.text, f)
            for bad in rule.bad
            for f in pipeline.run(Article("x.txt", bad.text)).findings
            if len(f.text.split()) == 1
        ]
        assert found, code
        text, finding = found[0]
        knowing = Pipeline(
            [rule], min_confidence=0.0, words=frozenset([finding.text.casefold()]), model="", readability=False
        )
        again = knowing.run(Article("x.txt", text)).findings
        assert finding.fingerprint not in {f.fingerprint for f in again}, code


def test_the_same_decision_twice_is_one(desk):
    typo = by(desk, "T203").fingerprint
    assert desk.decide(typo, Wish("accept")) == desk.decide(typo, Wish("accept"))
    assert len(desk.known.lines) == 1


def test_all_of_a_rule_at_once_and_back(desk):
    wanted = Filter("all", "S103")
    made = desk.decide_all(wanted, Wish("reject"))
    assert len(made) == 2
    assert not desk.index.open_of(wanted)
    assert len(desk.undo()) == 2
    assert len(desk.index.open_of(wanted)) == 2
    with pytest.raises(BadDecision):
        desk.decide_all(Filter("all"), Wish("accept"))
    with pytest.raises(BadDecision):
        desk.decide_all(wanted, Wish("waive"))


def test_a_rule_is_decided_for_what_needs_a_person_alone(server):
    desk = Desk(Report(server.folder), "Ada")
    server.enter()
    found = {f.code: f for _, f in desk.report.places.values()}
    code = next(c for c in sorted(found) if desk.index.progress(Filter("safe", c)).open > 0)
    whole, need = (desk.index.progress(Filter(show, code)).open for show in ("all", "need"))
    page = server.ask("GET", f"/rules/{code}?show=need").text
    assert f"{need} open of {code}" in page
    assert f"{whole} open of {code}" in server.ask("GET", f"/rules/{code}").text
    claim = next(c for c in sorted(found) if desk.index.progress(Filter("need", c)).open)
    assert 'name="show" value="need"' in server.ask("GET", f"/rules/{claim}?show=need").text
    server.ask("POST", "/decide-all", {"rule": code, "show": "need", "kind": "reject"})
    assert desk.index.progress(Filter("safe", code)).open == whole - need, "what cleaning did is left alone"


def test_undo_of_what_is_looked_at_then_of_the_last(desk):
    typo, word = by(desk, "T203").fingerprint, by(desk, "T101").fingerprint
    desk.decide(typo, Wish("accept"))
    desk.decide(word, Wish("reject"))
    assert [d.fingerprint for d in desk.undo(typo)] == [typo]
    assert [d.fingerprint for d in desk.undo("other")] == [word]
    assert desk.undo() == []


def test_a_run_in_between_is_seen(desk, tmp_path):
    typo = by(desk, "T203").fingerprint
    desk.decide(typo, Wish("accept"))
    report_of(tmp_path, {**ARTICLES, "new.txt": "It puts undo strain on the knees too.\n"})
    assert by(desk, "T203", "new").fingerprint in desk.index.open_of(Filter("all"))
    assert typo in desk.known.live


def test_precision_by_rule(desk):
    one, two = (f for s in desk.report.sheets for f in s.findings if f.text == "beleif")
    desk.decide(one.fingerprint, Wish("accept"))
    desk.decide(two.fingerprint, Wish("reject"))
    assert desk.tallies()["T101"].precision == 0.5


def test_another_process_is_heard(desk):
    typo = by(desk, "T203").fingerprint
    other = Desk(Report(desk.report.folder), "Bob")
    other.decide(typo, Wish("reject"))
    assert desk.known.live[typo].by == "Bob"
    assert typo not in desk.index.open_of(Filter("all"))


# What becomes of the files


def test_decisions_go_into_cleaned_and_the_ledger_and_back(desk):
    before = cleaned(desk)
    desk.decide(by(desk, "T203").fingerprint, Wish("accept"))
    desk.decide(by(desk, "S103").fingerprint, Wish("reject"))
    desk.decide(by(desk, "C106").fingerprint, Wish("edit", "Walking helps many people."))
    done = apply(desk.report)
    assert done.written == ("backs.txt",)
    text = cleaned(desk)
    assert "undue strain" in text
    assert "Filed under Health" in text
    assert "Walking helps many people." in text
    assert "Studies show" not in text
    assert raw_again(desk) == ARTICLES
    assert apply(desk.report).written == ()
    for _ in range(3):
        desk.undo()
    apply(desk.report)
    assert cleaned(desk) == before
    assert raw_again(desk) == ARTICLES


def test_a_run_afterwards_gives_the_same_text(desk, tmp_path, monkeypatch):
    desk.decide(by(desk, "T203").fingerprint, Wish("accept"))
    desk.decide(by(desk, "S103").fingerprint, Wish("reject"))
    apply(desk.report)
    after = cleaned(desk)
    report_of(tmp_path)
    assert cleaned(desk) == after
    again = Desk(Report(tmp_path), "Ada")
    assert apply(again.report).written == ()
    again.undo()
    apply(again.report)
    assert "Filed under Health" not in cleaned(again)
    assert raw_again(again) == ARTICLES


def test_records_and_old_encodings_come_back_to_the_byte(tmp_path):
    record = json.dumps({"id": "r1", "text": ARTICLES["backs.txt"] + "Caf\u00e9 \u2013 end."}) + "\n"
    other = json.dumps({"id": "r2", "text": "Nothing wrong stands here, and the sun was out all day."}) + "\n"
    legacy = (ARTICLES["garden.txt"] + "The caf\u00e9 \u2013 it was full.\n").encode("cp1252")
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw/b.jsonl").write_bytes((record + other).encode())
    (tmp_path / "raw/g.txt").write_bytes(legacy)
    desk = Desk(report_of(tmp_path, {"n.txt": "Roses.\n"}), "Ada")
    for sheet in desk.report.sheets:
        for finding in sheet.findings:
            desk.decide(finding.fingerprint, Wish("edit", "other words") if finding.family != "S" else Wish("reject"))
    assert apply(desk.report).problems == ()
    while desk.undo():
        pass
    apply(desk.report)
    for name, data in (("b.jsonl", (record + other).encode()), ("g.txt", legacy)):
        items = [b for b in desk.report.booked().values() if b.header.cleaned == name]
        assert ledger.take_back(desk.report.cleaned.joinpath(name).read_bytes(), items, None)[0] == data


def test_a_file_changed_by_hand_is_left_alone_and_said(desk):
    desk.decide(by(desk, "T203").fingerprint, Wish("accept"))
    path = desk.report.cleaned / "backs.txt"
    path.write_text("By hand.\n")
    done = apply(desk.report)
    assert path.read_text() == "By hand.\n"
    assert "changed after it was cleaned" in done.problems[0]


@pytest.mark.parametrize("at", ["ledger.jsonl", "backs.txt"])
def test_a_kill_between_ledger_and_text_is_mended(desk, monkeypatch, at):
    desk.decide(by(desk, "T203").fingerprint, Wish("accept"))

    class Killed(BaseException):
        pass

    real = atomic.publish

    def publish(path):
        if path.name == at:
            raise Killed
        real(path)

    monkeypatch.setattr(atomic, "publish", publish)
    with pytest.raises(Killed):
        apply(desk.report)
    monkeypatch.setattr(atomic, "publish", real)
    again = Report(desk.report.folder)
    recover(again)
    apply(again)
    assert "undue strain" in cleaned(desk)
    assert raw_again(desk) == ARTICLES


def test_a_ledger_cannot_lead_outside(desk):
    item = next(iter(desk.report.booked().values()))
    bad = msgspec.structs.replace(item, header=msgspec.structs.replace(item.header, cleaned="../../etc/passwd"))
    with pytest.raises(edits.LedgerError, match="outside"):
        desk.report.file(bad)


def test_a_window_is_small_whatever_the_line(desk):
    raw = "a " * 2_000_000 + "WRONG" + " b" * 500_000
    finding = msgspec.structs.replace(by(desk, "T203"), start=4_000_000, end=4_000_005, text="WRONG")
    pieces = context.window(raw, finding, [Edit(0, 3_999_990, raw[:3_999_990], "", "S1", "n", "r", "f")])
    assert sum(len(p.text) for p in pieces) < 1000
    assert [p.text for p in pieces if p.kind == "mark"] == ["WRONG"]
    huge = msgspec.structs.replace(finding, start=0, end=4_000_000)
    assert sum(len(p.text) for p in context.window(raw, huge, ())) < 2500


def test_no_report_is_a_clear_error(call, tmp_path):
    with pytest.raises(NoReport):
        Report(tmp_path)
    result = call("review", "--no-open")
    assert result.exit_code == 2
    assert "make one with curate run" in result.output
    assert main is not None


def _spoil_findings() -> None:
    Path("reports/findings.parquet").write_bytes(b"no Parquet")


def _other_version() -> None:
    table = pd.read_parquet("reports/findings.parquet")
    table.drop(columns="fingerprint").to_parquet("reports/findings.parquet")


@pytest.mark.parametrize("spoil", [_spoil_findings, _other_version])
@pytest.mark.parametrize(
    "command", [("review", "--no-open"), ("export", "--to", "criticmarkup"), ("decisions", "status")]
)
def test_a_report_that_cannot_be_read_is_one_line(desk, call, spoil, command):
    spoil()
    result = call(*command)
    assert result.exit_code == 2
    assert "findings.parquet: broken, or made by another version" in result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize("text", ["nonsense\n", '<<<<<<< HEAD\n{"id":"a"}\n=======\n>>>>>>> theirs\n'])
@pytest.mark.parametrize("command", [("review", "--no-open"), ("report",), ("run", "raw"), ("decisions", "apply")])
def test_decisions_that_cannot_be_read_stop_it_before_anything_is_written(desk, call, text, command):
    Path("reports/decisions.jsonl").write_text(text)
    before = {p: p.read_bytes() for p in Path().rglob("*") if p.is_file()}
    result = call(*command)
    assert result.exit_code == 3
    assert "decisions.jsonl, line 1: not a decision" in result.output
    assert ("left by a merge" in result.output) == text.startswith("<")
    assert {p: p.read_bytes() for p in Path().rglob("*") if p.is_file()} == before


def test_a_taken_port_is_one_line(desk, call):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = call("review", "--no-open", "--port", str(port))
    assert result.exit_code == 2
    assert f"port {port} cannot be used" in result.output
    assert "leave out --port" in result.output


def test_what_cannot_be_saved_is_said(server):
    """A broken file, as a full disk: the page says so, and goes on once it is mended."""
    server.enter()
    path = server.folder / "reports" / decisions.NAME
    finding = next(f for s in Report(server.folder).sheets for f in s.findings if f.code == "T203")
    before = path.read_bytes() if path.exists() else b""
    path.write_bytes(b"<b>nonsense\n" + before)
    try:
        form = {"print": finding.fingerprint, "kind": "accept"}
        plain = server.ask("POST", "/decide", form)
        assert (plain.status, plain.headers["content-type"]) == (500, "text/html; charset=utf-8")
        assert "Not saved: " in plain.text
        assert 'role="alert"' in plain.text
        swapped = server.ask("POST", "/decide", form, HX_Request="true")
        assert swapped.headers["content-type"].startswith("text/plain")
        assert swapped.text.startswith("Not saved: ")
        assert "line 1: not a decision" in swapped.text
        assert "cannot be shown" in server.ask("GET", "/").text
    finally:
        path.write_bytes(before)
    assert server.ask("GET", "/").status == 200
    assert finding.fingerprint not in decisions.load(path).live


def test_claims_with_a_source_asked_for_are_found_again(desk):
    claims = [f for s in desk.report.sheets for f in s.findings if f.family == "C" and f.severity != "note"]
    asked = Filter("asked")
    assert desk.index.progress(asked).open == 0
    for claim in claims[:2]:
        desk.decide(claim.fingerprint, Wish("accept"))
    assert desk.index.progress(asked).open == 2
    first = desk.index.next(asked)
    assert first == claims[0].fingerprint
    desk.decide(first, Wish("source", "https://example.org/study"))
    assert desk.index.next(asked, first) == claims[1].fingerprint
    assert sum(c.open for c in desk.index.by_sheet(asked).values()) == 1
    desk.decide(claims[1].fingerprint, Wish("waive", "an opinion"))
    assert desk.index.next(asked) is None


@pytest.mark.parametrize(("text", "seen"), [(" ,", "␣,"), (",", ","), ("a\u00a0 ", "a␣␣"), ("  ", "␣␣"), ("", "")])
def test_a_space_too_many_is_seen(text, seen):
    assert edged(text) == seen


def test_ctrl_c_ends_it_and_applies_first(tmp_path):
    report = report_of(tmp_path)
    made = Server(tmp_path)
    assert str(report.folder.name) in made.said
    made.enter()
    finding = next(f for s in report.sheets for f in s.findings if f.code == "T203")
    made.ask("POST", "/decide", {"print": finding.fingerprint, "kind": "accept"})
    assert made.stop() == 0
    assert "undue strain" in Path(tmp_path, "cleaned/backs.txt").read_text()
