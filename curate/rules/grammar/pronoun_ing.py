"""G141: "they going home", "when it coming", "I having a question"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.bases import bases
from curate.rules.grammar.counted import only_many, single
from curate.rules.grammar.pronoun_places import lead, opens
from curate.rules.grammar.pronoun_words import CONJUNCTIONS, NUMBERED
from curate.rules.typos.inflection import ADVERBS, FINITE_BE, Place, is_adverb

SUBJECTS = frozenset("i he she we they".split())
EITHER = frozenset(("it", "you"))
NO_ING = frozenset(
    "being during regarding concerning following according notwithstanding considering pending excepting".split()
)
# "We working people", "you lying cheat".
DESCRIBES = frozenset(
    "living working remaining dying aging ageing loving lying cheating fucking freaking bloody".split()
)
DOUBLED = frozenset("get put set cut let run fit hit sit".split())
STATES = frozenset(
    "have know want need mean like understand seem believe prefer own contain consist belong hope wish assume think love hate agree depend matter lack remain exist become refer do make come provide require".split()
)
BE = FINITE_BE | frozenset("am aren't ain't be being been what's how's where's who's why's when's that's he's".split())
ASKS = re.compile(r"^[\"'“(]?(?:what|where|why|how|who|when|which)\b")
FINITE = re.compile(
    r",|\b(?:is|are|was|were|am|has|had|would|will|can|could|should|must|does|did|makes|made|means|meant)\b"
)
A_BE = re.compile(r"\b(?:is|are|was|were|am|be|been|[a-z]+'re|i'm|[a-z]+n't)\b")
LEADS = re.compile(r"[\"'“(]?(?:if|when|because|although|though|since|as|in|by|at)\b")
NO_CLAUSE = frozenset("or nor than with without not like of - /".split())
MARKS = frozenset((".", ",", ";", ":", "and", "but", "so"))
ABSOLUTE = frozenset("having knowing".split())  # "he having left, we went"
NAMES = {"i": "am", "he": "is", "she": "is", "it": "is"}


@cache
def ings() -> Mapping[str, str]:
    """The -ing forms of all verbs with their bases."""
    found = {ing_of(base): base for base in bases()} | {verb.ing: base for base, verb in verbs.load().items()}
    return {ing: base for ing, base in found.items() if ing not in NO_ING}


def ing_of(base: str) -> str:
    """The -ing form of a base of `bases` that the verbs' list leaves out."""
    if base in DOUBLED:
        return f"{base}{base[-1]}ing"
    return (base[:-1] if base.endswith("e") and base != "be" else base) + "ing"


class PronounIng(Rule):
    """An "-ing" form right behind a pronoun that is a subject, with no "be" between.

    Why: "they going home" has no verb.
    Fix: the form of "be" put in, or the plain verb. Unsafe: which of them is meant?
    """

    code = "G141"
    name = "pronoun-and-ing"
    since = "0.2"
    message = "“{noun}” has no verb: “{meant}” is probably meant"
    bad = (
        Bad(
            "If you looking for a cheap hotel, come here.",
            "If you are looking for a cheap hotel, come here.",
            "looking",
        ),
        Bad("They going to the beach tomorrow.", "They are going to the beach tomorrow."),
        Bad("The colour changes when it drying.", "The colour changes when it is drying."),
        Bad("We stayed because we having a great time.", "We stayed because we have a great time."),
    )
    good = (
        "Seeing you looking well is nice. What are you doing, and where is he going?",
        "It being late, we left. He having gone, she slept.",
        "You going to eat that? I was singing and she dancing.",
        "We living creatures need air. Despite it being wet, we went.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the "-ing" forms."""
        words = text.words
        for at in text.places(ings().keys()):
            place = Place(text, at)
            offset = -1
            while offset > -3 and (place.word(offset) in ADVERBS or is_adverb(place.word(offset))):
                offset -= 1
            pronoun = place.word(offset)
            if pronoun not in SUBJECTS | EITHER:
                continue
            subject = Place(text, at + offset)
            raw = text.raw[words.starts[subject.at] : words.ends[at]]
            if raw[1:].islower() and speaks(text, subject, place):
                start, end = words.starts[at], words.ends[at]
                written = words.folded[at]
                base = ings()[written]
                plain = verbs.third(base) if pronoun in {"he", "she", "it"} else base
                joined = f"{NAMES.get(pronoun, 'are')} {written}"
                meant = (plain, joined) if base in STATES else (joined, plain)
                noun = text.raw[words.starts[subject.at] : words.ends[subject.at]]
                yield Remark(start, end, self.message.format(noun=noun, meant=meant[0]), replacement(*meant))


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
    return pronoun not in EITHER or either(subject, before, pronoun)


def unfinished(text: Text, subject: Place, place: Place, before: str) -> bool:
    """Whether the clause is a question in short, leaves out a "be" said before, or leads up to another."""
    sentence = text.sentence_at(text.words.starts[subject.at])
    left = text.prose_folded[sentence.start : text.words.starts[subject.at]]
    right = text.prose_folded[text.words.ends[place.at] : sentence.end]
    if right.rstrip(" \"'”)").endswith("?") and not ASKS.search(left) and before not in CONJUNCTIONS:
        return True
    if before not in MARKS:
        return False
    if before != "." and A_BE.search(left) and not LEADS.match(left):
        return True
    return (subject.word(0) == "it" or place.word(0) in ABSOLUTE) and FINITE.search(right) is not None


def either(subject: Place, before: str, pronoun: str) -> bool:
    """Whether "it" or "you" is a subject where an "-ing" form stands behind."""
    if before in CONJUNCTIONS | {"as", "way", "then", "before"}:
        return True
    if pronoun == "you":
        return False
    return (
        opens(subject, before)
        and before not in {"so", ","}
        and (subject.word(-1) == "" or (single(before) and before not in bases()))
    )
