"""S169: a search, as it is typed, inside a sentence."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from curate.article import Text
from curate.model import Span
from curate.models import lexicon
from curate.models.splice import Splice
from curate.rules.base import Bad, Remark, Rule
from curate.rules.spam import searched
from curate.rules.spam.injected import FLAG, remark
from curate.rules.spam.lines import STOPS
from curate.rules.spam.planted_phrase import PREPOSITIONS, around, evidence, is_quoted
from curate.rules.spam.searched import Phrase, town

WORD = r"[a-z][a-z'-]+"
BEGUN = r"(?<=[a-z,;(\d] )"
TYPED = re.compile(
    rf"{BEGUN}(?:best|top(?: \d+| rated)?|cheap|cheapest|affordable|discount|discounted|buy|order|hire|used|free|wholesale|local|professional|emergency|luxury) "
    rf"(?P<what>{WORD}(?: {WORD}){{0,3}}?) (?P<tail>near (?:me|you)|online|for sale|wholesale|prices?|reviews|deals|cost|for (?:kids|men|women|beginners|seniors|dogs|cats|adults)|(?:in|near) (?=[A-Z]))(?:(?<= )|(?![\w-]))"
)
TAIL = re.compile(r" (?:near me|for sale|wholesale|prices)(?![\w-])")
OPENING = re.compile(r"[a-z] (?=([A-Z][A-Za-z.'-]+))")
BEFORE = re.compile(rf"{BEGUN}(?P<what>{WORD}(?: {WORD}){{0,2}})$")
REACH = 60  # characters before a tail or town in which three words stand
CAPITALS = re.compile(r"(?<=[a-z,] )(?P<what>[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){1,3})(?= [a-z]|[,.])")
SOLD = re.compile(
    r"\b(?:Cheap|Reviews?|Quotes?|Deals|Prices|Cost|Jobs|Buy|Discount|Free|Online|Sale|Affordable|Rental|Hire|Loans|Insurance|Services|Repair)\b"
)
PERSON = re.compile(r"(?:er|or|ist|ant|ney|ian|man|agent|chief)s?$")
AFTER = re.compile(r" [A-Z]")
NAME = re.compile(r"[A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){0,2}")


COMMON = 6  # in five million words


class TypedSearch(Rule):
    """Words as people type them into a search box, in a sentence that they break.

    Why: "beans used forklift for sale soft" was made for a search engine; no
    article or preposition ties the words to the sentence.
    Fix: cut them. Safe where the words on either side are known to follow each
    other; S171 does the same by the words of known trades.
    """

    code = "S169"
    name = "typed-search"
    since = "0.1"
    severity = "note"
    message = "a search phrase that does not fit its sentence"
    stage = "clean"
    bad = (
        Bad(
            "A slow cooker makes the beans used forklift for sale soft without soaking.", None, "used forklift for sale"
        ),
    )
    good = (
        "A slow cooker makes the best beans in Texas.",
        "He had a used forklift for sale, and a good one.",
        "They moved to sunny Tampa, and the beans grew well.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield phrases against which enough speaks."""
        end = -1
        for candidate in sorted(found(text), key=lambda p: (p.start, -p.end)):
            phrase = candidate
            sentence = text.sentence_at(phrase.start)
            if (
                phrase.start < end
                or phrase.start == sentence.start
                or phrase.end > sentence.end
                or is_quoted(text, phrase)
            ):
                continue
            said, phrase, seams, left = max(
                (weighed(text, one) for one in narrowed(text, phrase)), key=lambda w: (w[0], w[1].start)
            )
            if said >= FLAG:
                end = phrase.end
                yield remark(text, phrase, said, seams, left)


def weighed(text: Text, phrase: Phrase) -> tuple[float, Phrase, Splice, str]:
    """The evidence against a phrase, its seams and the token before it."""
    seams, left, right = around(text, phrase)
    return evidence(text, phrase, seams, left, right), phrase, seams, left


def narrowed(text: Text, phrase: Phrase) -> Iterator[Phrase]:
    """The phrase, and where words stand before a town, the phrase without its first word: that may be the sentence's."""
    yield phrase
    words = text.prose[phrase.start : phrase.end].split(" ")
    if phrase.sections == ("any",) and len(words) > 2 and words[1].islower() and words[0] not in searched.section_of():
        yield from narrowed(text, msgspec.structs.replace(phrase, start=phrase.start + len(words[0]) + 1))


def found(text: Text) -> Iterator[Phrase]:
    """Candidates: typed searches, words before a town, common words in capitals."""
    prose = text.prose
    for match in TYPED.finditer(prose):
        end, place = match.end(), ""
        if match["tail"] in ("in ", "near "):
            length = named(prose, end)
            if not length:
                continue
            end, place = end + length, "in"
        if says_something(match["what"]):
            yield Phrase(match.start(), end, ("modifier", "any", "tail"), place)
    for tail in TAIL.finditer(prose):
        before = BEFORE.search(prose, max(0, tail.start() - REACH), tail.start())
        if before is not None and says_something(before["what"]):
            yield Phrase(before.start("what"), tail.end(), ("any", "tail"), "")
    for match in CAPITALS.finditer(prose):
        if (
            SOLD.search(match["what"])
            and prose.count(match["what"]) == 1
            and all(map(is_common, match["what"].split()))
        ):
            yield Phrase(match.start(), match.end(), ("capitals", "any"), "")
    for opening in OPENING.finditer(prose):
        if searched.opens_town(opening[1]) and (length := named(prose, opening.end())):
            yield from before_town(prose, opening.end() - 1, opening.end() + length)


def before_town(prose: str, end: int, last: int) -> Iterator[Phrase]:
    """The words before a town, where two of them and more are tied to it by nothing."""
    match = BEFORE.search(prose, max(0, end - REACH), end)
    words = match["what"].split() if match else []
    while words and words[0] in STOPS | PREPOSITIONS:
        words.pop(0)
    what = " ".join(words)
    person = PERSON.search(what) and AFTER.match(prose, last)
    if len(words) > 1 and not person and says_something(what):
        yield Phrase(end - len(what), last, ("any",), "bare")


def is_common(word: str) -> bool:
    """Whether a word in capitals is an everyday one, and no name."""
    known = lexicon.load()
    return known.plain(word.lower()) and not known.name(word) and known.count(word) > COMMON


def named(prose: str, start: int) -> int:
    """Length of the town that begins at an offset; 0 where none does."""
    name = NAME.match(prose, start)
    return town(name.group()) if name else 0


def says_something(words: str) -> bool:
    """Whether no word of a phrase is one that only joins others, nor the phrase a known trade (S171 judges those)."""
    parts = words.split()
    if any(searched.section_of().get(" ".join(parts[at:]), "modifier") != "modifier" for at in range(len(parts))):
        return False
    return not any(w in STOPS or w in PREPOSITIONS for w in words.split())
