"""T260: "a five-days trip", "a twelve-years-old girl", "a ten minutes walk"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.typos.things import is_counted, is_one_thing

NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty|thirty|forty|fifty|sixty)"
UNITS = {
    **{f"{unit}s": unit for unit in "year month week day night hour minute second mile meter metre kilometer kilometre inch page star bedroom door dollar euro pound story storey".split()},
    "feet": "foot",
}  # fmt: skip
BEFORE = re.compile(
    rf"(?:^|[^\w'’.,$-])(?P<one>(?:an?|the|this|that|my|his|her|our|your|their|another|every|each) (?:[a-z]+ )??)?(?P<number>{NUMBER})(?P<sep>[ -])$"
)
OLD = re.compile(
    r"(?P<sep>[ -])old(?P<noun> (?!and\b|or\b|in\b|when\b|at\b|now\b|but\b|by\b|to\b|who\b|with\b|is\b|was\b|has\b|for\b|from\b|as\b|that\b|she\b|he\b|i\b)[a-z]+)?(?![\w'’-])"
)
NOUN = re.compile(r"(?: (?:long|high|wide|deep))? (?P<noun>[a-z]+)(?![\w'’-])")
# Nouns that a span of time describes, though prose has them as verbs too.
EVENTS = frozenset(
    "trip walk drive ride holiday vacation journey course stay flight break tour visit wait delay contract plan program programme hike cruise period event festival conference project "
    "internship experience notice warranty guarantee trial workshop training hotel house apartment car boy girl man woman child kid baby dog cat son daughter student building wall fence book essay "
    "war siege marriage relationship career sentence ban loan lease degree class lesson video movie film speech meeting race run swim session period".split()
)
PLAIN = ("a", "an", "another", "every", "each")


class SpanBeforeNoun(Rule):
    """A unit in the plural where a number and a unit describe a noun: "a five-days trip", "a twelve-years-old girl".

    Why: before a noun English measures in the singular; the plural is a common slip of learners.
    Fix: the singular with hyphens: "a five-day trip".
    """

    code = "T260"
    name = "span-before-noun"
    since = "0.2"
    message = "before a noun: “{meant}”"
    cues = tuple(UNITS)
    bad = (
        Bad("We went on a five-days trip.", "We went on a five-day trip.", "five-days"),
        Bad("She is a twelve-years-old girl.", "She is a twelve-year-old girl."),
        Bad("It is a ten minutes walk from here.", "It is a ten-minute walk from here."),
        Bad("They took a two-weeks holiday.", "They took a two-week holiday."),
    )
    good = (
        "She is twelve years old. A five-day trip and two weeks’ holiday.",
        "The two weeks passed; the three days before Easter; in five days time flies.",
        "The ten days trip people up. These two weeks rest nobody.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the spans that describe a noun."""
        folded = text.folded
        for hit in hits:
            if folded[hit.start - 1 : hit.start] not in {" ", "-"}:
                continue
            before = BEFORE.search(folded, max(0, hit.start - 40), hit.start)
            if before is None or text.is_protected(hit.start, hit.end):
                continue
            old = OLD.match(folded, hit.end)
            end = old.end("sep") + 3 if old else hit.end
            if not (is_age(before, old) if old else is_span(before, NOUN.match(folded, hit.end))):
                continue
            start = before.start("number")
            unit = UNITS[folded[hit.start : hit.end]]
            meant = f"{text.raw[start : before.end('number')]}-{unit}{'-old' if old else ''}"
            yield Remark(start, end, self.message.format(meant=meant), replacement(meant))


def is_age(before: re.Match[str], old: re.Match[str]) -> bool:
    """Whether an age stands before its noun, or is a noun with its article."""
    one = (before["one"] or "").split(" ")[0]
    hyphens = before["sep"] == "-" and old["sep"] == "-"
    if old["noun"]:
        return hyphens or one in PLAIN
    return hyphens and one in PLAIN


def is_span(before: re.Match[str], behind: re.Match[str] | None) -> bool:
    """Whether a span of time describes one thing."""
    if behind is None:
        return False
    noun, one = behind["noun"], (before["one"] or "").split(" ")[0]
    if before["sep"] == "-":
        return noun in EVENTS or is_counted(noun) or is_one_thing(noun)
    return one in PLAIN and (before["one"] or "").count(" ") == 1 and (noun in EVENTS or is_counted(noun))
