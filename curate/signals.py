"""What a reader can check of an article: who wrote it and when, on which sources, and whether harms stand beside benefits.

The signs are those of three checklists, as far as a text shows them: authorship, attribution, disclosure and currency of
JAMA's benchmarks (Silberg et al., JAMA 277, 1997); authority, attribution and complementarity of the HONcode; harms
beside benefits of HealthNewsReview's ten criteria. They are shown, not flagged: on the development pages most articles lack
several, and no single sentence is to be mended.
"""

import re

from curate.article import Text
from curate.model import Finding, Signals
from curate.rules.claims.kind import Claim, families_of
from curate.rules.claims.passages import passages
from curate.views import citations

NAME = r"(?:(?:Dr|Prof|Professor)\.?\s)?[A-Z][\w'’-]+(?:\s[A-Z]\.)?(?:\s(?:van|von|de|der|la|el|al))*(?:\s[A-Z][\w'’-]+){1,3}"
TITLES = r"(?:M\.?D|Ph\.?D|D\.?O|R\.?N|R\.?D(?:N)?|D\.?C|D\.?P\.?T|D\.?D\.?S|D\.?V\.?M|P\.?T|M\.?P\.?H|M\.?Sc?|B\.?Sc|Pharm\.?D|Psy\.?D|N\.?P|MBBS|FRCP|FACP|LMFT|LCSW|CFA|CPA|JD)\b\.?"
AUTHOR = re.compile(
    rf"^\W{{0,3}}(?:(?:[Ww]ritten|[Aa]uthored|[Rr]eviewed|[Mm]edically [Rr]eviewed|[Pp]osted|[Pp]ublished|[Ee]dited)\s)?(?:[Bb]y|BY|[Aa]uthors?:|[Ww]ords:|[Tt]ext:)\s+(?P<name>{NAME})(?P<after>[^\n]{{0,60}})",
    re.MULTILINE,
)
CREDENTIALS = re.compile(rf",?\s\(?{TITLES}|^(?:Dr|Prof|Professor)\b")
MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH},?\s(?:19|20)\d\d|{MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d|"
    rf"(?:19|20)\d\d-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./](?:19|20)\d\d|{MONTH}\s(?:19|20)\d\d)"
)
# A date of the article's own: after a word that says so, or alone in a short line, as a by-line has it.
DATED = re.compile(
    rf"(?i:\b(?:published|updated|posted|last (?:updated|reviewed|modified)|reviewed|modified|date)\b(?: on|:)?)[^\n]{{0,25}}?{DATE}|^[^\n]{{0,60}}{DATE}[^\n.]{{0,20}}$",
    re.MULTILINE,
)
DISCLOSURE = re.compile(
    r"\b(?:sponsored (?:by|post|content)|(?:was|were|is|been) funded by|funding:|conflicts? of interest|competing interests|affiliate (?:links?|commission)|paid partnership|earn a commission|disclosure:)",
    re.IGNORECASE,
)
HARM = re.compile(
    r"\b(?:side[- ]effects?|adverse|risks? of|risky|complications?|contraindicat\w+|overdos\w+|interact(?:s|ions?)? with|not (?:suitable|recommended|safe) for|should not (?:be )?(?:use|take|try)\w*|avoid (?:it|this|them) if|can be dangerous|unsafe|may (?:cause|worsen|irritate)|talk to (?:your|a) doctor before)\b",
    re.IGNORECASE,
)
BENEFIT = "C105"
FIRST_AND_LAST = 2_000  # code points at either end of the raw text, where by-lines and dates stand


def signals(raw: str, kept: Text, findings: tuple[Finding, ...]) -> Signals:
    """The signs of one article; ``raw`` is asked for by-line and date, which cleaning takes out."""
    ends = raw if len(raw) <= 2 * FIRST_AND_LAST else f"{raw[:FIRST_AND_LAST]}\n{raw[-FIRST_AND_LAST:]}"
    author = AUTHOR.search(ends)
    marks = [m for m in citations.find(kept.linked) if not kept.references.hold(m.start)]
    cited, benefits = _cited(kept, [m.start for m in marks])
    bare = [f for f in findings if f.family == "C" and f.code.startswith("C1") and f.code != "C111"]
    benefits += sum(f.code == BENEFIT for f in bare)
    return Signals(
        author=author is not None,
        credentials=author is not None and CREDENTIALS.search(f"{author['name']}{author['after']}") is not None,
        dated=DATED.search(ends) is not None,
        disclosure=DISCLOSURE.search(raw) is not None,
        citations=len(marks) + len(kept.cited),
        references=len(kept.references.entries),
        claims=cited + len({(f.start, f.end) for f in bare}),
        cited=cited,
        benefits=benefits,
        harms=HARM.search(kept.raw) is not None if benefits else None,
    )


def _cited(kept: Text, marks: list[int]) -> tuple[int, int]:
    """Claims that a citation speaks for, and how many of them name a benefit."""
    cited = benefits = 0
    for sentence in passages(kept).at([*marks, *(s.start for s in kept.cited)]):
        families: set[type[Claim]] = families_of(sentence)
        cited += bool(families)
        benefits += any(family.code == BENEFIT for family in families)
    return cited, benefits
