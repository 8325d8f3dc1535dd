"""How a picture's caption is told from a sentence of the article."""

import re
from functools import cache

from curate.models import verbs

PICTURED = re.compile(
    r"\b(?:is|are|was|were) (?:\w+ly |also )?(?:pictured|shown|displayed|seen|photographed|depicted)\b"
    r"|(?:^|, )(?:pictured|seen)(?: here)?\b|\((?:pictured|left|right|centre|center|l|r)\)|\bfile (?:photo|picture|image)\b|\bposes? for (?:a|the) (?:photo|picture|portrait|camera)"
)
FINITE = frozenset(
    "am is are was were has have had can will would should may might must do does did could isn't aren't wasn't don't doesn't didn't i we you he she it they "
    "became began came felt found gave got held kept knew left led made meant met put said sat saw sent set spoke stood thought told took went won wrote "
    "says said tells looks makes takes goes comes gets gives wants needs knows thinks works runs shows means seems lets let's".split()
)
INNER = re.compile(r"[.!?][\"')\]]* (?=[A-Z“\"])")
INITIAL = re.compile(r"\b(?:[A-Z]|Dr|Mr|Mrs|Ms|St|Prof|Sen|Rep|Gov|Gen|Jan|Feb|Aug|Sept|Oct|Nov|Dec|[A-Z]\.[A-Z])\.")
QUOTES = frozenset("\"“‘'")
VERBLESS_MOST, PICTURED_MOST = 30, 60  # words


@cache
def told() -> frozenset[str]:
    """Forms that stand with a subject: "carries", "carried"."""
    known = verbs.load()
    return frozenset(form for base in verbs.strict() for form in (verbs.third(base), known[base].past)) - {"based"}


def first_sentence(written: str) -> str:
    """What stands before the first full stop inside a line."""
    plain = INITIAL.sub(lambda m: m[0][:-1] + " ", written)
    inner = INNER.search(plain)
    return written[: inner.start() + 1] if inner else written


def is_caption(written: str) -> bool:
    """Whether a line says what a picture shows: without a verb, or with one of showing."""
    if written[:1] in QUOTES:
        return False
    words = written.lower().replace("’", "'").split()
    first = first_sentence(written)
    if len(words) <= PICTURED_MOST and PICTURED.search(first.lower()):
        return True
    if len(words) > VERBLESS_MOST or first != written or len(words) < 2:
        return False
    plain = {word.strip("\"'“”‘’()[],.;:!?") for word in words}
    return not plain & FINITE and not plain & told()
