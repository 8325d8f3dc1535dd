"""Sentences in, matches out: from the cache where it knows them, else from the server, in batches and in parallel.

A request that fails is tried again, by a new server if the old one does not
answer, and then by halves, so that one sentence LanguageTool cannot cope with
costs that sentence and not its neighbours.
"""

import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Protocol

from curate.grammar.cache import Answer, Cache, key
from curate.grammar.faults import CannotStart, Failed
from curate.views.languagetool import Match, Unchecked

if TYPE_CHECKING:
    from curate.grammar.client import Client

# Characters of a request. Below 5,000 the fixed cost of a request shows (2 kB: half the
# speed of 5 kB), beyond 20,000 nothing is gained and a lost one costs more.
BATCH = 8_000
REMEMBERED = 50_000  # answers kept in memory: those of the articles under way
# Failures in a row, on each connection, after which the server is lost for this run; one that took
# its whole time limit counts as SLOW of them. Halving a batch down to a bad sentence takes about eight.
GIVE_UP, SLOW = 40, 4


class Link(Protocol):
    """The way to a server."""

    rules: str

    def client(self) -> "Client":
        """A client of the server, started if need be. Raises CannotStart or Failed."""
        ...

    def revive(self, client: "Client") -> None:
        """See to it that a server answers, in the place of the one that client asked. Raises CannotStart or Failed."""
        ...


class Checker:
    """Answers of one server; safe to use from several threads.

    ``sent`` counts the sentences that were sent, ``requests`` the requests.
    """

    def __init__(self, link: Link, cache: Cache, connections: int = 0) -> None:
        self._link = link
        self._cache = cache
        self._width = connections or os.cpu_count() or 1
        self._pool = ThreadPoolExecutor(self._width, thread_name_prefix="languagetool")
        self._known: dict[bytes, Answer] = {}
        self._failed: dict[bytes, str] = {}
        self._lost = ""
        self._in_a_row = 0
        self._counting = threading.Lock()
        self.sent = self.requests = 0

    def __call__(self, sentences: Sequence[str]) -> list[Answer]:
        """Matches of each sentence, in order. Raises Unchecked."""
        keys = [key(s, self._link.rules) for s in sentences]
        found = {k: self._known[k] for k in keys if k in self._known}
        if len(found) < len(set(keys)):
            found |= self._asked({k: s for k, s in zip(keys, sentences, strict=True) if k not in found})
        reasons = {self._failed.get(k, self._lost) for k in keys if k not in found}
        if reasons:
            raise Unchecked("; ".join(sorted(reasons)))
        return [found[k] for k in keys]

    @property
    def rules(self) -> str:
        """What answers depend on beside the sentence."""
        return self._link.rules

    def without(self, unheard: frozenset[str]) -> Callable[[Sequence[str]], list[Answer]]:
        """The same, without the matches of some of LanguageTool's rules."""
        if not unheard:
            return self
        return lambda sentences: [tuple(m for m in a if m.rule.upper() not in unheard) for a in self(sentences)]

    def foresee(self, sentences: Sequence[str]) -> None:
        """Ask about sentences whose answers will soon be wanted; what fails is told then."""
        wanted = {key(s, self._link.rules): s for s in sentences}
        self._asked({k: s for k, s in wanted.items() if k not in self._known})

    def close(self) -> None:
        """Let the connections go."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._cache.close()

    def _asked(self, wanted: dict[bytes, str]) -> dict[bytes, Answer]:
        """Answers that are not in memory, from the cache and from the server."""
        found = self._cache.get(list(wanted))
        missing = {k: s for k, s in wanted.items() if k not in found and k not in self._failed}
        jobs = [self._pool.submit(self._judged, batch) for batch in batches(missing)]
        for job in jobs:
            found |= job.result()
        self._remember(found)
        return found

    def _remember(self, found: dict[bytes, Answer]) -> None:
        with self._counting:
            self._known |= found
            while len(self._known) > REMEMBERED:
                del self._known[next(iter(self._known))]

    def _judged(self, batch: dict[bytes, str], tries: int = 2) -> dict[bytes, Answer]:
        """A batch's answers, put into the cache as soon as they are there; by halves where it fails as a whole."""
        answers, reason = self._tried(batch, tries)
        if answers is not None:
            self._cache.put(answers)
            return answers
        if len(batch) == 1 or self._lost:
            with self._counting:
                self._failed |= dict.fromkeys(batch, reason)
            return {}
        items = list(batch.items())
        middle = len(items) // 2
        return self._judged(dict(items[:middle]), 1) | self._judged(dict(items[middle:]), 1)

    def _tried(self, batch: dict[bytes, str], tries: int) -> tuple[dict[bytes, Answer] | None, str]:
        """Answers, or None and the reason."""
        reason = ""
        for _ in range(tries):
            if self._lost:
                return None, self._lost
            try:
                answers = self._request(list(batch.values()))
                return dict(zip(batch, map(tuple, answers), strict=True)), ""
            except Failed as error:
                reason = str(error)
                self._count_failure(reason, SLOW if error.slow or error.gone else 1)
            except CannotStart as error:
                self._lost = reason = str(error)
        return None, reason

    def _request(self, sentences: list[str]) -> list[list[Match]]:
        """One request; a server that does not answer is seen to. Raises Failed or CannotStart."""
        client = self._link.client()
        with self._counting:
            self.requests += 1
            self.sent += len(sentences)
        try:
            found = client.check_all(sentences)
        except Failed as error:
            if error.gone or error.slow:
                self._link.revive(client)
            raise
        self._in_a_row = 0
        return found

    def _count_failure(self, reason: str, weight: int) -> None:
        with self._counting:
            self._in_a_row += weight
            if self._in_a_row >= GIVE_UP * self._width:
                self._lost = reason


def batches(wanted: dict[bytes, str]) -> list[dict[bytes, str]]:
    """Sentences in requests of about BATCH characters, in order."""
    found: list[dict[bytes, str]] = []
    size = BATCH
    for name, sentence in wanted.items():
        if size >= BATCH:
            found.append({})
            size = 0
        found[-1][name] = sentence
        size += len(sentence)
    return found
