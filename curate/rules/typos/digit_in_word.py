"""T276: "lo9nger", "l0cal", "1arge"."""

import re
from collections.abc import Iterator, Sequence

from curate.article import Text
from curate.model import Span
from curate.models import lexicon
from curate.rules.base import Bad, Remark, Rule, replacement

DIGIT = re.compile(r"[0-9](?=[a-z])")
WORD = re.compile(r"(?<![\w./@#:=&?+-])[A-Za-z]?[a-z]*\d[a-z]+(?![\w/@=+-])")
LEAST = 5  # letters of the word that is meant
COMMON = 30  # times that 5 million words of prose must have it: "gr8ful" is a style
LETTERS = {"0": "o", "1": "li", "5": "s", "3": "e", "6": "b", "9": "g", "8": "b"}  # what a scanner takes for the digit


class DigitInWord(Rule):
    """A digit in the middle of a word, or a zero or one at its beginning.

    Why: a finger that hit the row above, or a scanner that took a letter for a digit; spell-checkers skip whatever holds a digit.
    Fix: the word without the digit, or with the letter that it looks like.
    """

    code = "T276"
    name = "digit-in-word"
    since = "0.2"
    message = "“{written}” has a digit in it; “{meant}” is the word"
    bad = (
        Bad("We waited lo9nger than before.", "We waited longer than before."),
        Bad("The l0cal pub was open.", "The local pub was open."),
        Bad("It is a 1arge house.", "It is a large house.", "1arge"),
    )
    good = (
        "The b2b trade, h2o and covid19; i18n, gr8ful, k8s and se7en.",
        "See the 3rd and 4th of 10mm bolts, file page1index.html and user lo9nger@example.org.",
        "Use step2verify, sha256sum, utf8mb4 and x86emulator; 1password and 0fficial_bot.",
    )

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:  # noqa: ARG002
        """Yield the words that are known without their digit."""
        for digit in DIGIT.finditer(text.prose):
            start = digit.start()
            while start and text.prose[start - 1].isalpha():
                start -= 1
            if start == digit.start() and digit[0] not in "01":
                continue  # "5th"
            match = WORD.match(text.prose, start)
            options = meant(match[0], digit.start() - start) if match else []
            if match and options:
                message = self.message.format(written=match[0], meant=options[0])
                yield Remark(match.start(), match.end(), message, replacement(*options))


def meant(written: str, at: int) -> list[str]:
    """The words that are meant by one with a digit at an index: look-alikes first, then the digit left out."""
    rest = written[at + 1 :]
    forms = [written[:at] + letter + rest for letter in LETTERS.get(written[at], "")]
    if at:
        forms.append(written[:at] + rest)
        if lexicon.load().plain(rest) and lexicon.load().plain(written[:at].lower()):
            return []  # "page1index"
    elif lexicon.load().plain(rest):
        return []  # "1password"
    known = lexicon.load()
    return [form for form in forms if len(form) >= LEAST and known.plain(form.lower()) and known.count(form) >= COMMON]
