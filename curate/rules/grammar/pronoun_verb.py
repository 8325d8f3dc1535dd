"""G140: "I needs", "what they wants", "it seem", "he say"."""

from collections.abc import Iterator, Mapping, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.asked_pronoun import asked
from curate.rules.grammar.counted import only_many, single
from curate.rules.grammar.moods import LEARNT
from curate.rules.grammar.other_form import soft_thirds
from curate.rules.grammar.pronoun_places import lead, opens
from curate.rules.grammar.pronoun_words import (
    AUXILIARIES,
    BE_OF_ONE,
    CONJUNCTIONS,
    GOVERNS,
    IF,
    JOINS,
    NUMBERED,
    PERSONS,
    PLY,
    WISHES,
    behind_i,
    behind_many,
    behind_one,
)
from curate.rules.grammar.third_person import only_third, only_verb
from curate.rules.kinds import matched_case
from curate.rules.typos.inflection import Place, is_adverb

MANY = frozenset("they we you".split())
ONE = frozenset("he she it".split())
BARE_BEHIND = frozenset("be have do go say take make give worry".split())
NAMED = frozenset("singular pronoun pronouns word term a the except".split())


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
        Bad("I are glad that they was here.", "I am glad that they were here."),
    )
    good = (
        "Did she ever say that? Let it go, and make it work. The people who need it are here.",
        "They insist that he leave. If he refuse, I go. Either he or they know.",
        "The thing about you is your smile. You guys rock. Stage I has no signs.",
        "Why do it like this? What it does you is good. Neither you nor he know. He need not worry. The singular they is old. As it were, so be it.",
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
            while offset < 3 and is_adverb(place.word(offset)) and place.word(offset) not in PLY:
                offset += 1
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


def wrong_for_many(text: Text, place: Place, verb: str) -> bool:
    """Whether a third person behind "they", "we" or "you" is wrong."""
    before, pronoun = lead(text, place), place.word(0)
    if before in NAMED or verb in PERSONS or (before == "than" and verb in {"is", "was"}):
        return False
    return pronoun != "you" or opens(place, before)


def wrong_for_i(text: Text, place: Place, verb: str) -> bool:
    """Whether a form behind "I" is wrong."""
    start = text.words.starts[place.at]
    before = lead(text, place)
    if before in NUMBERED or before in NAMED or (verb == "are" and before in JOINS):
        return False
    if before not in {".", ","} | CONJUNCTIONS | {"and", "but", "so", "as", "all", "here"} and not (
        single(before) or only_many(before)
    ):
        return False
    if "n't" in verb or verb in {"is", "are", "has", "does"}:
        return text.raw[start] == "I"
    return bool(only_third(verb)) or verb in soft_thirds() or not only_many(verb)


def wrong_for_one(text: Text, place: Place, verb: str, behind: str) -> bool:
    """Whether a bare verb behind "he", "she" or "it" is wrong."""
    before, pronoun = lead(text, place), place.word(0)
    governed = before in AUXILIARIES | JOINS or (before in IF and verb not in LEARNT | BE_OF_ONE.keys())
    if governed and not (before in {"and", "but"} and place.word(-2) == ""):
        return False
    if verb in {"need", "dare"} and (
        behind in {"", "not", "only", "never"} or only_verb(behind) or behind in BARE_BEHIND
    ):
        return False  # "he need not worry"
    if (pronoun == "it" and not opens(place, before)) or (verb == "do" and behind not in {"not", ""}):
        return False
    start = text.words.starts[place.at]
    if verb == "don't" and text.folded.count('"', text.folded.rfind("\n", 0, start) + 1, start) % 2:
        return False
    led = text.prose_folded[text.sentence_at(start).start : start]
    if verb.startswith("were"):
        return not WISHES.search(led)
    return verb in {"are", "aren't"} or not GOVERNS.search(led)
