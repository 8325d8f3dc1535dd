"""G145: "a greatly cinema", "the mainly purpose", "two differently types"."""

from collections.abc import Iterator, Sequence
from functools import cache

from curate.article import Text
from curate.model import Span
from curate.models.counts import alone, pair
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.adverb_words import DEGREES, MEANT, NOT_ALONE, NOUNS, adjective_of, may_be_verb, only_noun
from curate.rules.grammar.counted import ADJECTIVES_TOO, after, as_base, as_noun, counts, plural, rare
from curate.rules.grammar.counted_words import COMMON_ADJECTIVES
from curate.rules.grammar.noun_words import UNITS
from curate.rules.grammar.nouns import ADJECTIVES
from curate.rules.typos.inflection import Place

# Words behind which a noun phrase must go on: all alone, for prose holds nothing else behind them.
SURE = frozenset("a an the my your our their its every".split())
# Words behind which no verb stands, and words behind which one may.
OF = frozenset("of in for with by from at on about into between without under no another various".split())
THESE = frozenset(
    "this these those some any each two three four five six seven eight ten other many several few such more most both all what which his her".split()
)
# Behind these an adverb may belong to the clause ("are certainly exceptions", "can directly hit").
CLAUSE = frozenset(
    "am is are was were be been being isn't wasn't aren't weren't not to that i you he she it we they who can could will would shall should may might must do does did".split()
)
# Adverbs that set off a whole phrase, a noun's too ("mainly people").
FOCUS = frozenset(
    "mainly mostly largely primarily usually possibly probably especially particularly specifically typically generally simply purely exclusively strictly predominantly "
    "principally notably potentially really actually currently formerly previously originally initially finally recently basically essentially virtually practically "
    "literally supposedly allegedly apparently presumably ideally preferably occasionally normally commonly frequently traditionally historically".split()
)
BEHIND = frozenset(
    (
        "",
        *"and or but because when that in with at by for to during if so on from as after before until of which who is was has are were have had will would can could should may than".split(),
    )
)
# Adverbs that tell how near a measure is ("a roughly hour long talk"), and what a noun makes an adjective with ("state run", "world class").
ROUGH = frozenset("roughly approximately nearly exactly precisely fully".split())
MADE = frozenset(
    "rich poor free wide long high deep old class scale level style size type like friendly conscious specific heavy light oriented run made built grown led fed born owned driven only".split()
)
ORDER = frozenset("firstly secondly thirdly lastly".split())
BEHIND_PARTICIPLE = frozenset("by in for with to as at on from".split())
OFTEN, RATIO = 2.0, 30.0  # times in 200 million words


class AdverbBeforeNoun(Rule):
    """An adverb in -ly right before a noun, where only an adjective can stand.

    Why: an adverb goes with a verb or an adjective; learners, and hasty changes of a sentence, leave it before a noun.
    Fix: the adjective.
    """

    code = "G145"
    name = "adverb-before-noun"
    since = "0.2"
    everywhere = True
    message = "“{noun}” is a noun and takes an adjective: “{meant}”"
    bad = (
        Bad("It is a greatly cinema.", "It is a great cinema.", "greatly"),
        Bad("What was the mainly purpose of the visit?", "What was the main purpose of the visit?"),
        Bad("There are two differently types of tea.", "There are two different types of tea."),
        Bad("We sell products of highly quality.", "We sell products of high quality."),
        Bad("Every Monday is a really problem.", "Every Monday is a real problem."),
        Bad("This is a genetically condition.", "This is a genetic condition."),
        Bad("The firstly visit was free.", "The first visit was free."),
        Bad("We drank a locally beer.", "We drank a local beer."),
        Bad("It was a legally entity chartered by the town.", "It was a legal entity chartered by the town."),
        Bad("Every car had a significantly impact on the road.", "Every car had a significant impact on the road."),
    )
    good = (
        "It is a really big hall, a friendly dog and a daily walk. A slightly wider door led to a largely farm economy.",
        "Can you quickly form a line? These factors greatly influence health. I personally use a pen.",
        "The elderly man and the terminally ill woman met the newly rich. There are certainly exceptions.",
        "It was mainly people from the town. He is currently head of the school and formerly king.",
        "She told her brother honestly people were angry. They met in early spring at a lovely place.",
        "Communicate clearly your needs; it turned slowly around a corner. A mostly student audience came.",
        "A kingly gift, a painterly eye, a wiggly line, a beggarly wage, a deathly hush and a lawyerly answer.",
        "It is a fairly standard plan and a largely state owned firm. A fortnightly show is heard in a gravelly voice.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the adverbs before nouns."""
        words = text.words
        for at in text.places({form for form in text.vocabulary if form.endswith("ly")}):
            place = Place(text, at)
            noun = place.word(1)
            if not names(noun) or not text.raw[words.starts[at] : words.ends[at + 1]].islower():
                continue
            meant = adjective_of(words.folded[at])
            if meant and is_adjective(meant) and stands_alone(place, words.folded[at], meant, noun):
                message = self.message.format(noun=noun, meant=meant)
                yield Remark(words.starts[at], words.ends[at], message, replacement(meant))


@cache
def names(word: str) -> bool:
    """Whether a word is a noun, though it may be a verb too where none can stand."""
    if not word or only_noun(word):
        return bool(word)
    named = word not in NOT_ALONE and word not in ADJECTIVES_TOO and (counts(word) or rare(word))
    return named and after(DEGREES, word) == 0


@cache
def is_adjective(word: str) -> bool:
    """Whether what an adverb seems to be made of is no noun and no verb ("kingly", "wiggly")."""
    if word in MEANT.values() or word in COMMON_ADJECTIVES or (word.endswith(ADJECTIVES) and word not in NOUNS):
        return True
    return after(DEGREES, word) > 0 and alone(plural(word)) * 4 < alone(word)


def stands_alone(place: Place, word: str, adjective: str, noun: str) -> bool:
    """Whether an adverb can belong to nothing but the noun behind it."""
    before, often, behind = place.word(-1), pair(adjective, noun), place.word(2)
    closed = behind in BEHIND or word in ORDER or (behind.endswith("ed") and place.word(3) in BEHIND_PARTICIPLE)
    if (noun in UNITS and word in ROUGH) or (not closed and (behind in MADE or behind.endswith("ed"))):
        return False
    seldom = 0.0 if before in SURE and closed and may_be_verb(noun) else pair(word, noun)
    if seldom > 0 and seldom * RATIO > often:
        return False
    if before in SURE:
        return closed or (word not in FOCUS and only_noun(noun))
    if often < OFTEN or before in CLAUSE:
        return False
    if may_be_verb(noun):
        return before in OF or (closed and before in THESE and as_base(noun) * 3 < as_noun(noun))
    return before in OF or before in THESE or (word not in FOCUS and not noun.endswith("ing"))
