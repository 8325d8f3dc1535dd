"""The frames of G107: words that rule out the number of a verb or noun beside them."""

import re

from curate.rules.grammar.nouns import is_noun
from curate.rules.grammar.subjects import SINGULAR_IN_S

PLURAL = {
    "is": "are",
    "was": "were",
    "has": "have",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
    "does": "do",
    "there's": "there are",
}
SINGULAR = {plural: singular for singular, plural in PLURAL.items()} | {
    verb: verb + "s"
    for verb in "know want seem agree deserve understand hate love remember swear need smoke drive eat drink get give take make come believe think say speak enjoy own use".split()
}
OPENS = r"(?:^|[.!?;:]\s+[\"(]?|, (?:and |but |while |as )?|\b(?:if|when|because|since|although|though|unless|until|where|while|whether|but|so) )"
THAT = OPENS.replace("(?:^|", "(?:^|\\b(?:that|which|who|what|why|how) |", 1)
ASKS = r"(?:^|[.!?;:] |, (?:and |but )?)(?:(?:what|why|how|when|where|who) )?"
NUMBER = r"(?!(?:1[5-9]|20)\d\d\b)(?:[2-9]|[1-9]\d+)(?! \d)|two|three|four|five|six|seven|eight|nine|ten"
MEASURES = "minutes|hours|days|weeks|months|years|miles|dollars|pounds|euros|cents|feet|inches|metres|meters|percent|times|points|seconds|kilometers|kilometres|acres|thirds|quarters|lbs|mins|grams|calories|ounces|cups|tons|tonnes|decades|centuries|generations|yards|odds"
THINGS = rf"(?:(?!{MEASURES})[a-z]{{2,}}[a-rt-z]s|people|men|women|children)\b"
MANY = rf"(?:(?:so |too |very )?many(?! an?\b)|several|numerous|(?:only |at least |about )?(?:{NUMBER})) (?:(?!of|and|or|to|in|with|hundred|thousand|million|per|year|day|hour|minute|week|month|mile|{MEASURES})[a-z-]+ ){{0,2}}?{THINGS}"
THEN = r"(?=[.,;!?]|$| (?:that|who|which|in|on|at|to|with|of|for|about|between|from|left|available|here|there|where|you|we|they|i|and|or|as|because|when|if|while|but|going|being|around|outside|inside|everywhere|today)\b)"
SOME = rf"(?:a (?:lot|couple) of|a few|lots of|hundreds of|thousands of|plenty of) (?:(?!the|and|or|to|in|with|of|it|this|that|them|what)[a-z-]+ )?(?P<many>{THINGS}){THEN}"
THERE = re.compile(rf"\bthere (is|was|isn't|wasn't|has(?= been))(?: also| still| now| only| been)? (?:{MANY}|{SOME})")
THERES = re.compile(rf"\b(there's) (?:also |still |now |only )?(?:{MANY})")
PLAIN = re.compile(
    rf"\bthere (is|was|isn't|wasn't) (?:(?:no|other|some|certain|different|these|those|more|enough|any) )?(?P<many>{THINGS}){THEN}"
)
HERE = re.compile(rf"{OPENS}here (is|was) (?:{MANY}|(?:some|a few|more) (?:(?!of)[a-z]+ )?(?P<many>{THINGS}){THEN})")
HERE_THE = re.compile(
    rf"{OPENS}here (is|was) (?:the|your|our|my) (?:[a-z]+ )?(?P<many>{THINGS})(?= (?:of|for|from|that|we|you|i)\b|[.!]|$)"
)
WHERE = re.compile(rf"{OPENS}where (is|was) (?:my|your|his|her|our|their|the) (?P<many>{THINGS})(?=[?])")
THEM = re.compile(
    rf"{OPENS}(?:all|both|many|most|some|several|a few) of (?:them|these|those|us) (?:also |still |now )?(is|was|has|isn't|wasn't|hasn't)\b"
)
ASKED = re.compile(rf"{THAT}(is|was|isn't|wasn't) there (?:also |still |now |only )?(?:{MANY})")
HE = re.compile(rf"{THAT}(?:he|she|it) (don't|haven't|aren't)\b(?! (?:you|they|we)\b)")
THEY = re.compile(rf"{THAT}(?:(?:they|we|you) (isn't|wasn't)|(?:they|we|you|i) (hasn't|doesn't)|i (has))\b")
KIN_NAMES = (
    "dad|mom|mum|mother|father|wife|husband|son|daughter|brother|sister|boss|doctor|boyfriend|girlfriend|dog|cat"
)
KIN = re.compile(
    rf"{THAT}(?:my|his|her|your) (?:{KIN_NAMES}) "
    r"(have|are|don't|haven't|aren't)\b"
)
ALL = re.compile(
    OPENS.replace("(?:^|", r"(?:^|\b(?:think|thinks|believe|know|knows)(?: that)? |", 1)
    + r"(?:not |almost |nearly )?(?:(?:every|some|any|no)(?:one|body)|no one)(?: else| (?:in|at|on|of|from) (?:the|my|our|this|your|his|her|their) (?:(?!(?:that|who|which|and|or|to|we|they|you|i|he|she|with|it|have|are|will|would|can|could|should|must|may|might|did|does|do|has|had|is|was|not|never|just)\b)[a-z]+ ){0,2}?(?!(?:that|who|which|and|or|to|we|they|you|i|he|she|with|it|have|are|will|would|can|could|should|must|may|might|did|does|do|has|had|is|was|not|never|just)\b)[a-z]+)? (?:also |really |always |still |now )?(have|are|were|don't|haven't|aren't|know|want|seem|agree|deserve|understand|hate|(?:(?<=[a-z]{3} )(?:love|remember|swear|need|smoke|drive|eat|drink|get|go|give|take|make|come|believe|think|say|speak|enjoy|own|use)))\b(?! (?:a |an? good|fun|you|they|we|i)\b)"
)
EACH = re.compile(
    OPENS
    + r"(?:each|(?<!but )one|every one) of (?:them|us|you|these|those) (?:also |really |always |still |now )?(have|are|were|don't|haven't|aren't)\b"
)
SUBJUNCTIVE = re.compile(
    r"\b(?:if|though|wish|unless|whether|as|let|make|may|lest|insist\w*|demand\w*|suggest\w*|hope|were)\b"
)
NOUNS = (
    "reason|thing|problem|cause|symptom|factor|benefit|example|method|issue|option|feature|player|place|book|person|movie|film|song|way|part|"
    "city|country|company|man|woman|girl|boy|day|game|product|question|step|tool|sign|treatment|exercise|food|actor|singer|writer|leader|"
    "advantage|disadvantage|challenge|condition|disease|disorder|drug|idea|event|area|aspect|characteristic|element|component|member|friend|"
    "student|teacher|child|doctor|author|artist|brand|app|website|restaurant|hotel|beach|car|phone|story|project|goal|mistake|habit|skill|tip"
)
DO_SHE = re.compile(rf"{ASKS}(do|don't) (?:he|she)\b(?!/| (?:and|or)\b)")
DOES_THEY = re.compile(
    rf"{ASKS}(does|doesn't|was|wasn't) (?:they|we|you(?! (?:good|no|any|harm|credit|justice)\b)|i(?= (?:have|need|want|look)))\b"
)
LONE = re.compile(
    rf"\bthere (are) an? (?!(?:few|couple|lot|number|dozen|hundred|thousand|million|many) )(?:[a-z]+ )?(?:{NOUNS})(?=[.;!?]|$| (?:that|who|which|in|on|at|to|with|for)\b)(?!.* and )"
)
PEOPLE = [a + b for a in ("every", "some", "any", "no") for b in ("one", "body")]
CUES = (
    *PEOPLE,
    *(
        "no one",
        "each of",
        "there",
        "there's",
        "here is",
        "here was",
        "where is",
        "where was",
        "i has",
        "i hasn't",
        "i doesn't",
    ),
    *(f"{many} of" for many in ("all", "both", "many", "most", "some", "several", "few")),
    *(f"{he} {verb}" for he in ("he", "she", "it") for verb in ("don't", "haven't", "aren't")),
    *(f"{verb} {he}" for he in ("he", "she") for verb in ("do", "don't")),
    *(f"{they} {verb}" for they in ("they", "we", "you") for verb in ("isn't", "wasn't", "hasn't", "doesn't")),
    *(f"{verb} {they}" for they in ("they", "we", "you", "i") for verb in ("does", "doesn't", "was", "wasn't")),
    *(f"{my} {kin}" for my in ("my", "his", "her", "your") for kin in KIN_NAMES.split("|")),
)
FRAMES = (
    (PLAIN, PLURAL),
    (HERE, PLURAL),
    (HERE_THE, PLURAL),
    (WHERE, PLURAL),
    (THEM, PLURAL),
    (LONE, SINGULAR),
    (DO_SHE, SINGULAR),
    (DOES_THEY, PLURAL),
    (THERE, PLURAL),
    (THERES, PLURAL),
    (KIN, SINGULAR),
    (ASKED, PLURAL),
    (HE, SINGULAR),
    (THEY, PLURAL),
    (ALL, SINGULAR),
    (EACH, SINGULAR),
)
NO_PLURALS = frozenset(
    "lots loads tons heaps masses piles bags stacks dozens scores always perhaps sometimes besides thus sales sports savings thanks odds overseas customs goods".split()
)
CALLS = frozenset("remember enjoy get go give take make come think say drink eat".split())
SURE = ("things", "men", "women", "people", "children")  # many, whatever the list of nouns knows of them


def verb_of(match: re.Match[str]) -> int:
    """The number of the group that holds the word in question: the first that matched."""
    return next(at for at, found in enumerate(match.groups(), start=1) if found)


def called(match: re.Match[str]) -> bool:
    """Whether a sentence is a call ("Everybody get down!") or a question without "does" ("Anyone know why?")."""
    if match.string[: match.start()].strip(' ,.!?;:"('):
        return False
    asks, verb = match.group().lstrip(' ,.!?;:"(').startswith("any"), match.group(1)
    return (asks and verb not in {"are", "were"}) or verb in CALLS


def speaks(pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether nothing else in the sentence explains the number."""
    many = match.groupdict().get("many")
    if many and many not in SURE:
        one = f"{many[:-3]}y" if many.endswith("ies") else many[:-1]
        if many in NO_PLURALS or SINGULAR_IN_S.search(many) or not is_noun(one):
            return False
    if pattern is ALL and called(match):
        return False
    return pattern not in (ALL, EACH) or not SUBJUNCTIVE.search(match.string[: match.start(verb_of(match))])
