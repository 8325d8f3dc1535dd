"""The real LanguageTool: kept, found again, killed, hung; skipped where it is not installed."""

import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from curate.batch import Bench
from curate.grammar.cache import Cache
from curate.grammar.checker import Checker
from curate.model import Article
from curate.settings import LanguageTool, Settings
from tests.conftest import REQUIRED

pytest.importorskip("language_tool_python", reason="pip install 'curate-text[languagetool]'")

import psutil

from curate.grammar import keeper, server
from curate.grammar.client import Client
from curate.grammar.links import Own

VERSION = REQUIRED.version
SENTENCES = [f"He also suggest {n} warm baths before bed." for n in range(40)]
pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("languagetool")]


def gone(pid: int, seconds: float = 15) -> bool:
    """Whether a process ends in time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            return True
        time.sleep(0.05)
    return False


@pytest.fixture
def own():
    """A checker of our own server with nothing in its cache; requests are short, so that tests of time limits are."""
    found = Checker(Own(LanguageTool(idle=REQUIRED.idle, timeout=20)), Cache(None), 2)
    yield found
    found.close()


def test_the_server_is_found_again_and_listens_on_the_loopback_only():
    first = server.ensure(VERSION, 5)
    assert server.ensure(VERSION, 5) == first
    listening = [c.laddr for c in psutil.Process(first.java).net_connections("inet") if c.status == "LISTEN"]
    assert {a.port for a in listening} == {first.port}
    assert all(a.ip.removeprefix("::ffff:") in ("127.0.0.1", "::1") for a in listening)


def test_offsets_of_emoji_and_controls_are_code_points(own):
    bench = Bench(Settings(select=("G9",)), checker=own)
    raw = "\u00a0😀👩\u200d👩 𝔘nicode. Then he also suggest it.\0\r\n\r\nAnd\u00a0😀 he also\x07suggest 🇩🇪 tea. \ud83d He also suggest it."
    result = bench.run(Article("a.txt", raw))
    assert not result.problems
    assert [f.text for f in result.findings if f.name == "LT:HE_VERB_AGR"].count("suggest") == 3
    assert all(raw[f.start : f.end] == f.text for f in result.findings)


def test_our_server_says_what_language_tool_pythons_own_says():
    """Kept pipelines, another collector and larger requests change the time, not the findings."""
    from language_tool_python import LanguageTool as Original

    from curate.grammar.links import OPTIONAL, SPELLER

    class Plain(Original):
        def _wait_for_server_ready(self, timeout: int = 300) -> None:  # else it starts one server after the other
            super()._wait_for_server_ready(timeout)

    sentences = [
        "He also suggest a warm bath before bed.", "Most of the times, the pain goes away.", "It is on it's own.",
        "The students forgot there books.", "She have two cat and a dogs.", "The rate peaks between 50 to 70 years.",
        "He looked for a cost effective way to heat the house.", "I am agree with you.", "This are the best of them.",
        "The cat sat on the mat, and nobody minded.", "😀 He don't know what it mean.",
    ]  # fmt: skip
    with Plain("en-US", language_tool_download_version=VERSION) as plain:
        plain.disabled_categories = set(OPTIONAL)
        plain.disabled_rules = set(SPELLER)
        expected = [[(m.rule_id, m.error_length, m.replacements[:5]) for m in plain.check(s)] for s in sentences]
    assert sum(map(bool, expected)) >= 8
    for _ in range(2):  # the second round is answered by pipelines that were used
        client = Client(
            server.ensure(VERSION, 5).url, disabled_categories=OPTIONAL, disabled_rules=SPELLER, limit=lambda _: 120.0
        )
        for found in (client.check_all(sentences), [client.check_all([s])[0] for s in sentences]):
            assert [
                [(m.rule, len(s[m.start : m.end].encode("utf-16-le")) // 2, list(m.replacements)) for m in a]
                for s, a in zip(sentences, found, strict=True)
            ] == expected


def test_an_answer_does_not_depend_on_its_neighbours(own):
    """What the cache rests on: a sentence is asked about as a paragraph of its own."""
    sentences = [
        "He also suggest a bath.", "The cat sat on the mat.", "It is on it's own.", "the start is low and", "Most of the times it is.",
        "(An open bracket", "“Quoted, and open", "Yes, however", "He suggest: a, b and c.", "THIS IS LOUD", "It it is.",
    ]  # fmt: skip
    client = Client(server.ensure(VERSION, 5).url)
    together = client.check_all(sentences)
    assert together == [client.check_all([s])[0] for s in sentences]
    assert client.check_all(sentences[::-1]) == together[::-1]
    assert sum(map(bool, together)) >= 5


def test_a_server_killed_under_way_is_replaced_and_nothing_is_lost_or_doubled(own):
    expected = own(SENTENCES)
    assert sum(map(bool, expected)) == len(SENTENCES)
    fresh = Checker(Own(LanguageTool(idle=5, timeout=60)), Cache(None), 1)
    running = server.ensure(VERSION, 5)
    killed = threading.Event()

    def kill() -> None:
        while fresh.requests < 2:
            time.sleep(0.005)
        os.kill(running.java, signal.SIGKILL)
        killed.set()

    thread = threading.Thread(target=kill)
    thread.start()
    answers = [fresh([s])[0] for s in SENTENCES]
    thread.join()
    fresh.close()
    assert killed.is_set()
    assert answers == expected
    assert server.find(VERSION) != running


def test_a_server_that_hangs_is_replaced(own):
    running = server.ensure(VERSION, 5)
    fresh = Checker(Own(LanguageTool(idle=5, timeout=20)), Cache(None), 1)
    fresh(["The server is known and warm."])
    os.kill(running.java, signal.SIGSTOP)
    assert fresh(["He also suggest a bath."])[0]
    fresh.close()
    assert gone(running.java)


def test_no_orphan_when_the_keeper_is_killed_and_never_two_servers():
    running = server.ensure(VERSION, 5)
    os.kill(running.keeper, signal.SIGKILL)
    if sys.platform == "linux":
        assert gone(running.java), "Java outlived its keeper"
    starts = [
        subprocess.Popen([sys.executable, "-m", "curate", "languagetool", "start"], stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    said = {process.communicate(timeout=200)[0] for process in starts}
    assert {process.returncode for process in starts} == {0}
    assert len(said) == 1, "they found different servers"
    assert gone(running.java), "the next start ends what a dead keeper left"


def test_it_stops_when_idle():
    server.stop(VERSION)
    running = server.ensure(VERSION, 2 / 60)
    assert gone(running.java, 30)
    assert gone(running.keeper, 10)
    assert server.find(VERSION) is None


def test_a_taken_port_is_passed_by(monkeypatch, tmp_path, languagetool):
    import socket

    server.stop(VERSION)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ports = iter([taken.getsockname()[1], keeper.free_port()])
        monkeypatch.setattr(keeper, "free_port", lambda: next(ports))
        served = keeper.start(VERSION, server.Files(VERSION))
        try:
            assert served.port != taken.getsockname()[1]
            assert served.check("He also suggest a bath.")
        finally:
            pid = served.java.pid
            served.close()
    assert gone(pid)


def test_status_start_and_stop_of_the_command_line(call):
    assert "is up at http://127.0.0.1:" in call("languagetool", "start").output
    done = call("languagetool", "status")
    assert done.exit_code == 0
    assert "up at http://127.0.0.1:" in done.output
    assert "is stopped" in call("languagetool", "stop").output
    assert "was not running" in call("languagetool", "stop").output
    assert "down" in call("languagetool", "status").output
