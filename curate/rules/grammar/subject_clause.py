"""The clause before a verb that holds its subject and nothing else, for G142."""

import re

from curate.article import Text
from curate.rules.grammar.clause import SHORT_FORM, Clause, clause_before, stands_first
from curate.rules.grammar.heads import DETERMINERS, PREPOSITIONS
from curate.rules.grammar.inverted_words import PLURAL
from curate.rules.grammar.pronoun_words import IF

UNREAL = re.compile(r"\b(?:if|though|wish\w*|unless|whether|as|suppos\w+|imagin\w+|would|even|that)\b")
INITIAL = re.compile(r"[A-Z]\.\s$")
SKIPPED = frozenset(("since", "where"))


def clause_of(text: Text, start: int, verb: str) -> Clause | None:
    """The words before a verb, where they are all that its clause has before it."""
    clause = clause_before(text, start)
    if clause is None or not clause.words or clause.opener in SKIPPED or not stands_first(text, clause):
        return None
    if INITIAL.search(text.raw, max(0, clause.start - 5), clause.start):
        return None
    if clause.opener in IF and verb not in PLURAL and verb not in {"are", "aren't"}:
        return None  # "if the law require it"
    if verb.startswith("were") and UNREAL.search(text.prose_folded[text.sentence_at(start).start : start]):
        return None
    return clause


def is_lower(text: Text, clause: Clause, end: int, *, loose: bool) -> bool:
    """Whether no name is told of, but for one that describes the last noun: "cases of the Abc syndrome"."""
    size = next((at for at, word in enumerate(clause.words) if word in PREPOSITIONS), len(clause.words))
    first = clause.start + (not clause.opener)
    head = clause.start + len(" ".join(clause.words[:size]))
    behind = SHORT_FORM.sub("", text.raw[head:end])
    written = text.raw[first:head].split()
    lower = [word.islower() for word in written]
    named = [at for at, word in enumerate(behind.split(), size) if not word.islower()]
    fits = not named or (len(named) == 1 and clause.words[named[0] - 1] in PREPOSITIONS | DETERMINERS)
    bare = loose and size > 1 and lower[-1:] == [True] and not written[0].endswith(".")
    short = len(clause.words) - 1 in named and not (clause.words[-2] == "with" and behind.split()[-1].isupper())
    return (all(lower) or bare) and fits and not short
