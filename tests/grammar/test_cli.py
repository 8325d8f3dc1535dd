"""``--grammar`` from the command line."""

import json
import os
import signal
import subprocess
import sys
import time
from importlib.util import find_spec

import pytest

from curate.grammar import java
from tests.conftest import ROOT, SEEDS, needs_seeds
from tests.grammar.fake import hang, serving

needs_extra = pytest.mark.skipif(
    find_spec("language_tool_python") is None, reason="no language-tool-python: pip install 'curate-text[languagetool]'"
)
SLIP = "He also suggest a warm bath before bed, and the nurse who saw him agrees with that.\n"


@pytest.fixture
def fake():
    with serving() as server:
        yield server


@pytest.fixture
def own_server(fake, tmp_path, monkeypatch):
    """Settings that name the fake server, an article with two marks of its, and a cache of one's own."""
    monkeypatch.setenv("CURATE_CACHE", str(tmp_path / "cache"))
    (tmp_path / "curate.toml").write_text(f'[languagetool]\nurl = "{fake.url}"\ntimeout = 0.5\nconnections = 1\n')
    (tmp_path / "a.txt").write_text("See 😀 teh dog. A cat sat on it.\n\nAnd so saw teh cat.\n", encoding="utf-8")
    return fake


def found(output: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.splitlines() if line.startswith("{")]


def test_auto_says_what_is_skipped_and_how_to_mend_it(call, tmp_path):
    (tmp_path / "a.txt").write_text(SLIP)
    done = call("check", "a.txt", "--ignore", "Q")
    assert done.exit_code == 0
    skipped = "skipped 7 rules (G901 languagetool-grammar … T902 languagetool-spelling): needs LanguageTool: "
    assert skipped in done.output


def test_off_says_so(call, tmp_path):
    (tmp_path / "a.txt").write_text(SLIP)
    assert "grammar is off in the settings" in call("check", "a.txt", "--grammar", "off").output


def test_required_and_missing_is_exit_3_with_the_command(call, tmp_path):
    (tmp_path / "a.txt").write_text(SLIP)
    for command in (("check", "a.txt"), ("run", "a.txt")):
        done = call(*command, "--grammar", "required")
        assert done.exit_code == 3
        assert ("curate languagetool install" in done.output) or ("pip install" in done.output)
        assert not (tmp_path / "cleaned").exists()


@needs_extra
def test_no_java_and_an_old_one(call, tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text(SLIP)
    home = tmp_path / "lt" / "LanguageTool-6.6"
    home.mkdir(parents=True)
    (home / "languagetool-server.jar").write_bytes(b"")
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "lt"))
    monkeypatch.setenv("PATH", str(tmp_path))
    done = call("check", "a.txt", "--grammar", "required")
    assert (done.exit_code, "no Java" in done.output) == (3, True)
    (tmp_path / "java").write_text("#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n")
    (tmp_path / "java").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    done = call("check", "a.txt", "--grammar", "required")
    assert (done.exit_code, "is version 11" in done.output) == (3, True)
    done = call("check", "a.txt", "--ignore", "Q")
    assert (done.exit_code, "is version 11" in done.output) == (0, True)
    assert call("languagetool", "status").exit_code == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[languagetool]\nurll = "http://x"', '"languagetool.urll"; did you mean "languagetool.url"'),
        ('[languagetool]\nurl = "localhost:8081"', "must start with http://"),
        ('[languagetool]\nversion = "../6"', "languagetool.version"),
        ("[languagetool]\ntimeout = 0", "languagetool.timeout"),
        ('grammar = "on"', "grammar"),
    ],
)
def test_settings_that_cannot_be_meant(call, tmp_path, text, said):
    (tmp_path / "curate.toml").write_text(text)
    (tmp_path / "a.txt").write_text(SLIP)
    done = call("check", "a.txt")
    assert done.exit_code == 2
    assert said in done.output


