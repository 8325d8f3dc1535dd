"""Features of lines for telling an article from what stands around it: a line's own, and those of its surroundings."""

import numpy as np
import numpy.typing as npt

from curate.models.lines import (
    DATED,
    DIGIT,
    FIRST,
    LAST,
    LOWER,
    OTHER,
    STOP,
    STOPWORD,
    UPPER,
    VOICE,
    Flags,
    Floats,
    Ints,
    LineTable,
    likeness,
)

FAR = 99  # lines; what is farther away counts as this far
NEAR_WORDS = 30.0  # a line of more words counts as one of so many in a mean
SHORT, STRONG = 14, 2.0  # words and weight of a line that may say what follows
MARK_NAMES = ("dot", "comma", "asks", "colon", "quote", "bar", "bracket", "dash", "owner", "money", "sign")
BY_LENGTH = ("bar", "sign")
NEIGHBOUR = ("words", "capitals", "ended", "core", "first", "digits", "date", "again", "anchor")
AVERAGED = ("prose", "ended", "capitals", "above", "core", "i", "date", "again", "stopwords", "words", "anchor")
ALL = 10**6
WINDOWS = ((-4, -1), (1, 4), (-12, -1), (1, 12), (-ALL, -1), (1, ALL))


def own(table: LineTable, anchors: Flags, cited: Flags) -> dict[str, Floats]:
    """A line's own features by name; ``anchors`` say what follows an article, ``cited`` look like sources."""
    lines = np.arange(table.count)
    characters, words, length = table.characters, table.words, np.maximum(table.length, 1)
    tokens = np.maximum(table.tokens, 1)
    letters = np.maximum(characters[:, LOWER] + characters[:, UPPER], 1)
    kinds = np.bincount(table.line * 8 + table.kind, minlength=table.count * 8).reshape(-1, 8) / tokens[:, None]
    found: dict[str, Floats] = {
        "words": words,
        "length": length,
        "word length": length / words,
        "capitals": table.capitals_first / np.maximum(table.letters_first, 1),
        "upper": characters[:, UPPER] / letters,
        "digits": characters[:, DIGIT] / length,
        "odd": characters[:, OTHER] / length,
        "stops": table.stops_inside.astype(float),
        "first": FIRST[table.first].astype(float),
        "last": LAST[table.last].astype(float),
        "ended": table.ended.astype(float),
        "prose": table.prose.astype(float),
        "stopwords": kinds[:, STOPWORD],
        "date": kinds[:, DATED],
        "unknown": np.bincount(table.line[table.known == 0], minlength=table.count) / tokens,
        "anchor": anchors.astype(float),
        "cited": cited.astype(float),
    }
    for at, name in enumerate(("i", "you", "we", "he")):
        found[name] = kinds[:, VOICE + at]
    for at, name in enumerate(MARK_NAMES, STOP):
        found[name] = characters[:, at] / (length if name in BY_LENGTH else words)
    found |= likeness(table)
    found["again"] = np.bincount(table.repeats, minlength=table.count)[table.repeats].astype(float)
    found["said before"] = (table.repeats < lines).astype(float)
    return found | _position(table, lines)


def _position(table: LineTable, lines: Ints) -> dict[str, Floats]:
    total, prose = table.prose_words, table.prose
    all_words = np.cumsum(table.words)
    return {
        "line": lines.astype(float),
        "from the end": (table.count - 1.0) - lines,
        "place": lines / table.count,
        "lines": np.full(table.count, float(table.count)),
        "prose share": np.full(table.count, total / all_words[-1]),
        "prose words": np.full(table.count, total),
        "prose place": table.prose_before / total,
        "prose before": table.prose_before,
        "prose after": total - table.prose_before - table.words * prose,
        "since prose": _since(prose, lines),
        "till prose": _till(prose, lines),
        "words after": all_words[-1] - all_words,
        "words before": all_words - table.words,
    }


def _since(flags: Flags, lines: Ints) -> Floats:
    """Lines since the last flag above each line."""
    last = np.maximum.accumulate(np.where(flags, lines, -FAR))
    since: Floats = np.minimum(lines - np.append(-FAR, last[:-1]), FAR).astype(float)
    return since


