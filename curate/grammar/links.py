"""Ways to a server: the one of this machine, started when it is first asked, or one that the user names."""

import threading
from typing import TYPE_CHECKING

from curate.grammar import server
from curate.grammar.faults import CannotStart, Failed
from curate.settings import LanguageTool

if TYPE_CHECKING:
    from curate.grammar.client import Client

# Advice on style and typography is not what an editor of scraped texts asked for, and much
# of it is contested; E has what is broken in the form. Asked for, they are notes.
OPTIONAL = (
    "AMERICAN_ENGLISH_STYLE",
    "BRITISH_ENGLISH",
    "CASING",
    "COLLOQUIALISMS",
    "CREATIVE_WRITING",
    "GENDER_NEUTRALITY",
    "PLAIN_ENGLISH",
    "PUNCTUATION",
    "REDUNDANCY",
    "REPETITIONS_STYLE",
    "STYLE",
    "TEXT_ANALYSIS",
    "TON_ACADEMIC",
    "TYPOGRAPHY",
    "WIKIPEDIA",
)
# The speller alone is 35 % of LanguageTool's time, and T101 to T103 do its work with fewer false marks.
SPELLER = ("MORFOLOGIK_RULE_EN_US",)
PER_CHARACTERS = 10_000


class Asking:
    """What is asked for, the same for every server."""

    def __init__(self, settings: LanguageTool) -> None:
        also = {c.upper() for c in settings.also}
        self.disabled = tuple(c for c in OPTIONAL if c not in also)
        self.enabled = tuple(sorted(also))
        self.speller = () if settings.spelling else SPELLER
        self._timeout = settings.timeout

    def limit(self, characters: int) -> float:
        """Seconds that a request may take."""
        return self._timeout * (1 + characters / PER_CHARACTERS)

    def rules(self, version: str) -> str:
        """What answers depend on beside the sentence."""
        return f"LanguageTool {version}; not {self.disabled} {self.speller}; also {self.enabled}"

    def client(self, url: str) -> "Client":
        """A client of a server. Raises Failed."""
        from curate.grammar.client import Client  # noqa: PLC0415  (GPL, on demand)

        return Client(
            url,
            disabled_categories=self.disabled,
            enabled_categories=self.enabled,
            disabled_rules=self.speller,
            limit=self.limit,
        )


class Own:
    """The server of this machine. It is not even started while the cache has all the answers."""

    def __init__(self, settings: LanguageTool) -> None:
        self._settings = settings
        self._asking = Asking(settings)
        self._lock = threading.Lock()
        self._running: server.Running | None = None
        self._client: Client | None = None
        self.rules = self._asking.rules(settings.version)

    def client(self) -> "Client":
        """A client of the server, which is started where it is not up. Raises CannotStart or Failed."""
        with self._lock:
            if self._client is None or self._running is None:
                self._running = server.ensure(self._settings.version, self._settings.idle)
                self._client = self._asking.client(self._running.url)
            server.touch(self._settings.version)
            return self._client

    def revive(self, client: "Client") -> None:
        """Start the server again where it does not answer. Raises CannotStart."""
        with self._lock:
            if client is self._client and self._running is not None and not self._running.healthy():
                self._client, sick = None, self._running
                self._running = server.restart(sick, self._settings.idle)


class Named:
    """A server that the user runs; nobody but the user starts or stops it."""

    def __init__(self, settings: LanguageTool, url: str) -> None:
        """Ask the server its version. Raises CannotStart where it does not answer."""
        self._url = url
        try:
            asking = Asking(settings)
            self._client = asking.client(url)
            self.rules = asking.rules(f"{self._client.version()} at {url}")
        except Failed as error:
            msg = f"LanguageTool at {url}: {error}"
            raise CannotStart(msg) from error

    def client(self) -> "Client":
        """The client."""
        return self._client

    def revive(self, client: "Client") -> None:
        """Ask whether it is there at all. Raises CannotStart where it is not."""
        try:
            client.version()
        except Failed as error:
            msg = f"LanguageTool at {self._url}: {error}"
            raise CannotStart(msg) from error
