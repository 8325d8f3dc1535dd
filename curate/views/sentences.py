"""Sentences of a paragraph, citation marks kept with the sentence on their left."""

import re

from curate.model import Span

# A stop, its closing quotes, a citation mark glued to it, after a no-break space
# or in parentheses ("disc.1", "spine.[3]", "pain. 2", "aches. (Reed, 2010)"),
# then space and a plausible start.
END = re.compile(
    r"(?P<stop>[.!?…]+)(?P<close>['\"”’)\]]*)"
    r"(?P<mark>(?:[\u00a0\u202f]?\d{1,3}(?:\s?[,\u2013-]\s?\d{1,3})*(?=\s|$)"
    r"|(?:\[\^?\w{1,20}(?:[,\u2013-]\s?\d{1,3})*\])+"
    r"|[\u00b9\u00b2\u00b3\u2070-\u2079][\u00b9\u00b2\u00b3\u2070-\u207b,\u2013-]*"
    r"|<sup\b[^\n]{0,200}?</sup>"
    r"|\s\([A-Z][^()\n]{2,120}?,?\s(?:(?:19|20)\d{2}[a-z]?|n\.d\.)\)\.?)?)"
    r"(?=\s+[\"'“‘(\[•]*[A-Z0-9À-Þ])(?!\s\d{1,2}\s*$)"  # a lone number at the end is a mark
)
ABBREVIATIONS = frozenset(
    "dr mr mrs ms prof st vs etc no fig figs dept approx jr sr inc ltd co corp e.g i.e eg ie cf al "
    "gen col sen rep rev hon mt ave blvd jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k ph.d m.d d.c a.m p.m".split()
)
LAST_WORD = re.compile(r"[\w.]+$")
# These close a sentence often enough that a capital after them decides.
MAY_END = frozenset("etc a.m p.m inc ltd co corp jr u.s u.k al".split())


def split(text: str, paragraph: Span) -> list[Span]:
    """Sentence spans of a paragraph span, trimmed of white space."""
    found: list[Span] = []
    start = paragraph.start
    for match in END.finditer(text, paragraph.start, paragraph.end):
        if _abbreviated(text, start, match):
            continue
        found.append(Span(start, match.end()))
        start = match.end()
        while start < paragraph.end and text[start].isspace():
            start += 1
    if start < paragraph.end:
        found.append(Span(start, paragraph.end))
    return found


def _abbreviated(text: str, start: int, match: re.Match[str]) -> bool:
    if match["stop"] != "." or match["close"] or match["mark"]:
        return False
    blank = text.rfind(" ", start, match.start())
    before = LAST_WORD.search(text, max(start, blank), match.start())
    if before is None:
        return False
    word = before.group().lower().rstrip(".")
    if len(word) == 1 and word.isalpha() and word != "i":
        return text[start : before.start()][-1:] not in ("'", "’")  # an initial, but for "at Joe's." and "I can't."
    if text[start : match.start()].strip().isdigit():
        return True  # "1. Warm up"
    return word in ABBREVIATIONS and word not in MAY_END
