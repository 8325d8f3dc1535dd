"""What speaks for a planted search phrase: its trade, its place, the grammar around it."""

import re
from bisect import bisect_left
from typing import NamedTuple

import msgspec

from curate.article import Text
from curate.model import Span
from curate.models import ngrams
from curate.models.splice import Splice, affinities, splice
from curate.models.tokens import Tokens, fold, tokenise
from curate.rules.spam import searched
from curate.rules.spam.lines import STOPS
from curate.rules.spam.searched import Phrase

DETERMINERS = frozenset(
    "a an the this that these those my your his her its our their some any each every no another".split()
)
NEW_CLAUSE = DETERMINERS | frozenset("i he she it we they you who there".split())
PREPOSITIONS = frozenset(
    "in at from to of near for and or with through via into across around between by outside beyond than as like on off toward towards over under within throughout"
    " versus against during since until but along inside both downtown greater central northern southern eastern western upstate nearby including".split()
)
NEAR = re.compile(r"near (?:me|you)\b")
# How a search is typed: no article, the wish first or last.
TYPED = re.compile(
    r"^(?:buy|order|cheap|cheapest|discount|discounted|replica|wholesale|write my|top rated|24 hour|best)\b(?! practice)"
    r"|\b(?:online|for sale|near me|near you|that works?|no credit check|sale|deals|cheap|reviews?|prices?|wholesale|20\d\d)$"
)
REACH, TOKENS = 100, 3  # characters, and tokens, on either side of a phrase that are read
QUOTES = "\"“”'‘’«»`"


class Nearby(NamedTuple):
    """The tokens around a phrase; those from ``first`` to before ``last`` are its own. ``at`` is where the stretch begins."""

    tokens: Tokens
    at: int
    first: int
    last: int

    def form(self, index: int) -> str:
        """A token folded as the word models do it; "" beyond the ends of the text."""
        return fold(self.tokens.words[index]) if 0 <= index < len(self.tokens.words) else ""


def nearby(text: Text, phrase: Phrase) -> Nearby:
    """The tokens around a phrase, at least three on either side: read from a few lines, which takes a tenth of the time of all."""
    prose, reach = text.prose, REACH
    while True:
        low = prose.rfind(" ", 0, max(0, phrase.start - reach)) + 1
        high = prose.find(" ", phrase.end + reach) + 1 or len(prose)
        found = tokenise(prose[low:high])
        first, last = (bisect_left(found.starts, place - low) for place in (phrase.start, phrase.end))
        # A stretch's first and last token may be half a mark of the text.
        if (low == 0 or first > TOKENS) and (high == len(prose) or last + TOKENS < len(found.words)):
            return Nearby(found, low, first, last)
        reach *= 4


def around(text: Text, phrase: Phrase) -> tuple[Splice, str, str]:
    """The seams of a phrase and the tokens on either side of it."""
    near = nearby(text, phrase)
    low = max(0, near.first - 2)
    ids = ngrams.load().ids([near.form(at) for at in range(low, min(near.last + 2, len(near.tokens.words)))])
    return splice(ids, near.first - low, near.last - low), near.form(near.first - 1), near.form(near.last)


def widened(text: Text, phrase: Phrase) -> Phrase:
    """The phrase with the word before it, where that belongs to it and to nothing else ("limo" in "limo rental Tulsa")."""
    if phrase.place != "bare":
        return phrase
    near = nearby(text, phrase)
    if near.first < 2:
        return phrase
    word, before = near.form(near.first - 1), near.form(near.first - 2)
    if (
        not near.tokens.words[near.first - 1].islower()
        or not before.isalpha()
        or not word.isalpha()
        or word in STOPS
        or len(word) < 3
        or says_more(text, word, 1)
    ):
        return phrase
    ids = ngrams.load().ids([before, word, near.form(near.first)])
    to_word, to_phrase = affinities(ids[:2], ids[1:]).tolist()
    if to_word < min(0.0, to_phrase):
        return msgspec.structs.replace(phrase, start=near.at + near.tokens.starts[near.first - 1])
    return phrase


