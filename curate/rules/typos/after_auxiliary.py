"""T308: an inflected verb after "to", a modal verb, "do", "please" or "let's"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import counts
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.typos.base_after_to import is_infinitive
from curate.rules.typos.base_forms import Form, forms
from curate.rules.typos.base_places import asks_for_base, joins_base, lets_help, may_stand_between
from curate.rules.typos.base_words import (
    ANYONE,
    DO,
    HAD,
    HELPS,
    MODALS,
    NEGATED,
    PREPOSITIONS,
    SUBJECTS,
    SURE_MODALS,
    WILLED,
)
from curate.rules.typos.inflection import DETERMINERS, NO_OBJECT, Place, is_adverb

OPENERS = SURE_MODALS | MODALS | NEGATED | DO | WILLED | HAD | {"to", "please", "let's", "or"} | HELPS
TURNED = SUBJECTS | ANYONE | DETERMINERS
BOTH = frozenset(("all", "both", "please"))  # "to both named", "to please paying guests"
TURNING = SURE_MODALS | MODALS | NEGATED | DO
REACH = 3  # words between an opener and its verb, at most


class AfterAuxiliary(Rule):
    """An inflected verb where only the base can stand: after "to", a modal verb, "do", "please" or "let's".

    Why: "it helps to allows" and "he will starting" are left by half-done edits, and each word is right.
    Fix: the base, or "be" before the participle.
    """

    code = "T308"
    name = "inflected-after-auxiliary"
    since = "0.2"
    message = '"{text}" is probably meant to be "{meant}"'
    bad = (
        Bad("A valve helps to allows air in.", "A valve helps to allow air in.", "allows"),
        Bad("Leaks have to addressed by noon.", "Leaks have to be addressed by noon.", "addressed"),
        Bad("They didn't wanted the old one.", "They didn't want the old one.", "wanted"),
        Bad("It would includes all of them.", "It would include all of them."),
        Bad("They were able to doing it.", "They were able to do it."),
        Bad("He will starting tomorrow.", "He will start tomorrow."),
        Bad("How can I changed my seat?", "How can I change my seat?"),
        Bad("Why would a baker uses the mill?", "Why would a baker use the mill?"),
        Bad("The aim is to creating a park.", "The aim is to create a park."),
        Bad("She took the time to greeted us.", "She took the time to greet us."),
        Bad("Please sending the key.", "Please send the key."),
        Bad("Don't forgetting the milk.", "Don't forget the milk."),
        Bad("Let's says it was fun.", "Let's say it was fun."),
        Bad("I'd listens to him.", "I'd listen to him."),
        Bad("This helps explains the rise.", "This helps explain the rise."),
        Bad("It may stop or slows the leak.", "It may stop or slow the leak."),
        Bad("He had surgery to removing the stone.", "He had surgery to remove the stone."),
    )
    good = (
        "The list it belongs to includes him.",
        "Due to increased demand, and thanks to improved roads.",
        "Those who can help; the can includes a lid.",
        "We look forward to meeting you, and are used to cooking at home. What objections do you have to going?",
        "The side that can't loses, and doing what you should requires courage. Anyone who can't keeps quiet.",
        "The can opened with a hiss, and her will forced them to sell. In May starting salaries rose.",
        "He did what he could given the weather, as fast as he could followed by two dogs.",
        "We apply these tools to solving the puzzles. They shifted from drugs to changing their ways.",
        "Why don't working parents get help? Can frozen meals be reheated? Does the man living next door know?",
        "A smile may please paying guests. He'd sent it, and she'd seen it. Should they fail, refunds should overcharges be proven.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the forms that cannot stand there."""
        words = text.words
        for opener in text.places(OPENERS):
            at = form_behind(words.folded, opener)
            if not at or words.stretches[at] != words.stretches[opener]:
                continue
            start, end = words.starts[at], words.ends[at]
            written = text.raw[start:end]
            name = (
                words.folded[opener] in {"may", "will"}
                and text.raw[words.starts[opener]].isupper()
                and at == opener + 1
            )
            if not written.islower() or name or text.raw[end : end + 1] in {"-", "/"}:
                continue
            form = forms()[words.folded[at]]
            place = Place(text, at)
            if not fits(text, place, opener - at, form):
                continue
            meant = best_first(place, opener - at, form)
            yield Remark(start, end, self.message.format(text=written, meant=meant[0]), replacement(*meant))


def is_rarely_noun(written: str) -> bool:
    """Whether prose hardly has a third person as a noun ("occurs")."""
    noun = counts.pairs(("the", "these", "of"), written)
    return 4 * noun < counts.pairs(("it", "he", "which", "that"), written)


def form_behind(words: Sequence[str], opener: int) -> int:
    """The index of the first inflected verb behind an opener and what may stand between, 0 for none."""
    known = forms()
    for at in range(opener + 1, min(opener + REACH + 1, len(words))):
        word = words[at]
        if word in known:
            return at
        turned = word in TURNED or words[at - 1] in DETERMINERS
        if not (may_stand_between(word) or (turned and words[opener] in TURNING)):
            return 0
    return 0


def fits(text: Text, place: Place, back: int, form: Form) -> bool:
    """Whether the place of a form, with its opener at an offset, is a base's."""
    sure = form.kind not in {"s", "plural"} or is_rarely_noun(place.word(0))
    kind = "s" if sure and form.kind == "plural" else form.kind
    if place.word(back) == "to":
        between = [place.word(offset) for offset in range(back + 1, 0)]
        return (
            BOTH.isdisjoint(between)
            and place.word(0) not in PREPOSITIONS
            and is_infinitive(place, back, form.kind, sure=sure)
        )
    if place.word(back) in HELPS:
        return back == -1 and lets_help(place, kind)
    if place.word(back) == "or":
        return back == -1 and joins_base(place, kind)
    sentence = text.sentence_at(text.words.starts[place.at])
    asked = text.raw[sentence.start : sentence.end].rstrip("\"'”’) ").endswith("?")
    return asks_for_base(place, back, kind, asked=asked)


def best_first(place: Place, back: int, form: Form) -> list[str]:
    """The forms that may be meant: the base, and "be" with a participle that has no object."""
    passive = f"be {form.participle}"
    after = place.word(1)
    if form.kind != "past" or place.word(back) in NEGATED | DO | {"let's"} or form.base in {"be", "have", "go"}:
        return [form.base]
    if place.word(0) != form.participle or (after not in NO_OBJECT and not is_adverb(after)):
        return [form.base]
    # Read in manuals: where nothing follows that could be an object, "be" is missing in nine of ten.
    active = after == "to" or place.word(back - 1) in SUBJECTS - {"it", "they"}
    likely = after == "by" or (1 if active else 8) * counts.pair("be", form.participle) > counts.pair("to", form.base)
    return [passive, form.base] if likely else [form.base, passive]
