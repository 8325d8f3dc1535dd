"""The finders of T257 for an article before a name ("to the Lake Tahoe", "the Spain is", "speaks the French")."""

import re
from collections.abc import Iterator
from itertools import product

from curate.article import Text
from curate.model import Span
from curate.rules.base import Remark, replacement

LANGUAGES = "english french spanish german italian russian chinese japanese arabic portuguese dutch greek polish turkish korean hindi latin".split()
SPEAKS = "speak speaks spoke speaking learn learns learned learning study studies studied studying teach teaches taught understand understands".split()
LANDS = "canada france germany italy spain portugal japan india russia brazil mexico england ireland scotland sweden norway denmark egypt australia europe africa asia".split()
SPOKEN = re.compile(
    r"[.,;!?]|$| (?:very|well|fluently|at|and (?:i|he|she|we|it|a)|because|better|perfectly|quite|since|when|too|in school|in class|fluent|with (?:my|his|her))(?![\w'-])"
)
NAME = re.compile(
    r" (?!District|College|St|Poets|Isle|House|Placid Club|Effect|Shore|Superior Lodge|Street|View|Placid Olympics)[A-Z][a-z]+(?=[.,;!?]| (?:and (?:I|we|the|it)|for|in|on|at|to|from|by|with|was|is|because|when|where|last|yesterday|every|this)(?![\w'-]))"
)
TO_LAKE = re.compile(
    r"(?:^|[^\w'-])(?:to|at|in|on|near|around|from|across|of|by|climbed|climb|visited|visit|saw|see|reached|towards?) $"
)
STREET = re.compile(
    r"(?:^|[^\w'-])(?:on|at|down|along|to|from|lives in|live in|lived in) (the )(?!High|Main|Front|Old|New|Lower|Upper|Rue|Grand|Wall|Great|Coronation|Sesame|Fleet|Downing|National|Royal|North|South|East|West)[A-Z][a-z]+ $"
)
STREET_END = re.compile(
    r"[.!?]| (?:with|and (?:I|we|he|she|the|it)|where|when|because|near|next|for|since|until|last)(?![\w'-])"
)


def named(text: Text, span: Span) -> Iterator[Remark]:
    """Yield an article before the name of a lake, a mountain, a street, a country or a language."""
    raw, phrase = text.raw, text.folded[span.start : span.end]
    last = phrase.rpartition(" ")[2]
    name_at = span.end - len(last)
    if phrase.endswith((" is", " has")):
        name_at = span.start + 4
    if not raw[name_at].isupper() or not raw[name_at + 1].islower() or text.is_protected(span.start, span.end):
        return
    start, end = span.start, span.end
    if last in {"lake", "mount"}:
        sure: object = NAME.match(raw, span.end) and TO_LAKE.search(raw, max(0, start - 12), start)
    elif last == "street":
        match = STREET.search(raw, max(0, start - 40), start)
        sure = match and STREET_END.match(raw, span.end)
        start = match.start(1) if match else start
    elif phrase.endswith((" is", " has")):
        sure = not text.folded[max(0, start - 2) : start].strip(" \n") or text.folded[start - 2 : start - 1] in {
            ".",
            "!",
            "?",
            ",",
        }
    else:
        sure = SPOKEN.match(text.folded, span.end)
    if sure:
        written = raw[start:end]
        fix = re.sub(r"(?i)(^|(?<= ))the ", "", written)
        yield Remark(start, end, f'"{written}" is probably meant to be "{fix}"', replacement(fix))


NAMED = {
    **dict.fromkeys(("the lake", "the mount", "street"), named),
    **{f"the {land} {be}": named for land, be in product(LANDS, ("is", "has"))},
    **{f"{verb} the {language}": named for verb, language in product(SPEAKS, LANGUAGES)},
}
