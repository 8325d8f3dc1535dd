"""The kind of rules that know a wrong form by the whole phrase around it."""

import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import ClassVar

from curate.article import Text
from curate.model import Span
from curate.rules.base import Remark, Rule, replacement
from curate.rules.kinds import matched_case

PART = re.compile(r"\[([^>\]]+)>([^\]]+)\]")


def expand(line: str) -> list[str]:
    """Each phrase that a line stands for."""
    parts = [part.split("|") for part in re.split(r"\{([^}]*)\}", line)[1::2]]
    fixed = re.split(r"\{[^}]*\}", line)
    return ["".join(a + b for a, b in zip(fixed, (*chosen, ""), strict=True)) for chosen in product(*parts)]


def phrases_of(table: str) -> dict[str, tuple[int, str, str]]:
    """Each phrase with where its wrong words stand, these and the right ones."""
    found = {}
    for line in table.strip().splitlines():
        for phrase in expand(line.lower()):
            match = PART.search(phrase)
            if match is None:
                continue
            plain = PART.sub(r"\1", phrase)
            for mark in (",", "."):
                plain = plain.replace(f" {mark}", mark)
            found[plain] = (match.start(), match[1], match[2])
    return found


class PhraseTable(Rule):
    """A wrong form told by a listed phrase.

    ``table`` holds a phrase a line, "[written>meant]" in it, {a|b} for each of several.
    ``in_sentences``: headlines drop small words, so only paragraphs that end with a stop are read.
    """

    message: ClassVar[str] = '"{text}" is probably meant to be "{meant}"'
    table: ClassVar[str] = ""
    in_sentences: ClassVar[bool] = False
    phrases: ClassVar[dict[str, tuple[int, str, str]]] = {}

    def __init_subclass__(cls) -> None:
        """Make the phrases the rule's cues."""
        super().__init_subclass__()
        cls.phrases = phrases_of(cls.table)
        cls.cues = tuple(cls.phrases)

    def check(self, text: Text, hits: Sequence[Span]) -> Iterator[Remark]:
        """Yield the wrong words of each phrase."""
        for span in hits:
            offset, wrong, meant = self.phrases[text.folded[span.start : span.end]]
            start = span.start + offset
            if text.is_protected(span.start, span.end) or (self.in_sentences and not ends_with_stop(text, span)):
                continue
            written = text.raw[start : start + len(wrong)]
            if text.raw[span.end : span.end + 1] == "-" or (self.in_sentences and not written[1:].islower()):
                continue  # "look forward to get-togethers"; "the rest of World War II"
            right = matched_case(written, meant)
            right = right.replace("'", "’") if "’" in written else right
            yield Remark(start, start + len(wrong), self.message.format(text=written, meant=right), replacement(right))


def ends_with_stop(text: Text, span: Span) -> bool:
    """Whether the paragraph that holds a span is made of sentences."""
    paragraph = text.paragraph_at(span.start)
    return text.raw[paragraph.start : paragraph.end].rstrip(" \"'”’)")[-1:] in (".", "!", "?")
