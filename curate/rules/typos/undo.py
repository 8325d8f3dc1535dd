"""T203: "undo" where "undue" is meant."""

from curate.rules.base import Bad
from curate.rules.kinds import Confusion


class UndoForUndue(Confusion):
    """The verb "undo" between a verb of putting and a burden.

    Why: both are real words, so a spell-checker is silent, and the reader is
    told to reverse the strain instead of sparing the spine.
    Fix: "undue", in the same case.
    """

    code = "T203"
    name = "undo-for-undue"
    since = "0.1"
    written, meant = "undo", "undue"
    after = tuple(
        "put puts putting place places placed placing cause causes caused causing exert exerts add adds adding added "
        "create creates creating without avoid avoids avoiding any no with under is of such impose imposes".split(),
    )
    before = tuple(
        "strain stress pressure burden harm hardship influence force wear attention delay delays pain tension weight "
        "load suffering concern risk alarm fatigue discomfort".split(),
    )
    bad = (Bad("Heels place undo stress on the knees.", "Heels place undue stress on the knees.", "undo"),)
    good = (
        "Stretching helps to undo strain that has built up.",
        "It takes weeks to undo stress.",
        "He put undo first in the menu.",
        "Avoid undue strain.",
    )
