"""The frames of T257 for an article too many: "at the first I thought", "since the childhood", "24 hours the day", "the my"."""

import re
from collections.abc import Iterator
from itertools import product

from curate.article import Text
from curate.model import Span
from curate.rules.base import Remark, replacement
from curate.rules.frames import Frame, Framed
from curate.rules.kinds import matched_case
from curate.rules.typos import general_articles, routine_articles
from curate.rules.words import DAYS, OWNERS

MONTHS = "january february march april june july august september october november december".split()
# Articles that are too many, and what is meant.
LANDS = "canada france germany italy spain portugal china japan india russia brazil mexico england ireland scotland sweden norway denmark greece turkey egypt australia europe africa asia".split()
TOO_MANY = {
    **{f"in the {land}": f"in {land}" for land in LANDS},
    **{f"to the {land}": f"to {land}" for land in LANDS},
    **{f"from the {land}": f"from {land}" for land in LANDS},
    **{f"{article} another": "another" for article in ("a", "an", "the")},
    "a lots of": "a lot of",
    **{f"in the {day}": f"on {day}" for day in DAYS.split("|")},
    **{f"in the {month}": f"in {month}" for month in MONTHS if month not in {"march", "may"}},
    "have a fun": "have fun",
    "had a fun": "had fun",
    "having a fun": "having fun",
}
LAST = re.compile(r"[.,;!?\n]|$| (?:and(?! [A-Z])|when|for|with|because|by|last|this|next|at)(?![\w'-])")
LAST_DAY = re.compile(
    r"[.,;!?\n]|$| (?:and|where|when|for|with|because|by|last|this|next|at|i|we|he|she|they)(?![\w'-])"
)
LAST_FUN = re.compile(r"[.;!?\n]|$| (?:with|because|when|at|by|last|this|next|there|here|together)(?![\w'-])")
OWN = OWNERS.split("|")


def frames() -> Iterator[Frame]:
    """The frames of an article before an owner, and "at the first"."""
    yield Frame("at the first", "at first", "", r"(?:i|we|he|she|they|it|you)(?![^.!?\n]*\bsecond\b)")
    for article, owner in product(("the", "a", "an"), OWN):
        right = r"(?!and\b|or\b|name\b|word\b|pronoun\b|lai\b|is\b|was\b|in\b|of\b|to\b|for\b|at\b|story\b|by\b|will\b)[a-z]+"
        if (article, owner) not in {("a", "her"), ("the", "his")}:
            yield Frame(f"{article} {owner}", owner, "", right)
    for own in OWN[:2]:
        yield Frame(f"a {own} friend", f"a friend of {'mine' if own == 'my' else 'yours'}")


def too_many(text: Text, span: Span) -> Iterator[Remark]:
    """Yield a phrase with an article that is too many."""
    phrase, written = text.folded[span.start : span.end], text.raw[span.start : span.end]
    name = phrase.rsplit(" ", 1)[-1]
    land = name in {*LANDS, *DAYS.split("|"), *MONTHS}
    last = LAST if name in LANDS else LAST_DAY
    if land and not (last.match(text.raw, span.end) and written.rsplit(" ", 1)[-1][:1].isupper()):
        return
    if phrase.endswith("fun") and not LAST_FUN.match(text.folded, span.end):
        return
    if phrase.endswith("another") and (
        text.folded[span.start - 4 : span.start] in {"one ", "the "} or text.raw[span.start + 1].isupper()
    ):
        return
    if text.is_protected(span.start, span.end):
        return
    meant = TOO_MANY[phrase]
    if land:
        meant = f"{meant.split()[0]} {written.rsplit(' ', 1)[-1]}"
    fix = matched_case(written, meant)
    yield Remark(span.start, span.end, f'"{written}" is probably meant to be "{fix}"', replacement(fix))


class ExtraArticle(Framed):
    """An article too many; asked by T257."""

    frames = (*frames(), *general_articles.frames(), *routine_articles.frames())
