"""The finders of T235 for an ordinal, for "all of" and for exclamations: "was first woman to", "all of children", "What beautiful garden you have"."""

import re
from collections.abc import Iterator
from itertools import product

from curate.article import Text
from curate.model import Span
from curate.rules.base import Remark
from curate.rules.typos.bare_a import FINE
from curate.rules.typos.bare_noun import an
from curate.rules.typos.bare_the import said
from curate.rules.typos.bare_things import ADJECTIVES
from curate.rules.typos.inflection import DETERMINERS
from curate.rules.typos.things import is_counted, is_things
from curate.rules.words import PERSONS

FIRST = re.compile(r" ([a-z]+)(?= (?:to [a-z]|who |that |i |we ))")
NO_FIRST = frozenset(
    "lady cousin author baseman minister violinist officer mate choice sergeant lieutenant class base thing aid person part time order place cause".split()
)
OF = re.compile(
    r" (?:[a-z]+ )??([a-z]{4,}s|children|people|men|women)(?= (?:are|were|have|had|will|can|do|did|who|that|in|at|on|from|live|work|came|went|left|arrived|think|know|want|use|prefer|is|was|got|never|should|must)(?![\w'-])|[.!?])"
)
NO_OF = frozenset(
    "ours yours theirs hers others whose thousands hundreds dozens millions billions ones twos threes sevens times this his its hers yes always sometimes perhaps us".split()
)
WHAT = re.compile(rf" ([a-z]+) (?:{PERSONS})(?![\w'-])")
ASKS = ("know ", "see ", "of ", "in ")


def firsts(text: Text, span: Span) -> Iterator[Remark]:
    """Yield "was first woman to"."""
    match = FIRST.match(text.folded, span.end)
    if match and match[1] not in NO_FIRST and (is_counted(match[1]) or match[1] in {"woman", "man", "country", "city"}):
        be, _, nth = text.raw[span.start : span.end].rpartition(" ")
        yield from said(text, span, f"{be} the {nth}")


def parts(text: Text, span: Span) -> Iterator[Remark]:
    """Yield "all of children"."""
    match = OF.match(text.folded, span.end)
    if match is None or match[1] in NO_OF or not text.raw[span.end + 1 : match.end()].islower():
        return
    between = text.folded[span.end : match.start(1)].strip()
    if between and (between in DETERMINERS or between not in ADJECTIVES):
        return
    if match[1] in {"children", "men", "women"} or is_things(match[1]):
        yield from said(text, span, f"{text.raw[span.start : span.end]} the")


def what(text: Text, span: Span) -> Iterator[Remark]:
    """Yield "What beautiful garden you have"."""
    match = WHAT.match(text.folded, span.end)
    if match and is_counted(match[1]) and not text.folded[: span.start].endswith(ASKS):
        first, _, adjective = text.raw[span.start : span.end].partition(" ")
        yield from said(text, span, f"{first} {an(adjective)}")


FINDERS = {
    **{f"{be} {nth}": firsts for be, nth in product(("is", "was", "became", "be"), ("first", "second", "last"))},
    **{f"{part} of": parts for part in "all both some many most none each few one".split()},
    **{f"what {adjective}": what for adjective in FINE},
}
