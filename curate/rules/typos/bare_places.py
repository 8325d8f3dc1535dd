"""Whether a form of "be" or "have" governs a verb's base (T252)."""

from functools import cache

from curate.models import counts, verbs
from curate.rules.typos.inflection import DETERMINERS, HAVE, MODALS, OPENERS, Place, is_adverb

BE_FORMS = ("is", "are", "was", "were", "been", "be", "being")
HAVE_FORMS = ("has", "had", "have")
FEW = 20  # as often the participle stands there, at least
# What goes on behind a participle, and seldom behind a noun without an article.
BY_FORCE = frozenset(
    "by to from with at into onto before after during until since without under because while when as in on for near online together".split()
)
WHEN = frozenset(
    "last yesterday today tomorrow tonight twice daily here there online two three four five six seven eight nine ten several many just only almost "
    "easily quickly correctly properly directly separately recently completely again yet white black red blue green hot cold warm fresh often first away up down out off every".split()
)
GIVEN = frozenset("give offer ask award grant tell teach show send charge deny pay assign".split())
MASS = frozenset(
    "damage work change love use help support research control concern need interest trade rest care practice stress experience fear hope progress "
    "pain sleep play talk news truth rain snow fire water space light power sound force effort study worship abuse neglect demand cause evidence access "
    "decay waste drink drive design bias pressure labor labour travel traffic transport exercise contact fight respect trust pride doubt "
    "surprise proof guilt shame blame delay debate dispute conflict risk taste smell touch feel color colour dust smoke oil ice air".split()
)
CLEFT = frozenset(
    "do does did done doing what thing things least best most is was be step goal way task advice job plan trick idea point there it here option next than".split()
)
LIKE_ADVERBS = frozenset(
    "lonely friendly likely early elderly ugly lovely deadly costly only family daily weekly monthly yearly supply so just rather most more".split()
)
PRONOUNS = frozenset("i you he she we they".split())
DONE_WHEN = frozenset("often twice daily first before every again until separately".split()) - {"daily"}
NOT_THERE = frozenset("there what".split())
PLANNED = frozenset("plan try wait hope look go".split())
SPANS = frozenset(
    "a an two three four five six seven eight nine ten many several hours days weeks months years over almost about".split()
)
AFTER_HAVE = frozenset("since almost until into three already everything something anything nothing it".split())
LASTING = frozenset("work live play study stay travel wait look search".split())
TIME = frozenset(
    "next other first last whole day same following previous entire time night morning year week month rest".split()
)
THINGS = DETERMINERS - {"no", "that", "some", "any"} | {"him", "them", "me", "us"}


@cache
def governed(base: str, forms: tuple[str, ...]) -> bool:
    """Whether a verb's participle stands behind an auxiliary, and its base does not."""
    wrong, right = counts.pairs(forms, base), counts.pairs(forms, verbs.load()[base].participle)
    return right > FEW * (1 + wrong)


def is_all(lefts: list[str]) -> bool:
    """Whether "all he did" stands in front."""
    return any(
        word == "all" and (not at or lefts[at - 1] in {*PRONOUNS, "the", "that"}) for at, word in enumerate(lefts)
    )


def begins(place: Place, at: int) -> bool:
    """Whether the clause begins with its subject, a pronoun or a plural."""
    word, before = place.word(at), place.word(at - 1)
    if word in PRONOUNS:
        return before in OPENERS
    return word.endswith("s") and (before in OPENERS or (before in DETERMINERS and place.word(at - 2) in OPENERS))


def behind_be(place: Place, base: str, at: int) -> bool:
    """Whether a form of "be" governs a base."""
    if not governed(base, BE_FORMS):
        return must_be(place, base, at) or (
            base in PLANNED
            and place.word(1) == "to"
            and at == -1
            and place.word(-2) not in CLEFT
            and place.word(-1) != "be"
        )
    be, right = place.word(at), place.word(1)
    lefts = place.lefts(8, at - 1)
    if not lefts or (NOT_THERE if be in {"been", "being"} else CLEFT).intersection(lefts) or is_all(lefts):
        return False
    settled = be in {"been", "being"} or (be == "be" and lefts[0] in MODALS)
    after = right in BY_FORCE or right in WHEN or is_adverb(right)
    if base in verbs.strict():
        return settled or after or (base in GIVEN and right in THINGS)
    if right == "of" or (base == "spot" and right == "on") or (right == "to" and base not in PLANNED and not settled):
        return False
    if base in MASS:
        return (be in {"been", "being"} and after) or (
            be == "be" and settled and (is_adverb(right) or right in {"by", "online", "until", "again"})
        )
    return after or (settled and right in {"", "and", "but", "or"} and be != "be")


def must_be(place: Place, base: str, at: int) -> bool:
    """Whether "must be", a base that is seldom a noun there, and an adverb stand together ("must be stir constantly")."""
    right = place.word(1)
    if (
        place.word(at) != "be"
        or place.word(at - 1) not in MODALS
        or base in MASS
        or base in LIKE_ADVERBS
        or base.endswith("tion")
    ):
        return False
    told = place.word(at - 2) not in {"there", "it", "this", "that", "what", ""}
    return told and (is_adverb(right) or right in DONE_WHEN) and counts.pair("be", base) < 1


def behind_have(place: Place, base: str, at: int) -> bool:
    """Whether a form of "have" governs a base."""
    have, right, subject = place.word(at), place.word(1), place.word(at - 1)
    if have in PRONOUNS:  # "have you ever see"
        asked = subject in HAVE and not place.word(at - 2) and (base in verbs.strict() or governed(base, HAVE_FORMS))
        return asked and (right in THINGS or right == "it")
    if not subject or (have == "have" and not begins(place, at - 1)):
        return False
    if base in LASTING and right in {"here", "there", "as", "with", "together", "hard"} and have != "had":
        return subject in PRONOUNS
    return governed(base, HAVE_FORMS) and goes_on(place, base, have)


def goes_on(place: Place, base: str, have: str) -> bool:
    """Whether what follows a base behind "have" follows verbs, and no noun."""
    right = place.word(1)
    if right in THINGS:
        return place.word(2) not in TIME
    if base in verbs.strict():
        return right != ""
    if right in {"", "but"}:
        return have == "has" and base not in MASS
    if right == "for":
        return place.word(2) in SPANS and base != "change"  # "change for a ten"
    return right in WHEN or right in AFTER_HAVE
