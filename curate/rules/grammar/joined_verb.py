"""G125: "the disease starts in the calf and are often worse at night"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.counted import single
from curate.rules.grammar.inverted_words import SINGULAR
from curate.rules.grammar.moods import COLLECTIVES
from curate.rules.grammar.set_off_words import BRINGS, CLAUSAL
from curate.rules.grammar.subjects import EITHER
from curate.rules.grammar.third_person import only_third

SUBJECT = re.compile(
    r"[\"“(]?(?:an?|the|this|that|each|every|my|your|his|her|our) (?P<adj>(?:[a-z-]+ ){0,2}?)(?P<noun>[a-z]{3,}) (?:(?:also|often|usually|always|mostly|only|[a-z]{3,}ly) )?"
    r"(?P<first>[a-z]{3,}s)(?P<between>(?: [a-z'-]+){1,22}?) and (?P<verb>are|were|aren't|weren't|don't)(?= (?:not|also|often|usually|always|mostly|sometimes|never|only|the|an?|[a-z]{4,}ly)\b)"
)

MEANT = SINGULAR | {"weren't": "wasn't"}
# "Rather than the upper ones" and "from middle to upper" bring no other clause.
COMPARED = re.compile(r"\b(?:rather|other) than\b|\bto (?=(?:the|an?|upper|lower|middle|our|your|his|her|their|its)\b)")

JOINS = re.compile(r"\b(?:and|or|of|one|many|few|all|two|three)\b")


class JoinedVerb(Rule):
    """A plural verb behind "and" whose subject is one thing, whose own verb is in the singular.

    Why: the plural beside the verb draws it away from the subject that opens the sentence.
    Fix: the singular.
    """

    code = "G125"
    name = "joined-verb"
    since = "0.2"
    message = "“{written}” has “{noun}” for its subject, as “{first}” has; “{meant}” agrees"
    cues = ("and are", "and were", "and aren't", "and weren't", "and don't")
    bad = (
        Bad(
            "The disease usually starts in the small joints of the foot and are often worse at night.",
            "The disease usually starts in the small joints of the foot and is often worse at night.",
            "are",
        ),
        Bad(
            "The school offers courses for all ages and don't usually ask for money.",
            "The school offers courses for all ages and doesn't usually ask for money.",
        ),
    )
    good = (
        "The disease starts in the joints that move the foot and are often worse at night.",
        "The teacher says boys run and are often late. The team wins games and are often proud.",
        "This coach makes boys run and are the others any better? The shop sells cakes which please and are often cheap.",
        "The disease starts in the foot, and the calves and are often worse.",
        "The house needs new windows and repairs and are often sold.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the verbs behind "and"."""
        folded = text.prose_folded
        for span in hits:
            sentence = text.sentence_at(span.start)
            match = SUBJECT.match(folded, sentence.start, sentence.end)
            if match is None or match.start("verb") != span.start + 4 or not speaks(match):
                continue
            start, end = match.span("verb")
            if text.raw[match.start("noun") : end].islower():
                meant = MEANT[match["verb"]]
                said = {"written": match["verb"], "noun": match["noun"], "first": match["first"], "meant": meant}
                yield Remark(start, end, self.message.format(**said), replacement(meant))


def speaks(match: re.Match[str]) -> bool:
    """Whether one thing is the subject, and nothing between the verbs may be another."""
    noun, first, between = match["noun"], match["first"], COMPARED.sub("", match["between"])
    if noun in COLLECTIVES | EITHER or not single(noun) or JOINS.search(match["adj"]):
        return False
    if first in CLAUSAL or not only_third(first) or BRINGS.search(between):
        return False
    return not any(only_third(word) for word in between.split())
