"""Which words name a thing that somebody may own, by what edited prose has before them."""

from functools import cache

from curate.models import verbs
from curate.models.counts import seen

OWNERS = "my your his her its our their".split()
BEFORE_NOUNS = [*OWNERS, "the", "a", "an"]
SUBJECTS = "they will can would could may not i we you he she who people".split()
NO_THING = frozenset(
    "one ones two three four five six seven eight nine ten first second last next more most less least much many other others another each every any some all both "
    "either neither this that these those it he she they we you i what which who whom whose if when where while as because since once so but or and nor not only just "
    "even too very well again never there here now down up out off on in at by for with from to of over under about into after before during between through against "
    "without within across behind beyond near is are was were be been being has have had do does did can could will would should may might must today tomorrow yesterday "
    "tonight own same such best worst better worse left right back home alone away inside outside upstairs downstairs past present long short later early late ago "
    "open put set cut let said rather still already major major minor own die express act able me him her us them himself herself themselves then than responsible involved concerned how why plus vs via per et al etc like unlike".split()
)
IN_LY = frozenset("family belly jelly ally bully lily reply supply assembly fly butterfly".split())
IN_ING = frozenset(
    "wedding building meeting painting king ring thing evening morning clothing ceiling string wing spring feeling opinion drawing engagement sibling".split()
)
LEAST = 5  # times behind a determiner
RATIO = 8  # times oftener behind a determiner than where a finite verb stands
RATIO_TO = 8  # the same of "to", for verbs


def behind(firsts: list[str], word: str) -> float:
    """How often a word stands behind any of several."""
    return sum(seen(first, word) for first in firsts)


@cache
def forms() -> frozenset[str]:
    """All forms of verbs but the base and the third person."""
    return frozenset(form for verb in verbs.load().values() for form in (verb.past, verb.participle, verb.ing))


@cache
def is_one_thing(word: str) -> bool:
    """Whether a word is a noun in the singular, and hardly ever a verb or an adjective."""
    if word in NO_THING or len(word) < 3 or word.endswith("ed") or (word.endswith("ly") and word not in IN_LY):
        return False
    if word.endswith("ing") and word not in IN_ING:
        return False
    as_noun = behind(BEFORE_NOUNS, word)
    if as_noun < max(LEAST, RATIO * behind(SUBJECTS, word)) or seen("very", word) + seen("too", word) > as_noun / 50:
        return False
    if word in verbs.load() or word in forms():
        return as_noun >= RATIO_TO * (seen("to", word) + (word in forms()))
    return not word.endswith("s") or word.endswith(("ss", "us", "is"))


@cache
def is_things(word: str) -> bool:
    """Whether a word is a noun in the plural, and hardly ever a verb."""
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) or word in NO_THING:
        return False
    stems = (word[:-1], word[:-2], word[:-3] + "y" if word.endswith("ies") else word)
    stem = next((stem for stem in stems if behind(BEFORE_NOUNS, stem) >= LEAST), "")
    if not stem or (stem in verbs.load() and not is_one_thing(stem)):
        return False
    return behind(["the", "these", "many", "two", "other", *OWNERS], word) > 0


@cache
def is_counted(word: str) -> bool:
    """Whether a word names one thing and wants an article."""
    alone = behind(["of", "with", "more", "much", "without", "no"], word)
    return is_one_thing(word) and seen("a", word) + seen("an", word) >= max(LEAST, alone)
