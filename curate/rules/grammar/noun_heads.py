"""The head of a subject that its verb does not agree with (G142)."""

from collections.abc import Sequence

from curate.models.counts import alone
from curate.rules.grammar.bases import bases
from curate.rules.grammar.clause import Clause
from curate.rules.grammar.counted import describes_well
from curate.rules.grammar.heads import DETERMINERS, PREPOSITIONS
from curate.rules.grammar.inverted_words import PLURAL
from curate.rules.grammar.noun_subject_words import (
    BARRED,
    ILLNESS,
    MANY,
    NO_FIRST,
    ONE_FIRST,
    are_many,
    is_one,
    is_one_thing,
    is_plain,
    lone,
    modifies,
    plural_like,
    third_to_base,
)
from curate.rules.grammar.nouns import ABSTRACT
from curate.rules.grammar.other_form import BE_MANY, soft_thirds
from curate.rules.grammar.parted_words import PAPERS
from curate.rules.grammar.plural_third_words import GOES_ON

THEY = frozenset("i we you they".split())  # "this year have we seen him?"
KINDS = frozenset("types kinds sorts".split())
WANTS = frozenset("needs wants likes loves thinks makes takes gives knows says".split())


def is_third(verb: str) -> bool:
    """Whether a form goes with one thing."""
    return verb in PLURAL or (verb not in BE_MANY and verb in third_to_base())


def head_of(clause: Clause, verb: str, behind: str) -> str:
    """The head of a subject that its verb does not agree with, "" where it may agree."""
    words = clause.words
    if words[0] in PREPOSITIONS | NO_FIRST or not BARRED.isdisjoint(words) or words[-1] in DETERMINERS:
        return ""
    cut = next((at for at, word in enumerate(words) if word in PREPOSITIONS), len(words))
    segment, tail = words[:cut], words[cut:]
    inner = segment[1:] if segment[0] in DETERMINERS | MANY else segment
    if not inner or inner[0].endswith("ing") or not all(map(modifies, inner[:-1])) or not is_plain(tail):
        return ""
    if inner is segment and is_unsure(clause, verb):
        return ""
    # "The articles of organization form", "the results of other replacement studies".
    if (tail[2:] and tail[-1] in PAPERS) or (tail and verb in soft_thirds() and verb not in WANTS):
        return ""
    head = inner[-1]
    if is_third(verb):
        fits = head_of_many(segment, head, behind) and (len(words) > 1 or (verb != "was" and lone(head, verb, behind)))
        return head if fits else ""
    named = len(words) > 1 or clause.opener or (head.endswith(ILLNESS + ABSTRACT) and alone(head) > 0)
    fits = (
        named
        and head_of_one(segment, head)
        and (behind not in THEY if verb in BE_MANY else goes_on(segment[0], behind))
    )
    return head if fits and not any(map(plural_like, (*segment, *tail))) else ""


def is_unsure(clause: Clause, verb: str) -> bool:
    """Whether a subject without a determiner may be a base, a term that is explained, or the last of a list."""
    return (
        verb in {"refers", "relates"}
        or (len(clause.words) == 1 and clause.words[0] in bases())
        or (clause.opener == "," and verb not in BE_MANY)
    )


def goes_on(first: str, behind: str) -> bool:
    """Whether the word behind a bare verb shows that it is no noun."""
    return behind in GOES_ON or (first in DETERMINERS | ONE_FIRST and behind != "" and not is_one(behind))


def head_of_many(segment: Sequence[str], head: str, behind: str) -> bool:
    """Whether a head names many things: "the pens", "different types"."""
    kinds = head in KINDS and len(segment) > 1 and (segment[0] in MANY or describes_well(segment[0]))
    summed = segment[0] == "all" and behind in {"a", "an"}  # "all pupils is a big group"
    return segment[0] not in ONE_FIRST and (are_many(head) or kinds) and not summed


def head_of_one(segment: Sequence[str], head: str) -> bool:
    """Whether a head names one thing."""
    return segment[0] not in MANY and (is_one(head) or (segment[0] in ONE_FIRST and is_one_thing(head)))
