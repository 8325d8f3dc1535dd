"""T256: "succeeded to pass", "prevented him to go", "when it comes to choose"."""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.typos.inflection import DETERMINERS, NO_OBJECT

IRREGULAR = {"be": "being", "go": "going", "do": "doing", "have": "having", "run": "running", "come": "coming", "become": "becoming", "read": "reading", "put": "putting"}  # fmt: skip

OBJECTS = "him|her|them|us|me|you|it|people|others|users|children|students|someone|anyone"
# Words before "to" / what stands in its place before the -ing form.
ROWS = f"""
succeed|succeeded|succeeds|succeeding / in
insist|insisted|insists|insisting / on
capable|incapable / of
prevent|prevents|prevented|preventing|prohibit|prohibits|prohibited|prohibiting|discourage|discourages|discouraged|discouraging / from / {OBJECTS}
look forward|looks forward|looked forward|looking forward|when it comes|in addition|with a view|is devoted|are devoted|is dedicated|are dedicated|is opposed|are opposed|was opposed|am committed|accustomed|addicted|objected / to
"""
NEXT = re.compile(r" ([a-z]+)(?=[ .,;:!?)\n]|$)(?: ([a-z]+))?")
OFTEN_NOUNS = frozenset(
    "help work use change study travel play need support increase rest sleep love drive end report visit start fight look".split()
)
OBJECT = DETERMINERS | frozenset("him them it itself us me you all more new better people things".split())

# Phrases that often open a sentence, so that its subject may follow ("in addition to water these plants need light").
FRONTED = frozenset(("when it comes", "in addition"))
CLEAR = frozenset("a an my your his her their our him them us me people new better more".split())
RANKS = frozenset("power office rule command title".split())  # what one succeeds to


def table() -> dict[str, str]:
    """Each phrase up to "to" with what replaces "to"."""
    found = {}
    for row in ROWS.strip().splitlines():
        words, meant, objects = (*row.split(" / "), "")[:3]
        for word, other in product(words.split("|"), objects.split("|")):
            found[f"{word} {other}".strip() + " to"] = meant
    return found


TABLE = table()


class ToForDoing(Rule):
    """An infinitive after a word that takes the -ing form ("succeeded to pass", "prevented him to go").

    Why: these words take a preposition and the -ing form, and an infinitive after them stops the reader.
    Fix: the preposition and the -ing form.
    """

    code = "T256"
    name = "to-for-doing"
    since = "0.2"
    message = '"{text}" is probably meant to be "{meant}"'
    cues = tuple(TABLE)
    bad = (
        Bad("She succeeded to pass the exam.", "She succeeded in passing the exam.", "to pass"),
        Bad("The guard prevented them to enter.", "The guard prevented them from entering."),
        Bad("We look forward to meet you.", "We look forward to meeting you."),
        Bad("The robot is capable to lift a car.", "The robot is capable of lifting a car."),
        Bad("When it comes to choose a school, ask.", "When it comes to choosing a school, ask."),
    )
    good = (
        "He succeeded to the throne, and the agent is responsible to deliver it.",
        "We look forward to meet-and-greets, to help and to change.",
        "When it comes to work, he insisted to the end.",
        "Her son succeeded to power; in addition to water the roses want sun.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield "to" with the base behind it."""
        folded, known = text.folded, verbs.load()
        for span in hits:
            match = NEXT.match(folded, span.end)
            if match is None or (match[1] not in known and match[1] not in IRREGULAR):
                continue
            base, after = match[1], match[2] or ""
            if base not in {"be", "go", "become"} and not is_verb(base, after, folded[span.start : span.end - 3]):
                continue
            start, end = span.end - 2, match.end(1)
            if not text.raw[start:end].islower() or text.is_protected(start, end):
                continue
            meant = f"{TABLE[folded[span.start : span.end]]} {IRREGULAR.get(base) or known[base].ing}"
            yield Remark(start, end, self.message.format(text=text.raw[start:end], meant=meant), replacement(meant))


def is_verb(base: str, after: str, lead: str) -> bool:
    """Whether a base reads as a verb: it is never a noun, or an object follows."""
    if lead.startswith("succeed") and base in RANKS:
        return False
    if base in verbs.strict():
        return base not in OFTEN_NOUNS
    if base == "pay" and lead.startswith("insist"):
        return True
    return after in (CLEAR if lead in FRONTED else OBJECT) and after not in NO_OBJECT
