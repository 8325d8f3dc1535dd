"""The forms of a verb by one another: pasts, bases, participles and -ing forms (G135, G136, G137)."""

from functools import cache

from curate.models import verbs
from curate.models.counts import alone, pairs
from curate.rules.grammar.counted import after, as_base, as_noun
from curate.rules.grammar.irregulars import VERBS

HAVE = ("have", "has", "had")
BE = ("is", "are", "was", "were", "be", "been")
# Verbs that the verb model leaves out: base, past, participle and -ing form.
OTHERS = (
    "go went gone going", "do did done doing", "have had had having", "come came come coming", "become became become becoming", "run ran run running",
    "overcome overcame overcome overcoming", "bear bore borne bearing", "outgrow outgrew outgrown outgrowing", "undo undid undone undoing", "redo redid redone redoing",
)  # fmt: skip
# Bases that stand as nouns or adjectives behind "be" and "have" all the same.
NOUNS = frozenset(
    "hate repeat travel lead help sway gain kill bloom neglect counsel notice talk junk gore yield till mistrust lobby rot elongate select separate dominate intimate delegate want reach pay wear produce stay leave overwhelm reflux ingest decode compute zoom tailgate fail write".split()
)
# Pasts that are nouns or adjectives, too: "rose water", "spoke wheels".
SOFT_PASTS = frozenset("saw rose bit spoke woke broke drove fell shrank".split())
# Pasts that are adjectives, or that many use for the participle.
NO_SURE_PAST = frozenset(
    "wound got bore blended bused counselled dialed dueled laded midwifed panelled refueled relayed sewed shoed shone smelled sowed "
    "spelled spoiled staved strewed weaved interweaved unlearned shrivelled dishevelled disproved daylighted talced zinced trod slew underlay".split()
)


@cache
def table() -> tuple[tuple[str, str, str, str], ...]:
    """Base, past, participle and -ing form of every verb."""
    known = {base: (base, verb.past, verb.participle, verb.ing) for base, verb in verbs.load().items()}
    for base, past, participle in VERBS:
        if base in known:
            known[base] = (base, past, participle, known[base][3])
    others = ((base, past, participle, ing) for base, past, participle, ing in map(str.split, OTHERS))
    return (*known.values(), *others)


@cache
def participle_of_past() -> dict[str, str]:
    """The participles of pasts that are no participle themselves, and nothing else."""
    bases, participles = {row[0] for row in table()}, {row[2] for row in table()}
    return {
        past: participle
        for _, past, participle, _ in table()
        if past not in participles and past not in bases and past not in NO_SURE_PAST
    }


@cache
def forms_of_base() -> dict[str, tuple[str, str]]:
    """Participle and -ing form of every base that is no participle."""
    return {base: (participle, ing) for base, _, participle, ing in table() if base != participle}


@cache
def participle_of_ing() -> dict[str, str]:
    """The participles of -ing forms that hardly stand as nouns or adjectives."""
    return {ing: participle for _, _, participle, ing in table() if not is_thing(ing)}


@cache
def participle_of_any_ing() -> dict[str, str]:
    """The participles of all -ing forms."""
    return {ing: participle for _, _, participle, ing in table()}


@cache
def ing_of_participle() -> dict[str, str]:
    """The -ing forms of participles that are no base."""
    bases = verbs.load().keys()
    return {participle: ing for _, _, participle, ing in table() if participle not in bases}


@cache
def is_thing(ing: str) -> bool:
    """Whether an -ing form often stands as a noun or an adjective."""
    named = after("a an the very more most so this its their", ing)
    return named > max(2.0, alone(ing) / 30)


@cache
def pure(base: str) -> bool:
    """Whether a base is hardly ever a noun in prose."""
    if base not in verbs.load() or base in NOUNS:
        return False
    return base in verbs.strict() or (as_base(base) >= 5 and as_noun(base) * 8 < as_base(base))


@cache
def seldom(base: str, before: tuple[str, ...]) -> bool:
    """Whether a base hardly stands behind some words in prose, and its other forms do."""
    participle, ing = forms_of_base()[base]
    return pairs(before, participle) + pairs(before, ing) > 40 * (1 + pairs(before, base))


def is_base(word: str) -> bool:
    """Whether a word behind "to" is a verb, and no place."""
    return word in {"be", "have", "do", "go", "get", "make", "take"} or pure(word)
