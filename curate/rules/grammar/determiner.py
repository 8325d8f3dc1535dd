"""G103: "these genes is", "this research are"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement

SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}
PLURAL = {"is": "are", "was": "were", "has": "have", "does": "do"}
# The determiner opens its clause: "each of these things is" and "in those days was" are right.
OPENS = r"(?:^|[.!?;:]\s+[\"(]?|, (?:and |but |while |as )?|\b(?:if|when|because|since|although|though|unless|until|where|while|whether|so(?! many\b)) )"
ADVERB = r"(?:(?:also|often|usually|generally|commonly|sometimes|only|still|not|never|always|currently) )?"
MANY = re.compile(
    OPENS
    + r"(?:these|those|many|several|various|numerous) (?:(?!of\b|the\b)[a-z]{3,} )?(?!series|means|species|news|kinds|sorts|types)"
    rf"[a-z]{{2,}}[a-rt-z]s {ADVERB}(is|was|has|does)\b"
)
ONE = re.compile(
    OPENS + r"(?:this|each|every|another) (?:[a-z]{4,}(?:al|ive|ous|ic|ful|able|ary|ant|ent|ed|ing) )?"
    r"(?!number|group|couple|pair|team|staff|family|media|data|people|police|committee|minority|majority|percent|time|year|"
    rf"week|month|day|way|and|one|does|did|said|these|those|are|were|were|have|they|you|some|while|there|few|many|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|[a-z]+n't\b|(?:would|will|could|should|might|must|shall)\b)[a-z]{{3,}}[a-rt-z] {ADVERB}(are|were|have)\b"
)
# What each pattern looks for, with the cues that a sentence must hold.
MANY_WORDS, ONE_WORDS = "these those many several various numerous".split(), "this each every another".split()
FRAMES = (
    (frozenset(MANY_WORDS), MANY, PLURAL),
    (frozenset(ONE_WORDS), ONE, SINGULAR),
)
IFS = re.compile(r"\b(?:if|though|wish|unless|whether|as)\b")


class DeterminerDisagrees(Rule):
    """A verb whose number the determiner of its subject rules out.

    Why: "these genes is" stops every reader; dictated and translated texts have many.
    Fix: the verb's other form.
    """

    code = "G103"
    name = "determiner-and-verb-disagree"
    since = "0.2"
    message = "“{written}” does not agree with its subject; “{meant}” does"
    cues = (*MANY_WORDS, *ONE_WORDS)
    bad = (
        Bad("These genes is found in all cells.", "These genes are found in all cells.", "is"),
        Bad("This research are aimed at children.", "This research is aimed at children."),
    )
    good = (
        "Each of these things is new, and one of those days was cold.",
        "What these words mean is clear. If this law were new, it would help.",
        "Many a man is sorry. This series is long. This group are friends.",
        "Those with asthma is a group of its own. For this people have paid. This would have been late. Having so many parts is a pain.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the verbs of clauses that fit a frame."""
        for cues, pattern, forms in FRAMES:
            cued = [span for span in hits if text.folded[span.start : span.end] in cues]
            for sentence in text.sentences_with(cued):
                folded = text.prose_folded[sentence.start : sentence.end]
                for match in pattern.finditer(folded):
                    if match.group(1) == "were" and IFS.search(folded[: match.end()]):
                        continue
                    start, end = (sentence.start + at for at in match.span(1))
                    if text.raw[start:end].islower():
                        written, meant = match.group(1), forms[match.group(1)]
                        yield Remark(start, end, self.message.format(written=written, meant=meant), replacement(meant))
