"""S187: words that were pushed into a sentence which reads on without them."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

import numpy as np

from curate.article import Text
from curate.model import Span
from curate.models import inserted
from curate.models.ngrams import Floats, Ints
from curate.rules.base import CUT, CUT_IF_ASKED, Bad, Remark, Rule
from curate.rules.spam import inserted_runs
from curate.rules.spam.injected import GOVERN
from curate.rules.spam.inserted_runs import NAMES, Runs
from curate.rules.spam.planted_phrase import is_quoted, seam

# Log-odds, chosen on clean articles and on planted ones of other sites and phrases; see docs/quality.md.
FLAG, SURE = 3.0, 4.0
# Of planted phrases found, a cut takes exactly them nine times in ten where no run that overlaps is nearly as likely; where
# the words on either side were not seen together and do not lean to each other, only what is surer.
APART, JOINS, SUREST = 1.0, -1.0, 5.0
JOINING = frozenset("from for by with and or who that which".split())
CLITIC = re.compile("n't$|'(?:re|ve|ll|d|m)$")  # "you're covering with crystals" is said by somebody
ATTESTED, JOIN = NAMES.index("attested"), NAMES.index("join")


class InsertedPhrase(Rule):
    """A ware, a trade, a firm or a search in the midst of a sentence that neither needs it nor holds it.

    Why: "each county kept trailer hitch installation its own rolls" was honest until
    somebody was paid to push a phrase into it. No list holds all wares, but such a
    sentence hangs together on either side of the phrase and not at its edges.
    Fix: cut the phrase. A small model read how the words lean to each other, what kind of
    words they are, and how many of them the article says elsewhere; safe where it is sure and
    the sentence reads on, else an editor must look. What S169 and S171 can name, they name.
    """

    code = "S187"
    name = "inserted-phrase"
    since = "0.2"
    severity = "warning"
    message = "words that seem to be pushed into the sentence"
    stage = "clean"
    residual = True
    bad = (
        Bad(
            "The clerk of each county kept cosmetic dentistry Tulsa its own rolls of all the men who could vote.",
            "The clerk of each county kept its own rolls of all the men who could vote.",
        ),
        Bad(
            "The clerk of each county kept trailer hitch installation its own rolls of all the men who could vote.",
            None,
            "trailer hitch installation",
        ),
    )
    good = (
        "The clerk of each county kept its own rolls of all the men who could vote in those years.",
        "The clerk of each county kept, for want of paper, short rolls of all the men who could vote.",
        "Sow the leeks early, thin them in June, and set the strongest out in a trench of dung.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the likeliest of the runs that overlap."""
        found, rows, scores = judged(text)
        taken: list[tuple[int, int]] = []
        for at in np.argsort(-scores, kind="stable").tolist():
            if scores[at] < FLAG:
                break
            first, last = int(found.first[at]), int(found.last[at])
            if any(first < end and start < last for start, end in taken):
                continue
            taken.append((first, last))
            others = scores[(found.first < last) & (found.last > first)]
            said = remark(text, first, last, others, rows[at])
            if said is not None:
                yield said


@cache
def numbers() -> Ints:
    """The weighed words' numbers, by the words of the n-grams."""
    return inserted_runs.numbers(inserted.load().words)


@lru_cache(maxsize=4)
def judged(text: Text) -> tuple[Runs, Floats, Floats]:
    """The runs of a text that the words do not rule out, their features, and the log-odds that they were pushed in."""
    model, read = inserted.load(), inserted_runs.reading(text)
    found = inserted_runs.runs(read)
    weight = model.weigh(*inserted_runs.columns(read, found, numbers(), len(model.words)), len(found.first))
    hope = np.flatnonzero(weight > inserted.HOPELESS)
    found = found.among(hope)
    rows = inserted_runs.rows_of(read, found)
    rows[:, -1] = weight[hope]
    return found, rows, model.trees.logit(rows) if len(rows) else np.zeros(0)


def remark(text: Text, first: int, last: int, scores: Floats, row: Floats) -> Remark | None:
    """The remark on the likeliest of some runs that overlap, with a safe cut where the sentence reads on without it."""
    raw, tokens = text.raw, text.tokens
    start, end = tokens.starts[first], tokens.ends[last - 1]
    if text.is_protected(start, end) or is_quoted(text, Span(start, end)):
        return None
    if any(CLITIC.search(form) for form in text.forms[first:last]):
        return None
    score, second = np.append(np.sort(scores)[::-1], -np.inf)[:2].tolist()
    confidence = round(min(0.95, 0.6 + 0.1 * (score - FLAG)), 2)
    before, closed, with_comma = seam(raw, start, end)
    if closed:
        reads = with_comma or text.forms[first - 1] not in GOVERN
    else:
        reads = row[ATTESTED] > 0 or row[JOIN] > JOINS or score >= SUREST
    sure = reads and score >= SURE and score - second >= APART and not holds_more(text, first, last)
    return Remark(before, end, "", CUT if sure else CUT_IF_ASKED, confidence)


def holds_more(text: Text, first: int, last: int) -> bool:
    """Whether the end of a run may be the sentence's own: "injury lawyer from Peterborough", "plumber Leeds cleared"."""
    forms = text.forms[first + 1 : last]
    return not JOINING.isdisjoint(forms) or (forms[-1].endswith("ed") and text.tokens.words[last - 1].islower())


def runs_in(text: Text, start: int, end: int) -> Iterator[Span]:
    """The runs flagged in a stretch of the text."""
    found, _, scores = judged(text)
    starts, ends = text.tokens.starts, text.tokens.ends
    for at in np.flatnonzero(scores >= FLAG).tolist():
        span = Span(starts[int(found.first[at])], ends[int(found.last[at]) - 1])
        if start <= span.start and span.end <= end:
            yield span
