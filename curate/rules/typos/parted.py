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
    "where+ever in+tact in+stead mean+while there+fore like+wise other+wise any+where every+where some+where no+where every+thing any+thing some+thing "
    "an+other never+the+less none+the+less now+a+days now+days guess+work paper+work frame+work hand+bag hand+bags snap+shot snap+shots "
    "life+time life+style life+styles weather+proof water+proof bullet+proof fool+proof finger+print finger+prints finger+tips finger+nails eye+brow eye+brows eye+lashes eye+lids eye+sight "
    "tooth+brush tooth+paste back+pack back+packs back+ground back+grounds basket+ball base+ball foot+ball volley+ball bed+room bed+rooms bath+room bath+rooms class+room class+rooms "
    "book+store book+shelf card+board check+list clip+board country+side cup+board cup+cakes data+base data+bases dead+line dead+lines down+load down+loads drive+way earth+quake earth+quakes "
    "fire+fighter fire+fighters flash+light grand+mother grand+father grand+parents grand+children grand+daughter grand+son grape+fruit grave+yard "
    "hall+way hand+writing hard+ware soft+ware head+quarters head+phones home+work honey+moon house+hold house+holds house+work key+board key+boards land+lord land+lords land+scape "
    "mail+box master+piece mid+night motor+cycle motor+cycles neck+lace new+born news+paper news+papers news+letter news+letters night+mare night+mares note+book note+books "
    "pan+cake pan+cakes pass+word pass+words pass+port pea+nut pea+nuts pine+apple play+ground pop+corn post+card rail+road rail+way rain+bow relation+ship relation+ships friend+ship friend+ships "
    "leader+ship member+ship neighbor+hood neighbour+hood child+hood room+mate room+mates team+mate team+mates class+mates sea+food side+walk skate+board sky+scraper smart+phone smart+phones "
    "soft+wares spread+sheet spread+sheets stake+holder stake+holders share+holder share+holders stair+case straw+berry straw+berries sun+glasses sun+screen super+market super+markets "
    "table+spoon table+spoons tea+spoon tea+spoons text+book text+books thunder+storm thunder+storms time+table under+stand under+standing under+wear vine+yard ware+house ware+houses "
    "water+melon week+day week+days week+ends wheel+chair wheel+chairs work+load work+loads work+place work+places work+force work+shop work+shops world+wide business+man business+men girl+friend boy+friend "
    "air+port air+ports air+plane air+planes air+craft over+whelmed over+whelming him+self her+self it+self use+ful help+ful care+ful success+ful beauti+ful "
    "hang+outs work+outs check+ups set+ups start+ups sign+ups make+overs take+overs break+ups back+ups pick+ups walk+throughs drop+outs cut+outs print+outs hand+outs black+outs pay+outs "
    "work+arounds melt+downs break+downs break+throughs lock+downs count+downs draw+backs set+backs short+comings by+pass out+standing"
).split()
ENDINGS = frozenset("ed ing tion tions ment ments ly ness".split())
BESIDE = re.compile(r"^['-]|_ ?[-–—']")  # "self-esteem" with spaces around its hyphen


def table() -> dict[str, str]:
    """What is written, with the word that is meant."""
    words = {parts.replace("+", " "): parts.replace("+", "") for parts in CLOSED}
    return words | {"where ever": "wherever", "now days": "nowadays"}


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
        Bad("It lasts a life time.", "It lasts a lifetime.", "life time"),
        Bad("He had to expand ed his shop twice.", "He had to expanded his shop twice.", "expand ed"),
    )
    good = (
        "He set up the shop and worked out the sum.",
        "Special ed teachers met.",
        "We had an other-worldly time.",
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
    return written[1:].islower() and written.islower() and lexicon.load().plain(written.replace(" ", ""))
