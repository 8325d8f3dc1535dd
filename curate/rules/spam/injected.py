"""S171: a search phrase planted inside a sentence."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models.splice import Splice
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam import searched
from curate.rules.spam.planted_phrase import (
    DETERMINERS,
    around,
    evidence,
    in_capitals,
    is_quoted,
    is_whole,
    seam,
    widened,
)
from curate.rules.spam.searched import Phrase

# A phrase behind these is what they ask for: taking it out breaks the sentence.
GOVERN = DETERMINERS | frozenset(
    "of for in on at by with from about into to as than and or but is are was were be been like such between through".split()
)
# What is left of a sentence that only points to the phrase: "Visit ... for more."
POINTS = re.compile(
    r"(?:(?:also |please |you can |just )?(?:visit|see|check(?: out)?|try|read(?: about)?|find|contact|call|click(?: on| here for)?|go to|ask)|more (?:about|on)) ?\0"
    r" ?(?:for (?:more|details|information|help|prices|more (?:details|information|info))|here|now|today|online|too|as well)?[.!]?"
)
# Sums of evidence, chosen on bench/planted: beyond PLAIN even a bare "best HVAC" is cut.
FLAG, SURE, PLAIN = 1.75, 1.95, 3.0  # sum of evidence; see check()


class InjectedKeyword(Rule):
    """A trade and a town, or a ware and its praise, in a sentence that they do not fit.

    Why: "causes of tooth pain Springfield" was written for a search engine; no
    one says it, and it ties the text to what the article is not about.
    Fix: cut the phrase. Safe where much speaks against it and the words on
    either side are known to follow each other; else an editor must look, for
    the sentence has often been bent around it.
    """

    code = "S171"
    name = "injected-keyword"
    since = "0.1"
    severity = "warning"
    message = "a search phrase that does not fit its sentence"
    stage = "clean"
    cues = searched.cues()
    bad = (
        Bad(
            "Old fillings are a cause of tooth pain Springfield and should be looked at.",
            None,
            "tooth pain Springfield",
        ),
        Bad(
            "Tooth pain comes at night. Old fillings are a cause of tooth pain Springfield and should be looked at.",
            None,
            "tooth pain Springfield",
        ),
        Bad(
            "We spend the day cleaning up, and we better get the Cleaning Services Edmonton to help us with the chores.",
            None,
            "Cleaning Services Edmonton",
        ),
        Bad(
            "Sow the leeks early, and cialis overnight shipping a warm bed helps them.",
            "Sow the leeks early, and a warm bed helps them.",
        ),
        Bad(
            "Sow the leeks early, and best carpet cleaning in Dallas a warm bed helps them.",
            "Sow the leeks early, and a warm bed helps them.",
        ),
    )
    good = (
        "The firm grew fast, leading Japan to call it a model, and its leeks sold well.",
        "The pharmacist was fined for cialis that she had sold without a prescription.",
        "The clinic moved its services Monday, and the doctor came along.",
        "She trained in physical therapy in Springfield.",
        "Springfield has one dentist. Tooth pain is common, for tooth pain Springfield people bear, they say.",
        "They fled to Springfield and felt no pain. Springfield was kind to them.",
        "We asked the best plumber in Dallas about frozen pipes.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield phrases against which enough speaks."""
        for found in searched.phrases(text, hits):
            phrase = widened(text, found)
            if phrase.place != "bare" and len(phrase.sections) < 2 and not is_whole(text, phrase):
                continue
            sentence = text.sentence_at(phrase.start)
            if phrase.start == sentence.start or phrase.end > sentence.end or is_quoted(text, phrase):
                continue
            seams, left, right = around(text, phrase)
            said = evidence(text, phrase, seams, left, right)
            if said >= FLAG:
                yield remark(text, phrase, said, seams, left)


def remark(text: Text, phrase: Phrase, said: float, seams: Splice, left: str) -> Remark:
    """The remark, with a safe cut where the sentence reads on without the phrase."""
    raw, start, end = text.raw, phrase.start, phrase.end
    plain = (
        not phrase.place and not phrase.count("vice") and len(phrase.sections) < 3 and not in_capitals(raw[start:end])
    )
    sure = said >= (PLAIN if plain else SURE)
    confidence = min(0.98, 0.6 + 0.08 * (said - FLAG) + 0.1 * sure)
    fix = CUT if sure else CUT_IF_ASKED
    sentence = text.sentence_at(start)
    if POINTS.fullmatch(text.folded[sentence.start : start] + "\0" + text.folded[end : sentence.end]):
        return Remark(sentence.start, sentence.end, "", fix, confidence)
    before, closed, with_comma = seam(raw, start, end)
    bar = 0.5 if left in GOVERN else -1.0
    reads = left not in GOVERN if closed else seams.attested > 0 or (seams.join > bar and not phrase.count("any"))
    reads = reads or with_comma
    return Remark(before, end, "", fix if reads else CUT_IF_ASKED, confidence)
