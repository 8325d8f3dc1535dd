"""Q901 and Q902: suppressions that do nothing, or do not say why."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from curate.article import Text
from curate.model import Ignore, Span
from curate.rules.base import Bad, Remark, Rule, Stage

ADVICE = "; a code, prefix or name goes in brackets: ignore[T203]"


class UnusedIgnore(Rule):
    """A suppression that holds nothing back.

    Why: it hides the next fault that somebody writes there, and tells readers
    of a fault that is gone.
    Fix: take it out.
    """

    code = "Q901"
    name = "unused-ignore"
    since = "0.1"
    message = "the suppression holds nothing back"
    severity = "warning"
    stage: ClassVar[Stage] = "ignores"
    bad = (
        Bad("The soup is hot. <!-- curate: ignore[T999] of a rule that is gone -->"),
        Bad("The soup is hot. <!-- curate: ignore names no rule -->"),
    )
    good = ("The soup is hot. <!-- curate: ignore[T203] quoted from the letter -->",)

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield suppressions without effect; the pipeline knows what the others did."""
        for ignore, idle in text.ignores:
            said = self.judge(ignore, idle=idle)
            if said:
                yield Remark(ignore.at.start, ignore.at.end, said, (), 1.0)

    def judge(self, ignore: Ignore, *, idle: bool) -> str:
        """What is wrong with a suppression, or an empty string."""
        from curate.rules import RULES  # noqa: PLC0415  (this rule is one of them)

        if not ignore.rules:
            return f"the suppression names no rule{ADVICE}"
        unknown = [r for r in ignore.rules if not any(Ignore(0, 0, (r,)).covers(x.code, x.name) for x in RULES)]
        if unknown:
            return f"the suppression names {unknown[0]}, which no rule is called"
        return f"the suppression of {', '.join(ignore.rules)} holds nothing back" if idle else ""


class IgnoreWithoutReason(Rule):
    """A suppression without a reason.

    Why: the next reader cannot tell a quotation kept on purpose from a fault
    that somebody wanted out of the way.
    Fix: say why after the bracket, or as "reason" in curate-ignores.toml.
    """

    code = "Q902"
    name = "ignore-without-reason"
    since = "0.1"
    message = "the suppression gives no reason"
    severity = "warning"
    stage: ClassVar[Stage] = "ignores"
    bad = (Bad("The soup is hot. <!-- curate: ignore[T203] -->"),)
    good = ("The soup is hot. <!-- curate: ignore[T203] quoted from the letter -->",)

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield suppressions that give no reason."""
        for ignore, _ in text.ignores:
            if not ignore.reason:
                yield Remark(ignore.at.start, ignore.at.end, "", (), 1.0)
