"""Frames of T237: verbs with an apostrophe ("she make's"), and spans of time that own."""

from curate.models.verbs import third
from curate.rules.frames import Frame

# Hardly ever nouns, so nobody's.
VERBS = (
    "make want come get take seem know think give tell become contain provide include bring believe feel hear learn mean happen begin write eat sell grow choose allow create explain describe "
    "require remain appear continue enjoy send speak teach understand sing follow arrive receive decide prefer depend exist earn ensure belong agree"
).split()
# Nouns too, so only behind who does it.
NOUNS_TOO = "run work play look show help start stop call live love need use cost offer plan visit cover walk talk turn move end keep like say put pay sit lose win find".split()
COUNT = r"[2-9]|\d\d+|two|three|four|five|six|seven|eight|nine|ten|few|several|many|couple of|twenty|thirty"
YEARLY = (
    "harvest|budget|event|race|winners?|champions?|results?|models?|conference|festival|elections?|show|meeting|report|total|figures?|tournament|games?|party|trip|prices?|record|edition|class|crop|"
    "taxes|theme|list|awards?|version|exhibition|profits?|sales|finals?|tour|performance"
)
FRAMES = (
    *(Frame(f"{verb}'s", third(verb)) for verb in VERBS),
    *(Frame(f"{verb}'s", third(verb), "he|she|it|who") for verb in NOUNS_TOO),
    *(Frame(f"{unit}'s", f"{unit}s'", COUNT) for unit in ("day", "week", "month", "year", "hour", "minute")),
    *(
        Frame(
            f"{unit}s",
            f"{unit}s'",
            rf"in (?:a |about |another |just )?(?:{COUNT})",
            "time (?:the|we|it|he|she|they|i|you|there|and|to|at|when|for)|time(?=[.,;])",
        )
        for unit in ("day", "week", "month", "year")
    ),
    *(Frame(f"{unit}s", f"{unit}s'", COUNT, "(?:rest|work)(?=[.,;])") for unit in ("day", "week", "month", "year")),
    *(
        Frame(
            f"{unit}s",
            f"{unit}'s|{unit}",
            "this|that|each|every",
            "[a-z]+",
            unless_right="are|were|of|ago|after|that|before|later|long",
        )
        for unit in ("morning", "evening", "afternoon")
    ),
    *(
        Frame(
            f"{unit}s",
            f"{unit}'s",
            "last|next|this",
            YEARLY,
            unless_left="(?:the|these|those|his|her|their|my|our|its|your) (?:last|next)",
        )
        for unit in ("year", "week", "month")
    ),
)
