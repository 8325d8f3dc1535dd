"""T901 and T902: what LanguageTool says of spelling."""

from curate.article import Text
from curate.models import lexicon
from curate.models.tokens import fold
from curate.rules.base import Bad
from curate.rules.languagetool.kind import FromLanguageTool
from curate.rules.typos.spelling import LEARNED, ODD, TERM
from curate.views.languagetool import Match
from curate.views.prints import exact_print

SPELLER = "MORFOLOGIK"


class Slip(FromLanguageTool):
    """A misspelling that LanguageTool tells from the words around it ("its" for "it's").

    Why: these are patterns of its grammar, not lookups: the word alone is right.
    Fix: LanguageTool's first proposal.
    """

    code = "T901"
    name = "languagetool-slip"
    since = "0.1"
    categories = frozenset(("TYPOS",))
    bad = (Bad("The hair grows back on it's own after a year.", "The hair grows back on its own after a year."),)
    good = ("The hair grows back on its own after a year.",)

    def wants(self, match: Match) -> bool:
        """All but the speller's."""
        return super().wants(match) and not match.rule.startswith(SPELLER)

    def doubts(self, text: Text, match: Match) -> bool:
        """An acronym in a text that is not all capitals ("given IM") is no misspelling."""
        marked = text.raw[match.start : match.end]
        sentence = text.sentence_at(match.start)
        return marked.isupper() and not text.raw[sentence.start : sentence.end].isupper()


class Spelling(FromLanguageTool):
    """A word that neither LanguageTool nor we know, and that is no name or term.

    Why: two lists know more than one, and a word that several articles of the batch
    use is a name or a term of their field. T101 to T103 do this without LanguageTool, so
    its speller, a third of its time, is only asked where ``languagetool.spelling`` is true.
    Fix: LanguageTool's first proposal.
    """

    code = "T902"
    name = "languagetool-spelling"
    since = "0.1"
    severity = "note"
    categories = frozenset(("TYPOS",))
    confidence = 0.5
    bad = (Bad("She put the undering in the oven."),)
    good = ("Piriformis and gastrocnemius hurt. Mr Leyton went to see Dr Kovalik.",)

    def wants(self, match: Match) -> bool:
        """The speller's matches only."""
        return match.rule.startswith(SPELLER)

    def confidence_of(self, text: Text, match: Match) -> float:
        """Nothing for what our lexicon knows, for names, acronyms, learned words, the article's own terms and the batch's."""
        word = text.raw[match.start : match.end]
        key = word.casefold()
        named = word[:1].isupper() or ODD.search(word) or not word.replace("’", "").replace("-", "").isalpha()
        if named or lexicon.load().known(word) or LEARNED.search(key) or text.vocabulary.get(key, 0) >= TERM:
            return 0.0
        return 0.0 if exact_print(fold(word)) in text.evidence.terms else self.confidence
