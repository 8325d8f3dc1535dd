"""G104: "the size and shape of the leaf is"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from curate.article import Text
from curate.model import Span
from curate.models import ngrams, verbs
from curate.rules.base import Bad, Remark, Rule, replacement

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
# Endings of nouns, and of adjectives, of words that are one thing or somebody.
ABSTRACT = (
    "ness",
    "ity",
    "tion",
    "sion",
    "ment",
    "ance",
    "ence",
    "ship",
    "ism",
    "ure",
    "hood",
    "cy",
    "phy",
    "logy",
    "itis",
)
ADJECTIVES = ("al", "ous", "ive", "ful", "less", "ic", "able", "ible", "ish", "est", "ary", "ly", "ed", "ing")
PERSONS = ("ist", "ian", "eer", "man", "woman", "ress", "heir", "caster", "star", "coach", "wife", "mother", "father", "friend", "owner", "founder", "author", "editor", "mentor", "director",
           "manager", "leader", "writer", "actor", "singer", "professor", "teacher", "president", "creator", "partner", "servant", "husband")  # fmt: skip
NO_NOUN = frozenset(
    "one two three four first second last next more most less least much many other others another each every no any some all both either neither "
    "this that these those it he she they we you what which who whom whose if when where while as because since though although then than there here "
    "now so but or and nor not only just even too very well again once never sometimes down up out off on in at by for with from to of over under "
    "about into after before during between through against without within along across behind beyond near is are was were be has have had do does did "
    "can could will would should may might must everything something anything nothing everyone someone anyone today tomorrow yesterday own".split()
)
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
PLURAL_SEEN = 5  # times in the prose of the n-grams


@cache
def is_noun(word: str) -> bool:
    """Whether a word is the name of one thing, by its ending or by a plural that prose has."""
    if word in NO_NOUN or word.endswith(PERSONS) or (word.endswith("s") and not word.endswith(("ss", "us", "is"))):
        return False
    if word.endswith(ABSTRACT):
        return True
    model = ngrams.load()

    def seen(other: str) -> float:
        return float(model.total[model.index[other]]) if other in model.index else 0.0

    if word.endswith(ADJECTIVES) or seen(word + "ly") > PLURAL_SEEN:
        return False
    ending = "es" if word.endswith(("ss", "us", "is", "x", "ch", "sh")) else "s"
    plural = word[:-1] + "ies" if re.search("[^aeiou]y$", word) else word + ending
    return seen(plural) > PLURAL_SEEN


def describes(words: str) -> bool:
    """Whether all words before a noun may describe it."""
    return all(
        word not in NO_NOUN and not word.endswith("ing") and (word[-1:] != "s" or word.endswith(("ss", "us", "is")))
        for word in words.split()
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
