"""The frames of G111, and what the verb in each should be."""

import re

from curate.models import verbs
from curate.rules.grammar.counted import BIG, as_noun, describes_well, only_many, single
from curate.rules.grammar.counted_words import GROUPS, MASS
from curate.rules.grammar.heads import many as is_many
from curate.rules.grammar.inverted_words import (
    ARTICLES,
    ENOUGH,
    MORE_BASES,
    NO_GERUND,
    OF,
    PEOPLE,
    PERSON,
    PLAYS,
    PLURAL,
    SINGULAR,
    UNITS,
    is_head,
    verb_behind,
    word_behind,
)
from curate.rules.grammar.moods import COLLECTIVES
from curate.rules.grammar.subjects import EITHER
from curate.rules.grammar.third_person import only_third, only_verb

OURS = "the|your|my|his|her|our|their|these|those"
ONES = "the|your|my|his|her|our|this|that"
ASKS = r"(?:^|[.!?;:] |, (?:and |but )?)[\"(]?(?:(?P<wh>what|why|how(?: much| many| long| often| far)?|when|where|who|and|but|so) )?"
NOUN = r"(?P<adj>(?:[a-z]+ ){0,2}?)(?P<noun>[a-z]{3,})"
START = r"(?:^|[.!?;:] +[\"(]?|, (?:and |but |while |as )?|\b(?:if|when|because|since|although|though|while|but|that) )"
DOES = re.compile(
    rf"{ASKS}(?P<verb>does|doesn't) (?:{OURS})(?: two| three| four| other| many)? {NOUN} (?P<base>[a-z]+)\b"
)
DO = re.compile(rf"{ASKS}(?P<verb>do|don't) (?:{ONES}) {NOUN} (?P<base>[a-z]+)\b[^.!]*[?]")
WAS = re.compile(
    rf"{ASKS}(?P<verb>is|was|has|isn't|wasn't|hasn't) (?:{OURS}) {NOUN}(?= (?!(?:and|or)\b)[a-z]|[?])[^.!]*[?]"
)
WHAT = re.compile(rf"\b(?P<wh>what|where|who) (?P<verb>is|was) (?:{OURS}) {NOUN}(?= (?:of|for|in|like|that|to)\b|[?])")
DOES_BARE = re.compile(
    rf"(?:^|[.!?] )[\"(]?(?:why|how|when|what|where) (?P<verb>does|doesn't) {NOUN} (?P<base>[a-z]+)\b[^.!]*[?]"
)
DO_ASKED = re.compile(
    r"(?:^|[.!?] )[\"(]?(?:why|how|when|what time|where) (?P<verb>do|don't) (?:the|your|my|his|her|our|this|that) (?P<adj>)(?P<noun>[a-z]{3,}) (?P<base>open|close|start|end|begin|work|protect|help|cost|run|leave|arrive|sell|need|taste|look|mean|matter|stop|fit|last)\b[^.!]*[?]"
)
ENDED = re.compile(
    rf"(?:^|[.!?] )[\"(]?(?P<wh>what|where) (?P<verb>is|was) (?:{OURS}) (?P<adj>(?:(?!(?:of|in|on|at|for|to|and|or|with|from|that|this|as|is|are|your|my)\b)[a-z]+ ){{1,2}})(?P<noun>[a-z]{{3,}})(?=[?]|, and )[^.!]*[?]"
)
ARE_ONE = re.compile(rf"(?:^|[.!?] )[\"(]?(?P<wh>where|what) (?P<verb>are|were) (?:{ONES}|a|an) {NOUN}(?=[?])")
OF_MASS = re.compile(
    rf"{START}(?:some|most|all|much|none|part) of (?:the|my|our|your|his|her|their|this|that) {NOUN} (?P<verb>are|were|have|aren't|weren't|haven't)\b"
)
ARE_A = re.compile(
    r"(?:^|[.!?;,] |\b(?:and|but|that|because) )there (?P<verb>are|were|aren't|weren't) (?:a|an|another) (?P<adj>(?:[a-z]+ ){0,2}?)(?P<noun>[a-z]{3,})(?=[.;!?]|$| (?:that|who|which|in|on|at|to|with|for|near|here|nearby)\b)(?!.* and )"
)
NUMBER_OF_ING = re.compile(
    rf"{START}the number of {NOUN} [a-z]{{3,}}ing(?: (?!(?:who|that|which|what|and|we|they|you|i|it|how|where)\b)[a-z]+){{0,4}}? (?P<verb>are|were|have)\b"
)
WHO = re.compile(
    r"(?:^|(?<=[ .!?,;\"(]))(?P<before>(?:[a-z']+ ){0,5}?)(?P<noun>[a-z]{3,}) who (?:also |often |really |always |never |still )?(?P<verb>[a-z]{2,})\b"
)
OF_THE = re.compile(
    rf"{START}(?:all|both|many|most|some|several|(?:a )?few|half|two|three|a (?:couple|number)|hundreds|thousands|dozens) of (?:(?:the|my|our|your|his|her|their|these|those) ){NOUN} "
    r"(?:also |still |now |often )?(?P<verb>is|was|has|does|isn't|wasn't|hasn't|doesn't)\b"
)
NUMBER_OF = re.compile(
    rf"{START}(?:a (?:large |small |growing |great )?(?:number|couple) of|a few|both|several|hundreds of|thousands of|dozens of) {NOUN} (?:also |still |now |often )?(?P<verb>is|was|has|does|isn't|wasn't|hasn't|doesn't)\b"
)
GERUND = re.compile(
    r"(?:^|[.!?] +|, (?:and|but|so) |\b(?:because|that|when|but) )[\"(]?(?P<ing>[a-z]{3,}ing) (?:(?:too|so) (?:many|much)|a lot of|lots of|enough|more|less|the right|your|a|an|the|regular) (?:(?!do|does|did|will|can|not|to|may|might|should|would|could|must|that|who|which|often|what|you|i|we|they)[a-z-]+ ){1,3}?(?:and [a-z]+ )?"
    r"(?:often |usually |also |really )?(?P<verb>help|make|raise|cause|reduce|improve|require|increase|lead|give|take|provide|allow|mean|keep|become|seem|boost|prevent|affect|lower)\b(?= (?:a|an|the|your|you|to|us|me|people|him|them|my|our|it|in|their|more|less|for|much|weight|stress|high|damage|better|problems|pain|reduce|prevent|improve)\b)"
)


