"""The words between the start of a clause and its verb, parted at the prepositions; no parser."""

import re
from typing import NamedTuple

from curate.article import Text
from curate.rules.grammar.heads import DETERMINERS, PREPOSITIONS
from curate.rules.grammar.nouns import NO_NOUN
from curate.rules.typos.inflection import is_adverb

REACH = 130  # characters
LONGEST = 12  # words
# Words that open a clause wherever they stand, and after a comma.
SUBORDINATORS = frozenset("if when because since although though while whereas unless where".split())
JOINS = frozenset("but so yet".split())
# Words before "that" that make it no relative pronoun.
SAYS = frozenset(
    "say says said think thinks thought believe believes believed know knows knew mean means meant show shows showed shown find finds found claim claims "
    "claimed argue argues argued note notes noted report reports reported feel feels felt hope hopes ensure ensures sure so now given clear true likely "
    "aware indicate indicates indicated remember realize realise understand reveals revealed explain explains explained guess see admit agree agreed "
    "certain confirmed learn learned see seems appears noticed notice told us".split()
)
# First words of what a comma may part from the subject that follows.
LEADS = frozenset(
    "in for when if as with while after before however although therefore also thus during since because at on by unfortunately today once until despite "
    "according overall finally still now first second though unless even because then again sometimes usually often generally for additionally moreover "
    "furthermore additionally nevertheless apparently sadly luckily of from under over through without among whenever whether to indeed hence consequently".split()
)
NUMBERS = frozenset("two three four".split())
STOPS = (NO_NOUN - PREPOSITIONS - DETERMINERS - {"second", "last", "first", "own", "other", "next", "only", "few", "and", *NUMBERS, "many", "most", "some", "any", "all", "both"}) | frozenset("i me him them us than like helps helped lets makes made how why whether what's it's that's he's she's there's who's here's".split())  # fmt: skip
THINKERS = frozenset("i you we they he she".split())
THOUGHT = frozenset(
    "think thinks thought believe believes believed know knows knew guess hope hopes feel felt say said".split()
)
LY_NOUNS = frozenset("family supply assembly anomaly belly reply monopoly bully butterfly jelly lily rally tally ally".split())  # fmt: skip
LINKS = JOINS | {"and"}
SHORT_FORM = re.compile(r" \([a-zA-Z0-9-]{2,8}\) $")  # "the disease (xyz) are"
DASHES = frozenset("-–—")
OPENS_ANEW = frozenset("this my our your".split())
WORD = re.compile(r"[a-z][a-z'-]*[a-z]|a|i")
ENDS = (".", "!", "?", ":", ";", '."', '?"', '!"', ".)")


class Clause(NamedTuple):
    """The words of a subject, where they start, and what opens the clause ("" a sentence, "," or a word)."""

    words: list[str]
    start: int
    opener: str


def clause_before(text: Text, verb: int) -> Clause | None:
    """The words between the start of a clause and its verb, but for adverbs beside the verb."""
    folded = text.prose_folded
    short = SHORT_FORM.search(folded, max(0, verb - 14), verb)
    verb = short.start() + 1 if short else verb
    begin = max(0, verb - REACH)
    words = folded[begin:verb].split(" ")
    if words.pop():
        return None
    found: list[str] = []
    start = verb
    while words:
        word = words.pop()
        if not WORD.fullmatch(word):
            return _at_mark(word, found, start)
        if word in SUBORDINATORS or (word == "that" and words and words[-1] in SAYS):
            return Clause(found[::-1], start, word)
        if word in LINKS and found and (words[-1].endswith((".", "!", "?")) if words else begin == 0):
            return Clause(found[::-1], start, word)
        if word in STOPS or len(found) >= LONGEST:
            return _thought(found, start, word)
        start -= len(word) + 1
        if not found and is_adverb(word) and word not in LY_NOUNS:
            continue
        found.append(word)
    return Clause(found[::-1], start, "") if begin == 0 else None


def _thought(found: list[str], start: int, word: str) -> Clause | None:
    """What is believed without "that": "I think the price of houses"."""
    if word in THINKERS and len(found) > 2 and found[-1] in THOUGHT and found[-2] in DETERMINERS:
        return Clause(found[-2::-1], start + len(found[-1]) + 1, "that")
    return None


def _at_mark(word: str, found: list[str], start: int) -> Clause | None:
    """What is before a verb where the walk back met a mark."""
    if "\n" in word or word[:1] in {'"', "("}:
        tail = re.split(r"[\n\"(]", word)[-1]
        if tail in SUBORDINATORS or (tail in LINKS and "\n" in word):
            return Clause(found[::-1], start, tail) if found else None
        if tail in STOPS:
            return _thought(found, start, tail)
        if WORD.fullmatch(tail):
            found.append(tail)
            start -= len(tail) + 1
            tail = ""
        word = tail or "."
    return _behind_mark(word, found, start) if found else None


def _behind_mark(mark: str, found: list[str], start: int) -> Clause | None:
    """The clause that a word with a mark, or a dash, opens."""
    if mark.endswith(ENDS):
        return Clause(found[::-1], start, "")
    if mark in DASHES and found[-1] in OPENS_ANEW:
        return Clause(found[::-1], start, mark)
    if not mark.endswith(","):
        return None
    if found[-1] in JOINS:
        return Clause(found[-2::-1], start + len(found[-1]) + 1, found[-1])
    return Clause(found[::-1], start, ",")


def stands_first(text: Text, clause: Clause) -> bool:
    """Whether a clause starts its sentence, or only an opener stands before it."""
    if clause.opener not in {"", ","}:
        return True
    sentence = text.sentence_at(clause.start)
    lead = text.prose_folded[sentence.start : clause.start].strip(' "(\n')
    if clause.opener == "":
        return not lead or lead.endswith((";", ":"))
    head = lead.rstrip(",")
    first = head.split(" ", 1)[0]
    return (
        "," not in head
        and " and " not in head
        and (first in LEADS or (" " not in first and first == head and first.endswith("ly")))
    )
