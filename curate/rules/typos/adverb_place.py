"""G123: "you can easy remove it", "I strong recommend", "this beautiful restored house"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.models.counts import pair
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.bases import bases
from curate.rules.typos.endings_places import adverb
from curate.rules.typos.things import forms
from curate.rules.words import PERSONS

ADJECTIVES = (
    "easy quick strong final usual general serious complete total actual proper certain definite probable immediate automatic regular careful gentle successful significant accurate "
    "effective efficient potential constant frequent simple gradual sudden personal perfect beautiful new recent high full fresh heavy poor elegant tasteful professional special traditional "
    "extreme severe previous local slow safe direct real bad nice partial temporary permanent environmental particular incredible absolute normal typical original natural smooth"
).split()  # fmt: skip
MODAL = re.compile(
    r"(?:^|[^\w'-])(?:can|could|would|should|must|to|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|(?:i|you|we|they|he|she|it|that|which) (?:will|may|might)) $"
)
PRONOUN = re.compile(
    rf"(?:^|[.!?;,“\"(] ?|\b(?:and|but|because|that|if|when|so|as) )(?:{PERSONS}) (?:have |had |has )?$"
)
NOUN_BEFORE = re.compile(r"\b(?:a|an|the) (?:can|must|will) $")
# What must follow a word that is a noun, too, where it is a verb.
OBJECT = re.compile(
    r" (?:the|a|an|this|that|these|those|my|your|his|her|its|our|their|it|him|them|me|us|you|with|for|from|in|on|at|to|up|out|off|into|between|any|all|more|and|first|early|late|again)(?![\w'-])|[.,;!?]|$"
)
DETERMINER = re.compile(
    r"(?:^|[^\w'-])(?:a|an|the|this|these|those|our|their|its|his|her|my|your|some|many|with|of|several|two|three) $"
)
DONE = re.compile(r" (?P<done>[a-z]+)(?P<noun> [a-z]+)(?![\w'-])")
NEXT = re.compile(r" (?P<verb>[a-z]+)(?![\w'-])")
MADE = frozenset(
    "restored designed renovated decorated furnished landscaped crafted maintained presented illustrated written preserved carved painted cooked prepared seasoned built developed recommended "
    "qualified skilled trained respected rated priced valued detailed polluted populated injured damaged wounded disabled opened launched refurbished arrived published married released formed elected "
    "appointed elegant arranged balanced timed executed sourced produced grown brewed baked squeezed ground prepared made kept tended lit equipped paid educated guarded armed wooded".split()
)
# A thing may be both: "a beautiful carved box".
PICTURED = frozenset("carved painted illustrated landscaped written furnished".split())
FOR_MADE = {
    "beautiful": MADE - PICTURED, "high": frozenset("recommended qualified skilled trained respected rated priced valued detailed populated educated paid developed polluted praised regarded contagious".split()),
    "new": frozenset("renovated refurbished opened launched married formed painted built decorated released arrived".split()),
    "recent": frozenset("renovated refurbished opened launched married elected appointed published released restored arrived built".split()),
    "careful": MADE - {"written", "prepared"}, "perfect": frozenset("cooked seasoned balanced timed executed preserved designed prepared maintained baked".split()), "elegant": MADE - PICTURED, "tasteful": MADE - PICTURED,
    "fresh": frozenset("prepared cooked painted squeezed made ground cut brewed".split()), "heavy": frozenset("polluted populated armed guarded wooded damaged".split()),
    "poor": frozenset("designed written lit maintained equipped executed educated prepared paid".split()), "severe": frozenset("injured damaged wounded disabled".split()),
    "serious": frozenset("injured damaged wounded".split()), "extreme": frozenset("detailed skilled populated polluted respected".split()), "professional": frozenset("trained designed prepared written".split()),
    "special": frozenset("designed trained equipped built prepared selected".split()), "environmental": frozenset(("friendly",)), "local": frozenset("sourced grown brewed produced".split()),
    "easy": frozenset("digested understood recognized".split()), "partial": frozenset("sighted restored renovated hidden".split()), "natural": frozenset("ventilated lit".split()),
}  # fmt: skip
VERBS_TOO = frozenset("slow direct complete perfect smooth total fresh heavy fine free quiet".split())

# Nouns that the participle names a kind of: "fresh ground beef", "her new married name", "poor written English".
KINDS = {
    "ground": frozenset("beef pork lamb meat turkey chicken veal".split()), "married": frozenset("name life home state status".split()),
    "written": frozenset("english french german spanish work language communication skills records evidence".split()), "built": frozenset(("environment",)),
}  # fmt: skip

# Joined by a hyphen: "a high-priced item".
HYPHENED = frozenset(("high priced", "high rated", "high paid", "high valued", "new painted", "new built"))
ASKING = frozenset(
    "can could would should must to don't doesn't didn't can't couldn't won't wouldn't will may might i you we they he she it that which have had has a an the this these those our their its "
    "his her my your some many with of several two three".split()
)


class AdverbPlace(Rule):
    """An adjective where an adverb stands: before a verb ("can easy remove") or a participle ("a beautiful restored house").

    Why: the ending tells that the word describes what is done, and not a thing.
    Fix: the adverb.
    """

    code = "G123"
    name = "adjective-before-verb"
    since = "0.2"
    message = '"{text}" is probably meant to be "{meant}"'
    cues = tuple(ADJECTIVES)
    bad = (
        Bad("You can easy remove the lid.", "You can easily remove the lid.", "easy"),
        Bad("I strong recommend this shop.", "I strongly recommend this shop."),
        Bad("It complete ruined our day.", "It completely ruined our day."),
        Bad("This beautiful restored house is old.", "This beautifully restored house is old."),
        Bad("We stayed in a new renovated flat.", "We stayed in a newly renovated flat."),
        Bad("She would usual call first.", "She would usually call first."),
    )
    good = (
        "You can safe money. It is easy to remove. To direct traffic, to complete work, to slow growth.",
        "We complete work on time. A new painted sign, a high priced item; they can general.",
        "A beautiful carved box, some fresh ground beef, her new married name, a new elected mayor, his poor written English.",
        "The real estate; he has special need of it. I complete the form. They slow cook it.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield each adjective that an adverb is meant by."""
        folded = text.folded
        for span in hits:
            if folded[span.end : span.end + 1] != " " or folded[span.start - 1 : span.start] != " ":
                continue
            at = folded.rfind(" ", 0, span.start - 1)
            if folded[at + 1 : span.start - 1].strip('"“(') not in ASKING:
                continue
            left, right = folded[max(0, span.start - 40) : span.start], folded[span.end : span.end + 50]
            written = text.raw[span.start : span.end]
            word = folded[span.start : span.end]
            if not written.islower() or not (acts(word, left, right) or described(word, left, right)):
                continue
            if not text.is_protected(span.start, span.end):
                meant = adverb(word)
                yield Remark(span.start, span.end, self.message.format(text=written, meant=meant), replacement(meant))


