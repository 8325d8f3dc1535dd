"""What stands before a pronoun, and whether it opens its clause there (G140, G141)."""

from curate.article import Text
from curate.rules.grammar.bases import bases, participles
from curate.rules.grammar.counted import describes_well, only_many, single
from curate.rules.grammar.heads import DETERMINERS
from curate.rules.grammar.pronoun_words import CONJUNCTIONS
from curate.rules.typos.inflection import Place

# "You" and "it" are subjects behind these, too.
THOUGHT = frozenset(
    "guess think suppose hope bet said say says thinks knows believe all sure glad happy sorry afraid clear likely true".split()
)
# "All but it are new."
EXCEPTS = frozenset("all none nothing anything everything nobody anyone everyone any one anybody everybody".split())


def lead(text: Text, place: Place) -> str:
    """What stands before a pronoun: a word, a mark, or "." where the sentence begins."""
    word = place.word(-1)
    if word:
        return word
    start = text.words.starts[place.at]
    before = text.prose_folded[text.sentence_at(start).start : start].rstrip()
    return before.strip("\"“'(")[-1:] or "."


def opens(place: Place, before: str) -> bool:
    """Whether "it" or "you" opens a clause, so that it is no object."""
    if before in CONJUNCTIONS | THOUGHT or before in {".", ";", "—", "–"} or before.isdigit():
        return True
    if before == "as":
        return place.word(-2) in {"soon", "long", "far", "much", "just"}
    if before in {"and", "but", "so", ","}:
        return place.word(-2) == "" or before == "," or (before == "but" and place.word(-2) not in EXCEPTS)
    if place.word(-1) == "" or (before in bases() and place.word(-2) not in DETERMINERS):
        return False
    return bool(single(before) or only_many(before)) or (describes_well(before) and before not in participles())
