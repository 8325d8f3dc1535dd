"""Runs of words inside sentences that may have been pushed in, and what a model of them reads.

The word n-grams tell where a sentence hangs together: at both edges of what was pushed in it does not, and without it
the words on either side follow each other.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from curate.article import Text
from curate.models import ngrams
from curate.models.ngrams import Floats, Ints
from curate.models.splice import affinities, trigrams
from curate.rules.spam import planted_phrase, searched
from curate.rules.spam.lines import STOPS

Flags = npt.NDArray[np.bool_]
FEWEST, MOST = 2, 8  # words of a run
SENTENCE = 8  # tokens of a sentence that is read, which must end in a mark
END_MARKS = ".!?…"
LONG = 3  # letters of a word with a meaning
# What may have been pushed in: at both edges, and at both together, the words lean to each other by at most so many
# nats, and taking the run out gains at least so many. Two in ten planted phrases fall outside.
EDGE_MOST, EDGES_MOST, GAIN_LEAST = 3.0, 3.0, -1.0
JOIN_MOST = 1.0  # what a run at the end of a sentence may gain there
# "no" was none for the model when it was trained.
DETERMINERS, NEW_CLAUSE = planted_phrase.DETERMINERS - {"no"}, planted_phrase.NEW_CLAUSE - {"no"}
COUNTED = (
    "stop",
    "number",
    "new",
    "said",
    "unknown",
    "sells",
    "pair",
    "modifier",
    "town",
    "capital",
    "letters",
    "mark",
)
NAMES = (
    *("into", "out", "join", "weakest", "inside", "attested", "held", "opened", "size"),
    *(f"n {name}" for name in COUNTED),
    *("left mark", "right mark", "right end", "left capital", "right capital", "first capital", "left unknown"),
    *("right unknown", "left determiner", "right clause", "from start", "till end", "share new", "share capital"),
    *("class left", "class right", "class join", "shape left", "shape right", "shape join", "rare", "weight"),
)


class Reading(NamedTuple):
    """The tokens of a text as arrays, a token an entry."""

    ids: Ints
    seams: Floats  # how much a token and the one before it lean to each other, in nats
    flags: Mapping[str, Flags]
    since: Ints  # tokens since the sentence began
    till: Ints  # tokens till it ends
    open: Flags  # in a sentence that is read


class Runs(NamedTuple):
    """Runs of tokens, from ``first`` to before ``last``, with what their ends lean to without them and their weakest seam."""

    first: Ints
    last: Ints
    join: Floats
    weakest: Floats

    def among(self, kept: Ints | Flags) -> "Runs":
        """Some of the runs."""
        return Runs(self.first[kept], self.last[kept], self.join[kept], self.weakest[kept])


@cache
def kinds() -> Mapping[str, Flags]:
    """What each word of the n-grams is: the flags of ``reading`` that hang on the word alone."""
    words, sections = ngrams.load().words, searched.section_of()
    opening = {phrase.split(" ")[0] for phrase in sections if phrase.count(" ") == 1}
    asked: dict[str, Callable[[str], bool]] = {
        "stop": lambda w: w in STOPS,
        "means": lambda w: len(w) >= LONG and w not in STOPS and w[0].isalpha(),
        "sells": lambda w: sections.get(w, "modifier") != "modifier",
        "modifier": lambda w: sections.get(w) == "modifier",
        "opens": lambda w: w in opening,
        "determiner": lambda w: w in DETERMINERS,
        "clause": lambda w: w in NEW_CLAUSE,
    }
    found = {name: np.array([ask(word) for word in words], bool) for name, ask in asked.items()}
    found["means"][ngrams.UNKNOWN] = True
    found["town"] = np.array([searched.opens_town(word.capitalize()) for word in words], bool)
    return found


def reading(text: Text) -> Reading:
    """The tokens of a text as the features need them."""
    tokens, forms = text.tokens.words, text.forms
    ids, misses = ngrams.looked_up(tokens)
    size = len(ids)
    seams = np.zeros(size)
    if size > 1:
        seams[1:] = affinities(ids[:-1], ids[1:])
    flags = {name: table[ids] for name, table in kinds().items()}
    flags |= {"end": ids == ngrams.EDGE, "mark": ids == ngrams.MARK, "number": ids == ngrams.DIGITS}
    flags["unknown"] = ids == ngrams.UNKNOWN
    flags["letters"] = ids > ngrams.DIGITS
    flags["letters"] |= flags["unknown"]
    said = np.bincount(ids, minlength=1)[ids]
    strange = [at for at in misses if flags["unknown"][at]]
    times = Counter(forms[at] for at in strange)
    said[strange] = [times[forms[at]] for at in strange]
    flags["new"], flags["said"] = flags["means"] & (said <= 1), flags["means"] & (said > 1)
    capitals = [at for at in misses if tokens[at][0].isupper()]  # a word listed as it stands has none
    may_open = kinds()["town"]
    sections = searched.section_of()
    pairs = [
        at
        for at in np.flatnonzero(flags["opens"][:-1]).tolist()
        if sections.get(f"{forms[at]} {forms[at + 1]}", "modifier") != "modifier"
    ]
    towns = [at for at in capitals if (may_open[ids[at]] or flags["unknown"][at]) and opens_town(tokens, at)]
    flags |= {name: marked(at, size) for name, at in (("capital", capitals), ("pair", pairs), ("town", towns))}
    return Reading(ids, seams, flags, *sentences(text, flags["end"]))


def marked(places: Sequence[int], size: int) -> Flags:
    """Flags that are set at some places."""
    found = np.zeros(size, bool)
    found[list(places)] = True
    return found


def sentences(text: Text, ends: Flags) -> tuple[Ints, Ints, Flags]:
    """How many tokens each token's sentence has before and after it, and whether it is read."""
    size, starts = len(ends), text.tokens.starts
    at = np.arange(size)
    since = at - np.maximum.accumulate(np.where(ends, at, -1)) - 1
    till = np.minimum.accumulate(np.where(ends, at, size)[::-1])[::-1] - at
    closed = marked([i for i in np.flatnonzero(ends).tolist() if text.prose[starts[i]] in END_MARKS], size + 1)
    return since, till, closed[at + till] & (since + till >= SENTENCE)


