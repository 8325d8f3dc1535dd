"""The kind of rules that know a word that owns by the bare noun behind it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from curate.article import Text
from curate.model import Span
from curate.rules.base import Remark, replacement
from curate.rules.frames import Framed
from curate.rules.grammar.nouns import is_noun
from curate.rules.kinds import matched_case
from curate.rules.typos.things import is_counted, is_one_thing, is_things

KINDS = "new|own|old|first|second|last|main|best|big|small|great|whole|entire|unique|original|final|current|quick|kind|late|early|huge|beautiful|former|only|full"
FINITE = r"is|was|has|had|will|would|can|could|does|did|isn't|wasn't|doesn't|lasts?|barely|looks|looked|makes|made|works|seems|comes|came|needs|broke|fell|went|got|takes|took"
AFTER = re.compile(rf" (?P<kind>(?:{KINDS}) )?(?P<noun>[a-z]+)(?P<then>(?: [a-z]+)?)(?![\w'’-])")
VERB = re.compile(rf" (?:{FINITE})$")
MANY_VERB = re.compile(r" (?:are|were|have|aren't|weren't|don't|will|can|could|would)$")
# "It's party time", "it's user friendly", "it's gluten free".
NO_HEAD = re.compile(
    r" (?:time|day|night|season|week|month|year|hour|friendly|free|famous|proof|safe|ready|based|wide|class|agnostic|specific|dependent|related|driven|resistant|"
    r"compatible|neutral|aware|who|that|which|where|after|by|and|or|versus|vs|\w+ed|\w+ing|\w+ly|like|one|two|number|only|first|old|long|deep|high|thick|tall|wise|i|we|you|they|he|she)$"
)
NO_OWNED = frozenset(
    "summer winter spring autumn fall breakfast lunch dinner supper christmas easter bedtime half part family home school work top front king queen mum mom dad mama papa god jesus "
    "man boy girl girls baby son sir captain president doctor person somebody game match thing fact case point page chapter day week month year night morning evening afternoon "
    "weekend second minute hour midnight midday noon sunday monday tuesday wednesday thursday friday saturday january february march april june july august "
    "september october november december crazy fun fine great cool magic law truth love hell heaven murder war peace history music people men women kids children world class quality "
    "standard policy key star art science nature culture hard rain snow business practice tradition custom legend level number plan hand member secret proof normal"
    " season decade century term semester quarter session spring human animal pain party holiday vacation bit bits lots loads tons billion million thousand hundred dozen evidence".split()
)


class Owning(Framed):
    """Frames, and words before a bare noun, where only an owner can stand.

    ``owning`` maps such a word to the owner that is meant; ``places`` are those that only
    own behind ``governed`` or before a noun with its verb.
    """

    owning: ClassVar[Mapping[str, str]] = {}
    places: ClassVar[frozenset[str]] = frozenset()
    governed: ClassVar[re.Pattern[str]] = re.compile("$^")

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield what the frames find, and owners before bare nouns."""
        done = set()
        for remark in super().check(text, hits):
            done.add(remark.start)
            yield remark
        for span in hits:
            word = text.folded[span.start : span.end]
            if span.start in done or word not in self.owning or text.is_protected(span.start, span.end):
                continue
            after = AFTER.match(text.raw, span.end)
            if after is None or not self.owns(word, text.folded[max(0, span.start - 30) : span.start], after):
                continue
            written = text.raw[span.start : span.end]
            if written[1:].islower():
                meant = matched_case(written, self.owning[word])
                yield Remark(span.start, span.end, self.message.format(text=written, meant=meant), replacement(meant))

    def owns(self, word: str, before: str, after: re.Match[str]) -> bool:
        """Whether a noun follows that wants an owner."""
        noun, then = after["noun"], after["then"]
        verb = VERB.match(then) is not None
        if noun in NO_OWNED or (not verb and NO_HEAD.match(then)) or before[-1:] in {"-", "'"}:
            return False
        if word in self.places:
            if self.governed.search(before) is None:
                opens = re.search(r"(?:^|[.!?] |\n|\b(?:that|but|because|if|when|and) )$", before)
                return opens is not None and verb and is_noun(noun) and is_counted(noun)
            return (is_noun(noun) and is_counted(noun)) or (is_things(noun) and not verb)
        if verb:
            return is_one_thing(noun) and is_noun(noun)
        return MANY_VERB.match(then) is not None and is_things(noun)
