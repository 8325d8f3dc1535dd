"""The places where a time does not go with the tense before it (G116)."""

import re
from functools import cache

from curate.model import Span
from curate.models import verbs
from curate.rules.grammar.irregulars import PAST
from curate.rules.words import DAYS, MONTHS, PERSONS

POINT = re.compile(
    rf" (?:(?:early |late |the year )?(?:19|20)\d\d\b(?!s)|(?:last )?(?:early |late )?(?:{MONTHS}|{DAYS}|january)\b|last (?:week|month|year|summer|winter|spring|autumn|night|fall)\b(?!')|yesterday\b(?!')|childhood\b|"
    r"(?:this )?morning\b|the (?:morning|beginning|start)\b|(?:i|he|she|we|they) (?:was|were) (?:a |an |very |only )?(?:child|kid|kids|boy|girl|young|little|student|teenager|born|children|small|five|six|seven|eight|nine|ten|\d+)\b)"
)
GOING_ON = re.compile(
    rf"(?:^[\"'“]?|[,;:] |\b(?:and|but|because|so|that|who|which|if|as|when) |(?<= ))(?P<subject>{PERSONS}|who|(?:the|my|our|his|her|their|this) (?:[a-z]+ ){{0,2}}[a-z]+)(?P<glue> |')"
    r"(?P<be>am|is|are|m|re|s) (?:also |still |not |already |both )?(?P<ing>[a-z]+ing)(?P<rest>(?: [a-z-]+){0,4}) $"
)
NO_REST = re.compile(
    r"\b(?:to|that|which|who|what|has|have|had|was|were|is|are|did|first|best|worst|most|only|more|less|time|ever|any|anything|[a-z]+est|[a-z]{3,}ed|where|why|how|while|as|and|than|since|before|biggest|"
    r"[a-z]+th|second|third|seen|done|made|happened|gone|began|lost|left|largest)\b"
)
NO_BETWEEN = re.compile(
    r"\b(?:that|which|who|what|has|have|had|was|were|is|are|did|more|less|than|any|where|why|how|while|since|before|not|over|from|compared|they|he|she|we|i|and)\b"
)
NO_ING = frozenset(
    "being having coming going during nothing something anything everything outstanding leading long-standing interesting amazing".split()
)
LASTS = {"m": "'ve been", "re": "'ve been", "s": "'s been", "is": " has been", "are": " have been", "am": " have been"}
WHEN = re.compile(
    rf" (?P<when>yesterday|last (?:week|month|year|night|summer|winter|spring|autumn|{DAYS}|{MONTHS})|in (?:19|20)\d\d|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|a few|several) (?:days|weeks|months|years|hours|minutes) ago)"
    r"(?=[.,;!?)]|$| (?:that|when|because|but|and|after|with|at|in|from|to|by|for|on)\b)"
)
HAS = re.compile(
    rf"(?:^[\"'“]?|[,;:] |\b(?:and|but|because|so|that|if|as|when) )(?P<subject>{PERSONS}|(?:the|my|our|his|her|their|this|a) (?:[a-z]+ ){{0,2}}[a-z]+)(?P<glue> |')"
    r"(?P<have>have|has|ve) (?P<adverb>(?:also|already|just|finally|recently) )?(?P<participle>[a-z]+)(?P<rest>(?: [a-z'-]+){0,4})$"
)
BEFORE = frozenset(
    "since over from than until till by of like to for between during as on in at with and or the this before vs about around through against that which who what if when is was were are had did "
    "has have would could will can every each compared versus only even because while though although where how not".split()
)


@cache
def pasts() -> dict[str, str]:
    """The past of each participle that is no base."""
    known = verbs.load()
    found = {verb.participle: verb.past for base, verb in known.items() if verb.participle != base}
    return (
        found
        | PAST
        | {
            "had": "had",
            "been": "",
            "come": "came",
            "become": "became",
            "run": "ran",
            "said": "said",
            "lived": "lived",
            "opened": "opened",
        }
    )


@cache
def ings() -> frozenset[str]:
    """The -ing forms of all verbs that last."""
    return frozenset(verb.ing for verb in verbs.load().values()) | {"living", "doing", "reading"}


def going_on(left: str, right: str) -> tuple[int, int, str, str] | None:
    """The span of a present with "since" and a point of time, and what is meant."""
    point = POINT.match(right)
    match = GOING_ON.search(left) if point else None
    if not match or not point or match["ing"] in NO_ING or match["ing"] not in ings() or NO_REST.search(match["rest"]):
        return None
    if (match["glue"] == "'") != (match["be"] in {"m", "re", "s"}):
        return None
    meant = f"{LASTS[match['be']]} {match['ing']}"
    start = match.start("glue")
    if match["glue"] == " ":
        meant, start = meant[1:], start + 1
    return start, match.end("ing"), meant, f"since{point[0]}"


def perfect(folded: str, sentence: Span, span: Span) -> tuple[int, int, str, str] | None:
    """The span of a perfect with a time that is past, and what is meant."""
    for back in (0, 20):
        when = WHEN.search(folded, max(sentence.start, span.start - 1 - back), sentence.end)
        if when and when.start() <= span.start <= when.end():
            break
    else:
        return None
    left = folded[sentence.start : when.start()]
    match = HAS.search(left)
    if not match or match["participle"] not in pasts() or (match["glue"] == "'") != (match["have"] == "ve"):
        return None
    rest = match["rest"]
    if BEFORE.intersection(rest.split()[-1:]) or NO_BETWEEN.search(rest):
        return None
    if re.search(r"[a-z]{3,}ed\b", rest) and not (match["participle"] == "been" and rest.count(" ") == 1):
        return None
    past = pasts()[match["participle"]]
    if match["participle"] == "been":
        past = "were" if match["have"] != "has" and match["subject"] != "i" else "was"
    adverb = match["adverb"] or ""
    start = match.start("have") - (match["glue"] == "'")
    meant = f"{' ' if match['glue'] == chr(39) else ''}{adverb}{past}"
    return start, match.end("participle"), meant, when["when"]
