"""Which words are a noun in the singular or the plural, and which may stand before one."""

from functools import cache

from curate.models import verbs
from curate.models.counts import alone
from curate.rules.grammar.nouns import ABSTRACT, ADJECTIVES, NO_NOUN, PERSONS, reads_plural, regular_plural
from curate.rules.grammar.subjects import SINGULAR_IN_S

OFTEN = 15  # times in the prose of the n-grams
DETERMINERS = frozenset("the a an this that these those my your his her its our their".split())
PREPOSITIONS = frozenset(
    "of in on for with from to at about by between among against behind under over within without during into across around regarding concerning throughout toward towards upon via beyond along including per".split()
)
NO_S = frozenset("people men women children teeth feet mice".split())
UNCOUNTED = frozenset(
    "data equipment cholesterol software hardware weather money food information music water blood sugar furniture luggage advice knowledge traffic clothing "
    "evidence homework progress research rice bread milk oil gas gold iron air rain snow sunlight exercise app ethos luck happiness mail email internet web "
    "heart health wealth life sleep sex alcohol protein salt wine beer coffee tea meat beef cotton wood paper plastic glass steel content storage training "
    "marketing cooking parking shopping housing clothing lighting meaning feeling building setting meeting painting drawing writing reading evening morning "
    "finding wedding beginning ending rating ranking pricing planning banking funding spending living gardening charging testing arrival removal approval proposal refusal denial survival renewal disposal withdrawal portrayal dismissal revival england london america".split()
)
# Verbs that the word lists take for nouns, too.
NEVER_NOUN = frozenset("vary become remain interact refer occur exist seem appear depend happen begin".split())


def qualifies(word: str) -> bool:
    """Whether a word may stand between a determiner and its noun."""
    return (
        word not in DETERMINERS
        and word != "and"
        and word not in NO_S
        and (word.endswith("'s") or not reads_plural(word))
    )


@cache
def one(word: str) -> bool:
    """Whether a word may be a noun in the singular."""
    if word in UNCOUNTED or word.endswith(ABSTRACT + PERSONS):
        return True
    if word in NO_NOUN or reads_plural(word) or word in NO_S or word in NEVER_NOUN:
        return False
    plurals = alone(regular_plural(word))
    return plurals > OFTEN or (plurals > 0 and not word.endswith(ADJECTIVES) and alone(word + "ly") == 0)


@cache
def many(word: str) -> bool:
    """Whether a word is a noun in the plural."""
    if word in NO_S:
        return True
    if not reads_plural(word) or SINGULAR_IN_S.search(word):
        return False
    singles = (
        (word[:-3] + "y",) if word.endswith("ies") else (word[:-1], word[:-2]) if word.endswith("es") else (word[:-1],)
    )
    known, strict = verbs.load(), verbs.strict()
    return any(
        alone(single) > 0
        and single not in strict
        and single not in NEVER_NOUN
        and (single in known or one(single) or single.endswith(("ing", "al", "er", "or", "ant", "ent", "ive")))
        for single in singles
    )
