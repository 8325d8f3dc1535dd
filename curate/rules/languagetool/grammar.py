"""G901 to G905: what LanguageTool says of grammar, words, compounds and style."""

from curate.article import Text
from curate.rules.base import Bad
from curate.rules.languagetool.kind import HELD_BACK, FromLanguageTool, is_compound, is_custom, names_something
from curate.views.languagetool import Match

PHRASES = frozenset(("COLLOCATIONS", "NONSTANDARD_PHRASES", "SEMANTICS", "MISC"))
JUDGED = PHRASES | {"GRAMMAR", "CONFUSED_WORDS", "TYPOS", "MULTITOKEN_SPELLING"}


class Grammar(FromLanguageTool):
    """What LanguageTool's grammar rules find.

    Why: LanguageTool knows some thousand patterns of slips, agreement and verb
    forms above all, that no rule of ours has.
    Fix: LanguageTool's first proposal.
    """

    code = "G901"
    name = "languagetool-grammar"
    since = "0.1"
    categories = frozenset(("GRAMMAR",))
    bad = (
        Bad("Most of the times, the pain goes away.", "Most of the time, the pain goes away."),
        Bad("He also suggest a warm bath before bed.", "He also suggests a warm bath before bed."),
    )
    good = (
        "Most of the time, the pain goes away.",
        "The decision making was slow, and the flood lights were off.",
        "Those who live in São Paulo or Sao Paulo agree.",
    )

    def doubts(self, text: Text, match: Match) -> bool:
        """Names are beyond it."""
        return names_something(text, match)


class ConfusedWords(FromLanguageTool):
    """A word that LanguageTool takes for another one that sounds or looks like it.

    Why: both are words, so no list of words helps.
    Fix: LanguageTool's first proposal.
    """

    code = "G902"
    name = "languagetool-confused-words"
    since = "0.1"
    categories = frozenset(("CONFUSED_WORDS",))
    bad = (Bad("The students forgot there books.", "The students forgot their books."),)
    good = ("The students forgot their books.", "It is an everyday task.")

    def doubts(self, text: Text, match: Match) -> bool:
        """Names are beyond it."""
        return names_something(text, match)


class Phrases(FromLanguageTool):
    """A phrase that LanguageTool knows in another form, and words that do not go together.

    Why: many are right and some are a matter of taste, so an editor looks.
    Fix: LanguageTool's first proposal.
    """

    code = "G903"
    name = "languagetool-phrase"
    since = "0.1"
    severity = "note"
    categories = PHRASES
    confidence = 0.6
    bad = (Bad("The rate peaks between 50 to 70 years.", "The rate peaks between 50 and 70 years."),)
    good = ("The rate peaks between 50 and 70 years.",)


class Compounds(FromLanguageTool):
    """A hyphen or a joined word that LanguageTool would write otherwise.

    Why: house styles differ, so these are held back; ``--min-confidence 0.4`` shows them.
    Fix: LanguageTool's first proposal.
    """

    code = "G904"
    name = "languagetool-compound"
    since = "0.1"
    severity = "note"
    categories = frozenset(("COMPOUNDING",))
    confidence = 0.4
    bad = (Bad("He looked for a cost effective way to heat the house."),)
    good = ("He looked for a cost-effective way to heat the house.",)

    def wants(self, match: Match) -> bool:
        """All that is about compounds."""
        return is_compound(match)


class Advice(FromLanguageTool):
    """Advice of LanguageTool on style, accents, dates, commas and casing.

    Why: taste, so it is off until ``languagetool.also`` names its category.
    What stands in categories that are on anyhow (accents, dates) is held back.
    Fix: LanguageTool's first proposal.
    """

    code = "G905"
    name = "languagetool-advice"
    since = "0.1"
    severity = "note"
    categories = frozenset()
    confidence = 0.6
    bad = (Bad("The tribunal met at Guantanamo Bay, far from the mainland."),)
    good = ("The tribunal met on the mainland.",)

    def wants(self, match: Match) -> bool:
        """All that is no other rule's."""
        return not is_compound(match) and (match.category not in JUDGED or is_custom(match))

    def confidence_of(self, text: Text, match: Match) -> float:  # noqa: ARG002
        """Held back unless its category was asked for."""
        return HELD_BACK if match.category in JUDGED else self.confidence
