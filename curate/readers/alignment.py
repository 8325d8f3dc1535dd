"""Which lines of a page an extractor kept: its text aligned with the page's, in order."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

WORD = re.compile(r"\w+")
# Bit-parallel LCS keeps a matrix of n x m bits: 400 million are 50 MB.
CELLS = 400_000_000
# A line is kept when this share of its words is in the extract, at the line's place in the order.
# On 300 pages with known main text the mean F1 is .9536 (.5), .9538 (.6), .9535 (.7), .9534 (.8).
SHARE = 0.6
HALF = 0.5  # enough for a line that the extract has as it is: of equally long alignments one may be scattered
SURE = 4  # words from which a line that stands once in both is a fixed point of the alignment


def kept(lines: Sequence[str], extract: str) -> list[bool]:
    """For each line of a page, whether an extract of the page holds it.

    Lines and extract are compared as sequences of words, so a headline that
    the page shows twice is kept once, where the extract has it: the longest
    common subsequence decides (Hyyrö 2004, by rapidfuzz). On pages too large for
    it, lines that both hold once are fixed points (patience diff), and it decides between them.
    """
    page = [WORD.findall(line.casefold()) for line in lines]
    main = [WORD.findall(line.casefold()) for line in extract.splitlines()]
    main = [words for words in main if words]
    hits = [0] * len(page)
    at = (0, 0)
    large = sum(map(len, page)) * sum(map(len, main)) > CELLS
    fixed = _fixed(page, main) if large else []
    for mine, theirs in [*fixed, (len(page), len(main))]:
        _fill(page, main, (at[0], mine), (at[1], theirs), hits)
        if mine < len(page):
            hits[mine] = len(page[mine])
        at = (mine + 1, theirs + 1)
    whole = set(map(tuple, main))
    return [
        bool(words) and hit >= (HALF if tuple(words) in whole else SHARE) * len(words)
        for words, hit in zip(page, hits, strict=True)
    ]


def _fixed(page: list[list[str]], main: list[list[str]]) -> list[tuple[int, int]]:
    """Pairs of equal lines that stand once on either side, in the longest order both share."""
    ours, theirs = Counter(map(tuple, page)), Counter(map(tuple, main))
    place = {tuple(words): i for i, words in enumerate(main) if len(words) >= SURE and theirs[tuple(words)] == 1}
    pairs = [
        (i, place[tuple(words)]) for i, words in enumerate(page) if ours[tuple(words)] == 1 and tuple(words) in place
    ]
    return _rising(pairs)


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence whose second members rise."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for i, (_, second) in enumerate(pairs):
        at = bisect_left(tails, second)
        if at == len(tails):
            tails.append(second)
            ends.append(i)
        else:
            tails[at], ends[at] = second, i
        before.append(ends[at - 1] if at else -1)
    chain = []
    i = ends[-1] if ends else -1
    while i >= 0:
        chain.append(pairs[i])
        i = before[i]
    return chain[::-1]


def _fill(
    page: list[list[str]], main: list[list[str]], ours: tuple[int, int], theirs: tuple[int, int], hits: list[int]
) -> None:
    """Count the words of the page's lines in a gap that the extract's lines in it hold, in order."""
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415

    words = [(word, i) for i in range(*ours) for word in page[i]]
    others = [word for line in main[slice(*theirs)] for word in line]
    if not words or not others:
        return
    if len(words) * len(others) > CELLS:
        bag = Counter(others)
        for word, i in words:
            hits[i] += word in bag
        return
    for block in LCSseq.opcodes([word for word, _ in words], others):
        if block.tag == "equal":
            for _, i in words[block.src_start : block.src_end]:
                hits[i] += 1
