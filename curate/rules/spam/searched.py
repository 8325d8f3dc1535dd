"""Search phrases: runs of words of trade ("best carpet cleaning in Dallas"), found from the cues of trade words."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from curate.article import Text
from curate.model import Span
from curate.models import trade

GAP = re.compile(r" (?:(?:in|near|for|of|and|my|no|that|to|the|an?|your|\d+|-) )?")
YEAR = re.compile(r" (?:19|20)\d\d\b")
TAIL = re.compile(
    r" (?:rates?|prices?|costs?|reviews?|quotes?|services?|near me|deals|companies|company|cheap|online|open (?:now|late|today))\b(?! (?:of|for|in))"
)
# How a vice is asked for; nobody tells of one so.
WISHED = re.compile(
    r" (?:(?:overnight|next day|same day|express|free|fast|discreet|cheap|worldwide) (?:delivery|shipping)|writing services?|for me|no (?:prescription|script)|for sale|(?:online )?no deposit|packages)\b"
)
HEAD = re.compile(r"(?<=[a-z] )(?:and |or )?(?:compare|find|hire|book|get) $")
PLACE = re.compile(r"(?: (?P<in>in|near|around))? (?P<name>[A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){0,2})")
STATE = re.compile(r",? (?:[A-Z]{2})\b(?![A-Za-z])")


class Phrase(msgspec.Struct, frozen=True):
    """A run of trade words with what follows it.

    ``sections`` tells the section of each part; ``place`` is "" where no town
    follows, "bare" where one stands right behind the words, "in" after a preposition.
    """

    start: int
    end: int
    sections: tuple[str, ...]
    place: str

    def count(self, *names: str) -> int:
        """How many parts are of some sections."""
        return sum(s in names for s in self.sections)


@cache
def section_of() -> dict[str, str]:
    """The section of each phrase; a vice is a vice wherever else it is listed."""
    found: dict[str, str] = {}
    for name in ("modifier", "wares", "service", "vice"):
        found |= dict.fromkeys(trade.sections()[name], name)
    return found


@cache
def cues() -> tuple[str, ...]:
    """All trade words, sorted."""
    return tuple(sorted(section_of()))


def longest(hits: Sequence[Span]) -> list[Span]:
    """Hits that lie in no other hit and overlap none before them."""
    kept: list[Span] = []
    for span in sorted(hits, key=lambda s: (s.start, -s.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def phrases(text: Text, hits: Sequence[Span]) -> Iterator[Phrase]:
    """Runs of trade words in order, each with its town."""
    folded, run = text.folded, list[Span]()
    for span in longest(hits):
        if run and _adjoins(folded, run[-1].end, span.start):
            run.append(span)
        else:
            if run:
                yield _phrase(text, run)
            run = [span]
    if run:
        yield _phrase(text, run)


def _adjoins(folded: str, end: int, start: int) -> bool:
    gap = GAP.fullmatch(folded, end, start)
    return gap is not None


def _phrase(text: Text, run: Sequence[Span]) -> Phrase:
    start, end, place = run[0].start, run[-1].end, ""
    found = PLACE.match(text.prose, end)
    if found is not None:
        length = town(found["name"])
        if length:
            place = "in" if found["in"] else "bare"
            end = found.start("name") + length
            if state := STATE.match(text.prose, end):
                end = state.end()
    sections = section_of()
    parts = tuple(sections[text.folded[s.start : s.end]] for s in run)
    tail = WISHED.match(text.folded, end) if "vice" in parts else None
    if tail := tail or (TAIL if place else YEAR).match(text.folded, end):
        end = tail.end()
    if opening := HEAD.search(text.folded, max(0, start - 24), start):
        start = opening.start()
    return Phrase(start, end, parts, place)


@cache
def _openings() -> frozenset[str]:
    """The first words of all towns."""
    return frozenset(place.split(" ", 1)[0] for place in trade.places())


def opens_town(word: str) -> bool:
    """Whether a town may begin with a word: a quick look before ``town``."""
    return word in _openings() or word.rstrip(".'-").removesuffix("'s") in _openings()


def town(name: str) -> int:
    """Length of the town that a run of capitalised words begins with; 0 where it is none."""
    words: list[str] = []
    for word in name.split(" "):
        words.append(word)
        if word.endswith(".") and len(word) > 3:  # not "St."
            break
    for count in range(len(words), 0, -1):
        known = " ".join(words[:count]).rstrip(".'-")
        if known.removesuffix("'s") in trade.places():
            return len(known)
    return 0


def is_trade(words: str) -> bool:
    """Whether folded words hold one that sells: a ware, a service, a vice."""
    names = section_of()
    parts = words.split()
    runs = (" ".join(parts[i : i + n]) for n in (1, 2, 3) for i in range(len(parts)))
    return any(names.get(run, "modifier") != "modifier" for run in runs)
