"""T237: an owner without the apostrophe, and one where nobody owns."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark
from curate.rules.frames import Frame, Framed
from curate.rules.typos.verb_apostrophes import COUNT, FRAMES, NOUNS_TOO, VERBS
from curate.rules.words import OWNERS

HOME = "house|birthday|wedding|apartment|kitchen|bedroom|backyard|basement|couch|death|funeral|grave|office|generation"
SPAN = r"(?:(?:walk|drive|ride|flight|journey|sail|trek|hike) (?:from|away|north|south|east|west|of)|experience|notice|imprisonment|probation) (?:in|of|with|at|as|for|and|before|working|to)|time (?:when|the|and|in|for)|worth of|(?:experience|notice|time|imprisonment|probation|vacation|salary|rent|pay|wages|severance|leave|sleep|hard work|delay|detention)(?=[.,;:!?)\n]|$)"
# "My friends house hunt", "the sisters house homeless women".
VERBAL = "(?:house|couch|apartment) (?:s[ia]t|surf|surfed|hunt|hunted|swap|swapped|share|refugees|homeless|people|the|up|an?|their|them|and feed)"
PLURAL = ("parents", "grandparents", "neighbors", "neighbours", "in-laws")
SINGLE = (
    "mothers", "fathers", "moms", "dads", "mums", "friends", "sisters", "brothers", "husbands", "grandmothers", "grandfathers", "grandmas",
    "grandpas", "uncles", "aunts", "daughters", "sons", "girlfriends", "boyfriends",
)  # fmt: skip

DONE = frozenset([*VERBS, *NOUNS_TOO])


class MissingPossessive(Framed):
    """An owner without the apostrophe ("my parents house"), and an apostrophe where nobody owns ("lot's of").

    Why: the reader takes the owner for a plural and reads the line twice.
    Fix: the apostrophe where it belongs.
    """

    code = "T237"
    name = "missing-possessive"
    since = "0.2"
    precision = 0.95
    frames = (
        *FRAMES,
        *(Frame(owners, f"{owners}'", OWNERS, HOME, unless_right=VERBAL) for owners in PLURAL),
        *(Frame(owner, f"{owner[:-1]}'s|{owner}'", rf"{OWNERS}|a|the", HOME, unless_right=VERBAL) for owner in SINGLE),
        *(
            Frame(
                unit,
                f"{unit}'",
                COUNT,
                SPAN,
                unless_right="time (?:she|he|it|they|we|i|you|the|and (?:again|money))|walk (?:north|south|east|west) (?:to|along|until|on|for)|experience (?:in some|some|the|an?|their|more)",
            )
            for unit in ("days", "weeks", "months", "years", "hours")
        ),
        Frame("lot's", "lots", "", "of", unless_left="this|that|each|the|every"),
        Frame("its'", "its", unless_right="been|a|an|the|not|going|so|very|just|all|time|important|easy|hard"),
        Frame("beginners", "beginner's", "", "guide|guides|luck", unless_left="for"),
        Frame(
            "childrens",
            "children's",
            unless_right="$|hospitals?|health|museums?|sudafed|medical|and|who|are|were|have|with|in|from|of|to|can|will",
        ),
        Frame("womens", "women's"),
        Frame(
            "mens",
            "men's",
            "",
            r"clothing|clothes|wear|fashion|shoes|shirts?|jeans|jackets?|suits?|sizes?|restrooms?|locker|bathroom|room|rooms|department|division|tennis|golf|singles|doubles|health|basketball|soccer|team|style|haircuts?|watches|underwear",
        ),
        Frame(
            "worlds",
            "world's",
            "the|of the",
            "best|first|worst|most|finest|highest|cheapest|rarest|deepest|happiest|strongest|greatest|population|attention|economy|largest|biggest|oldest|fastest|tallest|longest|leading|smallest|richest|greatest",
            unless_right="most (?:likely|similar|like|distant)",
        ),
        *(Frame(f"{pronoun}'s", f"{pronoun}s") for pronoun in ("your", "her", "our")),
        Frame("their's", "theirs|there's"),
        *(Frame(f"{pronoun}s'", f"{pronoun}s") for pronoun in ("your", "her", "our", "their")),
        Frame(
            "peoples",
            "people's",
            "",
            "lives|minds|homes|opinions?|attention|faces|feelings|needs|houses|choice|eyes|hearts|heads|perception|behaviou?r|money|business",
        ),
    )
    bad = (
        Bad("We moved out of my parents house.", "We moved out of my parents' house.", "parents"),
        Bad("He has 60 months experience.", "He has 60 months' experience.", "months"),
        Bad("She make's soap.", "She makes soap.", "make's"),
        Bad("This bag is your's.", "This bag is yours."),
        Bad("There are lot's of birds.", "There are lots of birds.", "lot's"),
    )
    good = (
        "My friends bed down early.",
        "It took two days; time flew.",
        "My friends are at home.",
        "Our sons house hunt and couch surf; of the worlds most likely to be warm, two are near.",
        "After four years time and money were gone.",
        "FAQs for women and children.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield what the frames find, less names ("Tell's", "Best Buy's")."""
        for remark in super().check(text, hits):
            written = text.raw[remark.start : remark.end]
            if written[0].islower() or written[:-2].lower() not in DONE:
                yield remark
