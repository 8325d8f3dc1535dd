"""G136: "is go on", "we are look for a room", "it was wrote", "is being treating", "I was played a game"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.be_passives import ing_is_wrong, is_passive
from curate.rules.grammar.be_slots import base_is_wrong, past_is_wrong, ranked, takes_object
from curate.rules.grammar.verb_forms import (
    BE,
    forms_of_base,
    ing_of_participle,
    is_base,
    participle_of_any_ing,
    participle_of_ing,
    participle_of_past,
)
from curate.rules.grammar.verb_slots import slots, stands_free
from curate.rules.typos.inflection import Place

SHORT = frozenset("i'm you're we're they're isn't aren't wasn't weren't".split())
SKIPPED = frozenset({"only"})
FORMS = SHORT | {*BE, "am", "being"}
# Verbs with two objects, or with a name for theirs: "she was given the key", "it is called a lift".
NAMED = frozenset(
    "called considered given awarded named assigned offered granted denied termed prescribed paid told declared treated shown born appointed sent renamed made guaranteed nicknamed dubbed asked "
    "labeled labelled dealt handed believed afforded taught ruled promised permitted deemed commissioned charged titled taxed sold refused proclaimed judged gifted allowed allocated billed bestowed "
    "authorized spared forgiven fined crowned elected voted rated ranked baptised christened designated pronounced served fed found left lent loaned owed cost bought brought saved thrown tossed "
    "read written worth done gone used kept seen become grown returned credited issued leased let rented passed delivered worried created promoted discharged".split()
)


class AfterBe(Rule):
    """A base or a past behind "be", or a participle with an object, where the -ing form or the participle belongs.

    Why: "be" takes the -ing form of what somebody does and the participle of what is done; another form leaves the reader to guess which.
    Fix: the -ing form or the participle.
    """

    code = "G136"
    name = "form-after-be"
    since = "0.2"
    residual = True
    message = "“{written}” is the wrong form after “{aux}”; “{meant}” is probably meant"
    bad = (
        Bad("The shop is sell its old stock.", "The shop is selling its old stock.", "sell"),
        Bad("The festival is go on until Sunday.", "The festival is going on until Sunday."),
        Bad("They are gone to be late.", "They are going to be late."),
        Bad("A short rest is recommend.", "A short rest is recommended."),
        Bad("Fever may be experience at night.", "Fever may be experienced at night."),
        Bad("The mould is finding in old walls.", "The mould is found in old walls."),
        Bad("We are do everything we can.", "We are doing everything we can."),
        Bad("What are you look for?", "What are you looking for?"),
        Bad("The letter was wrote by her aunt.", "The letter was written by her aunt."),
        Bad("The old bridge is being repairing.", "The old bridge is being repaired."),
        Bad("I was painted the fence when it rained.", "I was painting the fence when it rained."),
        Bad("The glaze is using in two of the recipes.", "The glaze is used in two of the recipes."),
    )
    good = (
        "He was raised a Catholic and buried a pauper. We were amazed the dog lived. She was surprised the shop was open.",
        "All he has to do is believe it. What it does is add a wall. The best one can do is accept it.",
        "What he was became clear, and where they were grew colder.",
        "She was called a hero, he was given the key, and I was seen the next day.",
        "The tool the crews are using to lift it is new. It is being annoying.",
        "There was work to do; the plan is plan B. So be it, be they growers or not.",
        "The verb is give. The nurse is giving to the poor, and the shop is opening in June. He is gone to bed.",
        "The first result was damage to the roof, and the trade is exercise in patience.",
        "All he was doing is rest. They are host to many, and he was broke by spring.",
        "She is host to many, he was heir to it, and they are select examples.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the forms that "be" does not govern."""
        words = text.words
        for place, there in slots(text, FORMS, SKIPPED):
            meant = forms(place, there)
            if not meant:
                continue
            at = place.at
            start, end = words.starts[at + there], words.ends[at + there]
            aux = text.raw[words.starts[at] : words.ends[at]]
            titled = not aux.islower() and place.word(-1) != ""
            if not titled and stands_free(text, start, end) and text.raw[end : end + 3] != " A ":
                message = self.message.format(written=text.raw[start:end], aux=aux, meant=meant[0])
                yield Remark(start, end, message, replacement(*meant))


def forms(place: Place, there: int) -> tuple[str, ...]:
    """The forms that may be meant at an offset behind "be", best first, none where the form may stand."""
    word = place.word(there)
    past = participle_of_past().get(word)
    if past:
        return (past,) if past_is_wrong(place, there, word) else ()
    if place.word(0) == "being" and word in participle_of_ing():
        return (participle_of_ing()[word],) if ing_is_wrong(place, word) else ()
    if word in participle_of_any_ing():
        return (participle_of_any_ing()[word],) if is_passive(place, there, word) else ()
    if word in forms_of_base():
        return ranked(place, there, word) if base_is_wrong(place, there, word) else ()
    going = word == "gone" and place.word(there + 1) == "to" and is_base(place.word(there + 2))
    doing = word in ing_of_participle() and word not in NAMED and takes_object(place, there)
    return (ing_of_participle()[word],) if going or doing else ()
