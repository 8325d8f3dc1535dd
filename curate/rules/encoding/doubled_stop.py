"""E203: "etc..", "the end.."."""

import re
from typing import ClassVar

from curate.rules.base import Bad
from curate.rules.encoding.form import Form


class DoubledStop(Form):
    """Two full stops, two commas, or "etc" twice.

    Why: one is a slip of the finger, or what an editor left behind.
    Fix: take one out.
    """

    code = "E203"
    name = "doubled-stop"
    since = "0.2"
    message = "one mark is enough"
    hints = ("..", ",,", "etc")
    # The mark first, then what stands before it: three times as fast.
    pattern: ClassVar[re.Pattern[str]] = re.compile(
        r"\.\.(?:(?<=[a-z]{2}\.\.)(?=\s+[A-Z“\"]|[ \t]*$|[ \t]*\n)|(?<=\betc\.\.)(?!\.))|,,(?<=[a-z],,)(?= )|\betc(?:\.?,? etc\b)+\.?",
        re.MULTILINE,
    )
    bad = (
        Bad("Bring pens, paper etc.. to the desk.", "Bring pens, paper etc. to the desk."),
        Bad("It rained all week.. Then it stopped.", "It rained all week. Then it stopped."),
        Bad("Bring pens, paper etc etc", "Bring pens, paper etc."),
    )
    good = (
        "It rained ... and rained.",
        "He waited... Then he left.",
        "Go to ../docs, or [1..3].",
        "Bring pens etc. He did.",
    )

    def meant(self, match: re.Match[str]) -> tuple[str, ...]:
        """The mark once."""
        return ("etc.",) if match.group()[0].isalpha() else (match.group()[0],)