@needs_extra
def test_a_server_of_the_users_own(call, own_server):
    done = call("check", "a.txt", "--format", "jsonl", "--select", "G9")
    assert [(f["code"], f["name"], f["text"], f["start"]) for f in found(done.output)] == [
        ("G901", "LT:TEH", "teh", 6),
        ("G901", "LT:TEH", "teh", 44),
    ]
    own_server.texts.clear()
    assert call("check", "a.txt", "--format", "jsonl", "--select", "G9").output == done.output
    assert own_server.texts == [], "a second run sends nothing"


@needs_extra
def test_a_rule_of_languagetool_is_switched_off_by_its_name(call, own_server, tmp_path):
    assert found(call("check", "a.txt", "--format", "jsonl", "--select", "G9", "--ignore", "LT:TEH").output) == []
    with (tmp_path / "curate.toml").open("a") as settings:
        settings.write('[per-path."a*"]\nignore = ["LT:TEH"]\n')
    assert found(call("check", "a.txt", "--format", "jsonl", "--select", "G9").output) == []


@needs_extra
def test_our_finding_wins_over_theirs(call, own_server):
    both = found(call("check", "a.txt", "--format", "jsonl", "--ignore", "Q", "--min-confidence", "0").output)
    assert {(f["code"][0], f["text"]) for f in both} == {("T", "teh")}


@needs_extra
def test_an_article_that_was_not_checked_is_named_and_the_exit_code_is_3(call, own_server, tmp_path):
    (tmp_path / "b.txt").write_text("See poison in teh dog bowl over there.\n")
    own_server.behave = lambda text: 500 if "poison" in text else None
    done = call("check", "a.txt", "b.txt", "--format", "jsonl", "--select", "G9")
    assert done.exit_code == 3
    assert "b.txt: grammar not checked: the server answered 500" in done.output
    assert {f["path"] for f in found(done.output)} == {"a.txt"}


@needs_extra
def test_a_hanging_server_ends_with_3_and_the_other_findings_are_there(call, own_server):
    own_server.behave = lambda text: hang(2)
    done = call("check", "a.txt", "--format", "jsonl", "--ignore", "Q")
    assert done.exit_code == 3
    assert "grammar not checked: no answer within" in done.output
    assert [f["code"][0] for f in found(done.output)] == ["T", "T"]


@needs_extra
@pytest.mark.parametrize("command", ["check", "run"])
def test_ctrl_c_does_not_wait_for_a_server_that_hangs(own_server, tmp_path, command):
    own_server.behave = lambda text: hang(90)
    (tmp_path / "curate.toml").write_text(f'[languagetool]\nurl = "{own_server.url}"\n')
    process = subprocess.Popen(
        [sys.executable, "-m", "curate", command, "a.txt"], cwd=tmp_path, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    deadline = time.monotonic() + 60
    while not own_server.texts and time.monotonic() < deadline:
        time.sleep(0.05)
    assert own_server.texts, "it was asked"
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert (process.returncode, b"Traceback" in said) == (130, False)
    assert not (tmp_path / "cleaned").exists()


@needs_extra
def test_nobody_at_the_url(call, own_server):
    own_server.shutdown()
    own_server.server_close()
    done = call("check", "a.txt", "--select", "G9", "--grammar", "required")
    assert (done.exit_code, "cannot be reached" in done.output) == (3, True)
    done = call("check", "a.txt", "--select", "G9")
    assert (done.exit_code, "cannot be reached" in done.output) == (0, True)


@needs_extra
def test_status_asks_the_server_of_the_users_own(call, own_server):
    done = call("languagetool", "status")
    assert (done.exit_code, f"LanguageTool 6.6 today of your own: {own_server.url}" in done.output) == (0, True)
    own_server.info = b"<html>Welcome"
    done = call("languagetool", "status")
    assert (done.exit_code, "cannot be read" in done.output) == (3, True)
    done = call("languagetool", "start")
    assert (done.exit_code, "languagetool.url names a server of your own" in done.output) == (2, True)


@needs_extra
def test_a_cache_folder_that_cannot_be_written_ends_with_3_and_says_so(call, tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text(SLIP)
    (tmp_path / "file").write_text("no folder")
    home = tmp_path / "lt" / "LanguageTool-6.6"
    home.mkdir(parents=True)
    (home / "languagetool-server.jar").write_bytes(b"")
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "lt"))
    monkeypatch.setattr(java, "trouble", lambda: "")
    monkeypatch.setenv("CURATE_CACHE", str(tmp_path / "file" / "below"))
    done = call("check", "a.txt", "--grammar", "required", "--format", "jsonl")
    assert done.exit_code == 3
    assert "needs LanguageTool: " in done.output
    assert "file/below" in done.output
    done = call("check", "a.txt", "--ignore", "Q")
    assert (done.exit_code, "file/below" in done.output) == (0, True), "auto goes on without it"
    for command in ("status", "start", "stop"):
        done = call("languagetool", command)
        assert done.exit_code == 3, done.output
        assert "file/below" in done.output


