"""T114: one word written as two."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import lexicon
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.kinds import matched_case

# Words that are never right as two (a verb and its particle, "set up", may be: their plurals are here, their singulars are not).
CLOSED = (
    "where+ever in+tact in+stead there+fore some+thing "
    "an+other never+the+less now+a+days frame+work hand+bag    "
    "weather+proof water+proof bullet+proof fool+proof finger+print finger+prints finger+tips finger+nails eye+brow eye+brows eye+lashes eye+lids eye+sight "
    "tooth+brush tooth+paste basket+ball volley+ball bed+room bed+rooms     "
    "book+shelf card+board clip+board cup+board cup+cakes down+load down+loads earth+quakes "
    "grand+mother grand+father grand+parents grand+children grand+daughter grand+son grape+fruit grave+yard "
    "hall+way hand+writing hard+ware soft+ware head+quarters head+phones honey+moon house+work land+lord land+lords land+scape "
    "mail+box master+piece mid+night news+paper news+papers news+letter news+letters night+mare night+mares note+book note+books "
    "pan+cake pan+cakes pea+nut pea+nuts pine+apple pop+corn post+card rail+road rail+way rain+bow relation+ship relation+ships   "
    "leader+ship member+ship neighbor+hood neighbour+hood child+hood class+mates skate+board sky+scraper   "
    "soft+wares stake+holder stake+holders share+holder share+holders stair+case straw+berry straw+berries sun+glasses sun+screen   "
    "table+spoon table+spoons tea+spoon tea+spoons text+book text+books thunder+storm thunder+storms under+stand vine+yard ware+house ware+houses "
    "water+melon work+load work+loads work+shop       "
    "air+plane air+planes air+craft over+whelmed over+whelming it+self use+ful help+ful care+ful success+ful beauti+ful "
    "hang+outs work+outs check+ups set+ups start+ups sign+ups make+overs take+overs break+ups back+ups pick+ups walk+throughs drop+outs cut+outs print+outs hand+outs black+outs pay+outs "
    "book+store book+stores after+noon after+noons grand+sons fire+places fire+works friend+ship friend+ships wheel+chair wheel+chairs pass+port pass+ports "
    "lap+tops sun+flowers lip+stick suit+case suit+cases brief+case camp+fire cow+boys jelly+fish gold+fish flash+lights under+wear neck+lace bath+tub motor+cycle back+packs "
    "black+board white+board snow+flakes "
    "work+arounds melt+downs break+downs break+throughs lock+downs count+downs draw+backs set+backs short+comings  "
).split()
# Those that are one word only behind these; elsewhere their halves meet in good prose ("the week ends with", "key board members").
FRAMED = {
    "life time": ("lifetime", ("a ", "your ", "his ", "her ", "my ", "our ", "their ", "once in a ")),
    "life style": ("lifestyle", ("a ", "healthy ", "your ", "active ", "sedentary ")),
    "back ground": ("background", ("the ", "a ", "in the ", "family ")),
    "guess work": ("guesswork", ("the ", "of ", "less ", "no ", "some ")),
    "paper work": ("paperwork", ("the ", "of ", "following ", "your ", "fill out ", "all ")),
    "home work": ("homework", ("your ", "the ", "my ", "their ", "his ", "her ")),
    "mean while": ("meanwhile", ("in the ",)),
    "along side": ("alongside", ("work ", "working ", "comes ", "used ", "use ", "sit ", "run ", "live ")),
    "make up": ("makeup", ("her ", "wear ", "wearing ", "no ", "of ", "eye ")),
    "week ends": ("weekends", ("on ", "most ", "at ")),
    "pass word": ("password", ("your ", "a ", "the ", "strong ", "new ")),
    "bath room": ("bathroom", ("the ", "a ", "your ", "our ")),
    "class room": ("classroom", ("the ", "a ", "your ", "in ")),
    "key board": ("keyboard", ("a wireless ", "your ", "computer ", "mechanical ")),
    "hand bag": ("handbag", ("her ", "a ", "the ", "my ")),
    "every where": ("everywhere", ("almost ", "from ", "is ", "are ")),
    "any where": ("anywhere", ("almost ", "last ", "go ", "from ", "hardly ")),
    "no where": ("nowhere", ("to ", "in the middle of ", "out of ", "goes ", "going ")),
    "snap shot": ("snapshot", ("a ", "the ", "quick ")),
    "snap shots": ("snapshots", ("of ", "the ", "few ")),
    "under standing": ("understanding", ("better ", "clear ", "good ", "an ", "my ", "your ")),
    "smart phone": ("smartphone", ("your ", "a ", "the ")),
    "down stairs": ("downstairs", ("playing ", "is ", "are ", "was ", "live ", "lives ")),
    "up stairs": ("upstairs", ("playing ", "is ", "are ", "was ", "live ", "lives ")),
    "work place": ("workplace", ("the ", "a ", "your ")),
    "work force": ("workforce", ("the ", "a ", "your ")),
}
ENDINGS = frozenset("ed ing tion tions ment ments ly ness".split())
STEMS = frozenset("sex op print web sub check add head co re pre".split())  # "sex ed", "check ed/x"
BESIDE = re.compile(r"^['-]|_ ?[-–—']|_/")  # "self-esteem" with spaces around its hyphen


def table() -> dict[str, str]:
    """What is written, with the word that is meant."""
    words = {parts.replace("+", " "): parts.replace("+", "") for parts in CLOSED}
    framed = {first + said: first + meant for said, (meant, firsts) in FRAMED.items() for first in firsts}
    return words | {"where ever": "wherever"} | framed


class PartedWord(Rule):
    """One word written as two ("life time"), or with a stray space in it ("expand ed").

    Why: both halves are words, so spell-checkers pass them, and a search for the word misses the article.
    Fix: close the gap.
    """

    code = "T114"
    name = "parted-word"
    since = "0.2"
    precision = 0.92
    message = "“{written}” is one word: “{meant}”"
    whole = table()
    cues = (*whole, *ENDINGS)
    bad = (
        Bad("It lasts a life time.", "It lasts a lifetime.", "a life time"),
        Bad("He had to expand ed his shop twice.", "He had to expanded his shop twice.", "expand ed"),
    )
    good = (
        "He set up the shop and worked out the sum.",
        "Special ed teachers met.",
        "We had an other-worldly time.",
        "The week ends with a dance; key board members and first class rooms come first.",
        "The House holds a vote, the work places demands on her, and sex ed is next.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the halves."""
        folded = text.folded
        for hit in hits:
            said = folded[hit.start : hit.end]
            start = hit.start if said in self.whole else _stem_before(folded, hit.start)
            written = text.raw[start : hit.end]
            meant = self.whole.get(said) or written.replace(" ", "")
            if start < 0 or not written[1:].islower() or text.is_protected(start, hit.end):
                continue
            if BESIDE.search(folded[start - 1 : start] + "_" + folded[hit.end : hit.end + 2]):
                continue
            if said not in self.whole and not _is_split(written):
                continue
            right = matched_case(written, meant)
            yield Remark(start, hit.end, self.message.format(written=written, meant=right), replacement(right))


def _stem_before(folded: str, at: int) -> int:
    """Where the word before a stray ending begins; -1 where none stands right before."""
    start = at - 1
    while start > 0 and folded[start - 1].isalpha():
        start -= 1
    return start if folded[at - 1 : at] == " " and start < at - 1 else -1


def _is_split(written: str) -> bool:
    """Whether a word and a stray ending make a word, both written small."""
    return (
        written.islower()
        and written.split(" ", maxsplit=1)[0] not in STEMS
        and lexicon.load().plain(written.replace(" ", ""))
    )
