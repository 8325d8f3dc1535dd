"""T240: "untill", "criterias", "an advice", "teached"."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark
from curate.rules.frames import Frame, Framed
from curate.rules.typos import regularised

OF_THESE = (
    "some|any|more|many|good|great|useful|helpful|these|those|few|several|important|valuable|further|additional|relevant|all the|all|other|your|"
    "lots of|lot of|kind of|detailed|personal|basic|following|necessary|correct|different|various"
)
FILED = "criminal|filed|indictments and|indictments or|indictments|two|by"  # what prosecutors file

NAMED = frozenset("childrens homeworks furnitures equipments peoples que tooths".split())


class NoSuchForm(Framed):
    """A form that does not exist, though lists of words hold it ("untill", "criterias", "teached"), and a plural of what is not counted.

    Why: such forms are among the first that readers take for carelessness, and a spell-checker that knows them is silent.
    Fix: the usual form.
    """

    code = "T240"
    name = "no-such-form"
    since = "0.2"
    precision = 0.95  # 19 hits in 6 million words of edited prose were read (14 of them "childs"): all slips
    frames = (
        Frame("untill", "until"),
        Frame("irregardless", "regardless"),
        Frame(
            "payed",
            "paid",
            unless_right="out|away|off|it out|the line|the rope",
            never="ropes?|hawsers?|cables?|seams?|tar|pitch",
        ),
        Frame("criterias", "criteria"),
        *(
            Frame(
                f"criteria {be}",
                f"criteria {are}",
                "the|these|main|only|selection|eligibility|our|following|whose",
                never="one|each|any|none|of|in|by|with|to|for|on|using|meeting|that|which",
            )
            for be, are in (("is", "are"), ("was", "were"), ("has", "have"))
        ),
        Frame("phenomenons", "phenomena", unless_left="teen|child|pop|internet|viral|pitching"),
        Frame("medias", "media", "social"),
        Frame("homeworks", "homework", unless_left="lutron|the lutron|project"),
        Frame("furnitures", "furniture"),
        Frame("equipments", "equipment"),
        Frame("softwares", "software"),
        Frame("hardwares", "hardware"),
        Frame("informations", "information", OF_THESE),
        Frame("informations", "information", "", "about|regarding|on|concerning|to|directly|that|which|from|of", FILED),
        Frame("advices", "advice", OF_THESE + "|thanks for the|thanks for|for your|for the"),
        Frame(
            "advices",
            "advice",
            rf"(?:{OF_THESE}) [a-z]+|(?:give|gave|gives|giving|given|get|got|need) (?:me|him|her|us|them|you|good|the)",
        ),
        Frame("advices", "advice", "give|gave|gives|giving|need|needed|seek|take|took|follow|followed"),
        Frame("advices", "advice", "", "about|regarding|on how|to"),
        Frame("advice", "piece of advice", "one", "$|to|on|about|for|that|i"),
        Frame(
            "costed",
            "cost",
            "",
            r"me|us|him|her|them|you|a|an|more|less|too|so|around|only|nearly|almost|\d[\d,]*|twice",
        ),
        Frame("feets", "feet"),
        Frame("foots", "feet", r"\d+|two|three|four|five|six|both|his|her|my|their"),
        Frame("tooths", "teeth"),
        Frame("sheeps", "sheep|sheep's"),
        Frame("childs", "child's|children", "the|your|my|our|their|her|his|a|each|every"),
        Frame("childrens", "children's", "", "hospitals?|museums?"),
        Frame("childrens", "children", "", "$|and|who|are|were|have|with|in|from|of|to|can|will"),
        Frame(
            "peoples",
            "people's",
            "",
            "lives|minds|homes|eyes|houses|money|opinions|attention",
            "indigenous|native|these|those",
        ),
        Frame(
            "peoples",
            "people",
            r"\d[\d,]{2,}|hundred|thousand|million|hundreds of|thousands of|millions of|lots of|a lot of",
        ),
        Frame(
            "que",
            "queue",
            "long|longer|longest|huge|endless|in a|in the|join the|joined the|end of the|back of the|print|the whole",
        ),
        Frame("que", "cue", "on|right on|pool|billiard", "$|the|and|for|to"),
        *regularised.frames(),
    )
    bad = (
        Bad("They waited untill the rain was over.", "They waited until the rain was over.", "untill"),
        Bad("He payed the baker and left.", "He paid the baker and left."),
        Bad("Both jobs have the same criterias.", "Both jobs have the same criteria."),
        Bad("The selection criteria is strict.", "The selection criteria are strict."),
        Bad("She gave us some advices on roses.", "She gave us some advice on roses."),
        Bad("She teached us to swim.", "She taught us to swim.", "teached"),
        Bad("They wented home.", "They went home."),
        Bad("There was a long que at the bakery.", "There was a long queue at the bakery.", "que"),
    )
    good = (
        "They payed out the rope. The cable was payed out.",
        "Prosecutors filed two informations; the latest advices from Paris were grave.",
        "Meeting the criteria is hard, and one of the criteria is age.",
        "He foots the bill. Lo que pasa. The media was there until noon.",
        "Like Topsy it just growed; he flied out, founded a firm and putted well.",
        "These peoples of the north; the criteria and the phenomenon.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the remarks, but none on names ("Childrens Hospital", "HomeWorks")."""
        for remark in super().check(text, hits):
            if text.folded[remark.start : remark.end] not in NAMED or text.raw[remark.start].islower():
                yield remark
