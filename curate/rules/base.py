"""What a rule is: one small unit that explains and proves itself."""

import inspect
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar, Literal

import msgspec

from curate.article import Text
from curate.model import Evidence, Safety, Severity, Span, Suggestion

Need = Literal["parse", "languagetool", "neural"]
Stage = Literal["clean", "check", "ignores"]


class Bad(msgspec.Struct, frozen=True):
    """A text the rule must flag, and the text its first suggestion must give.

    ``evidence`` is what a batch would tell of it. ``marked`` is the exact span text (the first finding's), where it matters.
    """

    text: str
    fixed: str | None = None
    marked: str | None = None
    evidence: Evidence = Evidence()


class Remark(msgspec.Struct, frozen=True):
    """What a rule says of a span of the text it was given.

    What is ``optional`` is shown where strictness is asked for, however low its confidence.
    """

    start: int
    end: int
    message: str = ""
    suggestions: tuple[Suggestion, ...] = ()
    confidence: float = 0.9
    severity: Severity | None = None
    optional: bool = False
    name: str = ""  # where a rule speaks for another program's, that one's id ("LT:IN_THE_MOMENT")


class Rule(ABC):
    """One rule.

    A rule knows the text and the model, nothing else. ``cues`` are literal
    phrases, folded (lower case, plain quotes): all rules' cues go through one
    automaton, and a rule with cues runs only where one of them was seen, with
    those hits. A rule without cues, or one that works ``everywhere``, runs on every
    text, so it must be cheap.

    Attributes: ``stage`` is "clean" for rules that judge the text as scraped
    (families S and E), "check" for those that judge what is kept, and "ignores"
    for those that judge the suppressions once all others have spoken; ``needs``
    names what must be installed; ``version`` grows when findings change their
    meaning (it is part of the fingerprint); a ``residual`` rule gives way where
    another says the same of a span; the confidence of a ``guess`` is a model's
    chance, and falls in an article that holds few other slips.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    since: ClassVar[str]
    message: ClassVar[str] = ""
    severity: ClassVar[Severity] = "warning"
    stage: ClassVar[Stage] = "check"
    version: ClassVar[int] = 1
    residual: ClassVar[bool] = False
    guess: ClassVar[bool] = False
    precision: ClassVar[float | None] = None
    needs: ClassVar[frozenset[Need]] = frozenset()
    cues: ClassVar[tuple[str, ...]] = ()
    everywhere: ClassVar[bool] = False
    bad: ClassVar[tuple[Bad, ...]] = ()
    good: ClassVar[tuple[str, ...]] = ()

    @abstractmethod
    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield remarks on ``text``; ``hits`` are the spans of the rule's cues."""

    @property
    def family(self) -> str:
        """The family's letter."""
        return self.code[0]

    def sections(self) -> Mapping[str, str]:
        """The docstring in parts: "what", "why" and "fix"."""
        parts = {"what": "", "why": "", "fix": ""}
        part = "what"
        for line in inspect.cleandoc(self.__doc__ or "").splitlines():
            head, _, rest = line.partition(":")
            if head.lower() in parts and head.istitle():
                part, line = head.lower(), rest  # noqa: PLW2901
            parts[part] += line.strip() + " "
        folded = {name: " ".join(text.split()) for name, text in parts.items()}
        return {name: text[:1].upper() + text[1:] for name, text in folded.items()}


def replacement(*texts: str, safety: Safety = "unsafe") -> tuple[Suggestion, ...]:
    """Suggestions, best first."""
    return tuple(Suggestion(text, safety) for text in texts)


CUT = (Suggestion("", "safe"),)
CUT_IF_ASKED = (Suggestion("", "unsafe"),)
