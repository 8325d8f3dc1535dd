"""T264: what somebody feels said as what rouses it, and the other way round."""

from collections.abc import Iterator

from curate.rules.base import Bad
from curate.rules.frames import Frame, Framed

I_AM = "(?:i|we) (?:am|was|were|are|have been|had been)|i'm|we're|i've been|we've been"
THEY_ARE = "(?:he|she|they|you|who|everyone|everybody|people|students|fans|(?:my|our|his|her) (?:\\w+ )?(?:son|daughter|mother|father|friend|friends|wife|husband|kids|children|parents|sister|brother|family)) (?:is|was|are|were)|he's|she's|they're|you're"
DEGREE = "so|very|really|quite|too|a bit|a little|also|not|more|just|always|still|extremely|pretty|never|truly|all|both|super|especially|particularly"
ME = f"(?:{I_AM})(?: (?:{DEGREE})){{0,2}}|(?:i|we) (?:feel|felt)(?: (?:{DEGREE}))?"
ANYBODY = f"{ME}|(?:{THEY_ARE})(?: (?:{DEGREE})){{0,2}}"
FELT = f"(?:make|makes|made|making|left|leaves) (?:me|us)(?: (?:feel|so|very|really|a bit))*|(?:i|we) (?:feel|felt|got|became)(?: (?:{DEGREE}))?|(?:he|she) (?:feels|felt)(?: (?:{DEGREE}))?"
CLOSE = "$|and|but|because|when|about|by|to|that|after"
HEARD = "to (?:hear|learn|find|discover|know|be|read that|see that|see how)"
OWN = "in (?:itself|themselves|himself|herself|myself|that|their|its|his own|her own|some|many|several|different|various|a|this respect|part|terms|so far|every|all|person|real life|this way|other)"

# The feeling's verb: what rouses it / who feels it / what follows "I am" / what follows "she is" / not before.
ROUSED = (
    ("exciting", "excited", "to|about|for the|that", "to (?:hear|be|learn|join|announce|start|share|know)|about|that", ""),
    ("interesting", "interested", "in|to (?:learn|know|hear|see|find)", r"in (?:\w+ing|music|art|history|science|sports?|politics|buying|the|old|new|my|your|our)", OWN),
    ("shocking", "shocked", f"{HEARD}|to see|that|by|at|when", f"{HEARD}|that|by", ""),
    ("surprising", "surprised", f"{HEARD}|to see|that|by|at|when", f"{HEARD}|that", ""),
    ("amazing", "amazed", f"{HEARD}|to see|by", f"{HEARD}|by (?:the|how|his|her|their)", ""),
    ("astonishing", "astonished", f"{HEARD}|to see|that|by|at|when", f"{HEARD}|that|by", ""),
    ("disappointing", "disappointed", f"{HEARD}|to see|that|by|with|at|in|when|because|about", f"{HEARD}|by|with|that", ""),
    ("confusing", "confused", r"about|by|with|because|when|(?<=so confusing) that", "about|by", ""),
    ("boring", "bored", "with|of|at|because|so|when", "with|of (?:the|this|it|being)", ""),
    ("frightening", "frightened", "of|by|that|when", "of|by", ""),
    ("terrifying", "terrified", "of|by|that|when", "of|by", ""),
    ("embarrassing", "embarrassed", "to|by|about|that|when|because", "by|about|to (?:ask|say|admit|tell)", ""),
    ("frustrating", "frustrated", "with|by|that|because|about", "with|by", ""),
    ("annoying", "annoyed", "with|by|that|because|about", "by", ""),
    ("pleasing", "pleased", "to (?:meet|announce|hear|see|say|be|have|know)|that|by|about", "to (?:meet|announce|hear|see|say|be|have|know)|about", ""),
    ("fascinating", "fascinated", "by|with|to (?:learn|hear|see)", "by|with", ""),
    ("thrilling", "thrilled", "to|by|with|about", "to (?:hear|be|have|see|learn)|with|about", ""),
    ("depressing", "depressed", "about|by|because|when|that", "about|by", ""),
    ("overwhelming", "overwhelmed", "by|with|when", "by|with", ""),
    ("disgusting", "disgusted", "by|with|that|at", "by|with", ""),
)  # fmt: skip
THING = "film|movie|book|novel|story|tour|trip|game|match|lecture|lesson|speech|plot|ending|journey|exhibition|performance|result|news|article|course|subject|topic|documentary|concert|presentation|chapter|episode|series|conference|sermon|play|show|museum|exam|homework|experience|weekend|holiday|vacation|adventure|visit|conversation|website|video|song|idea|theory|place|food|weather|service|rollercoaster|race|hike|ride"
THINGS = "films|movies|books|stories|tours|games|lectures|lessons|speeches|results|articles|courses|subjects|topics|shows|rides|songs|videos|trips"
# Not the noun behind another's "of", nor the object of a clause: the words right before its article.
TIE = r"of|in|at|by|for|about|from|with|on|to|saw|seen|watched|read|who|into|after|before|during|played|loved|against|through|over|as|and|or|heard|behind"
START = r"(?<!\bof )(?<!\bin )(?<!\bat )(?<!\bby )(?<!\bon )(?<!\bto )(?<!\bfor )(?<!\band )(?<!\babout )(?<!\bfrom )(?<!\bwith )(?<!\binto )(?<!\bafter )(?<!\bduring )(?<!\bsaw )(?<!\bread )(?<!\bseen )(?<!\bwatched )(?<!\bthrough )"
WAS = f"(?:is|was|has been|seemed|looks|looked|sounds|became|can be)(?: (?:{DEGREE}))?"
WERE = f"(?:are|were|have been|can be)(?: (?:{DEGREE}))?"
DULL = rf"{START}(?:the|this|that|my|our|his|her|their|whole|first|second|last|latest|new) (?:{THING}) {WAS}|{START}(?:the|these|those|his|her|their) (?:{THINGS}) {WERE}"
BEHIND = "$|and|but|because|to|for|that|when|so|at|from start|from the"
KINDS = r"(?:film|movie|book|story|article|place|topic|idea|fact|video|post|website|experience|lesson|lecture|conversation|job|way|thing|day|week|time|trip|game|match|adventure|news|project|result|ending|journey|subject|course|show|novel|blog|tour|weekend|moment|event|example|feature|stories|things|facts|places|ideas|films|movies|books|games)s?(?! (?:owners?|buyers?|goers?|players?|fans?|watchers?))"
CALM = (
    ("bored", "boring", KINDS),
    ("interested", "interesting", KINDS),
    ("excited", "exciting", KINDS),
    ("disappointed", "disappointing", KINDS),
    ("surprised", "surprising", KINDS),
    ("shocked", "shocking", KINDS),
    ("amazed", "amazing", KINDS),
    ("fascinated", "fascinating", KINDS),
    ("frustrated", "frustrating", KINDS),
    ("annoyed", "annoying", KINDS),
    ("terrified", "terrifying", KINDS),
    ("embarrassed", "embarrassing", KINDS),
)
JOURNEY = rf"{START}(?:the|this|that|my|our|his|her|their) (?:\w+ )?(?:trip|journey|flight|day|week|hike|work|ride|drive|walk|tour|exam|job) (?:is|was)(?: (?:{DEGREE}))?"
GUIDES = rf"(?:instructions|rules|directions|signs|menus|maps|questions) (?:are|were)(?: (?:{DEGREE}))?|(?:menu|map|website|manual|explanation|layout|recipe) (?:is|was)(?: (?:{DEGREE}))?"
IT_WAS = "it (?:is|was)|it's"


