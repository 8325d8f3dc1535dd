"""What G142 holds for one thing, for many, and for a word that may stand before a noun."""

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from curate.models import verbs
from curate.models.counts import alone, pair
from curate.rules.grammar.bases import participles
from curate.rules.grammar.counted import describes_well, only_many, single
from curate.rules.grammar.counted_words import GROUPS, MASS, SAME
from curate.rules.grammar.heads import DETERMINERS, PREPOSITIONS, many, one
from curate.rules.grammar.inverted_words import PLURAL
from curate.rules.grammar.moods import COLLECTIVES
from curate.rules.grammar.nouns import NO_NOUN, reads_plural
from curate.rules.grammar.other_form import BE_MANY, soft_thirds
from curate.rules.grammar.parted_words import COLLECTIVE, MEASURES, ONE_VERBS
from curate.rules.grammar.plural_third_words import ALSO
from curate.rules.grammar.pronoun_words import AUXILIARIES
from curate.rules.grammar.subject_before import NO_SUBJECT, UNITS
from curate.rules.grammar.subjects import EITHER, SINGULAR_IN_S
from curate.rules.grammar.third_person import only_third, only_verb, thirds
from curate.rules.typos.inflection import is_adverb

NO_HEAD = (GROUPS | COLLECTIVES | COLLECTIVE | EITHER | SAME | NO_SUBJECT) - {"section"}
MANY = frozenset(
    "these those many most both few several all some various numerous other such two three four five".split()
)
ILLNESS = ("osis", "itis", "emia", "oma", "pathy", "trophy", "plasia", "drome", "genesis", "lysis", "otomy", "ectomy")
NO_FIRST = frozenset("more fewer less too using no what half each every one neither either".split())
ONE_FIRST = frozenset("a an this that each every another".split())
BARRED = frozenset(
    "and or nor plus both please help see let have make made had inside outside near below above than like as term word phrase name relations resources rights sales communications operations five six seven eight nine ten "
    "eleven twelve twenty thirty forty fifty sixty hundred thousand such reside even shall".split()
)
ONLY_PLURAL = frozenset("people men women children data media criteria bacteria police teeth feet mice".split())
OFTEN = frozenset(
    "often usually typically generally always never also sometimes rarely frequently commonly normally".split()
)
SURE = frozenset(f"{verb}s" for verb in ONE_VERBS if verb != "remain") | frozenset(
    "lacks differs occurs begins".split()
)
MEASURED = (
    UNITS
    | MEASURES
    | frozenset("kinds sorts types lots ways times tons dozens hundreds thousands millions numbers loads".split())
)


@cache
def asked() -> frozenset[str]:
    """The forms that are looked at."""
    plain = {base for base in verbs.load() if only_verb(base)}
    return frozenset(PLURAL.keys() | BE_MANY.keys() | third_to_base().keys() | thirds().keys() | plain)


@cache
def telling() -> frozenset[str]:
    """The third persons that are no plurals, or soon told from one."""
    return frozenset(form for form in thirds() if only_third(form)) | soft_thirds().keys() | ALSO.keys()


@cache
def third_to_base() -> Mapping[str, str]:
    """The third persons with their bases."""
    return MappingProxyType({form: bases[0] for form, bases in thirds().items()} | soft_thirds() | ALSO)


@cache
def is_one(noun: str) -> bool:
    """Whether a noun names one thing, and no group."""
    if noun in NO_HEAD or noun in ONLY_PLURAL or many(noun) or noun in BARRED:
        return False
    if noun in MASS or (noun.endswith(ILLNESS) and not noun.endswith("soma")):
        return True
    if only_verb(noun) or describes_well(noun) or noun.endswith(("ed", "ly", "ese", "ish", "i", "a", "ae")):
        return False
    return single(noun) or one(noun)


@cache
def are_many(noun: str) -> bool:
    """Whether a noun is a plural and nothing else."""
    base = only_many(noun)
    return bool(base) and base not in {"relation", "resource"} and noun not in MEASURED


@cache
def is_one_thing(noun: str) -> bool:
    """Whether a noun behind "this", "a" or "each" names one thing, though it may be a verb elsewhere."""
    if not noun.isalpha() or noun in NO_HEAD or noun in ONLY_PLURAL or noun in BARRED or noun in NO_NOUN:
        return False
    verbal = noun in AUXILIARIES or only_verb(noun)
    return not verbal and not plural_like(noun) and not describes_well(noun) and alone(noun) > 0


def lone(head: str, verb: str, behind: str) -> bool:
    """Whether a plural without any word beside it is the subject: a title or a firm may be one thing."""
    if only_third(verb):
        return pair(head, only_third(verb)) > pair(head, verb) * 5
    fits = behind in participles() or describes_well(behind)
    return fits and pair(head, "are") > 20 * pair(head, "is")


def is_plain(tail: Sequence[str]) -> bool:
    """Whether the words behind a head are prepositions with nouns."""
    before = "of"
    for word in tail:
        if (word in DETERMINERS | MANY and before not in PREPOSITIONS) or is_adverb(word) or word in {"to", "that"}:
            return False
        before = word
    return not tail or tail[-1] not in PREPOSITIONS


def plural_like(word: str) -> bool:
    """Whether a word may be a plural."""
    return word in ONLY_PLURAL or many(word) or (reads_plural(word) and not SINGULAR_IN_S.search(word))


def modifies(word: str) -> bool:
    """Whether a word may stand between a determiner and a noun."""
    return not (
        plural_like(word) or word.endswith("ing") or only_verb(word) or word in DETERMINERS | MANY or is_adverb(word)
    )
