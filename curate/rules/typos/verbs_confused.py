"""T218, T219, T220: "lead", "breath" and "advice" in the place of "led", "breathe" and "advise"."""

from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed


class LeadForLed(Framed):
    """The present "lead" after "has" or "was".

    Why: the past of "lead" is written as it sounds, and the metal as it does.
    Fix: "led".
    """

    code = "T218"
    name = "lead-for-led"
    since = "0.1"
    frames = (
        Frame(
            "lead",
            "led",
            "has|have|had|has also|have also|having",
            "to|me|us|him|them|her|researchers|scientists|doctors|people",
            never="will|can|may|could|would|should|might|must|do|does|did|to|not",
        ),
        Frame("lead", "led", "was|were|is|are|been|being|be", "by|to believe"),
    )
    bad = (
        Bad("Years at a desk have lead to stiffness.", "Years at a desk have led to stiffness.", "lead"),
        Bad("The class was lead by a nurse.", "The class was led by a nurse."),
    )
    good = ("Falls lead to injuries.", "It may not have lead to spare, nor lead pipes.")


class BreathForBreathe(Framed):
    """The noun "breath" where one breathes, and the verb where one takes a breath.

    Why: one letter parts noun from verb, and a spell-checker knows both.
    Fix: the other word.
    """

    code = "T219"
    name = "breath-for-breathe"
    since = "0.1"
    frames = (
        Frame(
            "breath",
            "breathe",
            "to|can|can't|cannot|could|couldn't|don't|you|we|should|must",
            "$|in|out|deeply|slowly|normally|through|easily|easier|properly|again|while|better|well",
            unless_left="due to|thanks to|leads? to|breath to",
        ),
        Frame(
            "breath",
            "breathe",
            "and|then|now|please",
            "in|out|deeply|slowly|normally|through|easily",
            unless_left="deep|short|mouth and|tests? and",
        ),
        Frame(
            "breathe",
            "breath",
            "a deep|a|your|my|one deep|your deep|short of|shortness of|out of|bad|every|each|the|of|hold",
        ),
    )
    bad = (
        Bad("It is hard to breath.", "It is hard to breathe.", "breath"),
        Bad("Take a deep breathe.", "Take a deep breath."),
    )
    good = (
        "Bad breath in the morning is common.",
        "Breathe in slowly.",
        "From breath to breath, relax.",
        "You take a breath and hold.",
    )


class AdviceForAdvise(Framed):
    """The noun "advice" where someone advises, and the verb where advice is given.

    Why: one letter parts noun from verb, and a spell-checker knows both.
    Fix: the other word.
    """

    code = "T220"
    name = "advice-for-advise"
    since = "0.1"
    frames = (
        Frame(
            "advice",
            "advise",
            "would|will|strongly|highly|i|we|please|can|should|not|may|might",
            "you|that|against|him|her|them|people|patients|anyone|your|to",
        ),
        Frame("advice", "advise", "to", "him|them|people|patients|anyone|you (?:to|that|on|about|against)"),
        Frame(
            "advise",
            "advice",
            "my|the|an|some|any|of|good|medical|your|his|her|their|more|for|great|professional|expert|legal|seek|free|doctor's|sound",
            "$|from|on|about|is|was|for|and|or|of|to|that|you|given|will|i",
            unless_left="their job is to|for them",
        ),
    )
    bad = (
        Bad("We strongly advice you to rest.", "We strongly advise you to rest.", "advice"),
        Bad("Seek medical advise from a nurse.", "Seek medical advice from a nurse."),
    )
    good = (
        "They advise rest.",
        "Listen to advice that helps.",
        "The advice you got was good.",
        "My advisers advise on law.",
    )
