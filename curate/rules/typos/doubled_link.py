"""T263: "although it rained, but we went", "he told that", "my kids they ask"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.words import OWNERS

SUBJECT = "i|you|he|she|it|we|they|there|the|my|your|his|her|our|their|this|that|these|those|people|nobody|everyone"
OPENERS = "although|though|even though|because|since"
CLAUSE = r"(?!of\b)[^,;:.!?()“”\"\n]{8,90}"
CONCEDED = re.compile(
    rf"[\"'“]?(?:although|though|even though) {CLAUSE}(?P<too>, but) (?:{SUBJECT}|still|[a-z]+(?= (?:is|was|are|were|has|had|can|will)\b))\b"
)
REASONED = re.compile(
    rf"[\"'“]?(?:because|since (?:{SUBJECT})) {CLAUSE}(?P<too>, (?:so|therefore)) (?!that\b|the (?:story|saying|theory|legend|argument)\b)(?:{SUBJECT})\b"
)
PERSON = (
    "doctor|dentist|vet|teacher|nurse|boss|manager|mother|father|mom|mum|dad|wife|husband|sister|brother|friend|neighbour|neighbor|colleague|police|man|woman|boy|girl|"
    "guide|driver|waiter|waitress|receptionist|seller|owner|staff|clerk|lady|guy|uncle|aunt|son|daughter|agent"
)
MANY = "kids|children|parents|friends|brothers|sisters|sons|daughters|students|neighbours|neighbors|colleagues|dogs|cats|teachers|grandparents|boys|girls|clients|customers"
ONE = f"{PERSON}|kid|child|dog|cat|student|grandmother|grandfather|cousin|girlfriend|boyfriend|roommate"
WHOM = ("", "me ", "him ", "her ", "us ", "them ", "you ", "myself ", "himself ", "herself ")
TOLD = re.compile(
    rf"(?:^|[.,;:] |\b(?:and|but|when|because|so|then|also) )(?P<subject>i|he|she|we|they|you|(?:the|my|our|his|her|their|a) (?:[a-z]+ )?(?:{PERSON})s?) (?:has |have |had |also |always |just |even |later |once )?$"
)
TELLS = re.compile(r" (?:i|you|he|she|it|we|they|my|your|his|her|our|their|the|there)\b")
ASKED = re.compile(r"\b(?:ask|asks|asked|asking)(?: (?:me|him|her|us|them|you|myself|himself|herself|people))? $")
ASKS = re.compile(r" (?:where|why|how|what|whether)\b")
TOPIC = re.compile(
    rf"(?:^[\"'“]?|, |\b(?:and|but|because|so|then|that) )(?:{OWNERS}) (?:(?:older|younger|little|big|best|two|three|old|own) )?"
    rf"(?:(?P<one>{ONE})|(?P<many>{MANY})) $"
)
GOES_ON = re.compile(
    r" (?:is|are|was|were|has|have|had|can|will|would|always|never|also|do|does|did|don't|doesn't|didn't|just|often|love|loves|loved|like|likes|liked|want|wants|wanted|"
    r"go|goes|went|get|gets|got|ask|asks|asked|say|says|said|cook|cooks|work|works|worked|live|lives|lived|need|needs|make|makes|made|take|takes|took|come|comes|came|"
    r"play|plays|played|eat|eats|think|thinks|know|knows|give|gives|gave|tell|tells|told|help|helps|helped|bought|buy|buys|sleep|sleeps|enjoy|enjoys|hate|hates|speak|speaks|"
    r"teaches|studies|study|stay|stays|try|tries|use|uses|look|looks|call|calls|called|keep|keeps|bring|brings|brought|decided|started)\b"
)


class DoubledLink(Rule):
    """A link or subject said twice ("although it rained, but", "my kids they ask"), or one too many ("he told that").

    Why: in other languages the two halves of such a sentence each have their word; in English one is enough.
    Fix: one of the two, or the person who was told.
    """

    code = "T263"
    name = "doubled-link"
    since = "0.2"
    cues = (
        *("although", "though", "even though", "because", "since", "told that"),
        *(f"{verb} {whom}that" for verb in ("ask", "asks", "asked", "asking") for whom in WHOM),
        *(f"{noun} {word}" for noun in ONE.split("|") for word in ("he", "she")),
        *(f"{noun} they" for noun in MANY.split("|")),
    )
    bad = (
        Bad("Although it was cold, but we swam.", "Although it was cold, we swam.", ", but"),
        Bad("Because the bus was late, so I missed it.", "Because the bus was late, I missed it."),
        Bad("The doctor told that I should rest.", "The doctor told me that I should rest."),
        Bad("She asked me that where I live.", "She asked me where I live."),
        Bad("My kids they ask for sweets.", "My kids ask for sweets.", "kids they"),
    )
    good = (
        "Although small but loud, it sold. Because it was late, so that nobody came, we left.",
        "I was told that it works. The story she told that I liked was short.",
        "He asked that all be there. My brother, he said, was out.",
        "For my mother she is a hero.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield what is said twice."""
        folded = text.prose_folded
        for span in hits:
            word = folded[span.start : span.end]
            if word.endswith((" he", " she", " they")):
                pronoun = word.split(" ")[1]
                yield from topic(text, Span(span.end - len(pronoun), span.end), pronoun)
            elif word == "told that":
                yield from told(text, span)
            elif word.endswith(" that"):
                yield from asked(text, Span(span.end - 4, span.end))
            else:
                yield from linked(text, span)


