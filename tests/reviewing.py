"""A report to review, and the review page at work on it."""

import http.client
import os
import signal
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest

from curate import api
from curate.review.report import Report

pytest.importorskip("starlette", reason="the review page is an extra: pip install 'curate-text[review]'")
pytest.importorskip("uvicorn", reason="the review page is an extra: pip install 'curate-text[review]'")

ARTICLES = {
    "backs.txt": (
        "Back pain is common, and it puts undo strain on the spine.\n\nFiled under Health\n\n"
        "We walked along the river for an hour, and the beleif that rest helps was put aside.\n\n"
        "Studies show that walking cures nine in ten people.\n\nLeave a Reply\n"
    ),
    "garden.txt": (
        "The roses grew back stronger than before, and we definately watered them twice a week.\n\n"
        "Filed under Gardening\n\nExperts say that roses are the most popular flower in the world.\n\n"
        "The soil was dry in May, and the beleif that it would rain was wrong.\n"
    ),
}


def report_of(folder: Path, articles: dict[str, str] | None = None) -> Report:
    """A report of some articles, made by a run in ``folder``."""
    for name, text in (articles or ARTICLES).items():
        path = folder / "raw" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    before = Path.cwd()
    os.chdir(folder)
    try:
        api.run("raw")
    finally:
        os.chdir(before)
    return Report(folder)


class Server:
    """``curate review`` in a process of its own."""

    def __init__(self, folder: Path, name: str = "Ada") -> None:
        self.folder = folder
        command = [sys.executable, "-m", "curate", "review", "--no-open", "--name", name]
        root = str(Path(__file__).parent.parent)
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": root},
        )
        assert self.process.stdout is not None
        self.said = self.process.stdout.readline()
        self.url = self.process.stdout.readline().strip()
        self.port = urlsplit(self.url).port
        self.base = f"http://127.0.0.1:{self.port}"
        self.cookie = ""

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait()

    def stop(self) -> int:
        """End it with Ctrl+C."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        code = self.process.wait(timeout=30)
        self.process.stdout.close()
        return code

    def ask(self, method: str, path: str, form: dict[str, str] | None = None, **headers: str):
        """One request; the response with its body read."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        body = urlencode(form) if form is not None else None
        given = {"Host": f"127.0.0.1:{self.port}", "Cookie": self.cookie}
        if form is not None:
            given |= {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.base}
        given |= {k.replace("_", "-"): v for k, v in headers.items()}
        connection.request(method, path, body, {k: v for k, v in given.items() if v})
        response = connection.getresponse()
        response.text = response.read().decode()
        connection.close()
        return response

    def enter(self) -> None:
        """Come in with the key."""
        self.cookie = self.ask("GET", self.url.removeprefix(self.base)).headers["Set-Cookie"].partition(";")[0]
