"""Whether the verb behind a pronoun is wrong (G140)."""

from curate.article import Text
from curate.rules.grammar.bases import bases
from curate.rules.grammar.counted import only_many, single
from curate.rules.grammar.moods import LEARNT
from curate.rules.grammar.other_form import soft_thirds
from curate.rules.grammar.pronoun_places import lead, opens
from curate.rules.grammar.pronoun_words import (
    AUXILIARIES,
    BE_OF_ONE,
    CONJUNCTIONS,
    GOVERNS,
    IF,
    JOINS,
    NUMBERED,
    PERSONS,
    WISHES,
)
from curate.rules.grammar.third_person import only_third, only_verb
from curate.rules.typos.inflection import Place

ONE = frozenset("he she it".split())
BARE_BEHIND = frozenset("be have do go say take make give worry".split())
CLAUSES = frozenset("and but so as all here before after since till think sure".split())
# No subjunctive follows these, whatever stands before.
CLEAR = frozenset("because since when while where which what who how why but although".split())
NAMED = frozenset("singular pronoun pronouns word term a the except".split())


def wrong_for_many(text: Text, place: Place, verb: str) -> bool:
    """Whether a third person behind "they", "we" or "you" is wrong."""
    before, pronoun = lead(text, place), place.word(0)
    if before in NAMED or verb in PERSONS or (before == "than" and verb in {"is", "was"}):
        return False
    return pronoun != "you" or opens(place, before)


def wrong_for_i(text: Text, place: Place, verb: str) -> bool:
    """Whether a form behind "I" is wrong."""
    start = text.words.starts[place.at]
    before = lead(text, place)
    if before in NUMBERED or before in NAMED or (verb == "are" and before in JOINS):
        return False
    if before not in {".", ",", ";", "—"} | CONJUNCTIONS | CLAUSES and not (single(before) or only_many(before)):
        return False
    if "n't" in verb or verb in {"is", "are", "has", "does"}:
        return text.raw[start] == "I"
    return bool(only_third(verb)) or verb in soft_thirds() or not only_many(verb)


def wrong_for_one(text: Text, place: Place, verb: str, behind: str) -> bool:
    """Whether a bare verb behind "he", "she" or "it" is wrong."""
    before, pronoun = lead(text, place), place.word(0)
    governed = before in AUXILIARIES | JOINS or (before in IF and verb not in LEARNT | BE_OF_ONE.keys())
    anew = before in {"and", "but"} and (place.word(-2) == "" or (before == "but" and pronoun == "it"))
    named = before in bases() and verb not in BE_OF_ONE and not only_verb(verb)  # "the leave it command"
    if (governed and not anew) or named:
        return False
    if verb in {"need", "dare"} and (
        behind in {"", "not", "only", "never"} or only_verb(behind) or behind in BARE_BEHIND
    ):
        return False  # "he need not worry"
    if (pronoun == "it" and not opens(place, before)) or (verb == "do" and behind not in {"not", ""}):
        return False
    start = text.words.starts[place.at]
    if verb == "don't" and text.folded.count('"', text.folded.rfind("\n", 0, start) + 1, start) % 2:
        return False
    led = text.prose_folded[text.sentence_at(start).start : start]
    if verb.startswith("were"):
        return not WISHES.search(led)
    return verb in {"are", "aren't"} or before in CLEAR or not GOVERNS.search(led)
