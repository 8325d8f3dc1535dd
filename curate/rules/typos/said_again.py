"""T275: "the cabin that we rented it", "there are many people are", "what I like about it that it folds"."""

from collections.abc import Iterator, Sequence
from itertools import product

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.typos.said_again_words import BE, BEHIND, GOES, LIKES, MORE_VERBS, PLACES, THERE, TIMES, TOLD, VERB
from curate.rules.typos.things import is_one_thing, is_things

WHO = ("i", "we", "you", "he", "she", "they")
THAT = ("that", "which")


class SaidAgain(Rule):
    """A thing said again inside its own clause ("the cabin that we rented it"), two verbs with one subject, or none.

    Why: a relative clause has its object in "that", and "there are" has a verb already; some languages say both again.
    Fix: leave the second word out, put "who" between the verbs, or add the verb.
    """

    code = "T275"
    name = "said-again"
    since = "0.2"
    message = "“{word}” is said already: “{that}” stands for it"
    cues = (
        *(f"{that} {who}" for that, who in product(THAT, WHO)),
        "there are",
        "there is",
        "there were",
        "there was",
        "there's",
        "that it",
        "that they",
    )
    bad = (
        Bad("The tent that we bought it last year leaks.", "The tent that we bought last year leaks.", " it"),
        Bad("There are many people are allergic to it.", "There are many people who are allergic to it.", "are"),
        Bad("What I like about this tent that it folds.", "What I like about this tent is that it folds."),
    )
    good = (
        "The day that we bought it was cold, and he said that we rented it for a week.",
        "It was so cold that we closed it in the morning. I'm glad that I bought it last year.",
        "There was a time people were happy; there are things that are good.",
        "What I like about this tent is that it folds. The way in which we did it was good.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield what is said again, and what is not said."""
        folded = text.prose_folded
        for span in hits:
            words = folded[span.start : span.end]
            if folded[span.end : span.end + 1].isalpha() or folded[span.start - 1 : span.start].isalpha():
                continue
            if words.startswith("there"):
                yield from two_verbs(text, span)
            elif words in {"that it", "that they"}:
                yield from no_verb(text, span)
            if words.split()[-1] in WHO:
                yield from again(text, span)


def again(text: Text, span: Span) -> Iterator[Remark]:
    """Yield "it" behind the verb of a relative clause."""
    folded = text.prose_folded
    match = VERB.match(folded, span.end)
    if match is None or not BEHIND.match(match["right"]):
        return
    sentence = text.sentence_at(span.start)
    lead = folded[sentence.start : span.start].split(" ")
    if len(lead) < 3 or lead[-1] != "":
        return
    noun, before, verb = lead[-2], lead[-3], match[1]
    one, there = match[2] == "it", match[2] == "there"
    if noun in TOLD or (verb not in MORE_VERBS and verb not in past()):
        return
    if before not in {"the", "a", "an", "my", "our", "your", "his", "her", "this"} and (
        len(lead) < 4 or lead[-4] not in {"the", "a", "an", "my", "our", "this"}
    ):
        return
    if there != (verb in GOES and noun in PLACES) or (
        not there and not (is_one_thing(noun) if one else is_things(noun))
    ):
        return
    start, end = match.start(2) - 1, match.end(2)
    if text.raw[start + 1 : end].islower():
        said = SaidAgain.message.format(word=match[2], that=folded[span.start : span.end].split()[0])
        yield Remark(start, end, said, replacement(""))


def past() -> frozenset[str]:
    """The past forms of all verbs but those of saying and thinking."""
    return frozenset(verb.past for verb in verbs.load().values() if verb.past.endswith("ed")) - {
        "called",
        "needed",
        "wanted",
        "liked",
        "loved",
        "deserved",
        "considered",
        "asked",
        "enjoyed",
    }


def two_verbs(text: Text, span: Span) -> Iterator[Remark]:
    """Yield the second verb behind "there are"."""
    match = THERE.match(text.prose_folded, span.end)
    if match is None or match["noun"] in TIMES:
        return
    noun, verb = match["noun"], match["verb"]
    many = match["many"] not in {"a", "an"}
    known = noun in {"people", "men", "women", "children"} or is_things(noun) if many else is_one_thing(noun)
    if not known or many != (verb in {"are", "were", "want", "need", "sell", "live"}):
        return
    start, end = match.span("verb")
    if text.raw[start:end].islower():
        persons = (
            "who" if noun in {"people", "men", "women", "children", "man", "woman", "girl", "boy", "person"} else "that"
        )
        yield Remark(start, end, f"“{persons}” is probably missing before “{verb}”", replacement(f"{persons} {verb}"))


def no_verb(text: Text, span: Span) -> Iterator[Remark]:
    """Yield "that it" where "is" is missing before."""
    sentence = text.sentence_at(span.start)
    lead = text.prose_folded[sentence.start : span.start]
    if len(lead) < 90 and LIKES.match(lead) and not BE.search(lead) and text.raw[span.start].islower():
        start, end = span.start, span.start + 4
        if (
            BE.search(text.prose_folded[span.end : sentence.end].partition(",")[0])
            and "reason" not in lead
            and "what" not in lead
        ):
            return
        yield Remark(start, end, "“is” is probably missing before “that”", replacement("is that"))
