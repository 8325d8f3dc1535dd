"""S173: a sentence that sells what the article is not about."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam import inserted_phrase, offered, pitch, searched
from curate.rules.spam.pitch import Pitch
from curate.rules.spam.planted_link import POINTER
from curate.rules.spam.planted_phrase import around, evidence
from curate.rules.spam.searched import Phrase
from curate.rules.spam.subject import on_subject

FLAG, SURE = 1.65, 2.0  # on bench/planted, see docs/quality.md
PLANTED = 1.75  # the bar of S171
CALL = re.compile(
    r"(?:please )?(?:(?:contact|call|book|visit|e-?mail|message|reach out to) (?:us|our)|(?:download|install|get|try) our|(?:download|subscribe|install|follow|listen)(?: to)? and (?:subscribe|download|install|follow|listen))\b"
)
OWN = 5  # words beside them, from which a sentence is the article's
HELPS, FEW, MOST = 1.0, 4, 4
FOREIGN, STRANGE = 0.5, 0.55
OFFERED = (
    -1.0
)  # log-odds by the model of offers: half of the article sentences around a planted phrase went before it was asked


class SalesPitch(Rule):
    """A sentence or line that sells: casino, loans, pills, essays, a firm in some town.

    Why: somebody paid for the link that it carried; it has nothing to do with
    the article, and harms its name.
    Fix: cut it. Safe where offers and trade together leave no doubt and the
    article has hardly a word in common with it; else it is only proposed.
    """

    code = "S173"
    name = "sales-pitch"
    since = "0.1"
    severity = "warning"
    precision = 0.81
    message = "a sales pitch that has nothing to do with the article"
    stage = "clean"
    cues = pitch.cues()
    bad = (
        Bad(
            "Sow leeks early under glass. Apply now for a payday loan with no credit check. Thin them in June.",
            "Sow leeks early under glass. Thin them in June.",
        ),
        Bad(
            "Sow leeks early under glass.\n\nLooking for a trusted roofer in Tulsa? Call us today for a free estimate!\n\nThin them in June.",
            None,
        ),
        Bad(
            "Sow leeks early under glass. Download and subscribe to the brand new Fieldbook app on your phone to see them grow. Thin them in June.",
            None,
        ),
    )
    good = (
        'Sow leeks early. "Visit our shop for the best deals in town," the sign said, and nobody did. Thin them in June.',
        "Sow leeks early. Questions? Write to the parish office at 12 Mill Lane or ring 01632 960 411.",
        "Sow leeks early. Read more about the strike in her memoir of those years. Thin them in June.",
        "Sow leeks early. Download the app and open its map of frosts. Thin them in June.",
        "Sow leeks early. A payday loan with a rate of 390 percent was sold to her as help. Thin them in June.",
        "Get a quote from three roofers before you decide, and ask for the names of earlier customers.",
        "The Best Lamps Money Can Buy\n\nThe lamps were lit for a week. For more details on how to light your lamps, you can find free classes and resources at Senior Planet. The lamps stood on a table.",
        "If you feel unsafe at home, call the national helpline on 0808 555 0131 at any hour.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the pitches; a short paragraph that is mostly pitch goes whole."""
        weighed = pitch.pitches(text, hits)
        flagged = [(one, said) for one in weighed if (said := strength(one)) >= FLAG and one.foreign >= FOREIGN]
        flagged = [
            (one, said)
            for one, said in flagged
            if not POINTER.search(text.folded, one.span.start, one.span.end)
            and not pitch.is_quoted(text.folded[one.span.start : one.span.end])
        ]
        planted = list(planted_in(text, hits)) if flagged else []
        for one, said in flagged:
            inside = [p for p in planted if one.span.start <= p.start and p.end <= one.span.end]
            if inside and not sells_beside(text, one, hits, inside):
                continue
            sure = said >= SURE and one.foreign >= STRANGE and one.span.start > 0
            sure = sure and offered.scores(text, [one.span])[0] > OFFERED
            # The words around a phrase that was pushed in are the article's own; S187 takes out the phrase.
            sure = sure and not any(inserted_phrase.runs_in(text, one.span.start, one.span.end))
            about = on_subject(text, one.span)
            if about and not sure and CALL.match(text.folded, one.span.start, one.span.end) is None:
                continue
            sure = sure and not about
            span = whole(text, one.span, weighed) if sure else one.span
            confidence = min(0.97, 0.6 + 0.08 * (said - FLAG) + 0.15 * sure)
            message = "a sales pitch for what the article is about" if about else ""
            yield Remark(span.start, span.end, message, CUT if sure else CUT_IF_ASKED, confidence)


def planted_in(text: Text, hits: Sequence[Span]) -> Iterator[Phrase]:
    """Search phrases that S171 flags: the sentence around one is the article's own."""
    for phrase in searched.phrases(text, [h for h in hits if text.folded[h.start : h.end] in searched.section_of()]):
        if phrase.place == "bare" or len(phrase.sections) > 1:
            seams, left, right = around(text, phrase)
            if evidence(text, phrase, seams, left, right) >= PLANTED:
                yield phrase


def sells_beside(text: Text, one: Pitch, hits: Sequence[Span], inside: Sequence[Phrase]) -> bool:
    """Whether a sentence makes an offer outside the search phrases in it."""
    rest = [
        h
        for h in hits
        if one.span.start <= h.start < one.span.end and not any(p.start <= h.start < p.end for p in inside)
    ]
    words = text.folded[one.span.start : one.span.end].count(" ") + 1
    if words - sum(text.folded[p.start : p.end].count(" ") + 1 for p in inside) < OWN:
        return True
    return (
        bool(pitch.weigh(text, one.span, rest).offers)
        or pitch.VOICE.search(text.folded, one.span.start, one.span.end) is not None
    )


def strength(one: Pitch) -> float:
    """The evidence, the strangeness of the words counted in."""
    return one.score + 1.5 * (one.foreign - 0.8)


def whole(text: Text, span: Span, weighed: Sequence[Pitch]) -> Span:
    """The paragraph of a pitch where it is short and its other sentences sell too, or say next to nothing."""
    paragraph = text.paragraph_at(span.start)
    sentences = text.sentences_at(span.start)
    selling = {one.span for one in weighed if strength(one) >= HELPS}
    if len(sentences) > MOST or any(
        s != span and s not in selling and text.raw[s.start : s.end].count(" ") >= FEW for s in sentences
    ):
        return span
    return paragraph