@needs_extra
def test_run_and_check_agree_whatever_the_number_of_workers_and_records_are_batched(call, own_server, tmp_path):
    with (tmp_path / "many.jsonl").open("w") as file:
        for n in range(300):
            file.write(json.dumps({"id": str(n), "text": f"See teh dog number {n}. A cat sat on it."}) + "\n")
    one = call("check", "many.jsonl", "--format", "jsonl", "--select", "G9", "--jobs", "1")
    assert len(found(one.output)) == 300
    assert len(own_server.texts) <= 6, "300 records went out in a few requests"
    assert (
        call("check", "many.jsonl", "--format", "jsonl", "--select", "G9", "--jobs", "2", "--no-cache").output
        == one.output
    )
    own_server.texts.clear()
    (tmp_path / "curate.toml").write_text(
        (tmp_path / "curate.toml").read_text().replace("timeout = 0.5", "timeout = 5\nspelling = true")
    )
    done = call("run", "many.jsonl", "--select", "G9")
    assert done.exit_code == 0
    assert len(own_server.texts) <= 6
    assert (tmp_path / "reports" / "findings.csv").read_text().count("LT:TEH") == 300


def test_the_library_is_not_imported_before_it_is_asked_for(tmp_path):
    (tmp_path / "a.txt").write_text(SLIP)
    code = "import sys\nfrom curate.cli.main import main\ntry: main()\nfinally: print([m for m in ('language_tool_python', 'psutil', 'requests', 'filelock') if m in sys.modules])"
    for args in (["--help"], ["rule", "G901"], ["check", "a.txt", "--grammar", "off"], ["languagetool", "--help"]):
        done = subprocess.run(
            [sys.executable, "-c", code, *args], cwd=tmp_path, capture_output=True, text=True, check=False,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        assert done.stdout.rstrip().endswith("[]"), done.stdout + done.stderr


@pytest.mark.slow
@needs_seeds
def test_the_real_articles(call, languagetool):
    options = ("--grammar", "required", "--format", "jsonl", "--exit-zero")
    alone = call("check", str(SEEDS), "--select", "G9,T9", *options)
    assert alone.exit_code == 0, alone.output
    theirs = found(alone.output)
    assert {"LT:MOST_OF_THE_TIMES", "LT:BEEN_PART_AGREEMENT"} <= {str(f["name"]) for f in theirs}
    assert not [f for f in theirs if "iriformis" in str(f["text"]) or "\u00a0" in str(f["text"])]
    both = found(call("check", str(SEEDS), "--select", "T,G", *options).output)
    marked = {str(f["text"]).lower() for f in both if not str(f["name"]).startswith("LT:")}
    assert {"times", "recommend"} <= marked, "ours say it"
    spans = [(f["path"], f["start"]) for f in both]
    assert len(spans) == len(set(spans)), "and LanguageTool's is dropped"
