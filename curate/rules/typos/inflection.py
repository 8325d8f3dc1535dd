"""The kind of the T3xx rules: a verb's base where its participle belongs."""

from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar
from weakref import WeakKeyDictionary

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.models.verbs import Verb
from curate.rules.base import Remark, Rule, replacement
from curate.rules.kinds import matched_case

BE = frozenset("is are was were be been being isn't aren't wasn't weren't".split())
FINITE_BE = BE - {"be"}
GET = frozenset("become becomes became becoming get gets got getting gotten".split())
MODALS = frozenset(
    "can could may might must shall should will would can't couldn't cannot won't wouldn't shouldn't".split()
)
HAVE = frozenset("have has had having haven't hasn't hadn't".split())
DO = frozenset("do does did doing done don't doesn't didn't".split())
ADVERBS = frozenset(
    "also always almost already even ever further just more most much never not now often only rather seldom so "
    "sometimes somewhat soon still then too very well".split(),
)
# Words after which the clause goes on without an object; "" is a mark or line end.
NO_OBJECT = frozenset(
    (
        "",
        *"after and as at because before but by during for from if in into on or since than that through to under until when while with within without".split(),
    ),
)
DETERMINERS = frozenset(
    "a an the this that these those my your his her its our their some any no every each another".split()
)
PRONOUNS = frozenset("i you he she it we they one who that which this these those there what".split())
# What stands before the subject of a clause: nothing, or a word that opens it.
OPENERS = frozenset(("", *"and but if because that when while since as although though so".split()))


def is_adverb(word: str) -> bool:
    """Whether a word may stand between an auxiliary and its verb."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4)


class Place:
    """A word among its neighbours in the same stretch without marks."""

    def __init__(self, text: Text, at: int) -> None:
        self._words = text.words
        self.at = at

    def word(self, offset: int) -> str:
        """The folded word so many places off, "" beyond a mark or line end."""
        words, at = self._words, self.at + offset
        if 0 <= at < len(words) and words.stretches[at] == words.stretches[self.at]:
            return words.folded[at]
        return ""

    def left_of_adverbs(self, offset: int = -1) -> int:
        """The offset of the first word to the left that is no adverb (three are skipped)."""
        for _ in range(3):
            if not is_adverb(self.word(offset)):
                break
            offset -= 1
        return offset

    def lefts(self, count: int, start: int = -1) -> list[str]:
        """Up to ``count`` words to the left, nearest first."""
        found = []
        for offset in range(start, start - count, -1):
            word = self.word(offset)
            if not word:
                break
            found.append(word)
        return found


Site = tuple[int, str, str, str]  # index, base, the words before and after
_sites: WeakKeyDictionary[Text, list[Site]] = WeakKeyDictionary()


def sites(text: Text) -> list[Site]:
    """The words that are a verb's base, found once for all rules."""
    found = _sites.get(text)
    if found is None:
        words = ["", *text.words.folded, ""]
        places = text.places(verbs.load().keys())
        found = _sites[text] = [(at, words[at + 1], words[at], words[at + 2]) for at in places]
    return found


class Dropped(Rule):
    """A base where a participle belongs, told by the words around it.

    ``bases`` narrows the verbs; ``speaks`` judges a place.
    """

    message: ClassVar[str] = '"{text}" is probably meant to be "{meant}"'

    def bases(self) -> frozenset[str] | Mapping[str, Verb]:
        """The bases to look at: all by default."""
        return verbs.load()

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield a remark wherever the neighbours ask for another form."""
        words, bases = text.words, self.bases()
        for at, word, before, after in sites(text):
            if word not in bases or not self.glance(before, after) or not self.speaks(Place(text, at), word):
                continue
            written = text.raw[words.starts[at] : words.ends[at]]
            if not written.islower() and not text.raw[max(0, words.starts[at] - 12) : words.starts[at]].isupper():
                continue  # a name ("Grant") or an acronym ("ACE")
            forms = [matched_case(written, form) for form in self.meant(word)]
            message = self.message.format(text=written, meant=forms[0])
            yield Remark(words.starts[at], words.ends[at], message, replacement(*forms))

    def glance(self, before: str, after: str) -> bool:  # noqa: ARG002
        """Whether the words beside a base are worth a closer look (marks are not seen yet)."""
        return True

    def meant(self, base: str) -> list[str]:
        """The forms to suggest, best first."""
        return [verbs.load()[base].participle]

    @abstractmethod
    def speaks(self, place: Place, base: str) -> bool:
        """Whether the neighbours ask for another form than the base."""
