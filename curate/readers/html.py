"""HTML: the page rendered to text with nothing removed, and what lies outside its main text."""

import re
from html import unescape

import msgspec

from curate.model import Span
from curate.readers import alignment, markdown, rendering
from curate.readers.decode import decode

# lxml's time is quadratic in the attributes of one tag: 50,000 took over 40 s. A long value is harmless.
LONG_TAG = re.compile(rb"<[a-zA-Z][^<>]{50000,}>")
XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
VALUE = re.compile(rb"=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+)")
MOST_ATTRIBUTES = 5_000


class BadPage(ValueError):
    """A page that cannot be parsed; the message says why."""


class Form(msgspec.Struct, frozen=True):
    """How a page becomes a text: as Markdown or plain, with or without readers' comments and the captions of its figures."""

    markdown: bool = False
    comments: bool = False
    captions: bool = False


class Page(msgspec.Struct, frozen=True):
    """A rendered page: its text, its title, the spans outside the main text, those no rule may judge and those that link to a source."""

    text: str
    title: str
    outside: tuple[Span, ...]
    protected: tuple[Span, ...] = ()
    cited: tuple[Span, ...] = ()


PLAIN = Form()
UNSEEN = re.compile(r"(?is)<(script|style|noscript|template)\b.*?</\1\s*>|<!--.*?-->")
TAG = re.compile(r"<[^<>]*>")


def words(page: str) -> str:
    """The words of a page, menus and all, by a glance: only to compare pages, for which a parser would be slow."""
    return unescape(TAG.sub(" ", UNSEEN.sub(" ", page)))


def read(data: bytes, form: Form = PLAIN) -> Page:
    """Render a page and mark what trafilatura leaves out. Raises BadPage."""
    if any(len(VALUE.sub(b" ", tag.group()).split()) > MOST_ATTRIBUTES for tag in LONG_TAG.finditer(data)):
        msg = f"a tag of over {MOST_ATTRIBUTES:,} attributes"
        raise BadPage(msg)
    from lxml import etree, html  # noqa: PLC0415

    decoded = _decoded(data)
    try:
        # huge_tree: pages nested deeper than 256 elements would come back empty
        parser = html.HTMLParser(huge_tree=True)
        tree = html.document_fromstring(decoded, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        msg = f"no page in it: {error}"
        raise BadPage(msg) from error
    lines = list(rendering.lines(tree))
    shown = [line.markdown if form.markdown else line.text for line in lines]
    text = "\n\n".join(shown) + ("\n" if shown else "")
    title = rendering.SPACES.sub(" ", tree.findtext(".//title") or "").strip()
    outside, kept = _judged(lines, shown, _main(decoded, comments=form.comments), form)
    protected = tuple(sorted((*kept, *(markdown.protected(text) if form.markdown else ()))))
    return Page(text, title, outside, protected, () if form.markdown else _cited(lines))


def _cited(lines: list[rendering.Line]) -> tuple[Span, ...]:
    """Links and raised numbers in the text of the lines joined; in Markdown the text itself shows them."""
    found: list[Span] = []
    at = 0
    for line in lines:
        found += [Span(at + start, at + end) for start, end in line.cited]
        at += len(line.text) + 2
    return tuple(found)


def _decoded(data: bytes) -> bytes | str:
    """UTF-8 as text whatever the page declares; the rest as bytes where an encoding is declared, else by guess."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if b"charset" in data[:2048].lower():
            return data
        text = decode(data)[0].removeprefix("\ufeff")
    # lxml refuses text that declares an encoding in an XML declaration
    return XML_DECLARATION.sub("", text, count=1)


def _main(data: bytes | str, *, comments: bool) -> tuple[str, str]:
    """Main text and, where asked for, comments; empty where trafilatura finds none."""
    import trafilatura  # noqa: PLC0415  (370 ms)

    # favor_recall: what it keeps too much our own rules take out. Mean F1 of three benchmarks by bench/pages.py:
    # alone .946 against .943 with favor_precision, with the rules of family S .953 against .925.
    found = trafilatura.bare_extraction(data, favor_recall=True, include_comments=comments, include_tables=True)
    if found is None or isinstance(found, dict):
        return "", ""
    return found.text or "", found.comments or ""


def _judged(
    lines: list[rendering.Line], shown: list[str], main: tuple[str, str], form: Form
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Spans of the lines that are not in the main text, and of the comments and captions to keep. Nothing, where there is no main text."""
    texts = [line.text for line in lines]
    inside = alignment.kept(texts, main[0])
    if not any(inside):
        return (), ()
    asked = alignment.kept(["" if i else t for i, t in zip(inside, texts, strict=True)], main[1])
    if form.captions:
        first, last = inside.index(True), len(inside) - inside[::-1].index(True)
        asked = [
            a or (line.caption and first <= i < last) for i, (a, line) in enumerate(zip(asked, lines, strict=True))
        ]
    outside: list[Span] = []
    kept: list[Span] = []
    at = 0
    for words, article, wanted in zip(shown, inside, asked, strict=True):
        if wanted or not article:
            (kept if wanted else outside).append(Span(at, at + len(words)))
        at += len(words) + 2
    return tuple(outside), tuple(kept)
