"""T205, T206: "go way", "lying day"."""

from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed


class WayForAway(Framed):
    """The noun "way" after "go" at the end of a clause.

    Why: "the pain will go way" lost a letter that no spell-checker misses.
    Fix: "away".
    """

    code = "T205"
    name = "way-for-away"
    since = "0.1"
    frames = (
        Frame(
            "way",
            "away",
            "go|goes|going|went|gone|goes right|fade|fades|faded|walk|walked|run|ran|stay|melt|melts",
            "$|on its|on their|by itself|from the|within|after a|when you|if you|soon|completely|eventually",
        ),
    )
    bad = (
        Bad("With rest it may go way.", "With rest it may go away.", "way"),
        Bad("The ache went way.", "The ache went away."),
    )
    good = (
        "They go way back.",
        "That is a good way.",
        "It went way over budget.",
        "Which way did they go? The same way.",
    )


class DayForDown(Framed):
    """The noun "day" after "lying" or "sitting".

    Why: "lying day" is "lying down" as a recogniser heard it.
    Fix: "down".
    """

    code = "T206"
    name = "day-for-down"
    since = "0.1"
    frames = (
        Frame(
            "day",
            "down",
            "lying|lie|lies|laying|sitting|sit|sits|bending",
            "$|or|on|flat|with|for|to|may|can|will|helps",
            unless_right="or night|for day|to day",
        ),
    )
    bad = (Bad("Pain may ease after lying day or standing.", "Pain may ease after lying down or standing.", "day"),)
    good = ("They sit day after day.", "A day spent lying on a couch is lost.", "He was sitting day and night.")
