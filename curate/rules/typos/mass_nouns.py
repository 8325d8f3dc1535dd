"""T257: "an advice", "a new furniture", "is teacher", "as teacher"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.kinds import matched_case

# Uncountable nouns; with a noun behind them they describe it ("an advice column").
MASS = frozenset(
    "advice furniture luggage baggage equipment homework housework software hardware feedback traffic weather information news progress luck "
    "research evidence jewelry jewellery machinery cutlery scenery permission fun garbage rubbish".split()
)
# What follows where the noun itself is meant.
BEHIND = re.compile(
    r"[.,;:!?)\"\n]|$| (?:about|on|for|from|of|that|to|in|at|and|is|was|has|will|with|when|because|but|which|so|if|who|by|i|you|we|he|she|they|it|today|yesterday|there|here|all|last|during|outside|today|tonight|yet|anyway|too|either|"
    r"before|after|than|as|this|these)(?![\w'-])"
)
BEFORE = re.compile(r"(?:^|[^\w'’-])(an?) ((?:[a-z]+ ){0,2})$")
# Words between that have the article for themselves ("a little luck", "a bit of advice", "a traffic and weather report").
OTHER = frozenset(
    "little bit of lot in and or for to the with few lots much run on from by at bed rush is was no not as own certain".split()
)


# Articles that are too many, and what is meant.
LANDS = "canada france germany italy spain portugal china japan india russia brazil mexico england ireland scotland sweden norway denmark greece turkey egypt australia europe africa asia".split()
TOO_MANY = {
    **{f"in the {land}": f"in {land}" for land in LANDS},
    **{f"to the {land}": f"to {land}" for land in LANDS},
    **{f"from the {land}": f"from {land}" for land in LANDS},
    **{f"{article} another": "another" for article in ("a", "an", "the")},
    "a lots of": "a lot of",
    "have a fun": "have fun",
    "had a fun": "had fun",
    "having a fun": "having fun",
}
LAST = re.compile(r"[.,;!?\n]|$| (?:and|where|when|for|with|because|by|last|this|next|at|i|we|he|she|they)(?![\w'-])")


def too_many(text: Text, span: Span) -> Iterator[Remark]:
    """Yield a phrase with an article that is too many."""
    phrase, written = text.folded[span.start : span.end], text.raw[span.start : span.end]
    land = phrase.rsplit(" ", 1)[-1] in LANDS
    if land and not (LAST.match(text.folded, span.end) and written.rsplit(" ", 1)[-1][:1].isupper()):
        return
    if phrase.endswith("fun") and not LAST.match(text.folded, span.end):
        return
    if phrase.endswith("another") and (
        text.folded[span.start - 4 : span.start] in {"one ", "the "} or text.raw[span.start + 1].isupper()
    ):
        return
    if text.is_protected(span.start, span.end):
        return
    meant = TOO_MANY[phrase]
    if land:
        meant = f"{meant.split()[0]} {written.rsplit(' ', 1)[-1]}"
    fix = matched_case(written, meant)
    yield Remark(span.start, span.end, f'"{written}" is probably meant to be "{fix}"', replacement(fix))


class ArticleBeforeMass(Rule):
    """The article "a" before a noun that cannot be counted ("an advice", "a new furniture"), or an article too many ("in the Canada").

    Why: English counts pieces of advice, not advices; the article is the commonest slip of learners.
    Fix: no article, or "some", or "a piece of".
    """

    code = "T257"
    name = "article-before-mass-noun"
    since = "0.2"
    message = '"{text}" cannot be counted: no article, "some", or "a piece of"'
    cues = (*sorted(MASS), *TOO_MANY)
    bad = (
        Bad("She gave me an advice about it.", "She gave me advice about it.", "an advice"),
        Bad("We bought a new furniture for the hall.", "We bought new furniture for the hall."),
        Bad("It was a great weather yesterday.", "It was great weather yesterday."),
        Bad("That is a good news for us.", "That is good news for us."),
    )
    good = (
        "An advice column, a furniture store, a traffic and weather report.",
        "A little luck, a bit of advice, a piece of furniture and a lot of homework.",
        "A software that runs on a hardware and software basis.",
        "It is a fun and easy game for all.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the article with its noun."""
        folded = text.folded
        for span in hits:
            if folded[span.start : span.end] in TOO_MANY:
                yield from too_many(text, span)
                continue
            window = folded[max(0, span.start - 40) : span.start]
            match = BEFORE.search(window)
            if match is None or not BEHIND.match(folded, span.end):
                continue
            noun, between = folded[span.start : span.end], match[2].split()
            if not counted_wrongly(noun, between, folded[span.end : span.end + 30]):
                continue
            start = span.start - len(window) + match.start(1)
            written = text.raw[start : span.end]
            if not written[1:].islower() or text.is_protected(start, span.end):
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
    if any(re.search("(?:^using|[^su]s)$", word) for word in between):
        return False  # "a firewall protects hardware"
    if OTHER.intersection(between) or any(word.endswith(("'s", "ly")) and word != "lovely" for word in between):
        return False
    if behind.startswith((" and ", " or ", " of", "/", " to ")) and noun not in {
        "advice",
        "homework",
        "furniture",
        "luggage",
    }:
        return False  # "a furniture and carpet shop"
    if noun in {"software", "equipment", "research", "hardware"} and behind.startswith(
        (" that", " which", " is", " was")
    ):
        return False
    return noun != "fun" or (bool(between) and not behind.startswith((" for", " in", ",", " to")))
