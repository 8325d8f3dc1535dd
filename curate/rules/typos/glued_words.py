"""T103: two words glued together."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import structs

from curate.article import Text
from curate.model import Span, Suggestion
from curate.models import lexicon
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.typos.spelling import doubts, remark

# The last word of a list item and the first of the next: "desktop appAdvanced typography". One alone may be a name
# written so ("macOS", "iPhone") or code; two in a paragraph, each once in the article, are a list that lost its breaks.
SEAM = re.compile(r"(?<![\w.@/#$_-])([a-z]{3,})([A-Z][a-z]{2,})(?![\w(.@/_])")
LEAST = 2
# What follows in the sentence up to the ", or" or ", and" of a list: items of a few words, parted by commas.
LAST_ITEM = re.compile(r"(?:(?: [\w’'-]+){0,5},)*(?: [\w’'-]+){0,5}, (?:and|or) [\w’'-]+")
# Names in code ("firstName and lastName") and of firms.
HEADS = frozenset(
    "get set has is on max min first last user font read write pad to from add use new next own easy open own cloud".split()
)
BETWEEN = re.compile(r"[a-z][A-Z][a-z]+ (?:and|or|vs|instead of|,) $")


class GluedWords(Rule):
    """Two words without the space, or the list separator, between them.

    Why: where a page's links or list items lost their separators, words run
    together and a list reads as one.
    Fix: part the words; in a list put the comma too.
    """

    code = "T103"
    name = "glued-words"
    since = "0.1"
    message = "two words run together in “{word}”"
    bad = (
        Bad(
            "The causes are spinal tumorfracture and infection.", "The causes are spinal tumor fracture and infection."
        ),
        Bad("Add the choppedonions to the pan.", "Add the chopped onions to the pan."),
        Bad(
            "The causes are a spinal tumorfracture of the hip, or infection.",
            "The causes are a spinal tumor, fracture of the hip, or infection.",
        ),
        Bad(
            "Good desktop appAdvanced type toolsExport to print.",
            "Good desktop app Advanced type tools Export to print.",
        ),
    )
    good = (
        "The motherboard has a heatsink.",
        "Stir the breadcrumbs and buttermilk together.",
        "Call getItem(key) or useState; the app runs on iPhone.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the words that part in two."""
        for doubt in doubts(text):
            if doubt.certain and doubt.glued:
                said = remark(text, doubt, self.message, 0.9)
                yield structs.replace(said, suggestions=listed(text, said)) if in_list(text, said) else said
        for match in seams(text):
            yield Remark(
                match.start(),
                match.end(),
                self.message.format(word=match.group()),
                replacement(f"{match[1]} {match[2]}", f"{match[1]}, {match[2].lower()}"),
                0.9,
            )


def in_list(text: Text, said: Remark) -> bool:
    """Whether a glued word stands before the last item of a list, in its sentence: "boltsnuts, or screws"."""
    sentence = text.sentence_at(said.start)
    return LAST_ITEM.match(text.folded, said.end, sentence.end) is not None


def listed(text: Text, said: Remark) -> tuple[Suggestion, ...]:
    """The suggestions of a word in a list, each with a comma before the one with a blank."""
    first = said.suggestions[0]
    head, blank, tail = first.text.partition(" ")
    if not blank or " " in tail or text.raw[said.start : said.end] != head + tail:
        return said.suggestions
    return (Suggestion(f"{head}, {tail}", first.safety), *said.suggestions)


def seams(text: Text) -> list[re.Match[str]]:
    """Places where two items of a list run together."""
    known = lexicon.load()
    homes: dict[Span, list[re.Match[str]]] = {}
    found = list(SEAM.finditer(text.prose))
    times = Counter(m.group() for m in found)
    for m in found:
        plain = m[1] not in HEADS and known.plain(m[1]) and known.plain(m[2].lower())
        if plain and times[m.group()] == 1 and not BETWEEN.search(text.prose, max(0, m.start() - 12), m.start()):
            homes.setdefault(text.paragraph_at(m.start()), []).append(m)
    return [m for home in homes.values() if len(home) >= LEAST for m in home]
