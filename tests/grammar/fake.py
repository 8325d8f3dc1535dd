"""A server that answers as LanguageTool does, or misbehaves as it is told."""

import json
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs


class Fake(ThreadingHTTPServer):
    """Flags every "teh". ``behave`` is called with each text; what it returns replaces the answer.

    It may return a status number, bytes to send as they are, or None for the usual answer.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.texts: list[str] = []
        self.behave = lambda text: None
        self.info: bytes | tuple[int, bytes] | None = None  # what replaces the answer to GET
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Fake
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        told = (
            [{"name": "English", "code": "en", "longCode": "en-US"}]
            if self.path.endswith("languages")
            else {"software": {"name": "LanguageTool", "version": "6.6", "buildDate": "today"}}
        )
        odd = self.server.info
        if odd is None:
            self._send(200, json.dumps(told).encode())
        else:
            self._send(*(odd if isinstance(odd, tuple) else (200, odd)))

    def do_POST(self) -> None:
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        text = form["text"][0]
        with self.server.lock:
            self.server.texts.append(text)
        odd = self.server.behave(text)
        if isinstance(odd, int):
            self._send(odd, b"Error: something broke")
        elif isinstance(odd, bytes):
            self._send(200, odd)
        else:
            self._send(200, json.dumps({"matches": [match(text, m) for m in re.finditer("teh", text)]}).encode())

    def _send(self, status: int, body: bytes) -> None:
        try:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            pass  # the client went away, as it should after its time limit

    def log_message(self, *args: object) -> None:
        pass


def match(text: str, found: re.Match[str]) -> dict[str, object]:
    units = len(text[: found.start()].encode("utf-16-le")) // 2
    return {
        "message": "Did you mean “the”?",
        "replacements": [{"value": "the"}],
        "offset": units,
        "length": 3,
        "context": {"text": text, "offset": units, "length": 3},
        "rule": {"id": "TEH", "issueType": "misspelling", "category": {"id": "GRAMMAR", "name": "Grammar"}},
    }


@contextmanager
def serving() -> Iterator[Fake]:
    """A fake server while the block lasts."""
    server = Fake()
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def hang(seconds: float) -> None:
    """Do not answer for some time."""
    time.sleep(seconds)
