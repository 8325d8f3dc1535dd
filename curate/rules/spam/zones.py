"""Where the article begins and ends, by the lines' own features.

Each line gets a weight (log-odds, from ``models/zones.tsv``); the sum over the
lines from the end upwards is largest at the article's end, and the sum from
the top downwards at its beginning.
"""

import re
from collections import Counter
from functools import lru_cache
from importlib.resources import files

from curate.article import Text
from curate.rules.spam.byline import DATE
from curate.rules.spam.lines import STOPS, Lines, lines_of, title_case

TOKEN = re.compile(r"[a-z][a-z']+|[©@$%|»›→•*#+>]|https?:|\d+")
DATED = re.compile(DATE)
SIZES = (1, 2, 3, 5, 8, 12, 20, 35, 60, 100)
PLACES = (0.4, 0.6, 0.75, 0.85, 0.92, 0.97, 0.999)
SHARES = (0.0, 0.2, 0.4, 0.6, 0.8, 0.99)
GROUPS = ((3, "a"), (12, "b"), (30, "c"))
CORE = 0.6  # share of the prose whose words are the article's own; the rest may be comments
READ = 40  # words of a line that are looked at
FLAGGED = 20  # longer lines are prose whatever their letters


def bin_of(value: float, edges: tuple[float, ...]) -> int:
    """Index of the first edge at or above a value."""
    return next((i for i, edge in enumerate(edges) if value <= edge), len(edges))


class Zones:
    """The features of an article's lines."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.total = max(1, lines.prose_before[-1])
        first = (
            lines.folded[at]
            for at, is_prose in enumerate(lines.prose)
            if is_prose and lines.prose_before[at] <= CORE * self.total
        )
        self.core = set(TOKEN.findall("\n".join(first)))
        self.counts = Counter(lines.folded)

    def known(self, at: int) -> float:
        """Share of a line's words that the first part of the article uses."""
        words = [t in self.core for t in TOKEN.findall(self.lines.folded[at][:400])[:READ] if t not in STOPS]
        return sum(words) / len(words) if words else 0.5

    def features(self, at: int) -> list[str]:
        """Names of the features that a line has."""
        lines = self.lines
        folded, size, line = lines.folded[at], lines.sizes[at], lines.blocks[at].text
        group = next((name for most, name in GROUPS if size <= most), "d")
        tokens = TOKEN.findall(folded[:400])[:READ]
        names = [
            f"size{bin_of(size, SIZES)}",
            f"end{group}{line[-1] if line[-1] in '.?!:,' else '-'}",
            f"known{group}{bin_of(self.known(at), SHARES)}",
            f"place{bin_of(lines.prose_before[at] / self.total, PLACES)}",
            f"{lines.blocks[at].kind}{group}",
            f"above{self.shape(at - 1)}{group}",
            f"beneath{self.shape(at + 1)}{group}",
        ]
        flags = (
            ("title", size <= FLAGGED and title_case(line)),
            ("upper", line.isupper()),
            ("lower", line[0].islower()),
            ("again", self.counts[folded] > 1),
            ("date", DATED.search(folded) is not None),
        )
        names += [f"{name}{group}" for name, is_so in flags if is_so]
        if tokens:
            names += [f"first:{tokens[0]}", f"last:{tokens[-1]}"]
        if size <= 4:
            names.append(f"line:{folded}")
        names += {f"{group}:{t}" if group in "ab" else f"long:{t}" for t in tokens}
        return names

    def shape(self, at: int) -> str:
        """The length of a neighbour, roughly."""
        if not 0 <= at < len(self.lines.sizes):
            return "0"
        return "p" if self.lines.prose[at] else "s" if self.lines.sizes[at] <= 4 else "m"

    def weight(self, at: int, *, head: bool = False) -> float:
        """Log-odds that a line at the end (or the head) is boilerplate."""
        table = weights()[head]
        return table["bias"] + sum(table.get(name, 0.0) for name in self.features(at))


@lru_cache(maxsize=1)
def weights() -> tuple[dict[str, float], dict[str, float]]:
    """Weights of the features at the end and at the head."""
    tail: dict[str, float] = {}
    head: dict[str, float] = {}
    for row in files("curate.models").joinpath("zones.tsv").read_text("utf-8").splitlines():
        if not row.startswith("#\t"):
            name, at_end, at_head = row.split("\t")
            tail[name], head[name] = float(at_end), float(at_head)
    return tail, head


@lru_cache(maxsize=4)
def zones_of(text: Text) -> Zones:
    """The features of a text's lines, shared by the rules that ask."""
    return Zones(lines_of(text))
