"""Where the context models' guesses are no finding: old English, letters that name, names that are modal verbs."""

import re

from curate.article import Text
from curate.models.tokens import BOUNDARY

OLD = re.compile(
    r"\b(?:thou|thee|thy|thine|hath|doth|shalt|wilt|art thou|saith|unto|verily|(?:giv|go|com|know|mak|tak|speak|seek|find|lov|keep|hear|lead|liv|sitt|walk|mourn|believ|increas|rain|blow)eth|goest|blowest)\b"
)
NAMES = frozenset(("Will", "May"))
# Plurals that stand before the noun they tell of, in British prose above all.
PLURAL_FIRST = frozenset(
    "drugs goods works careers glasses bonds arms jobs sales sports savings rates prices systems".split()
)
PHRASES = frozenset(("a priori", "a posteriori", "a fortiori", "the bud", "There being", "there being"))
LETTERS = frozenset("ABC")
OBJECTS = frozenset("it you him her them me us".split())
# Behind these an object goes on with an -ing form: "no sign of it stopping", "we caught you stealing".
BEFORE_DOING = frozenset(
    "of by for without about with from despite on to like caught catch catches saw see sees heard hear hears felt feel found find finds risk risks mind imagine remember recall stop stopped keep kept leave left".split()
)


def is_old(text: Text, start: int, end: int) -> bool:
    """Whether a sentence holds words of an old time besides the one at a span ("he giveth", "thou shalt")."""
    sentence = text.sentence_at(start)
    return any(
        match.end() <= start or match.start() >= end
        for match in OLD.finditer(text.prose_folded, sentence.start, sentence.end)
    )


def is_lettered(text: Text, index: int) -> bool:
    """Whether a letter that names the thing before it stands before a token ("category A prisons")."""
    words = text.tokens.words
    return index > 1 and words[index - 1] in LETTERS and words[index - 2] != BOUNDARY


def is_told_of(text: Text, index: int, meant: str) -> bool:
    """Whether a plural at a token, whose singular is meant, tells of the noun behind it ("a drugs trial")."""
    words = text.tokens.words
    return (
        0 < index < len(words) - 1
        and words[index] in PLURAL_FIRST
        and words[index] == f"{meant}s"
        and words[index - 1].lower() in {"a", "the", "this", "each", "every", "another"}
        and words[index + 1].isalpha()
    )


def is_set_phrase(text: Text, index: int) -> bool:
    """Whether a token stands in words that hardly stand apart ("a priori", "nip it in the bud")."""
    words = text.tokens.words
    pair = " ".join(words[index : index + 2]), " ".join(words[max(0, index - 1) : index + 1])
    return not PHRASES.isdisjoint(pair)


def is_name(text: Text, index: int) -> bool:
    """Whether "Will" or "May", at a token or before it, is somebody: it opens a sentence that asks nothing."""
    words = text.tokens.words
    for at in (index, index - 1, index - 2):
        if at >= 0 and words[at] in NAMES and (at == 0 or words[at - 1] == BOUNDARY):
            sentence = text.sentence_at(text.tokens.starts[at])
            return not text.prose[sentence.start : sentence.end].rstrip("\"'”’) ").endswith("?")
    return False


def is_doing(text: Text, index: int) -> bool:
    """Whether a pronoun at a token is what an -ing form tells of ("the chance of you winning")."""
    words = text.tokens.words
    return (
        0 < index < len(words) - 1
        and words[index] in OBJECTS
        and words[index + 1].endswith("ing")
        and words[index - 1].lower() in BEFORE_DOING
    )
