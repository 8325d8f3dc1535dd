"""T230: "cant", "wont", "lets" without their apostrophe."""

from curate.rules.base import Bad
from curate.rules.typos.frames import Frame, Framed

BASES = (
    "be|have|go|find|get|take|do|let|work|make|see|need|hurt|help|know|come|give|happen|even|stop|start|last|allow|cause|feel|afford|say|"
    "tell|believe|wait|move|sleep|walk|stand|sit|stay|use|eat|buy|speak|really|just|seem|think|regret|imagine|live|recommend|escape|always|only|all"
)
SUBJECTS = "i|you|he|she|it|we|they|this|that|there|who|just|simply|people|but|and|if"


class MissingApostrophe(Framed):
    """The words "cant", "wont" and "lets" where "can't", "won't" and "let's" are meant.

    Why: a wont is a habit and cant is jargon, so a spell-checker may be silent.
    Fix: the apostrophe.
    """

    code = "T230"
    name = "missing-apostrophe"
    since = "0.1"
    severity = "error"
    precision = 0.98
    frames = (
        Frame("cant", "can't", "", BASES),
        Frame("cant", "can't", SUBJECTS, "$|really|that|a"),
        Frame("wont", "won't", "", BASES, unless_left="his|her|their|as is|was|is|are|were|its|as"),
        Frame(
            "lets",
            "let's",
            "but|so|now|well|then|okay|ok|first",
            "face|see|say|take|look|start|talk|get|go|not|try|hope|do|be|assume|begin|discuss|make|keep",
        ),
    )
    bad = (Bad("It wont hurt.", "It won't hurt.", "wont"), Bad("He cant walk.", "He can't walk."))
    good = (
        "He rose late, as was his wont.",
        "Thieves' cant is a code.",
        "It lets go of water.",
        "She is wont to complain.",
    )
