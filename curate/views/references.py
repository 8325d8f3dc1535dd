"""The reference list at an article's end, and what in the text points into it.

Entries are known by a heading ("References", "Works cited") or, in Markdown, by
``[^4]:``. An entry is cited by its number, by its label or by author and year.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from curate.model import Block, Span
from curate.views.citations import YEAR, Citation

HEADING = re.compile(
    r"\W*(?:\d{1,2}\.?\s)?(?:references?(?:\s(?:list|cited))?|list of references|bibliography|works cited|literature(?:\scited)?|(?:sources|notes)(?:\sand\sreferences)?|citations|endnotes|footnotes)\W*",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"\s*(?:[*•-]\s+)?(?:\[(\d{1,3})\]|\((\d{1,3})\)|\^?(\d{1,3})[.):]|\^(\d{1,3})|(\d{1,3})(?=\s+[A-Z\"“]))\s*\S"
)
FOOTNOTE = re.compile(r"^[ ]{0,3}\[\^([\w-]{1,20})\]:", re.MULTILINE)
# What no sentence has: initials after a name and a year, a volume with pages, a DOI.
BIBLIOGRAPHIC = re.compile(
    # \W is bounded: a masked run of millions of characters would be gone through anew from each of its ends
    r"\W{0,20}(?:\[?\(?\d{1,3}[\]).]*\s+)?(?:[A-Z][\w'’-]+(?:,\s[A-Z]\.|,?\s[A-Z]{1,3}\b\.?,\s(?=[A-Z]|et\b|&)|,?\s[A-Z]{1,3}\.\s(?=[A-Z(]))[^\n]{0,400}?\b(?:19|20)\d\d\b"
    r"|[^\n]{0,400}?(?:\b\d{1,4}\s?\(\d{1,3}\)\s?:\s?[\w–-]+|;\s?\d{1,4}\s?(?:\(\d{1,3}\))?:\s?[\w–-]+|\bdoi:?\s?10\.\d|https?://(?:dx\.)?doi\.org/|\bRetrieved (?:from|[A-Z]\w+ \d)|\bAccessed (?:on )?[A-Z]?\w+ \d))"
)
DATED = re.compile(rf"\b{YEAR}\b")
NAMES = re.compile(r"[A-Z][\w'’-]+")
# What else footnote digits may point to: a list of links, or a first entry below the article.
LINKS = re.compile(r"\W{0,20}\d{0,3}\W{0,5}(?:https?://|www\.)", re.IGNORECASE)
EXCERPT = 3  # paragraphs of an article; fewer are a passage of one, whose list need not stand in it
LEAST = 2  # entries: one line under "Sources" is as often a link or a credit
LONGEST_ENTRY = 800  # code points; a longer block is prose


class Entry(msgspec.Struct, frozen=True):
    """An entry of the list: its number or label ("" where it has none), and its span."""

    label: str
    start: int
    end: int
    text: str


class References(msgspec.Struct, frozen=True):
    """The entries of a text in order, and the spans they stand in."""

    entries: tuple[Entry, ...] = ()
    spans: tuple[Span, ...] = ()

    def hold(self, offset: int) -> bool:
        """Whether an offset lies in the list."""
        return any(span.start <= offset < span.end for span in self.spans)


def find(text: str, blocks: Sequence[Block]) -> References:
    """The list of a text; empty where it has none."""
    notes = tuple(_footnotes(text, blocks))
    for at, block in enumerate(blocks):
        if len(block.text) < 40 and HEADING.fullmatch(block.text):
            entries = tuple(_entries(blocks[at + 1 :]))
            if len(entries) >= LEAST:
                listed = Span(block.start, entries[-1].end)
                return References((*entries, *notes), (listed, *(Span(n.start, n.end) for n in notes)))
    return References(notes, tuple(Span(n.start, n.end) for n in notes))


def none_in(text: str, blocks: Sequence[Block]) -> bool:
    """Whether a whole article has no list of references, with a heading or without."""
    if len(blocks) < EXCERPT or LABEL.match(blocks[-1].text) or FOOTNOTE.search(text):
        return False
    return not any(
        BIBLIOGRAPHIC.match(b.text) or LINKS.match(b.text) or (len(b.text) < 40 and HEADING.fullmatch(b.text))
        for b in blocks
    )


def _footnotes(text: str, blocks: Sequence[Block]) -> Iterator[Entry]:
    if "]:" not in text:
        return
    starts = {block.start: block for block in blocks}
    for match in FOOTNOTE.finditer(text):
        block = starts.get(match.start() + len(match.group()) - len(match.group().lstrip()))
        if block is not None:
            yield Entry(f"^{match[1]}", block.start, block.end, text[block.start : block.end])


def _entries(blocks: Sequence[Block]) -> Iterator[Entry]:
    """Lines that are entries, up to the first that is none; a line that goes on belongs to the entry before it."""
    last: Entry | None = None
    for block in blocks:
        label = LABEL.match(block.text)
        number = next((g for g in label.groups() if g), "") if label else ""
        if len(block.text) > LONGEST_ENTRY:
            break
        if number or BIBLIOGRAPHIC.match(block.text) or (last and not last.label and _dated(block.text)):
            if last:
                yield last
            last = Entry(number, block.start, block.end, block.text)
        elif last and not block.text.startswith("#") and (block.kind != "heading" or block.text[0].islower()):
            if (
                not _dated(block.text)
                and "http" not in block.text
                and block.text[0].isupper()
                and last.text.endswith(".")
            ):
                break
            last = Entry(last.label, last.start, block.end, f"{last.text} {block.text}")
        else:
            break
    if last:
        yield last


def _dated(text: str) -> bool:
    return bool(DATED.search(text)) and text[:1].isupper()


def numbers(mark: str) -> set[int]:
    """The numbers of a mark: "[1, 3–5]" holds 1, 3, 4 and 5."""
    plain = mark.translate(RAISED)
    found: set[int] = set()
    for first, last in re.findall(r"(\d{1,3})(?:\s?[\u2013-]\s?(\d{1,3}))?", plain):
        found.update(range(int(first), int(last or first) + 1) if int(last or first) - int(first) < 50 else ())
    return found


RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def works(text: str, mark: Citation) -> list[tuple[str, str]]:
    """First author and year of each work that an author mark names: "(Berg, 2011; Holm & Dahl 2013)"."""
    if text[mark.start] == "(" and not re.match(rf"\({YEAR}", text[mark.start : mark.end]):
        inside = text[mark.start + 1 : max(mark.end, text.find(")", mark.end, mark.end + 300))]
        found = [(NAMES.search(part), re.findall(YEAR, part)) for part in inside.split(";")]
        return [(name.group(), year) for name, years in found if name for year in years]
    before = re.search(
        r"((?:[A-Z][\w'’-]+(?:,?\s(?:and|&)\s|\set\sal\.?\s?|,\s|['’]s?\s|\s)?)+)\s?$",
        text[max(0, mark.start - 80) : mark.start],
    )
    year = re.search(YEAR, text[mark.start : mark.end])
    name = NAMES.search(before[1]) if before else None
    return [(name.group().removesuffix("'s").removesuffix("’s"), year.group())] if name and year else []


def names_entry(entry: Entry, work: tuple[str, str]) -> bool:
    """Whether an entry is the work of this author and year; a letter after the year may be missing on either side."""
    author, year = work
    return author.casefold() in entry.text.casefold() and (year in entry.text or year[:4] in entry.text)