def opens_town(tokens: Sequence[str], at: int) -> bool:
    """Whether a known town's name begins at a token."""
    return searched.opens_town(tokens[at]) and searched.town(" ".join(tokens[at : at + 3])) > 0


def runs(read: Reading) -> Runs:
    """The runs that may have been pushed in: both edges weak, whole without them, no sentence begun by them."""
    size, flags, seams = len(read.ids), read.flags, read.seams
    new, marks = (np.concatenate([[0], np.cumsum(flags[name])]) for name in ("new", "mark"))
    opens = (seams < EDGE_MOST) & read.open & ~flags["mark"] & (read.since > 0)
    found = []
    lowest = np.full(size, np.inf)  # of the seams within the run that begins at each token
    for length in range(FEWEST, min(MOST, size - 1) + 1):
        lowest = np.minimum(lowest[:-1], seams[length - 1 :])
        first = np.flatnonzero(opens[: size - length])
        last = first + length
        good = (seams[last] < EDGE_MOST) & (seams[first] + seams[last] < EDGES_MOST) & (read.till[first] >= length)
        good &= (new[last] > new[first]) & ~flags["mark"][last - 1] & (marks[last] - marks[first] <= 1)
        first, last = first[good], last[good]
        join = affinities(read.ids[first - 1], read.ids[last])
        join = np.where(flags["end"][last], np.minimum(join, JOIN_MOST), join)
        good = join - seams[first] - seams[last] > GAIN_LEAST
        found.append(Runs(first[good], last[good], join[good], lowest[first[good]]))
    if not found:
        none = np.zeros(0, np.int64)
        return Runs(none, none, np.zeros(0), np.zeros(0))
    first, last, join, weakest = (np.concatenate(column) for column in zip(*found, strict=True))
    return Runs(first, last, join, weakest)


