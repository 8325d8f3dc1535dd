"""Articles begun before their turn, so that LanguageTool has the next questions while rules run on the last answers.

Without this it would be asked for one article at a time, and be idle in between.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from curate.model import Article, Problem, Result

if TYPE_CHECKING:
    from concurrent.futures import Future

Chunk = Sequence[Article | Result | Problem]
PULLED = 2  # chunks read ahead for one article at most, so that memory is bounded


class Ahead:
    """Begins the articles of chunks and asks all their questions at once.

    ``begin`` gives the questions on an article; ``ask`` gets those of a whole
    chunk and does not raise.
    """

    def __init__(self, begin: Callable[[Article], list[str]], ask: Callable[[Sequence[str]], None]) -> None:
        self._begin = begin
        self._ask = ask
        self._foreseen: set[str] = set()
        self._coming: Iterator[Chunk] = iter(())

    def foresee(self, chunk: Chunk) -> None:
        """Begin the articles of a chunk and have their questions answered."""
        articles = [item for item in chunk if isinstance(item, Article)]
        self._ask([question for article in articles for question in self._begin(article)])
        self._foreseen.update(article.key for article in articles)

    def chunks(self, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
        """The chunks, each foreseen while the one before it is worked on."""
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  (only where LanguageTool is asked)

        aside = ThreadPoolExecutor(1, thread_name_prefix="ahead")
        waiting: deque[tuple[Chunk, Future[None]]] = deque()
        try:
            for chunk in chunks:
                waiting.append((chunk, aside.submit(self.foresee, chunk)))
                if len(waiting) == 2:
                    yield _first(waiting)
            while waiting:
                yield _first(waiting)
        finally:
            aside.shutdown(wait=False, cancel_futures=True)

    def expect(self, chunks: Iterable[Chunk]) -> None:
        """Tell which articles will be reached, in order; they are foreseen as it comes to them."""
        self._foreseen.clear()
        self._coming = self.chunks(chunks)

    def reach(self, article: Article) -> None:
        """See to it that an article is foreseen, if it was expected."""
        for _ in range(PULLED):
            if article.key in self._foreseen or next(self._coming, None) is None:
                break
        self._foreseen.discard(article.key)


def _first(waiting: deque[tuple[Chunk, "Future[None]"]]) -> Chunk:
    chunk, done = waiting.popleft()
    done.result()
    return chunk
