"""Nouns in the singular behind a number in digits: "in 19 country" (G109)."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from curate.article import Text
from curate.rules.grammar.counted import counts, plural, rare
from curate.rules.grammar.noun_places import closes
from curate.rules.grammar.noun_verbs import pasts
from curate.rules.grammar.noun_words import AND, BEFORE_NUMBER, BEHIND, GRADES, MODIFIERS, UNITS
from curate.rules.typos.inflection import Place

NUMBER = re.compile(r"(?<=[a-z] )(?:[2-9]|[1-9]\d|[2-9]\d\d)(?= [a-z])")
# Behind these, too, a number counts.
BEFORE = BEFORE_NUMBER | frozenset("least most over only nearly almost around between won has made sold bought".split())
NOUNS = (
    MODIFIERS
    | UNITS
    | GRADES
    | frozenset(
        "gig bit byte ton core volt watt bar mark point time player brigade squadron battalion platoon regiment commando".split()
    )
)


def counted_by_digits(text: Text) -> Iterator[tuple[int, str, str]]:
    """The index of each noun in the singular that a number in digits counts, the number and the plural."""
    words = text.words
    for match in NUMBER.finditer(text.prose_folded):
        at = bisect_left(words.starts, match.end())
        if at >= len(words) or not at or words.starts[at] != match.end() + 1:
            continue
        place, noun = Place(text, at), words.folded[at]
        if (
            words.folded[at - 1] not in BEFORE | pasts()
            or noun in NOUNS
            or not (counts(noun, strict=True) or rare(noun))
        ):
            continue
        end = words.ends[at]
        joined = text.prose[end : end + 1] == "," and AND.match(text.prose_folded, end, end + 170)
        if closes(text, place, 0, BEHIND) and not joined:
            yield at, match.group(), plural(noun)