def frames() -> Iterator[Frame]:
    """Each feeling in the place of its cause, and each cause in the place of its feeling."""
    for rousing, roused, mine, theirs, own in ROUSED:
        yield Frame(rousing, roused, ME, mine, unless_right=own)
        yield Frame(rousing, roused, ANYBODY, theirs, unless_right=own)
        if rousing not in {"interesting", "boring", "fascinating", "amazing", "thrilling", "disgusting", "pleasing"}:
            yield Frame(rousing, roused, FELT, CLOSE)
    yield Frame(
        "boring",
        "bored",
        "(?:make|makes|made|making) (?:me|us)|(?:i|we) (?:got|get|feel|felt)(?: (?:so|very|really|a bit))?",
        "$|and|with|of|because|when|by",
    )
    for roused, rousing, kinds in CALM:
        yield Frame(roused, rousing, DULL, BEHIND)
        yield Frame(roused, rousing, "an?|the most|very|some|so many|many|really|more|most", kinds)
    yield Frame("tired", "tiring", JOURNEY, "$|and|but|because|for|so")
    yield Frame("exhausted", "exhausting", JOURNEY, "$|and|but|because|for|so")
    yield Frame("confused", "confusing", GUIDES, "$|and|but|to|for|because")
    for roused, rousing in (
        ("surprised", "surprising"),
        ("shocked", "shocking"),
        ("interested", "interesting"),
        ("disappointed", "disappointing"),
        ("amazed", "amazing"),
    ):
        yield Frame(
            roused,
            rousing,
            IT_WAS,
            "that|how|to (?:see|hear|know|learn|find|note|read|watch|notice|think)",
            never="said|says|and|company|government|firm|council|bank",
        )


class FeelingOrCause(Framed):
    """What somebody feels in the form of what rouses it ("I was exciting to try it"), or the other way round ("the tour was bored").

    Why: the one form says who feels something, the other what makes them feel it; the wrong one turns the sentence round.
    Fix: "-ed" for who feels, "-ing" for what is felt about.
    """

    code = "T264"
    name = "feeling-or-cause"
    since = "0.2"
    frames = tuple(frames())
    bad = (
        Bad("I was really exciting to try it.", "I was really excited to try it."),
        Bad("She is interesting in learning Dutch.", "She is interested in learning Dutch."),
        Bad("The tour was bored and far too long.", "The tour was boring and far too long."),
        Bad("The rules are confused and badly printed.", "The rules are confusing and badly printed."),
        Bad("It was surprised that nobody called.", "It was surprising that nobody called."),
        Bad("That was an interested idea.", "That was an interesting idea."),
    )
    good = (
        "He is exciting to watch, and they are interesting in their own right.",
        "The fans of the film were disappointed, and people who saw the film were bored.",
        "The city said it was surprised that the firm left; an interested party wrote.",
        "I am tiring of it. She was boring him with tales. The film was interested in faces.",
    )
