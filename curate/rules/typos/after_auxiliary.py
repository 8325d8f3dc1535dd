"""T308: an inflected verb after "to", a modal verb, "do", "please", "let" or "help"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import counts
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.typos.base_forms import Form, forms
from curate.rules.typos.base_slot import fits, form_behind
from curate.rules.typos.base_words import (
    DO,
    HAD,
    HELPS,
    LETS,
    MODALS,
    NEGATED,
    SUBJECTS,
    SURE_MODALS,
    WILLED,
)
from curate.rules.typos.inflection import NO_OBJECT, Place, is_adverb

OPENERS = SURE_MODALS | MODALS | NEGATED | DO | WILLED | HAD | {"to", "please", "let's", "or"} | HELPS | LETS


class AfterAuxiliary(Rule):
    """An inflected verb where only the base can stand: after "to", a modal verb, "do", "please", "let" or "help".

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
        Bad("Does anyone knows why?", "Does anyone know why?"),
        Bad("Why did he left so early?", "Why did he leave so early?"),
        Bad("I did not found the key.", "I did not find the key."),
        Bad("Then let it dries for an hour.", "Then let it dry for an hour."),
        Bad("A cup, or a jar, would not keeps it warm.", "A cup, or a jar, would not keep it warm."),
        Bad("The oil can be used to treated wood.", "The oil can be used to treat wood."),
        Bad("It may help easing the load.", "It may help ease the load."),
        Bad("How would bakers sold their bread?", "How would bakers sell their bread?"),
        Bad("To reached the hall, go left.", "To reach the hall, go left."),
        Bad("He had surgery to removing the stone.", "He had surgery to remove the stone."),
    )
    good = (
        "The list it belongs to includes him.",
        "Due to increased demand, and thanks to improved roads.",
        "Those who can help; the can includes a lid.",
        "We look forward to meeting you, and are used to cooking at home. What objections do you have to going?",
        "The side that can't loses, and doing what you should requires courage. Anyone who can't keeps quiet.",
        "The can opened with a hiss, and her will forced them to sell. In May starting salaries rose.",
        "Those who do not causes trouble; what it does works. The work that he did made him famous.",
        "They did not found a colony, and the road to left field is closed. I cannot help him being late.",
        "Anyone who can leads by example; the most he could lift was a stone. If it must, means will be found.",
        "The firm he was assigned to makes shoes. How could people given a choice refuse?",
        "The folder the file is saved to contains notes. The place he came to looked old. We ship your order to addresses abroad.",
        "Cells are drawn to infected sites, and to married couples this matters. They made it known.",
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
