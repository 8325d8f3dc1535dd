"""T245: a verb, a preposition or a small word used as in another language."""

from collections.abc import Iterator

from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed, frames_of
from curate.rules.typos.tables import rows


def frames() -> Iterator[Frame]:
    """All frames: each of several words written, and in what is meant "{}" for it, or "=" for it without its last word."""
    for frame in frames_of(rows("learners")):
        for written in frame.written.split("|"):
            cut = written.rpartition(" ")[0]
            yield frame._replace(
                written=written, meant=cut if frame.meant == "=" else frame.meant.replace("{}", written)
            )


class LearnersPattern(Framed):
    """A preposition, a verb form or a comparison carried over from another language.

    Why: "married with a nurse" and "more easier" are understood, and sound foreign to every reader.
    Fix: the pattern that the word takes.
    """

    code = "T245"
    name = "learners-pattern"
    since = "0.2"
    precision = 0.95
    frames = (*frames(), *frames_of(rows("small_words")))
    bad = (
        Bad("My cousin is married with a Danish teacher.", "My cousin is married to a Danish teacher."),
        Bad("In spite the cold they swam.", "In spite of the cold they swam."),
        Bad("We went to home after lunch.", "We went home after lunch."),
        Bad("We are looking forward seeing her.", "We are looking forward to seeing her."),
        Bad("Rome is one the oldest cities.", "Rome is one of the oldest cities."),
        Bad("They will able to swim.", "They will be able to swim."),
        Bad("I have been work as a cook.", "I have been working as a cook."),
        Bad("The film is based a true story.", "The film is based on a true story."),
        Bad("Most the answers were wrong.", "Most of the answers were wrong."),
        Bad("Due the bad weather the match was off.", "Due to the bad weather the match was off."),
        Bad("I listen the radio every day.", "I listen to the radio every day."),
        Bad("The train is more faster.", "The train is faster."),
    )
    good = (
        "They are married with two children.",
        "We help where we can to get things done. Come if you can to see it.",
        "There has been work on the roof.",
        "She died on 1 May, and was born in 1920.",
        "He waited here since two hours before dawn.",
        "Most of the people agree; in spite of it all, one the judge knew left.",
        "At most the answers differ; she is capable, doing it well.",
        "There is bias against women.",
        "His father he never knew. She lay in the bed with a drip in her arm and raged at the night.",
    )
