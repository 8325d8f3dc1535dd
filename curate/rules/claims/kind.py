"""The kind of all claim rules: sentences that weigh or hold a cue, then a pattern, then the gates."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import ClassVar

import msgspec
from ahocorasick_rs import AhoCorasick, Implementation

from curate.article import Text
from curate.model import Span
from curate.rules.base import Remark, Rule
from curate.rules.claims import gates, support
from curate.rules.claims.nearby import silent_nearby
from curate.rules.claims.passages import Sentence, passages
from curate.rules.claims.shapes import CONFIDENCE, LONGEST, RANK, SEVERITY, Level, Shape, level_at

JOINT = re.compile(r"^(?:[,;:] |(?:and|or) )+", re.IGNORECASE)  # joins the words that tell to what stands before
SHOWN = 60  # code points of them in a message: of longer ones both ends, for a figure may stand last


class Verdict(msgspec.Struct, frozen=True):
    """What one family says of a sentence: the level and the words that tell."""

    level: Level
    start: int
    end: int


class Claim(Rule):
    """A sentence that asserts something of the rule's family and names no source.

    ``shapes`` are tried strongest first. A sentence gets one code: that of the
    strongest family, so a rule yields to its ``rivals`` unless it weighs more.
    ``cues`` are for articles on any topic; where the topic weighs all sentences are
    looked at. ``spared`` sentences are let off in all other articles. ``named`` finds, in the text as written, who is spoken of. ``firm`` families (numbers, ranks, unnamed authorities) are flagged in advice
    and definitions too, when they must have a source. ``personal`` families are flagged
    where the writer speaks of themselves, too.
    """

    shapes: ClassVar[tuple[Shape, ...]] = ()
    everywhere = True
    rivals: ClassVar[tuple[type["Claim"], ...]] = ()
    veto: ClassVar[re.Pattern[str] | None] = None
    named: ClassVar[re.Pattern[str] | None] = None
    spared: ClassVar[re.Pattern[str] | None] = None
    firm: ClassVar[bool] = False
    personal: ClassVar[bool] = False

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield one remark a sentence."""
        for sentence in passages(text).weighty_or_at([hit.start for hit in hits]):
            if len(sentence.raw) > LONGEST:
                continue
            verdict = _verdict(type(self), sentence)
            if verdict is None or support.silent(sentence) or silent_nearby(sentence):
                continue
            if not self._outdone(sentence, verdict):
                yield self._remark(text, sentence, verdict)

    @classmethod
    def judge(cls, sentence: Sentence) -> Verdict | None:
        """The family's verdict on a sentence, citations and questions aside."""
        best: Verdict | None = None
        words = sentence.words
        for shape in cls.shapes if sentence.topical else _open_shapes(cls):
            if best is not None and RANK[shape.level] <= RANK[best.level]:
                continue
            if any(map(words.isdisjoint, shape.words)):
                continue
            for match in shape.pattern.finditer(sentence.folded):
                if not shape.topical and cls._spares(sentence):
                    break
                level = level_at(shape, sentence, *match.span())
                if (best is None or RANK[level] > RANK[best.level]) and cls._passes(sentence, level, match.start()):
                    best = Verdict(level, *match.span())
            if best is not None and best.level == "must":
                break
        return None if best is None or cls._vetoed(sentence) else best

    @classmethod
    def _vetoed(cls, sentence: Sentence) -> bool:
        if cls.veto is not None and cls.veto.search(sentence.folded):
            return True
        return cls.named is not None and cls.named.search(sentence.raw) is not None

    @classmethod
    def _spares(cls, sentence: Sentence) -> bool:
        if support.sourced(sentence):
            return True
        return cls.spared is not None and cls.spared.search(sentence.folded) is not None

    @classmethod
    def _passes(cls, sentence: Sentence, level: Level, at: int) -> bool:
        if gates.instructs(sentence, at) or (not cls.personal and gates.tells_of_self(sentence, at)):
            return False
        return (cls.firm and level == "must") or not gates.softens(sentence, at)

    def _outdone(self, sentence: Sentence, verdict: Verdict) -> bool:
        for rival in self.rivals:
            other = _verdict(rival, sentence)
            if other is not None and RANK[other.level] >= RANK[verdict.level]:
                return True
        return False

    @classmethod
    def _wording(cls, sentence: Sentence, words: str) -> str:  # noqa: ARG003  for families that tell kinds apart
        return cls.message

    def _remark(self, text: Text, sentence: Sentence, verdict: Verdict) -> Remark:
        start = sentence.start + verdict.start
        words = JOINT.sub("", " ".join(text.raw[start : sentence.start + verdict.end].split()))
        shown = words if len(words) <= SHOWN else f"{words[: SHOWN // 2]} ... {words[-SHOWN // 2 :]}"
        said = self._wording(sentence, words).format(text=shown)
        return Remark(
            sentence.start,
            sentence.end,
            said,
            (),
            CONFIDENCE[verdict.level],
            SEVERITY[verdict.level],
            verdict.level == "optional",
        )


@cache
def _open_shapes(family: type[Claim]) -> tuple[Shape, ...]:
    return tuple(shape for shape in family.shapes if not shape.topical)


def _verdict(family: type[Claim], sentence: Sentence) -> Verdict | None:
    """A family's verdict, kept with the sentence: up to nine rivals ask for it."""
    kept = sentence.kept
    if not kept:
        _look_for_words(sentence)
    if family not in kept:
        kept[family] = family.judge(sentence)
    found: Verdict | None = kept[family]
    return found


def families_of(sentence: Sentence) -> set[type[Claim]]:
    """The families that see more in a sentence than an optional claim, whether it is cited or not."""
    verdicts = {family: _verdict(family, sentence) for family in Claim.__subclasses__()}
    return {family for family, verdict in verdicts.items() if verdict is not None and verdict.level != "optional"}


def _look_for_words(sentence: Sentence) -> None:
    """Find in one pass all that the families' patterns and gates look for."""
    automaton, words = _automaton()
    found = automaton.find_matches_as_indexes(sentence.folded, overlapping=True)
    sentence.words = frozenset([words[index] for index, _, _ in found])


@cache
def _automaton() -> tuple[AhoCorasick, tuple[str, ...]]:
    families = Claim.__subclasses__()
    words = {word for family in families for shape in family.shapes for part in shape.words for word in part}
    words.update(*gates.PARTS.values(), *support.PARTS.values())
    ordered = tuple(sorted(words))
    return AhoCorasick(ordered, implementation=Implementation.ContiguousNFA), ordered
