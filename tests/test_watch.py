"""``check --watch`` in a process of its own."""

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress

import pytest

from tests.conftest import ROOT

pytest.importorskip("watchfiles", reason="the extra watch is not installed")


@pytest.mark.slow
def test_a_change_is_checked_and_a_broken_setting_ends_nothing(tmp_path):
    (tmp_path / "a").mkdir()
    article = tmp_path / "a" / "one.txt"
    article.write_text("Calm.\n")
    command = [sys.executable, "-u", "-m", "curate", "check", "a", "--watch", "--format", "jsonl"]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    said = queue.Queue()
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}

    def until(text, path=None, content=""):
        """What was said up to a text; the file is written again and again, as watching may not have begun."""
        seen = ""
        for _ in range(120):
            if path is not None:
                path.write_text(content)
            with suppress(queue.Empty):
                while text not in seen:
                    seen += said.get(timeout=1)
                return seen
        pytest.fail(f"{text} was not said: {seen}")

    with subprocess.Popen(command, cwd=tmp_path, env=env, **pipes) as running:
        reader = threading.Thread(target=lambda: [said.put(line) for line in running.stdout], daemon=True)
        reader.start()
        try:
            until("watching")
            assert "--- one.txt" in until('"E103"', article, "Soup , soup.\n")
            until("unknown setting", tmp_path / "curate.toml", 'selct = ["E"]\n')
            until('"E103"', tmp_path / "curate.toml", 'select = ["E"]\nfail-on = "warning"\n')
            time.sleep(1)  # the check's own end
        finally:
            running.send_signal(signal.SIGINT)
            reader.join(30)
    assert running.returncode == 1


def test_what_cannot_be_watched(call, monkeypatch):
    assert call("check", "-", "--watch").exit_code == 2
    monkeypatch.setattr("curate.cli.watching.find_spec", lambda name: None)
    result = call("check", ".", "--watch")
    assert result.exit_code == 3
    assert "curate-text[watch]" in result.output
