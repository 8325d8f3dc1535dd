"""Citations in a text, found before its sentences are split.

A marker belongs to the sentence on its left and speaks for that sentence only.
Look-alikes are left alone: "L4-L5", "C2", "B12", "(Figure 2)", "since 2010".
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

# A "digit" is a number without brackets and not raised: without a list that it counts in, it may be anything.
Style = Literal["number", "digit", "author", "link", "named"]

LIST = r"\d{1,3}(?:\s?[,;\u2013-]\s?\d{1,3})*"
# "herniated.1", "herniated.1,2", "dizziness. 2" (no-break space); a plain
# space only at the end of a line. The tail keeps decimals and times out.
AFTER_STOP = re.compile(
    r"\d(?:(?<=[A-Za-z][.!?,;]\d)|(?<=[)\]\"'”’%][.!?,;]\d)|(?<=[.!?][\"'”’)]\d)|(?<=\b(?:19|20)\d\d\.\d)"
    r"|(?<=\b[A-Z]\d\d\.\d)|(?<=[\w)%\"”’][.!?][\u00a0\u202f]\d)|(?<=[a-z)%][.!?] \d)(?=\d?[^\S\n]*(?:\n|$)))"
    r"\d{0,2}(?:\s?[,\u2013-]\s?\d{1,3})*(?=\s*$|\s+[\"'“‘(\[•]*[A-Z0-9À-Þ]|[\"'”’)\]]|(?<=[,;]\d)\s|(?<=[,;]\d\d)\s)",
    re.MULTILINE,
)
# "disc1." and "(VBI)1,2,": after a word that is no name of a series.
IN_WORD = re.compile(
    r"\d(?:(?<=[a-z]{3}\d)|(?<=[A-Z]{2}s\d)|(?<=[)\]\"”’%]\d)|(?<=\b(?:19|20)\d\d\d)(?=[.;]))\d{0,2}(?:[,\u2013-]\d{1,3})*(?=[.,;:!?](?:\s|$|[\"'”’)]))"
)
SERIES = frozenset(
    "covid omega vitamin python windows level figure table section step chapter grade phase stage type model size "
    "week page part round group class version factor unit room top web css ios iso log utf sha "
    "number item rule tier formula interleukin caspase iphone ipad galaxy playstation xbox carbon uranium iodine strontium "
    "cesium caesium potassium".split()
)
# "Chapter.2 The" and "Step.1 Open": a heading that lost its space.
COUNTED = frozenset("chapter section part step figure table version volume question tip rule lesson unit".split())
SHORT_STOPS = frozenset(
    "fig figs no nos vol pp ch sec eq ver art tab approx para app jan feb mar apr jun jul aug sep sept oct nov dec p rev st mt dr".split()
)
# "Figure D.1" and "e.g.1" are labels and abbreviations.
LABEL = re.compile(
    r"(?:\.|\b(?:figure|fig\.|table|appendix|section|annex|part|chapter|version|exhibit|item)\s)[a-z]\.$", re.IGNORECASE
)
BRACKET = re.compile(
    rf"\[(?:{LIST}|\^[\w-]{{1,20}}|@[\w:-]{{2,40}}[^\]\n]{{0,80}}|(?:note|ref|n)\.?\s?\d{{1,3}}|[a-z])\](?!\()"
)
# "emotional eating (6)." and "(15, 16)": at the end of a sentence, after a word.
PARENTHESES = re.compile(r"(?<=[a-z] )\(\d{1,3}(?:,\s?\d{1,3})*\)(?=[.;](?:\s|$))")
SUPERSCRIPT = re.compile(r"[\u00b9\u00b2\u00b3\u2070\u2074-\u2079][\u00b9\u00b2\u00b3\u2070-\u207b,\u2013-]*")
UNIT_BEFORE = re.compile(r"(?:\d|\b(?:[cmk]?m|ft|in|sq|yd|s|x|r))$", re.IGNORECASE)
TAG = re.compile(
    rf"<sup\b[^<>\n]{{0,120}}>\s*(?:<a\b[^<>\n]{{0,200}}>)?\s*\[?{LIST}\]?\s*(?:</a>)?\s*</sup>|<a\b[^<>\n]{{0,120}}href=[^<>\n]{{0,300}}>",
    re.IGNORECASE,
)
LINK = re.compile(
    r"(?<!!)\[[^\[\]\n]{1,200}\]\((?:https?://|#|www\.)[^()\s]{1,400}(?:\([^()\s]*\)[^()\s]*)?(?:\s\"[^\"\n]*\")?\)"
)
ADDRESS = re.compile(
    r"https?://[^\s<>\"“”)\]]+|www\.[^\s<>\"“”)\]]+|\bdoi:\s?10\.\d{4,9}/\S+|\b10\.\d{4,9}/\S+|\bPMID:?\s?\d{5,9}|\bPMC\d{5,9}\b|\barXiv:\s?\d{4}\.\d{4,5}"
)

YEAR = r"(?:19|20)\d{2}[a-z]?"
IN_PARENTHESES = re.compile(
    rf"\((?:[^()\n]{{0,200}}?[\s;])??(?P<name>[A-Z][^()\n;]{{0,120}}?),\s?(?:{YEAR}|n\.\s?d\.|in press|forthcoming)(?=[),;:\s])"
)
BARE_NAME_YEAR = re.compile(
    rf"\((?:see\s|e\.g\.,?\s|cf\.\s)?(?P<name>[A-Z][\w'’-]+(?:\s(?:and|&)\s[A-Z][\w'’-]+|\set\sal\.?)?)\s{YEAR}(?=[),;:])"
)
NAME_BEFORE_YEAR = re.compile(rf"\({YEAR}(?:,\s?pp?\.\s?[\d\u2013-]+)?\)")
NAME = re.compile(r"(?:\b[A-Z][\w'’-]+|\bet\sal\.?|\bcolleagues)(?:['’]s?)?\s$")
NO_AUTHOR = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec spring summer autumn fall winter figure table season monday tuesday wednesday thursday "
    "friday saturday sunday".split()
)
WORK = r"(?:study|review|survey|report|analysis|meta-analysis|research|trial|paper|article|poll|census|guidelines?|statement|data|figures|statistics|estimates?|findings)"
ACCORDING = re.compile(
    rf"\b(?:[Aa]ccording to|[Aa]s per) (?:(?:the|a|an|one|this|some|recent|new|\d{{4}})\s)*(?:{WORK}\s(?:(?:published|done|conducted|carried out|made|released|obtained|compiled|collected|provided|gathered|issued)\s)?(?:in|by|from|of|at)\s(?:the\s)?)?"
    r"(?P<who>[A-Z][\w.'’&-]*(?:\s(?:of|for|and|the|on)?\s?[A-Z][\w.'’&-]*)*)(?P<next>\s\w+)?"
)
NOT_NAMED = frozenset(
    "medicine tradition traditions experts doctors researchers scientists folklore legend studies research beliefs belief philosophy culture".split()
)
PUBLISHED = re.compile(
    rf"\b(?:(?:published|printed|appearing|appeared|writing|wrote|featured)\s(?:(?:[A-Z]\w+\s\d{{1,2}},?|\d{{1,2}}|\d{{4}}|online|today|last\s\w+|this\s\w+|on\s\w+day),?\s){{0,3}}in\s(?:the\s)?(?:\d{{4}}\s)?(?:journal\s|magazine\s)?(?=[A-Z])"
    r"|(?:reported|described|shown|stated|documented)\sin\s(?:the\s(?:journal\s|[A-Z])|The\s[A-Z]|a\s\d{4}\s|(?!USA\b)[A-Z]{3,}\b|(?:Nature|Science|Cell|Gut|Pain|Spine|Lancet|Neurology|Circulation|Pediatrics|Diabetes|Stroke|Chest|Brain|Blood|Sleep)\b|[A-Z]\w+\s(?:Journal|Medicine|Review|Reports|Letters)))"
    rf"(?P<what>[A-Z]\w*)?"
    r"|\b(?:[Ii]n|[Bb]y|[Ff]rom) (?:the|its|our|their|a) (?:\d{4} )?(?:[A-Z][\w&'’-]+ (?:of |and |on |for |& )*){1,6}(?:Survey|Study|Report|Index|Review|Census|Trial|Poll)\b"
    rf"|\b(?:[Rr]esearchers|[Ss]cientists|[Ii]nvestigators|[Aa] team|{WORK})\s(?:led\s)?(?:at|from|by|of)\s(?:the\s)?(?P<place>[A-Z][\w.'’&-]*(?:\s(?:of\s|for\s|and\s|the\s)*[A-Z][\w.'’&-]*)*)"
)
# Cheap substrings, one of which must be there before a slower pattern is tried.
ADDRESS_HINTS = ("://", "www.", "10.", "PM", "arXiv")
PUBLISHED_HINTS = (" in ", " at ", " from ", " by ", " of ")


LONGEST_BRACKET = 200  # code points from the first year to the end of the bracket


class Citation(msgspec.Struct, frozen=True, order=True):
    """A mark that names a source, and its style."""

    start: int
    end: int
    style: Style


def find(text: str) -> list[Citation]:
    """All citations of a text, in order."""
    return sorted((*digits(text), *_numbers(text), *_authors(text), *_links(text), *_named(text)))


def closed(text: str, mark: Citation) -> int:
    """Where a mark ends with its round bracket, which is no part of it."""
    if text[mark.start] != "(" or ")" in text[mark.start : mark.end]:
        return mark.end
    return text.find(")", mark.end, mark.end + LONGEST_BRACKET) + 1 or mark.end


def within(citations: Sequence[Citation], start: int, end: int) -> list[Citation]:
    """The citations that begin inside a span."""
    at = bisect_left(citations, start, key=lambda c: c.start)
    found: list[Citation] = []
    while at < len(citations) and citations[at].start < end:
        found.append(citations[at])
        at += 1
    return found


def digits(text: str) -> Iterator[Citation]:
    """Footnote digits that neither a bracket nor their height sets off: "disc.1", "disc1."."""
    for match in AFTER_STOP.finditer(text):
        word = _word_before(text, match.start() - 1)
        if word not in SHORT_STOPS and not _labels(text, word, match.start()):
            yield Citation(*match.span(), "digit")
    for match in IN_WORD.finditer(text):
        if _word_before(text, match.start()) not in SERIES:
            yield Citation(*match.span(), "digit")


def _numbers(text: str) -> Iterator[Citation]:
    for pattern in (BRACKET, PARENTHESES):
        for match in pattern.finditer(text):
            yield Citation(*match.span(), "number")
    if text.isascii():
        return
    for match in SUPERSCRIPT.finditer(text):
        if not UNIT_BEFORE.search(text, max(0, match.start() - 4), match.start()):
            yield Citation(*match.span(), "number")


def _labels(text: str, word: str, at: int) -> bool:
    """Whether a number after a stop belongs to a label ("Appendix D.1", "Chapter.2")."""
    if word in COUNTED:
        return text[at - 1 - len(word)].isupper()
    return len(word) == 1 and LABEL.search(text, max(0, at - 15), at) is not None


def _word_before(text: str, at: int) -> str:
    start = at
    while start > 0 and at - start < 20 and (text[start - 1].isalpha() or (start == at and text[start - 1] in ". ")):
        start -= 1
    return text[start:at].strip(". ").lower()


def _authors(text: str) -> Iterator[Citation]:
    for pattern in (IN_PARENTHESES, BARE_NAME_YEAR):
        for match in pattern.finditer(text):
            if match["name"].split()[-1].lower().strip(".,") not in NO_AUTHOR:
                yield Citation(*match.span(), "author")
    for match in NAME_BEFORE_YEAR.finditer(text):
        before = text[max(0, match.start() - 40) : match.start()]
        if NAME.search(before):
            yield Citation(*match.span(), "author")


def _links(text: str) -> Iterator[Citation]:
    patterns = [LINK] if "](" in text else []
    if "<" in text:
        patterns.append(TAG)
    if any(hint in text for hint in ADDRESS_HINTS):
        patterns.append(ADDRESS)
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield Citation(*match.span(), "link")


def _named(text: str) -> Iterator[Citation]:
    plain = text.replace("\u00a0", " ")
    if "ccording to" in plain or "s per " in plain:
        for match in ACCORDING.finditer(plain):
            if (match["next"] or "").strip() not in NOT_NAMED:
                yield Citation(*match.span(), "named")
    if any(hint in plain for hint in PUBLISHED_HINTS):
        for match in PUBLISHED.finditer(plain):
            if (match["what"] or "").lower() not in NO_AUTHOR:
                yield Citation(*match.span(), "named")
