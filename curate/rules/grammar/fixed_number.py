"""G108: "these kind of", "the police has", "she like"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark
from curate.rules.frames import Frame, Framed

MANY_PEOPLE = (
    "a lot of people|lots of people|many people|most people|some people|few people|all people|these people|those people"
)
POLICE, NEWS = "the police|the cattle", "the news"
WE = "my (?:friends?|wife|husband|family|mother|father|sisters?|brothers?|colleagues?|partner) and i"
VERBS = "think|say|know|want|need|like|believe|make|use|take|feel|live|work|prefer|find|tend|suffer|go".split("|")
# Bare forms that hardly stand right after "he", "she" or "it" where these open a sentence.
BARE = (
    "depend want need like know think seem contain include allow provide become mean require happen belong consist "
    "help make take give look feel work live say"
).split()
KINDS = ("kind", "type", "sort")
# What is of this number only as the subject, which opens its sentence: "the aim of most people is".
OPENS = re.compile(
    rf"(?:^|[.!?] +|\n\s*)[\"“]?(?:(?:but|and|so|also|now|today) )?(?:he|she|it|{MANY_PEOPLE}|{POLICE}|{NEWS}|{WE}) $"
)
BARE_ASKED = re.compile(r"\b(?:he|she|it) $")  # talk leaves the auxiliary out: "She say anything?"
REACH = 80  # characters


class FixedNumber(Framed):
    """A word of fixed number ("police", "news", "kind of", "he") with the other number.

    Why: these few words keep their number whatever stands around, and learners miss them most.
    Fix: the form that agrees.
    """

    code = "G108"
    name = "fixed-number"
    since = "0.2"
    frames = (
        *(Frame(noun, f"{noun}s", "these|those", "of") for noun in KINDS),
        *(
            Frame(one, many, f"{POLICE}|{MANY_PEOPLE}")
            for one, many in (("has", "have"), ("was", "were"), ("is", "are"))
        ),
        *(Frame(many, one, NEWS, unless_right="that") for one, many in (("is", "are"), ("was", "were"))),
        *(Frame("goes" if verb == "go" else f"{verb}s", verb, MANY_PEOPLE) for verb in VERBS),
        *(Frame(one, many, WE) for one, many in (("was", "were"), ("is", "are"), ("has", "have"), ("am", "are"))),
        *(
            Frame(
                verb, f"{verb}s", "he|she|it", unless_right="not|never|only|have|be|do|say|go" if verb == "need" else ""
            )
            for verb in BARE
        ),
    )
    bad = (
        Bad("These kind of shoes wear out.", "These kinds of shoes wear out."),
        Bad("The police has found the car.", "The police have found the car."),
        Bad("Most people thinks that it is late.", "Most people think that it is late."),
        Bad("It depend on the weather.", "It depends on the weather."),
        Bad("My wife and I was at home.", "My wife and I were at home."),
    )
    good = (
        "This kind of shoe lasts; these kinds do not. The police were there.",
        "Does it depend on the weather? They made it work. Let her know.",
        "The good news is here. The habit of most people is to wait. How many people does it fit?",
        "It was she who said that my wife and I were right.",
        "He need not know. She say anything?",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield what the frames find; but for "these kind of" only where the subject opens its sentence."""
        for remark in super().check(text, hits):
            before = text.prose_folded[max(0, remark.start - REACH) : remark.start]
            sentence = text.sentence_at(remark.start)
            short = text.prose[sentence.start : sentence.end].rstrip("\"'”’) ").endswith("?") and BARE_ASKED.search(
                before
            )
            if text.folded[remark.start : remark.end] in KINDS or (OPENS.search(before) and not short):
                yield remark