def many(match: re.Match[str]) -> bool:
    """Whether the noun of a match is plural, and nothing else."""
    one = only_many(match["noun"])
    return (
        bool(one)
        and one not in GROUPS | {"sport", "saving", "odd", "sale"}
        and match["noun"] not in UNITS
        and all(describes_well(word) for word in match["adj"].split())
    )


def asked(match: re.Match[str]) -> str:
    """What "does" should be before a plural and a bare verb."""
    base = match["base"]
    if base not in MORE_BASES | PLAYS and as_noun(base) >= BIG and verb_behind(match):
        return ""  # "does the jobs report matter"
    return PLURAL[match["verb"]] if many(match) and (base in verbs.load() or base in MORE_BASES) else ""


def asked_of_one(match: re.Match[str]) -> str:
    """What "do" should be before one thing and a bare verb."""
    base, noun = match["base"], match["noun"]
    plain = (
        single(noun) and noun not in GROUPS | COLLECTIVES and all(describes_well(word) for word in match["adj"].split())
    )
    return SINGULAR[match["verb"]] if plain and (only_verb(base) or base in MORE_BASES | PLAYS) else ""


def ended(match: re.Match[str]) -> str:
    """What "is" should be before a plural that ends the question, whatever describes it."""
    one = only_many(match["noun"])
    plain = (
        one and one not in GROUPS | {"sport", "saving", "odd", "sale"} and (match["noun"] not in UNITS or match["adj"])
    )
    return PLURAL[match["verb"]] if plain else ""


def one_behind(match: re.Match[str]) -> str:
    """What "are" should be beside one thing."""
    noun = match["noun"]
    plain = single(noun) and noun not in GROUPS | COLLECTIVES | EITHER and noun not in MASS
    return SINGULAR[match["verb"]] if plain and all(map(describes_well, match["adj"].split())) else ""


