"""G126: a plural subject with a third person, and "anyone who" with a bare verb."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.counted import describes_well, only_many
from curate.rules.grammar.parted_words import PAPERS
from curate.rules.grammar.plural_third_words import (
    ALSO,
    BOTH,
    GOES_ON,
    GOVERNS,
    HEARD,
    NAMES,
    NOT_FIRST,
    OF_MANY,
    PERSONS,
    PLAIN,
    RISING,
    STOPS,
    asked,
    is_many,
)
from curate.rules.grammar.third_person import only_third
from curate.rules.typos.inflection import Place, is_adverb


class PluralThird(Rule):
    """A third person where things are many ("the screws that holds it"), and a bare verb where one is meant ("anyone who plan to").

    Why: the subject stands a few words off, and the ending is taken from the nearest noun or left out.
    Fix: the verb's other form.
    """

    code = "G126"
    name = "plural-and-third-person"
    since = "0.2"
    message = "“{written}” does not agree with “{noun}”; “{meant}” does"
    bad = (
        Bad("We lost the nails that holds the sign.", "We lost the nails that hold the sign.", "holds"),
        Bad("Fresh eggs makes a good sauce.", "Fresh eggs make a good sauce."),
        Bad("The results of the last test often arrives late.", "The results of the last test often arrive late."),
        Bad("Both the inn and the mill offers rooms.", "Both the inn and the mill offer rooms."),
        Bad("Anyone who want to swim may come.", "Anyone who wants to swim may come."),
    )
    good = (
        "One of the nails that holds the sign is loose. A box of nails that holds the door fell.",
        "More cars means more noise. Eating eggs makes you strong. Two weeks seems long.",
        "The results of the test she takes arrive. Star Wars makes money.",
        "Politics makes enemies. Anyone who even tries may come.",
        "He moved the chairs, which makes it easier.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the verbs."""
        words = text.words.folded
        for at in text.places(asked() | {"who"}):
            word = words[at]
            if word != "who":
                noun, meant = subject_of(text, Place(text, at)), ALSO.get(word) or only_third(word)
            elif at and words[at - 1] in PERSONS:
                noun, meant = words[at - 1], third_of(Place(text, at))
            else:
                continue
            if noun and meant:
                spot = at + (word == "who")
                start, end = text.words.starts[spot], text.words.ends[spot]
                if text.raw[start:end].islower():
                    message = self.message.format(written=text.raw[start:end], noun=noun, meant=meant)
                    yield Remark(start, end, message, replacement(meant))


def third_of(place: Place) -> str:
    """The third person of the bare verb behind "anyone who"."""
    base, behind = place.word(1), place.word(2)
    known = base in verbs.load() and base not in HEARD and not is_adverb(base)
    return verbs.third(base) if known and behind in GOES_ON else ""


def subject_of(text: Text, place: Place) -> str:
    """The plural subject before a verb, "" where it is none."""
    word = place.word(1)
    if word not in GOES_ON and not describes_well(word) and not (only_many(word) or word == "free"):
        return ""
    if place.word(-1) in {"that", "which"}:
        return antecedent(place)
    if place.word(0) == "runs" and word not in {"from", "to", "the", "for", "on"}:
        return ""
    last = place.left_of_adverbs()
    first = last
    while place.word(first - 1) and first > -9:
        first -= 1
    if not at_start(text, place, first):
        return ""
    phrase = [place.word(at) for at in range(first, last + 1)]
    if STOPS.intersection(phrase) - {"and", "these", "those", "this"} or not phrase:
        return ""
    return opening(phrase)


def at_start(text: Text, place: Place, first: int) -> bool:
    """Whether a sentence starts at an offset, with no capital behind."""
    start = text.words.starts[place.at + first]
    begins = not text.prose[text.sentence_at(start).start : start].strip(" \"“'(")
    return begins and text.raw[start + 1 : text.words.starts[place.at]].islower()


def opening(phrase: list[str]) -> str:
    """The plural that the words from a sentence's start to its verb are about."""
    if phrase[0] == "both" and "and" in phrase:
        cut = phrase.index("and")
        named = len(phrase) > cut + 1 and phrase[1] in BOTH and (phrase[cut + 1] in BOTH or len(phrase) == cut + 2)
        return "both" if named and "of" not in phrase and cut < 5 and len(phrase) < cut + 5 else ""
    if "and" in phrase:
        return ""
    if "of" in phrase:
        cut = phrase.index("of")
        head = phrase[:cut]
        behind = phrase[cut + 1 :]
        fits = (
            head[:1]
            and head[0] in OF_MANY
            and 0 < len(behind) < 5
            and len(head) < 4
            and (len(behind) < 2 or behind[-1] not in PAPERS)
            and all(map(describes_well, head[1:-1]))
        )
        return head[-1] if fits and is_many(head[-1]) else ""
    *kinds, noun = phrase
    if not 1 <= len(kinds) <= 2 or not is_many(noun) or (NOT_FIRST | NAMES).intersection(kinds):
        return ""
    if not (describes_well(kinds[0]) or kinds[0] in RISING | PLAIN or kinds[0] in OF_MANY):
        return ""
    return noun if all(kind in RISING or not kind.endswith(("ing", "s", "'s")) for kind in kinds) else ""


def antecedent(place: Place) -> str:
    """The plural that "that" stands for, where nothing else can be meant."""
    noun = place.word(-2)
    if not is_many(noun):
        return ""
    at = -3
    while at > -6 and describes_well(place.word(at)):
        at -= 1
    before = place.word(at - 2) if place.word(at - 1) == "the" else place.word(at - 1)
    return noun if place.word(at) in OF_MANY and before not in GOVERNS else ""
