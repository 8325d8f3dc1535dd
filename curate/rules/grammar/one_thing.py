"""G105: "a pain in the knee are a common complaint"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.nouns import describes, is_noun, reads_plural

FORMS = {"are": "is", "were": "was"}
PREPOSITION = r"(?:of|in|on|at|for|with|from|to|under|over|behind|inside|without|during)"
# Collective nouns, which take either number as a subject, and as a complement of plurals with no "s".
COLLECTIVE = (
    "group|class|clan|set|number|couple|few|array|family|kind|type|sort|pair|people|nation|tribe|race|team|band|crew|caste|community|bit|lot|"
    "staff|media|data|series|range|variety|majority|minority|order|genus|series|species|mix|collection|population"
)
PATTERN = re.compile(
    rf"(?:(?:the|a|an|this|my|your|his|her|its|our|their) )?(?P<before>[a-z-]+ )?(?P<head>[a-z]{{3,}}) {PREPOSITION} (?:[a-z-]+ ){{0,3}}[a-z]+ "
    rf"(?P<verb>are|were) (?:also |often |still |usually )?an? (?!(?:[a-z]+ )*?(?:{COLLECTIVE})\b)(?![^.;:!?]* and an? )[a-z]+"
)
# Words that end a plural subject or turn the sentence round ("below are a few").
PLURALS = frozenset(
    "and or nor you we they there who which that these those people men women children police cattle fish sheep deer below above following here where "
    "what why how when poor rich young old elderly others both all few many several most some none more half also other such so two three latter former "
    "feet teeth mice geese bacteria media data criteria algae fungi alumni dice staff family team band crew class public faculty party council government company club firm army navy committee duo trio "
    "crowd audience board union congress parliament couple group cast jury opposition enemy management youth elite nobility section school bank club side third quarter".split()
)


class OneThingPlural(Rule):
    """A plural "are" or "were" between one thing and "a".

    Why: a key phrase set in as the subject ("Stiff Neck are a common problem") betrays the template.
    Fix: the singular.
    """

    code = "G105"
    name = "one-thing-plural"
    since = "0.2"
    message = "“{written}” follows one thing and says it is one; “{meant}” agrees"
    cues = ("are a", "were a")
    bad = (
        Bad(
            "Stiff Neck In The Morning are a common complaint.",
            "Stiff Neck In The Morning is a common complaint.",
            "are",
        ),
        Bad("The shoulder of the rider were a problem.", "The shoulder of the rider was a problem."),
    )
    good = (
        "Below are a few examples. The Yoruba are a people of Nigeria.",
        "Stiff necks are a common complaint. Neck and back are a pair.",
        "The staff are a great help. If the shoulder were a problem, he would say so.",
        "If I were a gardener, the club were a help.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the verbs of sentences that begin with one thing."""
        for sentence in text.sentences_with(hits):
            match = PATTERN.match(text.prose_folded, sentence.start, sentence.end)
            if match is None or not is_noun(match["head"]) or not describes(match["before"] or ""):
                continue
            subject = text.prose_folded[sentence.start : match.start("verb")].split()
            if any(word in PLURALS or reads_plural(word) for word in subject):
                continue
            start, end = match.span("verb")
            meant = FORMS[match["verb"]]
            yield Remark(start, end, self.message.format(written=match["verb"], meant=meant), replacement(meant))
