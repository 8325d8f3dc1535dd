"""What stands before and behind the words of T258, as parts of frames."""

from curate.rules.typos.endings_table import ADVERBS

BE = "is|are|was|were|be|been|being|am|isn't|wasn't|aren't|weren't|has been|it's|they're|i'm|he's|she's"
NOT = "the|this|that|these|those|its|his|her|my|our|your|their"
END = r"$|and (?:i|we|he|she|they|it|then)|but|because|when|in|with|at|by|for|every|to|through|past|over|since|during|until|after|before|if|so|and \w+(?=[.,;!?])"


BEFORE_DEGREE = f"{BE}|a|an|not|very|so|the|look|looks|feel|feels|seems|become|became|much|with|are also|and|also"
BEFORE_PARTICIPLE = f"{BE}|very|so|not|also|most|more|get|got|have|has|had|become"
BEFORE_VERY = f"{BE}|a|an|feel|feels|felt|look|looks|looked|became|become|not"
BEFORE_TOO = f"{BE}|look|looks|looked|feel|feels|felt|seem|seems|seemed|became|become|becomes"
BEHIND_TOO = "$|and|for|to|because|but|in|at|when|with|from|than|despite|if|as"
NOUN_BEHIND = "(?:the|this|that|these|those|my|our|your|his|her|their|its|a|an|having|being|using|doing|[a-z]{4,})"
BEHIND_VERY = "$|despite|after|from|and|to|for|in|because|but|that|with|at|when|than|if|as|people|person|man|place|thing|part|day|way|role|food"
SUDDEN = r"\w{3,}ed|unable|gone|ill|sick|aware|very|afraid|felt|became|heard|saw|stood|began|ran|fell|got|went|came|realised|awake|able|interested|alone|full|empty|quiet|cold|dark|surrounded"
CLAUSES = (
    "and ",
    "but ",
    "so ",
    "which ",
    "because ",
    "who ",
    "we ",
    "i ",
    "he ",
    "she ",
    "they ",
    "it ",
    "the ",
    "with ",
    "to ",
)
# Adjectives that are nouns too ("a terrible wrong", "an absolute good"), limits, and what follows where they are adjectives.
THINGS = frozenset("wrong good fast clear".split())
LIMITS = frozenset("lower higher larger smaller better more less".split())
BEHIND_WRONG = (
    "answer|decision|choice|way|idea|direction|side|place|time|person|one|conclusion|impression|thing|picture"
)
# Words that stand before the participle and its noun ("the most recent published figures"), and what is said of the verb.
TIMES = frozenset("recent common frequent previous".split())
USED = frozenset("used known called prescribed asked seen mentioned stated discussed described".split())
# Told by one frame, whether or not a comma follows.
NOUNS_MEANT = frozenset("convenient safe option frustrated disappointed confident".split())
NAMING = frozenset(("particular", "total"))


def adverb(adjective: str) -> str:
    """The adverb of an adjective."""
    if adjective in ADVERBS:
        return ADVERBS[adjective]
    if adjective.endswith("le") and adjective != "sole":
        return f"{adjective[:-1]}y"
    if adjective.endswith("y"):
        return f"{adjective[:-1]}ily"
    return f"{adjective}ally" if adjective.endswith("ic") else f"{adjective}ly"
