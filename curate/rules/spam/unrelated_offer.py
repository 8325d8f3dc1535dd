"""S168: a sentence or line that reads like an offer and has nothing to do with the article."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import offers
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam import offered, pitch

# Log-odds, chosen out of fold on planted articles; see docs/quality.md.
FLAG, SURE, HELPS = 1.7, 2.9, 0.4
LINKED = 1.0  # more for a cut with an address, which an author gives too
CLEAR = (
    2.8  # from here a line without a word of SELLS, or without a name or an address to anybody, too, though never cut
)
# What every offer does with some word: without one the model has taken a stranger's plain sentence for an offer
# ("Your badge comes from the doorman"). On a million words of clean articles a quarter of its findings
# had none, nearly all of them wrong; of planted offers 2 % have none.
SELLS = re.compile(
    r"\b(?:contact|visit|call(?:s|ing)?|dial|ring|book(?:s|ing)?|shop(?:s|ping)?|buy(?:ing|ers?)?|bought|purchas\w+|order(?:s|ed|ing)?|hir(?:e|es|ed|ing)|check(?:ed|ing)? (?:out|with)"
    r"|join|sign(?:ing|ed)? up|subscrib\w+|register|quotes?|offer(?:s|ed|ing)?|free|discount\w*|sav(?:e|ings?)|pric(?:e|es|ed|ing)|cheap(?:er|est|ly)?|affordabl[ey]|bargains?|best|top|leading|finest|favou?rite"
    r"|trust(?:ed|s)?|professional(?:s|ly)?|experts?|expertise|speciali[sz]\w+|specialists?|serv(?:es?|ing|ices?)|deals?|dealers?|deliver\w*|sale|sell(?:s|ing|ers?)?|sold|stor(?:e|es)|suppl(?:y|ies|iers?)|provid\w+"
    r"|firms?|compan(?:y|ies)|agenc(?:y|ies)|team|crew|staff|customers?|clients?|members?|look no|licensed|insured|certified|click|websites?|site|page|online|recommend\w*|reputable|reliable|local|locations?"
    r"|near (?:you|me)|your (?:area|home|door|doorstep|business|needs)|consult\w*|appointments?|estimates?|bonus\w*|bets?|casinos?|earn|income|loans?|guarant\w+|warrant\w+|years (?:of|in)|experienced?|try|download|search|link|browse"
    r"|stock\w*|wholesale|rent(?:al|als|ed|ing|s)?|quality|solutions?|sponsor\w*|partner\w*|turn to|rely on|go(?:es)? to|get (?:a|in|your|started|yours)|find (?:an?|out|more|great|your|quality)|same[- ]day|24/7"
    r"|luxury|premium|custom|install\w*|repair\w*|choos\w+|choice|reviews?|brands?|collection|range|selection|read (?:more|also|about)|also read|learn more|more (?:about|information|info|details)|read (?:up )?on|learn(?:ing)? about|see (?:also|more|our|the|this|here)|look(?:ing)? (?:at|for|into|up)|explore|discover|know more|interested in|miss|follow|compare|speak (?:to|with)|talk to|chat with"
    r"|quotations?|trial|banner|home ?page|funding|collateral|payouts?|no (?:deposit|fees|prescription|plagiarism)|shipp(?:ed|ing)|walk-ins?|tradesmen|fitted|download\w*|deposits?|invite code|escorts?"
    r"|(?:this|your) (?:[a-z]+ )?(?:blogs?|posts?|articles?|information)|this info|the author)\b"
    r"|#\w|\w\.(?:com|net|org|co)\b|\d{3}[ .-]\d{3,4}|[$£€] ?\d"
)
# Who offers, or who is asked to come: an honest claim has neither ("Yoga is the best exercise for a weak back"). Of planted
# offers that are found 3 in 100 lack them.
OFFERED = (
    r"we|our|ours|us|visit|call|order|buy|shop|book|click|check|contact|hire|download|sign|subscribe|join|read|see|explore|compare|browse|rent"
    r"|sale|discounts?|coupon|code|online|cheap|cheapest|free|price[sd]?|services?|reviews?"
)
ADDRESSED = re.compile(rf"\b(?:{OFFERED}|you|your|yours|my|get|try|find|learn|look|ask|discover|near)\b")
ASKED = re.compile(rf"\b(?:{OFFERED})\b")  # what is cut must say more than "your": so does a promise of the article's
NAMED = frozenset((offers.NAME, "xurl", "xphone", "xmoney", "xshare"))
TOLD = re.compile(
    r"\b(?:was|were|had|did|came|went|bought|sold|paid|told|said|gave|took|brought|made|lent|mended|wrote|found|tried)\b"
)
YOURS = re.compile(r"\b(?:you|your|yours)\b|\d{3}[ .-]\d{3,4}|[$£€] ?\d")
SPEAKER = re.compile(r"\bI\b|^[\"“‘']")  # somebody tells of himself, or is quoted: an editor must look
NOTE = re.compile(r"\[|\W*\w*\W+\w*\W*$")  # an editor's note in brackets; two words and fewer
# A pointer that names nothing to buy, in a paragraph of the author's: half of what he says there.
POINTER = re.compile(
    r"(?:you can |please |just |also |go |do )*(?:check out|see|read|visit|look at|take a look at|have a look at|head (?:over )?to|click on) (?:this|these|my|our|that) (?:[a-z]+ )?(?:posts?|articles?|guides?|pages?|videos?|tutorials?|lists?|pieces?|series|sections?)"
    r"(?: here| below| of (?:mine|ours))?(?: (?:for|to (?:get|find|see)) (?:some |more |a few |further |other |additional )*(?:suggestions|ideas|tips|details|information|info|help|examples|inspiration|advice|guidance|options|more))?[.!]?"
)
FOREIGN = 0.5  # share of its words that the article says nowhere else, from which a unit is cut
MOST = 4  # sentences of a paragraph that is an offer as a whole


class UnrelatedOffer(Rule):
    """A sentence or line that sells, whatever it sells, in an article about something else.

    Why: firms pay to have a line about their trade put into other people's
    articles; no list holds all trades, but the way they are offered is always the same.
    Fix: cut it. A small model read the words that sell, the names, numbers and
    addresses, and how many of the words the article says elsewhere; safe where
    it is sure, else an editor must look. What S170 to S179 can name, they name.
    """

    code = "S168"
    name = "unrelated-offer"
    since = "0.2"
    severity = "warning"
    precision = 0.97
    message = "reads like an offer that has nothing to do with the article"
    stage = "clean"
    residual = True
    bad = (
        Bad(
            "Sow leeks early under glass, and keep them there until the frost has gone for good. For the best saddles in Omaha, call the friendly team at Hartley Saddles today. Thin them in June.",
            "Sow leeks early under glass, and keep them there until the frost has gone for good. Thin them in June.",
        ),
        Bad(
            "Sow leeks early under glass, and keep them there until the frost has gone for good. Visit www.omahasaddles.com for the best deals on saddles and bridles. Thin them in June.",
            None,
        ),
    )
    good = (
        'Sow leeks early. "Visit our shop for the best saddles in Omaha," said the sign at the gate. Thin them in June.',
        "Sow leeks early. The best place to buy them is a market, early in the day. Thin them in June.",
        "Sow leeks early. Our neighbours sell theirs at the gate. Thin them in June.",
        "Sow leeks early. Our street is busy now, and I am not sure it is worth it. Thin them in June.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the units; a short paragraph whose sentences all sell goes whole."""
        spans = [
            s
            for s in text.sentences
            if s.start and not NOTE.match(text.raw, s.start, s.end) and offered.may_sell(text, s)
        ]
        done = -1
        for span, said in zip(spans, offered.scores(text, spans), strict=True):
            around, unit = text.sentences_at(span.start), span
            if said < FLAG or span.start < done or pitch.is_quoted(text.folded[span.start : span.end]):
                continue
            sells_to = sells(text, span) and addresses(text, span, ADDRESSED)
            if not sells_to and (said < CLEAR or len(around) > 1):
                continue
            linked = text.is_protected(span.start, span.end)
            sure = sells_to and said >= SURE + LINKED * linked and not SPEAKER.search(text.raw[span.start : span.end])
            sure = sure and not (len(around) > 1 and POINTER.fullmatch(text.folded, span.start, span.end))
            sure = (
                sure
                and not is_told(text, span)
                and addresses(text, span, ASKED)
                and offered.foreign(text, span) >= FOREIGN
            )
            if sure and 1 < len(around) <= MOST and min(offered.scores(text, around)) > HELPS:
                unit = text.paragraph_at(span.start)
            done = unit.end
            confidence = round(min(0.97, 0.55 + 0.1 * (said - FLAG) + 0.15 * sure), 2)
            yield Remark(unit.start, unit.end, "", CUT if sure else CUT_IF_ASKED, confidence)


def addresses(text: Text, unit: Span, words: re.Pattern[str]) -> bool:
    """Whether a unit names somebody, a price or an address, or has one of some words."""
    named = not NAMED.isdisjoint(offers.tokens_of(text.raw[unit.start : unit.end]))
    return named or words.search(text.folded, unit.start, unit.end) is not None


def is_told(text: Text, unit: Span) -> bool:
    """Whether a unit tells what was, and asks nobody: "Our first order came from Mrs Bell at number 14"."""
    said = text.folded[unit.start : unit.end]
    return TOLD.search(said) is not None and YOURS.search(said) is None and not text.is_protected(unit.start, unit.end)


def sells(text: Text, unit: Span) -> bool:
    """Whether a unit has a word that hardly an offer does without."""
    return (
        bool(SELLS.search(text.folded, unit.start, unit.end)) or offered.towns(text.raw[unit.start : unit.end])[1] > 1
    )
