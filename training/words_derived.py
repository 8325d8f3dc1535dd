"""Words made of one another by an ending: "sudden" and "suddenly", "abnormal" and "abnormalities", "spastic" and "spasticity".

The rules of English word formation (any grammar lists them), applied to the words of a vocabulary; nothing is taken from a
dictionary of derivations.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

# Endings that stand for one another on one stem.
RULES = tuple(
    tuple("" if part == "-" else part for part in rule.split("/"))
    for rule in (
        "-/ly y/ily e/y ic/ically -/ally -/y -/ful -/less -/ness y/iness -/al e/al y/ical -/ic y/ic ic/ical a/ic ia/ic es/ic e/ic sis/tic "
        "a/al us/al um/al is/al -/atic a/atic ance/ant ence/ent ance/- ence/- ance/e ence/e ency/ent ancy/ant e/ion -/ion -/ation e/ation y/ication ion/ive ation/ative "
        "ion/ional ion/ious ion/or e/or -/or -/er e/er -/able e/able ation/able -/ible -/ment -/ity e/ity ic/icity ble/bility ous/osity ist/y ist/ical "
        "logy/logist logy/logical logist/logical -/ist e/ist y/ist -/en ion/ory e/ory or/ory e/ety -/th -/ous e/ous y/ous -/ish ed/edly -/ship -/hood "
        "ure/- ure/e age/- ize/- ize/y ise/- ify/- -/ive e/ive -/ary e/ary itis/ic oma/omatous pathy/pathic plegia/plegic scopy/scopic graphy/graphic gram/graphy "
        "aneous/aneously ably/able ibly/ible ency/e -/ery ence/ential ance/antial"
    ).split()
)
STEM = 4  # letters that both must share
POSSESSIVE = "'s"


def forms(words: Iterable[str]) -> dict[str, set[str]]:
    """Return for each word the others of the vocabulary that one rule makes of it."""
    known = set(words)
    found: dict[str, set[str]] = defaultdict(set)
    for word in known:
        for one, two in RULES:
            if word.endswith(one):
                stem = word.removesuffix(one) if one else word
                other = stem + two
                if len(stem) >= STEM - (one != "" and two != "") and other != word and other in known:
                    found[word].add(other)
                    found[other].add(word)
    return found


def possessives(words: Iterable[str]) -> list[tuple[str, str]]:
    """Return plurals with the owner's form of their singular: ("drivers", "driver's")."""
    known = set(words)
    owners = (w for w in known if w.endswith(POSSESSIVE))
    return [(w.replace("'", ""), w) for w in owners if w.replace("'", "") in known]
