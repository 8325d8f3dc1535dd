"""HTML: the page rendered to text with nothing removed, and what lies outside its main text."""

import re
from collections.abc import Iterator

import msgspec

from curate.model import Span

BLOCKS = frozenset(
    "address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hr iframe legend li main menu nav ol option p pre section select summary table "
    "tbody td textarea tfoot th thead title tr ul video audio label".split()
)
SILENT = frozenset("script style noscript template svg math head object".split())
SPACES = re.compile(r"[ \t\r\n\f\v]+")
# lxml's time is quadratic in the attributes of one tag: 50,000 took over 40 s.
MANY_ATTRIBUTES = re.compile(rb"<[a-zA-Z][^<>]{200000,}>")


class BadPage(ValueError):
    """A page that cannot be parsed; the message says why."""


class Page(msgspec.Struct, frozen=True):
    """A rendered page: its text, its title, and the spans outside the main text."""

    text: str
    title: str
    outside: tuple[Span, ...]


def read(data: bytes) -> Page:
    """Render a page and mark what trafilatura leaves out. Raises BadPage."""
    if MANY_ATTRIBUTES.search(data):
        msg = "a tag of over 200,000 bytes"
        raise BadPage(msg)
    from lxml import etree, html  # noqa: PLC0415

    try:
        # huge_tree: pages nested deeper than 256 elements would come back empty
        parser = html.HTMLParser(huge_tree=True)
        tree = html.document_fromstring(_text(data) if _declared(data) else data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        msg = f"no page in it: {error}"
        raise BadPage(msg) from error
    lines = list(_lines(tree))
    text = "\n\n".join(lines) + ("\n" if lines else "")
    title = SPACES.sub(" ", tree.findtext(".//title") or "").strip()
    return Page(text, title, _outside(lines, _main(data)))


def _declared(data: bytes) -> bool:
    return b"charset" not in data[:2048].lower()


def _text(data: bytes) -> str:
    from curate.readers.decode import decode  # noqa: PLC0415

    return decode(data)[0].removeprefix("\ufeff")


def _lines(tree: object) -> Iterator[str]:
    """Text of each block, white space folded as a browser would."""
    pending: list[str] = []
    for kind, part in _walk(tree):
        if kind == "text":
            pending.append(part)
        elif pending:
            if line := SPACES.sub(" ", "".join(pending)).strip():
                yield line
            pending.clear()
    if line := SPACES.sub(" ", "".join(pending)).strip():
        yield line


def _walk(root: object) -> Iterator[tuple[str, str]]:
    stack: list[tuple[object, bool]] = [(root, False)]
    while stack:
        node, done = stack.pop()
        tag = getattr(node, "tag", None)
        name = tag if isinstance(tag, str) else ""
        if done:
            if name in BLOCKS:
                yield "break", name
            tail = getattr(node, "tail", None)
            if tail and node is not root:
                yield "text", tail
            continue
        stack.append((node, True))
        if not name or name in SILENT:
            continue
        if name in BLOCKS:
            yield "break", name
        if head := getattr(node, "text", None):
            yield "text", head
        stack += [(child, False) for child in reversed(list(node))]  # type: ignore[call-overload]


def _main(data: bytes) -> str | None:
    import trafilatura  # noqa: PLC0415  (370 ms)

    # favor_precision: mean 4-gram F1 .930 on three benchmarks, the best of its modes
    found = trafilatura.extract(
        data, favor_precision=True, include_comments=False, include_tables=True, output_format="txt"
    )
    return found if isinstance(found, str) else None


def _norm(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _outside(lines: list[str], main: str | None) -> tuple[Span, ...]:
    """Spans of the lines that are not in the main text. Nothing, where there is no main text."""
    if not main or not main.strip():
        return ()
    kept = [" ".join(_norm(line)) for line in main.splitlines()]
    whole = " ".join(kept)
    spans: list[Span] = []
    at = 0
    exact = set(kept)
    for line in lines:
        words = " ".join(_norm(line))
        inside = words in exact or (len(words) > 25 and words in whole) or _mostly(words, exact, whole)
        if not inside and words:
            spans.append(Span(at, at + len(line)))
        at += len(line) + 2
    return tuple(spans)


def _mostly(words: str, exact: set[str], whole: str) -> bool:
    """Whether a line holds a kept line as most of itself, or most of its 5-grams are kept."""
    parts = words.split()
    if len(parts) < 8:
        return any(line and line in words and len(line) > 0.8 * len(words) for line in exact)
    grams = [" ".join(parts[i : i + 5]) for i in range(len(parts) - 4)]
    return sum(g in whole for g in grams) >= 0.7 * len(grams)
