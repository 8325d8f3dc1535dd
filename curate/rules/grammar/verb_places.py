"""The places where a participle is a clause's only verb (G106)."""

from functools import cache

from curate.rules.grammar.irregulars import AUXILIARY
from curate.rules.grammar.verb_forms import BE, HAVE, table
from curate.rules.grammar.verb_slots import NUMBERS, TIME, has_object
from curate.rules.typos.inflection import DO, MODALS, OPENERS, Place
from curate.rules.words import PERSONS

SUBJECTS = frozenset(PERSONS.split("|"))
ASKING = frozenset("which why where how until till".split())
BEFORE_IT = OPENERS | {*"which why where how until till once before after".split()}
# Participles that take an object, and seldom one that is given to somebody else.
DOES = frozenset("taken seen done written drawn sung drunk begun eaten driven forgotten thrown stolen".split())
# Participles of what is not done to anything, and what goes on behind them.
GOES = {
    "begun": frozenset("to".split()),
    "gone": frozenset("into".split()),
    "taken": frozenset("place part".split()),
    "arisen": frozenset("as when".split()),
    "risen": frozenset("to".split()),
    "fallen": frozenset("to into behind".split()),
}
# "With the bread eaten the crew left": what opens no subject.
NO_SUBJECT = frozenset(
    "with once of to in on at by for from like if when as see get have let want make keep a such it that what who which whose all not no than".split()
)
LONG = 7  # words, a subject at most


def is_alone(place: Place) -> bool:
    """Whether a participle stands right behind its subject, with no auxiliary before."""
    offset = place.left_of_adverbs()
    subject, before = place.word(offset), place.word(offset - 1)
    if subject not in SUBJECTS:
        return is_behind_noun(place, offset)
    if before not in ASKING and is_asked(place, offset - 1):
        return False
    return subject not in {"it", "you"} or before in BEFORE_IT  # "she wanted it done"


def is_asked(place: Place, offset: int) -> bool:
    """Whether an auxiliary stands before a subject, or a clause that lends one: "had he known", "as if I had and they been"."""
    return any(
        AUXILIARY.fullmatch(word) or word in {"did", "do", "does", "nor", "neither"}
        for word in (place.word(offset), place.word(offset - 1))
    )


def is_behind_noun(place: Place, offset: int) -> bool:
    """Whether a clause is a noun, a participle and what only a verb has behind it ("the choir sung three carols")."""
    form, behind = place.word(0), place.word(1)
    goes = behind in GOES.get(form, ())
    counted = behind in NUMBERS and place.word(2).removesuffix("s") not in TIME
    if not goes and not (form in DOES and (has_object(place, 1) or counted)):
        return False
    lefts = place.lefts(LONG, offset)
    opens = 1 < len(lefts) < LONG and not {lefts[0], lefts[-1]} & NO_SUBJECT
    if any(word.endswith(("n't", "'ve", "'d")) for word in lefts) or "'" in "".join(lefts[:1]):
        return False
    rights = [place.word(at) for at in range(1, 12)]
    return opens and not finite().intersection(lefts) and not finite().intersection(rights)


@cache
def finite() -> frozenset[str]:
    """Pasts, auxiliaries and pronouns: a clause of its own, or the sentence's verb."""
    pasts = {past for base, past, _, _ in table() if past != base}
    return SUBJECTS | {*HAVE, *BE, *MODALS, *DO, "who", "that", "which", "and", "or", "am", "having", "being"} | pasts
