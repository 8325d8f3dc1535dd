"""G120: "it took three week", "two hundred bed", "20 minute by bus"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.counted import counts, describes_well, plural
from curate.rules.grammar.counted_words import GROUPS

UNITS = "day week month year hour minute mile dollar euro kilometer kilometre night cent calorie pound".split()
ROOMS = "bedroom bathroom floor people person".split()[:3]
WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand"
NUMBER = rf"(?P<number>(?:[2-9]|[1-9]\d+)|\d{{1,3}},\d{{3}}|{WORDS})"
# What stands before a number that counts: no article (that goes with "a two day trip"), no name of a thing that is numbered.
BEFORE = re.compile(
    rf"(?:^|[\s(“\"–-])(?P<before>[a-z']+) (?:(?:about|only|almost|nearly|over|just|around|another|at least|more than|less than|up to) )?(?:\w+ (?:to|or) |\d+ ?[–-] ?)?{NUMBER} (?:(?:more|full|long|whole|short|different|extra) )?$"
)
COUNTING = frozenset(
    "took takes take taking spent spend spends for after in within about last lasts lasted wait waited waits is are was were than nearly almost over only around least to of every next past "
    "have has had with lost lose gained paid pay costs cost costing cover covers covered walk walked drove drive ran run stayed stay lived live worked needs need there under just during "
    "another turned turns turn first between and or from by at before until least earn saved save ago includes weighs weigh weighed slept sleep".split()
)
# "two bedroom and three bedroom flats", "12 month, 18 month and two year terms"
MORE_UNITS = rf"(?:and |or )?\w+ (?:{'|'.join((*UNITS, *ROOMS))})\b"
BEHIND = re.compile(
    rf"(?! (?:per|an?) (?:hour|day|week|month|year) (?!(?:in|on|at|to|for|from|and|or|but|if|when|with|by|of|the|before|after|because)\b)[a-z])(?!, (?:{MORE_UNITS})| to ceiling\b)(?:(?=[.;!?)]|$)|(?=,)| (?:to|at|ago|before|after|later|earlier|apart|away|from|of|by|for|in|on|because|when|until|since|that|if|but|so|each|every|per|a|now|without|here|there|with|than|i|we|he|she|they|it|you|today|straight)(?![\w'-])| and (?!a half|{MORE_UNITS})[a-z])"
)
SIZE = re.compile(r" (?:long|wide|high|deep|tall|old|away)(?=[.,;!?)]|$| (?:and|but|when|with|on|in|at)\b)")
BE = frozenset("is are was were about be am i'm he's she's it's only nearly almost just around".split())
AMOUNT = re.compile(
    r" (?P<noun>(?:[a-z]+ )??[a-z]+)(?=[.,;!?)]|$| (?:in|on|at|to|for|from|of|by|with|who|that|which|since|this|last|every|each|per|are|were|have|had|will|came|went|because|when)(?![\w'-]))"
)
HUNDREDS = re.compile(rf"(?:^|[^\w'-])(?P<before>[a-z']+ )?(?:a|several|{WORDS}|\d+) $")
THINGS = frozenset("bed shop test book job seat ticket page fan worker card vote plant".split())
NO_COUNT = frozenset(
    "metre meter yard pound dollar foot euro year day mile man percent men strong odd plus hectare acre euros fold time".split()
)


class CountedUnit(Rule):
    """A noun in the singular behind a number: "it took three week", "two hundred bed".

    Why: the number says that there are several, and the noun does not.
    Fix: the plural.
    """

    code = "G120"
    name = "counted-unit"
    since = "0.2"
    message = "“{number}” asks for “{meant}”"
    cues = (*UNITS, *ROOMS, "hundred", "thousand")
    bad = (
        Bad("It took three week to mend it.", "It took three weeks to mend it.", "week"),
        Bad("We waited two hour at the gate.", "We waited two hours at the gate."),
        Bad("It takes 20 minute by bus.", "It takes 20 minutes by bus."),
        Bad("After 2 month I gave up.", "After 2 months I gave up."),
        Bad("The wall is nearly ten mile long.", "The wall is nearly ten miles long."),
        Bad("The clinic has two hundred bed.", "The clinic has two hundred beds."),
        Bad("Over five thousand student came.", "Over five thousand students came."),
    )
    good = (
        "A two day trip, the three hour show, his 20 minute walk; two weeks. It took day and night.",
        "On week three day two was hard. A 30 year old man; a five mile run. In 2015 day trips were cheap.",
        "He ran the two hundred metre sprint. A hundred year old tree. Two hundred strong men. There are three hundred per cent.",
        "For two and three day events, call us. There were 60 mile per hour winds. They need 24 hour a day care.",
        "It is a mix of two bedroom and three bedroom flats. Choose between 12 month, 18 month and two year terms.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the nouns in the singular."""
        folded = text.prose_folded
        for span in hits:
            if folded[span.start - 1 : span.start] != " " or not span.start:
                continue
            left, right = folded[max(0, span.start - 50) : span.start], folded[span.end : span.end + 45]
            cue = folded[span.start : span.end]
            found = amount(left, right) if cue in {"hundred", "thousand"} else unit(left, right)
            if not found:
                continue
            number, off, noun = found
            start, end = (span.start, span.end) if not noun else (span.end + off, span.end + off + len(noun))
            if text.raw[start:end].islower() and not text.is_protected(start, end):
                meant = plural(noun or cue)
                yield Remark(start, end, self.message.format(number=number, meant=meant), replacement(meant))


def unit(left: str, right: str) -> tuple[str, int, str] | None:
    """The number before a unit that it counts."""
    match = BEFORE.search(left)
    if match is None or match["before"] not in COUNTING:
        return None
    number = match["number"]
    if number.isdigit() and 1500 <= int(number) <= 2050:
        return None
    if BEHIND.match(right) or (match["before"] in BE and SIZE.match(right)):
        return number, 0, ""
    return None


def amount(left: str, right: str) -> tuple[str, int, str] | None:
    """The noun behind "two hundred" and the like."""
    match = AMOUNT.match(right)
    before = HUNDREDS.search(left)
    if (
        match is None
        or before is None
        or (before["before"] or "").strip() in {"the", "a", "an", "this", "his", "her", "their", "one"}
    ):
        return None
    *adjectives, noun = match["noun"].split()
    if (
        noun in NO_COUNT | GROUPS
        or not (counts(noun, strict=True) or noun in THINGS)
        or not all(map(describes_well, adjectives))
    ):
        return None
    return "hundred", match.end("noun") - len(noun), noun
