"""language-tool-python with what it lacks: our own start and end of Java, time limits, batches, code points.

The one module that imports language_tool_python, which is GPL-3.0: it is itself
imported inside functions, when LanguageTool is asked for.
"""

import re
import subprocess
import sys
import threading
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urljoin, urlsplit

import psutil
import requests
from language_tool_python import LanguageTool
from language_tool_python.download_lt import LocalLanguageTool
from language_tool_python.server import RUNNING_SERVER_PROCESSES

from curate.grammar.faults import Failed
from curate.views.languagetool import Match

LANGUAGE = "en-US"
# Which sentences LanguageTool joins must not depend on what else is in a request: a
# blank line ends a paragraph, and rules that look over more than a sentence stay out.
BETWEEN = "\n\n"
MODE = "allButTextLevelOnly"
SUGGESTIONS = 5
TAG = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1>|<[^>]*>", re.DOTALL)  # a proxy's page of error
CONNECT = 5.0  # seconds; a server on the loopback answers at once or not at all
START = 120  # seconds; on a loaded machine a start took 75
# 1.1 GB of heap were in use after 20 MB of text. The parallel collector and kept pipelines (see ``keeper``) spare a sixth
# of the server's CPU time (2.1 s for 2.5 on 50 kB, threads of the compiler left out) and 380 MB.
# Without memory Java would answer no more and live on. Java's server sends an answer's head and body one after the
# other and waits 40 ms in between unless told not to: a fifth of the time of a request (235 kB on two connections in
# 2.3 s for 3.0).
JVM = ("-Xmx1500m", "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError", "-Dsun.net.httpserver.nodelay=true")


class Served(LanguageTool):
    """A LanguageTool whose Java dies with this process, listens on a port we chose, and writes a log."""

    def __init__(self, version: str, port: int, log: Path, config: dict[str, Any]) -> None:
        self._chosen = port
        self._log = log
        super().__init__(LANGUAGE, host="127.0.0.1", config=config, language_tool_download_version=version)

    @property
    def java(self) -> subprocess.Popen[str]:
        """The process of Java."""
        assert self._server is not None
        return self._server

    def _start_server_on_free_port(self) -> None:
        self._port = self._chosen
        self._url = f"http://{self._host}:{self._port}/v2/"
        self._start_local_server()

    def _start_local_server(self) -> None:
        """Start Java; unlike the original, never download."""
        command = LocalLanguageTool.from_version_name(self._language_tool_download_version).get_server_cmd(
            self._port, self._config
        )
        command[1:1] = JVM
        with self._log.open("ab") as log:
            self._server = subprocess.Popen(  # noqa: S603
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                text=True,
                preexec_fn=_die_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509  (one thread)
            )
        RUNNING_SERVER_PROCESSES.append(self._server)  # ended at exit, as the original's are
        try:
            self._wait_for_server_ready()
            self._demand_that_it_listens()
        except BaseException:
            self._terminate_server()
            raise

    def _wait_for_server_ready(self, timeout: int = START) -> None:
        super()._wait_for_server_ready(timeout)

    def _demand_that_it_listens(self) -> None:
        """Make sure that it is our Java that answered, not a stranger on the same port. Raises OSError."""
        connections = psutil.Process(self.java.pid).net_connections("inet")
        if not any(c.status == psutil.CONN_LISTEN and c.laddr.port == self._port for c in connections):
            msg = f"port {self._port} is another program's"
            raise OSError(msg)


def _die_with_parent() -> None:
    """Ask Linux to kill this process when its parent dies, however it dies."""
    import ctypes  # noqa: PLC0415  (only in the child)
    import signal  # noqa: PLC0415

    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # 1: PR_SET_PDEATHSIG


