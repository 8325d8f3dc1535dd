"""A web page as lines of text, nothing removed, plain and as Markdown."""

import re
from collections.abc import Iterator

import msgspec

BLOCKS = frozenset(
    "address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hr iframe legend li main menu nav ol option p pre section select summary table "
    "tbody td textarea tfoot th thead title tr ul video audio label".split()
)
SILENT = frozenset("script style noscript template svg math head object".split())
HEADINGS = {f"h{level}": level for level in range(1, 7)}
SPACES = re.compile(r"[ \t\r\n\f\v]+")
# What Markdown would read as markup, in the line and at its start.
MARKUP = re.compile(r"[\\`*]|<(?=[a-zA-Z/!])|(?<!\w)_|_(?!\w)")
LEADING = re.compile(r"\A(?=#{1,6} |[-+] |>|={3}|-{3})|(?<=\A\d)(?=[.)] )|(?<=\A\d\d)(?=[.)] )")


# A note's mark: "1", "[2]", "3-5", "*".
NOTE = re.compile(r"\W{0,2}(?:\d{1,3}|[a-z*†‡])(?:\s?[,–-]\s?\d{1,3})*\W{0,2}")

UNIT = re.compile(r"(?:\d|\b(?:[cmk]?m|ft|in|x|r))\Z")  # "20 m" before a raised 2


class Line(msgspec.Struct, frozen=True):
    """A block's text, white space folded as a browser would: plain, as Markdown, and whether it is a caption.

    ``cited`` are the offsets into ``text`` of the words that link to another site or
    to a note, and of raised numbers.
    """

    text: str
    markdown: str
    caption: bool
    cited: tuple[tuple[int, int], ...] = ()


def lines(tree: object) -> Iterator[Line]:
    """Lines of a parsed page (lxml), in order."""
    pen = _Pen()
    for step, name, value in _walk(tree):
        if step == "text":
            pen.write(value)
        elif name in BLOCKS:
            if line := pen.line():
                yield line
            pen.block(step, name, value)
        elif name in ("a", "sup"):
            pen.cite(step, name, value)
            if name == "a":
                pen.link(step, value)
    if line := pen.line():
        yield line


class _Pen:
    """The line being written, and the elements it stands in."""

    def __init__(self) -> None:
        self.plain: list[str] = []
        self.marked: list[str] = []
        self.links: list[int] = []
        self.open: list[int] = []
        self.cited: list[tuple[int, int]] = []
        self.lists: list[int | None] = []
        self.bullet = ""
        self.heading = self.quotes = self.captions = 0

    def write(self, text: str) -> None:
        self.plain.append(text)
        self.marked.append(MARKUP.sub(r"\\\g<0>", text))

    def link(self, step: str, address: str) -> None:
        if step == "open":
            self.links.append(len(self.marked))
        elif self.links and (start := self.links.pop()) >= 0:
            inner = "".join(self.marked[start:])
            if inner.strip() and re.match(r"https?://[^\s()<>]+\Z", address):
                words = inner.strip()
                self.marked[start:] = [inner.replace(words, f"[{words}]({address})", 1)]

    def cite(self, step: str, name: str, address: str) -> None:
        """Keep the pieces of text that a link to another site, to a note or a raised number spans."""
        if step == "open":
            self.open.append(len(self.plain))
        elif self.open and (start := self.open.pop()) < len(self.plain):
            words = "".join(self.plain[start:]).strip()
            noted = NOTE.fullmatch(words) and not UNIT.search("".join(self.plain[:start]))
            if re.match(r"https?://", address) or (noted and (name == "sup" or address.startswith("#"))):
                self.cited.append((start, len(self.plain)))

    def _cited(self) -> tuple[tuple[int, int], ...]:
        """The cited pieces as offsets into the line's text."""
        lead = len(SPACES.sub(" ", "".join(self.plain))) - len(SPACES.sub(" ", "".join(self.plain)).lstrip())
        found = []
        for start, end in sorted(self.cited):
            head, whole = (SPACES.sub(" ", "".join(self.plain[:at])) for at in (start, end))
            found.append((max(0, len(head) - lead), len(whole.rstrip()) - lead))
        return tuple((start, end) for start, end in found if start < end)

    def line(self) -> Line | None:
        text = SPACES.sub(" ", "".join(self.plain)).strip()
        cited = self._cited() if self.cited and text else ()
        marked = SPACES.sub(" ", "".join(self.marked)).strip()
        self.plain.clear()
        self.marked.clear()
        self.open = [0] * len(self.open)
        self.cited.clear()
        self.links = [-1] * len(self.links)  # a link around blocks has no words of its own
        if not text:
            return None
        lead = "#" * self.heading + " " if self.heading else self.bullet
        self.bullet = "  " * len(self.lists) if self.bullet else self.bullet
        escaped = marked if lead.strip() else LEADING.sub(r"\\", marked)
        return Line(text, "> " * self.quotes + lead + escaped, bool(self.captions), cited)

    def block(self, step: str, name: str, value: str) -> None:
        change = 1 if step == "open" else -1
        self.captions += change if name == "figcaption" else 0
        self.quotes += change if name == "blockquote" else 0
        if name in HEADINGS:
            self.heading = HEADINGS[name] if change > 0 else 0
        elif name in ("ul", "ol", "menu"):
            if change > 0:
                self.lists.append(int(value or 1) if name == "ol" else None)
            elif self.lists:
                self.lists.pop()
            self.bullet = ""
        elif name == "li":
            self.bullet = self._next_bullet() if change > 0 else ""

    def _next_bullet(self) -> str:
        number = self.lists[-1] if self.lists else None
        if number is not None:
            self.lists[-1] = number + 1
        return "  " * max(0, len(self.lists) - 1) + ("- " if number is None else f"{number}. ")


def _walk(root: object) -> Iterator[tuple[str, str, str]]:
    """Steps through a tree: ``open`` and ``close`` of elements (with a link's address, a list's start), ``text``."""
    stack: list[tuple[object, bool]] = [(root, False)]
    while stack:
        node, done = stack.pop()
        tag = getattr(node, "tag", None)
        name = tag if isinstance(tag, str) else ""
        if done:
            if name and name not in SILENT:
                yield "close", name, _value(node, name)
            tail = getattr(node, "tail", None)
            if tail and node is not root:
                yield "text", "", tail
            continue
        stack.append((node, True))
        if not name or name in SILENT:
            continue
        yield "open", name, _value(node, name)
        if head := getattr(node, "text", None):
            yield "text", "", head
        stack += [(child, False) for child in reversed(list(node))]  # type: ignore[call-overload]


def _value(node: object, name: str) -> str:
    attributes = getattr(node, "attrib", {})
    if name == "a":
        return str(attributes.get("href", "")).strip()
    start = str(attributes.get("start", ""))
    return start if name == "ol" and start.isdecimal() and len(start) < 7 else ""
