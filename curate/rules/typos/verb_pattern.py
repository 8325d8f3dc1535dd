"""T254: "decided go", "enjoys to bake", "by use the", "let him to go"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.typos.inflection import Place, sites
from curate.rules.typos.verb_complements import drops_to, ends_up, gerund_asked, lacks_ing, lacks_to
from curate.rules.typos.verb_governors import GERUND, ING_LACKS, LEFT_OUT, TO_LACKS

BARE = (
    "go be have do read put set let live wash come run last become cut say think open present clean close".split()
)  # bases that the list of verbs has not
ING = {
    "go": "going", "be": "being", "have": "having", "do": "doing", "read": "reading", "put": "putting", "set": "setting", "let": "letting",
    "live": "living", "wash": "washing", "come": "coming", "run": "running", "last": "lasting", "become": "becoming", "open": "opening", "present": "presenting", "clean": "cleaning", "close": "closing", "cut": "cutting", "say": "saying", "think": "thinking",
}  # fmt: skip


class VerbPattern(Rule):
    """A verb in the wrong form after the verb or preposition that governs it.

    Why: "decided go", "enjoys to bake" and "by use the app" are made of right words in a pattern that English has not.
    Fix: the form that the word before asks for.
    """

    code = "T254"
    name = "verb-pattern"
    since = "0.2"
    message = "“{written}” is probably meant to be “{meant}”"
    everywhere = True
    cues = (
        *(f"{left} {base}" for left in sorted(TO_LACKS - {"able"}) for base in BARE if left not in {"need", "plans"}),
        *(f"{left} to {base}" for left in sorted(GERUND) for base in BARE),
        *(f"{pronoun} to {base}" for pronoun in ("him", "her", "me", "us", "them") for base in BARE),
        *(f"{left} {base}" for left in ING_LACKS for base in ("go", "be", "have", "do")),
        *(f"up {base}" for base in BARE),
        *(f"without to {base}" for base in BARE),
    )
    bad = (
        Bad("They decided go back to the hotel.", "They decided to go back to the hotel.", "go"),
        Bad("My aunt enjoys to bake bread.", "My aunt enjoys baking bread.", "to bake"),
        Bad("We save time by use the app.", "We save time by using the app.", "use"),
        Bad("They let him to go home.", "They let him go home.", "to go"),
        Bad("He left without to know the answer.", "He left without knowing the answer."),
        Bad("We are proud announce the winner.", "We are proud to announce the winner."),
        Bad("You don't have soak the beans.", "You don't have to soak the beans."),
        Bad("They ended up stay at home.", "They ended up staying at home."),
        Bad("She asked me help him.", "She asked me to help him."),
    )
    good = (
        "The tools we recommend to use are free, and foods to avoid to lose weight.",
        "We need help the most, and want change.",
        "It was ready for use the next day, and is considered to be safe.",
        "All you need do is ask. They don't have help, and he ended up king.",
        "He is likely the winner, and we are ready for help. It is expected use. Does being happy make you smile?",
        "He let the house to students, and she made them to sell.",
        "Let me see. He asked me the way, and told them thanks.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the bases in the wrong pattern."""
        words = text.words
        places = [(at, base, before) for at, base, before, _ in sites(text) if before in LEFT_OUT]
        for hit in hits:
            base = text.folded[hit.start : hit.end].rsplit(" ", 1)[-1]
            at = bisect_left(words.starts, hit.end - len(base))
            if at and words.folded[at : at + 1] == [base]:
                places.append((at, base, words.folded[at - 1]))
        for at, base, before in places:
            found = pattern(text, at, base, before)
            if found:
                back, meant = found
                start, end = words.starts[at - back], words.ends[at]
                written = text.raw[start:end]
                if written.islower():
                    yield Remark(start, end, self.message.format(written=written, meant=meant), replacement(meant))


def pattern(text: Text, at: int, base: str, before: str) -> tuple[int, str] | None:
    """What is meant by a base, with how many words before it the slip begins."""
    left = text.words.folded[at - 2] if at > 1 else ""
    place = Place(text, at)
    ing = ING.get(base) or verbs.load()[base].ing
    if before == "to":
        if left in {"without", "before"} or left in GERUND:
            return (1, ing) if place.word(-2) and gerund_asked(place, base) else None
        return (1, base) if drops_to(place, base) else None
    if before == "up":
        return (0, ing) if ends_up(place, base) else None
    if before in ING_LACKS:
        return (0, ing) if lacks_ing(place, base, ing) else None
    return (0, f"to {base}") if lacks_to(place, base) else None
