"""T249: "last years festival", "a days work", "everyones opinion"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.kinds import matched_case
from curate.rules.typos.things import is_one_thing, is_things
from curate.rules.words import DAYS

UNITS = "year month week season summer winter spring night morning evening weekend".split()
NAMED = DAYS.split("|")
SPANS = "day week month year hour minute night".split()
ANYBODY = "everyone everybody someone somebody anyone anybody nobody".split()
NEAR = ("today", "yesterday", "tomorrow", "tonight")
DESCRIBED = (
    "first|second|third|biggest|big|new|annual|main|best|top|final|local|late|early|whole|entire|old|great|special|national|general|summer|winter|spring|christmas|holiday|world|"
    "business|sports?|weather|football|basketball|baseball|soccer|school|board|staff|team|city|council|budget|record|federal|presidential|"
)
AFTER = re.compile(rf" (?:(?:{DESCRIBED[:-1]}) )?(?P<owned>[a-z]+)(?![\w'’-])")
# "Of the last years work", "on Fridays": the -s is a plural's.
MANY = re.compile(
    r"(?:^|[^\w'-])(?:the|these|those|his|her|my|our|your|their|its|all|few|past|two|three|four|five|six|seven|eight|nine|ten|\d+|very|only|\d+s) $"
)
A_SPAN = frozenset(
    "work rest journey walk drive ride flight march sail notice pay wages salary rent supply worth leave holiday vacation training experience sleep "
    "warning delay imprisonment probation detention grace shopping fishing hiking riding climb trek".split()
)
NOT_OWNED = frozenset(
    "ago later before after old earlier older younger away long apart running olds people readers visitors users".split()
)
OF_ONE = frozenset(
    "own life mind body home health self heart career family house soul face head hand identity children needs ability career job future past eyes parents".split()
)


def table() -> dict[str, str]:
    """What is written and what is meant."""
    found = {f"{which} {unit}s": f"{which} {unit}'s" for which in ("last", "next", "this") for unit in (*UNITS, *NAMED)}
    found |= {
        f"{which} {unit}s": f"{which} {unit}'s"
        for which in ("a", "an", "one", "each", "every", "a hard", "a good", "a full")
        for unit in SPANS
    }
    found |= {f"{day}s": f"{day}'s" for day in NEAR}
    found |= {f"{body}s": f"{body}'s" for body in ANYBODY}
    return found | {"ones": "one's", "anyone elses": "anyone else's"}


class TimeOwner(Rule):
    """A time, or anybody, that owns what follows, without the apostrophe: "last years festival", "everyones opinion".

    Why: "last years" is read as many years, and "everyones" is no word.
    Fix: the apostrophe before the -s.
    """

    code = "T249"
    name = "time-without-apostrophe"
    since = "0.2"
    message = "“{text}” owns what follows; “{meant}” is meant"
    table = table()
    cues = tuple(table)
    bad = (
        Bad("We sang at last years festival.", "We sang at last year's festival.", "last years"),
        Bad("It was a hard days work.", "It was a hard day's work."),
        Bad("Todays news is good.", "Today's news is good."),
        Bad("They asked for everyones opinion.", "They asked for everyone's opinion."),
        Bad("To know ones own mind is hard.", "To know one's own mind is hard."),
    )
    good = (
        "The last years of her life. His last years work was slow.",
        "The young ones own a boat, and the little ones home is here.",
        "Look for ones children can lift. All our tomorrows begin here, and no yesterdays return.",
        "In the last weeks people left. We rest on this, Mondays too.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield times and pronouns that stand before a noun."""
        folded = text.folded
        for span in hits:
            said = folded[span.start : span.end]
            written = text.raw[span.start : span.end]
            if folded[span.end : span.end + 1] in {"'", "-"} or folded[span.start - 1 : span.start] in {"'", "-"}:
                continue
            if text.is_protected(span.start, span.end) or not (written[1:].islower() or said[-4:] == "days"):
                continue
            after = AFTER.match(text.raw, span.end)
            if speaks(said, folded[max(0, span.start - 20) : span.start], after["owned"] if after else ""):
                meant = matched_case(written, self.table[said])
                if said[-4:] == "days" and " " in said and written.split(" ")[-1][0].isupper():
                    meant = written[:-1] + "'s"
                yield Remark(span.start, span.end, self.message.format(text=written, meant=meant), replacement(meant))


def speaks(said: str, before: str, owned: str) -> bool:
    """Whether what follows is owned."""
    if said == "ones":
        return (owned == "own" and before.endswith((" with ", " for "))) or (
            owned in OF_ONE
            and re.search(
                r"(?:^|[^\w'-])(?:of|to|in|on|about|know|lose|find|from|by|at|that|mind|keep|change|is|as|like|what|if|into|improve|upon) $|[.!?\n] ?$|^$",
                before,
            )
            is not None
        )
    if said in {"yesterdays", "tomorrows"} and re.search(
        r"\b(?:all|no|the|many|our|my|your|their|of|these|those) $", before
    ):
        return False
    if said[:-1] in ANYBODY or said[:-1] in NEAR or "else" in said:
        return bool(owned) and owned not in NOT_OWNED
    if not owned or owned in NOT_OWNED:
        return False
    if said.startswith(("a ", "an ", "one ", "each ", "every ")):
        return owned in A_SPAN or is_one_thing(owned)
    return (is_one_thing(owned) or is_things(owned)) and not MANY.search(before)
