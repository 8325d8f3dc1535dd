"""G148: "a great doctors", "a music events", "one nights", "a bits"."""

from collections.abc import Iterator, Sequence
from functools import cache

from curate.article import Text
from curate.model import Span
from curate.models.counts import alone
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.adjective_adverb import CLOSED
from curate.rules.grammar.adverb_words import describes, may_be_verb, only_noun
from curate.rules.grammar.counted import counts, describes_well, only_many
from curate.rules.grammar.counted_words import SINGULAR
from curate.rules.grammar.noun_places import closes
from curate.rules.grammar.noun_words import BEHIND
from curate.rules.grammar.nouns import regular_plural
from curate.rules.typos.inflection import Place

# Plurals in form that may be one thing, a measure, or no noun.
ONE_THING = frozenset(
    "headquarters barracks crossroads works ironworks steelworks gasworks sweepstakes innings biceps triceps chassis corps kudos news mumps blues goods thanks pants series means arms sports arts "
    "species economics mathematics graphics physics politics statistics athletics genetics lens gas bus plus bias atlas canvas campus minus alias times thousands sales basics determinants outdoors "
    "hundreds millions billions percent points dollars pounds euros miles feet metres meters inches yards degrees shambles gallows doldrums premises grounds lots links dice data media indoors "
    "people police savings earnings winnings surroundings belongings remains outskirts headphones binoculars scissors jeans trousers shorts glasses pyjamas pajamas tights leggings others yes gods rapids "
    "falls upstairs downstairs overseas systems operations communications relations services resources humanities materials futures".split()
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
ARTICLES = frozenset(("a", "an", "one"))
BITS = {"bits": "bit"}


class ArticlePlural(Rule):
    """A plural behind "a", "an" or "one", with adjectives or a noun between: "a great doctors", "a music events".

    Why: the article says that there is one, and the noun that there are several.
    Fix: the singular.
    """

    code = "G148"
    name = "article-and-plural"
    since = "0.2"
    message = "“{before}” asks for “{meant}”"
    everywhere = True
    bad = (
        Bad("He is a great doctors.", "He is a great doctor.", "doctors"),
        Bad("It is a music events for children.", "It is a music event for children."),
        Bad("She is a spiritual leaders of the north.", "She is a spiritual leader of the north."),
        Bad("Turn the music up a bits.", "Turn the music up a bit."),
        Bad("One nights was too much.", "One night was too much."),
        Bad("Ask a therapists for advice.", "Ask a therapist for advice."),
    )
    good = (
        "A sports car, a systems approach and a means to an end. The way a person acts is seen by others.",
        "Vitamin a supplements help; a few days, a dozen eggs, a couple weeks, a mere two weeks.",
        "A firm uses tools. A ripe starter doubles in six hours. In a healthy adult averages matter. It is one in ten women. A levels are hard.",
        "It was a one-to-one messages app, and a women's college. No one doctors the figures.",
        "One tool companies can use is time. A price buyers are willing to pay is found.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the plurals."""
        words = text.words
        for at in text.places(ARTICLES):
            if not near(words.folded[at + 1 : at + 5]) or not opens(text, at):
                continue
            off, one = behind(text, Place(text, at))
            start, end = words.starts[at + off], words.ends[at + off]
            if one and text.raw[words.starts[at] + 1 : end].islower():
                message = self.message.format(before=words.folded[at], meant=one)
                yield Remark(start, end, message, replacement(one))


def near(words: Sequence[str]) -> bool:
    """Whether a plural may stand behind an article, at a glance."""
    for word in words:
        if word in CLOSED:
            return False
        if of_plural(word):
            return True
    return False


def opens(text: Text, at: int) -> bool:
    """Whether "a", "an" or "one" opens a noun phrase, and is no letter and no part of a number."""
    start, place = text.words.starts[at], Place(text, at)
    if place.word(-1) in LETTERED or text.raw[start - 1 : start] in {"/", "-", "–"}:
        return False
    if text.raw[start].isupper() and (place.word(-1) or (text.words.folded[at] == "a" and of_plural(place.word(1)))):
        return False  # "plan A grades", "A levels"
    if text.words.folded[at] != "one":
        return True
    return place.word(-1) in BEFORE_ONE and not text.raw[:start].rstrip().endswith(("-", "–", "—"))


def behind(text: Text, place: Place) -> tuple[int, str]:
    """The offset of a plural that ends the phrase, and its singular; (0, "") where there is none."""
    named = False
    for off in (1, 2, 3, 4):
        word = place.word(off)
        if of_plural(word):
            plain = text.words.folded[place.at] != "one" and (off == 1 or pure(place.word(off - 1)))
            if may_be_verb(word) and (not plain or place.word(off + 1) not in NOUN_BEHIND):
                break
            return (off, of_plural(word)) if closes(text, place, off, NOUN_BEHIND if named else BEHIND) else (0, "")
        if not word or named or word in CLOSED or word in COUNTING:
            break
        named = only_noun(word) and word not in SINGULAR and not may_be_verb(word)
        if not named and not describes_well(word) and not describes(word):
            break
    return 0, ""


@cache
def pure(word: str) -> bool:
    """Whether a word is an adjective and no noun."""
    return (describes_well(word) or describes(word)) and alone(regular_plural(word)) * 20 < alone(word)


@cache
def of_plural(word: str) -> str:
    """The singular of a plural that nothing else is, "" for any other word."""
    if word in BITS:
        return BITS[word]
    if not word or word in ONE_THING or word in LIVES:
        return ""
    one = only_many(word)
    if one or not word.endswith("s") or word.endswith(("ss", "us", "is", "ous")):
        return one
    for base in (f"{word[:-3]}y", word.removesuffix("es"), word[:-1]):
        if regular_plural(base) == word and counts(base) and not may_be_verb(word):
            return base
    return ""
