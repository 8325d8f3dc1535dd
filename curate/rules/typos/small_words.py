"""T224 to T227: "what", "and", "is" and "or" in the place of "at", "an", "in" and "are"."""

from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed

ADVERBS = "usually|often|generally|sometimes|always|typically|commonly|frequently|normally"
VOWEL_WORDS = (
    "easily|obviously|extremely|unusually|increasingly|incredibly|otherwise|entirely|overly|early|easy|excellent|important|effective|"
    "essential|average|older|ideal|additional|alternative|individual|experienced|expert|inch|hour|umbrella|infection|injury|example|"
    "increased?|emergency|amazing|awesome|interesting|issue|uncle|accident|artist|idea|opportunity|overactive|unhealthy|abnormal|old|elderly"
)


class WhatForAt(Framed):
    """The word "what" between something done and "home".

    Why: a recogniser hears "at home" as "what home".
    Fix: "at".
    """

    code = "T224"
    name = "what-for-at"
    since = "0.1"
    frames = (
        Frame(
            "what",
            "at",
            "do|done|doing|perform|performed|practice|use|used|try|exercise|exercises|work|treat|treated|stay|staying|rest|relax|training|eat|it|them|this",
            "home|night",
            unless_right=r"home (?:is|was|means|meant|to buy|they|you|we|he|she|can|looks|owners?|buyers?|could|would|will)|night",
        ),
        Frame("what", "at", "", "least", unless_right=r"least \w+"),
    )
    bad = (Bad("Stretches you can do what home cost nothing.", "Stretches you can do at home cost nothing.", "what"),)
    good = ("They know what home means.", "Do what home owners do.", "Do you know what night it is?")


class AndForAn(Framed):
    """The word "and" between a preposition or "is" and a word that asks for "an".

    Why: a d too many joins what should be described.
    Fix: "an".
    """

    code = "T225"
    name = "and-for-an"
    since = "0.1"
    frames = (
        Frame(
            "and",
            "an",
            "by|is|was|as|has|with|such|into|visit|have|she's|he's|it's",
            VOWEL_WORDS,
            unless_left=r"(?:what|as|it|so|which|who) (?:is|was|has|have)|followed by|(?:\w+ed|go|goes|cope|live|work) with|such",
            unless_right=r"(?:extremely|easily|entirely|early) \w+ (?:by|to|with|from)|\w+ (?:to|for|in|of)|easily \w+(?=[.,])|\w+ly (?=[.,])",
        ),
        Frame(
            "an",
            "and",
            r"\w+",
            "then|the|they|we|he|she|his|her|my|your|are|were|that|also|so|had|will|would",
            unless_left="a|the|such|is|of|as|with|was|in",
        ),
    )
    bad = (
        Bad(
            "The cramp is caused by and unusually tight muscle.",
            "The cramp is caused by an unusually tight muscle.",
            "and",
        ),
        Bad("Rest an then walk.", "Rest and then walk."),
    )
    good = (
        "Pain caused by and associated with age.",
        "What he is and always was.",
        "It is fed by and easily mixed with water.",
        "Live with and accept it.",
    )


class IsForIn(Framed):
    """The word "is" between a verb of place and a part of the body or room.

    Why: "a problem that exists is the lower back" has two main verbs.
    Fix: "in".
    """

    code = "T226"
    name = "is-for-in"
    since = "0.1"
    frames = (
        Frame(
            "is",
            "in",
            "exists?|occurs?|occurring|located|lies|felt|situated",
            r"the (?:lower|upper|left|right|middle|back|front|center|centre|top|bottom|inner|outer)",
        ),
    )
    bad = (Bad("The swelling occurs is the lower leg.", "The swelling occurs in the lower leg.", "is"),)
    good = ("What exists is the law.", "The place where it occurs is not known.")


class OrForAre(Framed):
    """The word "or" between a plural and "usually necessary".

    Why: spoken "are" sounds like "or"; the sentence loses its verb.
    Fix: "are".
    """

    code = "T227"
    name = "or-for-are"
    since = "0.1"
    frames = (
        Frame(
            "or",
            "are",
            r"[a-z]+s|chiropractor|therapist|doctor|surgeon",
            rf"(?:{ADVERBS}) (?:necessary|needed|required|recommended|used|due|considered|prescribed|given|found|seen)(?: to| for| by| in| when| as| before| after)?(?=[.,;\n]|$| (?:to|for|by|in|when|as|before|after) )",
            unless_left=r"\w+ly|is|was|sometimes|always|has|does|perhaps",
        ),
    )
    bad = (Bad("Braces or usually needed.", "Braces are usually needed.", "or"),)
    good = (
        "It is sometimes or usually needed.",
        "Rest or, usually, needed sleep.",
        "Rest or surgery is usually needed.",
    )
