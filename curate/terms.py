"""Words that the articles of a batch share and no list knows: names and the words of a field.

The result does not depend on the order of the articles, and near-duplicates
count once. Memory is bounded as that of recurring lines is (see ``curate.watched``); an article
costs 8 bytes for each of its unknown words.
"""

import re
from array import array
from collections.abc import Iterator

from curate.models import lexicon
from curate.models.tokens import fold
from curate.views.prints import exact_print
from curate.watched import Watched, distinct

# Articles that must hold a word. Of the unknown words that 500 web articles (5 MB) write small, 62 stand in three or more
# and 81 in two: read one by one, no slip is among either. In larger batches slips recur, too, so two are not enough.
SHARED = 3
NAMED = 2  # the same, of a word with a capital inside a sentence
WORD = re.compile(r"(?<![\w@#/])[^\W\d_]{3,}(?:['’-][^\W\d_]+)*")
INSIDE = re.compile(r"[^\W\d_][,;]? $")  # before a word that begins no sentence


class Terms:
    """Unknown words with the articles that hold them: feed it all with ``add``, then ask for ``of``."""

    def __init__(self) -> None:
        self._forms = Watched()
        self._names = Watched()
        self._own: dict[str, array[int]] = {}

    def add(self, key: str, text: str, witness: int) -> None:
        """Take note of an article; articles that are nearly the same have nearly the same witness."""
        own: set[int] = set()
        for form, named in unknown(text):
            print_ = exact_print(form)
            own.add(print_)
            self._forms.add(print_, witness)
            if named:
                self._names.add(print_, witness)
        self._own[key] = array("Q", sorted(own))

    def of(self, key: str) -> tuple[int, ...]:
        """Prints of an article's unknown words that are terms or names of the batch, in order."""
        shared = (
            p
            for p in self._own.get(key, ())
            if distinct(self._forms.get(p)) >= SHARED or distinct(self._names.get(p)) >= NAMED
        )
        return tuple(shared)


def unknown(text: str) -> Iterator[tuple[str, bool]]:
    """Folded words of a text that no list knows, each with whether it has a capital inside a sentence; known misspellings are none."""
    known = lexicon.load()
    for match in WORD.finditer(text):
        form = fold(match.group())
        if form not in known.words and not known.known(form) and not known.misspelling(form):
            start = match.start()
            yield form, match.group()[0].isupper() and bool(INSIDE.search(text, max(0, start - 4), start))