def acts(word: str, left: str, right: str) -> bool:
    """Whether a verb follows an adjective that stands behind a modal verb or a pronoun."""
    match = NEXT.match(right)
    if match is None:
        return False
    verb, after = match["verb"], right[match.end() :]
    if MODAL.search(left) and not NOUN_BEFORE.search(left):
        if word in bases() | VERBS_TOO or (
            left.endswith(" to ") and word in {"new", "high", "full", "real", "local", "special"}
        ):
            return False
        known = verb in bases() and OBJECT.match(after) is not None
        return known and (verb in verbs.strict() or not left.endswith(" to ")) and pair(word, verb) <= 2
    if PRONOUN.search(left):
        finite = (verb in verbs.strict() or (verb in forms() and verb.endswith("ed"))) and word != "slow"
        return finite and pair(word, verb) <= 2 and OBJECT.match(after) is not None
    return False


def described(word: str, left: str, right: str) -> bool:
    """Whether a participle that an adverb belongs to follows, and its noun."""
    match = DONE.match(right)
    if match is None or word not in FOR_MADE or match["done"] not in FOR_MADE[word]:
        return False
    if match["noun"].strip() in {"and", "or", "by", "in", "to", "on", "with", "for", "of", "at", "from", "is", "was"}:
        return False
    if match["noun"].strip() in KINDS.get(match["done"], ()):
        return False
    return DETERMINER.search(left) is not None and f"{word} {match['done']}" not in HYPHENED
