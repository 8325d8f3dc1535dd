"""T262: "the phone is comes with", "it is was", "you will be need a passport"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.nouns import reads_plural
from curate.rules.words import PERSONS

PRONOUN = f"{PERSONS}|this|that"
DET = "the|my|your|his|her|its|our|their|this|that|these|those"
NOT_IN = r"(?!(?:is|are|was|were|that|which|who|what|all|of|one|thing|way|reason|problem|question|truth|result|point|and|or|i|you|he|she|it|we|they|there|where|how|why|when|if|than)\b)[a-z-]+"
SUBJECT = re.compile(
    rf"[\"'“(]?(?:(?:and|but|so|because|also|now) )?(?P<subject>(?:{PRONOUN})|(?:{DET}) (?:{NOT_IN} ){{0,2}}{NOT_IN}) $"
)
START = re.compile(rf"(?:^|[,;:] |(?<=\n))(?:{SUBJECT.pattern})")
BE = ("is", "are", "was", "were", "am")
AGAIN = {
    "is": "was has",
    "are": "were have",
    "was": "is has had",
    "were": "are have had",
    "am": "was have want need know think like love hope believe understand agree had feel",
}
MODALS = "can could should must would"
THINGS = frozenset("a an the my your his her our their this these some to him them it".split())
NOUNS_TOO = frozenset("to".split())
CAN = ("can", "should", "must", "will", "would", "could", "may", "might", "won't", "can't", "don't", "doesn't")
WANTED = "need have get want know make take find go come give try"
# Third persons that are hardly ever plural nouns.
THIRDS = (
    "comes makes has gives takes goes gets keeps becomes seems includes contains provides allows offers begins brings helps wants likes lives "
    "says tells thinks knows means consists belongs depends requires happens costs looks feels needs works runs starts plays sells serves teaches "
    "wears writes lets puts eats drinks enjoys loves hates hopes prefers remains appears exists suffers improves reduces explains describes shows creates "
    "enables involves owns opens closes loses grows stays sits stands speaks learns leads finds buys pays sends spends understands uses stops"
).split()
PLURALS = frozenset(
    "works needs runs starts plays looks feels costs means likes loves hates hopes shows uses stops stays stands leads finds opens closes helps drinks".split()
)


def table() -> dict[str, str]:
    """Each wrong pair with what is meant."""
    found = {f"{be} {second}": second for be in BE for second in AGAIN[be].split()}
    found |= {f"{be} {second}": second for be in ("is", "was") for second in THIRDS}
    found |= {f"{be} {modal}": modal for be in ("is", "are", "am") for modal in MODALS.split()}
    return found | {f"{modal} be {verb}": f"{modal} {verb}" for modal in CAN for verb in WANTED.split()}


TABLE = table()


class TwoVerbs(Rule):
    """Two finite verbs for one subject ("the phone is comes with", "it is was", "you will be need").

    Why: a sentence begun one way and ended another; a spell-checker knows each word.
    Fix: one of the two verbs.
    """

    code = "T262"
    name = "two-verbs"
    since = "0.2"
    message = "“{written}” has a verb too many; “{meant}” is probably meant"
    cues = tuple(TABLE)
    bad = (
        Bad("The phone is comes with a charger.", "The phone comes with a charger.", "is comes"),
        Bad("It is was a lovely evening.", "It was a lovely evening."),
        Bad("You will be need a passport.", "You will need a passport."),
        Bad("I am have two sisters.", "I have two sisters."),
    )
    good = (
        "What it is was never clear, and all there is has been sold.",
        "The one thing he is has a name. Who she was is unknown.",
        "It is works like these that last. This is needs-based aid.",
        "There will be need for more. It can be like a dream.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the pairs behind a subject that opens its clause."""
        folded = text.prose_folded
        for span in hits:
            written = text.raw[span.start : span.end]
            if folded[span.end : span.end + 1] != " " or not written.islower():
                continue
            sentence = text.sentence_at(span.start)
            left, right = folded[sentence.start : span.start], folded[span.end : sentence.end]
            if speaks(folded[span.start : span.end], left, right):
                meant = TABLE[folded[span.start : span.end]]
                yield Remark(
                    span.start, span.end, self.message.format(written=written, meant=meant), replacement(meant)
                )


def speaks(pair: str, left: str, right: str) -> bool:
    """Whether one of two verbs is too many between two stretches of folded text."""
    match = SUBJECT.fullmatch(left)
    if match is None:
        return False
    first, *between, second = pair.split()
    subject, after = match["subject"], right.split(maxsplit=1)[0]
    if between:
        return " " not in subject and (after in THINGS or second in verbs.strict())
    if first == "is" and second in PLURALS:
        one = " " in subject and not reads_plural(subject.split()[-1])
        if one and after in {"you", "me", "us", "him", "them"}:
            return True
        return subject in {"he", "she", "it"} and after in THINGS | {"at", "in", "for", "with", "well"}
    if first == "are" and second == "have":
        return after != "you"
    return not (reads_plural(subject.split()[-1]) and first in {"is", "was"}) and not subject.startswith("what")