def linked(text: Text, span: Span) -> Iterator[Remark]:
    """Yield "but" and "so" where the sentence opened with "although" or "because"."""
    sentence = text.sentence_at(span.start)
    if span.start - sentence.start > 6:
        return
    folded = text.prose_folded[sentence.start : sentence.end]
    for pattern in (CONCEDED, REASONED):
        match = pattern.match(folded)
        if match:
            start, end = (sentence.start + at for at in match.span("too"))
            said = f"“{text.raw[span.start : span.end].strip()}” says it already: “{text.raw[start + 2 : end]}” is too much"
            yield Remark(start, end, said, replacement(","))


def told(text: Text, span: Span) -> Iterator[Remark]:
    """Yield "told that" without the person who was told."""
    folded = text.prose_folded
    sentence = text.sentence_at(span.start)
    match = TOLD.search(folded[sentence.start : span.start])
    after = TELLS.match(folded[span.end : sentence.end])
    if match and after and text.raw[span.start : span.end].islower():
        mine = after[0] in {" i", " my"} and match["subject"] != "i"
        forms = ("told me that", "said that") if mine else ("said that", "told me that")
        yield Remark(
            span.start, span.end, f"who was told is missing: “{forms[0]}” is probably meant", replacement(*forms)
        )


def asked(text: Text, span: Span) -> Iterator[Remark]:
    """Yield "that" between "asked" and a question."""
    folded = text.prose_folded
    if ASKS.match(folded[span.end : span.end + 12]) and ASKED.search(folded[max(0, span.start - 30) : span.start]):
        meant = ASKS.match(text.raw, span.end)
        end = meant.end() if meant else span.end
        yield Remark(span.start, end, "“that” is too much before a question", replacement(text.raw[span.end + 1 : end]))


def topic(text: Text, span: Span, word: str) -> Iterator[Remark]:
    """Yield a pronoun right behind the person it stands for."""
    folded = text.prose_folded
    match = GOES_ON.match(folded[span.end : span.end + 14])
    if not match:
        return
    sentence = text.sentence_at(span.start)
    subject = TOPIC.search(folded[sentence.start : span.start])
    if subject and bool(subject["many"]) == (word == "they") and text.raw[span.start : span.end].islower():
        start = sentence.start + subject.start("many" if subject["many"] else "one")
        noun = text.raw[start : span.start].strip()
        yield Remark(start, span.end, f"“{word}” says “{noun}” again", replacement(noun))
