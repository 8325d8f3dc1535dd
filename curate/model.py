"""The nouns: frozen values that every room shares. Imports nothing of ours.

Offsets are code points into the decoded raw article, ``raw[start:end]``, unless
a docstring says otherwise.
"""

from collections.abc import Mapping
from typing import Literal

import msgspec

Severity = Literal["error", "warning", "note"]
Safety = Literal["safe", "unsafe", "display"]
Form = Literal["text", "markdown", "html"]
BlockKind = Literal["heading", "paragraph", "list-item", "line", "code", "front-matter", "table"]

SEVERITY_RANK: Mapping[str, int] = {"note": 0, "warning": 1, "error": 2}
FAMILIES: Mapping[str, str] = {
    "S": "spam and boilerplate",
    "T": "typos",
    "G": "grammar and usage",
    "C": "claims",
    "D": "duplicates",
    "E": "encoding and form",
    "Q": "the article as a whole",
}


class Span(msgspec.Struct, frozen=True, order=True):
    """A half-open range of code points."""

    start: int
    end: int

    def overlaps(self, start: int, end: int) -> bool:
        """Whether the range shares a code point with ``[start, end)``."""
        return self.start < end and start < self.end


class Block(msgspec.Struct, frozen=True):
    """A paragraph, heading, list item or line of an article."""

    kind: BlockKind
    start: int
    end: int
    text: str


class Suggestion(msgspec.Struct, frozen=True):
    """A proposed replacement of a finding's span; ``text == ""`` is a cut."""

    text: str
    safety: Safety = "display"


class Edit(msgspec.Struct, frozen=True):
    """A replacement of a span. ``before`` is the text that stood there.

    A cut is an edit with ``after == ""``. ``fingerprint`` names the finding the
    edit came from, so that it can be undone alone; ``decision`` the editor's
    decision that made it, "" where a rule did.
    """

    start: int
    end: int
    before: str
    after: str
    code: str
    name: str
    reason: str
    fingerprint: str = ""
    decision: str = ""

    @property
    def is_cut(self) -> bool:
        """Whether the edit only deletes."""
        return not self.after


class Ignore(msgspec.Struct, frozen=True):
    """A suppression at work on a span: rules whose code, prefix or name is in ``rules`` keep silent there.

    ``line`` (from 1) is where it stands in ``path``, the file of suppressions,
    or in the article itself where ``path`` is empty; ``at`` is the span of such
    a comment.
    """

    start: int
    end: int
    rules: tuple[str, ...]
    reason: str = ""
    path: str = ""
    line: int = 0
    at: Span = Span(0, 0)

    def covers(self, code: str, name: str) -> bool:
        """Whether it speaks of a rule."""
        return any(code.startswith(r.upper()) or name == r for r in self.rules)


class Near(msgspec.Struct, frozen=True, order=True):
    """Another article that is nearly the same; ``similarity`` is the share of word runs in common, 0 to 1."""

    key: str
    similarity: float


class Evidence(msgspec.Struct, frozen=True):
    """What the batch tells of an article.

    ``repeated`` maps the print of a line (``views/prints.py``) to the number of
    articles that hold it, near-duplicates counted once, 8 at most; ``copied`` maps the print of a
    paragraph to the key of the first other article that holds it; ``near`` are
    nearly identical articles that come before it; ``terms`` are prints of its words that
    no list knows and several articles use, in order.
    """

    repeated: Mapping[int, int] = {}
    copied: Mapping[int, str] = {}
    near: tuple[Near, ...] = ()
    terms: tuple[int, ...] = ()

    @property
    def token(self) -> bytes:
        """The evidence as bytes, the same for the same evidence: part of a cache's key."""
        return msgspec.msgpack.encode(
            (sorted(self.repeated.items()), sorted(self.copied.items()), self.near, self.terms)
        )


class DigestIndex(msgspec.Struct, frozen=True):
    """Digests of articles by key, kept from run to run; ``made`` names the algorithm."""

    made: str = ""
    digests: Mapping[str, bytes] = {}


