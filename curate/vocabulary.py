"""Unknown words of a batch by frequency, with a guess at what each is."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Literal

import msgspec

from curate.article import Text
from curate.model import Result
from curate.models import lexicon
from curate.models.tokens import BOUNDARY
from curate.readers import markdown
from curate.rules.typos import spelling
from curate.rules.typos.odd_term import OFTEN, TIMES, is_slip

Guess = Literal["name", "term", "typo"]
CAPITALS = 0.6  # share of the uses inside a sentence that are capitalised, from which a word is a name


class Word(msgspec.Struct, frozen=True):
    """An unknown word: its usual spelling, how often and in how many articles it stands, and what it may be.

    ``proposal`` is what a typo may have meant. ``example`` names the first place, ``path:line``.
    """

    text: str
    count: int
    articles: int
    guess: Guess
    proposal: str
    example: str


class Tally:
    """What a batch knows of one unknown form so far."""

    def __init__(self) -> None:
        self.spellings: Counter[str] = Counter()
        self.articles = self.inside = self.capitals = self.doubts = 0
        self.proposals: Counter[str] = Counter()
        self.example = ""

    def guess(self, form: str) -> tuple[Guess, str]:
        """What the form is by itself, and what it may have meant."""
        count = self.spellings.total()
        meant = lexicon.load().misspelling(form)
        proposal = meant[0] if meant else next(iter(dict(self.proposals.most_common(1))), "")
        if meant or (self.doubts > count / 2 and count < OFTEN):
            return "typo", proposal
        upper = sum(n for word, n in self.spellings.items() if word.isupper() or spelling.ODD.search(word))
        first = sum(n for word, n in self.spellings.items() if word[0].isupper())
        named = self.capitals >= CAPITALS * self.inside if self.inside else first == count
        return ("name" if named or upper > count / 2 else "term"), ""


class Vocabulary:
    """The unknown words of articles; memory grows with the number of different ones only."""

    def __init__(self, accepted: frozenset[str] = frozenset()) -> None:
        self.accepted = accepted
        self._tallies: dict[str, Tally] = defaultdict(Tally)

    def add(self, result: Result) -> None:
        """Count the unknown words of what is kept of an article."""
        article = result.article
        protected = markdown.protected(result.cleaned) if article.form == "markdown" else ()
        text = Text(result.cleaned, article.form, protected=protected, words=self.accepted)
        doubts = {doubt.start: doubt for doubt in spelling.doubts(text)}
        words, starts = text.tokens.words, text.tokens.starts
        seen: set[str] = set()
        for at, form in spelling.unknown(text):
            if not spelling.is_prose(text, at):
                continue
            tally = self._tallies[form]
            tally.spellings[words[at]] += 1
            tally.articles += form not in seen
            seen.add(form)
            if at and words[at - 1] != BOUNDARY:
                tally.inside += 1
                tally.capitals += words[at][0].isupper()
            doubt = doubts.get(starts[at])
            if doubt is not None and doubt.certain:
                tally.doubts += 1
                tally.proposals.update(c.text for c in doubt.proposals[:1])
            tally.example = tally.example or f"{article.key}:{text.raw.count(chr(10), 0, starts[at]) + 1}"

    def words(self, least: int = 1) -> list[Word]:
        """Words used at least so often, the most frequent first."""
        found = []
        often = {f: t for f, t in self._tallies.items() if t.spellings.total() >= OFTEN}
        for form, tally in self._tallies.items():
            count = tally.spellings.total()
            if count < least:
                continue
            guess, proposal = tally.guess(form)
            near = [o for o, t in often.items() if t.spellings.total() >= TIMES * count and is_slip(form, o)]
            if near and guess != "typo":
                best = max(near, key=lambda o: (often[o].spellings.total(), o))
                guess, proposal = "typo", _usual(often[best])
            found.append(Word(_usual(tally), count, tally.articles, guess, proposal, tally.example))
        return sorted(found, key=lambda word: (-word.count, word.text.casefold(), word.text))


def survey(results: Iterable[Result], accepted: frozenset[str], least: int = 1) -> list[Word]:
    """Unknown words of some results, the most frequent first."""
    vocabulary = Vocabulary(accepted)
    for result in results:
        vocabulary.add(result)
    return vocabulary.words(least)


def _usual(tally: Tally) -> str:
    return min(tally.spellings.items(), key=lambda item: (-item[1], item[0]))[0]
