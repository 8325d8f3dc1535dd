"""T208: "then", "than" and "that"."""

from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed

COMPARATIVE = (
    "more|less|fewer|rather|other|better|worse|bigger|larger|smaller|greater|higher|lower|longer|shorter|older|younger|faster|"
    "slower|stronger|weaker|easier|harder|cheaper|quicker|later|earlier|sooner|further|farther|deeper|wider|thicker|thinner|"
    "closer|heavier|lighter|richer|taller|safer|nicer|happier|healthier|milder|no different"
)
COMPARED = (
    r"a|an|the|my|your|his|her|our|their|its|any|anything|anyone|anybody|they|he|she|ever|before|expected|usual|just|most|"
    r"other|others|those|what|that of|\d[\d,.]*|one|two|three|four|five|ten|half|once|normal|average|me|him|us|them"
)


class ThenForThan(Framed):
    """The words "then" and "than" in each other's place, and "than" for "that".

    Why: they sound alike, and each is a word, so only the words around tell.
    Fix: the word that the frame asks for.
    """

    code = "T208"
    name = "than-confused"
    since = "0.1"
    frames = (
        Frame(
            "then",
            "than",
            COMPARATIVE,
            COMPARED,
            never="if|when|once|after|until|unless|since|first|before|get|gets|feel|feels",
            unless_left="once more|no more|any more|each other|one or the other|no longer|and more",
        ),
        Frame(
            "then",
            "than",
            r"(?:closer|nearer|further|bigger|better|worse|larger|smaller|higher|lower|more|less|faster|slower|easier|harder|cheaper)(?: \w+){1,5}",
            "(?:they|it|we|you|he|she|i|those|that) (?:are|is|was|were|do|does|did|had|have|has|could|would|can|used to|ever)",
            never="if|when|once|after|until|unless|since|first|before|get|gets|feel|feels|because|as",
            unless_left="once more|no more|any more|each other|one or the other|no longer|and more",
        ),
        Frame(
            "then",
            "than",
            "rather|other",
            r"\w+",
            unless_left="each other|the other|with other|no other|any other|or other",
        ),
        Frame(
            "then",
            "than",
            r"(?:would|'d|\w+'d|much) rather (?:(?!and|or|now|first)\w+ ){0,4}(?!and|or|but|now|first)\w+",
            "go|be|have|do|walk|wait|stay|eat|drink|work|live|die|spend|pay|buy|watch|read|talk|listen|drive|take|sit|sleep|play|see|get|give|run|fly|use|let|lose|risk|ask|stand|cook|write|fight|study|clean|rest|travel|dance|sing|help|call|meet|rent|save|leave|lie|starve|face",
        ),
        Frame(
            "then",
            "than",
            "more|less|better|worse|taller|older|younger|faster|stronger|bigger|smarter|nicer|cheaper",
            r"(?:coffee|tea|people|men|women|cats|dogs|money|words|usual|expected|ever|necessary|needed|enough|likely|twice|meat|water|wine|beer|gold|milk|sugar|sleep)(?=[.,;:!?\n]|$)",
            never="if|when|once|after|before|since|until",
        ),
        Frame("than", "then", "since|until|till|by", "$|the|he|she|it|they|i|we|you"),
        Frame(
            "than",
            "that",
            r"\w+s|it|one",
            "can|could|may|might|will|must",
            never=COMPARATIVE + r"|else|different|as|\w{3,}ier",
        ),
    )
    bad = (
        Bad("He would rather stay home then go out.", "He would rather stay home than go out."),
        Bad("It takes more then a week.", "It takes more than a week.", "then"),
        Bad("I would walk rather then drive.", "I would walk rather than drive."),
        Bad("Since than, he has run daily.", "Since then, he has run daily."),
        Bad("These are exercises than can be done in bed.", "These are exercises that can be done in bed."),
    )
    good = (
        "If it gets worse then the doctor should know.",
        "He walked one mile more, then the rain came.",
        "We knew more then.",
        "They need more exercises than can be done in bed.",
        "First one and the other then moves.",
    )