def article_name(path: str, article: str | None) -> str:
    """The name of an article: its file's path, with its id where the file holds several."""
    return path if article is None else f"{path}#{article}"


class Article(msgspec.Struct, frozen=True):
    """One text with an id, a source and metadata.

    ``path`` is the file as the user named it, ``id`` the record inside it (None
    for a whole file), ``raw`` the decoded text, ``outside`` the spans that the
    reader found to lie outside the main text (HTML), ``protected`` the spans
    no rule may judge (front matter, code), ``cited`` the spans that link to a source
    though the text does not show it (HTML). ``place`` is the path from the
    project's root, the same from wherever curate is called; ``ignores`` are the
    suppressions at work; ``evidence`` is what the batch tells of it.
    """

    path: str
    raw: str
    id: str | None = None
    form: Form = "text"
    encoding: str = "utf-8"
    outside: tuple[Span, ...] = ()
    protected: tuple[Span, ...] = ()
    metadata: Mapping[str, str] = {}
    place: str = ""
    ignores: tuple[Ignore, ...] = ()
    cited: tuple[Span, ...] = ()
    evidence: Evidence = Evidence()

    @property
    def key(self) -> str:
        """The name by which fingerprints and reports know the article."""
        return article_name(self.place or self.path, self.id)


class Finding(msgspec.Struct, frozen=True):
    """A rule's remark on a span of the raw article."""

    path: str
    article: str | None
    code: str
    name: str
    family: str
    severity: Severity
    confidence: float
    start: int
    end: int
    line: int
    column: int
    text: str
    message: str
    suggestions: tuple[Suggestion, ...]
    fingerprint: str

    @property
    def is_cut(self) -> bool:
        """Whether the first suggestion deletes the span."""
        return bool(self.suggestions) and not self.suggestions[0].text


class Suppressed(msgspec.Struct, frozen=True):
    """A finding that is not reported, and why: the kind of what holds it back, its reason and its line."""

    finding: Finding
    kind: Literal["inline", "file", "baseline", "waiver"]
    reason: str = ""
    line: int = 0


class Problem(msgspec.Struct, frozen=True):
    """Something that could not be looked at: a path and the reason."""

    path: str
    reason: str
    article: str | None = None
    code: str = ""

    def __str__(self) -> str:
        """One line for people."""
        return f"{article_name(self.path, self.article)}: {self.reason}" + (f" ({self.code})" if self.code else "")


class Skipped(msgspec.Struct, frozen=True, order=True):
    """A rule that did not run, and what it needs."""

    code: str
    name: str
    reason: str


class Signals(msgspec.Struct, frozen=True):
    """What a reader can check of an article, as far as its text shows it.

    ``claims`` are sentences that need a source, ``cited`` those of them that have one; ``harms`` is None where
    no ``benefits`` are named.
    """

    author: bool = False
    credentials: bool = False
    dated: bool = False
    disclosure: bool = False
    citations: int = 0
    references: int = 0
    claims: int = 0
    cited: int = 0
    benefits: int = 0
    harms: bool | None = None

    @property
    def cited_share(self) -> float | None:
        """Share of the claims that are cited; None where there is no claim."""
        return round(self.cited / self.claims, 3) if self.claims else None


class Measures(msgspec.Struct, frozen=True):
    """What is measured of the article as a whole (family Q).

    Word counts are whitespace-separated words; ``reading_ease`` is Flesch's
    score (J. Applied Psychology 32, 1948) of the kept text, None under 100 words.
    """

    words: int
    words_kept: int
    words_cut: int
    sentences: int
    reading_ease: float | None
    signals: Signals = Signals()


class Result(msgspec.Struct, frozen=True):
    """All that is known of one article after the pipeline.

    ``edits`` are in raw offsets; ``cleaned`` is the raw text with them applied.
    ``held`` are edits that an editor's decision keeps from being made.
    """

    article: Article
    cleaned: str
    edits: tuple[Edit, ...]
    findings: tuple[Finding, ...]
    measures: Measures
    skipped: tuple[Skipped, ...] = ()
    problems: tuple[Problem, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    held: tuple[Edit, ...] = ()
