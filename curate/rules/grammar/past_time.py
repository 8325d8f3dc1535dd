"""G118: "Last summer we rent a cottage", "Yesterday she goes home"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.irregulars import VERBS
from curate.rules.grammar.third_person import only_third, only_verb
from curate.rules.words import DAYS, MONTHS, PERSONS

LAST = (
    f"last (?:night|week|weekend|month|year|summer|winter|spring|autumn|fall|season|christmas|easter|{DAYS}|{MONTHS})"
)
COUNT = r"(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+|a few|several|many|a couple of)"
AGO = rf"{COUNT} (?:days?|weeks?|months?|years?|hours?|minutes?) ago"
OPENS = re.compile(rf"^[\"“(]?(?:{LAST}|yesterday(?: (?:morning|afternoon|evening))?|{AGO}),? ")
IN_YEAR = re.compile(r"^[\"“(]?in (?:19|20)\d\d,? ")
CLAUSE = re.compile(
    rf"(?P<subject>{PERSONS}|(?P<named>(?:the|my|our|his|her|their) (?:[a-z]+ )??[a-z]+)) (?:also |finally |even |only |suddenly )?(?P<verb>[a-z]+)(?![\w'-])(?P<after>[^.;:!?]*)"
)
LONGER = re.compile(CLAUSE.pattern.replace("??", ""))
SIMPLE = re.compile(
    r"^[\"“(]?(?:(?:and|but|so|then) )?(?P<subject>i|we|they|he|she) (?P<verb>[a-z]+) (?P<rest>(?:[a-z'-]+ ){1,6})$"
)
WHEN = re.compile(rf"(?:{LAST}|yesterday|{AGO})(?=[.!])")
# What may join the time to something else ("more than last year"), or bring another verb.
NO_REST = re.compile(
    r"\b(?:that|which|who|what|if|when|than|since|from|of|like|as|about|until|by|to|before|between|over|how|why|and|or|but|i|we|you|he|she|they|it|was|were|had|have|has|did|\w+ed|every|always|still|each|would|"
    r"took|bought|made|got|went|saw|came|left|met|sold|found|the same|not)\b"
)
PLAIN = frozenset(
    "go buy eat visit see meet rent move make take come leave arrive stay spend drive fly book order receive return travel finish start win lose sell attend celebrate".split()
)
MORE = {
    "rent": "rented", "live": "lived", "like": "liked", "open": "opened", "close": "closed", "need": "needed", "clean": "cleaned", "go": "went", "come": "came", "become": "became",
    "get": "got", "have": "had", "do": "did", "say": "said", "think": "thought", "are": "were", "am": "was", "is": "was", "want": "wanted", "book": "booked", "meet": "met", "lose": "lost",
    "make": "made", "buy": "bought", "eat": "ate", "leave": "left", "visit": "visited", "run": "ran", "feel": "felt",
}  # fmt: skip


@cache
def past_of() -> dict[str, str]:
    """The past of each base and third person whose past is another word."""
    bases = {base: verb.past for base, verb in verbs.load().items()} | {base: past for base, past, _ in VERBS} | MORE
    bases = {
        base: past
        for base, past in bases.items()
        if past != base and base not in {"found", "lay", "fell", "wound", "ground", "saw", "felt"}
    }
    return bases | {verbs.third(base): past for base, past in bases.items() if base not in {"are", "am", "is"}}


@cache
def another_past() -> frozenset[str]:
    """Pasts that show that the form before them is a noun."""
    return frozenset(
        {past for _, past, _ in VERBS} | set("drew met ran shut cut hit cost led left made brought".split())
    )


class PastTime(Rule):
    """A verb in the present with a time that is past: "Last summer we rent a cottage".

    Why: "yesterday" and "last summer" ask for the past; the ending is easily lost in speech and in haste.
    Fix: the past.
    """

    code = "G118"
    name = "present-with-past-time"
    since = "0.2"
    message = "“{written}” stands with a time that is past; “{meant}” is probably meant"
    cues = ("yesterday", "ago", "last", *(f"in {year}" for year in range(1950, 2035)))
    bad = (
        Bad("Last summer we rent a boat on the lake.", "Last summer we rented a boat on the lake.", "rent"),
        Bad("Yesterday she goes to the dentist.", "Yesterday she went to the dentist."),
        Bad("Two years ago, they move to a farm.", "Two years ago, they moved to a farm."),
        Bad("Last week the council reject the plan.", "Last week the council rejected the plan."),
        Bad("In 2015 we buy our first van.", "In 2015 we bought our first van."),
        Bad("We visit my aunt last weekend.", "We visited my aunt last weekend."),
    )
    good = (
        "Last year we read and cut a lot. Last summer we found and put it there.",
        "We sell more than last year. I remember last summer. They still use the map they bought last year.",
        "In 1950 he moves to Rome and paints. Last year the company profits fell. Last night the power cut hit us.",
        "Years ago, when we rent it, we pay. Yesterday the law students met.",
        "Last week the council vote to close the pool drew protests. Yesterday he says yes; today he says no.",
    )  # fmt: skip

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the verbs."""
        folded = text.prose_folded
        for span in hits:
            sentence = text.sentence_at(span.start)
            here = folded[sentence.start : sentence.end]
            found = (opened(here) if span.start - sentence.start < 25 else None) or closed(
                here, span.start - sentence.start
            )
            if found is None:
                continue
            start, end = (sentence.start + at for at in found)
            written = text.raw[start:end]
            if written.islower() and text.raw[end : end + 1] not in {"'", "’", "-"}:
                meant = past_of()[written]
                yield Remark(start, end, self.message.format(written=written, meant=meant), replacement(meant))


def opened(here: str) -> tuple[int, int] | None:
    """The verb of a sentence that a time opens."""
    time = OPENS.match(here) or IN_YEAR.match(here)
    if time is None or re.search(r"\b(?:today|tomorrow)\b", here):
        return None  # "yesterday he says one thing; today he says another"
    for clause in (CLAUSE, LONGER):
        match = clause.match(here, time.end())
        if match is None or match["verb"] not in past_of():
            continue
        if time.re is IN_YEAR and match["subject"] not in {"i", "we"}:
            return None
        return None if match["named"] and not plainly_verb(match["verb"], match) else match.span("verb")
    return None


def plainly_verb(verb: str, match: re.Match[str]) -> bool:
    """Whether a form behind a noun is a verb and no noun."""
    if re.search(r"\b(?:was|were|had|did|is|has|\w+ed|would)\b", match["after"]):
        return False
    if not another_past().isdisjoint(re.findall(r"(?<!to )\b[a-z]+", match["after"])):
        return False  # "last week the council vote to close it drew protests"
    return bool(
        only_third(verb)
        or only_verb(verb)
        or re.match(r" (?:the|a|an|to|against|for|my|our|his|her|their|its)\b", match["after"])
    )


def closed(here: str, at: int) -> tuple[int, int] | None:
    """The verb of a short sentence that a time closes."""
    when = next((m for m in WHEN.finditer(here, max(0, at - 18)) if m.start() <= at < m.end()), None)
    match = SIMPLE.match(here[: when.start()]) if when else None
    if match is None or NO_REST.search(match["rest"]):
        return None
    base = match["verb"]
    return match.span("verb") if base in PLAIN else None
