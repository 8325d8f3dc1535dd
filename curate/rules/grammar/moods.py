"""Where a bare verb behind one thing is right: a command, an old subjunctive, dialect in a quotation, a collective, a compound."""

import re

from curate.article import Text
from curate.models import verbs
from curate.rules.grammar.subject_before import Subject
from curate.rules.grammar.third_person import only_third
from curate.rules.typos.inflection import Place

# British writers give these a plural verb.
COLLECTIVES = frozenset(
    "jury government cabinet defence defense midfield militia cohort congregation cast electorate workforce garrison airline charity studio label pick department ministry hospital university "
    "institute agency authority commission chain retailer supermarket brewery broadcaster network publisher manufacturer supplier developer operator bureau brand startup "
    "syndicate consortium regiment squadron infantry cavalry aristocracy gentry peasantry laity intelligentsia bourgeoisie proletariat prosecution "
    "hierarchy coalition alliance treasury admiralty secretariat judiciary legislature assembly senate church foundation federation league outfit".split()
)
PLURAL_BE = frozenset("are were have aren't weren't haven't".split())
ANYBODY = frozenset("everybody everyone somebody someone nobody".split())
# Nobody commands these, and learners leave off their -s behind "if", too.
STATES = frozenset(
    "know love like want need think seem agree believe hate deserve care prefer own feel mean have don't do".split()
)
LEARNT = STATES | {"go", "get", "say", "look", "work", "live", "play", "help"}
IF = re.compile(
    r"(?:^|[^\w'-])(?:if|though|although|unless|whether|lest|until|till|provided|suppose|however|whatever) $"
)
# Behind these a clause may follow without "that".
SAYING = frozenset("think say know believe hope feel guess mean show find see make help let".split())
PARTS = frozenset(
    "that who which what how why when where if whether because and or but so as than while until i you he she it we they there to not".split()
)
BE = frozenset("is was has isn't wasn't hasn't".split())
AHEAD = 6  # words


def is_right(text: Text, place: Place, word: str, subject: Subject) -> bool:
    """Whether a form that does not agree is right all the same."""
    start = text.words.starts[place.at + subject.at]
    before = text.folded[text.sentence_at(start).start : start]
    if subject.noun in COLLECTIVES and word in PLURAL_BE:
        return True
    if word == "don't":
        return text.folded.count('"', text.folded.rfind("\n", 0, start) + 1, start) % 2 == 1
    if subject.many or word in PLURAL_BE:
        return False
    if subject.noun in ANYBODY and word not in STATES and not before.strip(" \"'("):
        return True
    # Nobody writes an old subjunctive to the reader: "if your child refuse" has lost its -s.
    old = word not in LEARNT and IF.search(before) is not None and not text.folded.startswith("your ", start)
    return old or _is_compound(place, word, subject)


def _is_compound(place: Place, word: str, subject: Subject) -> bool:
    """Whether the clause has another verb, so that the bare form is a noun or describes one: "the create function takes"."""
    if word in SAYING or subject.attracted or subject.noun in ANYBODY:
        return False
    for offset in range(1, AHEAD):
        behind = place.word(offset)
        if not behind or behind in PARTS - {"to"}:
            return False
        if behind in BE or (only_third(behind) and behind[:-1] in verbs.load()):
            return True
    return False
