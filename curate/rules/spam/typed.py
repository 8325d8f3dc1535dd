"""Words as people type them into a search box: where a text may hold some, whatever they ask for."""

import re
from collections.abc import Iterator
from functools import cache

from curate.article import Text
from curate.models import lexicon, verbs
from curate.rules.spam import searched
from curate.rules.spam.lines import STOPS
from curate.rules.spam.planted_phrase import PREPOSITIONS
from curate.rules.spam.searched import Phrase, town

WORD = r"[a-z][a-z'-]+"
BEGUN = r" (?<=[a-z,;(\d] )"  # with its space: a pattern that begins with a character is found faster than one that looks back
TYPED = re.compile(
    rf"{BEGUN}(?:best|top(?: \d+| rated)?|cheap|cheapest|affordable|discount|discounted|buy|order|hire|used|free|wholesale|local|professional|emergency|luxury) "
    rf"(?P<what>{WORD}(?: {WORD}){{0,3}}?) (?P<tail>near (?:me|you)|online|for sale|wholesale|prices?|reviews|deals|cost|for (?:kids|men|women|beginners|seniors|dogs|cats|adults)|(?:in|near) (?=[A-Z]))(?:(?<= )|(?![\w-]))"
)
TAIL = re.compile(r" (?:near me|for sale|wholesale|prices)(?![\w-])")
ASKED = re.compile(r"near me|for sale")  # of prices everybody tells
OPENING = re.compile(r" (?<=[a-z] )(?=([A-Z][A-Za-z.'-]+))")
BEFORE = re.compile(rf"{BEGUN}(?P<what>{WORD}(?: {WORD}){{0,2}})$")
REACH = 61  # characters before a tail or town in which a space and three words stand
CAPITALS = re.compile(r" (?<=[a-z,] )(?P<what>[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){1,3})(?= [a-z]|[,.])")
SOLD = re.compile(
    r"\b(?:Cheap|Reviews?|Quotes?|Deals|Prices|Cost|Jobs|Buy|Discount|Free|Online|Sale|Affordable|Rental|Hire|Loans|Insurance|Services|Repair)\b"
)
PERSON = re.compile(r"(?:er|or|ist|ant|ney|ian|man|agent|chief)s?$")
AFTER = re.compile(r" [A-Z]")
NAME = re.compile(r"[A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){0,2}")


COMMON = 6  # in five million words
SHORTEST = 3  # letters of a ware; "a medical st Stamford" has a slip of the pen


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
            yield Phrase(match.start() + 1, end, ("modifier", "any", "tail"), place)
    for tail in TAIL.finditer(prose):
        before = BEFORE.search(prose, max(0, tail.start() - REACH), tail.start())
        what = before["what"] if before else ""
        if ASKED.search(tail.group()):
            what = meant(what)
        # One plain word is a clause's ("land for sale"); a strange one is a ware.
        strange = what.isalpha() and not lexicon.load().plain(what)
        if (" " in what or strange) and says_something(what):
            yield Phrase(tail.start() - len(what), tail.end(), ("any", "tail"), "")
    for match in CAPITALS.finditer(prose):
        if (
            SOLD.search(match["what"])
            and prose.count(match["what"]) == 1
            and not prose.endswith("of ", 0, match.start("what"))
            and all(map(is_common, match["what"].split()))
        ):
            yield Phrase(match.start("what"), match.end(), ("capitals", "any"), "")
    for opening in OPENING.finditer(prose):
        if searched.opens_town(opening[1]) and (length := named(prose, opening.end())):
            yield from before_town(prose, opening.end() - 1, opening.end() + length)


def before_town(prose: str, end: int, last: int) -> Iterator[Phrase]:
    """The words before a town, where two of them and more are tied to it by nothing."""
    match = BEFORE.search(prose, max(0, end - REACH), end)
    what = meant(match["what"] if match else "")
    person = PERSON.search(what) and AFTER.match(prose, last)
    if " " in what and not person and says_something(what):
        yield Phrase(end - len(what), last, ("any",), "bare")


def meant(words: str) -> str:
    """Some words without those before the first that says something by itself."""
    parts = words.split()
    while parts and parts[0] in STOPS | PREPOSITIONS:
        parts.pop(0)
    return " ".join(parts)


def is_common(word: str) -> bool:
    """Whether a word in capitals is an everyday one, and no name."""
    known = lexicon.load()
    return known.plain(word.lower()) and not known.name(word) and known.count(word) > COMMON


def named(prose: str, start: int) -> int:
    """Length of the town that begins at an offset; 0 where none does."""
    name = NAME.match(prose, start)
    return town(name.group()) if name else 0


@cache
def verbs_only() -> frozenset[str]:
    """Forms of verbs that no ware ends in: "leaving Wales", "best suited for beginners"."""
    forms = {form for verb in verbs.load().values() for form in (verb.past, verb.participle)}
    return verbs.strict() | forms | {verbs.load()[base].ing for base in verbs.strict()} | {"should", "could", "would"}


def says_something(words: str) -> bool:
    """Whether no word of a phrase only joins others, the last is no verb, and it is no known trade (S171 judges those)."""
    parts = words.split()
    if parts[-1] in verbs_only() or len(parts[-1]) < SHORTEST:
        return False
    if any(searched.section_of().get(" ".join(parts[at:]), "modifier") != "modifier" for at in range(len(parts))):
        return False
    return not any(w in STOPS or w in PREPOSITIONS for w in words.split())
