"""T310: a word of another class than its place asks for."""

from curate.rules.base import Bad
from curate.rules.frames import Framed, frames_of
from curate.rules.typos.tables import rows


class OtherClass(Framed):
    """An adjective for an adverb, a noun for an adjective or a verb for a noun: "complete destroyed", "very stress", "the grow of".

    Why: the word is spelled right and of the right family, so only its neighbours tell that its ending is wrong.
    Fix: the form that its neighbours ask for.
    """

    code = "T310"
    name = "word-of-other-class"
    since = "0.2"
    precision = 0.9
    frames = frames_of(rows("word_forms"))
    bad = (
        Bad("The mill was complete rebuilt.", "The mill was completely rebuilt.", "complete"),
        Bad("We were surprise to see snow in May.", "We were surprised to see snow in May."),
        Bad("It was a very stress month.", "It was a very stressful month."),
        Bad("The bread smells deliciously in the morning.", "The bread smells delicious in the morning."),
        Bad("The rapid grow of the town went on.", "The rapid growth of the town went on."),
        Bad("It is easily to clean.", "It is easy to clean."),
        Bad("He spoke with great confident.", "He spoke with great confidence."),
    )
    good = (
        "All it was is surprise by design. The result was shock when he left.",
        "The complete set was restored, and the house is complete.",
        "It is very health conscious and very cost effective.",
        "She looked beautifully dressed, and he looked sadly at the sea.",
        "They let the grass grow of its own accord. Be kind of heart.",
        "The most important of these is rest; the strong of heart go first.",
        "Salmon is perfect grilled over charcoal. Growth was rapid compared with last year. They are separate detached houses.",
        "The side looks badly in need of a striker. She was the patient of the same doctor. It is no different in price.",
        "The bridge was shut, and so danger was averted. It is really luck that decides. How does a population grow in spring?",
        "He is final shaped like a fish. It was recent fixed costs that hurt.",
    )
