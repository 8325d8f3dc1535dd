"""Words that mean the opposite of each other: a guess between them turns what a sentence says."""

PAIRS = (
    "from to, from into, on off, in out, into out, up down, over under, above below, before after, with without, more less, more fewer, most least, "
    "always never, all none, increase decrease, increases decreases, increased decreased, inside outside, upper lower, higher lower, better worse, can cannot, can can't, do don't, "
    "does doesn't, is isn't, are aren't, for against, left right, first last, since until, and or, many few, hyper hypo, "
    "include exclude, includes excludes, included excluded, internal external, interior exterior, anterior posterior, inhale exhale, import export, "
    "gain lose, likely unlikely, safe unsafe, healthy unhealthy, stable unstable, usual unusual, possible impossible"
)
OPPOSITE = frozenset(frozenset(pair.split()) for pair in PAIRS.split(", "))
SURE = 0.95  # the chance a model must give such a guess: from here the word written hardly stands in its place


def opposed(written: str, meant: str) -> bool:
    """Whether two words are opposites."""
    return frozenset((written.lower(), meant.lower())) in OPPOSITE
