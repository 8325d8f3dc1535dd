"""What the verb in each frame of G111 should be."""

import re

from curate.models import verbs
from curate.rules.grammar.counted import BIG, as_noun, describes_well, only_many, single
from curate.rules.grammar.counted_words import GROUPS, MASS
from curate.rules.grammar.heads import many as is_many
from curate.rules.grammar.inverted_words import (
    ARTICLES,
    ENOUGH,
    MORE_BASES,
    NO_GERUND,
    OF,
    PEOPLE,
    PERSON,
    PLAYS,
    PLURAL,
    SINGULAR,
    UNITS,
    is_head,
    verb_behind,
    word_behind,
)
from curate.rules.grammar.moods import COLLECTIVES
from curate.rules.grammar.subjects import EITHER
from curate.rules.grammar.third_person import only_third, only_verb

GOES = frozenset("goes gets feels looks sounds seems turns comes went got is was causes".split())
MORE_MANY = {"numbers": "number", "points": "point", "pupils": "pupil", "subjects": "subject", "marks": "mark"}


def many(match: re.Match[str]) -> bool:
    """Whether the noun of a match is plural, and nothing else."""
    one = only_many(match["noun"]) or MORE_MANY.get(match["noun"], "")
    return (
        bool(one)
        and one not in GROUPS | {"sport", "saving", "odd", "sale"}
        and match["noun"] not in UNITS
        and all(describes_well(word) for word in match["adj"].split())
    )


def asked(match: re.Match[str]) -> str:
    """What "does" should be before a plural and a bare verb."""
    base = match["base"]
    if base not in MORE_BASES | PLAYS and as_noun(base) >= BIG and verb_behind(match):
        return ""  # "does the jobs report matter"
    return PLURAL[match["verb"]] if many(match) and (base in verbs.load() or base in MORE_BASES) else ""


def asked_of_one(match: re.Match[str]) -> str:
    """What "do" should be before one thing and a bare verb."""
    base, noun = match["base"], match["noun"]
    plain = (
        single(noun) and noun not in GROUPS | COLLECTIVES and all(describes_well(word) for word in match["adj"].split())
    )
    return SINGULAR[match["verb"]] if plain and (only_verb(base) or base in MORE_BASES | PLAYS) else ""


def ended(match: re.Match[str]) -> str:
    """What "is" should be before a plural that ends the question, whatever describes it."""
    one = only_many(match["noun"])
    sure = re.search(r"est $", match["adj"]) and re.search(r"[^su]s$", match["noun"])
    plain = sure or (
        one and one not in GROUPS | {"sport", "saving", "odd", "sale"} and (match["noun"] not in UNITS or match["adj"])
    )
    return PLURAL[match["verb"]] if plain else ""


def one_behind(match: re.Match[str]) -> str:
    """What "are" should be beside one thing."""
    noun = match["noun"]
    plain = single(noun) and noun not in GROUPS | COLLECTIVES | EITHER and noun not in MASS
    return SINGULAR[match["verb"]] if plain and all(map(describes_well, match["adj"].split())) else ""


def asked_at(match: re.Match[str]) -> str:
    """What "do" should be before one thing, in a question with "when" and the like."""
    noun = match["noun"]
    return SINGULAR[match["verb"]] if single(noun) and noun not in GROUPS | COLLECTIVES | EITHER else ""


def of_mass(match: re.Match[str]) -> str:
    """What the verb behind some of a stuff should be."""
    plain = match["noun"] in MASS - {"stuff"} and all(map(describes_well, match["adj"].split()))
    return SINGULAR[match["verb"]] if plain else ""


def this(match: re.Match[str]) -> str:
    """What "do" behind "this" and a noun should be."""
    before = (match["adj"] or "").strip()
    if only_third(before) or before in GOES:
        return ""  # "if this goes wrong don't panic"
    return SINGULAR[match["verb"]] if match["noun"] not in GROUPS | COLLECTIVES | {"lot"} else ""


def number_of_ing(match: re.Match[str]) -> str:
    """What the verb behind "the number of" should be."""
    return SINGULAR[match["verb"]] if is_many(match["noun"]) else ""


def plural_behind(match: re.Match[str]) -> str:
    """What the verb should be beside a plural."""
    behind = word_behind(match)
    if not match["verb"].startswith("does") and match.end("verb") < match.start("noun") and is_head(behind):
        return ""  # "is your sales team ready"
    if behind in ENOUGH and match.start("noun") < match.start("verb"):
        return ""  # "a few words is all it takes"
    return PLURAL[match["verb"]] if many(match) else ""


def who(match: re.Match[str]) -> str:
    """What the verb behind "who" should be."""
    noun, verb, before = match["noun"], match["verb"], match["before"].split()
    if "of" in before or "one" in match.string[: match.start("noun")].split() or not OF.isdisjoint(before[-2:]):
        return ""
    if "with" in before and not ARTICLES.isdisjoint(before):
        return ""  # "a mother with two young children who lives here"
    if noun in PEOPLE:
        return PLURAL.get(verb) or only_third(verb) or ("live" if verb == "lives" else "")
    if before and before[-1] in ARTICLES and noun in PERSON:
        if verb in {"are", "have", "do"}:
            return SINGULAR[verb]
        return (
            verbs.third(verb)
            if only_verb(verb) or verb in {"need", "want", "own", "work", "live", "smoke", "love", "like"}
            else ""
        )
    return ""


def gerund(match: re.Match[str]) -> str:
    """What the verb behind a doing should be."""
    return "" if match["ing"] in NO_GERUND else verbs.third(match["verb"])