def _till(flags: Flags, lines: Ints) -> Floats:
    """Lines till the next flag beneath each line."""
    return _since(flags[::-1], lines)[::-1]


def rows_of(found: dict[str, Floats], weights: Floats) -> Floats:
    """All features, a line a row: its own, ``weights`` of its words (after, before, any), and those of its surroundings."""
    names = list(found)
    matrix = np.stack(list(found.values()), axis=1)
    near = np.concatenate([matrix[:, [names.index(n) for n in NEIGHBOUR]], weights], axis=1)
    wide = np.concatenate([matrix[:, [names.index(n) for n in AVERAGED]], weights], axis=1)
    size = found["words"]
    count = np.minimum(size, NEAR_WORDS) ** 0.5
    parts = [matrix, weights, *(_shifted(near, by) for by in (1, -1, 2, -2)), *_means(wide, count)]
    parts += [_ends(weights[:, 0] * count, weights[:, 1] * count), _signs(weights[:, 2], size)]
    parts += [
        np.stack([_since(found["anchor"] > 0, lines := np.arange(len(size))), _till(found["anchor"] > 0, lines)], 1)
    ]
    return np.concatenate(parts, axis=1)


def _shifted(rows: Floats, by: int) -> Floats:
    """Each row's neighbour so many lines above (below, if negative); zeros outside the text."""
    out = np.zeros_like(rows)
    if by > 0:
        out[by:] = rows[:-by]
    else:
        out[:by] = rows[-by:]
    return out


def _means(rows: Floats, count: Floats) -> list[Floats]:
    """Weighted means over the lines of each window around a line."""
    size = len(rows)
    sums = np.zeros((size + 1, rows.shape[1] + 1))
    np.cumsum(np.concatenate([rows * count[:, None], count[:, None]], axis=1), axis=0, out=sums[1:])
    lines = np.arange(size)
    means = []
    for low, high in WINDOWS:
        start = np.clip(lines + low, 0, size)
        inside = sums[np.maximum(np.clip(lines + high + 1, 0, size), start)] - sums[start]
        means.append(inside[:, :-1] / np.maximum(inside[:, -1:], 1e-9))
    return means


def _ends(after: Floats, before: Floats) -> Floats:
    """Where a line lies to the best cut from below, and to the best from above."""
    lines = np.arange(len(after))
    beneath, above = np.cumsum(after[::-1])[::-1], np.cumsum(before)
    columns: list[npt.NDArray[np.generic]] = [beneath, above]
    for sums, turned in ((beneath, False), (above[::-1], True)):
        best = int(np.argmax(sums))
        highest = np.maximum.accumulate(sums)
        found = (lines - best, np.full(len(sums), sums[best]), highest - sums[best], sums - highest)
        columns += [column[::-1] if turned else column for column in found]
    return np.stack(columns, axis=1).astype(float)


def _signs(weight: Floats, size: Floats) -> Floats:
    """The strongest short lines near and anywhere above and beneath, how far they are, and how many."""
    lines = np.arange(len(size))
    short = np.where(size <= SHORT, weight, -9.0)
    strong = short > STRONG
    many = np.cumsum(strong)
    return np.stack(
        [
            _highest(short, 6),
            _highest(short[::-1], 6)[::-1],
            _highest_of_all(short),
            _highest_of_all(short[::-1])[::-1],
            _since(strong, lines),
            _till(strong, lines),
            many,
            many[-1] - many,
        ],
        axis=1,
    )


def _highest(values: Floats, reach: int) -> Floats:
    """The highest value of the few lines above each line."""
    padded = np.concatenate([np.full(reach, -9.0), values[:-1]])
    highest: Floats = np.lib.stride_tricks.sliding_window_view(padded, reach).max(axis=1)
    return highest


def _highest_of_all(values: Floats) -> Floats:
    highest: Floats = np.append(-9.0, np.maximum.accumulate(values)[:-1])
    return highest
