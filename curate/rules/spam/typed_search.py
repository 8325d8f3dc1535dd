"""S169: a search, as it is typed, inside a sentence."""

from collections.abc import Iterator, Sequence

import msgspec

from curate.article import Text
from curate.model import Span
from curate.models.splice import Splice
from curate.rules.base import Bad, Remark, Rule
from curate.rules.spam import searched
from curate.rules.spam.injected import FLAG, remark
from curate.rules.spam.planted_phrase import around, evidence, is_quoted
from curate.rules.spam.searched import Phrase
from curate.rules.spam.typed import ASKED, found


class TypedSearch(Rule):
    """Words as people type them into a search box, in a sentence that they break.

    Why: "beans used forklift for sale soft" was made for a search engine; no
    article or preposition ties the words to the sentence.
    Fix: cut them. Safe where the words on either side are known to follow each
    other; S171 does the same by the words of known trades.
    """

    code = "S169"
    name = "typed-search"
    since = "0.1"
    severity = "note"
    message = "a search phrase that does not fit its sentence"
    stage = "clean"
    bad = (
        Bad(
            "A slow cooker makes the beans used forklift for sale soft without soaking.", None, "used forklift for sale"
        ),
        Bad("You will want new beans, like boat scrappers near me a bag of red ones.", None, "boat scrappers near me"),
    )
    good = (
        "A slow cooker makes the best beans in Texas.",
        "He had a used forklift for sale, and a good one.",
        "They put up land for sale, and beans for which others command premium prices in spring.",
        "They moved to sunny Tampa, and the beans grew well.",
        "The grant has so far provided Latvia with new trains.",
        "He works for the Department of Social Services in Reno.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield phrases against which enough speaks."""
        end = -1
        for candidate in sorted(found(text), key=lambda p: (p.start, -p.end)):
            phrase = candidate
            sentence = text.sentence_at(phrase.start)
            if (
                phrase.start < end
                or phrase.start == sentence.start
                or phrase.end > sentence.end
                or is_quoted(text, phrase)
            ):
                continue
            said, phrase, seams, left = max(
                (weighed(text, one) for one in narrowed(text, phrase)), key=lambda w: (w[0], w[1].start)
            )
            if said >= FLAG:
                end = phrase.end
                yield remark(text, phrase, said, seams, left)


def weighed(text: Text, phrase: Phrase) -> tuple[float, Phrase, Splice, str]:
    """The evidence against a phrase, its seams and the token before it."""
    seams, left, right = around(text, phrase)
    return evidence(text, phrase, seams, left, right), phrase, seams, left


def narrowed(text: Text, phrase: Phrase) -> Iterator[Phrase]:
    """The phrase, and where words stand before a town or a tail, the phrase without its first word: that may be the sentence's."""
    yield phrase
    words = text.prose[phrase.start : phrase.end].split(" ")
    tailed = phrase.sections == ("any", "tail") and ASKED.search(text.prose, phrase.start, phrase.end) is not None
    if (
        (phrase.sections == ("any",) or tailed)
        and len(words) > 3
        and words[1].islower()
        and words[0] not in searched.section_of()
    ):
        yield from narrowed(text, msgspec.structs.replace(phrase, start=phrase.start + len(words[0]) + 1))