def rows_of(read: Reading, found: Runs) -> Floats:
    """The features of each run; the weight of its words is still 0."""
    first, last, join, weakest = found
    model, flags, seams, ids = ngrams.load(), read.flags, read.seams, read.ids
    padded = np.concatenate([[ngrams.EDGE] * 2, ids, [ngrams.EDGE] * 2])

    def near(at: Ints, by: int) -> Ints:
        return padded[at + by + 2]

    def seen(one: Ints, two: Ints, three: Ints) -> Floats:
        counts: Floats = np.log1p(trigrams(one, two, three))
        return counts

    l2, l1, p0, p1 = near(first, -2), near(first, -1), near(first, 0), near(first, 1)
    q1, q0, r0, r1 = near(last, -2), near(last, -1), near(last, 0), near(last, 1)
    size = (last - first).astype(float)
    sums = np.concatenate([[0.0], np.cumsum(seams)])
    counts = [np.concatenate([[0], np.cumsum(flags[name])]) for name in COUNTED]
    many = {name: (c[last] - c[first]).astype(float) for name, c in zip(COUNTED, counts, strict=True)}
    rare = np.concatenate([[0.0], np.cumsum(np.log(model.unigram[ids]) * (flags["new"] | flags["said"]))])
    meant = np.maximum(many["new"] + many["said"], 1)
    columns = [
        seams[first], seams[last], join, weakest, (sums[last] - sums[first + 1]) / np.maximum(size - 1, 1),
        seen(l2, l1, r0) + seen(l1, r0, r1), seen(q1, q0, r0), seen(l1, p0, p1), size,
        *many.values(),
        flags["mark"][first - 1], flags["mark"][last], flags["end"][last], flags["capital"][first - 1],
        flags["capital"][last], flags["capital"][first], flags["unknown"][first - 1], flags["unknown"][last],
        flags["determiner"][first - 1], flags["clause"][last], read.since[first], read.till[first] - size,
        many["new"] / meant, many["capital"] / np.maximum(many["letters"], 1),
        model.classes(l1, p0), model.classes(q0, r0), model.classes(l1, r0),
        model.shapes(l2, l1, p0) + model.shapes(l1, p0, p1), model.shapes(q1, q0, r0) + model.shapes(q0, r0, r1),
        model.shapes(l2, l1, r0) + model.shapes(l1, r0, r1), (rare[last] - rare[first]) / meant, np.zeros(len(first)),
    ]  # fmt: skip
    return np.stack([np.asarray(column, float) for column in columns], axis=1)


def numbers(words: Sequence[str]) -> Ints:
    """The number of each word of the n-grams among weighed words; their number for all others."""
    model = ngrams.load()
    found = np.full(len(model.words), len(words))
    for number, word in enumerate(words):
        if word in model.index:
            found[model.index[word]] = number
    return found


def columns(read: Reading, found: Runs, number: Ints, words: int) -> tuple[Ints, Ints]:
    """The columns of the linear model that each run has: row and column of each.

    ``number`` tells each word's number among so many weighed ones (see ``numbers``). The blocks are: each word
    of the run, its first, its last, the word before it and the one after; the fine classes of the latter four; and
    pairs of coarse classes (last and after, before and first, before and after).
    """
    model, first, last, size = ngrams.load(), found.first, found.last, words + 1
    many = last - first
    row = np.repeat(np.arange(len(first)), many)
    at = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many) + np.repeat(first, many)
    places = (first, last - 1, first - 1, last)
    fine, coarse = model.fine[read.ids].astype(np.int64), model.coarse[read.ids].astype(np.int64)
    (kinds, classes), number = classes_of(), number[read.ids]
    found_columns = [number[at]]
    found_columns += [number[place] + size * block for block, place in enumerate(places, 1)]
    base = size * (1 + len(places))
    found_columns += [fine[place] + base + kinds * block for block, place in enumerate(places)]
    base += kinds * len(places)
    pairs = ((last - 1, last), (first - 1, first), (first - 1, last))
    found_columns += [
        coarse[one] * classes + coarse[two] + base + classes**2 * block for block, (one, two) in enumerate(pairs)
    ]
    rows = np.concatenate([row, np.tile(np.arange(len(first)), len(found_columns) - 1)])
    return rows, np.concatenate(found_columns)


def width(words: int) -> int:
    """The number of columns of the linear model for so many weighed words."""
    kinds, classes = classes_of()
    return (words + 1) * 5 + kinds * 4 + classes**2 * 3


@cache
def classes_of() -> tuple[int, int]:
    """How many fine and coarse classes of words there are."""
    model = ngrams.load()
    return int(model.fine.max()) + 1, int(model.coarse.max()) + 1
