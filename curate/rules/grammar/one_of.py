"""G102: "one of these joints become sore"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.words import DEFINITE

SINGULAR = {
    "are": "is",
    "were": "was",
    "have": "has",
    "become": "becomes",
    "remain": "remains",
    "seem": "seems",
    "feel": "feels",
    "get": "gets",
    "appear": "appears",
    "require": "requires",
    "contain": "contains",
    "involve": "involves",
    "include": "includes",
    "develop": "develops",
}
# The clause must open with "one": "the effects of one of the drugs are" is right.
OPENS = r"(?:^|[.!?;:,]\s+|\b(?:if|when|because|that|and|but|since|although|though|unless|until|where|any|every|only|as|while|once) )"
FRAME = re.compile(
    OPENS + rf"(?:any |every |only )?(?:one|each|either|neither) of (?:{DEFINITE}) "
    r"(?:(?!that|who|which|and|or)[a-z]+ ){0,3}?(?!this|was|is|has|does)[a-z]{2,}s ("
    + "|".join(SINGULAR)
    + r")(?! (?:you|we|they|i)\b)\b"
)


class OneWithPlural(Rule):
    """The subject "one of the joints" with a plural verb.

    Why: the plural beside the verb draws it away from its subject, which is one.
    Fix: the singular verb.
    """

    code = "G102"
    name = "one-of-with-plural-verb"
    since = "0.1"
    message = "“one of …” asks for “{meant}”"
    cues = ("one of", "each of", "either of", "neither of")
    bad = (
        Bad(
            "If any one of these joints become sore, rest.", "If any one of these joints becomes sore, rest.", "become"
        ),
        Bad("One of the most common causes are falls.", "One of the most common causes is falls."),
    )
    good = (
        "The effects of one of the drugs are unknown.",
        "One of the patients who have fever came back.",
        "Pain in each of the joints are two separate things.",
        "One of the joints is sore.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the verbs of sentences that fit the frame."""
        for sentence in text.sentences_with(hits):
            for match in FRAME.finditer(text.prose_folded[sentence.start : sentence.end]):
                start, end = (sentence.start + at for at in match.span(1))
                if text.raw[start:end].islower():
                    meant = SINGULAR[match.group(1)]
                    yield Remark(start, end, self.message.format(meant=meant), replacement(meant))
