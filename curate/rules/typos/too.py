"""T209: "to" where "too" is meant, and the other way round."""

from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed

DEGREES = (
    "much|many|late|early|hard|far|soon|often|big|small|high|hot|cold|little|few|expensive|fast|heavy|weak|bad|old|young|busy|"
    "difficult|strong|deep|quickly|loud|large|wide|tight|tightly|painful|severe|sore|stiff|tired|sick"
)


class ToForToo(Framed):
    """The word "to" before a degree, and "too" before what "to" leads to.

    Why: one letter turns "too much" into a destination.
    Fix: "too" or "to".
    """

    code = "T209"
    name = "to-for-too"
    since = "0.1"
    frames = (
        Frame(
            "to",
            "too",
            "way|far|is|was|are|were|it's|that's|isn't|wasn't|aren't|not|never|there are|there is|feels|felt|sit|sitting|eat|eating|drink|holding them|ask|putting|eating way",
            DEGREES,
            unless_left=r"(?:as|so|from|best|only|easy|easiest|right|a|the|similar|close|same) (?:way|far|is|was)|way of|(?:give|gives|gave|giving|given) way|next|not due|not",
            never="from|goal|aim|purpose|task|idea|point",
        ),
        Frame(
            "to",
            "too",
            "not|never|isn't|wasn't",
            "much|late|hard|soon|often|bad|expensive|severe|painful",
            unless_left="if not|whether or not|or not|why not",
            unless_right="much of|much more",
        ),
        Frame(
            "to",
            "too",
            "is|was|are|were|am|i'm|it's|he's|she's|be|been|feel|feels|felt|seem|seems|seemed|look|looks|looked|get|gets|got|getting|becomes?|became|grew|taste|tastes|sounds?",
            "hot|cold|small|short|expensive|tired|weak|heavy|risky|ripe|shy|proud|spicy|salty|sweet|sour|bitter|noisy|crowded|steep|dangerous|complicated|complex|"
            "thick|tall|scared|afraid|lazy|drunk|sleepy|busy|greedy|dark|bright|loud|boring|greasy|bulky|vague|strict|hungry",
            unless_left="not|come to be|close|used|next|similar|equal",
            unless_right=r"\w+s",
        ),
        Frame(
            "to",
            "too",
            "you're|he's|she's|they're|we're",
            "kind|much|late|far|good|bad|early|old|young|weak|tired|busy|shy",
        ),
        Frame("to", "too", "drives?|driving|drove|talks?|talking|speaks?", "fast|loud|slow|quickly|loudly"),
        Frame(
            "to",
            "too",
            "gets?|got|getting|becomes?|skin|hair|mouth is",
            "dry",
            unless_right="the|my|your|his|her|it|them|our|off|out|up|clothes",
        ),
        Frame(
            "too",
            "to",
            "go|going|went|want|wants|need|needs|have|has|able|used|try|trying|return|next|due|according|similar|related|lead|leads|led|"
            "talk|talked|listen|thanks|unable|ought",
            "the|my|your|his|our|their|get|do|go|make|see|be|find|keep",
        ),
    )
    bad = (
        Bad("The pillow is way to hard.", "The pillow is way too hard.", "to"),
        Bad("The dose was to high.", "The dose was too high."),
        Bad("You need too see a doctor.", "You need to see a doctor."),
    )
    good = (
        "The best way to fast is slowly.",
        "The aim is to hard-boil them.",
        "It is similar to many others.",
        "The scale runs from mild to severe.",
        "They, too, have the will.",
    )
