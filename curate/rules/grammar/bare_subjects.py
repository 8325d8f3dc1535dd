"""Subjects without a determiner, and clitics that own nothing (G110)."""

CLITICS = frozenset(
    "it's he's she's that's what's who's there's here's let's where's how's one's everyone's today's".split()
)
# Stuff that is the subject without a determiner: "fresh bread keeps".
BARE_ONE = frozenset(
    "exercise bread granola water milk coffee tea rice sugar stress smoking sleep research music technology therapy meat cheese butter furniture software pollution obesity "
    "poverty education yoga meditation honey chocolate salt alcohol caffeine garlic ginger weather".split()
)

KINDS_OF = frozenset("homemade green black white brown dark red wild whole raw olive leather fast".split())
BARE_BE = frozenset(("is", "was", "has"))
NO_SAYING = frozenset("a an the what one not our my how where when about".split())
