"""T102: a word that no list knows."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule
from curate.rules.typos.spelling import Doubt, doubts, remark

# Chance of a slip from which a doubtful word is shown. On clean medical prose the
# bar of .3 gave .74 such notes per 1,000 words, this one .19; of the slips people
# made, 12 of 48 are below it. Names are mostly below .3, slips with a capital above .5.
SHOWN, SHOWN_CAPITAL = 0.7, 0.5
# A capital on so few letters is a name's ("Petar", "Mian"), unless an apostrophe was lost: all five such notes in 1,500 raw
# encyclopedia sentences were, and no slip that people made in as many web sentences.
NAME_LETTERS = 6
# Of 27 such notes in 450 published articles none was a slip, so an article must hold others to show them.
LEAST = 0.75


class UnknownWord(Rule):
    """A word that no list knows and that may be a slip, a name or a rare term.

    Why: some of these are slips, and an editor who knows the field sees which.
    Fix: correct it, or add it to ``words`` in the settings.
    """

    code = "T102"
    name = "unknown-word"
    since = "0.1"
    severity = "note"
    precision = 0.7
    guess = True
    message = "“{word}” is in no list of words"
    bad = (Bad("The lamp hung from a brass clevisk on the wall."),)
    good = (
        "The lamp hung from a brass clevisk… on the wall.",
        "The lamp hung from a brass bracket on the wall.",
        "Spondylolisthesis is a long word.",
        "The mouse works in tri-mode.",
        "Kauffman does not appear in it.",
        "Duje Draganja swam for Split.",
        "Petar played for the other club.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the words that are doubtful; those that hardly are held back."""
        for doubt in doubts(text):
            if not doubt.certain and not is_short_name(doubt):
                bar = SHOWN if doubt.word[0].islower() else SHOWN_CAPITAL
                yield remark(text, doubt, self.message, LEAST if doubt.chance >= bar else 0.4)


def is_short_name(doubt: Doubt) -> bool:
    """Whether a word has a name's capital and few letters, and has not merely lost an apostrophe."""
    short = doubt.word[0].isupper() and len(doubt.word) <= NAME_LETTERS
    return short and not any("'" in proposal.text for proposal in doubt.proposals[:1])
