"""G104: "the size and shape of the leaf is"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.models.counts import pair
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.clause import Clause, clause_before, stands_first
from curate.rules.grammar.heads import PREPOSITIONS, many, one, qualifies
from curate.rules.grammar.nouns import ABSTRACT, NO_NOUN
from curate.rules.grammar.pairs import DETERMINED, ONE_THING, PLAIN, SECOND, is_one, parts_two, past_forms

MATTERS = re.compile(
    r" (?:(?:very|so|really|absolutely|also) )?(?:important|essential|vital|crucial|critical|necessary|required|needed|common)\b"
)
IRREGULAR = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go", "varies": "vary"}
LONGEST = 5  # words
PAIR = 2  # "the sights"


def first_of(text: Text, hit: Span) -> tuple[list[str], int] | None:
    """The words from the start of the clause to "and", and where they start."""
    clause = clause_before(text, hit.start + 1)
    if clause is None or not (stands_first(text, clause) or is_list(text, clause)):
        return None
    words, start = clause.words, clause.start
    if words[:1] == ["and"] and clause.opener == ",":
        words, start = words[1:], start + 4
    if words[:1] == ["both"]:
        words, start = words[1:], start + 5
    if words and ((words[0].endswith("ing") and not one(words[0])) or words[0] in verbs.strict()):
        return None  # "emphasizing speed and variety", "describe fever and"
    if not 0 < len(words) <= LONGEST or "and" in words or not PREPOSITIONS.isdisjoint(words):
        return None
    return words, start


def is_list(text: Text, clause: Clause) -> bool:
    """Whether a first of three stands before the comma: "the size, shape and colour"."""
    sentence = text.sentence_at(clause.start)
    lead = text.prose_folded[sentence.start : clause.start].strip()
    *before, noun = lead.rstrip(",").split(" ")
    return (
        lead.count(",") == 1
        and len(before) in {1, 2}
        and before[0] in DETERMINED
        and one(noun)
        and clause.words[0] not in DETERMINED
    )


def speaks(words: list[str], match: re.Match[str]) -> bool:
    """Whether two things are named, each by a noun of its own, and nothing else can be the subject."""
    first, two, between = words[-1], match["two"], match["between"].split()
    bare = words[1:-1] if words[0] in DETERMINED else words[:-1]
    if match["second"] and two_persons(words, match):
        return True
    if f"{first} {two}" in ONE_THING or not (is_one(first) and is_one(two)):
        return words[0] in DETERMINED and len(words) == PAIR and not between and many(first) and many(two)
    if not (describe(bare) and describe(between)) or two_clauses([*bare, first]):
        return False
    if between and not match["second"] and first != two and not parts_two(first, between, two):
        return False  # "food and drink prices": what is joined describes one thing
    if match["second"] or first == two or (between and bare and one(bare[-1]) and pair(bare[-1], first)):
        return True
    told = any(noun in PLAIN or noun.endswith(ABSTRACT) for noun in (first, two))
    told = told and words[0] not in {"a", "an"}  # "a gin and tonic"
    return (told and bool(match["of"] or len(words) > 1)) or bool(MATTERS.match(match.string, match.end()))


def two_persons(words: list[str], match: re.Match[str]) -> bool:
    """Whether two determiners part two, one of them a person or more than one thing: "the roof and the walls"."""
    first, two = words[-1], match["two"]
    if words[0] not in DETERMINED or len(words) > PAIR + 1 or not describe([*words[1:-1], *match["between"].split()]):
        return False
    if two_clauses(words[1:]) or (words[0] == match["second"].strip() and words[0] not in {"the", "a", "an"}):
        return False
    return (one(first) or many(first)) and (one(two) or many(two))


def describe(words: list[str]) -> bool:
    """Whether all words before a noun may describe it."""
    return all(qualifies(word) and word not in NO_NOUN and word not in {"how", "why", "whether"} for word in words)


def two_clauses(words: list[str]) -> bool:
    """Whether a verb may stand before "and": "the fish bit and luck was", "the boy ate food and his weight was"."""
    return any(verb in past_forms() and one(noun) for noun, verb in pairwise(words))


class JoinedSubject(Rule):
    """A verb in the singular after two things joined by "and".

    Why: the verb follows the nearer noun, and the reader stops to count.
    Fix: the plural. Where the two are meant as one thing the singular may stay.
    """

    code = "G104"
    name = "joined-subject"
    since = "0.2"
    precision = 0.95  # 37 of the 39 read in 6 million words of edited prose
    message = "“{written}” follows two things joined by “and”; “{meant}” agrees with them"
    cues = (" and ",)
    bad = (
        Bad("The size and depth of the shelf is not enough.", "The size and depth of the shelf are not enough.", "is"),
        Bad(
            "Great patience and preparation makes the difference.",
            "Great patience and preparation make the difference.",
        ),
        Bad(
            "When the wind drops, the noise and smell of the mill becomes unbearable.",
            "When the wind drops, the noise and smell of the mill become unbearable.",
        ),
        Bad("I know that the chef's style and ethos is rare.", "I know that the chef's style and ethos are rare."),
        Bad(
            "Improved cholesterol and blood pressure only occurs later.",
            "Improved cholesterol and blood pressure only occur later.",
        ),
    )
    good = (
        "Research and development is expensive. Supply and demand is all that counts.",
        "The food and drink menu is short, and the wine list is long.",
        "The width of the shelf and of the door is the same.",
        "Her friend and mentor is here. The best and easiest way is on foot.",
        "The rain stopped and the river has fallen. Health and fitness is his trade. The rise and fall of the tide is slow.",
        "The boy ate enough food and his weight was normal. The trend toward light and colour is new.",
        "The park and ride is open. His son and heir was here. Good food and company is all I need.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the verbs of clauses that begin with such a subject."""
        for hit in hits:
            match = SECOND.match(text.prose_folded, hit.end)
            found = first_of(text, hit) if match else None
            if match is None or found is None or not speaks(found[0], match):
                continue
            start, end = match.span("verb")
            if text.raw[found[1] + 1 : end].islower():  # names go with their own verb
                written = match["verb"]
                bare = written.removesuffix("n't")
                meant = IRREGULAR.get(bare, bare.removesuffix("s")) + written[len(bare) :]
                yield Remark(start, end, self.message.format(written=written, meant=meant), replacement(meant))
