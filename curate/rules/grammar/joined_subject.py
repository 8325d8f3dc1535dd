"""G104: "the size and shape of the leaf is"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.nouns import ABSTRACT, describes, is_noun

DETERMINERS = "the|my|your|his|her|its|our|their"
# What may stand before the subject: a clause or phrase that a comma closes.
OPENER = r"(?:(?:however|therefore|thus|also|as|when|if|while|although|because|since|in|for|with|after|before|over)\b[^,.;:!?()]{0,60}, )?"
ADVERB = r"(?: (?:also|often|usually|now|always|only|still|[a-z]{3,}ly|more often than not,?))?"
VERBS = (
    "is|was|has|does|isn't|wasn't|hasn't|doesn't|makes|occurs|stays|remains|becomes|requires|includes|allows|provides|gives|keeps|seems|depends|"
    "contributes|comes|goes|helps|varies|happens|continues|exists|refers|consists|involves|affects|appears|tends|adds|brings|creates|leads"
)
PATTERN = re.compile(
    rf"{OPENER}(?P<first>(?:{DETERMINERS}) )?(?P<before>(?:[a-z-]+ ){{0,2}})(?P<one>[a-z]+) and (?P<second>(?:{DETERMINERS}) )?"
    rf"(?P<between>[a-z-]+ )?(?P<two>[a-z]+)(?P<of> of (?:(?:{DETERMINERS}|a|an) )?(?:[a-z-]+ )?(?!that |which |who )[a-z]+)?{ADVERB} "
    rf"(?P<verb>{VERBS}|(?(of)(?:de|in)creases|is))\b(?! (?:an?|one|what|where|when|why|how|to|all|the (?:key|same|only|best|most|main))\b)"
)
IRREGULAR = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go", "varies": "vary"}
# Pairs that are one thing.
ONE_THING = frozenset(
    (
        "research development|trial error|supply demand|hide seek|wear tear|rock roll|law order|profit loss|health safety|cause effect|food drink|"
        "peace quiet|copy paste|cut paste|mix match|search rescue|track field|time effort|time money|time energy|pain suffering|room board|stop search|"
        "bed breakfast|rise fall|ebb flow|hustle bustle|hue cry|heart soul|body soul|flesh blood|blood sweat|pride joy|salt pepper|command control|"
        "drag drop|point click|question answer|show tell|surf turf|bread butter|fish chip|cheese ham|ham cheese|gin tonic|cup saucer|knife fork|"
        "science technology|diversity inclusion|drug alcohol|sum substance|be end|needle thread|lock key|ball chain|push pull|sturm drang|growth development"
    ).split("|")
)


def speaks(match: re.Match[str]) -> bool:
    """Whether two things are named, each by a noun of its own, and nothing else can be the subject."""
    one, two, between = match["one"], match["two"], (match["between"] or "").strip()
    if f"{one} {two}" in ONE_THING or not (is_noun(one) and is_noun(two)):
        return False
    if not describes(match["before"]) or not describes(between):
        return False
    if between and not match["second"] and one != two:
        return False  # "food and drink prices": what is joined describes one thing
    return tells_two(match)


@cache
def verb_forms() -> frozenset[str]:
    """Bases and past tenses of verbs."""
    return frozenset(form for base, verb in verbs.load().items() for form in (base, verb.past))


def tells_two(match: re.Match[str]) -> bool:
    """Whether the two are told apart by more than their names: "park and ride", "health and fitness" may be one thing."""
    one, two = match["one"], match["two"]
    bare = match["before"].split()
    if bare and one != two and not match["second"] and one in verb_forms() and is_noun(bare[-1]):
        return False  # "the women cook and food is shared"
    if match["second"] or match["of"] or one == two:
        return True
    return bool(match["first"] or bare) and (one.endswith(ABSTRACT) or two.endswith(ABSTRACT))


class JoinedSubject(Rule):
    """A verb in the singular after two things joined by "and".

    Why: the verb follows the nearer noun, and the reader stops to count.
    Fix: the plural. Where the two are meant as one thing the singular may stay.
    """

    code = "G104"
    name = "joined-subject"
    since = "0.2"
    precision = 0.95  # 27 of the first 28 read in 6 million words of edited prose
    message = "“{written}” follows two things joined by “and”; “{meant}” agrees with them"
    cues = (" and ",)
    bad = (
        Bad("The size and depth of the shelf is not enough.", "The size and depth of the shelf are not enough.", "is"),
        Bad(
            "Great patience and preparation makes the difference.",
            "Great patience and preparation make the difference.",
        ),
        Bad(
            "When the wind drops, the noise and smell of the mill becomes unbearable.",
            "When the wind drops, the noise and smell of the mill become unbearable.",
        ),
    )
    good = (
        "Research and development is expensive. Supply and demand is all that counts.",
        "The food and drink menu is short, and the wine list is long.",
        "The width of the shelf and of the door is the same.",
        "Her friend and mentor is here. The best and easiest way is on foot.",
        "The rain stopped and the river has fallen. Health and fitness is his trade. The rise and fall of the tide is slow.",
        "The park and ride is open. His son and heir was here. Good food and company is all I need.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the verbs of sentences that begin with such a subject."""
        for sentence in text.sentences_with(hits):
            match = PATTERN.match(text.prose_folded, sentence.start, sentence.end)
            if match is None or not speaks(match):
                continue
            start, end = match.span("verb")
            if text.raw[match.start() + 1 : end].islower():  # names go with their own verb
                written = match["verb"]
                bare = written.removesuffix("n't")
                meant = IRREGULAR.get(bare, bare.removesuffix("s")) + written[len(bare) :]
                yield Remark(start, end, self.message.format(written=written, meant=meant), replacement(meant))
