"""T259: "exercises focus on balance can help"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import verbs
from curate.rules.base import Bad, Remark, Rule, replacement
from curate.rules.grammar.nouns import reads_plural

# Verbs whose participle often describes a noun, with the prepositions behind it.
DESCRIBING = {
    "aim": "at", "associate": "with", "base": "on upon", "cause": "by", "center": "on around", "concern": "with about", "connect": "to with",
    "dedicate": "to", "design": "to for", "devote": "to", "direct": "at to", "expose": "to", "focus": "on", "gear": "to towards", "involve": "in with",
    "link": "to with", "locate": "in on at near", "prescribe": "for by", "recommend": "for by", "relate": "to", "target": "at", "use": "in to for by during",
}  # fmt: skip
SECOND = re.compile(
    r"\b(?:(?:can|may|will|could|should|might|must|would)(?: also| often| then| never| not| always)? (?P<verb>[a-z]+)|"
    r"are|were|have been)\b"
)
PLURALS = frozenset("people children women men".split())
# Verbs whose subject is hardly ever who does it ("the methods staff use for testing are").
NO_ACT = frozenset("aim base center dedicate design focus gear".split())
# Words by which a second verb gets a subject or a clause of its own.
JOINING = frozenset(
    "and or but nor that which who whom whose what when where while why how because if as so than since until unless although though before after "
    "i you we they he she it there people everyone anyone someone one this these those each not do does did to".split()
)
DETERMINERS = frozenset("the a an my your his her its our their some any every".split())
LONGEST = 12  # words between the two verbs
FEW = 4  # words of the subject
CUE = tuple(f" {base} {word}" for base, words in DESCRIBING.items() for word in words.split())


class SecondVerb(Rule):
    """A base behind a plural that opens its clause, and a modal verb further on that has no other subject.

    Why: "exercises focus on balance can help" has two verbs for one subject; the first lost the ending that makes
    it describe the noun.
    Fix: the past participle.
    """

    code = "T259"
    name = "second-verb"
    since = "0.2"
    message = '"{text}" is probably meant to be "{meant}": the verb is "{modal}"'
    cues = CUE
    bad = (
        Bad(
            "In spring, gentle games focus on balance can help them.",
            "In spring, gentle games focused on balance can help them.",
        ),
        Bad("Products base on oats will keep longer.", "Products based on oats will keep longer."),
    )
    good = (
        "Games focus on skills that children can use. Games focus on balance and can help.",
        "The games focus on the skills a child can use. Courses focus on skills students can use.",
        "The exercises therapists recommend for the neck can help. The methods staff use for testing are new.",
        "Classes focus on what you can do; tools focus on the work nurses may do.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield bases that a modal verb follows."""
        folded = text.prose_folded
        for span in hits:
            sentence = text.sentence_at(span.start)
            base = folded[span.start + 1 : span.end].split(" ")[0]
            subject = re.split(r"[,;:]", folded[sentence.start : span.start])[-1].split()
            rest = re.split(r"[,;:.!?()—–\"“]", folded[span.end : sentence.end])[0]
            modal = SECOND.search(rest)
            if modal is None or not opens(subject, base) or not is_whole(rest[: modal.start()].split()):
                continue
            if modal["verb"] and modal["verb"] not in verbs.load() and modal["verb"] != "be":
                continue
            start = span.start + 1
            meant = verbs.load()[base].participle
            said = self.message.format(text=base, meant=meant, modal=modal[0])
            yield Remark(start, start + len(base), said, replacement(meant))


def opens(subject: Sequence[str], base: str) -> bool:
    """Whether a few words are a plural noun and what describes it; "the games coaches recommend" names who does it."""
    if not 0 < len(subject) <= FEW + 1 or not JOINING.isdisjoint(subject):
        return False
    *before, noun = subject
    if not (reads_plural(noun) or noun in PLURALS) or any(reads_plural(word) or word in PLURALS for word in before):
        return False
    return base in NO_ACT or DETERMINERS.issuperset(before)


def is_whole(between: Sequence[str]) -> bool:
    """Whether what stands between the two verbs is one phrase that cannot hold the subject of the second."""
    if not between or len(between) > LONGEST or not JOINING.isdisjoint(between):
        return False
    plurals = [at for at, word in enumerate(between) if reads_plural(word) or word in PLURALS]
    determiners = [at for at, word in enumerate(between) if word in DETERMINERS]
    if len(determiners) > 1 or plurals not in ([], [len(between) - 1]):
        return False
    # "focus on skills" may end where the second subject begins: one noun phrase is left behind a gerund or a determiner.
    return len(between) <= 2 or between[0].endswith("ing") or bool(determiners and determiners[0] == 0)
