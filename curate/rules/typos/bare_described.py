"""The finders of T235 for a thing and its adjective behind a preposition or a form of "be" or "have" ("in small inn", "is very good place", "under tree")."""

import re
from collections.abc import Iterator
from itertools import product

from curate.article import Text
from curate.model import Span
from curate.models.counts import seen
from curate.rules.base import Remark
from curate.rules.typos.bare_a import BEHIND, FINE, GOOD, alone
from curate.rules.typos.bare_noun import an
from curate.rules.typos.bare_the import said
from curate.rules.typos.bare_things import ADJECTIVES, CONCRETE, NOT_PLACED
from curate.rules.typos.listed import is_listed

HOW = "very quite really pretty such rather".split()
PREPOSITIONS = "in on at with under near behind beside into inside through from by for".split()
BE = "is was it's there's be been".split()
HOLDS = "has have had bought buy found rented own owns need wants got saw".split()
SIZE = re.compile(r" ([a-z]+)(?: ([a-z]+))?(?: ([a-z]+))?(?![\w'’-])")
# Singular nouns that stand bare in set phrases.
IDIOMS = frozenset(
    "term question person trip tour light watch time life need use taste fun value faith order problem job man child woman song walk surprise".split()
)
# Nouns of everyday talk that are counted behind an adjective.
TALKED = frozenset(
    "place person idea experience voice view job line movie film book story town city country problem mistake man woman game evening decision".split()
)
AND = re.compile(r",? (?:and|but)(?![\w'-])|, ")


def described(text: Text, span: Span) -> Iterator[Remark]:
    """Yield an adjective and a thing behind a preposition or a form of "be" or "have" ("in small inn")."""
    match = SIZE.match(text.folded, span.end)
    if match is None:
        return
    cue = text.folded[span.start : span.end].split()
    first, adjective = cue[0], cue[-1]
    noun, at = match[1], match.end(1)
    if adjective in HOW:
        if noun not in ADJECTIVES and noun not in GOOD and noun not in FINE:
            return
        noun, at = match[2] or "", match.end(2)
    elif noun in ADJECTIVES and match[2]:
        noun, at = match[2], match.end(2)
    sure = noun in CONCRETE and noun not in IDIOMS
    if not (
        sure or (first not in PREPOSITIONS and (noun in CONCRETE or noun in TALKED or (noun != "term" and alone(noun))))
    ):
        return
    if not text.raw[span.start + 1 : at].islower() or not ends(text, at):
        return
    before = text.folded[max(0, span.start - 24) : span.start].split(" ")[-2:-1]
    if before and before[0] in {"no", "what", "how", "the", "a", "an", "any", "of", "as", "so", "too", "whose"}:
        return
    words = text.raw[span.start : at].split(" ")
    if adjective in {"quite", "such", "rather"}:
        yield from said(text, Span(span.start, at), " ".join([*words[: len(cue)], an(" ".join(words[len(cue) :]))]))
    else:
        yield from said(
            text, Span(span.start, at), " ".join([*words[: len(cue) - 1], an(" ".join(words[len(cue) - 1 :]))])
        )


def ends(text: Text, at: int) -> bool:
    """Whether a noun phrase ends at a place, and no other noun without an article follows."""
    return bool(BEHIND.match(text.folded, at) or AND.match(text.folded, at)) and not is_listed(text, at)


def placed(text: Text, span: Span) -> Iterator[Remark]:
    """Yield a thing right behind a preposition ("under tree")."""
    word, noun = text.folded[span.start : span.end].split()
    if not text.raw[span.start + 1 : span.end].islower() or seen(word, noun) * 40 > seen("the", noun) + seen("a", noun):
        return
    behind = text.folded[span.end : span.end + 30]
    if not ends(text, span.end) or behind.startswith((f" to {noun}", " to ")):
        return
    yield from said(text, span, f"{text.raw[span.start : span.end].split()[0]} the {noun}")


FINDERS = {
    **{
        f"{word} {adjective}": described
        for word, adjective in product((*PREPOSITIONS, *BE, *HOLDS), sorted(ADJECTIVES))
    },
    **{f"{word} {how}": described for word, how in product((*BE, "has", "have", "had", "in", "at", "with"), HOW)},
    **{
        f"{word} {noun}": placed
        for word, noun in product(
            "in on under near behind beside into inside with from at".split(), sorted(CONCRETE - IDIOMS - NOT_PLACED)
        )
    },
}