def evidence(text: Text, phrase: Phrase, seams: Splice, left: str, right: str) -> float:
    """How much speaks for a planted phrase: its trade, its place, the grammar around it."""
    trades = phrase.count("service", "wares", "vice", "any")
    guessed = phrase.count("any") > 0
    worded = text.folded[phrase.start : phrase.end]
    if not trades and phrase.place != "in":
        return 0.0
    total = 0.6 * min(phrase.count("modifier"), 2) + 0.9 * (phrase.count("vice") > 0) + 0.4 * (trades > 1)
    if phrase.place and (worded_small(text, phrase) or is_alone(text, phrase)):
        total += (2.3 if guessed else 3.2) if phrase.place == "bare" else 1.0
    if NEAR.search(worded):
        total += 1.5
    if phrase.count("vice"):
        total += 1.2 * (searched.WISHED.search(worded) is not None) + 0.5 * (phrase.count("vice") > 1)
    if in_capitals(text.raw[phrase.start : phrase.end]) and left not in DETERMINERS and is_alone(text, phrase):
        total += 1.2
    total += 1.5 * (right in NEW_CLAUSE) + 0.25 * max(-4.0, min(4.0, seams.join - seams.out))
    total += 0.6 * (seams.attested > 0 and not seams.held) + 0.4 * (seams.into < -2)
    headed = (left in DETERMINERS or left.endswith("'s")) and right not in NEW_CLAUSE
    typed = len(phrase.sections) > 1 and TYPED.search(worded) is not None
    total += 1.2 * (typed and not headed) + 1.4 * set_off(text, phrase)
    total -= (1.5 - 0.7 * (bool(phrase.place) and not guessed)) * headed
    total -= 0.5 * (
        not typed
        and not phrase.place
        and not phrase.count("vice")
        and not in_capitals(text.raw[phrase.start : phrase.end])
    )
    if phrase.place == "bare" and not guessed:
        total += 0.8 * is_named(text, phrase)
        topic = on_topic_there(text, phrase)
    else:
        topic = on_topic(text, worded)
    return total - 2.0 * (topic > 0.5) + 0.5 * (topic == 0)


def on_topic(text: Text, worded: str) -> float:
    """Share of the phrase's words that the article says elsewhere."""
    words = [w for w in re.findall(r"[a-z]{3,}", worded) if w not in MODIFIERS]
    repeats = max(text.folded.count(worded), 1)
    return sum(says_more(text, w, repeats) for w in words) / len(words) if words else 0.0


def says_more(text: Text, word: str, times: int) -> bool:
    """Whether an article says a word more than so many times; where even its letters stand there no more often, no word need be read."""
    return text.folded.count(word) > times and text.vocabulary.get(word, 0) > times


def parted(text: Text, phrase: Phrase) -> tuple[str, str]:
    """The words before a bare town in a phrase, and the town with what follows."""
    words = text.raw[phrase.start : phrase.end].split(" ")
    at = next((at for at in range(1, len(words)) if searched.town(" ".join(words[at:]))), len(words))
    return " ".join(words[:at]), " ".join(words[at:])


def on_topic_there(text: Text, phrase: Phrase) -> float:
    """The same of a trade with a bare town: half where the article says the trade elsewhere, or the town, each as a whole.

    One word of the trade is not it: where people clean up nobody need say "cleaning services Edmonton".
    """
    trade, place = parted(text, phrase)
    repeats = max(text.folded.count(text.folded[phrase.start : phrase.end]), 1)
    return sum(text.folded.count(said.lower()) > repeats for said in (trade, place) if said) / 2


def is_named(text: Text, phrase: Phrase) -> bool:
    """Whether the trade has capitals of its own in running text, as a firm's name pasted in has."""
    trade, _ = parted(text, phrase)
    return in_capitals(trade) and is_alone(text, phrase)


def is_whole(text: Text, phrase: Phrase) -> bool:
    """Whether one listed phrase alone may have been planted: a vice, or several words in capitals."""
    worded = text.raw[phrase.start : phrase.end]
    return " " in worded and (phrase.count("vice") > 0 or (in_capitals(worded) and is_alone(text, phrase)))


MODIFIERS = frozenset(
    "best the for and near my you me that cheap cheapest online services service company reviews affordable discount sale rated".split()
)


def in_capitals(words: str) -> bool:
    """Whether all words but the small ones have a capital."""
    found = [w for w in words.split() if len(w) > 3]
    return len(found) > 1 and all(w[0].isupper() for w in found)


def worded_small(text: Text, phrase: Phrase) -> bool:
    """Whether the phrase begins with a small letter, as no name does."""
    return text.raw[phrase.start].islower()


def set_off(text: Text, phrase: Phrase) -> bool:
    """Whether commas or brackets part the phrase from its sentence."""
    before, after = text.raw[max(0, phrase.start - 2) : phrase.start].strip(), text.raw[phrase.end : phrase.end + 1]
    return len(phrase.sections) > 1 and before[-1:] in (",", "(", "[") and after in (",", ")", "]")


def is_alone(text: Text, phrase: Phrase) -> bool:
    """Whether the words on either side begin with small letters: it is no part of a name."""
    before, after = (
        text.raw[max(0, phrase.start - 30) : phrase.start].split()[-1:],
        text.raw[phrase.end : phrase.end + 30].split()[:1],
    )
    return all(w[0].islower() or not w[0].isalpha() for w in (*before, *after))


def seam(raw: str, start: int, end: int) -> tuple[int, bool, bool]:
    """Where a cut of some words begins, whether a mark follows them, and whether a comma before goes with them."""
    closed = raw[end : end + 1] in (",", ".", ";", ")", "!", "?")
    if closed and raw[start - 2 : start] == ", ":
        return start - 2, True, True
    return start - (closed and raw[start - 1] == " "), closed, False


def is_quoted(text: Text, phrase: Phrase | Span) -> bool:
    """Whether quotation marks stand on either side."""
    return text.raw[phrase.start - 1] in QUOTES or text.raw[phrase.end : phrase.end + 1] in tuple(QUOTES)
