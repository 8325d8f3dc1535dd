"""G141: "they going home", "when it coming", "I having a question"."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.bases import bases
from curate.rules.grammar.pronoun_clauses import EITHER, speaks
from curate.rules.grammar.pronoun_words import MORE_BASES
from curate.rules.typos.inflection import ADVERBS, Place, is_adverb

SUBJECTS = frozenset("i he she we they".split())
NO_ING = frozenset(
    "being during regarding concerning following according notwithstanding considering pending excepting".split()
)
DOUBLED = frozenset("get put set cut let run fit hit sit".split())
STATES = frozenset(
    "have know want need mean like understand seem believe prefer own contain consist belong hope wish assume think love hate agree depend matter lack remain exist become refer do make come provide require".split()
)
NAMES = {"i": "am", "he": "is", "she": "is", "it": "is"}


@cache
def ings() -> Mapping[str, str]:
    """The -ing forms of all verbs with their bases."""
    found = {ing_of(base): base for base in bases() | MORE_BASES} | {
        verb.ing: base for base, verb in verbs.load().items()
    }
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
        Bad("I having no doubt that we will win.", "I have no doubt that we will win."),
        Bad("The sooner you receiving help, the better.", "The sooner you are receiving help, the better."),
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
