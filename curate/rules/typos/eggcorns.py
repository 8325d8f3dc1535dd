"""T233: a set phrase written as it is heard."""

from curate.rules.base import Bad
from curate.rules.typos.phrase_table import PhraseTable
from curate.rules.typos.tables import rows


class Eggcorn(PhraseTable):
    """A set phrase written as it is heard, with a word that means something else.

    Why: "peak my interest" and "wreck havoc" pass every spell-checker, and readers smile at them.
    Fix: the phrase as it is.
    """

    code = "T233"
    name = "eggcorn"
    since = "0.2"
    table = "\n".join(rows("eggcorns"))
    bad = (
        Bad("It may peak your interest.", "It may pique your interest.", "peak"),
        Bad("He waited with baited breath.", "He waited with bated breath.", "baited"),
        Bad("Storms wreck havoc on roofs.", "Storms wreak havoc on roofs."),
    )
    good = (
        "Sales peak in June; interest does, too.",
        "A baited hook, bated breath.",
        "The king had a long reign over two lands.",
        "He took the moral view, and a personal one.",
    )