def asked_at(match: re.Match[str]) -> str:
    """What "do" should be before one thing, in a question with "when" and the like."""
    noun = match["noun"]
    return SINGULAR[match["verb"]] if single(noun) and noun not in GROUPS | COLLECTIVES | EITHER else ""


def of_mass(match: re.Match[str]) -> str:
    """What the verb behind some of a stuff should be."""
    plain = match["noun"] in MASS - {"stuff"} and all(map(describes_well, match["adj"].split()))
    return SINGULAR[match["verb"]] if plain else ""


def number_of_ing(match: re.Match[str]) -> str:
    """What the verb behind "the number of" should be."""
    return SINGULAR[match["verb"]] if is_many(match["noun"]) else ""


def plural_behind(match: re.Match[str]) -> str:
    """What the verb should be beside a plural."""
    behind = word_behind(match)
    if not match["verb"].startswith("does") and match.end("verb") < match.start("noun") and is_head(behind):
        return ""  # "is your sales team ready"
    if behind in ENOUGH and match.start("noun") < match.start("verb"):
        return ""  # "a few words is all it takes"
    return PLURAL[match["verb"]] if many(match) else ""


def who(match: re.Match[str]) -> str:
    """What the verb behind "who" should be."""
    noun, verb, before = match["noun"], match["verb"], match["before"].split()
    if "of" in before or "one" in match.string[: match.start("noun")].split() or not OF.isdisjoint(before[-2:]):
        return ""
    if "with" in before and not ARTICLES.isdisjoint(before):
        return ""  # "a mother with two young children who lives here"
    if noun in PEOPLE:
        return PLURAL.get(verb) or only_third(verb) or ("live" if verb == "lives" else "")
    if before and before[-1] in ARTICLES and noun in PERSON:
        if verb in {"are", "have", "do"}:
            return SINGULAR[verb]
        return (
            verbs.third(verb)
            if only_verb(verb) or verb in {"need", "want", "own", "work", "live", "smoke", "love", "like"}
            else ""
        )
    return ""


def gerund(match: re.Match[str]) -> str:
    """What the verb behind a doing should be."""
    return "" if match["ing"] in NO_GERUND else verbs.third(match["verb"])


OURS_ALL = ("the", "your", "my", "his", "her", "our", "their", "these", "those")
SHAPES = (
    (DOES, asked, ("does", "doesn't")),
    (
        DO,
        asked_of_one,
        tuple(f"{do} {my}" for do in ("do", "don't") for my in ("the", "your", "my", "his", "her", "our", "this")),
    ),
    (WAS, plural_behind, tuple(f"{be} {my}" for be in ("is", "was", "has") for my in OURS_ALL)),
    (WHAT, plural_behind, tuple(f"{what} {be}" for what in ("what", "where", "who") for be in ("is", "was"))),
    (DOES_BARE, asked, ("does", "doesn't")),
    (
        DO_ASKED,
        asked_at,
        tuple(
            f"{do} {my}" for do in ("do", "don't") for my in ("the", "your", "my", "his", "her", "our", "this", "that")
        ),
    ),
    (ENDED, ended, tuple(f"{what} {be}" for what in ("what", "where") for be in ("is", "was"))),
    (ARE_ONE, one_behind, tuple(f"{what} {be}" for what in ("what", "where") for be in ("are", "were"))),
    (OF_MASS, of_mass, tuple(f"{some} of" for some in ("some", "most", "all", "much", "none", "part"))),
    (
        ARE_A,
        one_behind,
        tuple(f"there {be} {a}" for be in ("are", "were", "aren't", "weren't") for a in ("a", "an", "another")),
    ),
    (NUMBER_OF_ING, number_of_ing, ("the number of",)),
    (WHO, who, tuple(f"{noun} who" for noun in sorted(PERSON | PEOPLE))),
    (
        OF_THE,
        plural_behind,
        tuple(
            f"{many} of"
            for many in ("all", "both", "many", "most", "some", "several", "few", "half", "two", "three", "couple")
        ),
    ),
    (
        NUMBER_OF,
        plural_behind,
        ("number of", "couple of", "few", "both", "several", "hundreds of", "thousands of", "dozens of"),
    ),
    (
        GERUND,
        gerund,
        ("too many", "too much", "a lot of", "lots of", "enough", "the right", "so much", "so many", "regular"),
    ),
)
