"""Words that the frames of G111 count on."""

import re

from curate.models import verbs
from curate.rules.grammar.counted import describes_well, plural, single

PLURAL = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
}
SINGULAR = {
    "are": "is",
    "were": "was",
    "have": "has",
    "do": "does",
    "don't": "doesn't",
    "aren't": "isn't",
    "haven't": "hasn't",
}
MORE_BASES = frozenset(
    "have be know go come become get make take say think need want like help work cost run mean last fit matter open close".split()
)
PLAYS = frozenset("play sleep smoke drink eat drive walk talk speak cook study live love hate look feel".split())
NO_GERUND = frozenset(
    "during using including according following regarding concerning considering depending wearing starting nothing something anything everything morning evening king being having building meeting".split()
)
ARTICLES = frozenset("a an the this that my your his her our their every each any".split())
UNITS = frozenset("minutes hours days weeks months years miles dollars pounds euros percent points".split())
PERSON = frozenset(
    "person man woman guy girl boy friend student teacher child kid user customer patient doctor worker employee mother father driver player singer writer player tourist visitor "
    "reader neighbor neighbour parent brother sister someone".split()
)
PEOPLE = frozenset("people those men women children guys girls boys folks adults teenagers experts".split()) | {
    plural(one) for one in PERSON
}
ENOUGH = frozenset("all enough plenty too fine what nothing sufficient ideal usually about more".split())
OF = frozenset("of and or with in for from to between among plus on by about like as than".split())
NO_HEAD = frozenset("home back right dead safe present well better alone ready ill sick".split())


def word_behind(match: re.Match[str]) -> str:
    """The word behind a match."""
    found = re.compile(r" ([a-z']+)").match(match.string, max(match.end("noun"), match.end("verb")))
    return found[1] if found else ""


def verb_behind(match: re.Match[str]) -> bool:
    """Whether another bare verb follows that of a question."""
    found = re.compile(r" (?:(?:ever|really|still|also|always|often|actually|even) )?([a-z]+)").match(
        match.string, match.end()
    )
    return found is not None and (
        found[1] in verbs.load()
        or found[1] in MORE_BASES | {"include", "matter", "close", "open", "end", "start", "stop"}
    )


def is_head(word: str) -> bool:
    """Whether a word behind a plural is the noun that the plural describes."""
    return single(word) and word not in NO_HEAD and not describes_well(word)
