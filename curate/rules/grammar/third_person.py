"""Third persons of verbs, and whether a form is a verb and hardly a noun."""

from collections.abc import Sequence
from functools import cache

from curate.models import verbs
from curate.models.counts import alone
from curate.rules.grammar.counted import BIG, after, as_base
from curate.rules.grammar.counted_words import SURE_VERBS, VERB_NOUNS


@cache
def only_verb(base: str) -> bool:
    """Whether a base is never a noun or adjective in prose."""
    named = after("a an the this my your his their no of", base)
    if base in SURE_VERBS:
        return True
    return base in verbs.load() and base not in VERB_NOUNS and named * 15 < as_base(base) and alone(base) > BIG


@cache
def only_third(form: str) -> str:
    """The base of a third person that is never a plural, "" where a word is none."""
    for base in thirds().get(form, ()):
        named = after("the these many several two three all some those my your his their of", form)
        if named * 5 < after("he she it who which that also this", form) or (only_verb(base) and named < 2):
            return base
    return ""


@cache
def thirds() -> dict[str, Sequence[str]]:
    """The third persons of all verbs with their bases."""
    return {
        verbs.third(base): (base,)
        for base in (*verbs.load(), *"become come go get say think know make take give agree let put cost read".split())
    }
