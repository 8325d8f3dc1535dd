"""T246: a word that is a letter away from the one its neighbours ask for."""

from collections.abc import Mapping
from typing import ClassVar

from curate.rules.base import Bad
from curate.rules.frames import frames_of
from curate.rules.typos.owning import Owning
from curate.rules.typos.tables import rows


class NearWord(Owning):
    """A word in the place of one that is a letter or two away: "let you now", "even thought the", "is on of the".

    Why: both are words, so no spell-checker minds.
    Fix: the word that its neighbours ask for.
    """

    code = "T246"
    name = "near-word"
    since = "0.2"
    precision = 0.95
    owning: ClassVar[Mapping[str, str]] = {"who's": "whose"}
    frames = frames_of(rows("near_words"))
    bad = (
        Bad("Let them now when the tea is done.", "Let them know when the tea is done."),
        Bad("It runs well even thought the tank leaks.", "It runs well even though the tank leaks."),
        Bad("Ghent is on of the oldest towns.", "Ghent is one of the oldest towns."),
        Bad("She told us hat the shop was shut.", "She told us that the shop was shut."),
        Bad("An actor who's career ended early.", "An actor whose career ended early."),
        Bad("The cat licked it's paws.", "The cat licked its paws."),
        Bad("He wants to loose ten kilos.", "He wants to lose ten kilos."),
    )
    good = (
        "Let us now look at the map; let me now turn to it.",
        "She even thought the map was wrong, and did they, though, that day?",
        "To and fro the boat went.",
        "Who's home, and who's eating?",
        "Give them our all; they gave those our best.",
        "The house where I grew up had a wide range of clocks.",
    )
