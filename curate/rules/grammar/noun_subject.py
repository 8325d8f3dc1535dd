"""G142: "ovarian cancer are", "people with the disease needs", "pyogenic growths is"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.models.counts import alone
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.counted import describes_well
from curate.rules.grammar.inverted_words import PLURAL
from curate.rules.grammar.noun_heads import head_of, is_third
from curate.rules.grammar.noun_subject_words import (
    MANY,
    OFTEN,
    ONE_FIRST,
    ONLY_PLURAL,
    SURE,
    asked,
    is_one,
    plural_like,
    telling,
    third_to_base,
)
from curate.rules.grammar.other_form import BE_MANY, soft_thirds
from curate.rules.grammar.plural_third_words import GOES_ON
from curate.rules.grammar.subject_clause import clause_of, is_lower
from curate.rules.grammar.third_person import only_verb
from curate.rules.typos.inflection import Place


class NounSubject(Rule):
    """A verb that does not agree with the noun that is its subject, where nothing else stands before it in its clause.

    Why: "ovarian cancer are rare" stops every reader.
    Fix: the verb's other form.
    """

    code = "G142"
    name = "noun-and-verb"
    since = "0.2"
    message = "“{written}” does not agree with “{noun}”; “{meant}” does"
    bad = (
        Bad("Kidney disease are common in old cats.", "Kidney disease is common in old cats.", "are"),
        Bad("Owners of a small garden needs a spade.", "Owners of a small garden need a spade."),
        Bad(
            "Because the price of the old boat have risen, we left.",
            "Because the price of the old boat has risen, we left.",
        ),
        Bad("But her biggest goal are to win.", "But her biggest goal is to win."),
        Bad("The old stone disease (OSD) are rare.", "The old stone disease (OSD) is rare."),
        Bad("This chapter describe new ways to sew.", "This chapter describes new ways to sew."),
        Bad("Different types of paint is on sale.", "Different types of paint are on sale."),
        Bad("Wet leaves in the gutter is a risk.", "Wet leaves in the gutter are a risk."),
    )
    good = (
        "Reading books is fun. Net sales is a sum. The term human rights implies much.",
        "The rich are here. If the house were sold, we would move. Also important are the walls.",
        "The food the children eat is good. In the box are a pen and a book.",
        "The staff are kind. Fifty voters is too few. Should the dog run off, please call. This plan cannot work. All pupils is a big group.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the verbs."""
        words = text.words
        for at in text.places(asked()):
            place = Place(text, at)
            verb = words.folded[at]
            if is_idle(place, verb) or not may_differ(place, verb, words.folded[max(0, at - 10) : at]):
                continue
            if not text.raw[words.starts[at] : words.ends[at]].islower():
                continue
            clause = clause_of(text, words.starts[at], verb)
            head = head_of(clause, verb, place.word(1)) if clause else ""
            if head and clause and is_lower(text, clause, words.starts[at], loose=verb in BE_MANY):
                meant = PLURAL.get(verb) or BE_MANY.get(verb) or third_to_base().get(verb) or verbs.third(verb)
                message = self.message.format(written=verb, noun=head, meant=meant)
                yield Remark(words.starts[at], words.ends[at], message, replacement(meant))


def may_differ(place: Place, verb: str, before: Sequence[str]) -> bool:
    """Whether the words before a verb may hold a subject of the other number, at a glance."""
    noun = place.word(place.left_of_adverbs()) or (before[-2] if len(before) > 1 else "")  # "the disease (XYZ) are"
    if not noun or noun in MANY:
        return False
    if is_third(verb):
        return any(word[-1] == "s" or word in ONLY_PLURAL for word in before)
    return is_one(noun) or not (alone(noun) or plural_like(noun)) or any(word in ONE_FIRST for word in before[-4:])


def is_idle(place: Place, verb: str) -> bool:
    """Whether a form may be a noun where it stands."""
    if (
        verb in PLURAL
        or verb in BE_MANY
        or (verb in SURE and place.word(1) != "of")
        or (verb in third_to_base() and place.word(-1) in OFTEN)
    ):
        return False
    if verb in third_to_base() and verb not in telling():
        return True
    before = place.word(-1)
    kind = describes_well(before) or "-" in before or before.endswith("ed")
    return (place.word(1) not in GOES_ON and not only_verb(verb)) or (verb in soft_thirds() and kind)
