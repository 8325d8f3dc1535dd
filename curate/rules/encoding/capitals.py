"""E201: "i" alone, "on monday", "in german"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark
from curate.rules.frames import Frame, Framed

ADVERB = "(?:just|also|really|always|never|still|often|usually|actually|only|recently|first|once|finally|simply|definitely|sometimes|currently) "
VERB = (
    f"(?:{ADVERB})?(?:am|was|have|had|did|don't|didn't|do not|did not|will|won't|would|wouldn't|can|can't|cannot|could|couldn't|should|must|might|haven't|"
    "wasn't|think|thought|know|knew|want|wanted|need|needed|love|loved|like|liked|hope|feel|felt|guess|believe|wish|went|got|found|said|saw|use|used|started|"
    "took|made|bought|tried|came|remember|mean|understand|agree|live|lived|work|worked|told|asked|suppose|enjoy|enjoyed|prefer|recommend|wonder|see|get|put|keep|find|call|called|ask|look|looked|heard|left|lost|gave|kept|ordered|decided)"
)
AFTER = r"(?:dont|didnt|cant|wont|havent|couldnt|gotta|wanna|gonna|really|personally|truly|myself)"
DAYS = "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays".split()
MONTHS = "january february april june july september october november december".split()
AUGUST = r"in|last|next|since|until|early|late|mid|this|of|by|\d\d?|\d\d?(?:st|nd|rd|th)"
TONGUES = (
    "english german spanish italian chinese japanese korean russian portuguese swedish norwegian hungarian vietnamese hindi american americans british "
    "european europeans african africans asian asians australian australians canadian canadians mexican indian indians scottish irish ukrainian israeli "
    "muslim muslims jewish christians christianity islam islamic buddhist buddhism hinduism judaism"
).split()
LANDS = (
    "europe france germany america africa asia australia canada mexico russia spain italy england britain scotland ireland brazil argentina egypt "
    "israel iraq iran pakistan korea vietnam thailand sweden norway finland denmark poland ukraine portugal california texas london "
    "christmas easter halloween hanukkah ramadan"
).split()
# Things that many write small, names in plain words, and numerals.
THING = (
    "measles|cockroach(?:es)?|shepherds?|shepherd dogs?|ivy|muffins?|setter|bulldog|springer|sparrows?|cucumbers?|saddle|horn|channel|breakfast|cabbage|"
    "lanterns?|checkers|chestnuts?|knotweed|maple|beetles?|dressing|greyhound|seasoning|sausages?|parsley|bread|ice|ink|corn|file|club|summer|summers|red|"
    "yellow|green|pony|ponies|cheese|roulette|dressings?|whiskey|coffee|moss|setters?|numerals?|eggs?|bunny|bunnies|lily|lilies|cactus|rose|roses|broil|oak|whip(?:s|ped|ping)?"
)
CODE = re.compile(r"[.=/\\@#_&<>{}\[\]*|~]")


class MissingCapital(Framed):
    """The pronoun "I", a day, a month, a language or a country written small.

    Why: English writes them with a capital, and lists of words hold them without regard to it.
    Fix: the capital.
    """

    code = "E201"
    name = "missing-capital"
    since = "0.2"
    precision = (
        0.98  # 70 hits in 6 million words of edited prose and 110 in 180,000 of letters and forums were read: all slips
    )
    message = '"{text}" is written with a capital: "{meant}"'
    frames = (
        Frame("i", "I", "", f"(?:{VERB}|{AFTER})"),
        Frame("i", "I", "should|could|would|did|may|must", "[a-z]{2,}", unless_right="is|to|and|or|in|of"),
        *(Frame(f"i'{rest}", f"I'{rest}") for rest in ("m", "ve", "ll", "d")),
        *(Frame(name, name.capitalize()) for name in (*DAYS, *MONTHS)),
        Frame("august", "August", AUGUST, r"$|\d{1,4}|and|of|when|to|at|for|until|through|or|as|with"),
        *(Frame(name, name.capitalize(), unless_right=THING) for name in (*TONGUES, *LANDS)),
    )  # fmt: skip
    bad = (
        Bad("Last year i was in the north.", "Last year I was in the north.", "i"),
        Bad("The shop opens again on monday.", "The shop opens again on Monday.", "monday"),
        Bad("She learnt german and some spanish.", "She learnt German and some Spanish."),
        Bad("They stayed in france until christmas.", "They stayed in France until Christmas."),
    )
    good = (
        "Here i is an index, and i) comes first, i.e. before ii.",
        "See example.com/german and the tag #spanish. An august body met.",
        "Children had german measles. Use arabic numerals.",
        "I and the boys: I am at home.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the words that are written small and stand in prose."""
        small = [hit for hit in hits if text.raw[hit.start : hit.end].islower() and not self._odd(text.raw, hit)]
        yield from super().check(text, small)

    @staticmethod
    def _odd(raw: str, span: Span) -> bool:
        """Whether an address, a tag or code touches the word."""
        before, after = raw[max(0, span.start - 1) : span.start], raw[span.end : span.end + 2]
        return bool(CODE.search(before) or re.match(r"[/\\@#_&<>{}\[\]*|~=]|[.:][\w/]", after))
