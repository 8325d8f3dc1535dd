"""The words of G148: plurals that may be one thing, and what may stand around one thing's name."""

from functools import cache

from curate.rules.grammar.adjective_words import CLOSED
from curate.rules.grammar.adverb_words import may_be_verb
from curate.rules.grammar.counted import counts, one_of, one_of_rare, only_many
from curate.rules.grammar.counted_words import NO_ADJECTIVE
from curate.rules.grammar.nouns import NO_NOUN, regular_plural

# What may stand right before an article: an opening mark or a blank.
EDGES = " \n\t\u00a0([\"“‘'*_"
# Plurals in form that may be one thing, a measure, or no noun.
ONE_THING = frozenset(
    "headquarters barracks crossroads works ironworks steelworks gasworks sweepstakes innings biceps triceps chassis corps kudos news mumps blues goods thanks pants series means arms sports arts "
    "species economics mathematics graphics physics politics statistics athletics genetics lens gas bus plus bias atlas canvas campus minus alias times bachelors masters thousands sales basics determinants outdoors "
    "hundreds millions billions percent points dollars pounds euros miles feet metres meters inches yards degrees shambles gallows doldrums premises grounds lots links dice data media indoors "
    "people police savings earnings winnings surroundings belongings remains outskirts headphones binoculars scissors jeans trousers shorts glasses pyjamas pajamas tights leggings others yes gods rapids "
    "falls upstairs downstairs overseas systems operations communications relations services resources humanities materials".split()
)
# "Vitamin a supplements", "type a personalities".
LETTERED = frozenset(
    "vitamin type hepatitis grade group class category part plan point section factor league schedule influenza series option appendix table figure team side stage".split()
)
BEFORE_ONE = frozenset(
    ("", *"of in with for at to on by from only just least is was has have had about and or".split())
)
# What goes on behind a plural that the words before it might have made a verb.
NOUN_BEHIND = frozenset(("", *"of for with on who which from at about to".split()))
# "A couple days", "a good many years", "a million lives", "a further two".
COUNTING = frozenset(
    "couple dozen hundred thousand million billion many few score several half full whole mere record additional total combined estimated extra further another live good".split()
)
LIVES = frozenset(
    "lives acts dresses averages uses doubles triples cools dries warms empties opens closes slows clears cleans quiets narrows".split()
)  # verbs too
UNFIT = CLOSED | COUNTING | NO_NOUN | NO_ADJECTIVE
ARTICLES = frozenset(("a", "an", "one"))
BITS = {"bits": "bit"}


@cache
def of_plural(word: str) -> str:
    """The singular of a plural that nothing else is, "" for any other word."""
    if word in BITS:
        return BITS[word]
    if not word or word in ONE_THING or word in LIVES:
        return ""
    one = only_many(word) or one_of_rare(word)
    if one or not word.endswith("s") or word.endswith(("ss", "us", "is", "ous")):
        return one
    for base in (f"{word[:-3]}y", word.removesuffix("es"), word[:-1]):
        if regular_plural(base) == word and counts(base) and not may_be_verb(word):
            return base
    return ""


@cache
def may_be_many(word: str) -> bool:
    """Whether a word is a plural, though it may be a verb too."""
    return word not in ONE_THING and word not in LIVES and bool(one_of(word))
