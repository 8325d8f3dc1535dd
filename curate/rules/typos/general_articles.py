"""The frames of T257 for an article before what is meant in general, or as an amount: "the most people", "the life is short", "the both", "a long hair"."""

from collections.abc import Iterator

from curate.rules.frames import Frame

STARTS = r"[\w'’-]+"  # in ``unless_left``: a clause begins here
GENERAL = "life nature patience honesty happiness friendship kindness creativity laughter curiosity health love forgiveness consistency punctuality teamwork optimism gratitude".split()
IS_SO = (
    r"is (?:the (?:key|secret|best|most important|mother|foundation|basis)|(?:very |so |really |always |more )?important|essential|too short|a virtue|a gift|power|beautiful(?=[.,;!]| in| and| here)|"
    r"everything|hard|not (?:always )?easy|short|precious|contagious|like an?|better than|full of|wonderful|unfair|one of the most)"
)
THINKS = "that|because|think|thinks|believe|believes|say|says|know|but|and|how|so"
MOST = (
    r"(?:over|under|mis)[a-z]+|buy|use|come|visit|take|keep|put|go|give|forget|wash|throw|waste|drink|eat|cook|sleep|wear|drive|love|like|hate|fear|avoid|skip|ignore|prefer|choose|order|"
    r"think|know|believe|agree|work|live|don't|do not|never|want|need|say|enjoy|expect|assume|struggle|fail|start|stop|learn|try|leave|stay|pay|store|add|read|watch|call|find|speak|understand|"
    r"remember|hear|wait|miss|spend|feel|get|make|only|just|usually|often|simply|always|nowadays|today|here|around here"
)
PLURAL_VERB = (
    r"(?:don't|do not|think|believe|underestimate|overestimate|like|love|hate|prefer|know|forget|have|will|are|want|need|use|say|agree|never|tend|live|work|can|assume|"
    r"ignore|expect|enjoy|buy|eat|who|would|should|spend|struggle|fail|do|get|make|find|feel|start|give up|see|in my|only|just|usually|often|simply)"
)
FUN = r"$|[a-z]{3,}ing|with|at|there|when|because|in the|on the|to (?:see|watch|play|do|be|make)|and (?:i|we|the|it|they)|together|that"
HAIR = "long short blond blonde curly straight dark black brown beautiful red gray grey thick thin wavy".split()
WORKPLACES = (
    "bakery|restaurant|hotel|shop|company|office|factory|store|bar|hospital|school|cafe|farm|bank|supermarket|warehouse"
)


def frames() -> Iterator[Frame]:
    """All frames of people, things, qualities and set words in general."""
    yield Frame("the most people", "most people", r"(?:i think|and|but|because|that|what|,)", PLURAL_VERB)
    yield Frame(
        "the most people",
        "most people",
        "",
        PLURAL_VERB.replace("have|", "").replace("in my|", ""),
        unless_left=r"[a-z']+",
    )
    yield Frame("the both of", "both of", "", "us|them|you|these|those", r"for|between|from|to|with|on|but|because")
    yield Frame("a same", "the same", "", r"[a-z]+", unless_right=r"sex|day|gender|race|[a-z]+-[a-z]+")
    yield Frame(
        "the most of the",
        "most of the",
        "",
        r"(?:[a-z]+ ){0,2}[a-z]+s (?:are|were|have|had|left|came|can|will|in)",
        unless_left=STARTS,
    )
    yield Frame(
        "the most people",
        "most people",
        "",
        MOST,
        unless_left=STARTS,
        unless_right=r"[a-z]+ (?:do|say|know|hope|expect|get|want|need|pay|spend|see|hear) (?:is|was|are)",
    )
    yield Frame("the both", "both", "", r"(?:[a-z]+ )?[a-z]{3,}s(?![\w'])", unless_right="is|was|has|does|sides' ")
    yield Frame("in the general", "in general", "", "$|zz", unless_left=STARTS)
    yield Frame("for the example", "for example", "", "$|zz", unless_left=STARTS)
    yield Frame("for the instance", "for instance", "", "$|zz", unless_left=STARTS)
    for colour in HAIR:
        yield Frame(
            f"a {colour} hair",
            f"{colour} hair",
            r"has|have|had|with|wore|got",
            "$|and|that|but|which|down",
            unless_left="had (?:found|seen)",
        )
    for word in ("great", "good", "lot", "big", "huge", "real", "wonderful", "tremendous"):
        yield Frame(f"a {word} fun", "a lot of fun" if word == "lot" else f"{word} fun", "", FUN)
    for verb in ("found", "find", "looking for", "look for", "searching for", "got", "get"):
        yield Frame(
            f"{verb} a work",
            f"{verb} work",
            "",
            rf"as an?|near|(?:in|at) (?:a|the|an) (?:[a-z]+ )?(?:{WORKPLACES})|for (?:me|him|her)",
        )
    for noun in GENERAL:
        yield Frame(f"the {noun}", noun, "", IS_SO, unless_left=rf"(?!(?:{THINKS}) )[\w'’-]+")
