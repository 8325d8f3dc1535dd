"""G137: "by used these tests", "after treated the wound", "without gained their consent"."""

from collections.abc import Iterator, Sequence
from functools import cache

from curate.article import Text
from curate.model import Span
from curate.models.counts import pair
from curate.models.verbs import strict, third
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.verb_forms import forms_of_base, ing_of_participle, pure, table
from curate.rules.grammar.verb_slots import SUBJECTS, has_object, stands_free
from curate.rules.typos.inflection import MODALS, Place

# Behind these a clause may begin with its verb, or another clause goes on.
CONJUNCTIONS = frozenset("before after while in on".split())
PREPOSITIONS = frozenset(
    "of by for without from despite upon before after while about through during against toward towards between in on with".split()
)
# Prepositions that a relative clause leaves behind: "the firm she works for won the prize".
STRANDED = frozenset("for with about from in on through against after towards toward upon".split())
NO_PREPOSITION = frozenset(
    (
        ("never", "before"),
        ("kind", "of"),
        ("sort", "of"),
        ("ever", "before"),
        ("long", "before"),
        ("time", "before"),
        ("soon", "after"),
    )
)
WHO = frozenset("who that which whose".split())
SELDOM = 20  # so many times as often the -ing form stands behind the preposition, without an object behind it
GIVEN = frozenset("given asked told shown taught offered granted paid left found set cut put let read held".split())


class AfterPreposition(Rule):
    """A participle with an object, or a base, behind a preposition, which takes the -ing form.

    Why: behind a preposition a verb stands as a noun, in -ing; another form makes the reader look for a subject.
    Fix: the -ing form.
    """

    code = "G137"
    name = "form-after-preposition"
    since = "0.2"
    residual = True
    message = "“{written}” is the wrong form after “{aux}”; “{meant}” is the right one"
    bad = (
        Bad("You can mend it by used a drop of glue.", "You can mend it by using a drop of glue.", "used"),
        Bad("After taken the pill, lie down.", "After taking the pill, lie down."),
        Bad("She left without locked the door.", "She left without locking the door."),
        Bad("The risk of develop a cough is small.", "The risk of developing a cough is small."),
    )
    good = (
        "When given the choice, she left. The firm she worked for won the prize.",
        "We take it for granted, by trained staff and of used cars.",
        "Never before had the town seen it. I kind of liked the soup.",
        "The signs to look for include a rash. It is out of reach, in store and without fail.",
        "The types of grow lamps differ, and those who had no map before used the stars.",
        "Tick one of include, exclude and ignore. He would of known it.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the forms that a preposition does not govern."""
        words = text.words
        for at in text.places(forms().keys()):
            word, before = words.folded[at], words.folded[at - 1] if at else ""
            place = Place(text, at)
            if before not in PREPOSITIONS or place.word(-1) != before or not is_wrong(place, word):
                continue
            start, end = words.starts[at], words.ends[at]
            written, aux = text.raw[start:end], text.raw[words.starts[at - 1] : words.ends[at - 1]]
            glued = text.raw[max(0, words.starts[at - 1] - 2) : words.starts[at - 1]].strip() == "-"
            if stands_free(text, start, end) and not glued and not text.raw[end + 1 : end + 2].isupper():
                meant = forms()[word]
                yield Remark(start, end, self.message.format(written=written, aux=aux, meant=meant), replacement(meant))


@cache
def forms() -> dict[str, str]:
    """Participles that are no base, and bases that are no noun, with their -ing forms."""
    return ing_of_participle() | {base: ing for base, (_, ing) in forms_of_base().items() if pure(base)}


def is_wrong(place: Place, word: str) -> bool:
    """Whether a form behind a preposition is no adjective, and no other clause's verb."""
    before, preposition = place.word(-2), place.word(-1)
    if word in GIVEN or (before, preposition) in NO_PREPOSITION or not place.word(1) or may_be_adverb(place):
        return False
    if preposition == "of" and (before in MODALS or before.endswith("n't")):
        return False  # "would of known" is "would have known" (T210)
    acts = has_object(place, 1)
    left = before in leaving() and (preposition in STRANDED or (preposition == "of" and word in ing_of_participle()))
    if left or (preposition in STRANDED and not acts and (not before or SUBJECTS.intersection(place.lefts(5, -2)))):
        return False
    if acts:
        return True
    if word in ing_of_participle() or preposition in CONJUNCTIONS or may_be_noun(place, word):
        return False
    return pair(preposition, forms()[word]) > SELDOM * (1 + pair(preposition, word))


def may_be_adverb(place: Place) -> bool:
    """Whether "before" or "after" may end a relative clause ("those who had no home before seized the chance")."""
    return place.word(-1) in {"before", "after"} and not WHO.isdisjoint(place.lefts(8, -2))


def may_be_noun(place: Place, base: str) -> bool:
    """Whether a base may name a thing, alone or before a plural ("types of grow lights", "control of transform and fade")."""
    return base not in strict() and (place.word(1) in {"and", "or"} or place.word(1).endswith("s"))


@cache
def leaving() -> frozenset[str]:
    """Words that may leave a preposition behind them: all forms of all verbs, and small adverbs."""
    return frozenset(form for row in table() for form in (*row, third(row[0]))) | {
        "up",
        "out",
        "down",
        "off",
        "back",
        "in",
        "on",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
    }
