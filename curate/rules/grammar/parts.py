"""The noun phrases of a subject, parted at the prepositions."""

from functools import cache
from typing import NamedTuple

from curate.models import verbs
from curate.rules.grammar.heads import DETERMINERS, PREPOSITIONS, many, one, qualifies

PAIR = 3  # two nouns and the "and"


class Part(NamedTuple):
    """A preposition ("" at the start), what stands after it and before the noun, and the noun."""

    preposition: str
    determiner: str
    before: tuple[str, ...]
    noun: str
    participle: str


def parts_of(words: list[str]) -> list[Part] | None:
    """The noun phrases of a subject; None where some word fits nowhere."""
    found: list[Part] = []
    preposition, piece = "", list[str]()
    for word in (*words, ""):
        if word in PREPOSITIONS or not word:
            part = _part(preposition, piece)
            if part is None:
                return None
            found.append(part)
            preposition, piece = word, []
        else:
            piece.append(word)
    return found


def _part(preposition: str, piece: list[str]) -> Part | None:
    if not piece:
        return None
    if preposition and len(piece) > 1 and piece[0].endswith("ing"):
        piece = piece[1:]  # "of using this app"
    if preposition == "to" and len(piece) > 1 and piece[0] in verbs.load():
        piece = piece[1:]  # "to cook an egg"
    if not preposition and piece[0] in {"all", "both"} and piece[1:2] and piece[1] in DETERMINERS:
        piece = piece[1:]
    determiner = piece[0] if piece[0] in DETERMINERS and len(piece) > 1 else ""
    rest = piece[1:] if determiner else piece
    participle = ""
    if (
        not preposition
        and len(rest) > 1
        and (rest[-1] in participles() or (rest[-1].endswith("ing") and many(rest[-2])))
    ):
        *rest, participle = rest
    if "and" in rest:
        return _pair(preposition, determiner, rest)
    *before, noun = rest
    if not all(qualifies(word) for word in before):
        return None
    return Part(preposition, determiner, tuple(before), noun, participle)


def _pair(preposition: str, determiner: str, rest: list[str]) -> Part | None:
    """Two nouns of one number: "of heat and cold"."""
    bare = [word for word in rest if word not in DETERMINERS]
    if not preposition or len(bare) != PAIR or bare[1] != "and" or many(bare[0]) < many(bare[2]):
        return None
    one_noun, _, noun = bare
    if not many(one_noun) and preposition not in {"of", "between"}:
        return None
    if preposition == "between" and many(one_noun) != many(noun):
        return None
    if len(bare) != len(rest) and preposition != "between":
        return None
    return Part(preposition, determiner, (), noun, "") if many(noun) or one(noun) else None


@cache
def participles() -> frozenset[str]:
    """Participles that may follow a noun: "the drugs used in"."""
    return frozenset(verb.participle for verb in verbs.load().values()) - {"said"} | {"made", "found", "taken"}