class Client(LanguageTool):
    """Asks a running server: many sentences a request, from several threads, each request with its time limit.

    ``asked`` and ``sentences`` count requests for a check and the sentences in them.
    """

    def __init__(
        self,
        url: str,
        *,
        disabled_categories: Sequence[str] = (),
        enabled_categories: Sequence[str] = (),
        disabled_rules: Sequence[str] = (),
        limit: Callable[[int], float] = lambda _: 60.0,
    ) -> None:
        self._limit = limit
        self._local = threading.local()
        self._counting = threading.Lock()
        self._trusts_environment = urlsplit(url).hostname not in {"127.0.0.1", "localhost", "::1"}
        self.asked = self.sentences = 0
        super().__init__(LANGUAGE, remote_server=url)
        self.disabled_categories = set(disabled_categories)
        self.enabled_categories = set(enabled_categories)
        self.disabled_rules = set(disabled_rules)

    def _create_params(self, text: str) -> dict[str, str]:
        return {**super()._create_params(text), "mode": MODE}

    def _get_languages(self) -> set[str]:
        """The language that we ask for; unlike the original, without a question to a server that may be none."""
        return {LANGUAGE}

    def version(self) -> str:
        """What the server calls itself: number and build. Raises Failed."""
        told = self._query_server(urljoin(self._url, "info"))
        software = told.get("software") if isinstance(told, dict) else None
        if not isinstance(software, dict) or "version" not in software:
            raise Failed("the server's answer is not LanguageTool's")
        return f"{software['version']} {software.get('buildDate', '')}".strip()

    def check_all(self, sentences: Sequence[str]) -> list[list[Match]]:
        """Matches of each sentence, in one request; offsets are code points into the sentence. Raises Failed."""
        with self._counting:
            self.asked += 1
            self.sentences += len(sentences)
        answer = self._query_server(
            urljoin(self._url, "check"), self._create_params(BETWEEN.join(sentences)), method="post"
        )
        if not isinstance(answer, dict) or not isinstance(answer.get("matches"), list):
            raise Failed("the server's answer is not LanguageTool's")
        if answer.get("warnings", {}).get("incompleteResults"):
            raise Failed("LanguageTool gave up on the text", slow=True)
        return dealt(answer["matches"], sentences)

    def _query_server(
        self,
        url: str,
        params: dict[str, str] | None = None,
        num_tries: int = 1,  # noqa: ARG002  who calls decides whether to try again
        method: Literal["get", "post"] = "get",
    ) -> Any:  # noqa: ANN401
        """One request within its time limit. Raises Failed."""
        limit = self._limit(len(params["text"]) if params and "text" in params else 0)
        try:
            with self._session.request(method, url, data=params, timeout=(CONNECT, limit)) as response:
                if response.status_code != requests.codes.ok:
                    said = " ".join(TAG.sub(" ", response.text[:2000]).split())[:200]
                    raise Failed(f"the server answered {response.status_code}: {said}")
                return response.json()
        except requests.ConnectTimeout as error:
            raise Failed(f"the server cannot be reached within {CONNECT:.0f} s", gone=True) from error
        except requests.Timeout as error:
            raise Failed(f"no answer within {limit:.0f} s", slow=True) from error
        except requests.ConnectionError as error:
            raise Failed("the server cannot be reached", gone=True) from error
        except (requests.RequestException, ValueError) as error:
            raise Failed(f"the server's answer cannot be read ({type(error).__name__})") from error

    @property
    def _session(self) -> requests.Session:
        """The thread's own connection."""
        found: requests.Session | None = getattr(self._local, "session", None)
        if found is None:
            found = self._local.session = requests.Session()
            found.trust_env = self._trusts_environment  # a proxy must not be asked for the loopback
        return found


def dealt(matches: Sequence[dict[str, Any]], sentences: Sequence[str]) -> list[list[Match]]:
    """LanguageTool's matches, in UTF-16 units into the whole request, as matches of its sentences in code points."""
    lengths = [_units(s) for s in sentences]
    starts = [0, *accumulate(n + len(BETWEEN) for n in lengths)]
    found: list[list[Match]] = [[] for _ in sentences]
    for match in matches:
        at = bisect_right(starts, match["offset"]) - 1
        if at >= len(sentences):
            continue
        start = match["offset"] - starts[at]
        end = min(start + match["length"], lengths[at])
        if start >= end:
            continue
        rule = match["rule"]
        replacements = tuple(r["value"] for r in match["replacements"][:SUGGESTIONS])
        sentence = sentences[at]
        found[at].append(
            Match(
                _points(sentence, start),
                _points(sentence, end),
                rule["id"],
                rule["category"]["id"],
                match["message"],
                replacements,
            )
        )
    return found


def _units(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _points(text: str, units: int) -> int:
    """Code points in the first UTF-16 units of a text; the half of a pair counts as the whole."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
