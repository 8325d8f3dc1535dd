"""T258: an adjective for an adverb, a base or a noun for an adjective, by the words around."""

from collections.abc import Iterator, Sequence
from itertools import product

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark
from curate.rules.frames import Frame, Framed
from curate.rules.typos.endings_nouns import DEGREES_OF_NOUNS, EASE, NOUNS_OF, VERY
from curate.rules.typos.endings_places import (
    BE,
    BEFORE_DEGREE,
    BEFORE_PARTICIPLE,
    BEFORE_TOO,
    BEFORE_VERY,
    BEHIND_TOO,
    BEHIND_VERY,
    BEHIND_WRONG,
    CLAUSES,
    END,
    LIMITS,
    NAMING,
    NOT,
    NOUN_BEHIND,
    NOUNS_MEANT,
    SUDDEN,
    THINGS,
    TIMES,
    USED,
    adverb,
)
from curate.rules.typos.endings_table import (
    AFTER_BE,
    DEGREE,
    MANNER,
    PAIRS,
    QUALITIES,
    WELL,
)
from curate.rules.typos.tables import rows


def fields(row: str, least: int) -> list[str]:
    """The fields of a row, "*" for an empty one, filled up to so many."""
    found = ["" if field == "*" else field for field in row.split(" / ")]
    return [*found, *[""] * (least - len(found))]


def adverbs() -> Iterator[Frame]:
    """Adjectives for adverbs: degrees, participles after "be", manners after verbs."""
    for degree, quality in product(DEGREE.split(), QUALITIES.split()):
        if degree in NAMING and quality in {"good", "common"}:
            continue  # "a particular good or service"
        phrase, meant = f"{degree} {quality}", f"{adverb(degree)} {quality}"
        if degree == "total" or quality in THINGS or (degree == "absolute" and quality in LIMITS):
            yield Frame(phrase, meant, BEFORE_DEGREE.replace("|a|an|", "|").replace("|the|", "|").replace("|and|", "|"))
            if quality in THINGS:
                yield Frame(phrase, meant, "a|an|the", BEHIND_WRONG)
        else:
            yield Frame(phrase, meant, BEFORE_DEGREE)
    for words, participles in (row.split(" / ") for row in AFTER_BE.strip().splitlines()):
        for word, participle in product(words.split("|"), participles.split("|")):
            left = BEFORE_PARTICIPLE
            if word in TIMES and participle not in USED:
                left = left.replace("|most|more|", "|").replace("|have|has|had|", "|")
            yield Frame(f"{word} {participle}", f"{adverb(word)} {participle}", left)
    yield Frame("sudden", "suddenly", f"{BE}|i|he|she|it|we|they|was then|had", SUDDEN)
    for participle in WELL.split("|"):
        yield Frame(f"good {participle}", f"well {participle}", f"{BE}|very|so|not|quite")
    for verbs, words in (row.split(" / ") for row in MANNER.strip().splitlines()):
        for verb, word in product(verbs.split("|"), words.split("|")):
            yield Frame(f"{verb} {word}", f"{verb} {adverb(word)}", "", END, "a|an|the|this|that|his|her|their|its|of")


def adjectives() -> Iterator[Frame]:
    """Adverbs and nouns for adjectives, bases for participles."""
    for row in rows("endings"):
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
            for form in forms:
                clause = (
                    form.endswith(("s", "people", "men")) and not form.endswith("ss") and "|a|" in f"|{left}|"
                )  # "a skill people need"
                lefts = "|".join(word for word in left.split("|") if not (clause and word in {"a", "an"}))
                yield Frame(f"{written} {form}", f"{meant} {form}", lefts, "", unless, behind)


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
        "A terrible wrong; the most recent published list; a skill actors need; the total possible sum.",
        "Some fry eggs in oil. Most experience staff cuts.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield what the frames find, but for names."""
        for remark in super().check(text, hits):
            after = text.folded[remark.end : remark.end + 12]
            listed = (
                text.folded[remark.start : remark.end] not in NOUNS_MEANT
                and after.startswith(",")
                and not after[2:].startswith(CLAUSES)
            )  # "she wrote beautiful, sad poems"
            opens = text.raw[max(0, remark.start - 5) : remark.start].endswith(
                ("Some ", "Most ", "Many ")
            )  # "Some grill fish"
            if (
                not listed
                and not opens
                and not any(word[:1].isupper() for word in text.raw[remark.start : remark.end].split()[1:])
            ):
                yield remark
