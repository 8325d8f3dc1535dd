"""One pass over a batch before it is judged: which lines recur, which articles are nearly the same.

The result does not depend on the order of the articles. Memory: lines and
paragraphs are bounded (see ``curate.watched``); an article costs about 600 bytes and 8 a line.
"""

import struct
from array import array
from collections.abc import Iterator, Mapping

import rensa

from curate.model import Article, DigestIndex, Evidence, Near
from curate.terms import Terms
from curate.views.blocks import LINE
from curate.views.prints import exact_print, line_print
from curate.watched import Watched, distinct

HASHES, SEED = 128, 1
ROWS = 4  # hashes of a band: pairs at .5 are met with probability 1 - (1 - .5^4)^32 = .87, at .7 with .9998
RUN = 5  # words of a shingle
FEWEST = 40  # words of an article that is compared
ALIKE = 0.5  # two renderings of a page and edited copies: 97 % of them at .5, 83 % at .7, no other pair at either
LONG = 25  # words of a paragraph that is looked for in other articles
SHORTEST, LONGEST = 2, 400  # characters of a line that may be boilerplate
COMPARED = 8  # articles of one band that each is compared with


MADE = f"rensa R-MinHash {rensa.RMinHash.ALGORITHM_VERSION}, {HASHES} x {RUN} words, seed {SEED}"


class Survey:
    """What a batch tells of its articles: feed it all with ``add``, then ask for ``evidence``.

    With ``words`` it tells the words that articles share, too.
    """

    def __init__(self, index: DigestIndex | None = None, *, words: bool = False) -> None:
        # an index of another algorithm cannot be compared: it is begun anew
        self.index = index if index is not None and index.made == MADE else DigestIndex(MADE)
        self._terms = Terms() if words else None
        self._lines = Watched()
        self._paragraphs = Watched()
        self._digests: dict[str, bytes] = {}
        self._prints: dict[str, array[int]] = {}
        self._names: dict[int, str] = {}
        self._near: dict[str, tuple[Near, ...]] | None = None

    def add(self, article: Article) -> None:
        """Take note of an article; of a page (form "html") only as a whole."""
        digest = digest_of(article.raw)
        self._near = None
        if digest is not None:
            self._digests[article.key] = digest
        # Articles that are nearly the same share most of four small hashes, so
        # they count as one witness wherever enough of the four are the same; so do short texts that are the same.
        witness = (
            exact_print(article.raw.strip())
            if digest is None
            else int.from_bytes(b"".join(digest[i : i + 2] for i in range(0, 16, 4)), "big")
        )
        if self._terms is not None:
            self._terms.add(article.key, article.raw, witness)
        if article.form == "html":
            return
        name = exact_print(article.key)
        self._names[name] = article.key
        prints = self._prints[article.key] = array("Q")
        for line in set(lines_of(article.raw)):
            if len(line) < SHORTEST:
                continue
            print_ = line_print(line)
            prints.append(print_)
            if len(line) <= LONGEST:
                self._lines.add(print_, witness)
            if line.count(" ") >= LONG - 1:
                self._paragraphs.add(print_, name)

    def evidence(self, key: str) -> Evidence:
        """What the batch tells of the article of a key."""
        prints = self._prints.get(key, ())
        near = self.near.get(key, ())
        same = {n.key for n in near} | {key}
        copied = {}
        for p in prints:
            names = sorted(self._names[name] for name in self._paragraphs.get(p))
            before = [name for name in names if name < key and name not in same]
            if before:
                copied[p] = before[0]
        repeated = {p: n for p in prints if (n := distinct(self._lines.get(p))) > 1}
        return Evidence(repeated, copied, near, () if self._terms is None else self._terms.of(key))

    @property
    def near(self) -> Mapping[str, tuple[Near, ...]]:
        """For each article the nearly identical ones that come before it, the most alike first."""
        if self._near is None:
            old = {k: d for k, d in self.index.digests.items() if k not in self._digests}
            self._near = near_duplicates(self._digests, old)
        return self._near

    def merged(self) -> DigestIndex:
        """The index with this batch's articles."""
        return DigestIndex(MADE, dict(sorted({**self.index.digests, **self._digests}.items())))


def lines_of(text: str) -> Iterator[str]:
    """The lines of a text that hold a visible character, stripped."""
    return (match.group().strip() for match in LINE.finditer(text))


def digest_of(text: str) -> bytes | None:
    """The MinHash digest of a text's runs of words, 4 bytes a hash; None for a short text.

    Source: Broder, On the resemblance and containment of documents (1997).
    """
    words = text.casefold().split()
    if len(words) < FEWEST:
        return None
    made = rensa.RMinHash(num_perm=HASHES, seed=SEED)
    made.update(list(map(" ".join, zip(*(words[i:] for i in range(RUN)), strict=False))))
    return struct.pack(f"<{HASHES}I", *made.digest())


def similarity(one: bytes, two: bytes) -> float:
    """Share of hashes that two digests have in common: an estimate of the share of word runs."""
    form = f"<{HASHES}I"
    agreeing: list[bool] = [a == b for a, b in zip(struct.unpack(form, one), struct.unpack(form, two), strict=True)]
    return sum(agreeing) / HASHES


def near_duplicates(fresh: Mapping[str, bytes], old: Mapping[str, bytes]) -> dict[str, tuple[Near, ...]]:
    """For each fresh article those before it, in the order of keys, that are alike; ``old`` ones are before all."""
    bands: dict[bytes, list[str]] = {}
    found: dict[str, tuple[Near, ...]] = {}
    for key, digest in (*sorted(old.items()), *sorted(fresh.items())):
        earlier: set[str] = set()
        for band in range(HASHES // ROWS):
            group = bands.setdefault(bytes((band,)) + digest[4 * ROWS * band : 4 * ROWS * (band + 1)], [])
            earlier.update(group)
            if len(group) < COMPARED:
                group.append(key)
        if key in fresh:
            alike = ((similarity(digest, fresh.get(e) or old[e]), e) for e in earlier)
            near = sorted((-share, e) for share, e in alike if share >= ALIKE)
            if near:
                found[key] = tuple(Near(e, round(-share, 2)) for share, e in near[:3])
    return found
