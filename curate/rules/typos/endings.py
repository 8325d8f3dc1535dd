"""T258: an adjective for an adverb, a base or a noun for an adjective, by the words around."""

from collections.abc import Iterator, Sequence
from itertools import product

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark
from curate.rules.typos.endings_table import ADVERBS, AFTER_BE, DEGREE, DONE, MANNER, PAIRS, QUALITIES, VERY, WELL
from curate.rules.typos.frames import Frame, Framed

BE = "is|are|was|were|be|been|being|am|isn't|wasn't|aren't|weren't|has been|it's|they're|i'm|he's|she's"
NOT = "the|this|that|these|those|its|his|her|my|our|your|their"
END = r"$|and (?:i|we|he|she|they|it|then)|but|because|when|in|with|at|by|for|every|to|through|past|over|since|during|until|after|before|if|so|and \\w+(?=[.,;!?])"


BEFORE_DEGREE = f"{BE}|a|an|not|very|so|the|look|looks|feel|feels|seems|become|became|much|with|are also|and|also"
BEFORE_PARTICIPLE = f"{BE}|very|so|not|also|most|more|get|got|have|has|had|become"
BEFORE_VERY = f"{BE}|a|an|feel|feels|felt|look|looks|looked|became|become|not"
BEHIND_VERY = (
    "$|and|to|for|in|because|but|that|with|at|when|than|if|as|people|person|man|place|thing|part|day|way|role|food"
)
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
        for degree in ("too", "extremely"):
            yield Frame(f"{degree} {noun}", f"{degree} {adjective}", BE, "$|and|for|to|because|but|in")
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
