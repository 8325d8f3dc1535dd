"""S171: a search phrase planted inside a sentence."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement

WARES = tuple(
    "pain doctor doctors dentist dentists plumber plumbers plumbing lawyer lawyers attorney attorneys clinic clinics therapy therapist therapists treatment repair repairs service services "
    "insurance massage chiropractor chiropractors surgery surgeon surgeons roofing cleaning cleaners movers contractor contractors rehab counseling implants hvac locksmith realtor hotel hotels "
    "specialist specialists removal installation tinting towing remodeling landscaping rental rentals".split()
)
LED = re.compile(r"(?<=[a-z,][ \u00a0])[a-z]+[ \u00a0]$")
PLACE = re.compile(r"[ \u00a0](?P<place>[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})?)(?=[ \u00a0][a-z]|[,.;])")
NOT_PLACES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december corp company board group institute".split()
)


class InjectedKeyword(Rule):
    """A trade and a town, planted in a sentence that they do not fit.

    Why: "causes of tooth pain Springfield" was written for a search engine; no
    one says it, and it ties the text to a town that the article is not about.
    Fix: drop the town, or the phrase; an editor must look, for the sentence has
    often been bent around it. Never applied by itself.
    """

    code = "S171"
    name = "injected-keyword"
    since = "0.1"
    severity = "note"
    message = "a search phrase that does not fit its sentence"
    stage = "clean"
    cues = WARES
    bad = (
        Bad(
            "Old fillings are a cause of tooth pain Springfield and should be looked at.",
            None,
            "tooth pain Springfield",
        ),
    )
    good = (
        "The clinic moved its services Monday, and the doctor came along.",
        "She trained in physical therapy in Springfield.",
        "They fled to Springfield and felt no pain. Springfield was kind to them.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield a trade with a town behind it that is named nowhere else."""
        prose = text.prose
        for span in hits:
            match = PLACE.match(prose, span.end)
            led = LED.search(prose, max(0, span.start - 24), span.start)
            if match is None or led is None or match["place"].split()[0].lower() in NOT_PLACES:
                continue
            if text.vocabulary.get(match["place"].split()[0].lower(), 0) == 1:
                yield Remark(led.start(), match.end(), "", replacement(prose[led.start() : span.end]), 0.6)
