"""G144: "drugs that is", "a growth that form", "people who living", "zinc, which block"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.antecedents import Antecedent, antecedent
from curate.rules.grammar.inverted_words import PLURAL
from curate.rules.grammar.noun_subject_words import (
    SURE,
    asked,
    telling,
    third_to_base,
)
from curate.rules.grammar.other_form import BE_MANY
from curate.rules.grammar.plural_third_words import GOES_ON
from curate.rules.grammar.pronoun_ing import ings
from curate.rules.grammar.relative_words import POINTED, SAYINGS
from curate.rules.grammar.third_person import only_verb
from curate.rules.typos.inflection import Place, is_adverb


class RelativeVerb(Rule):
    """A verb behind "who", "which" or "that" that does not agree with what the word stands for, or is no verb of a clause.

    Why: "drugs that is" and "people who living" stop every reader.
    Fix: the verb's other form.
    """

    code = "G144"
    name = "relative-and-verb"
    since = "0.2"
    message = "“{written}” does not agree with “{noun}”; “{meant}” does"
    bad = (
        Bad("These are tools that is made by hand.", "These are tools that are made by hand.", "is"),
        Bad("It is a disease that affect the roots.", "It is a disease that affects the roots."),
        Bad("Many farms have machines that lacks a brake.", "Many farms have machines that lack a brake."),
        Bad("We met women who working in the mine.", "We met women who work in the mine."),
        Bad("This is a system that allowing us to talk.", "This is a system that allows us to talk."),
        Bad("They require tools that belongs to me.", "They require tools that belong to me."),
    )
    good = (
        "One of the tools that is made here is old. Signs of a disease that are seen late are bad.",
        "The fact that eating helps is known. We told the users that is wrong.",
        "A box of nails that is new. A man and a woman who are old. A team that are good. It is a tool to cut pipes that has two blades.",
        "He saw the need that form requires. It makes a noise, which, being loud, hurts.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the verbs."""
        words = text.words
        for at in text.places(frozenset(("who", "that", "which"))):
            place = Place(text, at)
            offset = 1
            while offset < 3 and is_adverb(place.word(offset)):
                offset += 1
            verb = place.word(offset)
            if not (verb in asked() or verb in ings()) or not place.word(-1):
                continue
            found = antecedent(text, place)
            meant = other(place, found, verb, place.word(offset + 1)) if found else ""
            start, end = words.starts[at + offset], words.ends[at + offset]
            if found and meant and text.raw[words.starts[at - 1] : end].islower():
                message = self.message.format(written=verb, noun=found.noun, meant=meant)
                yield Remark(start, end, message, replacement(meant))


def other(place: Place, found: Antecedent, verb: str, behind: str) -> str:
    """What a verb should be behind what is found, "" where it fits."""
    if verb in ings():
        return from_ing(place, found, verb)
    if not found.sure:
        return ""
    return of_many(place.word(0), verb, behind) if found.many else of_one(verb, behind)


def of_many(word: str, verb: str, behind: str) -> str:
    """What a third person should be behind many things."""
    if word == "which" and verb not in {"has", "was"}:
        return ""  # "they pay in coins, which is odd"
    if verb in {"is", "was"} and (not behind or (word == "that" and behind in POINTED)):
        return ""  # "that is", "that is why"
    fits = verb in PLURAL or verb in SURE or (verb in telling() and behind in GOES_ON)
    return (PLURAL.get(verb) or third_to_base().get(verb, "")) if fits else ""


def of_one(verb: str, behind: str) -> str:
    """What a bare verb should be behind one thing."""
    if verb in BE_MANY:
        return "" if verb.startswith("were") else BE_MANY[verb]
    return verbs.third(verb) if only_verb(verb) and behind in GOES_ON else ""


def from_ing(place: Place, found: Antecedent, verb: str) -> str:
    """The verb for an "-ing" form, "" where the clause may have another."""
    base = ings()[verb]
    if place.word(0) != "who" and (found.noun in SAYINGS or found.noun.removesuffix("s") in SAYINGS or not found.told):
        return ""
    return base if found.many else verbs.third(base)
