"""The bases and participles of all verbs, with those that are nouns too."""

from functools import cache

from curate.models import verbs
from curate.rules.grammar.irregulars import VERBS

MORE = frozenset(
    "be have do go come get make take say think know become let put set cut read rent run live open close clean like need want dry cool rest drive keep play cost "
    "mean last fit hit cover empty warm turn rinse sit wash simmer marinate idle mow".split()
)


@cache
def bases() -> frozenset[str]:
    """The bases of all verbs."""
    return MORE | verbs.load().keys()


@cache
def participles() -> frozenset[str]:
    """The participles of all verbs."""
    return frozenset(
        {"been", "had", "done", "gone"}
        | {verb.participle for verb in verbs.load().values()}
        | {one for *_, one in VERBS}
    )
