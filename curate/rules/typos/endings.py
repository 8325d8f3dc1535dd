"""T258: an adjective for an adverb, a base or a noun for an adjective, by the words around."""

from collections.abc import Iterator, Sequence
from itertools import product

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark
from curate.rules.typos.endings_nouns import DEGREES_OF_NOUNS, EASE, NOUNS_OF, VERY
from curate.rules.typos.endings_table import (
    ADVERBS,
    AFTER_BE,
    DEGREE,
    DONE,
    MANNER,
    PAIRS,
    QUALITIES,
    WELL,
)
from curate.rules.typos.frames import Frame, Framed

BE = "is|are|was|were|be|been|being|am|isn't|wasn't|aren't|weren't|has been|it's|they're|i'm|he's|she's"
NOT = "the|this|that|these|those|its|his|her|my|our|your|their"
END = r"$|and (?:i|we|he|she|they|it|then)|but|because|when|in|with|at|by|for|every|to|through|past|over|since|during|until|after|before|if|so|and \w+(?=[.,;!?])"


BEFORE_DEGREE = f"{BE}|a|an|not|very|so|the|look|looks|feel|feels|seems|become|became|much|with|are also|and|also"
BEFORE_PARTICIPLE = f"{BE}|very|so|not|also|most|more|get|got|have|has|had|become"
BEFORE_VERY = f"{BE}|a|an|feel|feels|felt|look|looks|looked|became|become|not"
BEFORE_TOO = f"{BE}|look|looks|looked|feel|feels|felt|seem|seems|seemed|became|become|becomes"
BEHIND_TOO = "$|and|for|to|because|but|in|at|when|with|from|than|despite|if|as"
NOUN_BEHIND = "(?:the|this|that|these|those|my|our|your|his|her|their|its|a|an|having|being|using|doing|[a-z]{4,})"
BEHIND_VERY = "$|despite|after|from|and|to|for|in|because|but|that|with|at|when|than|if|as|people|person|man|place|thing|part|day|way|role|food"
SUDDEN = r"\w{3,}ed|unable|gone|ill|sick|aware|very|afraid|felt|became|heard|saw|stood|began|ran|fell|got|went|came|realised|awake|able|interested|alone|full|empty|quiet|cold|dark|surrounded"
CLAUSES = (
    "and ",
    "but ",
    "so ",
    "which ",
    "because ",
    "who ",
    "we ",
    "i ",
    "he ",
    "she ",
    "they ",
    "it ",
    "the ",
    "with ",
)
NAMING = frozenset(("particular", "total"))


def adverb(adjective: str) -> str:
    """The adverb of an adjective."""
    if adjective in ADVERBS:
        return ADVERBS[adjective]
    if adjective.endswith("le") and adjective != "sole":
        return f"{adjective[:-1]}y"
    if adjective.endswith("y"):
        return f"{adjective[:-1]}ily"
    return f"{adjective}ally" if adjective.endswith("ic") else f"{adjective}ly"


def fields(row: str, least: int) -> list[str]:
    """The fields of a row, "*" for an empty one, filled up to so many."""
    found = ["" if field == "*" else field for field in row.split(" / ")]
    return [*found, *[""] * (least - len(found))]


def adverbs() -> Iterator[Frame]:
    """Adjectives for adverbs: degrees, participles after "be", manners after verbs."""
    for degree, quality in product(DEGREE.split(), QUALITIES.split()):
        if degree in NAMING and quality in {"good", "common"}:
            continue  # "a particular good or service"
        yield Frame(f"{degree} {quality}", f"{adverb(degree)} {quality}", BEFORE_DEGREE)
    for words, participles in (row.split(" / ") for row in AFTER_BE.strip().splitlines()):
        for word, participle in product(words.split("|"), participles.split("|")):
            yield Frame(f"{word} {participle}", f"{adverb(word)} {participle}", BEFORE_PARTICIPLE)
    yield Frame("sudden", "suddenly", f"{BE}|i|he|she|it|we|they|was then|had", SUDDEN)
    for participle in WELL.split("|"):
        yield Frame(f"good {participle}", f"well {participle}", f"{BE}|very|so|not|quite")
    for verbs, words in (row.split(" / ") for row in MANNER.strip().splitlines()):
        for verb, word in product(verbs.split("|"), words.split("|")):
            yield Frame(f"{verb} {word}", f"{verb} {adverb(word)}", "", END, "a|an|the|this|that|his|her|their|its|of")


def adjectives() -> Iterator[Frame]:
    """Adverbs and nouns for adjectives, bases for participles."""
    for row in DONE.strip().splitlines():
        written, meant, left, right, unless = fields(row, 5)
        for one in written.split("|"):
            yield Frame(one, meant, left, right, unless)
    for noun, adjective in (pair.split(">") for pair in VERY.split()):
        yield Frame(f"very {noun}", f"very {adjective}", BEFORE_VERY, BEHIND_VERY, NOT)
        for degree in DEGREES_OF_NOUNS:
            yield Frame(f"{degree} {noun}", f"{degree} {adjective}", BEFORE_TOO, BEHIND_TOO)
    for noun, adjective in (pair.split(">") for pair in EASE.split()):
        yield Frame(noun, adjective, "(?:it|this) (?:is|was|will be|would be)|it's", "to|that|for")
    for adjective, noun in (pair.split(">") for pair in NOUNS_OF.split()):
        yield Frame(f"{adjective} of", f"{noun} of", "the|its|their|our|your|about|this", NOUN_BEHIND)
    for adjective, noun in (("different", "difference"), ("similar", "similarity")):
        yield Frame(f"{adjective} between", f"{noun} between", "the|a|no|any|big|main|only|huge|great|little|some|one")
    for row in PAIRS.strip().splitlines():
        written, meant, left, right, unless, behind = fields(row, 6)
        for noun in right.split("|"):
            forms = (noun,) if noun.endswith(("s", "man", "men", "y")) else (noun, f"{noun}s")
            yield from (Frame(f"{written} {form}", f"{meant} {form}", left, "", unless, behind) for form in forms)


class WrongEnding(Framed):
    """An adjective for an adverb ("complete destroyed"), a base for a participle ("mash potatoes"), a noun for an adjective ("very importance").

    Why: the ending that was lost is what tells how the words hang together.
    Fix: the word with the ending that its place asks for.
    """

    code = "T258"
    name = "wrong-ending"
    since = "0.2"
    frames = (*adverbs(), *adjectives())
    bad = (
        Bad("The town was complete destroyed.", "The town was completely destroyed."),
        Bad("This hotel is high recommended.", "This hotel is highly recommended."),
        Bad("The price has increased dramatic over ten years.", "The price has increased dramatically over ten years."),
        Bad("They serve it with mash potatoes.", "They serve it with mashed potatoes."),
        Bad("The staff was very friend and helpful.", "The staff was very friendly and helpful."),
        Bad("The result is extreme important.", "The result is extremely important."),
        Bad("It is very easily to use.", "It is very easy to use."),
    )
    good = (
        "Mash potatoes with a fork; they mash potatoes and whip cream.",
        "The very importance of the task; a complete and destroyed set.",
        "He was recent in town; high recommended doses.",
        "Extreme heat; he increased dramatic tension.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield what the frames find, but for names."""
        for remark in super().check(text, hits):
            after = text.folded[remark.end : remark.end + 12]
            listed = after.startswith(",") and not after[2:].startswith(CLAUSES)  # "she wrote beautiful, sad poems"
            if not listed and not any(word[:1].isupper() for word in text.raw[remark.start : remark.end].split()[1:]):
                yield remark
