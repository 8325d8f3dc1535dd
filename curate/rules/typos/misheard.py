"""T232: a real word that its place does not bear, told by frames."""

from collections.abc import Iterator, Sequence

from msgspec import structs

from curate.article import Text
from curate.model import Span
from curate.rules.base import Bad, Remark
from curate.rules.frames import Frame, Framed

NEEDS_WORD = (("careful", "about"), ("aware", "of"), ("worried", "about"), ("mindful", "of"), ("afraid", "of"))
HAVE_TO_BE = (
    r"(?:have|has|need|needs|ought|want) to be(?: \w+ly| most| very| really)?|(?:must|should) be(?: \w+ly| most)?"
)
DONE = "therapy|therapies|treatments?|exercises?|tests?|procedures?|surgery|surgeries|techniques?|adjustments?|is|are|be|was|were|often|usually"


class Misheard(Framed):
    """A real word where the words around it ask for another, or for one more.

    Why: dictated and spun articles are full of words that are right alone and
    wrong together; readers stop, and no spell-checker does.
    Fix: the word that its neighbours ask for.
    """

    code = "T232"
    name = "unfitting-word"
    missing = '"{missing}" is probably missing after "{text}"'
    since = "0.1"
    frames = (
        Frame(
            "maker",
            "major",
            "the|other|a|some|most|these|those|your|two|three|several|any",
            "muscles?|surgery|causes?|problems?|role|part|factors?|depression|depressive|injury|injuries|issues?|"
            "concerns?|differences?|groups?|joints?|arteries|organs?|complications?|side|reasons?",
        ),
        Frame(
            "majority", "variety|number|range", "a (?:large|wide|great|broad|huge)", "of (?:different|various|possible)"
        ),
        Frame(
            "at",
            "it",
            "by (?:performing|doing|trying|watching|reading|taking|using|repeating)",
            "once|twice|again|daily",
        ),
        Frame("the", "it", right="just (?:gets|is|becomes|makes|keeps|goes|takes|means|seems|feels)"),
        Frame("for forward", "performed|put forward", DONE, "by|on|in|at|with"),
        Frame("for formed", "performed"),
        Frame("per formed", "performed"),
        Frame(
            "times", "time", "(?:most|much|lot|all) of the", "$|-|you|it|they|people", unless_right="you have|they have"
        ),
        Frame(
            "as",
            "than",
            r"(?:less|more) \w+ (?:with|about|in|by|of) (?:\w+ ){0,3}\w+",
            "(?:you|we|they) (?:are|do|were|did)|(?:he|she|it) (?:is|does|was|did)",
            never="as|same|such",
        ),
        *(Frame(word, f"{word} {small}", HAVE_TO_BE, "is (?:that|the|not|how|when|a)") for word, small in NEEDS_WORD),
    )
    bad = (
        Bad("The maker muscles of the leg tire first.", "The major muscles of the leg tire first.", "maker"),
        Bad("A large majority of different causes exists.", "A large variety of different causes exists."),
        Bad("No habit is made by doing at once.", "No habit is made by doing it once."),
        Bad("Wait, and the just gets worse.", "Wait, and it just gets worse."),
        Bad("Treatment for forward by a nurse is cheap.", "Treatment performed by a nurse is cheap."),
        Bad("He sits most of the times.", "He sits most of the time."),
        Bad("She is less troubled by noise as they are.", "She is less troubled by noise than they are."),
        Bad("What you need to be careful is that it is hot.", "What you need to be careful about is that it is hot."),
    )
    good = (
        "The maker of the chair and the policy maker agree.",
        "A large majority of patients agrees.",
        "They are doing it all at once. Two people were doing at least that.",
        "Only the just get to heaven.",
        "Passes for forward players are hard.",
        "Most of the times that I remember were happy.",
        "They care as much about food as you do.",
        "You have to be careful. It is that simple.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield a remark wherever a frame holds; where it asks for one word more, say which."""
        for remark in super().check(text, hits):
            written = text.raw[remark.start : remark.end]
            missing = remark.suggestions[0].text.removeprefix(f"{written} ")
            if missing == remark.suggestions[0].text:
                yield remark
            else:
                said = self.missing.format(missing=missing, text=written)
                yield structs.replace(remark, message=said)
