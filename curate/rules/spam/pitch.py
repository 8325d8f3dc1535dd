"""How much a sentence or line is a sales pitch: its offers, its trade, its links, and what the article speaks of."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import pairwise

import msgspec

from curate.article import Text
from curate.model import Span
from curate.models import trade
from curate.rules.spam.lines import STOPS
from curate.rules.spam.said import said_in
from curate.rules.spam.searched import longest, town

WORD = re.compile(r"[a-z][a-z'-]+")
PHONE = re.compile(r"(?<![\d.,/-])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{2,5}\)|\d{3,5})[ .-]\d{3,4}(?:[ .-]?\d{3,4})?(?![\d/-])")
LINK = re.compile(
    r"\b(?:https?://\S+|www\.\S+|[a-z0-9-]{3,}\.(?:com|net|org|biz|info|shop|store|online|co|io|ru|site|club|top|xyz|us)\b)"
)
PLACE = re.compile(
    r"\b(?:in|of|near|around|throughout|greater|serving|serves|across|outside) (?:the |greater )*([A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){0,2})|[a-z] ([A-Z][A-Za-z.'-]+(?: [A-Z][a-z]+)?)"
)
MONEY = re.compile(r"[$£€]\d|\b\d+ ?% off\b|\b\d+(?:\.\d+)? (?:dollars|euros) off\b|\bonly \d+ left\b", re.IGNORECASE)
# Prose that tells, warns or advises speaks of trades without selling.
TELLS = re.compile(
    r"\b(?:was|were|had|said|says|told|wrote|found|study|studies|research|according|percent|laws?|illegal|banned|fraud|scams?|spam|phishing|warn\w*"
    r"|regulator|courts?|police|century|1[5-9]\d\d|never|avoid|before you|ask|asked|make sure|should|careful|nobody|because|although|however|but|than"
    r"|when (?:the|a)|means|history|used to|advice|doctors?|contact (?:an?|the|your)|legend|cheating|free line|help ?lines?|hotline|bureau|mails?|that offers?"
    r"|parish|council|church|library|librarian|museum|town hall|warden|clerk|university|archives?|charity|coastguard|rescue centre"
    r"|in (?:her|his|their|chapter|volume|the (?:[a-z]+ )?(?:appendix|book|chapter|issue|memoir|paper|report|volume)))\b"
)
# What somebody in the article said, wrote or read is no offer of its author's.
QUOTED = re.compile(
    r"[\"“][^\"“”]{8,}[\"”][^\"“”]*\b(?:said|says|sign|read|wrote|shouted|called|cried|asked|told|promised|typed|written)\b"
    r"|\b(?:said|says|sign|read|wrote|shouted|called|cried|asked|told|promised|typed|written)\b[^\"“”]*[\"“][^\"“”]{8,}[\"”]"
)
# What is past was not offered; these participles are said of wares and firms.
PAST = re.compile(
    r"\b(?!(?:guarante|need|licens|certifi|trust|discount|refurbish|approv|experienc|accept|rat|us|dedicat|relat|automat|limit|own|plann|suppli|sponsor|bas|feed|speed|exceed|proce|agre|indeed|hundr|red|bed|seed|weed|breed)ed\b)[a-z]{3,}ed\b"
)
CALLED = re.compile(r"\b(?:call|dial|phone|ring|text|tel|whatsapp|contact|helpline|quote|booking)\b")
FREE = re.compile(
    r"\bfree (?:[a-z-]+ ){0,2}(?:estimates?|quotes?|quotations?|consultations?|trials?|inspections?|bottles?|samples?|proposals?|shipping|delivery|spins?|bets?|bonus|ebook|gift)\b"
)
ASKS = re.compile(
    r"[^a-z]*(?:get|buy|order|call|click|visit|find|claim|join|apply|compare|save|try|play|grab|book|contact|hire|invest|meet|bet|earn|enter|consolidate|refinance|download|chat|sign|need|looking|searching|want|spin|lose|make|see|check|learn|read|if you|for (?:the|a|more)|when you|dial|text|write|shop|register|pay|sell|tap|boost|unlock|choose|struggling|tired|hurry|don't miss|open)\b"
)
POINTS = re.compile(
    r"\b(?:learn|read|find out|know|see) more (?:about|on|here)\b|\bmore information (?:on|about)\b|\bclick here\b|\bclick the\b|\bread about\b"
)
SOLD = re.compile(
    r"\b(?:cheap\w*|best|deals?|reviews?|quotes?|plans|rates|online|buy|discount|review|top|affordable|wholesale|near me)\b"
)
# The voice of a seller, whatever is sold: each is one offer.
VOICE = re.compile(
    r"\b(?:our (?:[a-z-]+ ){0,2}(?:team|staff|technicians?|specialists?|craftsmen|experts?|packages|range|products?|prices|rates|tutors|tipsters|supplements?|services?|customers|clients|crew|store|shop|clinic|agency|company|solutions|catalogue|plans|writers|lawyers|movers|drivers|trainers|broker)"
    r"|(?:fully|licensed and|bonded and) insured|factory (?:price|direct)|price list|shipped (?:to|worldwide)|(?:dhl|fedex|free|express|discreet|worldwide) shipping|(?:next|same)[- ]day (?:delivery|service)|delivered (?:to your|within|free)|to your door"
    r"|offer (?:ends|expires)|ends (?:at midnight|today|soon|tonight)|act (?:fast|now)|while (?:stocks?|supplies) last|(?:use|with|through|via) (?:my|our|this) (?:[a-z]+ )?(?:link|code)|on sale (?:now|this|today)|(?:tap|click|hit|press|follow) (?:on )?(?:the|this) (?:button|link|banner|image)|grab (?:it|one|yours|a) (?:here|now|today)"
    r"|(?:unlock|claim|get|receive|enjoy|earn|score|redeem) (?:your|an?|up to|exclusive|\$?\d+|\w+ (?:dollars|euros|percent))[^.]{0,30}\b(?:off|discounts?|bonus(?:es)?|deals?|offers?|gifts?|trial|tokens|coins|cashback|coupon|savings|reward|quote|estimate)"
    r"|claim (?:free|your)|connect your wallet|(?:pm|dm|message|text|email|inbox|contact|reach) (?:me|us|him|her) (?:for|on|at|to|via)|on (?:telegram|whatsapp|signal)|we (?:sell|buy|fix|repair|install|clean|deliver|ship|offer|provide|guarantee|cover|specialise|specialize)|speak (?:to|with) (?:our|an?|one)|happy to help|(?:choose|trust|hire|pay|ask|call|visit|contact|join) us\b"
    r"|[a-z]+ guaranteed|guaranteed (?:results|lowest|approval|to)|no (?:paperwork|guarantor|contract|hidden fees|doctor visit|questions asked|obligation|strings)|(?:pennies|cents) on the dollar|lump sum of cash|for a lump sum|free for \d+ days|\d+ days? free|in (?:just )?(?:minutes|seconds|\d+ (?:minutes|days|hours))\b|a minute\b|quote in|get a quote|a free quote|hire (?:a|an|our|the)|struggling with|tired of|near you\b|is the place to (?:go|be|call)|(?:has|have|'ve|'s) (?:got )?(?:you|your \w+) covered|our friends (?:at|from|over at)|that you can turn to|(?:full|wide|huge|large|great|entire) (?:range|selection) of|(?:on|at|in) (?:our|this|their) (?:product|online|web) ?(?:page|shop|store|site)|this online store|(?:download|subscribe|install|follow|listen)(?: to)? and (?:subscribe|download|install|follow|listen)(?: to)? (?:our|my|the|its)|(?:brand[- ])?new (?:[a-z]+ ){1,3}(?:app|podcast|newsletter)|our (?:[a-z-]+ ){0,2}(?:app|podcast|newsletter)|want to chat|sure bets|lucky numbers|get the \w+ you want|pay (?:us|someone)|we'll|the finest|affordable|at (?:great|low|unbeatable|wholesale|fair|competitive) (?:prices|rates))\b"
)
# A sentence is weighed where one of these or a listed phrase stands in it.
WEAK = frozenset(
    (
        "sign up",
        "get your",
        "book your",
        "find out more about",
        "learn more about",
        "like us",
        "for details",
        "hire a",
        "order your",
    )
)
VOICED = frozenset(
    "our us we me my shipping shipped delivery delivered offer act midnight link code button sale tap unlock claim wallet telegram whatsapp pm dm guaranteed guarantor paperwork lump free minutes minute days"
    " app podcast newsletter download subscribe struggling friends covered range selection store quotation tired chat bets pay hire quote affordable price prices insured order book ring sell dollar numbers finest serving choose".split()
)
SERVES = re.compile(
    r"\b(?:serv(?:es|ing)|homeowners (?:in|across|of)|residents (?:in|across|of)|customers (?:in|across)|across|throughout|all of|based in|located in|located|proudly) "
)
PARTED = re.compile(r" [|•·] |^(?:more|also|related|further)?[a-z ]{3,20}: |, (?=[a-z])")
DEAL = re.compile(r"\b(?:free|cheap|order|delivered|prices?|quote|today|now|any time|day or night|24/7|best)\b")
SEPARATED = re.compile(r" [|•·-] |, ")
OWNER = re.compile(r"\b(?:our|we|us)\b")


APART, NEXT = 8, 5  # words of the sentence; characters between phrases of a group
LONG = 32  # words; pitches are short


class Pitch(msgspec.Struct, frozen=True):
    """A sentence or line with the evidence that it sells.

    ``score`` sums the evidence without the article's topic; ``vices`` and
    ``offers`` are the phrases seen, ``foreign`` the share of its words of
    meaning that the article says nowhere else.
    """

    span: Span
    score: float
    vices: tuple[str, ...]
    offers: tuple[str, ...]
    trades: tuple[str, ...]
    linked: bool
    foreign: float = 0.0


@cache
def cues() -> tuple[str, ...]:
    """All phrases that a pitch may hold, sorted."""
    parts = trade.sections()
    return tuple(sorted(VOICED | parts["offer"] | parts["vice"] | parts["service"] | parts["wares"]))


def weigh(text: Text, span: Span, seen: Sequence[Span]) -> Pitch:
    """The evidence of one unit from the phrases seen in it."""
    folded, parts = text.folded, trade.sections()
    said = {folded[s.start : s.end] for s in longest(seen)}
    every = {folded[s.start : s.end] for s in seen}
    vices = tuple(sorted(w for w in said if w in parts["vice"]))
    offers = outermost(w for w in every if w in parts["offer"])
    trades = tuple(sorted(w for w in said if w in parts["service"] or w in parts["wares"]))
    words = folded[span.start : span.end]
    linked = LINK.search(words) is not None
    strong = sum((" " in w or "-" in w or "/" in w) and w not in WEAK for w in offers)
    weak = len(offers) - strong
    voiced = {m.group() for m in VOICE.finditer(words)} - set(offers)
    strong += sum(not any(v in o or o in v for o in offers) for v in voiced)
    score = (1.6 * bool(vices) + 0.8 * (len(vices) > 1)) + min(3.0, strong + 0.5 * weak)
    score += 0.6 * bool(trades) + 0.4 * (len(trades) > 1)
    called = CALLED.search(words) is not None and PHONE.search(words) is not None
    score += (
        1.2 * called + 1.0 * linked + 0.6 * (MONEY.search(words) is not None) + 0.8 * (FREE.search(words) is not None)
    )
    asks = ASKS.match(words) is not None
    score += 0.5 * asks + 0.8 * (bool(trades or vices) and POINTS.search(words) is not None)
    listed = len(trades) + len(vices) > 2 and len(SEPARATED.findall(words)) > 1 and SOLD.search(words) is not None
    listed = listed or (len(PARTED.findall(words)) > 1 and SOLD.search(words) is not None and not words.endswith("."))
    score += 1.6 * listed + 0.8 * (called and DEAL.search(words) is not None)
    score += 0.8 * (not (trades or vices) and POINTS.search(words) is not None and SOLD.search(words) is not None)
    town_named = in_town(text, span)
    score += 0.6 * (bool(trades or vices or voiced) and town_named) + 0.4 * (town_named and bool(SERVES.search(words)))
    score += 0.4 * (OWNER.search(words) is not None)
    score -= 0.8 * (words.count(" ") > LONG)
    single = clusters(longest(seen)) == 1 and not (asks or voiced or called or linked or OWNER.search(words))
    inside = text.paragraph_at(span.start) != span and not listed
    if (single and inside and words.count(" ") > APART) or not (
        offers or voiced or called or linked or listed or asks or len(vices) > 2
    ):
        score = min(score, 1.2)
    score -= min(2.4, 0.8 * len(TELLS.findall(words)) + 0.6 * len(PAST.findall(words)))
    return Pitch(span, score, vices, offers, trades, linked)


def is_quoted(words: str) -> bool:
    """Whether folded words tell what somebody said, wrote or read."""
    return QUOTED.search(words) is not None


def clusters(seen: Sequence[Span]) -> int:
    """How many groups of phrases there are; one group in a long sentence is a planted phrase, not a pitch."""
    return 1 + sum(b.start - a.end > NEXT for a, b in pairwise(seen))


def outermost(phrases: Iterable[str]) -> tuple[str, ...]:
    """Phrases that are no part of another one, sorted."""
    every = sorted(phrases)
    return tuple(one for one in every if not any(one != other and one in other for other in every))


def in_town(text: Text, span: Span) -> bool:
    """Whether a town is named in the unit."""
    found = PLACE.finditer(text.prose, span.start, span.end)
    return any(town(m[1] or m[2]) for m in found)


def units(text: Text, hits: Sequence[Span]) -> list[tuple[Span, list[Span]]]:
    """Sentences (of lines that hold some) with the cues in them."""
    found: dict[Span, list[Span]] = {}
    for span in hits:
        if not text.is_protected(span.start, span.end):
            found.setdefault(text.sentence_at(span.start), []).append(span)
    return list(found.items())


HOPELESS = 0.6  # at most .3 more come with the strangeness of the words
PITCHY = 2.0  # sentences beyond it do not speak for the article's topic


@lru_cache(maxsize=4)
def _background(text: Text, pitches: tuple[Span, ...]) -> Counter[str]:
    """Words of the article outside its pitches."""
    words = said_in(text).times.copy()
    for span in pitches:
        words.subtract(WORD.findall(text.folded[span.start : span.end]))
    return words


def pitches(text: Text, hits: Sequence[Span]) -> list[Pitch]:
    """Units that make an offer of some kind, with their evidence and how foreign they are to the rest."""
    parts = trade.sections()
    folded = text.folded
    weighed = []
    for span, seen in units(text, hits):
        said = {folded[s.start : s.end] for s in seen}
        telling = (
            len(said) > 2 or not parts["vice"].isdisjoint(said) or any(" " in w or "-" in w or "/" in w for w in said)
        )
        words = folded[span.start : span.end]
        marked = any(mark in words for mark in ("|", ": ", " - "))
        if telling or marked or PHONE.search(words) or VOICE.search(words):
            found = weigh(text, span, seen)
            if found.score >= HOPELESS:
                weighed.append(found)
    if not weighed:
        return []
    background = _background(text, tuple(p.span for p in weighed if p.score >= PITCHY))
    return [msgspec.structs.replace(p, foreign=foreign(text, p, background)) for p in weighed]


def foreign(text: Text, pitch: Pitch, background: Counter[str]) -> float:
    """Share of the words of meaning that the rest of the article lacks; those of trade count three times."""
    words = {w for w in WORD.findall(text.folded[pitch.span.start : pitch.span.end]) if w not in STOPS and len(w) > 2}
    # below the bar its own words are in the background
    own = Counter(WORD.findall(text.folded[pitch.span.start : pitch.span.end]) if pitch.score < PITCHY else ())
    traded = {w for phrase in (*pitch.vices, *pitch.trades) for w in WORD.findall(phrase) if w not in STOPS}
    weights = [(3 if w in traded else 1, background.get(w, 0) <= own[w]) for w in words | traded]
    total = sum(weight for weight, _ in weights)
    return sum(weight for weight, is_new in weights if is_new) / total if total else 0.0
