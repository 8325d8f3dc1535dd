"""T257: "an advice", "a new furniture", "is teacher", "as teacher"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.kinds import matched_case
from curate.rules.typos.extra_article import TOO_MANY, ExtraArticle, too_many
from curate.rules.typos.named_articles import NAMED, named
from curate.rules.typos.things import forms, is_counted

# Uncountable nouns; with a noun behind them they describe it ("an advice column").
MASS = frozenset(
    "advice furniture luggage baggage equipment homework housework software hardware feedback traffic weather information news progress luck "
    "research evidence wifi wi-fi water parking money electricity accommodation wildlife violence poverty happiness patience courage jewelry jewellery machinery cutlery scenery fun garbage rubbish".split()
)
# The same behind an adjective only ("a warm water"; but "a water, please").
SOLID = frozenset(
    "water parking money electricity accommodation wildlife violence poverty happiness patience courage".split()
)
# What follows where the noun itself is meant.
BEHIND = re.compile(
    r"[.,;:!?)\"\n]|$| (?:about|on|for|from|of|that|to|in|at|and|is|was|has|will|with|when|because|but|which|so|if|who|by|i|you|we|he|she|they|it|today|yesterday|there|here|all|last|during|outside|today|tonight|yet|anyway|too|either|"
    r"before|after|than|as|this|these)(?![\w'-])"
)
WIFI = re.compile("[Ww]i-?[Ff]i")
BEFORE = re.compile(r"(?:^|[^\w'’-])(an?) ((?:[a-z]+ ){0,2})$")
# Words between that have the article for themselves ("a little luck", "a bit of advice", "a traffic and weather report").
OTHER = frozenset(
    "little bit of lot in and or for to the with few lots much run on from by at bed rush is was no not as own certain".split()
)

# Participles that are adjectives.
LIKE_ADJECTIVES = frozenset(
    "interesting amazing outstanding boring exciting surprising disappointing updated used detailed limited".split()
)
# What follows where the noun is one of several that describe another ("a hardware, software and services company", "garbage in, garbage out").
JOINING = frozenset("advice homework furniture luggage".split())
LISTED = re.compile(r", [a-z-]+(?:, [a-z-]+)*,? (?:and|or) [a-z]| in, ")
JOINED = re.compile(r" and (?:i|we|he|she|they|it|you|then|a|an|the|my|some)(?![\w'-])")
# A feedback that is counted in science ("a positive feedback that amplifies"), and a journey.
SCIENCE = frozenset("positive negative royal stately".split())


class ArticleBeforeMass(Rule):
    """The article "a" before a noun that cannot be counted ("an advice", "a new furniture"), or an article too many ("in the Canada").

    Why: English counts pieces of advice, not advices; the article is the commonest slip of learners.
    Fix: no article, or "some", or "a piece of".
    """

    code = "T257"
    name = "article-before-mass-noun"
    since = "0.2"
    message = '"{text}" cannot be counted: no article, "some", or "a piece of"'
    extra = ExtraArticle()
    cues = tuple({**dict.fromkeys(MASS), **TOO_MANY, **ExtraArticle.by_word, **NAMED})
    bad = (
        Bad("She gave me an advice about it.", "She gave me advice about it.", "an advice"),
        Bad("We bought a new furniture for the hall.", "We bought new furniture for the hall."),
        Bad("It was a great weather yesterday.", "It was great weather yesterday."),
        Bad("That is a good news for us.", "That is good news for us."),
        Bad("At the first I thought it was a joke.", "At first I thought it was a joke."),
        Bad("This is the my favourite place.", "This is my favourite place.", "the my"),
        Bad("We met in the Monday.", "We met on Monday."),
    )
    good = (
        "An advice column, a furniture store, a traffic and weather report.",
        "A little luck, a bit of advice, a piece of furniture and a lot of homework.",
        "A software that runs on a hardware and software basis.",
        "It is a fun and easy game for all.",
        "At the first sign of rain we left; in the Monday edition he wrote of the My Lai trial.",
        "A witness heard news, a page showing information; a luggage and leather brand.",
        "Have a fun, lazy Sunday in the Italy and Greece of his youth, or in the Spain they knew.",
        "He drank a water and sat an hour over Wi-Fi.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the article with its noun."""
        folded = text.folded
        yield from self.extra.check(text, [h for h in hits if folded[h.start : h.end] in self.extra.by_word])
        for span in hits:
            if folded[span.start : span.end] in self.extra.by_word:
                continue
            if folded[span.start : span.end] in NAMED:
                yield from named(text, span)
                continue
            if folded[span.start : span.end] in TOO_MANY:
                yield from too_many(text, span)
                continue
            window = folded[max(0, span.start - 40) : span.start]
            match = BEFORE.search(window)
            if match is None or not BEHIND.match(folded, span.end):
                continue
            noun, between = folded[span.start : span.end], match[2].split()
            if not counted_wrongly(noun, between, folded[span.end : span.end + 60]):
                continue
            start = span.start - len(window) + match.start(1)
            written = text.raw[start : span.end]
            if not WIFI.sub("wifi", written)[1:].islower() or text.is_protected(start, span.end):
                continue
            meant = written[len(match[1]) + 1 :]
            first = matched_case(written, meant)
            yield Remark(
                start,
                span.end,
                self.message.format(text=written),
                replacement(first, matched_case(written, f"some {meant}")),
            )


def counted_wrongly(noun: str, between: list[str], behind: str) -> bool:
    """Whether words between the article and the noun leave it to the noun."""
    if any(map(acts, between)) or not names_alone(noun, between, behind):
        return False
    if OTHER.intersection(between) or any(word.endswith(("'s", "ly")) and word != "lovely" for word in between):
        return False
    if noun in {"wifi", "wi-fi", *SOLID} and not stands_alone(noun, between, behind):
        return False
    if noun in {"software", "equipment", "research", "hardware"} and behind.startswith(
        (" that", " which", " is", " was")
    ):
        return False
    return noun != "fun" or (bool(between) and not behind.startswith((" for", " in", ",", " to")))


def acts(word: str) -> bool:
    """Whether a word makes a clause of what stands before it: "a firewall protects hardware", "a study found evidence"."""
    if re.search("(?:^using|[^su]s)$", word):
        return True
    return word not in LIKE_ADJECTIVES and (word in forms() or word.endswith(("ed", "ing")) or word in {"did", "set"})


def names_alone(noun: str, between: list[str], behind: str) -> bool:
    """Whether a noun does not stand with others in front of a noun ("a furniture and carpet shop"), and is no term."""
    if LISTED.match(behind) or (SCIENCE.intersection(between) and not behind.startswith((" from", " about"))):
        return False
    if behind.startswith((" or ", "/")) or (behind.startswith(" and ") and not JOINED.match(behind)):
        return False
    return noun in JOINING or not behind.startswith((" and ", " of", " to "))


def stands_alone(noun: str, between: list[str], behind: str) -> bool:
    """Whether a kind of stuff is meant: "a warm water", but no "water", "an hour over Wi-Fi" or "a person happiness"."""
    if any(is_counted(word) for word in between):
        return False
    followed = behind.startswith((" that", " which", " of", " with", " in", " to", " and"))
    return noun not in SOLID or (bool(between) and not followed)
