"""The frames of T235 for "a": "for half hour", "have chat", "such disaster"; and any counted noun behind a verb ("bought small house in")."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

from curate.article import Text
from curate.model import Span
from curate.models.counts import seen
from curate.rules.base import Remark
from curate.rules.frames import Frame
from curate.rules.grammar.counted_words import EVERYDAY
from curate.rules.typos.bare_noun import an
from curate.rules.typos.bare_the import said
from curate.rules.typos.bare_things import CONCRETE
from curate.rules.typos.things import behind, is_counted

END = r"$|and|with|about|over|at|for|to|in|on|before|after|of|because|but|when|yesterday|today|together|that"
# The verbs / what they take.
LIGHT = """
have has had having / look chat conversation discussion nap rest snack quarrel picnic baby party meeting drink
take took taking takes / nap shower bath seat risk stroll breath trip picture photo selfie quiz look sip
make made making makes / decision choice mistake list reservation appointment deal promise suggestion mess phone call wish statement speech
give gave giving gives / speech presentation hug hint lecture talk
give gave / try
"""
GIVE_IT = "it|him|her|me|us|them|this|that"
AMOUNTS = "pinch bunch handful couple cup bottle glass piece slice pair spoonful teaspoon tablespoon dash splash packet box bag bowl loaf jar bit".split()
AMOUNT_VERBS = (
    "add adds added buy bought bring brought eat ate drink drank had have has need needs needed want wanted use used made found see saw get got "
    "grabbed with ordered received gave sold".split()
)
AWFUL = "disaster shame pity mess idiot hurry coincidence nightmare genius bargain liar coward gentleman surprise disappointment fool jerk hero privilege honour honor hassle".split()
FINE = (
    "good great nice bad terrible horrible beautiful lovely wonderful amazing awful big huge small long short difficult hard easy strange weird funny sad happy cool "
    "cute sweet kind nasty rude busy boring stupid clever smart interesting important amazing fantastic brilliant tiny"
).split()
VERBS = (
    "buy bought buying open opened opening build built building rent rented found find finding wrote write saw see sees met meet ordered adopted adopt hired hire drove "
    "wore wears wearing bring brought owns owned need needs needed want wants wanted get got sold sell launched launch plan planned make made "
    "received started chose opened closed broke painted parked pulled pushed repaired fixed sent stole threw carried booked book borrowed lost has had have having watched heard gave offers offered joined visited live lived lives"
).split()
# Verbs that are nouns or adjectives too, and what makes verbs of them.
NOUNS_TOO = frozenset("book open need needs plan hire buy find build get sell live lives rent wants make".split())
# Before a participle that describes: "the newly hired nurse", "a borrowed mirror", "with hired help".
DESCRIBES = re.compile(
    r"(?:ly|'s|first|last|best|(?<![\w'])(?:an?|the|my|your|his|her|its|our|their|some|any|no|every|each|this|that|these|those|one|two|three|of|in|on|from|by|at|with|without|into|as|like)) $"
)
SUBJECT = re.compile(
    r"(?:^|[^\w'-])(?:to|will|can|could|would|should|must|might|i|we|they|you|who|he|she|it|i'll|don't|didn't) $"
)
SEARCHES = ("looking for", "searching for", "looked for", "searched for", "waiting for", "in search of", "look for")
GOOD = frozenset(
    "good great nice new small large big beautiful old cheap huge short long wonderful lovely terrible bad different modern tiny fantastic perfect amazing expensive strange funny".split()
)
# Pairs that have a sense without an article, and nouns that are stuff too.
STUFF = frozenset(
    "reason friend part time way order company place head service access chance room space business work life power faith cause use sense case hand love food light "
    "value effect care play practice interest progress potential benefit difficulty weight height length depth distance size range point line form style character mind memory heart body trouble "
    "change growth success failure fortune money luck health talent effort support advice news cash debt detail impact influence pressure pleasure pain "
    "grass wood stone glass paper rock ice cloth hair skin fish chicken meat cake wine beer drink tea coffee fruit salad bread pizza cheese cream chocolate "
    "school college university church prison court hospital bed home town class dinner lunch breakfast supper "
    "feeling television tv radio video theater theatre film print media land sky ground evidence material data surface design art music theory language style fashion".split()
)
BEHIND = re.compile(
    r"(?=[.!?;])| (?:in|near|at|across|over|behind|beside|by|around|next|with|for|from|on|who|that|because|when|yesterday|last|where|to|of|and (?:an?|the|i|my|his|her|it|we|he|she|they))(?![\w'-])"
)
NOUN = re.compile(r" ([a-z]+)(?: ([a-z]+))?(?![\w'’-])")
IDIOMS = frozenset(
    "question person trip tour watch dream joke problem surprise party taxi woman man boy girl child baby woman bird duck sheep pig cow goat rabbit chicken apple banana orange lemon onion tomato potato carrot drum song tree".split()
)  # "see person after person", "eat duck"
RARE = frozenset("bakery bridge".split())  # counted too, though prose has them as verbs or seldom
PERSONS = frozenset(
    "man woman girl boy guy job house car flat apartment place gift restaurant hotel doctor dentist lawyer roommate partner wife husband dog puppy cat teacher plumber".split()
)


def frames() -> Iterator[Frame]:
    """All frames of a missing "a"."""
    yield Frame(
        "half hour", "half an hour", "for|after|in|within|took|takes|take|lasted|spent|about|nearly|almost|waited|only",
        "$|and|to|before|in|for|or|later|at|i|we|because|when|until", unless_left=r"(?:a|an|the|another|every|each|first|last|next|this|that|final|per) (?:about|almost|nearly|only)",
    )  # fmt: skip
    for row in LIGHT.strip().splitlines():
        verbs, nouns = (field.split() for field in row.split(" / "))
        for verb, noun in product(verbs, nouns):
            thing = "phone call" if noun == "phone" else noun
            yield Frame(
                f"{verb} {thing}",
                f"{verb} {an(thing)}",
                r"(?!no\b|not\b|the\b|a\b)[\w']+",
                END,
                unless_right="and feel|after mistake",
            )
    for thing in ("try", "call", "hug", "kiss", "chance", "ride", "hint"):
        yield Frame(
            thing,
            an(thing),
            rf"(?:give|gave|giving|given|gives) (?:{GIVE_IT})",
            "$|and|if|when|to|before|today|because|but|anyway|yesterday|on|about|at|from",
        )
    for verb in ("take", "took", "taking", "made", "make"):
        yield Frame(f"{verb} wrong turn", f"{verb} a wrong turn")
    for verb, amount in product(AMOUNT_VERBS, AMOUNTS):
        yield Frame(f"{verb} {amount} of", f"{verb} a {amount} of", "", r"[a-z']+")
    for thing in AWFUL:
        yield Frame(
            f"such {thing}",
            f"such {an(thing)}",
            "",
            "$|that|and|to|because|when|for|but|i|we",
            "(?:no|any|every|one|of|some)",
        )


def nouns(text: Text, span: Span) -> Iterator[Remark]:
    """Yield a counted noun right behind a verb, or behind its adjective."""
    match = NOUN.match(text.folded, span.end)
    if match is None or not text.raw[match.start() + 1 : match.end()].islower():
        return
    cue = text.folded[span.start : span.end]
    at, words = match.end(1), match[1]
    if match[1] in GOOD or cue == "such":
        if match[2] is None or (cue == "such" and match[1] not in FINE) or not alone(match[2]):
            return
        at, words = match.end(2), f"{match[1]} {match[2]}"
    elif match[1] not in PERSONS | CONCRETE - IDIOMS or seen(cue.split()[-1], match[1]) * 100 > seen("a", match[1]):
        return
    if cue != "such" and not cue.endswith("ing") and DESCRIBES.search(text.folded, max(0, span.start - 9), span.start):
        return
    if cue in NOUNS_TOO and not SUBJECT.search(text.folded, max(0, span.start - 12), span.start):
        return
    if cue == "such" and text.folded[: span.start].endswith(("no ", "any ", "of ", "every ", "one ", "some ", "as ")):
        return
    if BEHIND.match(text.folded, at):
        whole = Span(span.start, at)
        yield from said(text, whole, f"{text.raw[span.start : span.end]} {an(words)}")


@cache
def alone(noun: str) -> bool:
    """Whether a noun hardly ever stands without an article."""
    if noun in STUFF or not (is_counted(noun) or (noun in EVERYDAY and seen("a", noun) >= 1) or noun in RARE):
        return False
    bare = behind(["of", "with", "more", "much", "without", "have", "had", "make", "need"], noun)
    return bare * 2 < seen("a", noun) + seen("an", noun)


FINDERS = dict.fromkeys((*VERBS, *SEARCHES, "such"), nouns)
