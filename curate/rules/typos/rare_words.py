"""T266: a rare word in the place of a common one that is a letter away."""

from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.kinds import matched_case

# The word, the common one, and stems of which one stands somewhere in an article that means the word itself.
TABLE = """
calender calendar paper textile roll rubber fabric lamina finishing pvc machine
calenders calendars paper textile roll rubber fabric lamina finishing pvc machine
manger manager stable hay jesus christ nativity bethlehem trough crib shepherd straw donkey feed horse cow cattle ox gaston paris restaurant
wether weather sheep ewe goat lamb flock wool fleece ram
cheep cheap chick bird chirp egg peep nest
cheeper cheaper chick bird chirp grouse partridge
pubic public hair bone symphy lice pelvi genital groin shav puberty wax penis pelvic ramus pubic_area pubic_region pubic_arch pubic_ram
beech beach tree wood forest leaf leaves hedge oak copper nut birch aircraft
boos boss jeer hiss crowd cheer fans audience stage booing
""".strip()
BESIDE = ("-", "'")


def _read(table: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Each word with the common one and its own stems."""
    rows = (line.split() for line in table.splitlines())
    return {word: (meant, tuple(" " + stem.replace("_", " ") for stem in stems)) for word, meant, *stems in rows}


class RareWord(Rule):
    """A word of a trade in the place of a common one, where nothing speaks of that trade: "the calender of events".

    Why: lists of words hold it, so no spell-checker minds.
    Fix: the common word.
    """

    code = "T266"
    name = "rare-word"
    since = "0.2"
    message = "“{text}” is a rare word; “{meant}” is probably meant"
    words = _read(TABLE)
    cues = tuple(words)
    bad = (
        Bad("The calender of events is online.", "The calendar of events is online.", "calender"),
        Bad("The manger took the drinks off our bill.", "The manager took the drinks off our bill."),
        Bad("The pubic hearing is on Thursday.", "The public hearing is on Thursday."),
        Bad("The wether was lovely.", "The weather was lovely."),
    )
    good = (
        "The paper runs through the calender.",
        "The child lay in a manger in the stable.",
        "The Vail and the Manger are inns.",
        "A wether is a castrated ram.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield rare words that nothing else in the article explains."""
        for span in hits:
            written = text.raw[span.start : span.end]
            after = text.raw[span.end : span.end + 2]
            opens = (
                after[:1] == " "
                and after[1:].islower()
                and text.raw[max(0, span.start - 2) : span.start].strip() in {"", "."}
            )
            if not (written.islower() or (opens and written[1:].islower())) or text.is_protected(span.start, span.end):
                continue
            if text.raw[span.start - 1 : span.start] in BESIDE or text.raw[span.end : span.end + 1] in BESIDE:
                continue
            meant, stems = self.words[text.folded[span.start : span.end]]
            if any(stem in text.folded for stem in stems):
                continue
            right = matched_case(written, meant)
            yield Remark(span.start, span.end, self.message.format(text=written, meant=right), replacement(right))
