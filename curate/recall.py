"""Reads articles, and recalls the results of those that were judged before and have not changed."""

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Protocol

import msgspec

from curate.cache import Cache
from curate.model import Article, Problem, Result
from curate.readers import files
from curate.readers.files import Options, Source

Item = Result | Problem


class Key(Protocol):
    """Gives the cache's key of an article."""

    def __call__(self, path: str, content: bytes, kind: str, identity: str | None = None) -> bytes:
        """The key of a whole file's bytes, or of a record's text."""


class Reader:
    """Reads sources, and knows what of it was judged before."""

    def __init__(self, options: Options, key: Key, known: Cache | None = None) -> None:
        self._options = options
        self._key = key
        self._known = known
        self._keys: deque[tuple[bytes, bool] | None] = deque()

    def read(self, sources: Iterable[Source | Problem]) -> Iterator[Article | Item]:
        """Articles, problems, and results from the cache, in order."""
        for source in sources:
            if isinstance(source, Problem):
                yield self._noted(source)
            elif self._known is not None and source.kind != "records":
                yield from self._file(source, self._known)
            else:
                for item in files.articles(source, self._options):
                    yield self._record(item) if isinstance(item, Article) else self._noted(item)

    def keep(self, item: Item) -> Item:
        """Put the result of the next item that was read into the cache."""
        key = self._keys.popleft()
        if key is not None and self._known is not None and isinstance(item, Result) and not item.problems:
            self._known.put(key[0], item, with_text=key[1])
        return item

    def _noted(self, item: Article | Item, key: bytes | None = None, *, with_text: bool = True) -> Article | Item:
        self._keys.append(None if key is None else (key, with_text))
        return item

    def _file(self, source: Source, known: Cache) -> Iterator[Article | Item]:
        with suppress(OSError):  # the reader says it
            data = files.load(source)
            source = msgspec.structs.replace(source, data=data)
            key = self._key(source.path, data, source.kind)
            if (result := known.get(key)) is not None:
                yield self._noted(result)
                return
            for item in files.articles(source, self._options):
                yield self._noted(item, key)
            return
        for item in files.articles(source, self._options):
            yield self._noted(item)

    def _record(self, article: Article) -> Article | Item:
        if self._known is None:
            return self._noted(article)
        content = article.raw.encode("utf-8", "surrogatepass")
        key = self._key(article.path, content, article.metadata.get("title", ""), article.id)
        result = self._known.get(key, article)
        return self._noted(article, key, with_text=False) if result is None else self._noted(result)
