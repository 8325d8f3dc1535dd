"""S179: the address of a shop, or a pointer to it, planted in the text."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam import searched
from curate.rules.spam.anchors import Sources
from curate.rules.spam.lines import lines_of
from curate.views.folding import found_in_runs

ENDS = "com net org biz info shop store online co io ru site club top xyz us live bet vip website space pro".split()
ADDRESS = re.compile(
    rf"(?:https?://)?(?:www\.)?(?P<name>[a-z0-9][a-z0-9-]{{2,60}}(?:\.[a-z0-9-]{{2,40}})?)\.(?P<end>{'|'.join(ENDS)})(?:\.[a-z]{{2}})?(?![\w.-]*@)\b(?:/[^\s)\]]*)?",
    re.IGNORECASE,
)
HINT = re.compile(rf"\.(?:{'|'.join(ENDS)})\b", re.IGNORECASE)
SOLD = re.compile(
    r"cheap|forless|4less|prices?|buyers|gold|discount|deals?|outlet|replica|bonus|casino|slots?|spins|poker|betting|jackpot|loans?|payday|credit|insur|mortgage|pharma|rx|meds|pills?|viagra|cialis|essays?|papers?4|termpaper|dissertation"
    r"|followers|seo|backlink|hosting|best|buy|sale|shop|store|online|4u|4you|2u|24|247|365|direct|approved|fast|quick|free|win|bet|dating|singles|escort|forex|crypto|bitcoin|jerseys|handbags?|shoes|tyres?|tires?|mattress|hoverboard|vape|cbd|keto|slim|weightloss"
)
ODD = frozenset("biz info shop store online ru site club top xyz live bet vip website space pro co".split())
KNOWN = frozenset(
    "bestbuy booking amazon ebay etsy shopify walmart target freecodecamp stackoverflow github freelancer onlinelibrary".split()
)
POINTER = re.compile(
    r"(?P<open>[,(\[] ?)(?P<words>(?:click here|(?:check|visit|see|read|find|buy|get) (?:out |more )*(?:here|our|these|this|about)|order here|buy here)\b[^,.;()\[\]\n]{0,60})(?P<close>[,)\]])"
)
ONLY = re.compile(
    r"\W*(?:(?:source|via|visit|more (?:tips |info |news |here )?(?:at|on)|see|link|website|url|from|read more|check|check out|at|full list at)\W+)*$"
)
LEAD = re.compile(
    r"(?:for (?:more|details)[^.]{0,30}, )?(?:visit|see|more at|full (?:list|details|story) (?:at|on)|find (?:it|more|out more) (?:at|on)|available at|check(?: out)?|go to|order at|shop at|buy (?:it )?at|read more at)\b"
)
POINTING = re.compile(rf"(?:{LEAD.pattern})(?: [^ ]+){{0,2}}")
ENDED, NEXT = re.compile(r"[a-z)][.!?] "), re.compile(r"\.? (?:[A-Z][a-z]+|[AI]) [a-z]")  # around a sentence
SHORT = 12  # words of a sentence that only points


class PlantedLink(Rule):
    """The address of a shop in the text, or "click here" in the midst of a sentence.

    Why: it was planted for a search engine, and the article does not need it.
    Fix: cut the address, with the bracket or the short sentence around it. Safe
    where the name itself says what is sold; never inside a list of sources.
    """

    code = "S179"
    name = "planted-link"
    since = "0.1"
    severity = "warning"
    message = "an address that was planted"
    stage = "clean"
    cues = (
        *(f".{end}" for end in ENDS),
        "click here",
        "check out",
        "visit our",
        "buy here",
        "order here",
        "read more about",
        "see our",
        "get our",
    )
    bad = (
        Bad("Sow leeks early (visit cheapmeds24.com) under glass.", "Sow leeks early under glass."),
        Bad("Sow leeks early. saddletown.net The bed is a yard wide.", "Sow leeks early. The bed is a yard wide."),
        Bad("Sow early.\n\nwww.best-cheap-boots.biz\n\nThin in June.", "Sow early.\n\nThin in June."),
        Bad(
            "The bed is a yard wide, click here for hotel deals, and three long.",
            "The bed is a yard wide, and three long.",
        ),
    )
    good = (
        "1. Saddletown.net Sellers list their saddles there. It is the oldest of these sites.",
        "The museum is at 4 Mill Lane; its website is www.millmuseum.example.org and lists the hours.",
        "Sources\n\nhttps://www.best-cheap-boots.biz/study",
        "Send corrections to leeks@bestshop.com and we will mend the page.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield addresses that sell, and pointers that break a sentence."""
        sources = Sources(lines_of(text))
        for match in found_in_runs(ADDRESS, HINT, text.visible):
            if (
                (sells(match) or is_sentence(text, *match.span()))
                and text.raw[match.start() - 1 : match.start()] != "@"
                and not sources.holds(text.block_index(match.start()))
            ):
                yield self.around(text, *match.span())
        for match in POINTER.finditer(text.folded):
            if not match["words"].startswith("click") and not searched.is_trade(match["words"]):
                continue
            end = match.end() - (match["close"] == "," and match["open"][0] == ",")
            start = match.start() - (text.raw[match.start() - 1] == " ")
            yield Remark(start, end, "a pointer to another page", CUT, 0.9)

    def around(self, text: Text, start: int, end: int) -> Remark:
        """The remark on an address: its bracket, its short sentence, or itself."""
        raw, sentence = text.raw, text.sentence_at(start)
        before, after = text.folded[sentence.start : start], raw[end : sentence.end]
        if ONLY.fullmatch(before) and not after.strip(" .!/"):
            return Remark(sentence.start, sentence.end, "", CUT, 0.95)
        if (POINTING.fullmatch(before.strip()) or ONLY.fullmatch(before)) and len((before + after).split()) <= SHORT:
            return Remark(sentence.start, sentence.end, "", CUT, 0.93)
        opened = raw.rfind("(", sentence.start, start)
        if opened >= 0 and raw[end : end + 1] == ")" and end - opened < 60:
            return Remark(opened - (raw[opened - 1] == " "), end + 1, "", CUT, 0.93)
        ended = raw[:start].rstrip()[-1:] in (".", "!", "?") and (not after.strip() or after.lstrip()[0].isupper())
        return Remark(
            start, end + (ended and after[:1] == " "), "", CUT if ended else CUT_IF_ASKED, 0.9 if ended else 0.8
        )


def is_sentence(text: Text, start: int, end: int) -> bool:
    """Whether an address stands between two sentences of a paragraph as if it were one."""
    return ENDED.match(text.raw, start - 3) is not None and NEXT.match(text.raw, end) is not None


def sells(match: re.Match[str]) -> bool:
    """Whether an address's name is put together of words of trade."""
    name = match["name"].lower()
    if name.removeprefix("www.").split(".")[-1] in KNOWN:
        return False
    said = set(SOLD.findall(name))
    made_up = any(c.isdigit() or c == "-" for c in name)
    return len(said) > 1 or (bool(said) and (made_up or match["end"].lower() in ODD))
