"""T239: "alot", "aswell"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark
from curate.rules.frames import Frame, Framed

OPENERS = frozenset(
    "Noone Thankyou Aswell Apartfrom Inbetween Ontop Afterall Infact Atleast Ofcourse Eventhough Everytime Incase Inspite Inorder Alot".split()
)  # no names


class RunTogether(Framed):
    """Two words that are often written as one, and that lists of words therefore hold.

    Why: "alot" is the first slip that many readers look for.
    Fix: the blank.
    """

    code = "T239"
    name = "run-together"
    since = "0.2"
    severity = "error"
    frames = (
        Frame("alot", "a lot"),
        Frame("abit", "a bit"),
        Frame("aswell", "as well"),
        Frame("thankyou", "thank you"),
        Frame("apartfrom", "apart from"),
        Frame("inbetween", "in between"),
        Frame("ontop", "on top"),
        Frame("highschool", "high school"),
        Frame("highschools", "high schools"),
        Frame("rightaway", "right away"),
        Frame("afterall", "after all"),
        Frame("infact", "in fact"),
        Frame("atleast", "at least"),
        Frame("atmost", "at most"),
        Frame("ofcourse", "of course"),
        Frame("eventhough", "even though"),
        Frame("eachother", "each other"),
        Frame("infront", "in front"),
        Frame("inspite", "in spite", "", "of"),
        Frame("everytime", "every time"),
        Frame("inorder", "in order", "", "to|that"),
        Frame(
            "upto",
            "up to",
            "",
            r"\d[\d,.]*%?|the|a|an|one|two|three|four|five|six|eight|ten|seven|nine|twelve|fifteen|twenty|thirty|fifty|half|four|several|our|my|your|his|her|their|now|this|that|date",
        ),
        Frame(
            "noone",
            "no one",
            "",
            "at|in|is|was|can|could|knows?|knew|else|ever|has|had|will|would|wants?|wanted|seems?|likes?|cares?|to|really|told|said|should",
        ),
        Frame("noone", "no one", "that|and|but|if|because|there was|there is|to|from|by|since|so|almost"),
        Frame(
            "maybe",
            "may be",
            "it|there|this|which|they",
            "that|possible|necessary|a|an|due|time|better|worth|because|hard|easier|too|the|some|more|difficult|used|of|able|helpful|useful|best|wise|true",
            unless_left=r"(?:give|gave|do|did|take|took|make|made|try|use|for|with|of|about|had|have|has|is|was|to|in|on|see|saw) (?:it|this|they|which)|(?:is|was|are|were|out|over|been|go|went|in) there|like this",
        ),
        Frame(
            "incase",
            "in case",
            "jacket|coat|umbrella|sweater|numbers?|extra|copy|cash|ready|just|water|handy|backup|phone|open|blanket|money|food|torch",
            "the|my|your|a|an|one",
        ),
        Frame(
            "incase",
            "in case",
            "",
            "you|it|he|she|they|we|i|of|there|something|anything|someone|anyone",
            unless_right="it (?:in|with|from|within)",
            unless_left="to|can|will|would|and|that|which|may|not|they|we|you|i|who",
        ),
    )
    bad = (
        Bad("He has alot of friends.", "He has a lot of friends."),
        Bad("Infact, there are atleast nine of them.", "In fact, there are at least nine of them."),
        Bad("He can bring it aswell.", "He can bring it as well."),
        Bad("It maybe that he forgot.", "It may be that he forgot."),
        Bad("Take a coat incase it rains.", "Take a coat in case it rains."),
    )
    good = (
        "They incase the beams in concrete. Bony plates incase your armadillo.",
        "A lot of it is as well known as he is, after all.",
        "Abit made motherboards, and a Highschool is an anime; Peter Noone sang it.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield what the frames find, less names."""
        for remark in super().check(text, hits):
            written = text.raw[remark.start : remark.end]
            if not written[0].isupper() or written.isupper() or written in OPENERS:
                yield remark
