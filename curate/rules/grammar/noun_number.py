"""G109: "several reason why", "both team played", "every students"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.counted import describes_well
from curate.rules.grammar.counted_digits import counted_by_digits
from curate.rules.grammar.noun_places import LAST, names_kind, several, single
from curate.rules.grammar.noun_words import CHANGED, MANY, OF_MANY, OF_THE, ONE
from curate.rules.kinds import matched_case
from curate.rules.typos.inflection import Place


class NumberOfNoun(Rule):
    """A noun of the wrong number behind a word that counts: "several reason", "every students".

    Why: the word before the noun says how many there are, and the noun says another thing.
    Fix: the noun's other form.
    """

    code = "G109"
    name = "number-of-noun"
    since = "0.2"
    message = "“{before}” asks for “{meant}”"
    everywhere = True
    cues = (*MANY, *OF_MANY, *OF_THE, *sorted(ONE), "both my", "both his", "both her", "both their", "both our")
    bad = (
        Bad("There are several reason why it failed.", "There are several reasons why it failed.", "reason"),
        Bad("Both team played well.", "Both teams played well."),
        Bad("There are many different way to cook it.", "There are many different ways to cook it."),
        Bad("These product are new.", "These products are new."),
        Bad("Every students will get one.", "Every student will get one."),
        Bad("I bought this shoes in May.", "I bought these shoes in May.", "this"),
        Bad("We have a number of option for you.", "We have a number of options for you."),
        Bad("We talked about a variety of topic.", "We talked about a variety of topics."),
        Bad("He talked with other student.", "He talked with other students."),
        Bad("There are many reason to go.", "There are many reasons to go."),
        Bad("The firm has offices in 19 country now.", "The firm has offices in 19 countries now."),
        Bad("We spoke with three interviewer in May.", "We spoke with three interviewers in May."),
        Bad("Fifty-three week of training went by.", "Fifty-three weeks of training went by."),
        Bad("They walked two block to the quay.", "They walked two blocks to the quay."),
        Bad("We lost eight cargo ship at sea.", "We lost eight cargo ships at sea."),
        Bad("Look at the two kitchen.", "Look at the two kitchens."),
        Bad("One of the thing that I like is rain.", "One of the things that I like is rain."),
        Bad("She is one of the greatest player ever.", "She is one of the greatest players ever."),
        Bad("Each of the student has a desk.", "Each of the students has a desk."),
        Bad(
            "He lived there for more than twenty year in peace.", "He lived there for more than twenty years in peace."
        ),
    )
    good = (
        "A two block walk, a 5 year plan, a three bedroom house with a 2 car garage, a 40 hour week and the two party system in law.",
        "In 2020 state law changed. One in two visit. Two thirds of 40 percent; 20 quid for 16 gig of memory; six passenger conversion.",
        "She is on page 5 of part 2; the two women, many sperm and small, airy rooms; a three or 4 star hotel.",
        "One of the day to day tasks is hers; one of the player characters dies; teams of 3 brigade.",
        "A cell responds to other tissue; with other staff; in other word order; of other kind; from other person to person.",
        "Several reason codes and these product managers; a two year plan, both team captains.",
        "These help and those work. Several sheep and two aircraft were there.",
        "Every sports car and this sales pitch. One of the Bush family came.",
        "A variety of apple, a lot of car for the money; many plan to go.",
        "A phase two study; a year nine pupil. Many dream of peace, and these link to a page.",
        "Those resident in Wales were both home to nobody. To do this doctors in Rome met; a one-to-many mapping.",
        "This boots from a disk. It has ten floor to ceiling windows. There are three month, six month and one year terms.",
        "Those reading this were told. Both parent and child came. Many a man is sorry. This makes sense.",
    )  # fmt: skip

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the nouns, each once."""
        for at, number, meant in counted_by_digits(text):
            start, end = text.words.starts[at], text.words.ends[at]
            if text.raw[start:end].islower():
                yield Remark(start, end, self.message.format(before=number, meant=meant), replacement(meant))
        last = -1
        for hit in hits:
            at = bisect_left(text.words.ends, hit.end)
            if text.folded[hit.start - 1 : hit.start] == "-" and hit.start:
                continue  # "one-to-many mapping"
            if at >= len(text.words) or text.words.ends[at] != hit.end:
                continue
            cue = text.folded[hit.start : hit.end]
            for remark in self.wrong(text, at, cue):
                if remark.start > last:
                    last = remark.start
                    yield remark

    def wrong(self, text: Text, at: int, cue: str) -> Iterator[Remark]:
        """A remark on the noun behind a word that counts, at its index."""
        place = Place(text, at)
        for off in (1, 2, 3, 4):
            word = place.word(off)
            if not word:
                return
            if word == "most" and cue in OF_THE:
                continue
            meant = (single if cue in ONE else several)(text, place, cue, off)
            if meant:
                spot = at if meant in CHANGED else at + off
                start, end = text.words.starts[spot], text.words.ends[spot]
                if (
                    text.raw[start + 1 : text.words.ends[at + off]].islower()
                    and text.raw[text.words.starts[at + off]].islower()
                ):
                    meant = matched_case(text.raw[start:end], meant)
                    yield Remark(start, end, self.message.format(before=cue, meant=meant), replacement(meant))
                return
            if not describes_well(word) and not (off < LAST and names_kind(cue, word)):
                return
