"""T273: "the soup can stored", "it should ready by noon"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from curate.article import Text
from curate.model import Span
from curate.models import counts, verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.typos.inflection import DETERMINERS, Place, is_adverb
from curate.rules.typos.things import is_one_thing, is_things

MODALS = (
    "can",
    "could",
    "should",
    "must",
    "will",
    "would",
    "may",
    "might",
    "cannot",
    "can't",
    "won't",
    "shouldn't",
    "couldn't",
)
# What follows a participle that ends its clause's verb.
BEHIND = frozenset(
    (
        "",
        *"in on at by from to for with within without until till before after during as up out online off or and using when if into over under through again separately daily later".split(),
    )
)
OPENERS = frozenset(
    ("", *"and but if because when while since although though so once unless before after until".split())
)
PRONOUNS = frozenset("i you he she it we they this these those".split())
# Adjectives that are no verb, and seldom stand before a noun there.
STATES = frozenset(
    "ready available able happy careful aware afraid possible impossible different useful helpful necessary responsible interested familiar glad proud sick tired "
    "unable willing eligible visible difficult important safe expensive comfortable dangerous harmful sure busy hungry cheaper bigger better easier higher lower".split()
)
STATE_BEHIND = frozenset(
    ("", *"to in for by with at on when if that about of from and until as before after because than".split())
)
NEXT = re.compile(
    r" (?:(?:not|also|only|still|easily|usually|often|then|always|never|[a-z]{4,}ly) )?([a-z]+)(?![\w'’-])"
)
MORE = "kept held made done seen given taken found sold sent paid told built bought"
NO_PARTICIPLE = frozenset("left rent need used put set let cut hit".split())
# Tins and wishes: "the fuel can stored there", "the good will built over years".
TINS = frozenset("fuel gas trash garbage paint petrol watering tin spray jerry".split())
WISHES = frozenset("good free last ill strong own divine political living iron".split())
NAMED = re.compile(
    r"\b(?:what|whatever|all|as|than|that|who|which|whom|everything|anything|how|where|whoever|those|best)\b"
)


@cache
def participles() -> frozenset[str]:
    """Participles that are no base: "stored", "bought"."""
    known = verbs.load()
    found = {verb.participle for verb in known.values()} | set(MORE.split())
    return frozenset(found - known.keys() - NO_PARTICIPLE)


class BeAfterModal(Rule):
    """A participle or an adjective right behind "can", "should" or another modal verb, without "be".

    Why: "the soup can stored for a week" has lost its verb; both words are right, so that no dictionary minds.
    Fix: "be" between the two.
    """

    code = "T273"
    name = "be-after-modal"
    since = "0.2"
    message = "“be” is probably missing before “{written}”"
    cues = MODALS
    bad = (
        Bad("The soup can stored in the fridge.", "The soup can be stored in the fridge.", "stored"),
        Bad("Your order will shipped on Monday.", "Your order will be shipped on Monday."),
        Bad("The room should ready by noon.", "The room should be ready by noon."),
        Bad("These bags must not stored in the hall.", "These bags must not be stored in the hall."),
    )
    good = (
        "The can opened with a pop. He did what he could given the time.",
        "They ran as fast as they could followed by a dog.",
        "How can different people agree? Those who can, do; the best they could managed a draw.",
        "The fuel can stored in the shed leaked; the good will built over years was lost.",
        "It was a will contested by all, and the trash can used at home.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield participles and adjectives that lack "be"."""
        words, known = text.words, participles()
        for span in hits:
            match = NEXT.match(text.folded, span.end)
            word = match[1] if match else ""
            if match is None or (word not in known and word not in STATES):
                continue
            at = bisect_left(words.starts, match.start(1))
            written = text.raw[match.start(1) : match.end(1)]
            if words.folded[at : at + 1] == [word] and written.islower() and lacks_be(Place(text, at), word):
                fix = replacement(f"be {written}")
                yield Remark(match.start(1), match.end(1), self.message.format(written=written), fix)


def lacks_be(place: Place, word: str) -> bool:
    """Whether "be" is missing before a participle or an adjective."""
    modal = place.left_of_adverbs(-1)
    right = place.word(1)
    if place.word(modal) not in MODALS or not opened(place, modal - 1, place.word(modal)):
        return False
    if place.word(modal - 1) in {"can": TINS, "will": WISHES}.get(place.word(modal), ()):
        return False
    if word in STATES:
        return right in STATE_BEHIND and modal == -1
    if counts.pair(place.word(modal), word) * 20 > counts.pair("be", word):
        return False
    return right in BEHIND or (is_adverb(right) and right not in {"more", "most"})


def opened(place: Place, at: int, modal: str) -> bool:
    """Whether a clause begins with its subject before the modal verb: a pronoun, or a noun with its article."""
    subject = place.word(at)
    before = place.word(at - 1)
    if subject in PRONOUNS:
        return before in OPENERS
    if before in DETERMINERS and place.word(at - 2) in OPENERS:
        return bool(subject) and not (modal in {"can", "will"} and before in {"a", "an"})
    thing, things = is_one_thing(subject), is_things(subject)
    if not subject or not (thing or things) or (thing and modal in {"can", "will"} and before in {"a", "an"}):
        return False
    lefts = place.lefts(7, at)
    if NAMED.search(" ".join(lefts)):
        return False
    if before in OPENERS and not things:
        return False
    return before in OPENERS or before in DETERMINERS or place.word(at - 2) in DETERMINERS
