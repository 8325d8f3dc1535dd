"""More of T257: "a same", "at the night", "go to the bed", "the most people", "the life is short", "speaks the French"."""

from collections.abc import Iterator
from itertools import product

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
FUN = r"$|[a-z]{3,}ing|with|at|there|when|because|in the|on the|to (?:see|watch|play|do|be|make)|and (?:i|we|the|it|they)|together|that"
HAIR = "long short blond blonde curly straight dark black brown beautiful red gray grey thick thin wavy".split()
WORKPLACES = (
    "bakery|restaurant|hotel|shop|company|office|factory|store|bar|hospital|school|cafe|farm|bank|supermarket|warehouse"
)
BY = "car bus train taxi bike bicycle plane boat ferry metro subway tram".split()


def frames() -> Iterator[Frame]:
    """All further frames of an article too many, or of the wrong one."""
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
    yield Frame("at the night", "at night", "", "$|when|because|and (?:i|we|he|she|it|the|they|in)|we|i|they")
    for noon in ("noon", "midnight", "sunrise", "sunset", "dawn"):
        yield Frame(f"at the {noon}", f"at {noon}", "", "$|on|every|and (?:i|we|he|she|it|the|they)|when|because")
    yield Frame(
        "to the bed", "to bed", "go|goes|going|went|gone|get|gets|got",
        r"at (?:\d|the same|night|nine|ten|eleven|midnight|eight|half|around|about)|early|late|on time|around|before (?:\d|midnight|ten|nine|eleven)|hungry|tired|angry|so (?:early|late)|very (?:early|late)|too (?:early|late)",
    )  # fmt: skip
    yield Frame(
        "in the bed",
        "in bed",
        "",
        r"with (?:a |the )?(?:cold|flu|fever|bad|sore|headache)|all day|all morning|until (?:noon|ten|late|\d)|by (?:nine|ten|\d)",
    )
    yield Frame(
        "to the school",
        "to school",
        "go|goes|going|went|walk|walks|walked|drive|come",
        r"by (?:bus|bike|car|train|bicycle)|on foot|every (?:day|morning)",
    )
    yield Frame(
        "to the work",
        "to work",
        "go|goes|going|went|drive|drives|drove|commute|walk|walks|walked|travel|travels",
        r"$|by|every|at \d|on foot|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|and (?:i|then|come)|because|early|today|in the",
    )
    yield Frame(
        "at the home",
        "at home",
        "stay|stays|stayed|staying|i'm|am|eat|cook|alone",
        "$|because|today|and (?:i|we)|all|with (?:my|the kids|his|her)",
    )
    for way in BY:
        yield Frame(
            f"by the {way}",
            f"by {way}",
            "",
            r"or (?:on foot|by|bus|train|taxi|plane|boat|bike|car|ferry|metro)|and (?:on foot|by)|rather than|instead of",
        )
        yield Frame(
            f"by the {way}",
            f"by {way}",
            r"(?:reach|reached|travel|travels|travelled|traveled|travelling|traveling|go|went|come|came|arrived|get|got) (?:there|here|it|home|to work|to school)|travel|travels|travelled|traveled|travelling|traveling",
            "$|and|or|because|to|from|in",
        )
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
    for word, sport in product(
        ("sport", "hobby", "game"),
        ("tennis", "football", "soccer", "chess", "golf", "swimming", "basketball", "volleyball", "hockey"),
    ):
        yield Frame(f"{word} is the {sport}", f"{word} is {sport}", "", "$|and|because|which|but")
