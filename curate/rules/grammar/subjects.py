"""A cheap look for a subject and a verb of different number: which sentences are worth a parse."""

import re
from collections.abc import Iterator, Sequence

from curate.rules.words import DEFINITE

SINGULAR = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't"}
PLURAL = {"are": "is", "were": "was", "have": "has", "do": "does", "aren't": "isn't"}
ONE = frozenset(("one", "each", "either", "neither"))
ARTICLES = frozenset("the a an this that each every another".split())
BREAKS = frozenset((*',():;-—–"&/', *"and or nor plus that who which".split()))
FARTHEST = 8  # tokens between subject and verb
# Nouns that go with either number, or that taggers take for the other one.
EITHER = frozenset(
    "number majority minority variety lot lots percent percentage rest half part portion group couple series people media data team family police staff "
    "species means range handful pair dozen hundred thousand total bulk plenty set types kind type sort fraction remainder third quarter population "
    "proportion what all some most any none more such average committee public youth class band crew company couple bacteria criteria phenomena "
    "minimum maximum lack host array mix combination selection one deer sheep fish sperm herd dead undead woods gras equivalent elite yeomanry bourgeoisie athletics headquarters evidence".split(),
)
SINGULAR_IN_S = re.compile(
    r"(?:ics|ss|us|is|news|lens|mumps|measles|rickets|shingles|molasses|diabetes|herpes|rabies|scabies|caries|series|species|"
    r"pancreas|atlas|canvas|biceps|triceps|quadriceps|gas|bias|means)$",
)
ONE_OF = re.compile(rf"\b(?:one|each|either|neither) of (?:{DEFINITE})\b")
OPENERS = frozenset("because when if while although though since unless where that so".split())
LEADS = frozenset(
    "in for when if as with while after before however although therefore also thus during since because at on by".split()
)
VERB = re.compile(r"(is|was|has|does|are|were|have|do)(?:n?['’]?t)?\W*$")
FINITE = frozenset("is was are were would could should".split())
# None of these stands inside a subject, before its noun; after the others "one of" is no subject.
OUTSIDE = FINITE | frozenset("of in on with by for into during through between and or nor that who which".split())
GOVERNORS = frozenset("be been being has have had to from at about like as".split())
LETTERS = re.compile(r"(?<![^\W\d_])(?<![^\W\d_]['’])[^\W\d_]+")  # of "it's" only the first
NO_BASE = re.compile(r"(?:[^su]s|ed|ing|ly|ion)$|\d")  # no plural verb ends so
OPENING = "\"'“‘(["
NO_NOUNS = frozenset(
    "they you we i he she it there here these those this what where how also often still would will could might must may "
    "can should people then now not never always both as was has does its yours ours theirs the a an my your his her our their "
    "of in on at for from with to by into than because if when until so but and or be".split()
)


def worth_a_parse(sentence: str) -> bool:
    """Whether some verb has a word before it that may be its subject, of the other number.

    Holds of every sentence in which a parse could find a disagreement; a parse takes a hundred times as long.
    """
    chunks = sentence.split()
    low = [chunk.lower().lstrip(OPENING) for chunk in chunks]
    for at, chunk in enumerate(chunks):
        if (
            low[at] in ONE
            and low[at + 1 : at + 2] == ["of"]
            and GOVERNORS.isdisjoint(low[:at][-1:])
            and _opens(low, at)
            and _plural_verb_behind(low[at + 2 : at + FARTHEST + 2])
        ):
            return True
        verb = VERB.match(chunk.lstrip(OPENING))
        if verb and any(
            _differs(noun, verb[1] in SINGULAR, low[:by]) and _opens(low, by) for by, noun in _before(chunks, at)
        ):
            return True
    return False


def _opens(low: Sequence[str], at: int) -> bool:
    """Whether a subject that opens a clause may end with a word."""
    led = low[0] in LEADS
    for by in range(at - 1, -1, -1):
        if low[by] in OPENERS or (led and low[by][-1:] == ","):
            return True
        if low[by] in OUTSIDE:
            return False
    return not (low[0].endswith("ing") and low[0].isalpha())  # "counting calories is"


def _plural_verb_behind(low: Sequence[str]) -> bool:
    """Whether a plural verb may follow, before a singular one or a mark, in the words behind "one of"."""
    for by, chunk in enumerate(low):
        word = chunk.rstrip(",;:.!?)\"'”’")
        if word in SINGULAR or word in BREAKS:
            return False
        before = low[by - 1] if by else "of"
        if word in PLURAL or not (NO_BASE.search(word) or word in NO_NOUNS or before in NO_NOUNS):
            return True
        if chunk[-1] in ",;:":
            return False
    return False


def _before(chunks: Sequence[str], at: int) -> Iterator[tuple[int, str]]:
    """Words that may be the subject of a verb, with their places."""
    for by in range(at - 1, max(-1, at - FARTHEST - 2), -1):
        chunk, low = chunks[by], chunks[by].lower()
        if low in BREAKS or low in FINITE or (low[-1] in ",;" and low[-2:-1].isalnum()):
            return
        yield from ((by, word) for word in LETTERS.findall(chunk) if word.islower() and word not in NO_NOUNS)


def _differs(noun: str, singular: bool, before: Sequence[str]) -> bool:  # noqa: FBT001
    """Whether a word may be a noun whose number is not its verb's."""
    if noun in EITHER:
        return False
    if singular:
        return noun[-1] == "s" and SINGULAR_IN_S.search(noun) is None
    return not noun.endswith(("s", "a", "i", "ae")) and not ARTICLES.isdisjoint(before)
