"""T239: "alot", "aswell"."""

from curate.rules.base import Bad
from curate.rules.typos.frames import Frame, Framed


class RunTogether(Framed):
    """Two words that are often written as one, and that lists of words therefore hold.

    Why: "alot" is the first slip that many readers look for.
    Fix: the blank.
    """

    code = "T239"
    name = "run-together"
    since = "0.2"
    severity = "error"
    frames = (
        Frame("alot", "a lot"),
        Frame("abit", "a bit"),
        Frame("aswell", "as well"),
        Frame("thankyou", "thank you"),
        Frame("highschool", "high school"),
        Frame("highschools", "high schools"),
        Frame("rightaway", "right away"),
        Frame("afterall", "after all"),
        Frame(
            "incase",
            "in case",
            "",
            "you|it|he|she|they|we|i|of|there|the|your|something|anything|someone|anyone|my|his|her|their|a|an|this|that",
            unless_left="to|can|will|would|and|that|which|may|not|they|we|you|i|who",
        ),
    )
    bad = (
        Bad("He has alot of friends.", "He has a lot of friends."),
        Bad("He can bring it aswell.", "He can bring it as well."),
        Bad("Take a coat incase it rains.", "Take a coat in case it rains."),
    )
    good = ("They incase the beams in concrete.", "A lot of it is as well known as he is, after all.")
