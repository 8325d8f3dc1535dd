"""Whether a pronoun with an "-ing" form behind lacks its verb (G141)."""

import re

from curate.article import Text
from curate.rules.grammar.bases import bases
from curate.rules.grammar.counted import only_many, single
from curate.rules.grammar.heads import DETERMINERS
from curate.rules.grammar.pronoun_places import lead, opens
from curate.rules.grammar.pronoun_words import CONJUNCTIONS, NUMBERED
from curate.rules.typos.inflection import FINITE_BE, Place

EITHER = frozenset(("it", "you"))
# "We working people", "you lying cheat".
DESCRIBES = frozenset(
    "living working remaining dying aging ageing loving lying cheating fucking freaking bloody".split()
)
BE = FINITE_BE | frozenset("am aren't ain't be being been what's how's where's who's why's when's that's he's".split())
ASKS = re.compile(r"^[\"'“(]?(?:what|where|why|how|who|when|which)\b")
FINITE = re.compile(
    r",|\b(?:is|are|was|were|am|has|had|would|will|can|could|should|must|does|did|makes|made|means|meant)\b"
)
A_BE = re.compile(r"\b(?:is|are|was|were|am|be|been|[a-z]+'re|i'm|[a-z]+n't)\b")
LEADS = re.compile(r"[\"'“(]?(?:if|when|because|although|though|since|as|in|by|at)\b")
NO_CLAUSE = frozenset("or nor than with without not like of /".split())
MARKS = frozenset((".", ",", ";", ":", "-", "—", "and", "but", "so"))
# "He having left, we went."
ABSOLUTE = frozenset("having knowing".split())
CLOSED = re.compile(r", (?:i|we|you|he|she|it|they|the|this|that|his|her|my|our|their|an?|there)\b")
ALSO_ING = re.compile(r" [a-z]{2,}ing ")  # "my son working in town and I working here"
GOING_ON = re.compile(A_BE.pattern + r" (?:[a-z]+ ){0,2}[a-z]+ing\b")
WISHED = frozenset("wanting needing having liking".split())


def speaks(text: Text, subject: Place, place: Place) -> bool:
    """Whether a pronoun with an "-ing" form behind lacks its verb."""
    pronoun, before = subject.word(0), lead(text, subject)
    start = text.words.starts[subject.at]
    if before in BE | NO_CLAUSE or before.endswith(("'re", "n't", "'s")):
        return False
    if pronoun == "i" and (before in NUMBERED or text.raw[start - 2 : start - 1].isupper()):
        return False
    if (place.word(0) in DESCRIBES and only_many(place.word(1))) or unfinished(text, subject, place, before):
        return False
    wished = place.word(0) in WISHED and place.word(1) == "to"
    return pronoun not in EITHER or either(subject, before, pronoun, wished=wished)


def unfinished(text: Text, subject: Place, place: Place, before: str) -> bool:
    """Whether the clause is a question in short, leaves out a "be" said before, or leads up to another."""
    sentence = text.sentence_at(text.words.starts[subject.at])
    left = text.prose_folded[sentence.start : text.words.starts[subject.at]]
    right = text.prose_folded[text.words.ends[place.at] : sentence.end]
    asks = right.rstrip(" \"'”)").endswith("?") and subject.word(0) != "i"
    if asks and not ASKS.search(left) and before not in CONJUNCTIONS:
        return True
    if before not in MARKS:
        return False
    if before == "and" and ALSO_ING.search(left):
        return True
    said = GOING_ON if before in {"but", "-", "—"} else A_BE
    if before != "." and said.search(left) and not LEADS.match(left):
        return True
    if place.word(0) in ABSOLUTE:
        return CLOSED.search(right) is not None
    return subject.word(0) == "it" and FINITE.search(right) is not None


def either(subject: Place, before: str, pronoun: str, *, wished: bool) -> bool:
    """Whether "it" or "you" is a subject where an "-ing" form stands behind."""
    if before in CONJUNCTIONS | {"as", "way", "then", "before"}:
        return True
    named = bool(single(before)) and (before not in bases() or subject.word(-2) in DETERMINERS)
    if pronoun == "you":
        compared = before.endswith("er") and before != "other" and subject.word(-2) == "the"
        return compared or (wished and named)
    return (
        opens(subject, before)
        and before != "so"
        and (subject.word(-1) == "" or named or (before == "but" and subject.word(-2) == ""))
    )
