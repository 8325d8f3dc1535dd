"""G140: "I needs", "what they wants", "it seem", "he say"."""

from collections.abc import Iterator, Mapping, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.asked_pronoun import asked
from curate.rules.grammar.pronoun_judges import ONE, wrong_for_i, wrong_for_many, wrong_for_one
from curate.rules.grammar.pronoun_words import (
    PLY,
    behind_i,
    behind_many,
    behind_one,
)
from curate.rules.kinds import matched_case
from curate.rules.typos.inflection import Place, is_adverb

MANY = frozenset("they we you".split())
SINCE = frozenset("once later first again recently".split())


class PronounVerb(Rule):
    """A verb that does not agree with the pronoun right before it.

    Why: "I needs" and "it seem" stop every reader.
    Fix: the verb's other form.
    """

    code = "G140"
    name = "pronoun-and-verb"
    since = "0.2"
    message = "“{written}” does not agree with “{noun}”; “{meant}” does"
    bad = (
        Bad("The tools they needs are in the shed.", "The tools they need are in the shed.", "needs"),
        Bad("Tell me what you wants.", "Tell me what you want."),
        Bad("We left because it seem late.", "We left because it seems late."),
        Bad("The boy thinks he always know best.", "The boy thinks he always knows best."),
        Bad("Why does they want it?", "Why do they want it?", "does"),
        Bad("How long do it take?", "How long does it take?", "do"),
        Bad("Make certain you gets a seat.", "Make certain you get a seat."),
        Bad("To win the race it are best to rest.", "To win the race it is best to rest."),
        Bad("He never once call us.", "He never once calls us."),
        Bad("I are glad that they was here.", "I am glad that they were here."),
    )
    good = (
        "Did she ever say that? Let it go, and make it work. The people who need it are here.",
        "They insist that he leave. If he refuse, I go. Why'd he go? God forbid that she find out. Either he or they know.",
        "The thing about you is your smile. You guys rock. Stage I has no signs.",
        "Why do it like this? What it does you is good. Neither you nor he know. He need not worry. Teach the leave it command. All but it are new. The singular they is old. As it were, so be it.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the verbs that stand behind a pronoun of another number."""
        words = text.words
        for at in text.places(MANY | ONE | {"i"}):
            place = Place(text, at)
            meant = asked(text, place)
            if meant:
                yield self.remark(
                    text, place, -1, matched_case(text.raw[words.starts[at - 1] : words.ends[at - 1]], meant)
                )
            offset = 1
            while (
                offset < 3
                and (is_adverb(place.word(offset)) or place.word(offset) in SINCE)
                and place.word(offset) not in PLY
            ):
                offset += 1
            if place.word(-1).endswith("'d"):
                continue  # "why'd he go?"
            verb, pronoun = place.word(offset), words.folded[at]
            meant = forms(pronoun).get(verb, "")
            if not meant or not text.raw[words.starts[at + offset] : words.ends[at + offset]].islower():
                continue
            if pronoun != "i" and not text.raw[words.starts[at] + 1 : words.ends[at]].islower():
                continue
            if pronoun in ONE:
                wrong = wrong_for_one(text, place, verb, place.word(offset + 1))
            elif pronoun == "i":
                wrong = wrong_for_i(text, place, verb)
            else:
                wrong = wrong_for_many(text, place, verb)
            if wrong:
                yield self.remark(text, place, offset, meant)

    def remark(self, text: Text, place: Place, offset: int, meant: str) -> Remark:
        """A remark on the word so many places from a pronoun."""
        words = text.words
        start, end = words.starts[place.at + offset], words.ends[place.at + offset]
        noun = text.raw[words.starts[place.at] : words.ends[place.at]]
        return Remark(
            start, end, self.message.format(written=text.raw[start:end], noun=noun, meant=meant), replacement(meant)
        )


def forms(pronoun: str) -> Mapping[str, str]:
    """The forms that cannot stand behind a pronoun, with those that can."""
    if pronoun in ONE:
        return behind_one()
    return behind_i() if pronoun == "i" else behind_many()
