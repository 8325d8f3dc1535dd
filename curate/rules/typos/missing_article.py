"""T235: a phrase without its article."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark
from curate.rules.frames import Framed, frames_of
from curate.rules.typos import bare_a, bare_amounts, bare_described, bare_noun, bare_parts, bare_the
from curate.rules.typos.listed import is_listed
from curate.rules.typos.phrase_table import PhraseTable, ends_with_stop
from curate.rules.typos.tables import rows

SAME = "street|building|town|school|class|hotel|road|floor|shop|page|boat|city|village|country|company|family|department|office|situation|bus|table|bed|way|manner|time|place|direction|order|year|room|house|name|size|type|kind|age|number|amount|level|people|method|infrastructure|design|approach|technique|style|problem|issue|reason|password|account|color|colour|material|ingredients|process|steps|result|results"
BEST = "biggest largest oldest youngest smallest highest tallest longest greatest worst best richest poorest fastest strongest cheapest safest easiest hardest".split()
NOUNS = "city|country|town|part|problem|thing|player|team|place|building|company|school|island|lake|river|mountain|child|son|daughter|person|man|woman|singer|option|choice|solution|reason|animal"
MANY = "places|things|cities|countries|problems|companies|players|teams|buildings|islands|parts|reasons|films|books|challenges"
SUPERLATIVES = "\n".join(
    f"{{one of|is|was}} [{best}>the {best}] {{{NOUNS if best != 'best' else NOUNS.replace('|man|', '|')}|{MANY}}}"
    for best in BEST
)
# [written>meant] in its phrase; {a|b} stands for each.
TABLE = f"""
{{at|around}} [same>the same] time
{{in|on|from|by|to}} [same>the same] {{{SAME}}}
{{use|uses|used|using|has|have|had|share|shares|follow|follows}} [same>the same] {{{SAME}}}
as [result of>a result of]
as [result,>a result,]
in [middle of>the middle of]
at [end of>the end of] {{the|this|that|your}}
at [beginning of>the beginning of]
in [form of>the form of] {{a|an|time|cash|money|text|images|small|tax|energy}}
on [basis of>the basis of]
for [sake of>the sake of]
with [help of>the help of] {{a|an|the|our|his|her|their|your|friends|experts|some}}
with [aim of>the aim of]
on [other hand>the other hand]
in [long run>the long run] {{.|,|it|you|we|this|they}}
over [course of>the course of]
during [course of>the course of]
in [heart of>the heart of] {{the|a|this|that}}
at [bottom of>the bottom of] {{the|this|your|page}}
at [top of>the top of] {{the|this|your|page}}
{{get|gets|got|come|came|reach|reached}} to [point where>the point where]
on [verge of>the verge of]
{{is|was|are|were|be|becoming|become|remains|as}} one of [most>the most]
one of [best>the best] {{ways|places|things|options|tools}}
most of [time>the time] {{.|,|i|you|we|they|he|she|it}}
the rest of [world>the world] {{.|,|is|are|was|and|at|to|in|has}}
{{in|over|during|for}} [past few>the past few] {{years|months|weeks|days|decades}}
{{in|over|during|for}} [last few>the last few] {{years|months|weeks|days|decades}}
one of [main>the main] {{reasons|causes|problems|things|advantages|goals|factors|ways|points|differences|ingredients}}
{{it is|it was|this is|this was|that was|it's}} [first time>the first time]
{{he|she|it|this|that}} {{is|was}} [only>the only] {{person|reason|option|solution|country|city}}
{SUPERLATIVES}
for [grand total>a grand total] of
{{has|have|had|with|is|are}} [wide range>a wide range] of
{{has|have|had|with}} [large number>a large number] of
"""


AGAIN = re.compile(r"(?:[a-z]+ )?([a-z]+) (?:after|by|upon|to|for|on) \1\b")  # "had meeting after meeting"
FINDERS = {**bare_described.FINDERS, **bare_parts.FINDERS, **bare_the.FINDERS, **bare_a.FINDERS}


class BareNoun(Framed):
    """A noun without the article that it has in its place; asked by T235."""

    frames = (
        *bare_noun.frames(),
        *bare_the.frames(),
        *bare_a.frames(),
        *bare_amounts.frames(),
        *frames_of(rows("bare_articles")),
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield what the frames find in sentences."""
        for remark in super().check(text, hits):
            following = text.raw[remark.end : remark.end + 2].strip()
            if following.islower() is not True and text.raw[remark.start : remark.end].lower() == "most of":
                continue  # "most of Adams"
            if (
                ends_with_stop(text, Span(remark.start, remark.end))
                and not is_listed(text, remark.end)
                and not AGAIN.match(text.prose_folded, remark.start)
                and text.raw[remark.start + 1 : remark.end].islower()
            ):
                yield remark


class MissingArticle(PhraseTable):
    """A fixed phrase without the article that it cannot do without.

    Why: "at same time" and "as result of" stop the reader; grammar checkers look at words, not at what is not there.
    Fix: the article. Headlines, which drop articles, are not read.
    """

    code = "T235"
    name = "missing-article"
    since = "0.2"
    table = TABLE
    in_sentences = True
    nouns = BareNoun()
    bad = (
        Bad("Both rooms were ready at same time.", "Both rooms were ready at the same time.", "same"),
        Bad("It closed as result of the storm.", "It closed as a result of the storm."),
        Bad("This is one of most popular walks.", "This is one of the most popular walks."),
        Bad("My wife is teacher at a school.", "My wife is a teacher at a school."),
        Bad("I had problem with the door.", "I had a problem with the door."),
        Bad("He shouted from top of the hill.", "He shouted from the top of the hill."),
        Bad("He worked in United States for a year.", "He worked in the United States for a year."),
        Bad("Majority of the guests left early.", "The majority of the guests left early."),
        Bad("This is best soup I have ever tasted.", "This is the best soup I have ever tasted."),
        Bad("We waited for half hour.", "We waited for half an hour."),
        Bad("He bought small house in the village.", "He bought a small house in the village."),
    )
    good = (
        "Town Hall to Close as Result of Storm",
        "She began with one chair and a borrowed mirror.",
        "Both were ready at the same time. He had meeting after meeting.",
        "A same-sex couple and a same-day delivery.",
        "He stood on top of the hill, known in US law and to EU citizens.",
        "What works is best practice; this is only part of it.",
        "He was poet, painter and priest; found in kitchen, hall and attic; they take bus and tram tours.",
        "The best man was best man twice; she was artist in residence. There is great pleasure in it.",
        "She has good reason to be angry, and good taste in music.",
        "She was waitress of the month.",
        "No such case exists. They have look and feel in common.",
        "There is quite strong competition. She worked as editor and translator; winds blew in from north of the border.",
        "Islands rich in variety of birds rank first in number of visitors. He died in accident and emergency another half hour on.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the wrong words of each phrase, and the nouns that lack their article."""
        listed = [span for span in hits if text.folded[span.start : span.end] in self.phrases]
        yield from super().check(text, listed)
        bare = [span for span in hits if text.folded[span.start : span.end] in self.nouns.by_word]
        yield from self.nouns.check(text, bare)
        for span in hits:
            finder = FINDERS.get(text.folded[span.start : span.end])
            for remark in finder(text, span) if finder else ():
                if ends_with_stop(text, span):
                    yield remark


MissingArticle.cues = tuple({**MissingArticle.phrases, **BareNoun.by_word, **FINDERS})
