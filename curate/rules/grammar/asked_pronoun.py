"""The auxiliary of a question that does not agree with the pronoun behind it, for G140: "why does they", "are she"."""

from curate.article import Text
from curate.rules.grammar.bases import bases, participles
from curate.rules.grammar.counted import describes_well
from curate.rules.grammar.pronoun_places import lead
from curate.rules.grammar.third_person import only_verb
from curate.rules.typos.inflection import Place

OF_MANY = {"does": "do", "doesn't": "don't", "has": "have", "hasn't": "haven't", "is": "are", "isn't": "aren't", "was": "were", "wasn't": "weren't"}  # fmt: skip
OF_I = {"does": "do", "doesn't": "don't", "has": "have", "hasn't": "haven't"}
OF_ONE = {"do": "does", "don't": "doesn't", "have": "has", "haven't": "hasn't", "are": "is", "aren't": "isn't"}
FORMS = {"i": OF_I, **dict.fromkeys(("you", "we", "they"), OF_MANY), **dict.fromkeys(("he", "she", "it"), OF_ONE)}
ASKS = frozenset("what how why when where who which and but so . , ; — or".split())
HOW = frozenset("long much many often far fast soon old".split())
DOING = frozenset(("do", "don't", "does", "doesn't"))
HAVING = frozenset(("have", "haven't", "has", "hasn't"))
MORE = frozenset("work help need look cost mean take make know think want say get go have come".split())


def asked(text: Text, place: Place) -> str:
    """What the auxiliary before a pronoun should be, "" where it agrees or is no auxiliary of a question."""
    pronoun, auxiliary, behind = place.word(0), place.word(-1), place.word(1)
    meant = FORMS[pronoun].get(auxiliary, "")
    if not meant or not behind:
        return ""
    led = lead(text, Place(text, place.at - 1))
    if led not in ASKS and not (led in HOW and place.word(-3) == "how") and auxiliary not in {"does", "doesn't"}:
        return ""
    sentence = text.sentence_at(text.words.starts[place.at])
    question = text.prose[sentence.start : sentence.end].rstrip(" \"'”)").endswith("?")
    if auxiliary in DOING:
        surely = question or pronoun not in {"it", "you"}
        return meant if surely and behind in bases() and (only_verb(behind) or behind in MORE) else ""
    if auxiliary in HAVING:
        return meant if question and behind in participles() and pronoun not in {"it", "you"} else ""
    return meant if question and (behind.endswith("ing") or describes_well(behind)) else ""
