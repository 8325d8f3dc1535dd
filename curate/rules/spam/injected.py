"""S171: a keyword planted inside a sentence."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.spam.lines import lines_of

WARES = "pain|doctors?|dentists?|plumbers?|plumbing|lawyers?|attorneys?|clinics?|therapy|therapists?|treatment|repairs?|services?|insurance|massage|chiropractors?|surgery|surgeons?|roofing|cleaning|cleaners?|movers|contractors?|rehab|counseling|implants|hvac|locksmith|realtors?|hotels?|specialists?|removal|installation|agency|company|companies"
PLACED = re.compile(rf"(?<=[a-z] )(?P<ware>(?:[a-z]+ )?(?:{WARES})) (?P<place>[A-Z][a-z]{{3,}}(?: [A-Z][a-z]{{3,}})?)(?= (?:and|are|is|or|can|for|will|in|to|has|have)\b|[,.;])")
NOT_PLACES = frozenset("monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december inc corp company board group institute".split())
ARTICLE = re.compile(r"\b(?:a|an|the|this|that|my|his|her|our|their|your|its|of|in|at|near|from)\s+$")


class InjectedKeyword(Rule):
    """A search phrase planted in a sentence that it does not fit.

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
    bad = (
        Bad("Old fillings are a cause of tooth pain Springfield and should be looked at.", None, "tooth pain Springfield"),
        Bad("Leeks In Clay Soil\n\nIt is said that Leeks In Clay Soil are hard to grow, but a spade of sand is often enough to help them.", None, "Leeks In Clay Soil"),
    )
    good = (
        "The clinic moved its services Monday, and the doctor came along.",
        "She trained in physical therapy in Springfield.",
        "Leeks of Wales\n\nThe book \"Leeks of Wales\" is short, and those who love the plant have long since read it twice.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield a ware with a town behind it, and the title used as a word."""
        prose = text.prose
        for match in PLACED.finditer(prose):
            if match["place"].split()[0].lower() in NOT_PLACES or ARTICLE.search(prose[max(0, match.start() - 8) : match.start()]):
                continue
            if text.vocabulary.get(match["place"].lower(), 0) == 1:
                yield Remark(*match.span(), "", replacement(match["ware"]), 0.6)
        yield from self.titles(text)

    def titles(self, text: Text) -> Iterator[Remark]:
        """The title inside a sentence, with its capitals."""
        lines = lines_of(text)
        if not text.blocks or not lines.titled(0) or lines.sizes[0] < 3:  # noqa: PLR2004
            return
        title = text.blocks[0].text
        if not re.search(r" (?:In|Of|For|And|The|To|On|With|From|At|A) ", title):
            return
        for at, is_prose in enumerate(lines.prose):
            found = text.blocks[at].text.find(title) if is_prose else -1
            if found >= 0 and text.blocks[at].text[found - 1 : found] not in ('"', "“", "'", "‘"):
                start = text.blocks[at].start + found
                yield Remark(start, start + len(title), "the title, planted as a search phrase", replacement(title.lower()), 0.6)
